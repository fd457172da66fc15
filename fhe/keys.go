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
	list   *KeyList
	sk     *SecretKey
	w      *wireWriter
	buffer ring.Poly
}

// WriteKeys makes the evaluation keys of the program's own list; see [KeyList.WriteKeys].
func (p *Program) WriteKeys(ctx context.Context, w io.Writer, sk *SecretKey, rand io.Reader, progress func(done, total int)) error {
	return p.keys.WriteKeys(ctx, w, sk, rand, progress)
}

// WriteKeys makes the evaluation keys and writes them, Size bytes, one after the other. Each has a fresh seed from
// rand. After each, progress (which may be nil) is told how many are done. Bytes once written must be sent again
// rather than made again.
func (l *KeyList) WriteKeys(ctx context.Context, w io.Writer, sk *SecretKey, rand io.Reader, progress func(done, total int)) (err error) {
	defer recovered("make keys", &err)
	if err := sk.of(l.params); err != nil {
		return err
	}
	out, err := newWriter(w, keysMessage, l.digest)
	if err != nil {
		return err
	}
	m := &keyMaker{list: l, sk: sk, w: out, buffer: l.params.ckks.RingQ().NewPoly()}
	for i, k := range l.keys {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("fhe: make key %d of %d: %w", i+1, len(l.keys), err)
		}
		if err := m.write(k, rand); err != nil {
			return fmt.Errorf("fhe: make key %d of %d: %w", i+1, len(l.keys), err)
		}
		if progress != nil {
			progress(i+1, len(l.keys))
		}
	}
	return nil
}

// of refuses a key of other parameters.
func (sk *SecretKey) of(params Parameters) error {
	if sk == nil || sk.params.digest != params.digest {
		return fmt.Errorf("fhe: the secret key belongs to other parameters")
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
	params := m.list.params.ckks
	ringQP := params.RingQP().AtLevel(k.level, params.MaxLevelP())
	out := rlwe.NewGadgetCiphertext(params, 1, k.level, params.MaxLevelP(), 0)
	in, under, err := m.secrets(k)
	if err != nil {
		return nil, err
	}
	where := place{m.list.digest, k.galois, k.level}
	expandGadget(out, m.list.params, seed, where)
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
	params, s := m.list.params.ckks, m.sk.key.Value
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

// expandGadget draws the uniform halves: digit by digit, the primes of Q up to the level, then those of P. to may be of a
// lower level than the key: what it has no room for is drawn and dropped.
func expandGadget(to *rlwe.GadgetCiphertext, params Parameters, seed [seedSize]byte, where place) {
	s := newStream(seed, kindKeys, where)
	q, p := params.ckks.Q()[:where.level+1], params.ckks.P()
	dropped := make([]uint64, params.n())
	for digit := range params.digits(where.level) {
		half := kept{dropped: dropped}
		if digit < len(to.Value) {
			half.poly = to.Value[digit][0][1]
		}
		for i, prime := range q {
			s.uniform(half.q(i), prime)
		}
		for i, prime := range p {
			s.uniform(half.p(i), prime)
		}
	}
}

// kept is the polynomial, or what of it is kept: other residues go where nobody reads them.
type kept struct {
	poly    ringqp.Poly
	dropped []uint64
}

func (k kept) q(i int) []uint64 {
	if i < len(k.poly.Q.Coeffs) {
		return k.poly.Q.Coeffs[i]
	}
	return k.dropped
}

func (k kept) p(i int) []uint64 {
	if i < len(k.poly.P.Coeffs) {
		return k.poly.P.Coeffs[i]
	}
	return k.dropped
}

func (m *keyMaker) writeHalf(half ringqp.Poly) error {
	params := m.list.params.ckks
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

// ReadKeys reads keys of the program's own list; see [Program.ReadKeysOf].
func (p *Program) ReadKeys(ctx context.Context, r io.Reader) (*Keys, error) {
	return p.ReadKeysOf(ctx, p.keys, r)
}

// ReadKeysOf reads exactly list.Size bytes, keys of a list that covers the program's, and expands what the program
// uses: other keys are checked and dropped, and so are the parts of a key above the level at which the program uses it.
// Anything but a well-formed message of this list is an error of kind ErrWire; reading stops at the first fault.
func (p *Program) ReadKeysOf(ctx context.Context, list *KeyList, r io.Reader) (keys *Keys, err error) {
	defer recovered("read keys", &err)
	if !list.Covers(p.keys) {
		return nil, fmt.Errorf("fhe: read keys: list %x has not all keys of list %x", list.digest[:8], p.keys.digest[:8])
	}
	in, err := newReader(r, keysMessage, list.digest, list.Size())
	if err != nil {
		return nil, err
	}
	var relinearisation *rlwe.RelinearizationKey
	var galois []*rlwe.GaloisKey
	for i, k := range list.keys {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("fhe: read key %d of %d: %w", i+1, len(list.keys), err)
		}
		gadget, err := list.readGadget(in, k, p.keys)
		if err != nil {
			return nil, fmt.Errorf("key %d of %d: %w", i+1, len(list.keys), err)
		}
		switch {
		case gadget == nil:
		case k.galois == 0:
			relinearisation = &rlwe.RelinearizationKey{EvaluationKey: rlwe.EvaluationKey{GadgetCiphertext: *gadget}}
		default:
			galois = append(galois, &rlwe.GaloisKey{
				GaloisElement: k.galois, NthRoot: p.params.ckks.RingQ().NthRoot(),
				EvaluationKey: rlwe.EvaluationKey{GadgetCiphertext: *gadget},
			})
		}
	}
	if err := in.end(); err != nil {
		return nil, err
	}
	return &Keys{p.digest, rlwe.NewMemEvaluationKeySet(relinearisation, galois...)}, nil
}

// readGadget reads one key and returns what used needs of it, nil for nothing.
func (l *KeyList) readGadget(in *wireReader, k keyPlan, used *KeyList) (*rlwe.GadgetCiphertext, error) {
	seed, err := in.seed()
	if err != nil {
		return nil, err
	}
	out := new(rlwe.GadgetCiphertext)
	want, needed := used.find(k.rotation)
	if needed {
		out = rlwe.NewGadgetCiphertext(l.params.ckks, 1, want.level, l.params.ckks.MaxLevelP(), 0)
	}
	dropped := make([]uint64, l.params.n())
	for digit := range l.params.digits(k.level) {
		half := kept{dropped: dropped}
		if digit < len(out.Value) {
			half.poly = out.Value[digit][0][0]
		}
		if err := l.readHalf(in, k.level, half); err != nil {
			return nil, err
		}
	}
	if !needed {
		return nil, nil //nolint:nilnil // the program does not use this key
	}
	expandGadget(out, l.params, seed, place{l.digest, k.galois, k.level})
	return out, nil
}

func (l *KeyList) readHalf(in *wireReader, level int, to kept) error {
	for i, prime := range l.params.ckks.Q()[:level+1] {
		if err := in.residues(to.q(i), prime); err != nil {
			return err
		}
	}
	for i, prime := range l.params.ckks.P() {
		if err := in.residues(to.p(i), prime); err != nil {
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
