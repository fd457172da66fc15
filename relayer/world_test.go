package relayer_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math/big"
	"slices"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/relayer"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

const (
	start = 1_800_000_000 // chain time of the first block
	hour  = 3600
	day   = 24 * hour
)

var deployment = job.Deployment{
	ChainID: 1337, Registry: job.Address{1}, Enclaves: job.Address{2}, Escrow: job.Address{3}, RootKey: attest.DevelopmentRoot,
}

// world is a relayer among fakes. The fakes live on when the relayer is killed.
type world struct {
	t        *testing.T
	dir      string
	cfg      relayer.Config
	chain    *chain
	sender   *sender
	enclaves []*enclave
	blocks   *blocks
	// While it runs:
	relayer *relayer.Relayer
	state   *state.Store
	kill    func()
}

// run gives f a world with n enclaves in a bubble of fake time, in which settle waits until nobody has anything to do.
func run(t *testing.T, n int, f func(w *world)) {
	t.Parallel()
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c := &chain{
			now: start, batches: make(chan job.Batch), records: map[job.ID]job.Record{}, versions: map[uint32]job.Version{},
			enclaves: map[job.Address]job.Enclave{}, platforms: map[job.Digest]bool{},
		}
		c.versions[1] = version(1)
		w := &world{t: t, dir: dir, chain: c, blocks: &blocks{Memory: ipfs.NewMemory(), here: map[job.Artefact]bool{}, pins: map[string]job.Artefact{}}}
		w.sender = &sender{chain: c, receipts: map[string]job.Receipt{}}
		for i := range n {
			w.enclaves = append(w.enclaves, newEnclave(t, c, byte(i+1)))
		}
		w.cfg = relayer.Config{Deployment: deployment, Senders: 2}
		w.describe(manifest.Manifest{Cuts: []manifest.Cut{{}, {PublicHead: true}}})
		w.start()
		defer func() { w.kill() }()
		f(w)
	})
}

// start makes a new relayer over the world's folder.
func (w *world) start() {
	w.t.Helper()
	st, err := state.Open(context.Background(), w.dir)
	if err != nil {
		w.t.Fatal(err)
	}
	var remote []relayer.Enclave
	for _, e := range w.enclaves {
		remote = append(remote, e)
	}
	fleet := relayer.Fleet{Enclaves: remote, Collateral: intel{w.chain}}
	r, err := relayer.New(w.cfg, w.chain, w.sender, fleet, w.blocks, st, slog.New(slog.NewTextHandler(w.t.Output(), nil)))
	if err != nil {
		w.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- r.Run(ctx) }()
	w.relayer, w.state = r, st
	w.kill = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			w.t.Errorf("relayer ended with %v", err)
		}
		if err := st.Close(); err != nil {
			w.t.Error(err)
		}
	})
}

func (w *world) restart() {
	w.t.Helper()
	w.kill()
	w.start()
	w.tick(0)
}

// batch delivers events at the present time and waits until all is quiet.
func (w *world) batch(events ...job.Event) { w.t.Helper(); w.deliver(job.Batch{Events: events}) }

func (w *world) deliver(b job.Batch) {
	w.t.Helper()
	b.Now = w.chain.time()
	w.chain.with(func() {
		w.chain.block++
		b.Cursor = job.Cursor{Number: w.chain.block, Hash: digest(byte(w.chain.block))}
	})
	w.chain.batches <- b
	synctest.Wait()
}

// tick lets chain time pass.
func (w *world) tick(seconds uint64) {
	w.t.Helper()
	w.chain.with(func() { w.chain.now += seconds })
	w.batch()
}

func (w *world) put(a job.Artefact) { w.blocks.with(func() { w.blocks.here[a] = true }) }

