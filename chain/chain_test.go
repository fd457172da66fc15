package chain_test

import (
	"bytes"
	"math/big"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// The development chain's accounts, by role.
const (
	deployer = iota
	relayer
	creator
	requester
	mallory
)

// world is a development chain with the contracts on it.
type world struct {
	*devchain.Chain
	deployment job.Deployment
}

func newWorld(t *testing.T) *world {
	t.Helper()
	c, err := devchain.Start(t.Context(), devchain.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	d, err := chain.DeployDevelopment(t.Context(), c.URL(), devchain.Accounts()[deployer].Key, developmentRoot())
	if err != nil {
		t.Fatal(err)
	}
	return &world{c, d}
}

// developmentRoot is the root of the tests' deployments.
func developmentRoot() chain.DevelopmentRoot {
	x, y := devmode.RootKey()
	return chain.DevelopmentRoot{
		X: x, Y: y, Owner: devchain.Accounts()[deployer].Address,
		Measurements: []chain.Measurement{{Digest: devmode.NewTD(composeHash, [64]byte{}).Measurement(), Source: "a test"}},
	}
}

func (w *world) config() chain.Config {
	return chain.Config{RPC: w.URL(), Deployment: w.deployment, Poll: 10 * time.Millisecond}
}

func (w *world) client(t *testing.T, cfg chain.Config) *chain.Client {
	t.Helper()
	c, err := chain.Dial(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func newSender(t *testing.T, c *chain.Client, account int, outbox chain.Outbox) *chain.Sender {
	t.Helper()
	s, err := chain.NewSender(c, devchain.Accounts()[account].Key, outbox)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (w *world) sender(t *testing.T, account int) *chain.Sender {
	t.Helper()
	return newSender(t, w.client(t, w.config()), account, chain.NewMemory())
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// composeHash is what the tests' enclaves were pretended to be started from.
var composeHash = job.Digest{0xaa}

var (
	creatorKey   = bytes.Repeat([]byte{0xc1}, 1216)
	enclaveKey   = bytes.Repeat([]byte{0xe2}, 1216)
	requesterKey = bytes.Repeat([]byte{0x43}, 1216)
)

func artefact(b byte) job.Artefact {
	return job.Artefact{Digest: job.Digest{b, 31: b}, Size: uint64(b) * 1000}
}

func cut(b byte) job.Cut {
	return job.Cut{
		Head: job.Digest{b}, Parameters: job.Digest{b, b},
		Prices: job.Prices{
			EvaluationFee: big.NewInt(4e15), HeadFee: big.NewInt(1e15), TailFee: big.NewInt(3e15), ForwardTip: big.NewInt(2e15),
		},
		Windows: job.Windows{Evaluation: 600, Forwarding: 86400, Delivery: 600, Review: 600},
	}
}

// market is a world with one published model and one enrolled enclave.
type market struct {
	*world
	client  *chain.Client
	model   uint64
	version uint32
	offer   job.Offer
	enclave *job.SigningKey
}

func newMarket(t *testing.T) *market {
	t.Helper()
	m := &market{world: newWorld(t)}
	m.client = m.world.client(t, m.config())
	seller := newSender(t, m.client, creator, chain.NewMemory())
	var err error
	m.model, _, err = seller.Register(t.Context(), "register", "pneumonia", creatorKey)
	if err != nil {
		t.Fatal(err)
	}
	m.version, _, err = seller.Publish(t.Context(), "publish", m.model, artefact(1), job.Address{}, []job.Cut{cut(1), cut(2)})
	if err != nil {
		t.Fatal(err)
	}
	m.offer = must(m.client.Offer(t.Context(), m.model, m.version, 1))(t)
	m.enrol(t)
	return m
}

func (m *market) enrol(t *testing.T) job.EnrolmentQuote {
	t.Helper()
	key, err := job.NewSigningKey()
	if err != nil {
		t.Fatal(err)
	}
	s := newSender(t, m.client, relayer, chain.NewMemory())
	quote := m.prove(t, s, key.Address(), attest.First)
	if _, err := s.Enrol(t.Context(), "enrol", quote.Enrolment, quote.Quote); err != nil {
		t.Fatal(err)
	}
	m.enclave = key
	return quote
}

// prove makes a compact quote for a key over the newest block, and registers the collateral to it.
func (m *market) prove(t *testing.T, s *chain.Sender, signer job.Address, form attest.Form) job.EnrolmentQuote {
	t.Helper()
	head := must(m.client.EnrolmentBlock(t.Context()))(t)
	e := job.Enrolment{
		Signer: signer, Operator: devchain.Accounts()[relayer].Address,
		BlockNumber: head.Number, BlockHash: head.Hash, SealingKey: enclaveKey,
	}
	now := must(m.client.Now(t.Context()))(t)
	quote := must(devmode.NewEvidence(composeHash, e.ReportData(m.deployment.ChainID, m.deployment.Enclaves), now-86400))(t)
	registration := must(attest.Register(quote.Quote, quote.Collateral))(t)
	if err := s.RegisterCollateral(t.Context(), "collateral", registration); err != nil {
		t.Fatal(err)
	}
	return job.EnrolmentQuote{Enrolment: e, Quote: must(attest.Compact(quote.Quote, form))(t)}
}

func (m *market) request(salt byte) job.Request {
	return job.Request{
		Salt: job.Digest{salt}, Model: m.model, Version: m.version, Cut: 1, VersionDigest: m.offer.VersionDigest,
		EnclaveKey: job.Keccak(enclaveKey), RequesterKey: job.Keccak(requesterKey), CreatorKey: m.offer.CreatorKey,
		Input: artefact(3), Keys: artefact(4),
	}
}

func (m *market) id(salt byte) job.ID {
	return job.NewID(m.deployment.ChainID, m.deployment.Escrow, devchain.Accounts()[requester].Address, job.Digest{salt})
}

func (m *market) evaluation(salt byte) (job.Evaluation, []byte) {
	r := m.request(salt)
	e := job.Evaluation{
		Job: m.id(salt), Version: r.VersionDigest, Manifest: m.offer.Manifest, Head: m.offer.Cut.Head, Cut: r.Cut, Parameters: m.offer.Cut.Parameters,
		RequesterKey: r.RequesterKey, Input: r.Input, Keys: r.Keys, Output: artefact(5),
		Operator: devchain.Accounts()[relayer].Address,
	}
	return e, m.enclave.Sign(e.SigningHash(m.deployment.Domain()))
}

func (m *market) forward(salt byte, activation []byte, deadline uint64) job.ForwardRequest {
	f := job.Forward{
		Job: m.id(salt), Output: artefact(5).Digest, Activation: job.Keccak(activation),
		CreatorKey: m.offer.CreatorKey, Deadline: deadline,
	}
	signature := devchain.Accounts()[requester].Key.Sign(f.SigningHash(m.deployment.Domain()))
	return job.ForwardRequest{Message: f, Activation: activation, Signature: signature}
}

// create opens a job.
func (m *market) create(t *testing.T, salt byte) job.ID {
	t.Helper()
	s := newSender(t, m.client, requester, chain.NewMemory())
	if _, err := s.CreateJob(t.Context(), "create", m.request(salt), job.Address{}, m.offer.Cut.Prices.Total()); err != nil {
		t.Fatal(err)
	}
	return m.id(salt)
}

// evaluate opens a job and submits its evaluation.
func (m *market) evaluate(t *testing.T, salt byte) job.ID {
	t.Helper()
	id := m.create(t, salt)
	e, signature := m.evaluation(salt)
	s := newSender(t, m.client, relayer, chain.NewMemory())
	if _, err := s.SubmitEvaluation(t.Context(), "submit", e, m.request(salt).CreatorKey, signature); err != nil {
		t.Fatal(err)
	}
	return id
}

// forwarded brings a job to the creator.
func (m *market) forwarded(t *testing.T, salt byte, activation []byte) job.ID {
	t.Helper()
	id := m.evaluate(t, salt)
	f := m.forward(salt, activation, must(m.client.Now(t.Context()))(t)+3600)
	s := newSender(t, m.client, relayer, chain.NewMemory())
	if _, err := s.Forward(t.Context(), "forward", f); err != nil {
		t.Fatal(err)
	}
	return id
}

// await polls until ok holds.
func await(t *testing.T, what string, ok func() bool) {
	t.Helper()
	deadline := time.After(60 * time.Second)
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for !ok() {
		select {
		case <-deadline:
			t.Fatalf("waited 60 s for %s", what)
		case <-tick.C:
		}
	}
}
