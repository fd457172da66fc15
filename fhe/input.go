package fhe

import (
	"context"
	"fmt"
	"io"
	"math"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// slotsOf returns the slots of each input ciphertext, for as many inputs as the shape's batch, or fewer.
func (p *Program) slotsOf(inputs ...[]float64) [][]float64 {
	batch := p.shape.batch()
	out := make([][]float64, len(p.places))
	for t, places := range p.places {
		out[t] = make([]float64, batch*len(places))
		for s, at := range places {
			if at < 0 {
				continue
			}
			for b, x := range inputs {
				out[t][s*batch+b] = x[at]
			}
		}
	}
	return out
}

// WriteInput encrypts C·H·W values in [0, 1] and writes InputSize bytes. Each ciphertext has a fresh seed
// from rand. Bytes once written must be sent again rather than made again.
func (p *Program) WriteInput(ctx context.Context, w io.Writer, sk *SecretKey, x []float64, rand io.Reader) error {
	return p.WriteInputs(ctx, w, sk, [][]float64{x}, rand)
}

// WriteInputs is WriteInput for one input up to as many as the shape's batch; those that are missing are zeros.
func (p *Program) WriteInputs(ctx context.Context, w io.Writer, sk *SecretKey, inputs [][]float64, rand io.Reader) (err error) {
	defer recovered("encrypt the input", &err)
	if err := sk.of(p.params); err != nil {
		return err
	}
	if err := p.checkInputs(inputs); err != nil {
		return err
	}
	out, err := newWriter(w, inputMessage, p.digest)
	if err != nil {
		return err
	}
	encoder := ckks.NewEncoder(p.params.ckks, encodingPrecision)
	for t, slots := range p.slotsOf(inputs...) {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("fhe: encrypt ciphertext %d of %d: %w", t+1, len(p.places), err)
		}
		if err := p.encrypt(out, encoder, sk, t, slots, rand); err != nil {
			return fmt.Errorf("fhe: encrypt ciphertext %d of %d: %w", t+1, len(p.places), err)
		}
	}
	return nil
}

func (p *Program) checkInputs(inputs [][]float64) error {
	if !within(len(inputs), 1, p.shape.batch()) {
		return fmt.Errorf("fhe: %d inputs, want 1 to %d", len(inputs), p.shape.batch())
	}
	for b, x := range inputs {
		if len(x) != p.shape.Inputs() {
			return fmt.Errorf("fhe: input %d of %d values, want %d", b, len(x), p.shape.Inputs())
		}
		for i, v := range x {
			if math.IsNaN(v) || v < 0 || v > 1 {
				return fmt.Errorf("fhe: value %d of input %d is not in [0, 1]", i, b)
			}
		}
	}
	return nil
}

// column names the polynomials of an input ciphertext.
func (p *Program) column(index int) place {
	return place{p.digest, uint64(index), p.shape.Depth} //nolint:gosec // an index is not negative
}

// encodingPrecision makes lattigo encode by float64, whatever the scale.
const encodingPrecision = 53

// encrypt writes seed and m + e - a·s of one ciphertext at the highest level.
func (p *Program) encrypt(w *wireWriter, encoder *ckks.Encoder, sk *SecretKey, index int, slots []float64, rand io.Reader) error {
	seed, err := freshSeed(rand)
	if err != nil {
		return fmt.Errorf("read a seed: %w", err)
	}
	noise, err := freshSeed(rand)
	if err != nil {
		return fmt.Errorf("read a seed: %w", err)
	}
	level := p.shape.Depth
	m := ckks.NewPlaintext(p.params.ckks, level)
	if err := encoder.Encode(slots, m); err != nil {
		return err
	}
	ringQ := p.params.ckks.RingQ().AtLevel(level)
	where := p.column(index)
	e := p.smallError(noise, where, ringQ)
	ringQ.Add(m.Value, e, m.Value)
	a := ringQ.NewPoly()
	expandPoly(a, ringQ, seed, where)
	ringQ.MulCoeffsMontgomeryThenSub(a, sk.key.Value.Q, m.Value)
	if err := w.write(seed[:]); err != nil {
		return err
	}
	for i, residues := range m.Value.Coeffs {
		if err := w.residues(residues, ringQ.SubRings[i].Modulus); err != nil {
			return err
		}
	}
	return nil
}

func (p *Program) smallError(noise [seedSize]byte, where place, ringQ *ring.Ring) ring.Poly {
	small := make([]int8, p.params.n())
	newStream(noise, kindNoise, where).gaussian(small)
	e := ringQ.NewPoly()
	moduli := ringQ.ModuliChain()
	setResidues(e.Coeffs, small, moduli)
	ringQ.NTT(e, e)
	return e
}

// expandPoly draws the uniform half of a ciphertext, prime by prime, as it stands in the NTT domain.
func expandPoly(to ring.Poly, ringQ *ring.Ring, seed [seedSize]byte, where place) {
	s := newStream(seed, kindInput, where)
	for i := range to.Coeffs {
		s.uniform(to.Coeffs[i], ringQ.SubRings[i].Modulus)
	}
}

// Input is an encrypted input, expanded. It is read-only.
type Input struct {
	program     [32]byte
	ciphertexts []*rlwe.Ciphertext
}

// ReadInput reads exactly InputSize bytes. Anything but a well-formed message of this program is an
// error of kind ErrWire.
func (p *Program) ReadInput(ctx context.Context, r io.Reader) (input *Input, err error) {
	defer recovered("read the input", &err)
	in, err := newReader(r, inputMessage, p.digest, p.InputSize())
	if err != nil {
		return nil, err
	}
	input = &Input{program: p.digest}
	for t := range len(p.places) {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("fhe: read ciphertext %d of %d: %w", t+1, len(p.places), err)
		}
		ct, err := p.readCiphertext(in, t)
		if err != nil {
			return nil, fmt.Errorf("ciphertext %d of %d: %w", t+1, len(p.places), err)
		}
		input.ciphertexts = append(input.ciphertexts, ct)
	}
	if err := in.end(); err != nil {
		return nil, err
	}
	return input, nil
}

func (p *Program) readCiphertext(in *wireReader, index int) (*rlwe.Ciphertext, error) {
	level := p.shape.Depth
	ringQ := p.params.ckks.RingQ().AtLevel(level)
	seed, err := in.seed()
	if err != nil {
		return nil, err
	}
	ct := ckks.NewCiphertext(p.params.ckks, 1, level)
	for i, residues := range ct.Value[0].Coeffs {
		if err := in.residues(residues, ringQ.SubRings[i].Modulus); err != nil {
			return nil, err
		}
	}
	expandPoly(ct.Value[1], ringQ, seed, p.column(index))
	return ct, nil
}
