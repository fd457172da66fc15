package fhe

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/bits"
	"slices"
	"time"
)

const (
	maxMemory   = 4 << 30
	maxKeysSize = 256 << 20
)

// Program is the public plan of an evaluation: what every role agrees on. It is immutable.
type Program struct {
	shape   Shape
	params  Parameters
	digest  [32]byte
	packing packing
	matrix  matrixPlan
	keys    []keyPlan // in the order of the wire
}

// keyPlan names an evaluation key: element 0 is the relinearisation key.
type keyPlan struct {
	galois uint64
	level  int
}

// DefaultLiteral proposes parameters for a shape: N = 2^14, a lowest prime of 60 bits, so that outputs up to
// 2^13 fit (2^11 after a square, whose larger gain asks for a larger scale), and special primes that hold two
// ciphertext primes in one digit with room to spare.
func DefaultLiteral(s Shape) Literal {
	if s.Convolution == nil {
		return Literal{LogN: releaseLogN, LogQ: []int{60, 50}, LogP: []int{57, 57}, LogScale: releaseLogScale}
	}
	return Literal{LogN: releaseLogN, LogQ: []int{60, 55, 47, 52}, LogP: []int{59, 59}, LogScale: 47}
}

// Plan checks a shape and a literal and lays the program out. It refuses what is below 128 bits or too
// small for a released output (ErrInsecure), and sizes that no enclave should take on.
func Plan(s Shape, l Literal) (*Program, error) {
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
	if err := s.Check(); err != nil {
		return nil, err
	}
	if have, want := len(params.literal.LogQ), s.Depth()+1; have != want {
		return nil, fmt.Errorf("fhe: plan: %d ciphertext primes for a depth of %d, want %d", have, s.Depth(), want)
	}
	p := &Program{shape: s.clone(), params: params}
	outputs := powerOfTwo(s.Outputs)
	var err error
	if p.packing, err = planPacking(p.shape, params.Slots(), outputs); err != nil {
		return nil, fmt.Errorf("fhe: plan: %w: %w", ErrUnsupported, err)
	}
	p.matrix = planMatrix(p.packing, outputs)
	p.keys = p.planKeys()
	p.digest = p.computeDigest()
	if p.MemoryBound() > maxMemory || p.KeysSize() > maxKeysSize {
		return nil, fmt.Errorf("fhe: plan: %w: %d bytes of memory and %d of keys, at most %d and %d",
			ErrUnsupported, p.MemoryBound(), p.KeysSize(), int64(maxMemory), int64(maxKeysSize))
	}
	return p, nil
}

// planKeys lists the keys with the highest level at which each is used.
func (p *Program) planKeys() []keyPlan {
	var keys []keyPlan
	if p.shape.Convolution != nil {
		keys = append(keys, keyPlan{level: squareLevel})
	}
	if p.packing.fold > 1 {
		keys = append(keys, keyPlan{galois: p.galois(p.packing.block()), level: foldLevel})
	}
	for _, rotation := range p.matrix.rotations() {
		g := p.galois(rotation)
		if !slices.ContainsFunc(keys, func(k keyPlan) bool { return k.galois == g }) {
			keys = append(keys, keyPlan{galois: g, level: matrixLevel})
		}
	}
	return keys
}

// Levels at which each layer's input stands.
const (
	matrixLevel = 1
	squareLevel = 2
	foldLevel   = 3
)

func (p *Program) galois(rotation int) uint64 { return p.params.ckks.GaloisElement(rotation) }

// computeDigest binds messages to the shape and the literal; the layout follows from them.
func (p *Program) computeDigest() [32]byte {
	b, err := json.Marshal(struct {
		Shape   Shape   `json:"shape"`
		Literal Literal `json:"literal"`
	}{p.shape, p.params.literal})
	if err != nil {
		panic(err) // integers always marshal
	}
	return sha256.Sum256(append([]byte("encrypted-compute/fhe/1/program\x00"), b...))
}

// Shape returns the program's geometry.
func (p *Program) Shape() Shape { return p.shape.clone() }

// Parameters returns the checked parameters.
func (p *Program) Parameters() Parameters { return p.params }

// Digest names the program: every message of it begins with these 32 bytes after magic and version.
func (p *Program) Digest() [32]byte { return p.digest }

