package creator

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"math"
	"time"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// Measured is what jobs with throwaway keys took here, on all cores of this machine.
type Measured struct {
	Seconds       float64 `json:"seconds"` // of one evaluation, the fastest
	KeysSeconds   float64 `json:"keys_seconds"`
	LoadSeconds   float64 `json:"load_seconds"`   // encoding the weights, once for each enclave
	PrecisionBits float64 `json:"precision_bits"` // of the worst job, -log2(‖decrypted - clear‖/‖clear‖)
	// ProtectionBits is how well one release at σ = 1 hides the key, by the worst-case error bound and the shortest
	// activation of the samples. Below obfuscate.MinFlooding publish refuses the cut, at that noise.
	ProtectionBits float64 `json:"protection_bits"`
	Layers         []Layer `json:"layers,omitempty"`
}

// Layer is the time of one layer in the fastest job.
type Layer struct {
	Name    string  `json:"name"`
	Seconds float64 `json:"seconds"`
}

// measure runs jobs at a cut.
func (s *survey) measure(ctx context.Context, cut *InspectedCut) error {
	if cut.Problem != "" {
		return nil
	}
	t := trial{head: cut.head, program: cut.program, random: s.options.Random}
	if t.random == nil {
		t.random = rand.Reader
	}
	var m *Measured
	err := abandon(ctx, func() (err error) {
		var measured Measured
		if measured, err = t.run(ctx, s.inputs()); err != nil {
			return err
		}
		measured.ProtectionBits, err = t.protection(ctx, s.samples)
		m = &measured
		return err
	})
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("measure cut %s: %w", cut.Value, err)
	}
	cut.Measured = m
	cut.head, cut.program = nil, nil
	return nil
}

// inputs are those of the jobs.
func (s *survey) inputs() [][]float64 {
	out := make([][]float64, s.options.Jobs)
	for i := range out {
		out[i] = s.samples[i%len(s.samples)].Data
	}
	return out
}

// trial is whole jobs with throwaway keys through the wire form.
type trial struct {
	head    *fhe.Head
	program *fhe.Program
	random  io.Reader
}

func (t trial) run(ctx context.Context, inputs [][]float64) (m Measured, err error) {
	var seed [32]byte
	if _, err := io.ReadFull(t.random, seed[:]); err != nil {
		return m, fmt.Errorf("read a seed: %w", err)
	}
	sk := fhe.NewSecretKey(t.program.Parameters(), seed)
	began := time.Now()
	keys, err := t.keys(ctx, sk)
	if err != nil {
		return m, err
	}
	m.KeysSeconds, began = time.Since(began).Seconds(), time.Now()
	evaluator, err := t.program.Load(ctx, t.head)
	if err != nil {
		return m, err
	}
	m.LoadSeconds, m.PrecisionBits = time.Since(began).Seconds(), math.Inf(1)
	for _, x := range inputs {
		took, bits, err := t.job(ctx, evaluator, sk, keys, x)
		if err != nil {
			return m, err
		}
		m.PrecisionBits = math.Min(m.PrecisionBits, bits)
		if m.Seconds == 0 || took.Total.Seconds() < m.Seconds {
			m.Seconds, m.Layers = took.Total.Seconds(), layersOf(took)
		}
	}
	return m, nil
}

// protection is that of the key after one release at σ = 1; 0 if an admissible input could overflow.
func (t trial) protection(ctx context.Context, samples []*nn.Tensor) (float64, error) {
	bound, err := t.program.ErrorBound(ctx, t.head)
	if errors.Is(err, fhe.ErrOverflow) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	shortest := math.Inf(1)
	for _, x := range samples[:min(len(samples), componentSamples)] {
		y := t.head.Clear(x.Data)
		shortest = math.Min(shortest, math.Sqrt(inner(y, y)))
	}
	term := obfuscate.Term{K: t.head.Outputs(), Radius: shortest, Sigma: 1, ErrorBound: roundUp(bound)}
	return math.Max(0, obfuscate.Flooding([]obfuscate.Term{term})), nil
}

func layersOf(t fhe.Timings) []Layer {
	out := make([]Layer, len(t.Layers))
	for i, l := range t.Layers {
		out[i] = Layer{l.Name, l.Duration.Seconds()}
	}
	return out
}

// keys sends keys through the wire form without holding their bytes.
func (t trial) keys(ctx context.Context, sk *fhe.SecretKey) (*fhe.Keys, error) {
	r, w := io.Pipe()
	defer func() { _ = r.Close() }() // ends the writer if reading failed
	go func() { _ = w.CloseWithError(t.program.WriteKeys(ctx, w, sk, t.random, nil)) }()
	return t.program.ReadKeys(ctx, r)
}

func (t trial) job(ctx context.Context, e *fhe.Evaluator, sk *fhe.SecretKey, keys *fhe.Keys, x []float64) (took fhe.Timings, bits float64, err error) {
	var b bytes.Buffer
	if err := t.program.WriteInput(ctx, &b, sk, x, t.random); err != nil {
		return took, 0, err
	}
	in, err := t.program.ReadInput(ctx, &b)
	if err != nil {
		return took, 0, err
	}
	out, took, err := e.Evaluate(ctx, keys, in)
	if err != nil {
		return took, 0, err
	}
	checked, err := t.program.CheckOutput(out)
	if err != nil {
		return took, 0, err
	}
	have, want, difference, norm := t.program.Decrypt(sk, checked), t.head.Clear(x), 0.0, 0.0
	for i, v := range want {
		difference += (have[i] - v) * (have[i] - v)
		norm += v * v
	}
	relative := math.Sqrt(difference / math.Max(norm, math.SmallestNonzeroFloat64))
	return took, -math.Log2(math.Max(relative, 0x1p-53)), nil
}
