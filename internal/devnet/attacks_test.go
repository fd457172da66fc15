package devnet_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
)

// TestAttacks has everybody but the requester lie in turn; every job still ends as the table says.
func TestAttacks(t *testing.T) {
	t.Parallel()
	m := newMarket(t, devnet.Config{})
	t.Run("evaluation signed by a key that is not enrolled", m.strangerSigns)
	t.Run("evaluation replayed", m.replayed)
	t.Run("head swapped by the host", m.headSwapped)
	t.Run("block tampered with on its way to the client", m.blockTamperedForClient)
	t.Run("block tampered with on its way to the enclave", m.blockTamperedForEnclave)
	t.Run("input that does not decode", m.inputDoesNotDecode)
	t.Run("enclave invalidated before its evaluation is submitted", m.invalidatedBefore)
	t.Run("enclave invalidated before the release", m.invalidatedAfter)
	t.Run("enclave on a machine that went bad", m.machineWentBad)
}

func (m *market) mallory(t *testing.T) *devnet.Requester {
	t.Helper()
	return m.requester(t, func(c *devnet.RequesterConfig) { c.Name = "mallory" })
}

// refused submits an evaluation that the contracts must not take.
func (m *market) refused(t *testing.T, e job.Evaluation, signature []byte, reason string) {
	t.Helper()
	key, err := m.Reader.SealingKey(within(t), m.model)
	if err != nil {
		t.Fatal(err)
	}
	_, err = m.mallory(t).Wallet.SubmitEvaluation(within(t), "mallory-"+e.Job.String()+"-"+reason, e, job.Keccak(key), signature)
	if !chain.Reverted(err, reason) {
		t.Errorf("submitting gives %v, want %s", err, reason)
	}
}

// once answers the first request in the enclave's place and passes on all further ones.
func once(f devnet.EvaluateFunc) devnet.EvaluateFunc {
	open := make(chan struct{})
	close(open)
	return onceUntil(open, f)
}

// onceUntil is once, but the further requests wait until proceed is closed.
func onceUntil(proceed <-chan struct{}, f devnet.EvaluateFunc) devnet.EvaluateFunc {
	var asked atomic.Bool
	return func(ctx context.Context, r job.EvaluateRequest, honest devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		if !asked.Swap(true) {
			return f(ctx, r, honest)
		}
		select {
		case <-proceed:
			return honest(ctx, r)
		case <-ctx.Done():
			return job.EvaluateResult{}, ctx.Err()
		}
	}
}

func (m *market) strangerSigns(t *testing.T) {
	stranger, err := job.NewSigningKey()
	if err != nil {
		t.Fatal(err)
	}
	lies, proceed := make(chan job.EvaluateResult, 1), make(chan struct{})
	defer m.Host.Interpose(onceUntil(proceed, func(ctx context.Context, r job.EvaluateRequest, honest devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		result, err := honest(ctx, r)
		result.Signature = stranger.Sign(result.Evaluation.SigningHash(m.Deployment.Domain()))
		lies <- result
		return result, err
	}))()
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 20)
	follow(t, r, id, client.Created)
	lie := <-lies
	m.refused(t, lie.Evaluation, lie.Signature, "EnclaveRegistry_NotEnrolled")
	close(proceed)
	m.accept(t, r, id)
	before.settled(t)
}

func (m *market) replayed(t *testing.T) {
	results := make(chan job.EvaluateResult, 8)
	restore := m.Host.Interpose(func(ctx context.Context, r job.EvaluateRequest, honest devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		result, err := honest(ctx, r)
		results <- result
		return result, err
	})
	r := m.requester(t)
	before := m.purse(t, r.Account())
	m.accept(t, r, m.start(t, r, 21))
	restore()
	first := <-results
	m.refused(t, first.Evaluation, first.Signature, "JobEscrow_WrongStatus")

	asked, proceed := make(chan struct{}), make(chan struct{})
	defer m.Host.Interpose(onceUntil(proceed, func(context.Context, job.EvaluateRequest, devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		defer close(asked)
		return first, nil
	}))()
	id := m.start(t, r, 22)
	follow(t, r, id, client.Created)
	<-asked
	moved := first.Evaluation
	moved.Job = id
	m.refused(t, moved, first.Signature, "EnclaveRegistry_NotEnrolled")
	close(proceed)
	m.accept(t, r, id)
	v := prices()
	twice := split{
		payee: sum(v.HeadFee, v.TailFee, v.HeadFee, v.TailFee), operator: sum(v.EvaluationFee, v.EvaluationFee),
		relayer: sum(v.ForwardTip, v.ForwardTip),
	}
	before.spent(t, 2, twice)
}

