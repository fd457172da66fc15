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
	cmd.AddCommand(newCreatorPublish(a), newCreatorServe(a), newCreatorWithdraw(a), newCreatorInspect(a), newCreatorImport(a),
		newCreatorPin(a), newCreatorUnpin(a), newCreatorPins(a), newCreatorBond(a))
	return cmd
}

// studio is a creator at work.
type studio struct {
	*account
	creator *creator.Creator
}

// creator opens the configured creator; its deployment is filled in.
func (a *app) creator(ctx context.Context, cfg creator.Config) (*studio, error) {
	log, err := a.logger()
	if err != nil {
		return nil, err
	}
	at, err := a.account(ctx, creator.ErrNotFound)
	if err != nil {
		return nil, err
	}
	cfg.Deployment, cfg.AllowDevelopment = at.chain.Deployment(), a.flags.development
	cr, err := creator.New(cfg, wire.Reader{Client: at.chain}, at.wallet, rest.NewRelayer(a.flags.relayer, at.wallet.Address().String()), at.store, log)
	if err != nil {
		at.chain.Close()
		return nil, err
	}
	return &studio{account: at, creator: cr}, nil
}

// prices are the flags of what a job costs: in gwei, or in millionths of a token.
type prices struct {
	evaluation, head, tail, tip, bond uint64
	currency                          string
	windows                           [4]uint32
}

func (p *prices) register(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&p.currency, "currency", "", currencyFlag+"; amounts are then millionths of it")
	f.Uint64Var(&p.bond, "bond", 0, "of this creator's bond, to the requester if no answer comes, in gwei")
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

// unit is what the flags count: a gwei, or a millionth of a token.
func unit(c job.Currency) (*big.Int, error) {
	if c.Address.IsZero() {
		return gwei(1), nil
	}
	if c.Decimals < 6 {
		return nil, fmt.Errorf("%s has %d decimals: prices are counted in millionths", c.Symbol, c.Decimals)
	}
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(c.Decimals)-6), nil), nil
}

func (p *prices) terms(cuts int, unit *big.Int) []creator.Terms {
	amount := func(v uint64) *big.Int { return new(big.Int).Mul(new(big.Int).SetUint64(v), unit) }
	all := make([]creator.Terms, cuts)
	for i := range all {
		all[i] = creator.Terms{
			Prices: job.Prices{
				EvaluationFee: amount(p.evaluation), HeadFee: amount(p.head), TailFee: amount(p.tail), ForwardTip: amount(p.tip),
			},
			Windows: job.Windows{
				Evaluation: p.windows[0], Forwarding: p.windows[1], Delivery: p.windows[2], Review: p.windows[3],
			},
			Bond: amount(p.bond),
		}
	}
	return all
}

