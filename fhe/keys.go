package fhe

import (
	"context"
	"fmt"
	"io"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/ring/ringqp"
)

// SecretKey is a CKKS secret: uniform ternary, derived from 32 bytes. It prints as [redacted].
type SecretKey struct {
	params Parameters
	key    *rlwe.SecretKey
}

// NewSecretKey derives the key of a seed: the same on every machine, another for other parameters.
func NewSecretKey(params Parameters, seed [32]byte) *SecretKey {
	s := newStream(seed, kindSecret, place{digest: params.digest})
	values := make([]int8, params.n())
	s.ternary(values)
	key := rlwe.NewSecretKey(params.ckks)
	ringQP := params.ckks.RingQP()
	setSmall(key.Value, values, *ringQP)
	ringQP.NTT(key.Value, key.Value)
	ringQP.MForm(key.Value, key.Value)
	return &SecretKey{params: params, key: key}
}

// String hides the key.
func (*SecretKey) String() string { return "[redacted]" }

// GoString hides the key.
func (*SecretKey) GoString() string { return "[redacted]" }

// Format hides the key from every verb.
func (*SecretKey) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "[redacted]") }

// setSmall writes small signed values as residues.
func setSmall(to ringqp.Poly, values []int8, r ringqp.Ring) {
	setResidues(to.Q.Coeffs, values, r.RingQ.ModuliChain())
	setResidues(to.P.Coeffs, values, r.RingP.ModuliChain())
}

// setResidues takes the same time whatever the values.
func setResidues(to [][]uint64, values []int8, moduli []uint64) {
	for i := range to {
		for j, v := range values {
			wide := uint64(int64(v))                //nolint:gosec // two's complement is meant
			to[i][j] = wide + -(wide>>63)&moduli[i] // the sign bit selects the modulus
		}
	}
}

// keyMaker makes evaluation keys, one at a time.
type keyMaker struct {
	program *Program
	sk      *SecretKey
	w       *wireWriter
	buffer  ring.Poly
}

// WriteKeys makes the evaluation keys and writes them, KeysSize bytes, one after the other. Each has a
// fresh seed from rand. After each, progress (which may be nil) is told how many are done. Bytes once
// written must be sent again rather than made again.
func (p *Program) WriteKeys(ctx context.Context, w io.Writer, sk *SecretKey, rand io.Reader, progress func(done, total int)) (err error) {
	defer recovered("make keys", &err)
	if err := p.owns(sk); err != nil {
		return err
	}
	out, err := p.newWriter(w, keysMessage)
	if err != nil {
		return err
	}
	m := &keyMaker{program: p, sk: sk, w: out, buffer: p.params.ckks.RingQ().NewPoly()}
	for i, k := range p.keys {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("fhe: make key %d of %d: %w", i+1, len(p.keys), err)
		}
		if err := m.write(k, rand); err != nil {
			return fmt.Errorf("fhe: make key %d of %d: %w", i+1, len(p.keys), err)
		}
		if progress != nil {
			progress(i+1, len(p.keys))
		}
	}
	return nil
}

// owns refuses a key of other parameters.
func (p *Program) owns(sk *SecretKey) error {
	if sk == nil || sk.params.digest != p.params.digest {
		return fmt.Errorf("fhe: the secret key belongs to other parameters than the program's")
	}
	return nil
}

// write makes one key and writes its seed and the half that is not uniform.
func (m *keyMaker) write(k keyPlan, rand io.Reader) error {
	seed, err := freshSeed(rand)
	if err != nil {
		return fmt.Errorf("read a seed: %w", err)
	}
	noise, err := freshSeed(rand)
	if err != nil {
		return fmt.Errorf("read a seed: %w", err)
	}
	if err := m.w.write(seed[:]); err != nil {
		return err
	}
	gadget, err := m.gadget(k, seed, noise)
	if err != nil {
		return err
	}
	for _, digit := range gadget.Value {
		if err := m.writeHalf(digit[0][0]); err != nil {
			return err
		}
	}
	return nil
}

// gadget encrypts, for each digit i, P·gᵢ·s_in under s_out: (e - a·s_out + P·gᵢ·s_in, a).
func (m *keyMaker) gadget(k keyPlan, seed, noise [seedSize]byte) (*rlwe.GadgetCiphertext, error) {
	params := m.program.params.ckks
	ringQP := params.RingQP().AtLevel(k.level, params.MaxLevelP())
	out := rlwe.NewGadgetCiphertext(params, 1, k.level, params.MaxLevelP(), 0)
	in, under, err := m.secrets(k)
	if err != nil {
		return nil, err
	}
	where := place{m.program.digest, k.galois, k.level}
	expandGadget(out, ringQP, seed, where)
	gaussian := newStream(noise, kindNoise, where)
	small := make([]int8, params.N())
	for _, digit := range out.Value {
		b, a := digit[0][0], digit[0][1]
		gaussian.gaussian(small)
		setSmall(b, small, ringQP)
		ringQP.NTT(b, b)
		ringQP.MForm(b, b)
		ringQP.MulCoeffsMontgomeryThenSub(a, under, b)
	}
	err = rlwe.AddPolyTimesGadgetVectorToGadgetCiphertext(in, []rlwe.GadgetCiphertext{*out}, *params.RingQP(), m.buffer)
	return out, err
}