// headSwapped: the host has another head of its own making, sealed to the enclave as anybody could.
func (m *market) headSwapped(t *testing.T) {
	r := m.requester(t)
	own, described := m.ownHead(t)
	underOwnName := m.sealHead(t, own, own.Digest())
	underTheJobsName := m.sealHead(t, own, m.terms(t, r).Offer.Cut.Head)
	signed, refusal := make(chan job.EvaluateResult, 1), make(chan error, 1)
	defer m.Host.Interpose(func(ctx context.Context, r job.EvaluateRequest, honest devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		swapped := r
		swapped.Manifest, swapped.Head, swapped.SealedHead = described, own.Digest(), underOwnName
		result, err := honest(ctx, swapped)
		if err != nil {
			t.Errorf("the enclave does not evaluate the host's own head: %v", err)
		}
		signed <- result
		r.SealedHead = underTheJobsName
		_, err = honest(ctx, r)
		refusal <- err
		return job.EvaluateResult{}, err
	})()
	before := m.purse(t, r.Account())
	id := m.start(t, r, 23)
	follow(t, r, id, client.Created)
	lie := <-signed // an honest enclave says which head it used
	m.refused(t, lie.Evaluation, lie.Signature, "JobEscrow_WrongCommitment")
	if err := <-refusal; job.KindOf(err) != job.KindUnfit {
		t.Errorf("the enclave answers a head under another's name with %v", err)
	}
	m.late(t, id)
	follow(t, r, id, client.Ended)
	before.spent(t, 1, split{requester: prices().Total()})
}

// ownHead is a head like the model's, under a manifest like its, which anybody could make: it is public.
func (m *market) ownHead(t *testing.T) (head job.HeadPackage, described job.Artefact) {
	t.Helper()
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	onnx, err := pkg.Heads[0].MarshalONNX()
	if err != nil {
		t.Fatal(err)
	}
	made := remade(t)
	made.Cuts[0].PublicHead = true
	b, err := made.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return job.HeadPackage{Manifest: manifest.Digest(b), Salt: job.Digest{1}, ONNX: onnx}, m.upload(t, b)
}

func (m *market) sealHead(t *testing.T, head job.HeadPackage, name job.Digest) job.Artefact {
	t.Helper()
	key, err := m.Enclave.SealingKey()
	if err != nil {
		t.Fatal(err)
	}
	c := seal.ForHead(m.Deployment.ChainID, m.Deployment.Registry, head.Cut, key.Public().Digest(), name)
	sealed, err := seal.Seal(key.Public(), c, head.Marshal())
	if err != nil {
		t.Fatal(err)
	}
	return m.upload(t, sealed)
}

// flipping is a relayer that changes one bit in every block while on.
type flipping struct {
	client.Relayer
	on *atomic.Bool
}

func (f flipping) Blocks() ipfs.Store { return flippedBlocks{f.Relayer.Blocks(), f.on} }

type flippedBlocks struct {
	ipfs.Store
	on *atomic.Bool
}

func (f flippedBlocks) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	b, err := f.Store.Get(ctx, c)
	if err != nil || !f.on.Load() {
		return b, err
	}
	b = bytes.Clone(b)
	b[len(b)/2] ^= 1
	return b, nil
}

func (m *market) blockTamperedForClient(t *testing.T) {
	var on atomic.Bool
	r := m.requester(t, func(c *devnet.RequesterConfig) {
		c.Relayer = func(inner client.Relayer) client.Relayer { return flipping{inner, &on} }
	})
	before := m.purse(t, r.Account())
	m.terms(t, r)
	on.Store(true)
	if _, err := r.Terms(within(t), client.Choice{Model: m.model}); err == nil {
		t.Error("a manifest with a flipped bit passes")
	}
	on.Store(false)
	id := m.evaluated(t, r, 24)
	on.Store(true)
	s, err := r.Advance(within(t), id, nil)
	if err == nil || s.Stage != client.Created {
		t.Errorf("an output with a flipped bit was opened: stage %s, %v", s.Stage, err)
	}
	if ledger, err := r.Ledger(t.Context()); err != nil || ledger.Releases([32]byte(s.Request.RequesterKey)) != 0 {
		t.Errorf("it was charged (%v)", err)
	}
	on.Store(false)
	m.accept(t, r, id)
	before.settled(t)
}