// describe gives version 1 a manifest, and brings it.
func (w *world) describe(m manifest.Manifest) job.Artefact {
	w.t.Helper()
	b, err := m.Encode()
	if err != nil {
		w.t.Fatal(err)
	}
	a, err := ipfs.Add(context.Background(), w.blocks, bytes.NewReader(b))
	if err != nil {
		w.t.Fatal(err)
	}
	w.put(a)
	v := version(1)
	v.Manifest = a
	w.chain.with(func() { w.chain.versions[1] = v })
	return a
}

// create makes job n for an enclave, with its artefacts, and delivers its event.
func (w *world) create(n byte, e *enclave) job.ID {
	w.t.Helper()
	event := w.event(n, e)
	w.put(event.Created.Request.Input)
	w.put(event.Created.Request.Keys)
	w.announce(e)
	w.batch(event)
	return event.Job
}

// event puts job n on the chain and returns its event.
func (w *world) event(n byte, e *enclave) job.Event {
	event := job.Event{
		Kind: job.Created, Job: job.ID(digest(n)), Block: w.chain.block + 1, Time: w.chain.time(), Deadline: w.chain.time() + hour,
		Created: &job.CreatedEvent{Request: job.Request{
			Model: 7, Version: 1, Cut: 1, VersionDigest: version(1).Digest, EnclaveKey: job.Keccak(e.sealing),
			RequesterKey: digest(n + 30), CreatorKey: digest(200), Input: artefact(n + 60), Keys: artefact(n + 90),
		}},
	}
	w.chain.with(func() {
		w.chain.records[event.Job] = job.Record{
			ID: event.Job, Status: job.Created, Deadline: event.Deadline, Requester: requester.Address(),
		}
	})
	return event
}

// announce delivers the sealed head of version 1, cut 1 for an enclave.
func (w *world) announce(e *enclave) {
	w.t.Helper()
	head := job.SealedHead{Model: 7, Version: 1, Cut: 1, EnclaveKey: job.Keccak(e.sealing), Head: artefact(240)}
	w.put(head.Head)
	w.deliver(job.Batch{SealedHeads: []job.SealedHead{head}})
}

// happened is the event of what the chain says of a job.
func (w *world) happened(kind job.Status, id job.ID) job.Event {
	w.chain.logs++
	e := job.Event{Kind: kind, Job: id, Block: w.chain.block + 1, Index: w.chain.logs, Time: w.chain.time(), Deadline: w.chain.time() + day, Tx: digest(77)}
	w.chain.with(func() {
		record := w.chain.records[id]
		record.Status, record.Deadline = kind, e.Deadline
		w.chain.records[id] = record
		if kind == job.Evaluated {
			e.Evaluated = &job.EvaluatedEvent{Output: output(id)}
		}
	})
	return e
}

func (w *world) work(id job.ID) string {
	w.t.Helper()
	view, err := w.state.Job(context.Background(), id)
	if err != nil {
		w.t.Fatal(err)
	}
	return view.Work
}

func (w *world) wantWork(what string, id job.ID, want string) {
	w.t.Helper()
	if got := w.work(id); got != want {
		view, _ := w.state.Job(context.Background(), id)
		w.t.Errorf("%s: work on the job is %q (%s), want %q", what, got, view.Problem, want)
	}
}

func (w *world) wantSent(what string, want int, prefix string) {
	w.t.Helper()
	if got := w.sender.count(prefix); got != want {
		w.t.Errorf("%s: %d transactions %q, want %d of them among %v", what, got, prefix, want, w.sender.keys())
	}
}

func digest(b byte) (d job.Digest) { d[0], d[31] = b, 1; return d }

func artefact(b byte) job.Artefact { return job.Artefact{Digest: digest(b), Size: 1000 + uint64(b)} }

func version(n uint32) job.Version {
	return job.Version{
		Model: 7, Number: n, Digest: digest(100), Manifest: artefact(101),
		Cuts: []job.Cut{{Head: digest(102), Parameters: digest(103)}, {Head: digest(104), Parameters: digest(105)}},
	}
}

var requester, granter = signingKey(5), signingKey(6)

