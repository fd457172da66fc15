package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"math/big"
	"os"
	"path/filepath"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// report is what the demo found; its JSON form is documented in docs/demo.md.
type report struct {
	Job           job.ID     `json:"job"`
	Model         string     `json:"model"`
	Cut           string     `json:"cut"`
	Status        job.Status `json:"status"`
	Answer        answerView `json:"answer"`
	ClearAnswer   answerView `json:"clear_answer"`
	PrecisionBits float64    `json:"precision_bits"`
	LeakBits      float64    `json:"leak_bits"`
	ForgedBits    float64    `json:"forged_bits"`
	FloodingBits  float64    `json:"flooding_bits"`
	Development   bool       `json:"development"`
	Seconds       struct {
		Keys     float64 `json:"keys"`
		Encrypt  float64 `json:"encrypt"`
		Upload   float64 `json:"upload"`
		Evaluate float64 `json:"evaluate"`
		Forward  float64 `json:"forward"`
		Tail     float64 `json:"tail"`
		Total    float64 `json:"total"`
	} `json:"seconds"`
	Bytes struct {
		Keys       uint64 `json:"keys"`
		Input      uint64 `json:"input"`
		Output     uint64 `json:"output"`
		Activation uint64 `json:"activation"`
		Answer     uint64 `json:"answer"`
	} `json:"bytes"`
	Gas      map[string]uint64   `json:"gas"`
	Balances map[string]*balance `json:"balances"`
}

// balance of one account, coins and the escrow's credit, in wei.
type balance struct {
	Account job.Address `json:"account"`
	Before  *big.Int    `json:"before"`
	After   *big.Int    `json:"after"`
	Credit  *big.Int    `json:"credit"`
}

// balances reads every party's account before or after the job.
func (d *demo) balances(ctx context.Context, s *session, before bool) error {
	if d.report.Balances == nil {
		d.report.Balances = map[string]*balance{}
	}
	for _, name := range []string{"requester", "creator", "relayer"} {
		key, err := readKey(d.world.keyOf(name))
		if err != nil {
			return err
		}
		wei, err := s.chain.Balance(ctx, key.Address())
		if err != nil {
			return err
		}
		if before {
			d.report.Balances[name] = &balance{Account: key.Address(), Before: wei}
			continue
		}
		b := d.report.Balances[name]
		b.After = wei
		if b.Credit, err = s.chain.Credit(ctx, b.Account); err != nil {
			return err
		}
	}
	return nil
}

// waitForWithdrawal waits until the creator's daemon has pulled what it earned.
func (d *demo) waitForWithdrawal(ctx context.Context, s *session) error {
	creator := d.report.Balances["creator"].Account
	return d.world.until(ctx, "the creator has withdrawn its fee", func(ctx context.Context) (bool, error) {
		credit, err := s.chain.Credit(ctx, creator)
		return err == nil && credit.Sign() == 0, err
	})
}

// steps name the transactions of a job.
var steps = map[job.Status]string{
	job.Created: "create_job", job.Evaluated: "submit_evaluation", job.Forwarded: "forward", job.Delivered: "deliver", job.Settled: "accept",
}

// receipts reads the gas of each of the job's transactions from the chain.
func (d *demo) receipts(ctx context.Context, s *session) error {
	events, err := s.chain.History(ctx, d.report.Job)
	if err != nil {
		return err
	}
	d.report.Gas = map[string]uint64{}
	for _, e := range events {
		r, err := s.chain.Receipt(ctx, e.Tx)
		if err != nil {
			return err
		}
		d.report.Gas[steps[e.Kind]] = r.GasUsed
		if e.Delivered != nil {
			d.report.Bytes.Answer = uint64(len(e.Delivered.Answer))
		}
	}
	return nil
}

