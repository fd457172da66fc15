package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// againView is a second job about the same picture, at another cut.
type againView struct {
	Job job.ID `json:"job"`
	Cut string `json:"cut"`
	// KeysReused says that the first job's keys served: then only Input bytes were uploaded.
	KeysReused bool       `json:"keys_reused"`
	Keys       uint64     `json:"keys"`
	Input      uint64     `json:"input"`
	Seconds    float64    `json:"seconds"`
	Status     job.Status `json:"status"`
	Answer     answerView `json:"answer"`
	// LeakBits of this release, FloodingBits after both.
	LeakBits     float64 `json:"leak_bits"`
	FloodingBits float64 `json:"flooding_bits"`
}

// again asks about the same picture at the cut of --then, if there is one, with the keys that there are if they serve.
func (d *demo) again(ctx context.Context, s *session) error {
	if d.then == "" {
		return nil
	}
	c := d.choice
	c.cut, c.sigma = d.then, 0
	var terms *client.Terms
	var problem error
	err := d.world.until(ctx, "the second cut can be used", func(ctx context.Context) (bool, error) {
		terms, problem = s.terms(ctx, d.app, c)
		return problem == nil, nil
	})
	if err != nil {
		return errors.Join(problem, err)
	}
	begin := time.Now()
	state, err := s.client.Start(ctx, terms, d.input, d.meter.progress)
	if err != nil {
		return err
	}
	d.say("the same picture at cut %s: %s of input encrypted; %s", terms.CutTerms().Name, size(state.Request.Input.Size), keysOf(state))
	state, err = s.watch(ctx, d.meter, state.ID, func(state *client.State) (bool, error) {
		if state.Stage != client.Answered {
			return false, d.world.alive()
		}
		_, err := s.client.Accept(ctx, state.ID)
		return false, err
	})
	if err != nil {
		return err
	}
	d.say("%s: the creator is paid again", state.Status)
	d.report.Again = &againView{
		Job: state.ID, Cut: terms.CutTerms().Name, KeysReused: state.KeysReused, Keys: state.Request.Keys.Size,
		Input: state.Request.Input.Size, Seconds: time.Since(begin).Seconds(), Status: state.Status,
		LeakBits: state.LeakBits, FloodingBits: state.FloodingBits,
	}
	if state.Answer != nil {
		d.report.Again.Answer = newAnswer(*state.Answer, terms.Manifest)
	}
	return nil
}

// keysOf tells whether a job's keys were there.
func keysOf(s *client.State) string {
	if s.KeysReused {
		return fmt.Sprintf("keys reused, %s neither made nor sent again", size(s.Request.Keys.Size))
	}
	return fmt.Sprintf("keys made, %s", size(s.Request.Keys.Size))
}

// print adds the second job to the summary.
func (v *againView) print(p func(format string, args ...any)) {
	if v == nil {
		return
	}
	keys := "keys reused"
	if !v.KeysReused {
		keys = "keys " + size(v.Keys)
	}
	p("then          cut %s: %s, input %s, %.2fs; %s; at most %.1f bits more, key protection s = %.1f bits after both",
		v.Cut, keys, size(v.Input), v.Seconds, v.Answer.Label, v.LeakBits, v.FloodingBits)
}