// flip serves blocks with one bit changed.
func flip(w http.ResponseWriter, r *http.Request, honest http.Handler) {
	answer := httptest.NewRecorder()
	honest.ServeHTTP(answer, r)
	b := answer.Body.Bytes()
	if strings.HasPrefix(r.URL.Path, "/ipfs/") && len(b) > 0 {
		b[len(b)/2] ^= 1
	}
	maps.Copy(w.Header(), answer.Header())
	w.WriteHeader(answer.Code)
	_, _ = w.Write(b)
}

func (m *market) blockTamperedForEnclave(t *testing.T) {
	refusal := make(chan error, 1)
	defer m.Host.Interpose(once(func(ctx context.Context, r job.EvaluateRequest, honest devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		defer m.Relayer.Interpose(flip)()
		result, err := honest(ctx, r)
		refusal <- err
		return result, err
	}))()
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 25)
	follow(t, r, id, client.Created)
	if err := <-refusal; err == nil {
		t.Error("the enclave evaluates an input with a flipped bit")
	}
	m.accept(t, r, id)
	before.settled(t)
}

// rawJob pays for a job whose sealed input is anything, under the keys of a started job.
func (m *market) rawJob(t *testing.T, r *devnet.Requester, s *client.State, input []byte) job.ID {
	t.Helper()
	request := s.Request
	if _, err := rand.Read(request.Salt[:]); err != nil {
		t.Fatal(err)
	}
	id := job.NewID(m.Deployment.ChainID, m.Deployment.Escrow, r.Account(), request.Salt)
	key, err := seal.ParsePublicKey(m.Enclave.Identity().SealingKey)
	if err != nil {
		t.Fatal(err)
	}
	sealing := seal.Job{Domain: m.Deployment.Domain(), ID: id, Version: request.VersionDigest, Cut: request.Cut}
	var sealed bytes.Buffer
	w, err := seal.NewWriter(&sealed, key, sealing.Input(request.EnclaveKey, request.RequesterKey))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(input); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	request.Input = m.upload(t, sealed.Bytes())
	if _, err := r.Wallet.CreateJob(within(t), "raw-"+id.String(), request, s.Currency, s.Price); err != nil {
		t.Fatal(err)
	}
	return id
}

func (m *market) inputDoesNotDecode(t *testing.T) {
	f := m.forger(t)
	r := m.requester(t)
	before := m.purse(t, r.Account())
	honest := follow(t, r, m.start(t, r, 26), client.Created) // brings the keys up
	requester, _, ciphertext := f.opened(honest)
	name := requester.Bytes()
	whole := append(bytes.Clone(name), ciphertext...)
	full := bytes.Clone(whole)
	for i := len(full) / 2; i < len(full); i++ {
		full[i] = 0xff // residues beyond the modulus
	}
	var jobs []job.ID
	for _, input := range [][]byte{whole[:len(whole)-1], whole[:len(name)+40], append(bytes.Clone(whole), 0), full} {
		jobs = append(jobs, m.rawJob(t, r, honest, input))
	}
	m.accept(t, r, honest.ID) // the enclave lives
	for _, id := range jobs {
		m.status(t, id, job.Refunded)
	}
	v := prices()
	rest := sum(v.HeadFee, v.TailFee, v.ForwardTip) // the enclave is paid for having looked
	before.spent(t, 5, split{
		requester: sum(rest, rest, rest, rest), payee: sum(v.HeadFee, v.TailFee),
		operator: sum(v.EvaluationFee, v.EvaluationFee, v.EvaluationFee, v.EvaluationFee, v.EvaluationFee), relayer: v.ForwardTip,
	})
}