// clearTwin runs the whole ONNX file on the picture in the clear. It shares nothing with the job but the noise stream.
// The precision comes from a calibration with throwaway keys.
func (d *demo) clearTwin(ctx context.Context, s *session, terms *client.Terms) error {
	b, err := os.ReadFile(filepath.Join(d.models, terms.Manifest.Name, terms.CutTerms().Name+".onnx"))
	if err != nil {
		return err
	}
	whole, err := nn.ReadONNX(b)
	if err != nil {
		return err
	}
	input, err := prepare(d.image, terms.Manifest.Input.Prepare)
	if err != nil {
		return err
	}
	noise, err := s.client.Noise(ctx, d.report.Job)
	if err != nil {
		return err
	}
	out, err := whole.Run(ctx, map[string]*nn.Tensor{
		"image": input, "noise": {Shape: []int{1, len(noise)}, Data: noise},
	})
	if err != nil {
		return err
	}
	probabilities, ok := out["probabilities"]
	if !ok {
		return fmt.Errorf("%s has no output called probabilities", whole.Name)
	}
	d.report.ClearAnswer = newAnswer(job.Answer{Probabilities: probabilities.Data}, terms.Manifest)
	parts, err := nn.Partition(whole)
	if err != nil {
		return err
	}
	head, err := fhe.Compile(parts.Head)
	if err != nil {
		return err
	}
	d.report.PrecisionBits, err = terms.Program().Calibrate(ctx, head, 2, rand.Reader)
	return err
}

// summary prints the end of the story.
func (d *demo) summary() {
	r := d.report
	p := func(format string, args ...any) { _, _ = fmt.Fprintf(d.out, format+"\n", args...) }
	p("\nanswer        %s %.4f   (the clear model says %s %.4f)", r.Answer.Label, r.Answer.Probabilities, r.ClearAnswer.Label, r.ClearAnswer.Probabilities)
	p("what each party saw")
	p("  relayer     sealed bytes: keys %s, input %s, output %s", size(int64(r.Bytes.Keys)), size(int64(r.Bytes.Input)), size(int64(r.Bytes.Output))) //nolint:gosec // sizes
	p("  enclave     ciphertexts under the requester's key, and the head's weights")
	p("  creator     an obfuscated activation of %d sealed bytes: at most %.1f bits about the picture", r.Bytes.Activation, r.LeakBits)
	p("  everybody   who asked which model at which cut, and when")
	p("  requester   the picture, the activation, the answer")
	p("time          keys %.2fs, encryption %.2fs, upload %.2fs, evaluation %.2fs, whole job %.2fs",
		r.Seconds.Keys, r.Seconds.Encrypt, r.Seconds.Upload, r.Seconds.Evaluate, r.Seconds.Total)
	p("precision     %.1f bits; key protection s = %.1f bits", r.PrecisionBits, r.FloodingBits)
	p("gas           create %d, evaluation %d, forward %d, deliver %d, accept %d",
		r.Gas["create_job"], r.Gas["submit_evaluation"], r.Gas["forward"], r.Gas["deliver"], r.Gas["accept"])
	for _, name := range []string{"requester", "creator", "relayer"} {
		b := r.Balances[name]
		p("balance       %-10s %s -> %s (credit %s)", name, ether(b.Before), ether(b.After), ether(b.Credit))
	}
	if r.Development {
		p("\nThis was a DEVELOPMENT world: the enclave's quote comes from a root whose key everybody has.")
	}
}

// writePattern makes a test picture where none was given: a bright disc on a dark ground.
func writePattern(dir string) (string, error) {
	const side, radius = 112, 40
	img := image.NewGray(image.Rect(0, 0, side, side))
	for y := range side {
		for x := range side {
			dx, dy := x-side/2, y-side/2
			if dx*dx+dy*dy < radius*radius {
				img.SetGray(x, y, color.Gray{Y: 200})
			}
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		return "", err
	}
	if err := os.MkdirAll(filepath.Join(dir, "requester"), 0o700); err != nil {
		return "", err
	}
	path := filepath.Join(dir, "requester", "pattern.png")
	return path, disk.WriteFile(path, func(w io.Writer) error { _, err := w.Write(b.Bytes()); return err })
}