func signingKey(b byte) *job.SigningKey {
	key, err := job.ParseSigningKey(bytes.Repeat([]byte{b}, 32))
	if err != nil {
		panic(err)
	}
	return key
}

// locked is a fake's lock.
type locked struct{ mu sync.Mutex }

func (l *locked) with(f func()) { l.mu.Lock(); defer l.mu.Unlock(); f() }

// chain is a chain of which the tests write the batches.
type chain struct {
	locked
	block    uint64
	logs     uint
	now      uint64
	batches  chan job.Batch
	records  map[job.ID]job.Record
	versions map[uint32]job.Version
	enclaves map[job.Address]job.Enclave
	// platforms are the machines that it knows by their certificates.
	platforms map[job.Digest]bool
	// registered counts registrations, shown is the machine that the last one was for.
	registered int
	shown      job.Digest
	down       bool
	bond       big.Int
	measured   map[job.Address]job.Digest
	// wallet: the requester is a contract.
	wallet bool
}

func (c *chain) time() (now uint64) { c.with(func() { now = c.now }); return now }

func (c *chain) Watch(ctx context.Context, _ job.Cursor, sink func(context.Context, job.Batch) error) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case b := <-c.batches:
			if err := sink(ctx, b); err != nil {
				return err
			}
		}
	}
}

func (c *chain) Newest(context.Context) (uint64, job.Digest, uint64, error) {
	var block uint64
	c.with(func() { block = c.block })
	return block, digest(byte(block)), c.time(), c.trouble()
}

func (c *chain) trouble() (err error) {
	c.with(func() {
		if c.down {
			err = job.Errorf(job.KindUnavailable, "the chain does not answer")
		}
	})
	return err
}

func lookUp[K comparable, V any](c *chain, m map[K]V, key K) (v V, err error) {
	if err := c.trouble(); err != nil {
		return v, err
	}
	c.with(func() {
		var ok bool
		if v, ok = m[key]; !ok {
			err = job.Errorf(job.KindNotFound, "%v does not exist", key)
		}
	})
	return v, err
}

func (c *chain) Job(_ context.Context, id job.ID) (job.Record, error) {
	record, err := lookUp(c, c.records, id)
	if job.KindOf(err) == job.KindNotFound {
		err = nil
	}
	record.Late = record.Status != job.None && !record.Status.Ended() && record.Deadline < c.time()
	return record, err
}

func (c *chain) Model(context.Context, uint64) (job.Model, error) {
	m := job.Model{ID: 7}
	c.with(func() { m.Versions = uint32(len(c.versions)) })
	return m, c.trouble()
}

func (c *chain) Version(_ context.Context, _ uint64, number uint32) (job.Version, error) {
	return lookUp(c, c.versions, number)
}

func (c *chain) EnclaveOf(_ context.Context, signer job.Address) (job.Enclave, error) {
	return lookUp(c, c.enclaves, signer)
}

// Bond is of one creator in one currency.
func (c *chain) Bond(context.Context, job.Address, job.Address) (job.Bond, error) {
	free := new(big.Int)
	c.with(func() { free.Set(&c.bond) })
	return job.Bond{Free: free, Announced: new(big.Int)}, c.trouble()
}

// SignedBy is a wallet that vouches for whatever does not say that it is forged.
func (c *chain) SignedBy(_ context.Context, account job.Address, _ job.Digest, signature []byte) (bool, error) {
	var wallet bool
	c.with(func() { wallet = c.wallet })
	return wallet && account == requester.Address() && string(signature) != "forged", c.trouble()
}

func (c *chain) PlatformKnown(_ context.Context, p attest.Platform) (known bool, err error) {
	c.with(func() { known = c.platforms[job.Keccak(p.Record())] })
	return known, c.trouble()
}

// intel publishes the development authority's collateral anew whenever it is asked.
type intel struct{ *chain }