func newCreatorPublish(a *app) *cobra.Command {
	var p prices
	var public []string
	cmd := &cobra.Command{
		Use:   "publish FOLDER",
		Short: "Publish a model (model.json and its ONNX files) as the next version of its name",
		Long: `Splits each ONNX file at its cut, compiles the head, and puts the manifest, the prices and the heads' digests on the
chain; heads go out only sealed to enclaves whose measurement "creator pin" allowed. An enclave evaluates a head only for
jobs that "creator serve" grants, unless --public-head gives it up: whoever runs an enclave may then evaluate it on anything,
and so solve for it. The same command again, after any failure, goes on where it stopped.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := a.creator(cmd.Context(), creator.Config{})
			if err != nil {
				return err
			}
			defer s.chain.Close()
			pkg, err := a.readPackage(cmd.Context(), args[0], public)
			if err != nil {
				return fmt.Errorf("model %s: %w", args[0], err)
			}
			currency, err := findCurrency(cmd.Context(), s.chain, p.currency)
			if err != nil {
				return err
			}
			one, err := unit(currency)
			if err != nil {
				return err
			}
			pkg.Currency = currency.Address
			pub, err := s.creator.Publish(cmd.Context(), pkg, p.terms(len(pkg.Manifest.Cuts), one))
			if err != nil {
				return err
			}
			if err := a.warnOfPins(cmd.Context(), s); err != nil {
				return err
			}
			return a.print(pub, func(w io.Writer) {
				_, _ = fmt.Fprintf(w, "%s is model %d, version %d, manifest %s\n", pub.Name, pub.Model, pub.Version, pub.Manifest.Digest)
			})
		},
	}
	p.register(cmd)
	cmd.Flags().StringSliceVar(&public, "public-head", nil,
		"`cut` (name or number) whose head needs no grant: anybody with an enclave can solve for its weights; repeatable")
	return cmd
}

// readPackage reads a model's folder, and makes the heads of some cuts public.
func (a *app) readPackage(ctx context.Context, folder string, public []string) (*creator.Package, error) {
	pkg, err := creator.ReadPackage(ctx, os.DirFS(folder), func(done, total int) {
		_, _ = fmt.Fprintf(a.stderr, "compiled %d of %d cuts\n", done, total)
	})
	if err != nil {
		return nil, err
	}
	for _, cut := range public {
		if err := pkg.PublishHead(cut); err != nil {
			return nil, fmt.Errorf("--public-head: %w", err)
		}
	}
	return pkg, nil
}

// warnOfPins says that nobody can evaluate what was published, where nothing is pinned.
func (a *app) warnOfPins(ctx context.Context, s *studio) error {
	pinned, err := creator.Pinned(ctx, s.store)
	if err == nil && len(pinned) == 0 {
		_, _ = fmt.Fprintln(a.stderr, `no enclave code is pinned, so no enclave has the heads: see "encompute creator pins"`)
	}
	return err
}

// granting are the flags of what a daemon grants.
type granting struct {
	perRequester, perHead int
	relayers              []string
}

func (g *granting) register(cmd *cobra.Command) {
	f := cmd.Flags()
	f.IntVar(&g.perRequester, "grants-per-requester", 48, "jobs of one head that one requester gets in a day; 0 is no limit")
	f.IntVar(&g.perHead, "grants-per-head", 480, "jobs of one head that all requesters get in a day; 0 is no limit")
	f.StringSliceVar(&g.relayers, "grant-relayer", nil, "`address` of a further relayer that grants are sent to; repeatable")
	fromEnvironment(f, "grants-per-requester", "grants-per-head", "grant-relayer")
}

// config are the creator's settings; its name says who grants to the further relayers.
func (g *granting) config(withdrawAbove uint64) creator.Config {
	cfg := creator.Config{
		WithdrawAbove: gwei(withdrawAbove),
		Limits:        creator.Limits{PerRequester: noLimit(g.perRequester), PerHead: noLimit(g.perHead)},
	}
	for _, address := range g.relayers {
		cfg.GrantTakers = append(cfg.GrantTakers, rest.NewRelayer(address, ""))
	}
	return cfg
}

// noLimit reads 0 as none.
func noLimit(n int) int {
	if n == 0 {
		return creator.NoLimit
	}
	return n
}

func newCreatorServe(a *app) *cobra.Command {
	var grants granting
	var withdrawAbove uint64
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Grant paid jobs, answer forwarded ones, settle them, and seal heads to pinned enclaves, until interrupted",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := a.creator(cmd.Context(), grants.config(withdrawAbove))
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
	grants.register(cmd)
	cmd.Flags().Uint64Var(&withdrawAbove, "withdraw-above", 0, "withdraw credit once it reaches this many gwei; 0 never")
	return withStdin(a, cmd)
}

func newCreatorWithdraw(a *app) *cobra.Command {
	var which string
	cmd := &cobra.Command{
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
			currency, err := findCurrency(cmd.Context(), c, which)
			if err != nil {
				return err
			}
			credit, err := c.Credit(cmd.Context(), w.Address(), currency.Address)
			if err != nil {
				return err
			}
			if credit.Sign() == 0 {
				return errors.New("nothing to withdraw: the escrow owes this account nothing in " + currency.Symbol)
			}
			head, err := c.Head(cmd.Context())
			if err != nil {
				return err
			}
			receipt, err := w.Withdraw(cmd.Context(), fmt.Sprintf("withdraw-%s-%d", currency.Symbol, head.Number), currency.Address, w.Address())
			if err != nil {
				return err
			}
			return a.print(receipt, func(out io.Writer) {
				_, _ = fmt.Fprintf(out, "withdrew %s in %s\n", currency.Amount(credit), receipt.Tx)
			})
		},
	}
	cmd.Flags().StringVar(&which, "currency", "", currencyFlag)
	return cmd
}
