package fhe

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math"
)

// Calibrate measures the precision of a head under this program: whole jobs with throwaway keys on random
// inputs, multiples of 1/255. It returns the bits of the worst sample, -log2(‖decrypted - clear‖/‖clear‖).
// Nothing of a requester's takes part, so the figure may be shown.
func (p *Program) Calibrate(ctx context.Context, h *Head, samples int, rand io.Reader) (precisionBits float64, err error) {
	if samples < 1 {
		return 0, fmt.Errorf("fhe: calibrate: %d samples, want at least one", samples)
	}
	evaluator, err := p.Load(ctx, h)
	if err != nil {
		return 0, err
	}
	seed, err := freshSeed(rand)
	if err != nil {
		return 0, fmt.Errorf("fhe: calibrate: read a seed: %w", err)
	}
	sk := NewSecretKey(p.params, seed)
	keys, err := p.throwawayKeys(ctx, sk, rand)
	if err != nil {
		return 0, fmt.Errorf("fhe: calibrate: %w", err)
	}
	worst := 0.0
	for i := range samples {
		relative, err := p.sample(ctx, evaluator, h, sk, keys, rand)
		if err != nil {
			return 0, fmt.Errorf("fhe: calibrate: sample %d of %d: %w", i+1, samples, err)
		}
		worst = math.Max(worst, relative)
	}
	return -math.Log2(math.Max(worst, 0x1p-53)), nil
}

// throwawayKeys sends keys through the wire form without holding their bytes.
func (p *Program) throwawayKeys(ctx context.Context, sk *SecretKey, rand io.Reader) (*Keys, error) {
	r, w := io.Pipe()
	defer func() { _ = r.Close() }() // ends the writer if reading failed
	go func() { _ = w.CloseWithError(p.WriteKeys(ctx, w, sk, rand, nil)) }()
	return p.ReadKeys(ctx, r)
}

// sample runs one job and returns the relative error.
func (p *Program) sample(ctx context.Context, e *Evaluator, h *Head, sk *SecretKey, keys *Keys, rand io.Reader) (float64, error) {
	pixels := make([]byte, p.shape.Inputs())
	if _, err := io.ReadFull(rand, pixels); err != nil {
		return 0, err
	}
	x := make([]float64, len(pixels))
	for i, v := range pixels {
		x[i] = float64(v) / 255
	}
	var b bytes.Buffer
	if err := p.WriteInput(ctx, &b, sk, x, rand); err != nil {
		return 0, err
	}
	in, err := p.ReadInput(ctx, &b)
	if err != nil {
		return 0, err
	}
	bytes, _, err := e.Evaluate(ctx, keys, in)
	if err != nil {
		return 0, err
	}
	out, err := p.CheckOutput(bytes)
	if err != nil {
		return 0, err
	}
	have, want, difference, norm := p.Decrypt(sk, out), h.Clear(x), 0.0, 0.0
	for i, v := range want {
		difference += (have[i] - v) * (have[i] - v)
		norm += v * v
	}
	return math.Sqrt(difference / math.Max(norm, math.SmallestNonzeroFloat64)), nil
}