// secrets returns what a key encrypts and under what: s² under s for relinearisation, s under φ⁻¹(s) for
// the automorphism φ (lattigo switches first and rotates afterwards).
func (m *keyMaker) secrets(k keyPlan) (in ring.Poly, under ringqp.Poly, err error) {
	params, s := m.program.params.ckks, m.sk.key.Value
	if k.galois == 0 {
		in = params.RingQ().NewPoly()
		params.RingQ().MulCoeffsMontgomery(s.Q, s.Q, in)
		return in, s, nil
	}
	index, err := ring.AutomorphismNTTIndex(params.N(), params.RingQ().NthRoot(), params.ModInvGaloisElement(k.galois))
	if err != nil {
		return in, under, fmt.Errorf("galois element %d: %w", k.galois, err)
	}
	under = params.RingQP().NewPoly()
	params.RingQP().AutomorphismNTTWithIndex(s, index, under)
	return s.Q, under, nil
}

// expandGadget draws the uniform halves: digit by digit, the primes of Q up to the level, then those of P.
func expandGadget(to *rlwe.GadgetCiphertext, r ringqp.Ring, seed [seedSize]byte, where place) {
	s := newStream(seed, kindKeys, where)
	for _, digit := range to.Value {
		for i, q := range r.RingQ.ModuliChain()[:r.RingQ.Level()+1] {
			s.uniform(digit[0][1].Q.Coeffs[i], q)
		}
		for i, q := range r.RingP.ModuliChain()[:r.RingP.Level()+1] {
			s.uniform(digit[0][1].P.Coeffs[i], q)
		}
	}
}

func (m *keyMaker) writeHalf(half ringqp.Poly) error {
	params := m.program.params.ckks
	for i, residues := range half.Q.Coeffs {
		if err := m.w.residues(residues, params.Q()[i]); err != nil {
			return err
		}
	}
	for i, residues := range half.P.Coeffs {
		if err := m.w.residues(residues, params.P()[i]); err != nil {
			return err
		}
	}
	return nil
}

// Keys are a requester's evaluation keys, expanded. They are read-only.
type Keys struct {
	program [32]byte
	set     rlwe.EvaluationKeySet
}

// ReadKeys reads exactly KeysSize bytes and expands them. Anything but a well-formed message of this
// program is an error of kind ErrWire; reading stops at the first fault.
func (p *Program) ReadKeys(ctx context.Context, r io.Reader) (keys *Keys, err error) {
	defer recovered("read keys", &err)
	in, err := p.newReader(r, keysMessage, p.KeysSize())
	if err != nil {
		return nil, err
	}
	var relinearisation *rlwe.RelinearizationKey
	var galois []*rlwe.GaloisKey
	for i, k := range p.keys {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("fhe: read key %d of %d: %w", i+1, len(p.keys), err)
		}
		gadget, err := p.readGadget(in, k)
		if err != nil {
			return nil, fmt.Errorf("key %d of %d: %w", i+1, len(p.keys), err)
		}
		evk := rlwe.EvaluationKey{GadgetCiphertext: *gadget}
		if k.galois == 0 {
			relinearisation = &rlwe.RelinearizationKey{EvaluationKey: evk}
			continue
		}
		galois = append(galois, &rlwe.GaloisKey{
			GaloisElement: k.galois, NthRoot: p.params.ckks.RingQ().NthRoot(), EvaluationKey: evk,
		})
	}
	if err := in.end(); err != nil {
		return nil, err
	}
	return &Keys{p.digest, rlwe.NewMemEvaluationKeySet(relinearisation, galois...)}, nil
}

func (p *Program) readGadget(in *wireReader, k keyPlan) (*rlwe.GadgetCiphertext, error) {
	params := p.params.ckks
	seed, err := in.seed()
	if err != nil {
		return nil, err
	}
	out := rlwe.NewGadgetCiphertext(params, 1, k.level, params.MaxLevelP(), 0)
	for _, digit := range out.Value {
		if err := p.readHalf(in, digit[0][0]); err != nil {
			return nil, err
		}
	}
	ringQP := params.RingQP().AtLevel(k.level, params.MaxLevelP())
	expandGadget(out, ringQP, seed, place{p.digest, k.galois, k.level})
	return out, nil
}

func (p *Program) readHalf(in *wireReader, half ringqp.Poly) error {
	for i, residues := range half.Q.Coeffs {
		if err := in.residues(residues, p.params.ckks.Q()[i]); err != nil {
			return err
		}
	}
	for i, residues := range half.P.Coeffs {
		if err := in.residues(residues, p.params.ckks.P()[i]); err != nil {
			return err
		}
	}
	return nil
}

// recovered turns a panic, which lattigo raises for inconsistent operands, into an error. The panic's
// text is dropped: it could quote values.
func recovered(doing string, err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("fhe: %s: internal inconsistency", doing)
	}
}
