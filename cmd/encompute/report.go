package main

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
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
	Scan     scanView            `json:"scan"`
	Balances map[string]*balance `json:"balances"`
	// Reconstruction is the PNG that shows what could be made of the release.
	Reconstruction string `json:"reconstruction,omitempty"`
	// Again is the job of --then.
	Again *againView `json:"again,omitempty"`
}

// answerView is an answer in words.
type answerView struct {
	Class         int       `json:"class"`
	Label         string    `json:"label"`
	Probabilities []float64 `json:"probabilities"`
}

func newAnswer(a job.Answer, m *manifest.Manifest) answerView {
	return answerView{Class: a.Class(), Label: m.Labels[a.Class()], Probabilities: a.Probabilities}
}

// scanView says where the demo looked for secrets.
type scanView struct {
	Files int   `json:"files"`
	Bytes int64 `json:"bytes"`
	Found int   `json:"found"`
}

// balance of one account, coins and the escrow's credit, in wei.
type balance struct {
	Account job.Address `json:"account"`
	Before  *big.Int    `json:"before"`
	After   *big.Int    `json:"after"`
	Credit  *big.Int    `json:"credit"`
}

// accounts are the parties that pay or are paid.
func accounts() []string { return []string{"requester", "creator", "relayer"} }

// balances reads every party's account before or after the job.
func (d *demo) balances(ctx context.Context, s *session, before bool) error {
	if d.report.Balances == nil {
		d.report.Balances = map[string]*balance{}
	}
	for _, name := range accounts() {
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
		if b.Credit, err = s.chain.Credit(ctx, b.Account, job.Address{}); err != nil {
			return err
		}
	}
	return nil
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

// fill copies what the job left behind into the report.
func (d *demo) fill(s *client.State, terms *client.Terms) {
	r := &d.report
	r.Job, r.Model, r.Cut, r.Status = s.ID, terms.Manifest.Name, terms.CutTerms().Name, s.Status
	r.LeakBits, r.ForgedBits, r.FloodingBits = s.LeakBits, s.ForgedBits, s.FloodingBits
	r.Seconds.Keys, r.Seconds.Encrypt, r.Seconds.Upload = d.meter.seconds["keys"], d.meter.seconds["encrypt"], d.meter.seconds["upload"]
	r.Bytes.Keys, r.Bytes.Input, r.Bytes.Output = s.Request.Keys.Size, s.Request.Input.Size, s.Output.Size
	if s.Forward != nil {
		r.Bytes.Activation = uint64(len(s.Forward.Activation))
	}
	if s.Answer != nil {
		r.Answer = newAnswer(*s.Answer, terms.Manifest)
	}
	r.Development = terms.Development
}

// tolerance is how far the answer's probabilities may be from the clear model's under the same noise.
const tolerance = 0.01

// judge turns a wrong end into a failing exit.
func (d *demo) judge() error {
	r := d.report
	if r.Status != job.Settled {
		return fmt.Errorf("the job ended as %s, not %s", r.Status, job.Settled)
	}
	if r.Scan.Found > 0 {
		return fmt.Errorf("%d places of other parties hold something that only the requester may know", r.Scan.Found)
	}
	if r.Again != nil && r.Again.Status != job.Settled {
		return fmt.Errorf("the second job ended as %s, not %s", r.Again.Status, job.Settled)
	}
	return agree(r.Answer, r.ClearAnswer)
}

// agree compares an answer with the clear model's.
func agree(answer, twin answerView) error {
	if answer.Class != twin.Class || len(answer.Probabilities) != len(twin.Probabilities) {
		return fmt.Errorf("the answer is %q, the clear model says %q", answer.Label, twin.Label)
	}
	for i, p := range answer.Probabilities {
		if math.Abs(p-twin.Probabilities[i]) > tolerance {
			return fmt.Errorf("probability %d is %.4f, the clear model says %.4f", i, p, twin.Probabilities[i])
		}
	}
	return nil
}
