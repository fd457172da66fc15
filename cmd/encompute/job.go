package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/wire"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

func newJob(a *app) *cobra.Command {
	cmd := &cobra.Command{Use: "job", Short: "Private inferences: create, watch, open"}
	cmd.AddCommand(newJobCreate(a), newJobWatch(a), newJobPreview(a), newJobForward(a), newJobOpen(a), newJobList(a),
		newJobAbandon(a), newJobContest(a))
	return cmd
}

// choice is the flags that pick a model, a cut and a noise level.
type choice struct {
	model, cut string
	sigma      float64
	keysFor    string
	// measurement is the only code that may evaluate the job; any that the registry enrols if empty.
	measurement string
}

// What --keys-for takes.
const (
	keysForCut = "cut"
	keysForAll = "all"
)

func (c *choice) register(cmd *cobra.Command, model string) {
	cmd.Flags().StringVar(&c.model, "model", model, "model `name` or number")
	cmd.Flags().StringVar(&c.cut, "cut", "", "cut `name` or number; the deepest if not given")
	cmd.Flags().Float64Var(&c.sigma, "sigma", 0, "noise level; the model's first if not given")
	cmd.Flags().StringVar(&c.keysFor, "keys-for", keysForCut,
		`what new keys are to serve: the "cut", or "all" cuts of the model that can share them`)
}

// terms resolves a choice against the chain.
func (s *session) terms(ctx context.Context, a *app, c choice) (*client.Terms, error) {
	if !slices.Contains([]string{"", keysForCut, keysForAll}, c.keysFor) {
		return nil, fmt.Errorf("--keys-for %q: want %q or %q", c.keysFor, keysForCut, keysForAll)
	}
	model, err := findModel(ctx, s.chain, c.model)
	if err != nil {
		return nil, err
	}
	v, err := wire.Reader{Client: s.chain}.Version(ctx, model.ID, 0)
	if err != nil {
		return nil, err
	}
	m, err := a.readManifest(ctx, v)
	if err != nil {
		return nil, err
	}
	cut := uint8(len(m.Cuts) - 1) //nolint:gosec // at most 16 cuts
	if c.cut != "" {
		if cut, err = findCut(m, c.cut); err != nil {
			return nil, err
		}
	}
	var measurement job.Digest
	if c.measurement != "" {
		if measurement, err = job.ParseDigest(c.measurement); err != nil {
			return nil, fmt.Errorf("--measurement: %w", err)
		}
	}
	return s.client.Terms(ctx, client.Choice{
		Model: model.ID, Version: v.Number, Cut: cut, Sigma: c.sigma, AllKeys: c.keysFor == keysForAll,
		Measurement: measurement,
	})
}

func newJobCreate(a *app) *cobra.Command {
	var c choice
	var yes bool
	cmd := &cobra.Command{
		Use:   "create PICTURE",
		Short: "Encrypt a picture (PNG, JPEG, DICOM), upload it and pay for its inference",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			s, err := a.requester(ctx)
			if err != nil {
				return err
			}
			terms, err := s.terms(ctx, a, c)
			if err != nil {
				return err
			}
			input, err := prepare(args[0], terms.Manifest.Input.Prepare)
			if err != nil {
				return err
			}
			currency, err := s.chain.Currency(ctx, terms.Offer.Currency)
			if err != nil {
				return err
			}
			showTerms(a.stderr, terms, currency)
			if !yes {
				if err := a.confirm("Go on and pay?", "nothing was paid (--yes pays without asking)"); err != nil {
					return err
				}
			}
			state, err := s.pay(ctx, a.stderr, terms, input)
			if err != nil {
				return err
			}
			shown := *state
			shown.AnswerKey = nil
			return a.print(shown, func(w io.Writer) { _, _ = fmt.Fprintln(w, state.ID) })
		},
	}
	c.register(cmd, "")
	_ = cmd.MarkFlagRequired("model")
	cmd.Flags().StringVar(&c.measurement, "measurement", "", "`digest` of the only code that may evaluate this job; any enrolled if not given")
	cmd.Flags().BoolVarP(&yes, "yes", "y", false, "pay without asking")
	return cmd
}

// pay encrypts the input, uploads it and creates the job. Once there is a job, "job watch" goes on after any failure.
func (s *session) pay(ctx context.Context, tell io.Writer, terms *client.Terms, input *nn.Tensor) (*client.State, error) {
	m := newMeter(tell)
	defer m.finish()
	state, err := s.client.Start(ctx, terms, input, m.progress)
	if err != nil {
		return nil, err
	}
	_, _ = fmt.Fprintln(tell, "job", state.ID)
	if state.KeysReused {
		_, _ = fmt.Fprintln(tell, keysOf(state))
	}
	return s.beside(ctx, func(ctx context.Context) (*client.State, error) {
		return s.client.Advance(ctx, state.ID, m.progress)
	})
}

