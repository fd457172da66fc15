package devnet_test

import (
	"context"
	"errors"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// TestJobEndings plays every way in which a job can end, one after another, and compares everybody's money with the
// escrow's table each time.
func TestJobEndings(t *testing.T) {
	t.Parallel()
	m := newMarket(t, devnet.Config{})
	t.Run("accepted", m.accepted)
	t.Run("review passes and the creator settles", m.reviewPasses)
	t.Run("requester goes away after the delivery", m.requesterGoesAway)
	t.Run("enclave never answers", m.enclaveNeverAnswers)
	t.Run("requester never forwards", m.requesterNeverForwards)
	t.Run("creator never delivers", m.creatorNeverDelivers)
	t.Run("activation that does not open is rejected", func(t *testing.T) {
		m.rejected(t, creator.RejectSealed, func(seal.Context, *seal.PublicKey) []byte { return make([]byte, 1200) })
	})
	t.Run("activation of another form is rejected", func(t *testing.T) {
		m.rejected(t, creator.RejectForm, func(c seal.Context, key *seal.PublicKey) []byte {
			sealed, _, err := seal.SealActivation(key, c, []byte("no release of eight numbers"))
			if err != nil {
				t.Fatal(err)
			}
			return sealed
		})
	})
	t.Run("relayer does not forward, so the client does", m.relayerDoesNotForward)
	t.Run("anybody may refund", m.anybodyRefunds)
	t.Run("creator replaces its sealing key in the middle", m.keyReplaced)
	t.Run("chain an hour ahead of the clock", m.chainAhead)
}

func (m *market) accepted(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	s := m.accept(t, r, m.start(t, r, 1))
	before.settled(t)
	if s.Status != job.Settled || s.Answer == nil || s.Problem != "" {
		t.Errorf("job ended %s with answer %v and problem %q", s.Status, s.Answer, s.Problem)
	}
	if s.LeakBits <= 0 || s.LeakBits > 10 || s.FloodingBits < 30 {
		t.Errorf("released %v bits at a flooding strength of %v", s.LeakBits, s.FloodingBits)
	}
}

func (p purse) settled(t *testing.T) {
	t.Helper()
	v := prices()
	p.spent(t, 1, split{payee: sum(v.HeadFee, v.TailFee), operator: v.EvaluationFee, relayer: v.ForwardTip})
}

func (m *market) reviewPasses(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 2)
	follow(t, r, id, client.Answered)
	m.late(t, id)
	m.status(t, id, job.Settled)
	if s := follow(t, r, id, client.Ended); s.Status != job.Settled {
		t.Errorf("job ended %s", s.Status)
	}
	before.settled(t)
}

func (m *market) requesterGoesAway(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 3)
	follow(t, r, id, client.Released)
	r.Close()
	m.status(t, id, job.Delivered)
	m.late(t, id)
	m.status(t, id, job.Settled)
	before.settled(t)
	if s := follow(t, m.requester(t), id, client.Ended); s.Answer == nil {
		t.Errorf("the answer was not opened after the fact: %s", s.Problem)
	}
}

// silent is an enclave that takes requests and never answers.
func silent(ctx context.Context, _ job.EvaluateRequest, _ devnet.EvaluateHonestly) (job.EvaluateResult, error) {
	<-ctx.Done()
	return job.EvaluateResult{}, ctx.Err()
}

func (m *market) enclaveNeverAnswers(t *testing.T) {
	defer m.Host.Interpose(silent)()
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 4)
	follow(t, r, id, client.Created)
	m.late(t, id)
	if s := follow(t, r, id, client.Ended); s.Status != job.Refunded {
		t.Errorf("job ended %s", s.Status)
	}
	before.spent(t, 1, split{requester: prices().Total()})
}

// evaluated brings a job to an evaluation that the requester has not looked at.
func (m *market) evaluated(t *testing.T, r *devnet.Requester, seed int) job.ID {
	t.Helper()
	id := m.start(t, r, seed)
	follow(t, r, id, client.Created)
	m.status(t, id, job.Evaluated)
	return id
}