// Depth is the number of levels that an evaluation consumes.
func (p *Program) Depth() int { return p.shape.Depth() }

// GaloisElements lists the rotations for which a key is made, in the order of the wire.
func (p *Program) GaloisElements() []uint64 {
	var out []uint64
	for _, k := range p.keys {
		if k.galois != 0 {
			out = append(out, k.galois)
		}
	}
	return out
}

// InputSize is the exact number of bytes of an input.
func (p *Program) InputSize() int64 {
	return headerSize + int64(p.packing.inputs)*(seedSize+p.polySize(p.shape.Depth(), false))
}

// KeysSize is the exact number of bytes of the evaluation keys.
func (p *Program) KeysSize() int64 {
	size := headerSize
	for _, k := range p.keys {
		size += seedSize + int64(p.digits(k.level))*p.polySize(k.level, true)
	}
	return size
}

// OutputSize is the exact number of bytes of an output.
func (p *Program) OutputSize() int64 { return headerSize + 2*p.polySize(0, false) }

// polySize is the number of bytes of one polynomial, modulo Q at a level, or modulo QP.
func (p *Program) polySize(level int, special bool) int64 {
	total := 0
	for _, q := range p.params.ckks.Q()[:level+1] {
		total += bits.Len64(q)
	}
	if special {
		for _, q := range p.params.ckks.P() {
			total += bits.Len64(q)
		}
	}
	return int64(total) * int64(p.params.n()) / 8
}

// digits is the number of parts of a key at a level.
func (p *Program) digits(level int) int {
	return p.params.ckks.BaseRNSDecompositionVectorSize(level, p.params.ckks.MaxLevelP())
}

// MemoryBound is an upper bound on the bytes that reading, loading and one evaluation hold at once.
func (p *Program) MemoryBound() int64 {
	poly := int64(p.params.n()) * 8
	top, special := int64(p.shape.Depth()+1), int64(len(p.params.literal.LogP))
	total := int64(p.packing.inputs) * 2 * top
	for _, k := range p.keys {
		total += int64(p.digits(k.level)) * 2 * (int64(k.level) + 1 + special)
	}
	c := p.counts()
	total += int64(c.early)*top + int64(c.late)*2                 // encoded weights
	total += int64(p.packing.groups*(p.packing.fold+2)) * 3 * top // sums before and after the convolution
	total += int64(p.packing.groups*p.matrix.babies+p.matrix.giants+4) * 4
	total += maxCores * 16 * (top + special) // evaluators' buffers
	return total*poly + 16<<20
}

// counts are what an evaluation does: plaintext products, and key switches by the level they happen at.
type counts struct {
	early, late                int // products before and in the last affine map
	folds, squares, afterwards int // switches at foldLevel, squareLevel, matrixLevel
}

func (p *Program) counts() counts {
	m, k := p.matrix, p.packing
	c := counts{late: k.groups * m.diagonals, afterwards: k.groups*(m.babies-1) + m.giants - 1}
	for _, radix := range m.radices {
		c.afterwards += radix - 1
	}
	if p.shape.Convolution != nil {
		c.early = k.groups * k.fold * k.inputs
		c.folds = k.groups * (k.fold - 1)
		c.squares = k.groups
	}
	return c
}

// Times on one core of an ordinary server, at N = 2^14: a transform of one prime with what goes along
// with it in a key switch, and a product with one prime of both halves.
const (
	transformTime = 230 * time.Microsecond
	productTime   = 80 * time.Microsecond
	fixedTime     = 20 * time.Millisecond
)

// Estimate predicts the time of one evaluation on one core of an ordinary server, weights loaded. Every
// key switch counts (digits + 2)·(primes of Q and P) transforms.
func (p *Program) Estimate() time.Duration {
	c := p.counts()
	transforms := func(level int) int {
		return (p.digits(level) + 2) * (level + 1 + len(p.params.literal.LogP))
	}
	total := c.afterwards * transforms(matrixLevel)
	if p.shape.Convolution != nil {
		total += c.folds*transforms(foldLevel) + c.squares*(transforms(squareLevel)+4*(foldLevel+squareLevel))
	}
	products := c.early*(foldLevel+1) + c.late*(matrixLevel+1)
	t := time.Duration(total)*transformTime + time.Duration(products)*productTime
	return t*time.Duration(p.params.n())/16384 + fixedTime
}