func showTerms(w io.Writer, t *client.Terms, currency job.Currency) {
	cut := t.CutTerms()
	p := func(format string, args ...any) { _, _ = fmt.Fprintf(w, format+"\n", args...) }
	p("model       %s, version %d, cut %s: %v run on encrypted data", t.Manifest.Title, t.Number, cut.Name, cut.Layers)
	p("price       %s, of which a withheld or useless output costs at most %s", currency.Amount(t.Price), currency.Amount(t.AtRisk))
	if bond := t.Offer.Cut.Bond; bond != nil && bond.Sign() > 0 {
		p("bond        %s of the creator's, paid to you if no answer comes after you release", currency.Amount(bond))
		if t.Unbonded {
			p("            ONLY %s OF IT FREE NOW: the job waits until it is all there, or is refunded whole", currency.Amount(t.FreeBond))
		}
	}
	p("creator     learns at most %.1f bits (σ %v); key protection s = %.0f bits", t.LeakBits, t.Sigma, t.FloodingBits)
	showClaim(w, cut, t.Sigma)
	showKeys(p, t)
	kind := "attested by its quote"
	if t.Development {
		kind = "DEVELOPMENT quote: anybody can forge it; good for trying out only"
	}
	p("enclave     %s, operator %s, %s", t.Enclave.Enrolment.Signer, t.Enclave.Enrolment.Operator, kind)
	p("everybody   sees that this account asked this model at this cut, when, and sizes; nobody else sees the picture")
}

// showKeys says how large the keys are, if new ones have to be made, and which cuts they could serve.
func showKeys(p func(format string, args ...any), t *client.Terms) {
	line := size(t.NewKeys().Size()) + ", unless a set on this device serves"
	if shared := t.Manifest.SharesKeys(int(t.Cut)); len(shared) > 1 {
		line += "; keys that serve all of " + strings.Join(shared, ", ") + ": --keys-for all"
	}
	p("keys        %s", line)
}

// confirm asks on the terminal; otherwise says what a no means.
func (a *app) confirm(question, otherwise string) error {
	_, _ = fmt.Fprintf(a.stderr, "%s [y/N] ", question)
	var answer string
	_, _ = fmt.Fscanln(a.stdin, &answer)
	if answer != "y" && answer != "yes" {
		return fmt.Errorf("not confirmed; %s", otherwise)
	}
	return nil
}

// jobCommand is a command about one stored job.
func jobCommand(a *app, use, short string, act func(ctx context.Context, s *session, id job.ID) (*client.State, error)) *cobra.Command {
	return &cobra.Command{
		Use:   use + " JOB",
		Short: short,
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := job.ParseID(args[0])
			if err != nil {
				return err
			}
			s, err := a.requester(cmd.Context())
			if err != nil {
				return err
			}
			defer s.chain.Close()
			state, err := s.beside(cmd.Context(), func(ctx context.Context) (*client.State, error) { return act(ctx, s, id) })
			if err != nil {
				return err
			}
			shown := *state
			shown.AnswerKey = nil
			return a.print(shown, func(w io.Writer) { showState(w, state, s.currency(cmd.Context(), state)) })
		},
	}
}

// beside acts while what an earlier run has sent and not seen mined is seen to.
func (s *session) beside(ctx context.Context, act func(context.Context) (*client.State, error)) (state *client.State, err error) {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return resume(ctx, s.wallet) })
	g.Go(func() error {
		state, err = act(ctx)
		return err
	})
	return state, g.Wait()
}

// currency is what a job was paid in; one that does not say how it is shown is shown in its smallest units.
func (s *session) currency(ctx context.Context, state *client.State) job.Currency {
	c, err := s.chain.Currency(ctx, state.Currency)
	if err != nil {
		return job.Currency{Address: state.Currency, Symbol: state.Currency.String()}
	}
	return c
}

// refundWords says why a job was refunded.
func refundWords(r *job.RefundedEvent) string {
	switch {
	case r.Unfit != nil:
		return fmt.Sprintf("an enclave says that what this account sent cannot be used: %s", r.Unfit.Reason)
	case r.Rejected:
		return fmt.Sprintf("the creator could not use the release (reason %d)", r.Reason)
	}
	return map[job.Status]string{
		job.Created: "no evaluation came in time", job.Evaluated: "nothing was released in time",
		job.Forwarded: "no answer came in time",
	}[r.Late]
}

