package fhe

import (
	"context"
	"runtime"
	"sync/atomic"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"golang.org/x/sync/errgroup"
)

// maxCores bounds the goroutines of one evaluation, and with them its memory.
const maxCores = 16

// crew spreads independent steps over cores. Each core has its own evaluator: they share buffers.
type crew struct {
	params     Parameters
	evaluators []*rlwe.Evaluator
}

// newCrew makes evaluators with the keys, which may be nil where only plaintexts are handled.
func newCrew(params Parameters, keys rlwe.EvaluationKeySet) *crew {
	first := rlwe.NewEvaluator(params.ckks, keys)
	c := &crew{params: params, evaluators: []*rlwe.Evaluator{first}}
	for range min(runtime.GOMAXPROCS(0), maxCores) - 1 {
		c.evaluators = append(c.evaluators, first.ShallowCopy())
	}
	return c
}

// first is the evaluator for steps that cannot be spread.
func (c *crew) first() *rlwe.Evaluator { return c.evaluators[0] }

// each runs step(0) … step(n-1) on all cores and stops at the first error or when ctx ends.
func (c *crew) each(ctx context.Context, n int, step func(e *rlwe.Evaluator, i int) error) error {
	return spread(ctx, len(c.evaluators), n, func(core, i int) error { return step(c.evaluators[core], i) })
}

// share runs step(0) … step(n-1) with all cores busy: many steps run side by side on one core each, few one after
// the other on all of them.
func (c *crew) share(ctx context.Context, n int, step func(c *crew, i int) error) error {
	if n >= len(c.evaluators) && n > 1 {
		return c.each(ctx, n, func(e *rlwe.Evaluator, i int) error {
			return step(&crew{params: c.params, evaluators: []*rlwe.Evaluator{e}}, i)
		})
	}
	for i := range n {
		if err := step(c, i); err != nil {
			return err
		}
	}
	return nil
}

// spread runs step for 0 … n-1 on so many goroutines; steps must not share what they write.
func spread(ctx context.Context, cores, n int, step func(core, i int) error) error {
	g, ctx := errgroup.WithContext(ctx)
	var next atomic.Int64
	for core := range min(cores, n) {
		g.Go(func() (err error) {
			defer recovered("evaluate", &err)
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				if err := ctx.Err(); err != nil {
					return err
				}
				if err := step(core, i); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return g.Wait()
}
