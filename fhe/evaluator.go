package fhe

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"time"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// Evaluator holds a head's weights, encoded for a program. It may serve many evaluations at once.
type Evaluator struct {
	program *Program
	circuit *circuit
	weights []*weights // of affine steps
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

// circuit lays a head out as the program says: for its keys and packing, with outputs at its scale.
func (p *Program) circuit(ctx context.Context, h *Head) (*circuit, error) {
	c, err := h.lay(ctx, p.params, p.shape.Goal, p.shape.batch())
	if err != nil {
		return nil, fmt.Errorf("fhe: lay out: %w", err)
	}
	c.shape.LogScale = p.shape.LogScale
	if !reflect.DeepEqual(c.shape, p.shape) {
		return nil, fmt.Errorf("fhe: the head's shape is not the program's")
	}
	c.scales[len(c.scales)-1] = p.outputScale()
	return c, nil
}

// Load encodes the weights of a head of this program's shape.
func (p *Program) Load(ctx context.Context, h *Head) (e *Evaluator, err error) {
	defer recovered("load the head", &err)
	e = &Evaluator{program: p, weights: make([]*weights, len(h.steps))}
	if e.circuit, err = p.circuit(ctx, h); err != nil {
		return nil, err
	}
	for i := range h.steps {
		if h.steps[i].kind != affineStep {
			continue
		}
		if e.weights[i], err = e.circuit.encode(ctx, i); err != nil {
			return nil, fmt.Errorf("fhe: load layer %s: %w", h.steps[i].name, err)
		}
	}
	return e, nil
}

// Evaluate computes the head on an encrypted input. The bytes returned are the same on any number of
// cores. It stops between steps when ctx ends.
func (e *Evaluator) Evaluate(ctx context.Context, keys *Keys, input *Input) (output []byte, t Timings, err error) {
	defer recovered("evaluate", &err)
	p := e.program
	if keys == nil || input == nil || keys.program != p.digest || input.program != p.digest {
		return nil, t, fmt.Errorf("fhe: evaluate: keys or input are not of program %x", p.digest[:8])
	}
	r := &run{
		evaluator: e, circuit: e.circuit, params: p.params.ckks,
		crew: newCrew(p.params, keys.set), keys: keys.set, started: time.Now(),
		meta: ckks.NewCiphertext(p.params.ckks, 0, 0).MetaData, spare: &polynomials{ring: *p.params.ckks.RingQP()},
	}
	r.vectors = make([][]*rlwe.Ciphertext, len(e.circuit.head.steps))
	r.vectors[0] = input.ciphertexts
	for i := 1; i < len(r.vectors); i++ {
		if err := r.step(ctx, i); err != nil {
			return nil, r.timings, fmt.Errorf("fhe: evaluate layer %s: %w", e.circuit.head.steps[i].name, err)
		}
	}
	output, err = p.writeOutput(r.vectors[len(r.vectors)-1][0])
	return output, r.timings, err
}

// run is one evaluation.
type run struct {
	evaluator *Evaluator
	circuit   *circuit
	params    ckks.Parameters
	crew      *crew
	keys      rlwe.EvaluationKeySet
	vectors   [][]*rlwe.Ciphertext
	meta      *rlwe.MetaData // of a ciphertext in the NTT domain
	spare     *polynomials
	started   time.Time
	timings   Timings
}

// step computes a vector and forgets those that nothing reads any more.
func (r *run) step(ctx context.Context, i int) (err error) {
	s := &r.circuit.head.steps[i]
	if s.kind == affineStep {
		r.vectors[i], err = r.linear(ctx, i)
	} else {
		r.vectors[i], err = r.multiply(ctx, i)
	}
	if err != nil {
		return err
	}
	for _, v := range s.inputs {
		if !r.circuit.head.readAfter(v, i) {
			r.vectors[v] = nil
		}
	}
	total := time.Since(r.started)
	r.timings.Layers = append(r.timings.Layers, LayerTime{s.kind.String() + " " + s.name, total - r.timings.Total})
	r.timings.Total = total
	return nil
}

// readAfter says whether a step after i reads a vector.
func (h *Head) readAfter(vector, i int) bool {
	for _, s := range h.steps[i+1:] {
		if slices.Contains(s.inputs, vector) {
			return true
		}
	}
	return false
}

// atLevel is a ciphertext without its higher primes; it shares memory.
func atLevel(ct *rlwe.Ciphertext, level int) *rlwe.Ciphertext {
	out := &rlwe.Ciphertext{Element: rlwe.Element[ring.Poly]{MetaData: ct.MetaData}}
	for _, half := range ct.Value {
		out.Value = append(out.Value, ring.Poly{Coeffs: half.Coeffs[:level+1]})
	}
	return out
}

// rescale divides by the highest prime, in place.
func (r *run) rescale(ct *rlwe.Ciphertext) {
	level := ct.Level()
	ringQ := r.params.RingQ().AtLevel(level)
	buffer := ringQ.NewPoly()
	for i := range ct.Value {
		ringQ.DivRoundByLastModulusNTT(ct.Value[i], buffer, ct.Value[i])
	}
	ct.Resize(ct.Degree(), level-1)
}

// multiply is a square or a product, slot by slot, relinearised and rescaled.
func (r *run) multiply(ctx context.Context, i int) ([]*rlwe.Ciphertext, error) {
	s, level := &r.circuit.head.steps[i], r.circuit.levels[i]+1
	left, right := r.vectors[s.inputs[0]], r.vectors[s.inputs[len(s.inputs)-1]]
	out := make([]*rlwe.Ciphertext, len(left))
	return out, r.crew.share(ctx, len(left), func(c *crew, j int) (err error) {
		product := r.tensor(atLevel(left[j], level), atLevel(right[j], level))
		if out[j], err = r.relinearize(ctx, c, product); err == nil {
			r.rescale(out[j])
		}
		return err
	})
}

// tensor is the product of two ciphertexts, of degree two.
func (r *run) tensor(a, b *rlwe.Ciphertext) *rlwe.Ciphertext {
	ringQ := r.params.RingQ().AtLevel(a.Level())
	product := ckks.NewCiphertext(r.params, 2, a.Level())
	c0, c1 := ringQ.NewPoly(), ringQ.NewPoly()
	ringQ.MForm(a.Value[0], c0)
	ringQ.MForm(a.Value[1], c1)
	ringQ.MulCoeffsMontgomery(c0, b.Value[0], product.Value[0])
	ringQ.MulCoeffsMontgomery(c0, b.Value[1], product.Value[1])
	ringQ.MulCoeffsMontgomeryThenAdd(c1, b.Value[0], product.Value[1])
	ringQ.MulCoeffsMontgomery(c1, b.Value[1], product.Value[2])
	return product
}
