package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// demo is one whole job over real processes.
type demo struct {
	*app
	world   *world
	choice  choice
	then    string // a second job's cut, "" for none
	shipped *shipped
	image   string
	input   *nn.Tensor
	models  string
	bin     string
	keep    bool
	out     io.Writer
	start   time.Time
	report  report
	meter   *meter
	// noise is what the release added, for the clear twin.
	noise []float64
	// told is whether the forward was told of.
	told bool
	// kept is whether the parties' folders outlive the demo.
	kept bool
}

func newDemo(a *app) *cobra.Command {
	d := &demo{app: a}
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "One private inference, end to end, on this machine",
		Long: `Starts a chain, a relayer, an enclave and a creator as processes of their own, publishes a shipped model, and then acts
as the requester: encrypts a picture, pays, has it evaluated under encryption, decrypts and obfuscates the activation,
forwards it, and opens the creator's answer. Prints what each party saw. With --json, one JSON object on standard output.
Fails unless the job is settled with the answer that the same model gives in the clear.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return d.command(cmd) },
	}
	d.choice.register(cmd, "pneumonia")
	cmd.Flags().StringVar(&d.image, "image", "", "PNG, JPEG or DICOM `file`; a test pattern if not given")
	cmd.Flags().StringVar(&d.models, "models", "models", "`folder` of the shipped models")
	cmd.Flags().StringVar(&d.bin, "bin", "bin", "`folder` of the built programs")
	cmd.Flags().StringVar(&d.then, "then", "", "afterwards ask about the same picture at this `cut`, with the same keys if they serve")
	cmd.Flags().BoolVar(&d.keep, "keep", false, "keep the parties' folders")
	return cmd
}

// command checks everything that can be checked before a process is started, then runs the demo in a folder of its own.
func (d *demo) command(cmd *cobra.Command) (err error) {
	d.start = time.Now()
	d.meter = newMeter(d.stderr)
	d.out = d.stdout
	if d.flags.json {
		d.out = d.stderr
	}
	if err := d.check(); err != nil {
		return err
	}
	named := cmd.Flags().Changed("data")
	data, err := d.folder(named)
	if err != nil {
		return err
	}
	d.kept = named || d.keep
	d.world = &world{bin: d.bin, data: data, log: d.stderr, confirmations: localConfirmations(d.app, cmd)}
	defer func() {
		err = errors.Join(err, d.world.stop(), d.clear(data, named, err))
	}()
	return d.run(cmd.Context())
}

// check refuses a wrong model, cut, noise level, picture or build.
func (d *demo) check() (err error) {
	if err := checkPrograms(d.bin); err != nil {
		return err
	}
	if d.shipped, err = readShipped(d.models, d.choice); err != nil {
		return err
	}
	if d.then != "" {
		if _, err := d.shipped.cut(choice{cut: d.then}); err != nil {
			return err
		}
	}
	if d.image == "" {
		return nil
	}
	d.input, err = prepare(d.image, d.shipped.Input.Prepare)
	return err
}

// folder makes the parties' parent folder: the named one, or one that goes away with the demo.
func (d *demo) folder(named bool) (string, error) {
	if named {
		return d.flags.data, emptyWorld(d.flags.data)
	}
	return os.MkdirTemp("", "encompute-demo-")
}

// clear removes the demo's own folder, unless its logs may be wanted.
func (d *demo) clear(data string, named bool, failed error) error {
	if named || d.keep || (failed != nil && !errors.Is(failed, context.Canceled)) {
		_, _ = fmt.Fprintln(d.stderr, "the parties' folders and logs are in", data)
		return nil
	}
	return os.RemoveAll(data)
}

// localConfirmations is 0 unless the user says otherwise: the development chain has one sealer and no reorgs.
func localConfirmations(a *app, cmd *cobra.Command) uint64 {
	if cmd.Flags().Changed("confirmations") {
		return a.flags.confirmations
	}
	return 0
}

func (d *demo) run(ctx context.Context) error {
	if err := d.prepareWorld(ctx); err != nil {
		return err
	}
	s, err := d.world.requester(ctx, d.app)
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
	if err := d.again(ctx, s); err != nil {
		return fmt.Errorf("second job: %w", err)
	}
	if err := d.print(d.report, func(io.Writer) { d.summary() }); err != nil {
		return err
	}
	return d.judge()
}

// prepareWorld starts every other party.
func (d *demo) prepareWorld(ctx context.Context) error {
	w := d.world
	stop := d.meter.during("starting chain, enclave and relayer")
	err := w.up(ctx, "127.0.0.1:0", "127.0.0.1:0")
	stop()
	if err != nil {
		return err
	}
	d.say("chain %d at %s, escrow %s, %d confirmations", w.deployment.ChainID, w.chain.RPC, w.deployment.Escrow, w.confirmations)
	d.say("relayer at %s; enclave %s enrolled on the chain: a DEVELOPMENT quote, anybody could forge it", w.relayer, w.enclave.Signer)
	stop = d.meter.during("publishing " + d.shipped.Name)
	if err = w.pin(ctx); err == nil {
		err = w.publish(ctx, d.shipped.folder)
	}
	stop()
	if err != nil {
		return err
	}
	d.say("creator pinned the enclave's code, published %s and sealed its heads to the enclave", d.shipped.Name)
	return w.serveCreator(ctx)
}

// requester makes this process the requester, with a folder of its own.
func (w *world) requester(ctx context.Context, a *app) (*session, error) {
	if _, err := w.role(ctx, "requester"); err != nil {
		return nil, err
	}
	rpc, err := w.address(ctx, "requester", "chain", w.endpoint())
	if err != nil {
		return nil, err
	}
	relayer, err := w.address(ctx, "requester", "relayer", w.relayer)
	if err != nil {
		return nil, err
	}
	a.flags.rpc, a.flags.deployment, a.flags.relayer = rpc, w.deploymentFile, relayer
	a.flags.key, a.flags.data = w.keyOf("requester"), filepath.Join(w.data, "requester")
	a.flags.confirmations, a.flags.development = w.confirmations, true
	a.flags.logLevel = "warn"
	return a.requester(ctx)
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
	showTerms(d.out, terms, job.NativeCoin())
	return terms, nil
}

// picture prepares what is asked about; without a file it is the test pattern.
func (d *demo) picture() (err error) {
	if d.input != nil {
		return nil
	}
	if d.image, err = writePattern(filepath.Join(d.world.data, "requester"), patternRadius); err != nil {
		return err
	}
	d.input, err = prepare(d.image, d.shipped.Input.Prepare)
	return err
}

// job runs the requester's side and keeps the times.
func (d *demo) job(ctx context.Context, s *session, terms *client.Terms) error {
	if err := d.picture(); err != nil {
		return err
	}
	d.say("picture %s prepared as %v numbers, on this device", filepath.Base(d.image), terms.Manifest.Input.Shape)
	begin := time.Now()
	state, err := s.client.Start(ctx, terms, d.input, d.meter.progress)
	if err != nil {
		return err
	}
	d.say("picture encrypted; %s; job %s", keysOf(state), state.ID)
	j, stop := s.follow(ctx, state.ID)
	defer stop()
	var answered time.Time
	state, err = s.watch(ctx, d.meter, state.ID, func(state *client.State) (bool, error) {
		d.stage(ctx, s, state)
		if state.Stage != client.Answered {
			return false, d.world.alive()
		}
		answered = time.Now()
		var err error
		if d.noise, err = s.client.Noise(ctx, state.ID); err != nil { // the key set may end with its job
			return false, err
		}
		_, err = s.client.Accept(ctx, state.ID)
		return false, err
	})
	if err != nil {
		return err
	}
	d.meter.finish()
	d.report.Seconds.Total = time.Since(begin).Seconds()
	forward := j.after(d.meter.ended["forward"], job.Forwarded)
	d.report.Seconds.Forward = forward.Seconds()
	d.report.Seconds.Tail = answered.Sub(d.meter.ended["forward"].Add(forward)).Seconds()
	d.fill(state, terms)
	return nil
}

// finish asks chain, relayer, folders and clear twin for the rest of the report.
func (d *demo) finish(ctx context.Context, s *session, terms *client.Terms) error {
	if err := d.receipts(ctx, s); err != nil {
		return err
	}
	view, err := rest.NewRelayer(d.world.relayer, "").Job(ctx, d.report.Job)
	if err != nil {
		return err
	}
	d.report.Seconds.Evaluate = view.Seconds["evaluate"]
	stop := d.meter.during("comparing with the clear model")
	err = d.clearTwin(ctx, s, terms)
	stop()
	if err != nil {
		return fmt.Errorf("clear twin: %w", err)
	}
	if err := d.reconstruct(ctx, s, terms); err != nil {
		return fmt.Errorf("reconstruct the picture: %w", err)
	}
	if err := d.waitForWithdrawal(ctx, s); err != nil {
		return err
	}
	return d.balances(ctx, s, false)
}

// reconstruct shows what the creator's public decoder makes of the release, if there is one and the file will stay.
func (d *demo) reconstruct(ctx context.Context, s *session, terms *client.Terms) error {
	path := filepath.Join(d.world.data, "requester", "reconstruction.png")
	if !d.kept {
		path = filepath.Join(os.TempDir(), "encompute-reconstruction-"+d.report.Job.String()[2:10]+".png")
	}
	if terms.CutTerms().Decoder == nil || !d.kept && d.flags.json {
		return nil
	}
	p, err := s.client.Preview(ctx, d.report.Job)
	if err != nil {
		return err
	}
	d.report.Reconstruction = path
	return writePreview(path, d.input, p.Reconstruction)
}

// waitForWithdrawal waits until the creator's daemon has pulled what it earned.
func (d *demo) waitForWithdrawal(ctx context.Context, s *session) error {
	creator := d.report.Balances["creator"].Account
	return d.world.until(ctx, "the creator has withdrawn its fee", func(ctx context.Context) (bool, error) {
		credit, err := s.chain.Credit(ctx, creator, job.Address{})
		return err == nil && (d.report.Status != job.Settled || credit.Sign() == 0), err
	})
}
