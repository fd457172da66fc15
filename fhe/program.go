package fhe

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"time"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
)

const (
	maxMemory   = 12 << 30
	maxKeysSize = 256 << 20
)

// Program is the public plan of an evaluation: what every role agrees on. It is immutable.
type Program struct {
	shape  Shape
	params Parameters
	digest [32]byte
	places [][]int32 // by input ciphertext and slot of the packing, the input value; -1 for none
	keys   *KeyList
}

// DefaultLiteral proposes parameters for a head: the smallest degree from N = 2^14 on whose 128-bit bound holds a
// chain for the head's depth. The lowest prime is larger than the scale, so that outputs have room, and so are the
// primes of affine steps where there is room, so that weights are encoded finely.
func DefaultLiteral(h *Head) (Literal, error) {
	for logN := releaseLogN; logN <= maxLogN; logN++ {
		for _, scale := range []int{47, 46, 45} {
			for _, special := range [][]int{{59, 59}, {60}, {54}} {
				if l, ok := h.chain(logN, scale, special); ok {
					return l, nil
				}
			}
		}
	}
	return Literal{}, unsupported("a depth of %d, no chain within the 128-bit bound is long enough", h.Depth())
}

// chain fits a chain of primes for the head's levels into the bound, spending what is left on the lowest prime and
// then on affine steps.
func (h *Head) chain(logN, scale int, special []int) (Literal, bool) {
	depth := h.Depth()
	l := Literal{LogN: logN, LogQ: make([]int, depth+1), LogP: special, LogScale: scale}
	left := maxLogQP(logN)
	for _, p := range special {
		left -= p
	}
	for i := range l.LogQ {
		l.LogQ[i] = scale
		left -= scale
	}
	grow := func(i, most int) {
		more := min(left, most-l.LogQ[i])
		if more > 0 {
			l.LogQ[i] += more
			left -= more
		}
	}
	if left < minHeadroom || len(l.LogQ)+len(l.LogP) > maxPrimes {
		return Literal{}, false
	}
	grow(0, maxPrimeBits)
	for i := depth; i > 0; i-- {
		if h.affineLevel(i) {
			grow(i, scale+8)
		}
	}
	return l, depth <= maxDepth
}

// minHeadroom is how many bits the lowest prime has at least above the scale.
const minHeadroom = 8

// affineLevel says whether all steps that work at a level are affine.
func (h *Head) affineLevel(level int) bool {
	levels := h.levels()
	for i := range h.steps {
		if i > 0 && levels[i]+1 == level && h.steps[i].kind != affineStep {
			return false
		}
	}
	return true
}

// Plan checks a shape and a literal. It refuses what is below 128 bits or too small for a released output
// (ErrInsecure), and sizes that no enclave should take on.
func Plan(s Shape, l Literal) (*Program, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	params, err := NewParameters(l)
	if err != nil {
		return nil, err
	}
	if err := params.checkRelease(); err != nil {
		return nil, err
	}
	return plan(s, params)
}

// plan is Plan without the bounds on released outputs.
func plan(s Shape, params Parameters) (*Program, error) {
	if err := s.check(maxWidth); err != nil {
		return nil, err
	}
	if have, want := len(params.literal.LogQ), s.Depth+1; have < want {
		return nil, fmt.Errorf("fhe: plan: %d ciphertext primes for a depth of %d, want at least %d", have, s.Depth, want)
	}
	if s.LogScale > params.literal.LogScale {
		return nil, fmt.Errorf("fhe: plan: outputs at log_scale %d, above the inputs' %d", s.LogScale, params.literal.LogScale)
	}
	p := &Program{shape: s.clone(), params: params}
	var err error
	slots := params.Slots() / s.batch()
	if s.period() > slots {
		return nil, fmt.Errorf("fhe: plan: %d outputs of %d inputs in %d slots", s.Outputs, s.batch(), params.Slots())
	}
	if p.places, err = s.Packing.places(s.Input, slots); err != nil {
		return nil, fmt.Errorf("fhe: plan: %w", err)
	}
	if p.keys, err = newKeyList(params, s.Keys); err != nil {
		return nil, fmt.Errorf("fhe: plan: %w", err)
	}
	p.digest = p.computeDigest()
	if p.MemoryBound() > maxMemory || p.KeysSize() > maxKeysSize {
		return nil, fmt.Errorf("fhe: plan: %w: %d bytes of memory and %d of keys, at most %d and %d",
			ErrUnsupported, p.MemoryBound(), p.KeysSize(), int64(maxMemory), int64(maxKeysSize))
	}
	return p, nil
}

// computeDigest binds messages to the shape, but for the counts of work, and the literal.
func (p *Program) computeDigest() [32]byte {
	shape := p.shape
	shape.Work = Work{}
	b, err := json.Marshal(struct {
		Shape   Shape   `json:"shape"`
		Literal Literal `json:"literal"`
	}{shape, p.params.literal})
	if err != nil {
		panic(err) // integers always marshal
	}
	return sha256.Sum256(append([]byte("encrypted-compute/fhe/1/program\x00"), b...))
}

// Shape returns the program's public geometry.
func (p *Program) Shape() Shape { return p.shape.clone() }

// Parameters returns the checked parameters.
func (p *Program) Parameters() Parameters { return p.params }

// Digest names the program: its inputs and outputs begin with these 32 bytes after magic, version and kind.
func (p *Program) Digest() [32]byte { return p.digest }

// KeyList is the list of the evaluation keys that the program uses. Keys of any list that covers it will do.
func (p *Program) KeyList() *KeyList { return p.keys }

// Depth is the number of levels that an evaluation consumes.
func (p *Program) Depth() int { return p.shape.Depth }

// outputScale is the scale of outputs.
func (p *Program) outputScale() rlwe.Scale {
	return rlwe.NewScale(float64(uint64(1) << p.shape.LogScale))
}

// GaloisElements lists the rotations for which a key is made, in the order of the wire.
func (p *Program) GaloisElements() []uint64 {
	var out []uint64
	for _, k := range p.keys.keys {
		if k.galois != 0 {
			out = append(out, k.galois)
		}
	}
	return out
}

// InputSize is the exact number of bytes of an input.
func (p *Program) InputSize() int64 {
	return headerSize + int64(p.shape.Packing.Ciphertexts)*(seedSize+p.params.polySize(p.shape.Depth, false))
}

// KeysSize is the exact number of bytes of the evaluation keys, if they are made for this program's own list.
func (p *Program) KeysSize() int64 { return p.keys.Size() }

// OutputSize is the exact number of bytes of an output.
func (p *Program) OutputSize() int64 { return headerSize + 2*p.params.polySize(0, false) }

// MemoryBound is an upper bound on the bytes that reading, loading and one evaluation hold at once.
func (p *Program) MemoryBound() int64 {
	top, special := int64(len(p.params.literal.LogQ)), int64(len(p.params.literal.LogP))
	polynomials := p.shape.Work.Polynomials + maxCores*16*(top+special) // with the evaluators' buffers
	return polynomials*int64(p.params.n())*8 + 64<<20
}

// fixedTime is what an evaluation takes besides arithmetic.
const fixedTime = 20 * time.Millisecond

// Estimate predicts the time of one evaluation on one core of an ordinary server, weights loaded.
func (p *Program) Estimate() time.Duration {
	seconds := costs{params: p.params}.seconds(p.shape.Work)
	return time.Duration(seconds*float64(time.Second)) + fixedTime
}