func (i intel) Collateral(context.Context, []byte) (job.Collateral, error) {
	authority, err := devmode.NewAuthority()
	if err != nil {
		return job.Collateral{}, err
	}
	c, err := authority.Collateral(devmode.CollateralSpec{Issued: i.time()})
	return c.Job(), err
}

// sender does what it is told to the chain's records, once per key.
type sender struct {
	locked
	chain    *chain
	order    []string
	receipts map[string]job.Receipt
	// refuse, if it is set, may refuse a deed.
	refuse func(key string) error
	// mined, if it is set, is closed when transactions are to be mined.
	mined   chan struct{}
	resumed int
	// deep is how many blocks after the newest one transactions are mined [1].
	deep uint64
}

func (s *sender) Address() job.Address { return job.Address{9} }

func (s *sender) Resume(context.Context) error {
	s.with(func() { s.resumed++ })
	return nil
}

func (s *sender) keys() (keys []string) { s.with(func() { keys = slices.Clone(s.order) }); return keys }

func (s *sender) count(prefix string) (n int) {
	for _, key := range s.keys() {
		if len(key) >= len(prefix) && key[:len(prefix)] == prefix {
			n++
		}
	}
	return n
}

func (s *sender) send(ctx context.Context, key string, effect func() error) (receipt job.Receipt, err error) {
	var mined chan struct{}
	var refuse func(string) error
	var done bool
	s.with(func() { receipt, done = s.receipts[key]; mined, refuse = s.mined, s.refuse })
	if done {
		return receipt, nil
	}
	if mined != nil {
		select {
		case <-mined:
		case <-ctx.Done():
			return receipt, ctx.Err()
		}
	}
	if refuse != nil {
		if err := refuse(key); err != nil {
			return receipt, err
		}
	}
	var block uint64
	s.chain.with(func() { err, block = effect(), s.chain.block })
	if err != nil {
		return receipt, err
	}
	s.with(func() {
		s.order = append(s.order, key)
		receipt = job.Receipt{Tx: job.Keccak([]byte(key)), Block: block + max(s.deep, 1), GasUsed: 1}
		s.receipts[key] = receipt
	})
	return receipt, nil
}

var errReverted = errors.New("the contract refused")

func (s *sender) SubmitEvaluation(ctx context.Context, key string, e job.Evaluation, creatorKey job.Digest, signature []byte) (job.Receipt, error) {
	return s.send(ctx, key, func() error {
		record := s.chain.records[e.Job]
		signer, err := job.Recover(e.SigningHash(deployment.Domain()), signature)
		enclave, enrolled := s.chain.enclaves[signer]
		if err != nil || !enrolled || enclave.Invalidated || enclave.Expiry < s.chain.now || enclave.Operator != e.Operator {
			return fmt.Errorf("%w: signer %s", errReverted, signer)
		}
		if record.Status != job.Created || record.Deadline < s.chain.now {
			return fmt.Errorf("%w: status %s", errReverted, record.Status)
		}
		record.Status, record.Digest, record.Deadline = job.Evaluated, job.Result(e.Output.Digest, creatorKey), s.chain.now+day
		s.chain.records[e.Job] = record
		return nil
	})
}

func (s *sender) SubmitUnfit(ctx context.Context, key string, u job.Unfit, creatorKey job.Digest, signature []byte) (job.Receipt, error) {
	return s.send(ctx, key, func() error {
		record := s.chain.records[u.Job]
		signer, err := job.Recover(u.SigningHash(deployment.Domain()), signature)
		enclave, enrolled := s.chain.enclaves[signer]
		if err != nil || !enrolled || enclave.Invalidated || enclave.Operator != u.Operator || creatorKey != digest(200) {
			return fmt.Errorf("%w: signer %s", errReverted, signer)
		}
		if record.Status != job.Created || record.Deadline < s.chain.now {
			return fmt.Errorf("%w: status %s", errReverted, record.Status)
		}
		record.Status = job.Refunded
		s.chain.records[u.Job] = record
		return nil
	})
}