func (m *market) requesterNeverForwards(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.evaluated(t, r, 5)
	m.late(t, id)
	s := follow(t, r, id, client.Ended)
	v := prices()
	before.spent(t, 1, split{requester: sum(v.TailFee, v.ForwardTip), payee: v.HeadFee, operator: v.EvaluationFee})
	if s.Status != job.Refunded || s.Forward != nil {
		t.Errorf("job ended %s; released: %t", s.Status, s.Forward != nil)
	}
	if ledger, err := r.Ledger(t.Context()); err != nil || ledger.Releases([32]byte(s.Request.RequesterKey)) != 0 {
		t.Errorf("something was charged for nothing released (%v)", err)
	}
}

func (m *market) creatorNeverDelivers(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.evaluated(t, r, 6)
	if err := m.creator.Stop(); err != nil {
		t.Fatal(err)
	}
	follow(t, r, id, client.Forwarded)
	m.late(t, id)
	if s := follow(t, r, id, client.Ended); s.Status != job.Refunded {
		t.Errorf("job ended %s", s.Status)
	}
	v := prices()
	before.spent(t, 1, split{requester: v.TailFee, payee: v.HeadFee, operator: v.EvaluationFee, relayer: v.ForwardTip})
	if err := m.creator.Start(); err != nil {
		t.Fatal(err)
	}
}

// rejected is a requester whose other program seals nonsense: the creator rejects it, and this device's client sees that
// something else was released under its key set.
func (m *market) rejected(t *testing.T, reason uint8, nonsense func(seal.Context, *seal.PublicKey) []byte) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	rejectedBefore, _, err := m.Reader.Complaints(t.Context(), m.model)
	if err != nil {
		t.Fatal(err)
	}
	id := m.evaluated(t, r, 7+int(reason))
	m.forwardBehindTheClient(t, r, id, nonsense)
	s := follow(t, r, id, client.Ended)
	v := prices()
	before.spent(t, 1, split{requester: sum(v.TailFee, v.ForwardTip), payee: v.HeadFee, operator: v.EvaluationFee})
	events, err := m.Reader.History(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	last := events[len(events)-1]
	if last.Refunded == nil || !last.Refunded.Rejected || last.Refunded.Reason != reason {
		t.Errorf("job ended with %+v, want a rejection for reason %d", last.Refunded, reason)
	}
	if after, _, err := m.Reader.Complaints(t.Context(), m.model); err != nil || after != rejectedBefore+1 {
		t.Errorf("%d rejections are counted, want %d (%v)", after, rejectedBefore+1, err)
	}
	m.diedWithTheJob(t, r, s)
}

