package fhe

import (
	"bytes"
	"fmt"
	"math"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// Output is a checked output ciphertext at the lowest level. It is read-only.
type Output struct {
	program [32]byte
	ct      *rlwe.Ciphertext
}

// writeOutput packs both halves of a ciphertext at level 0.
func (p *Program) writeOutput(ct *rlwe.Ciphertext) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(p.OutputSize()))
	w, err := newWriter(&b, outputMessage, p.digest)
	if err != nil {
		return nil, err
	}
	q := p.params.ckks.Q()[0]
	for _, half := range ct.Value {
		for _, residue := range half.Coeffs[0] {
			if residue >= q {
				return nil, fmt.Errorf("fhe: write output: a residue is not reduced")
			}
		}
		if err := w.residues(half.Coeffs[0], q); err != nil {
			return nil, err
		}
	}
	return b.Bytes(), nil
}

// CheckOutput decodes an output by public data only: length, magic, program, residues. After it,
// decryption cannot fail. The error is of kind ErrWire.
func (p *Program) CheckOutput(b []byte) (out *Output, err error) {
	defer recovered("check the output", &err)
	if int64(len(b)) != p.OutputSize() {
		return nil, malformed("output of %d bytes, want %d", len(b), p.OutputSize())
	}
	in, err := newReader(bytes.NewReader(b), outputMessage, p.digest, p.OutputSize())
	if err != nil {
		return nil, err
	}
	ct := ckks.NewCiphertext(p.params.ckks, 1, 0)
	for _, half := range ct.Value {
		if err := in.residues(half.Coeffs[0], p.params.ckks.Q()[0]); err != nil {
			return nil, err
		}
	}
	if err := in.end(); err != nil {
		return nil, err
	}
	return &Output{p.digest, ct}, nil
}

// Decrypt returns the k numbers of an output: each is the mean of the slots that repeat it. It is total:
// whatever the ciphertext holds, it returns k finite numbers. A key of other parameters, or an output
// of another program, gives zeros. Of a batch it returns those of the first input.
func (p *Program) Decrypt(sk *SecretKey, out *Output) []float64 { return p.DecryptBatch(sk, out)[0] }

// DecryptBatch is Decrypt for all inputs of the shape's batch, in their order.
func (p *Program) DecryptBatch(sk *SecretKey, out *Output) [][]float64 {
	batch := p.shape.batch()
	all := make([][]float64, batch)
	slots := p.decryptSlots(sk, out)
	for b := range all {
		all[b] = p.means(slots, batch, b)
	}
	return all
}

// decryptSlots returns all slots of an output, or nil.
func (p *Program) decryptSlots(sk *SecretKey, out *Output) []float64 {
	if out == nil || out.program != p.digest || sk.of(p.params) != nil {
		return nil
	}
	ringQ := p.params.ckks.RingQ().AtLevel(0)
	m := ckks.NewPlaintext(p.params.ckks, 0)
	m.Scale = p.outputScale()
	ringQ.MulCoeffsMontgomery(out.ct.Value[1], sk.key.Value.Q, m.Value)
	ringQ.Add(m.Value, out.ct.Value[0], m.Value)
	slots := make([]float64, p.params.Slots())
	if err := ckks.NewEncoder(p.params.ckks, encodingPrecision).Decode(m, slots); err != nil {
		return nil // the encoder and its arguments are ours: it does not happen
	}
	return slots
}

// means are the outputs of input b of a batch; without slots they are zeros.
func (p *Program) means(slots []float64, batch, b int) []float64 {
	y, period := make([]float64, p.shape.Outputs), p.shape.period()
	repeats := len(slots) / (batch * period)
	for i := range repeats {
		for o := range y {
			y[o] += slots[(i*period+o)*batch+b] / float64(repeats)
		}
	}
	for o, v := range y {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			y[o] = 0
		}
	}
	return y
}