func (s *sender) Forward(ctx context.Context, key string, f job.ForwardRequest) (job.Receipt, error) {
	return s.send(ctx, key, func() error {
		record := s.chain.records[f.Message.Job]
		if record.Status != job.Evaluated || string(f.Signature) == "refused" {
			return fmt.Errorf("%w: status %s", errReverted, record.Status)
		}
		record.Status = job.Forwarded
		s.chain.records[f.Message.Job] = record
		return nil
	})
}

func (s *sender) Enrol(ctx context.Context, key string, e job.Enrolment, quote []byte) (job.Receipt, error) {
	return s.send(ctx, key, func() error {
		if err := s.chain.judge(quote); err != nil {
			return err
		}
		s.chain.enclaves[e.Signer] = job.Enclave{
			Signer: e.Signer, Operator: e.Operator, Expiry: s.chain.now + 30*day, SealingKeyDigest: job.Keccak(e.SealingKey),
			Measurement: s.chain.measured[e.Signer],
		}
		return nil
	})
}

func (s *sender) Renew(ctx context.Context, key string, e job.Enrolment, quote []byte) (job.Receipt, error) {
	return s.send(ctx, key, func() error {
		record, enrolled := s.chain.enclaves[e.Signer]
		if err := s.chain.judge(quote); err != nil || !enrolled {
			return fmt.Errorf("%w: enrolled %t: %w", errReverted, enrolled, err)
		}
		record.Expiry = s.chain.now + 30*day
		s.chain.enclaves[e.Signer] = record
		return nil
	})
}

// judge is the contract's part in a quote: collateral must be there, and a platform once shown is remembered.
func (c *chain) judge(quote []byte) error {
	q, err := attest.ParseCompact(quote)
	if err != nil {
		return err
	}
	known := job.Keccak(q.Platform.Record())
	if c.registered == 0 || (q.Form == attest.Known && !c.platforms[known]) {
		return fmt.Errorf("%w: %d registrations, form %d", errReverted, c.registered, q.Form)
	}
	c.platforms[c.shown] = true
	return nil
}

func (s *sender) RegisterCollateral(ctx context.Context, key string, r attest.Registration) error {
	_, err := s.send(ctx, key, func() error {
		s.chain.registered++
		s.chain.shown = job.Keccak(r.Known.Record())
		return nil
	})
	return err
}

// enclave signs outputs that depend on the job alone.
type enclave struct {
	locked
	t       *testing.T
	chain   *chain
	sealing job.Hex
	key     *job.SigningKey
	down    bool
	asked   []job.ID
	flying  int
	most    int
	// answer, if it is set, stands in for the honest one.
	answer func(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error)
}

func newEnclave(t *testing.T, c *chain, n byte) *enclave {
	e := &enclave{t: t, chain: c, sealing: bytes.Repeat([]byte{n}, 1216)}
	e.reboot()
	return e
}

// reboot gives the enclave a new signing key.
func (e *enclave) reboot() {
	key, err := job.NewSigningKey()
	if err != nil {
		e.t.Fatal(err)
	}
	e.with(func() { e.key = key })
}

func (e *enclave) signer() (k *job.SigningKey) { e.with(func() { k = e.key }); return k }

func (e *enclave) calls() (ids []job.ID) { e.with(func() { ids = slices.Clone(e.asked) }); return ids }

func (e *enclave) set(f func(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error)) {
	e.with(func() { e.answer = f })
}

func (e *enclave) trouble() (err error) {
	e.with(func() {
		if e.down {
			err = job.Errorf(job.KindUnavailable, "connection refused")
		}
	})
	return err
}

func (e *enclave) Identity(context.Context) (job.EnclaveIdentity, error) {
	return job.EnclaveIdentity{Signer: e.signer().Address(), Operator: job.Address{8}, SealingKey: e.sealing}, e.trouble()
}

