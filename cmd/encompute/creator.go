package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/internal/wire"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func newCreator(a *app) *cobra.Command {
	cmd := &cobra.Command{Use: "creator", Short: "Publish models and serve their tails"}
	cmd.AddCommand(newCreatorPublish(a), newCreatorServe(a), newCreatorWithdraw(a), newCreatorInspect(a), newCreatorImport(a))
	return cmd
}

// pins are the flags that say which enclaves may hold heads.
type pins struct{ measurements []string }

func (p *pins) register(cmd *cobra.Command) {
	cmd.Flags().StringSliceVar(&p.measurements, "measurement", nil, "`digest` of enclave code that may hold this creator's heads; repeatable")
	fromEnvironment(cmd.Flags(), "measurement")
}

func (p *pins) parse() ([]job.Digest, error) {
	var digests []job.Digest
	for _, m := range p.measurements {
		d, err := job.ParseDigest(m)
		if err != nil {
			return nil, fmt.Errorf("--measurement: %w", err)
		}
		digests = append(digests, d)
	}
	return digests, nil
}

// studio is a creator at work.
type studio struct {
	*account
	creator *creator.Creator
}

func (a *app) creator(ctx context.Context, p pins, withdrawAbove *big.Int) (*studio, error) {
	measurements, err := p.parse()
	if err != nil {
		return nil, err
	}
	log, err := a.logger()
	if err != nil {
		return nil, err
	}
	at, err := a.account(ctx, creator.ErrNotFound)
	if err != nil {
		return nil, err
	}
	cr, err := creator.New(creator.Config{
		Deployment: at.chain.Deployment(), Measurements: measurements, AllowDevelopment: a.flags.development, WithdrawAbove: withdrawAbove,
	}, wire.Reader{Client: at.chain}, at.wallet, rest.NewRelayer(a.flags.relayer, at.wallet.Address().String()), at.store, log)
	if err != nil {
		at.chain.Close()
		return nil, err
	}
	return &studio{account: at, creator: cr}, nil
}

// prices are the flags of what a job costs, in gwei.
type prices struct {
	evaluation, head, tail, tip uint64
	windows                     [4]uint32
}

func (p *prices) register(cmd *cobra.Command) {
	f := cmd.Flags()
	f.Uint64Var(&p.evaluation, "evaluation-fee", 1_000_000, "to the enclave's operator, in gwei")
	f.Uint64Var(&p.head, "head-fee", 0, "to the creator when the evaluation lands, in gwei")
	f.Uint64Var(&p.tail, "tail-fee", 5_000_000, "to the creator when the job settles, in gwei")
	f.Uint64Var(&p.tip, "forward-tip", 500_000, "to whoever sends the forward transaction, in gwei")
	f.Uint32Var(&p.windows[0], "evaluation-window", 3600, "seconds that an evaluation may take")
	f.Uint32Var(&p.windows[1], "forwarding-window", 7*24*3600, "seconds that the requester has to release")
	f.Uint32Var(&p.windows[2], "delivery-window", 24*3600, "seconds that this creator has to answer")
	f.Uint32Var(&p.windows[3], "review-window", 24*3600, "seconds that the requester has to look at the answer")
}

func gwei(v uint64) *big.Int { return new(big.Int).Mul(new(big.Int).SetUint64(v), big.NewInt(1e9)) }

func (p *prices) terms(cuts int) []creator.Terms {
	all := make([]creator.Terms, cuts)
	for i := range all {
		all[i] = creator.Terms{
			Prices: job.Prices{
				EvaluationFee: gwei(p.evaluation), HeadFee: gwei(p.head), TailFee: gwei(p.tail), ForwardTip: gwei(p.tip),
			},
			Windows: job.Windows{
				Evaluation: p.windows[0], Forwarding: p.windows[1], Delivery: p.windows[2], Review: p.windows[3],
			},
		}
	}
	return all
}

func newCreatorPublish(a *app) *cobra.Command {
	var p prices
	var pin pins
	cmd := &cobra.Command{
		Use:   "publish FOLDER",
		Short: "Publish a model (model.json and its ONNX files) as the next version of its name",
		Long: `Splits each ONNX file at its cut, compiles the head, and puts the manifest, the prices and the heads' digests on the
chain; heads go out only sealed to enclaves whose measurement is pinned with --measurement. The same command again, after
any failure, goes on where it stopped.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := a.creator(cmd.Context(), pin, nil)
			if err != nil {
				return err
			}
			defer s.chain.Close()
			pkg, err := creator.ReadPackage(cmd.Context(), os.DirFS(args[0]), func(done, total int) {
				_, _ = fmt.Fprintf(a.stderr, "compiled %d of %d cuts\n", done, total)
			})
			if err != nil {
				return fmt.Errorf("model %s: %w", args[0], err)
			}
			pub, err := s.creator.Publish(cmd.Context(), pkg, p.terms(len(pkg.Manifest.Cuts)))
			if err != nil {
				return err
			}
			return a.print(pub, func(w io.Writer) {
				_, _ = fmt.Fprintf(w, "%s is model %d, version %d, manifest %s\n", pub.Name, pub.Model, pub.Version, pub.Manifest.Digest)
			})
		},
	}
	p.register(cmd)
	pin.register(cmd)
	return cmd
}

func newCreatorServe(a *app) *cobra.Command {
	var pin pins
	var withdrawAbove uint64
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Answer forwarded jobs, settle them, and seal heads to new enclaves, until interrupted",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := a.creator(cmd.Context(), pin, gwei(withdrawAbove))
			if err != nil {
				return err
			}
			defer s.chain.Close()
			g, ctx := errgroup.WithContext(cmd.Context())
			g.Go(func() error { return s.creator.Serve(ctx, wire.Reader{Client: s.chain}) })
			g.Go(func() error { return resume(ctx, s.wallet) })
			return g.Wait()
		},
	}
	pin.register(cmd)
	cmd.Flags().Uint64Var(&withdrawAbove, "withdraw-above", 0, "withdraw credit once it reaches this many gwei; 0 never")
	return withStdin(a, cmd)
}

func newCreatorWithdraw(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "withdraw",
		Short: "Withdraw what the escrow owes this account",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := a.dial(cmd.Context())
			if err != nil {
				return err
			}
			defer c.Close()
			w, err := a.wallet(c)
			if err != nil {
				return err
			}
			credit, err := c.Credit(cmd.Context(), w.Address(), job.Address{})
			if err != nil {
				return err
			}
			if credit.Sign() == 0 {
				return errors.New("nothing to withdraw: the escrow owes this account nothing")
			}
			head, err := c.Head(cmd.Context())
			if err != nil {
				return err
			}
			receipt, err := w.Withdraw(cmd.Context(), fmt.Sprintf("withdraw-%d", head.Number), job.Address{}, w.Address())
			if err != nil {
				return err
			}
			return a.print(receipt, func(out io.Writer) { _, _ = fmt.Fprintf(out, "withdrew %s in %s\n", ether(credit), receipt.Tx) })
		},
	}
}