func showState(w io.Writer, s *client.State, currency job.Currency) {
	_, _ = fmt.Fprintf(w, "job %s\nstage %s, on the chain %s\n", s.ID, s.Stage, s.Status)
	if s.LeakBits > 0 {
		_, _ = fmt.Fprintf(w, "released: %.1f bits; at most %.1f if the enclave were forged; s = %.0f\n", s.LeakBits, s.ForgedBits, s.FloodingBits)
	}
	if s.Answer != nil {
		_, _ = fmt.Fprintf(w, "answer: class %d, probabilities %.4f\n", s.Answer.Class(), s.Answer.Probabilities)
	}
	if r := s.Refund; r != nil {
		_, _ = fmt.Fprintf(w, "refunded: %s of %s; %s\n", currency.Amount(r.Amount), currency.Amount(s.Price), refundWords(r))
	}
	if s.Problem != "" {
		_, _ = fmt.Fprintln(w, "problem:", s.Problem)
	}
}

func newJobWatch(a *app) *cobra.Command {
	var accept bool
	cmd := jobCommand(a, "watch", "Follow a job to its end: release, forward, open the answer",
		func(ctx context.Context, s *session, id job.ID) (*client.State, error) {
			m := newMeter(a.stderr)
			return s.watch(ctx, m, id, func(state *client.State) (bool, error) {
				_, _ = fmt.Fprintf(a.stderr, "%s (%s)\n", state.Stage, state.Status)
				if state.Stage != client.Answered || !accept {
					return state.Stage == client.Answered, nil
				}
				_, err := s.client.Accept(ctx, id)
				return false, err
			})
		})
	cmd.Flags().BoolVar(&accept, "accept", false, "accept the answer at once, instead of letting the review window pass")
	return cmd
}

// watch advances a job until it has ended, or until seen (told of each new stage) says that it is enough. An error that
// may pass (a relayer that is away) is told once and tried again until the context ends.
func (s *session) watch(ctx context.Context, m *meter, id job.ID, seen func(*client.State) (bool, error)) (*client.State, error) {
	ticker := time.NewTicker(s.poll)
	defer ticker.Stop()
	defer m.finish()
	var last client.Stage
	var told string
	for {
		state, problem := s.client.Advance(ctx, id, m.progress)
		if state == nil {
			return nil, problem
		}
		if state.Stage != last {
			m.finish()
			last = state.Stage
			enough, err := seen(state)
			if err != nil || enough {
				return state, err
			}
		}
		if state.Ended() {
			return state, nil
		}
		if problem != nil && !passing(problem) {
			return state, problem
		}
		if problem != nil && problem.Error() != told && ctx.Err() == nil {
			m.finish()
			told = problem.Error()
			_, _ = fmt.Fprintln(m.w, "waiting:", told)
		}
		m.waiting(awaited[state.Stage])
		select {
		case <-ctx.Done():
			return state, ctx.Err()
		case <-ticker.C:
		}
	}
}

// awaited says what a job at each stage waits for.
var awaited = map[client.Stage]string{
	client.Encrypted: "waiting for the relayer",
	client.Uploaded:  "waiting for the payment to be mined",
	client.Created:   "waiting for the enclave's evaluation",
	client.Released:  "waiting for the forward to be mined",
	client.Forwarded: "waiting for the creator's answer",
	client.Answered:  "waiting for the job to be settled",
}

func newJobForward(a *app) *cobra.Command {
	return jobCommand(a, "forward", "Release an evaluated job's activation, or send the stored release again",
		func(ctx context.Context, s *session, id job.ID) (*client.State, error) {
			return s.client.Advance(ctx, id, newMeter(a.stderr).progress)
		})
}

func newJobOpen(a *app) *cobra.Command {
	return jobCommand(a, "open", "Open a delivered answer",
		func(ctx context.Context, s *session, id job.ID) (*client.State, error) {
			return s.client.Advance(ctx, id, newMeter(a.stderr).progress)
		})
}

func newJobContest(a *app) *cobra.Command {
	return jobCommand(a, "contest", "Say publicly that an answer is wrong; moves no money, is counted per model",
		func(ctx context.Context, s *session, id job.ID) (*client.State, error) {
			if _, err := s.wallet.Contest(ctx, "contest-"+id.String(), id, job.Digest{}); err != nil {
				return nil, err
			}
			return s.client.Load(ctx, id)
		})
}
