package main

import (
	"context"
	"fmt"
	"time"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func (d *demo) say(format string, args ...any) {
	_, _ = fmt.Fprintf(d.out, "%6.2fs  "+format+"\n", append([]any{time.Since(d.start).Seconds()}, args...)...)
}

// saw adds what a step has shown to others.
func (d *demo) saw(format string, args ...any) {
	_, _ = fmt.Fprintf(d.out, "         "+format+"\n", args...)
}

// stage tells what just happened, in which transaction, and who could see what.
func (d *demo) stage(ctx context.Context, s *session, state *client.State) {
	switch state.Stage {
	case client.Created:
		d.say("Created: uploaded %s of keys and %s of input, then paid %s%s", size(state.Request.Keys.Size),
			size(state.Request.Input.Size), ether(state.Price), d.tx(ctx, s, state.ID, job.Created))
		d.saw("relayer saw sealed bytes; everybody saw who asks which model at which cut, and the sizes")
	case client.Released:
		d.say("Evaluated: %s of output, signed by the enclave%s", size(state.Output.Size), d.tx(ctx, s, state.ID, job.Evaluated))
		d.saw("enclave saw ciphertexts and the head's weights; relayer and everybody saw sealed bytes and their digests")
		d.saw("requester checked quote and signature, charged its ledger, decrypted, obfuscated and sealed %d bytes to the creator: at most %.1f bits",
			len(state.Forward.Activation), state.LeakBits)
	case client.Forwarded:
		d.forwarded(ctx, s, state)
	case client.Answered:
		d.forwarded(ctx, s, state)
		d.say("Delivered: the creator ran the tail and sealed its answer%s", d.tx(ctx, s, state.ID, job.Delivered))
		d.saw("creator and requester know the answer; everybody saw %d sealed bytes", d.report.Bytes.Answer)
	case client.Ended:
		d.say("%s: the creator is paid%s", state.Status, d.tx(ctx, s, state.ID, state.Status))
	}
}

// forwarded tells of the forward once; a quick creator has delivered before this process looks again.
func (d *demo) forwarded(ctx context.Context, s *session, state *client.State) {
	if d.told {
		return
	}
	d.told = true
	d.say("Forwarded: the relayer submitted the requester's signed message and paid the gas%s", d.tx(ctx, s, state.ID, job.Forwarded))
	d.saw("creator saw the obfuscated activation; everybody saw %d sealed bytes", len(state.Forward.Activation))
}

// tx names the transaction of a step and its gas; empty if the chain does not tell now.
func (d *demo) tx(ctx context.Context, s *session, id job.ID, kind job.Status) string {
	events, err := s.chain.History(ctx, id)
	if err != nil {
		return ""
	}
	for _, e := range events {
		if e.Kind != kind {
			continue
		}
		if e.Delivered != nil {
			d.report.Bytes.Answer = uint64(len(e.Delivered.Answer))
		}
		r, err := s.chain.Receipt(ctx, e.Tx)
		if err != nil {
			return ""
		}
		return fmt.Sprintf("; transaction %s, %d gas", e.Tx, r.GasUsed)
	}
	return ""
}

// summary prints the end of the story.
func (d *demo) summary() {
	r := d.report
	p := func(format string, args ...any) { _, _ = fmt.Fprintf(d.out, format+"\n", args...) }
	p("\nanswer        %s %.4f   (the clear model, same noise: %s %.4f)", r.Answer.Label, r.Answer.Probabilities, r.ClearAnswer.Label, r.ClearAnswer.Probabilities)
	p("leak          at most %.1f bits about the picture; at most %.1f if the enclave were forged", r.LeakBits, r.ForgedBits)
	if r.Reconstruction != "" {
		p("picture       what the creator could reconstruct, beside the original: %s", r.Reconstruction)
	}
	p("precision     %.1f bits; key protection s = %.1f bits", r.PrecisionBits, r.FloodingBits)
	p("searched      %d files, %s, of every other party for picture, activation, answer and secrets: %d found",
		r.Scan.Files, size(r.Scan.Bytes), r.Scan.Found)
	p("time          keys %.2fs, encryption %.2fs, upload %.2fs, evaluation %.2fs, forward %.2fs, tail %.2fs, whole job %.2fs",
		r.Seconds.Keys, r.Seconds.Encrypt, r.Seconds.Upload, r.Seconds.Evaluate, r.Seconds.Forward, r.Seconds.Tail, r.Seconds.Total)
	p("bytes         keys %s, input %s, output %s, activation %s, answer %s",
		size(r.Bytes.Keys), size(r.Bytes.Input), size(r.Bytes.Output), size(r.Bytes.Activation), size(r.Bytes.Answer))
	p("gas           create %d, evaluation %d, forward %d, deliver %d, accept %d",
		r.Gas["create_job"], r.Gas["submit_evaluation"], r.Gas["forward"], r.Gas["deliver"], r.Gas["accept"])
	r.Again.print(p)
	for _, name := range accounts() {
		b := r.Balances[name]
		p("balance       %-10s %s -> %s (credit %s)", name, ether(b.Before), ether(b.After), ether(b.Credit))
	}
	if r.Development {
		p("\nThis was a DEVELOPMENT world: the enclave's quote comes from a root whose key everybody has, and the chain has one\nsealer, so %d confirmations are enough on it.", d.world.confirmations)
	}
}
