package fhe

import (
	"context"
	"fmt"
	"reflect"
	"runtime"
	"time"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// Evaluator holds a head's weights, encoded for a program. It may serve many evaluations at once.
type Evaluator struct {
	program   *Program
	filters   []ring.Poly // by group, fold and input; see filterAt. Empty where all weights are zero
	shift     []ring.Poly // by group
	diagonals []ring.Poly // by giant step, group and baby step; see diagonalAt
	bias      ring.Poly
}

// Timings say how long each layer of one evaluation took.
type Timings struct {
	Layers []LayerTime
	Total  time.Duration
}

// LayerTime is the time of one layer.
type LayerTime struct {
	Name     string
	Duration time.Duration
}

// Load encodes the weights of a head of this program's shape.
func (p *Program) Load(ctx context.Context, h *Head) (e *Evaluator, err error) {
	defer recovered("load the head", &err)
	if !reflect.DeepEqual(h.shape, p.shape) {
		return nil, fmt.Errorf("fhe: load: the head's shape %v is not the program's %v", h.shape, p.shape)
	}
	jobs := p.encodings(h)
	encoded := make([]ring.Poly, len(jobs))
	cores := min(runtime.GOMAXPROCS(0), maxCores)
	encoders := make([]*ckks.Encoder, cores)
	for i := range encoders {
		encoders[i] = ckks.NewEncoder(p.params.ckks, encodingPrecision)
	}
	err = spread(ctx, cores, len(jobs), func(core, i int) (err error) {
		encoded[i], err = p.encode(encoders[core], jobs[i])
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("fhe: load: %w", err)
	}
	return p.assemble(encoded), nil
}

// assemble takes the plaintexts apart again, in the order of encodings.
func (p *Program) assemble(encoded []ring.Poly) *Evaluator {
	e := &Evaluator{program: p}
	take := func(n int) []ring.Poly {
		out := encoded[:n]
		encoded = encoded[n:]
		return out
	}
	if p.shape.Convolution != nil {
		e.filters = take(p.packing.groups * p.packing.fold * p.packing.inputs)
		e.shift = take(p.packing.groups)
	}
	e.diagonals = take(p.packing.groups * p.matrix.diagonals)
	e.bias = take(1)[0]
	return e
}

// Evaluate computes the head on an encrypted input. The bytes returned are the same on any number of
// cores. It stops between steps when ctx ends.
func (e *Evaluator) Evaluate(ctx context.Context, keys *Keys, input *Input) (output []byte, t Timings, err error) {
	defer recovered("evaluate", &err)
	p := e.program
	if keys == nil || input == nil || keys.program != p.digest || input.program != p.digest {
		return nil, t, fmt.Errorf("fhe: evaluate: keys or input are not of program %x", p.digest[:8])
	}
	r := &run{evaluator: e, program: p, crew: newCrew(p.params, keys.set), started: time.Now()}
	elements := input.ciphertexts
	if p.shape.Convolution != nil {
		if elements, err = r.convolutionAndSquare(ctx, elements); err != nil {
			return nil, r.timings, fmt.Errorf("fhe: evaluate: %w", err)
		}
	}
	ct, err := r.linear(ctx, elements)
	if err != nil {
		return nil, r.timings, fmt.Errorf("fhe: evaluate: %w", err)
	}
	output, err = p.writeOutput(ct)
	return output, r.timings, err
}

// run is one evaluation.
type run struct {
	evaluator *Evaluator
	program   *Program
	crew      *crew
	started   time.Time
	timings   Timings
}

// layer records that a layer has ended.
func (r *run) layer(name string) {
	total := time.Since(r.started)
	r.timings.Layers = append(r.timings.Layers, LayerTime{name, total - r.timings.Total})
	r.timings.Total = total
}

// rescale divides by the highest prime, in place.
func (p *Program) rescale(ct *rlwe.Ciphertext) {
	level := ct.Level()
	ringQ := p.params.ckks.RingQ().AtLevel(level)
	buffer := ringQ.NewPoly()
	for i := range ct.Value {
		ringQ.DivRoundByLastModulusNTT(ct.Value[i], buffer, ct.Value[i])
	}
	ct.Resize(ct.Degree(), level-1)
}

// rotateAndAdd sets acc to acc rotated by a key's rotation, plus addend.
func (p *Program) rotateAndAdd(e *rlwe.Evaluator, acc *rlwe.Ciphertext, rotation int, addend *rlwe.Ciphertext) error {
	if err := e.Automorphism(acc, p.galois(rotation), acc); err != nil {
		return fmt.Errorf("rotate by %d: %w", rotation, err)
	}
	ringQ := p.params.ckks.RingQ().AtLevel(acc.Level())
	for i := range acc.Value {
		ringQ.Add(acc.Value[i], addend.Value[i], acc.Value[i])
	}
	return nil
}