// forwardBehindTheClient signs and sends an activation that the client's own folder knows nothing of.
func (m *market) forwardBehindTheClient(t *testing.T, r *devnet.Requester, id job.ID, fill func(seal.Context, *seal.PublicKey) []byte) {
	t.Helper()
	s, err := r.Load(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	b, err := m.Reader.SealingKey(t.Context(), m.model)
	if err != nil {
		t.Fatal(err)
	}
	key, err := seal.ParsePublicKey(b)
	if err != nil {
		t.Fatal(err)
	}
	record, err := m.Reader.Job(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	output := m.output(t, id)
	sealing := seal.Job{Domain: m.Deployment.Domain(), ID: id, Version: s.Request.VersionDigest, Cut: s.Request.Cut}
	activation := fill(sealing.Activation(key.Digest(), output), key)
	f := job.Forward{
		Job: id, Output: output, Activation: job.Keccak(activation), CreatorKey: s.Request.CreatorKey, Deadline: record.Deadline,
	}
	signature, err := r.Wallet.SignForward(t.Context(), f, m.Deployment.Domain())
	if err != nil {
		t.Fatal(err)
	}
	request := job.ForwardRequest{Message: f, Activation: activation, Signature: signature}
	if _, err := r.Wallet.Forward(within(t), "behind-"+id.String(), request); err != nil {
		t.Fatal(err)
	}
}

// diedWithTheJob checks that a key set takes no more jobs and that its secret is gone.
func (m *market) diedWithTheJob(t *testing.T, r *devnet.Requester, s *client.State) {
	t.Helper()
	sets, err := r.KeySets(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range sets {
		if k.ID == s.Request.RequesterKey && (!k.Retired || len(k.Wrapped) > 0) {
			t.Error("a key set that another program released from takes further jobs")
		}
	}
	if s.Problem == "" || s.Answer != nil {
		t.Errorf("the user is told %q", s.Problem)
	}
}

// mute is a relayer that takes no forwards.
type mute struct{ client.Relayer }

var errMute = errors.New("this relayer forwards nothing")

func (mute) Forward(context.Context, job.ID, job.ForwardRequest) (job.ForwardResponse, error) {
	return job.ForwardResponse{}, errMute
}

func (m *market) relayerDoesNotForward(t *testing.T) {
	r := m.requester(t, func(c *devnet.RequesterConfig) {
		c.Relayer = func(inner client.Relayer) client.Relayer { return mute{inner} }
	})
	before := m.purse(t, r.Account())
	id := m.start(t, r, 10)
	s, err := r.Follow(within(t), id, func(s *client.State, err error) (bool, error) {
		if errors.Is(err, errMute) {
			return true, nil
		}
		return false, err
	})
	if err != nil || s.Stage != client.Released {
		t.Fatalf("stage %s, %v", s.Stage, err)
	}
	record, err := m.Reader.Job(t.Context(), id)
	if err != nil || record.Status != job.Evaluated {
		t.Fatalf("job is %s long before the deadline, %v", record.Status, err)
	}
	m.advanceTo(t, record.Deadline-uint64(windows().Forwarding)/5)
	s = m.accept(t, r, id)
	if s.Receipts["forward"].Tx.IsZero() {
		t.Error("the receipt of the client's own forward is not kept")
	}
	v := prices()
	before.spent(t, 1, split{requester: v.ForwardTip, payee: sum(v.HeadFee, v.TailFee), operator: v.EvaluationFee})
}

func (m *market) anybodyRefunds(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.evaluated(t, r, 11)
	m.late(t, id)
	mallory := m.requester(t, func(c *devnet.RequesterConfig) { c.Name = "mallory" })
	if _, err := mallory.Wallet.Refund(within(t), "refund-"+id.String(), []job.ID{id}); err != nil {
		t.Fatal(err)
	}
	if s := follow(t, r, id, client.Ended); s.Status != job.Refunded || len(s.Receipts) != 1 {
		t.Errorf("job ended %s with receipts %v, want the one of createJob", s.Status, s.Receipts)
	}
	v := prices()
	before.spent(t, 1, split{requester: sum(v.TailFee, v.ForwardTip), payee: v.HeadFee, operator: v.EvaluationFee})
}

func (m *market) chainAhead(t *testing.T) {
	m.advanceTo(t, clock()+3600)
	r := m.requester(t)
	before := m.purse(t, r.Account())
	m.accept(t, r, m.start(t, r, 12))
	before.settled(t)
	if now, err := m.Reader.Now(t.Context()); err != nil || now < clock()+3500 {
		t.Errorf("the chain is at %d, the clock at %d: not an hour ahead (%v)", now, clock(), err)
	}
}

func (m *market) keyReplaced(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.evaluated(t, r, 13)
	digest, err := m.creator.ReplaceSealingKey(within(t), m.model)
	if err != nil {
		t.Fatal(err)
	}
	old := m.accept(t, r, id)
	before.settled(t)
	if terms := m.terms(t, r); terms.Offer.CreatorKey != digest || old.Request.CreatorKey == digest {
		t.Errorf("the running job names key %s, new ones name %s, want %s for these alone", old.Request.CreatorKey, terms.Offer.CreatorKey, digest)
	}
	before = m.purse(t, r.Account())
	m.accept(t, r, m.start(t, r, 14))
	before.settled(t)
}

// output is the digest that the chain says a job was evaluated with.
func (m *market) output(t *testing.T, id job.ID) job.Digest {
	t.Helper()
	events, err := m.Reader.History(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range events {
		if e.Evaluated != nil {
			return e.Evaluated.Output.Digest
		}
	}
	t.Fatalf("job %s was not evaluated", id)
	return job.Digest{}
}