func (e *enclave) Enrol(_ context.Context, r job.EnrolmentRequest) (job.EnrolmentQuote, error) {
	enrolment := job.Enrolment{
		Signer: e.signer().Address(), Operator: job.Address{8}, BlockNumber: r.BlockNumber, BlockHash: r.BlockHash, SealingKey: e.sealing,
	}
	if err := e.trouble(); err != nil {
		return job.EnrolmentQuote{}, err
	}
	authority, err := devmode.NewAuthority()
	if err != nil {
		return job.EnrolmentQuote{}, err
	}
	platform, err := authority.NewPlatform(devmode.PlatformSpec{})
	if err != nil {
		return job.EnrolmentQuote{}, err
	}
	quote, err := platform.Quote(devmode.NewTD(job.Digest{1}, enrolment.ReportData(r.ChainID, r.Registry)))
	return job.EnrolmentQuote{Enrolment: enrolment, Quote: quote}, err
}

func (e *enclave) Evaluate(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error) {
	if err := e.trouble(); err != nil {
		return job.EvaluateResult{}, err
	}
	answer := e.honest
	e.with(func() {
		e.asked = append(e.asked, r.Job)
		e.flying++
		e.most = max(e.most, e.flying)
		if e.answer != nil {
			answer = e.answer
		}
	})
	defer e.with(func() { e.flying-- })
	return answer(ctx, r)
}

func (e *enclave) honest(_ context.Context, r job.EvaluateRequest) (job.EvaluateResult, error) {
	return e.sign(job.Evaluation{
		Job: r.Job, Version: r.VersionDigest, Manifest: r.Manifest.Digest, Head: r.Head, Cut: r.Cut, Parameters: version(1).Cuts[r.Cut].Parameters,
		RequesterKey: r.RequesterKey, Input: r.Input, Keys: r.Keys, Output: output(r.Job), Operator: job.Address{8},
	}), nil
}

func (e *enclave) sign(v job.Evaluation) job.EvaluateResult {
	return job.EvaluateResult{
		Evaluation: v, Signature: e.signer().Sign(v.SigningHash(deployment.Domain())), Output: outputBytes(v.Job),
		Seconds: map[string]float64{"evaluate": 1},
	}
}

func outputBytes(id job.ID) []byte { return append([]byte("sealed output of "), id[:]...) }

func output(id job.ID) job.Artefact {
	a, err := ipfs.Describe(bytes.NewReader(outputBytes(id)))
	if err != nil {
		panic(err)
	}
	return a
}

// blocks knows which artefacts are here, and why.
type blocks struct {
	locked
	*ipfs.Memory
	here map[job.Artefact]bool
	pins map[string]job.Artefact
	full bool
}

func (b *blocks) Keep(_ context.Context, r io.Reader, reason string, _ uint64) (a job.Artefact, err error) {
	b.with(func() {
		if b.full {
			err = errors.New("no space left on device")
		}
	})
	if err != nil {
		return a, err
	}
	if a, err = ipfs.Describe(r); err == nil {
		b.with(func() { b.here[a] = true; b.pins[reason] = a })
	}
	return a, err
}

func (b *blocks) Pin(_ context.Context, a job.Artefact, reason string, _ uint64) (err error) {
	b.with(func() {
		switch {
		case a.Size > ipfs.MaxArtefact:
			err = fmt.Errorf("pin: %w", ipfs.ErrTooLarge)
		case !b.here[a]:
			err = fmt.Errorf("pin: %w", ipfs.ErrNotFound)
		default:
			b.pins[reason] = a
		}
	})
	return err
}

func (b *blocks) Unpin(_ context.Context, _ job.Artefact, reason string) error {
	b.with(func() { delete(b.pins, reason) })
	return nil
}

func (b *blocks) reasons() (reasons []string) {
	b.with(func() { reasons = slices.Sorted(maps.Keys(b.pins)) })
	return reasons
}

func (b *blocks) holds(reason string) bool { return slices.Contains(b.reasons(), reason) }
