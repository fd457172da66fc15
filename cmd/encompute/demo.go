package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
)

// demo is one whole job over real processes.
type demo struct {
	*app
	world  *world
	choice choice
	image  string
	models string
	out    io.Writer
	start  time.Time
	report report
	meter  *meter
}

func newDemo(a *app) *cobra.Command {
	d := &demo{app: a}
	var bin string
	var keep bool
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "One private inference, end to end, on this machine",
		Long: `Starts a chain, a relayer, an enclave and a creator as processes of their own, publishes the shipped models, and then
acts as the requester: encrypts a picture, pays, has it evaluated under encryption, decrypts and obfuscates the activation,
forwards it, and opens the creator's answer. Prints what each party saw. With --json, one JSON object on standard output.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			d.out = a.stdout
			if a.flags.json {
				d.out = a.stderr
			}
			data, err := os.MkdirTemp("", "encompute-demo-")
			if err != nil {
				return err
			}
			if cmd.Flags().Changed("data") {
				_ = os.Remove(data)
				data = a.flags.data
				if err := emptyWorld(data); err != nil {
					return err
				}
			}
			d.world = &world{bin: bin, data: data, log: a.stderr}
			defer func() {
				err = errors.Join(err, d.world.stop())
				if err == nil && !keep && !cmd.Flags().Changed("data") {
					err = os.RemoveAll(data)
				} else {
					_, _ = fmt.Fprintln(a.stderr, "the parties' folders and logs are in", data)
				}
			}()
			return d.run(cmd.Context())
		},
	}
	d.choice.register(cmd, "pneumonia")
	cmd.Flags().StringVar(&d.image, "image", "", "PNG, JPEG or DICOM `file`; a test pattern if not given")
	cmd.Flags().StringVar(&d.models, "models", "models", "`folder` of the models to publish")
	cmd.Flags().StringVar(&bin, "bin", "bin", "`folder` of the built programs")
	cmd.Flags().BoolVar(&keep, "keep", false, "keep the parties' folders")
	return cmd
}

func (d *demo) say(format string, args ...any) {
	_, _ = fmt.Fprintf(d.out, "%6.2fs  "+format+"\n", append([]any{time.Since(d.start).Seconds()}, args...)...)
}

func (d *demo) run(ctx context.Context) error {
	d.start = time.Now()
	if err := d.prepareWorld(ctx); err != nil {
		return err
	}
	s, err := d.requesterSession(ctx)
	if err != nil {
		return err
	}
	defer s.chain.Close()
	if err := d.balances(ctx, s, true); err != nil {
		return err
	}
	terms, err := d.waitForTerms(ctx, s)
	if err != nil {
		return err
	}
	if err := d.job(ctx, s, terms); err != nil {
		return err
	}
	if err := d.finish(ctx, s, terms); err != nil {
		return err
	}
	if err := d.print(d.report, func(io.Writer) { d.summary() }); err != nil {
		return err
	}
	return d.judge()
}

// prepareWorld starts every other party.
func (d *demo) prepareWorld(ctx context.Context) error {
	if d.image == "" {
		path, err := writePattern(d.world.data)
		if err != nil {
			return err
		}
		d.image = path
	}
	if err := d.world.up(ctx, "127.0.0.1:0", "127.0.0.1:0"); err != nil {
		return err
	}
	d.say("chain %d at %s, escrow %s", d.world.deployment.ChainID, d.world.rpc, d.world.deployment.Escrow)
	d.say("enclave %s enrolled on the chain: a DEVELOPMENT quote, anybody could forge it", d.world.enclave)
	if err := publishAll(ctx, d.world, d.models, func(name string) { d.say("creator publishes %s and seals its heads to the enclave", name) }); err != nil {
		return err
	}
	return d.world.serveCreator(ctx)
}

// requesterSession makes this process the requester, with a folder of its own.
func (d *demo) requesterSession(ctx context.Context) (*session, error) {
	_ = d.world.role("requester")
	d.flags.rpc, d.flags.deployment, d.flags.relayer = d.world.rpc, d.world.deploymentFile, d.world.relayer
	d.flags.key, d.flags.data = d.world.keyOf("requester"), filepath.Join(d.world.data, "requester")
	d.flags.confirmations, d.flags.development = 1, true
	d.flags.logLevel = "warn"
	return d.requester(ctx)
}

// waitForTerms waits until the creator's heads are announced and the relayer serves the manifest.
func (d *demo) waitForTerms(ctx context.Context, s *session) (terms *client.Terms, err error) {
	var problem error
	err = d.world.until(ctx, "the model can be used", func(ctx context.Context) (bool, error) {
		terms, problem = s.terms(ctx, d.app, d.choice)
		return problem == nil, nil
	})
	if err != nil {
		return nil, errors.Join(problem, err)
	}
	showTerms(d.out, terms)
	return terms, nil
}

// job runs the requester's side and keeps the times.
func (d *demo) job(ctx context.Context, s *session, terms *client.Terms) error {
	input, err := prepare(d.image, terms.Manifest.Input.Prepare)
	if err != nil {
		return err
	}
	d.say("picture %s prepared as %v numbers, on this device", filepath.Base(d.image), terms.Manifest.Input.Shape)
	begin := time.Now()
	d.meter = newMeter(d.stderr)
	state, err := s.client.Start(ctx, terms, input, d.meter.progress)
	if err != nil {
		return err
	}
	d.say("keys made and picture encrypted; job %s", state.ID)
	last := time.Now()
	state, err = s.watch(ctx, state.ID, d.meter.progress, func(state *client.State) (bool, error) {
		took := time.Since(last)
		last = time.Now()
		d.stage(state, took)
		if state.Stage != client.Answered {
			return false, d.world.alive()
		}
		_, err := s.client.Accept(ctx, state.ID)
		return false, err
	})
	if err != nil {
		return err
	}
	d.meter.finish()
	d.report.Seconds.Total = time.Since(begin).Seconds()
	d.fill(state, terms)
	return nil
}

// stage tells what just happened and who could see what.
func (d *demo) stage(s *client.State, took time.Duration) {
	switch s.Stage {
	case client.Created:
		r := s.Receipts["create"]
		d.say("uploaded %s of keys and %s of input, sealed; paid %s in %s",
			size(int64(s.Request.Keys.Size)), size(int64(s.Request.Input.Size)), ether(s.Price), r.Tx) //nolint:gosec // sizes
	case client.Released:
		d.say("evaluated under encryption after %.2fs; decrypted, obfuscated (%.1f bits at most), sealed to the creator, signed", took.Seconds(), s.LeakBits)
	case client.Forwarded:
		d.say("forwarded by the relayer, which paid the gas")
		d.report.Seconds.Forward = took.Seconds()
	case client.Answered:
		d.say("the creator ran the tail and delivered the sealed answer; opened here")
		d.report.Seconds.Tail = took.Seconds()
	case client.Ended:
		d.say("%s: the creator is paid", s.Status)
	}
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

// finish asks chain, relayer and clear twin for the rest of the report.
func (d *demo) finish(ctx context.Context, s *session, terms *client.Terms) error {
	if err := d.receipts(ctx, s); err != nil {
		return err
	}
	view, err := rest.NewRelayer(d.world.relayer, "").Job(ctx, d.report.Job)
	if err != nil {
		return err
	}
	d.report.Seconds.Evaluate = view.Seconds["evaluate"]
	if err := d.clearTwin(ctx, s, terms); err != nil {
		return fmt.Errorf("clear twin: %w", err)
	}
	if err := d.waitForWithdrawal(ctx, s); err != nil {
		return err
	}
	return d.balances(ctx, s, false)
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

// tolerance is how far the answer's probabilities may be from the clear model's under the same noise.
const tolerance = 0.01

// judge turns a wrong end into a failing exit.
func (d *demo) judge() error {
	r := d.report
	if r.Status != job.Settled {
		return fmt.Errorf("the job ended as %s, not %s", r.Status, job.Settled)
	}
	if r.Answer.Class != r.ClearAnswer.Class {
		return fmt.Errorf("the answer is %q, the clear model says %q", r.Answer.Label, r.ClearAnswer.Label)
	}
	for i, p := range r.Answer.Probabilities {
		if math.Abs(p-r.ClearAnswer.Probabilities[i]) > tolerance {
			return fmt.Errorf("probability %d is %.4f, the clear model says %.4f", i, p, r.ClearAnswer.Probabilities[i])
		}
	}
	return nil
}