// invalidate kills the running enclave's key, as its operator may.
func (m *market) invalidate(t *testing.T, signer job.Address) {
	t.Helper()
	operator, err := m.OperatorWallet()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := operator.Invalidate(within(t), "invalidate-"+signer.String(), signer, nil); err != nil {
		t.Fatal(err)
	}
}

// restartEnclave gives the enclave a new signing key, and waits until the relayer has enrolled it.
func (m *market) restartEnclave(t *testing.T) {
	t.Helper()
	if err := m.Enclave.Stop(); err != nil {
		t.Fatal(err)
	}
	if err := m.Enclave.Start(); err != nil {
		t.Fatal(err)
	}
}

func (m *market) invalidatedBefore(t *testing.T) {
	results, proceed := make(chan job.EvaluateResult, 1), make(chan struct{})
	defer m.Host.Interpose(once(func(ctx context.Context, r job.EvaluateRequest, honest devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		result, err := honest(ctx, r)
		results <- result
		<-proceed
		return result, err
	}))()
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 27)
	follow(t, r, id, client.Created)
	result := <-results
	m.invalidate(t, m.Enclave.Identity().Signer)
	m.refused(t, result.Evaluation, result.Signature, "EnclaveRegistry_Invalidated")
	m.restartEnclave(t)
	close(proceed)
	s := m.accept(t, r, id)
	before.settled(t)
	if s.Output == result.Evaluation.Output {
		t.Error("the dead key's evaluation was accepted")
	}
}

func (m *market) invalidatedAfter(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.evaluated(t, r, 28)
	m.invalidate(t, m.Enclave.Identity().Signer)
	s, err := r.Advance(within(t), id, nil)
	if err == nil || !strings.Contains(err.Error(), "invalidated: true") || s.Forward != nil {
		t.Errorf("the client released what a dead key signed: %v", err)
	}
	m.late(t, id)
	follow(t, r, id, client.Ended)
	v := prices()
	before.spent(t, 1, split{requester: sum(v.TailFee, v.ForwardTip), payee: v.HeadFee, operator: v.EvaluationFee})
	m.restartEnclave(t)
}

// machineWentBad: Intel assesses the machine anew. Anybody registers that and kills the enclave's key, which had months to
// go; the relayer pays for no new enrolment until the machine is good again.
func (m *market) machineWentBad(t *testing.T) {
	signer := m.Enclave.Identity().Signer
	var view job.EnclaveView
	err := m.Await(within(t), "the relayer has enrolled the enclave", func(ctx context.Context) (bool, error) {
		views, err := m.Relayer.Client("").Enclaves(ctx)
		i := slices.IndexFunc(views, func(v job.EnclaveView) bool { return v.Enclave.Signer == signer })
		if i >= 0 {
			view = views[i]
		}
		return i >= 0, err
	})
	if err != nil {
		t.Fatal(err)
	}
	record, err := attest.RecordOf(view.Quote)
	if err != nil {
		t.Fatal(err)
	}
	mallory := m.mallory(t)
	_, err = mallory.Wallet.Invalidate(within(t), "too early", signer, record[:])
	if !chain.Reverted(err, "EnclaveRegistry_StillCurrent") {
		t.Fatalf("a good enclave was killed: %v", err)
	}
	m.Machine.Publish(devmode.CollateralSpec{EvaluationNumber: devmode.EvaluationNumber + 1, OutdatePlatform: true})
	collateral, err := m.Machine.Collateral(within(t), view.Quote)
	if err != nil {
		t.Fatal(err)
	}
	registration, err := attest.Register(view.Quote, collateral)
	if err != nil {
		t.Fatal(err)
	}
	if err := mallory.Wallet.RegisterCollateral(within(t), "assessment", registration); err != nil {
		t.Fatal(err)
	}
	if _, err := mallory.Wallet.Invalidate(within(t), "kill", signer, record[:]); err != nil {
		t.Fatal(err)
	}
	dead, err := m.Reader.EnclaveOf(within(t), signer)
	if err != nil || !dead.Invalidated {
		t.Errorf("record %+v, %v", dead, err)
	}
	m.Machine.Publish(devmode.CollateralSpec{EvaluationNumber: devmode.EvaluationNumber + 2})
	m.restartEnclave(t)
	r := m.requester(t)
	m.accept(t, r, m.start(t, r, 29))
}
