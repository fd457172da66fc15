package fhe

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// Design proposes a program for a head: default parameters, laid out for what a requester waits for.
func Design(ctx context.Context, h *Head) (*Program, error) { return DesignBatch(ctx, h, 1) }

// under lays a head out for given parameters.
func (h *Head) under(ctx context.Context, l Literal) (*Program, error) {
	s, err := h.Shape(ctx, l, Balanced)
	if err != nil {
		return nil, err
	}
	return Plan(s, l)
}

// DesignAll proposes programs for the heads of one model's cuts, so that one set of keys serves several of them: a head
// takes the parameters of a deeper one, whose lower levels it uses, where that costs next to nothing. Otherwise, and
// always for the deepest, it is what Design proposes.
func DesignAll(ctx context.Context, heads []*Head) ([]*Program, error) {
	out := make([]*Program, len(heads))
	order := make([]int, len(heads))
	for i := range heads {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(heads[b].Depth(), heads[a].Depth()) })
	var deeper []Literal
	for _, i := range order {
		own, err := Design(ctx, heads[i])
		if err != nil {
			return nil, fmt.Errorf("fhe: design head %d of %d: %w", i+1, len(heads), err)
		}
		if out[i], err = heads[i].share(ctx, own, deeper); err != nil {
			return nil, fmt.Errorf("fhe: design head %d of %d: %w", i+1, len(heads), err)
		}
		deeper = append(deeper, out[i].params.literal)
	}
	return out, nil
}

// share returns the program under the first of the literals that is about as good as the head's own.
func (h *Head) share(ctx context.Context, own *Program, literals []Literal) (*Program, error) {
	bound := 0.0 // of the own program, once it is needed
	for _, l := range literals {
		p, err := h.under(ctx, l)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil || !p.cheapAs(own) {
			continue
		}
		if bound == 0 {
			if bound, err = own.ErrorBound(ctx, h); err != nil {
				return own, ctx.Err() // nothing to compare with
			}
		}
		if shared, err := p.ErrorBound(ctx, h); err == nil && shared <= bound*sharedBound {
			return p, nil
		}
	}
	return own, ctx.Err()
}

// What sharing parameters may cost: a twentieth of the time and of the bytes, and a quarter of a bit of the error
// bound, half a bit of a release's flooding strength.
const (
	sharedCost  = 1.05
	sharedBound = 1.189207115002721 // 2^(1/4)
)

// cheapAs compares what a requester waits for.
func (p *Program) cheapAs(own *Program) bool {
	return p.Estimate().Seconds() <= own.Estimate().Seconds()*sharedCost &&
		float64(p.KeysSize()+p.InputSize()) <= float64(own.KeysSize()+own.InputSize())*sharedCost
}
