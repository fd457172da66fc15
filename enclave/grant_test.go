package enclave_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/enclave"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// again stages the same material for another job, under the same key set.
func (m *material) again(store ipfs.Store, r job.EvaluateRequest, id job.ID) job.EvaluateRequest {
	m.t.Helper()
	r.Job, r.Grant = id, nil
	in := contextOf(r)
	plain := append(m.requester.Public().Bytes(), m.input...)
	r.Input = m.add(store, m.seal(in.Input(r.EnclaveKey, r.RequesterKey), plain))
	return r
}

// TestASealedHeadIsEvaluatedOnlyWithItsGrant: the host has keys, inputs and the sealed head, and asks once while the
// head is opened for it and once while it is in memory.
func TestASealedHeadIsEvaluatedOnlyWithItsGrant(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, paid := m.stage()
	own := m.again(store, paid, job.ID{66}) // never created on any chain
	stranger := signingKey(t)
	grants := map[string]job.Hex{
		"none":                  nil,
		"that of the paid job":  paid.Grant,
		"one of its own making": stranger.Sign(own.Wanted().SigningHash(job.Domain{ChainID: own.ChainID, Escrow: own.Escrow})),
		"garbage":               bytes.Repeat([]byte{1}, job.SignatureSize),
		"one without end":       bytes.Repeat([]byte{1}, 5000),
		"one cut short":         paid.Grant[:40],
		"another escrow's": m.granter.Sign(own.Wanted().SigningHash(job.Domain{
			ChainID: own.ChainID, Escrow: job.Address{9},
		})),
		"another chain's": m.granter.Sign(own.Wanted().SigningHash(job.Domain{ChainID: 1, Escrow: own.Escrow})),
	}
	s := m.start(store)
	try := func(when string) {
		for name, grant := range grants {
			r := own
			r.Grant = grant
			if _, err := s.Evaluate(t.Context(), r); job.KindOf(err) != job.KindForbidden {
				t.Errorf("%s, grant %s: kind %s, %v", when, name, job.KindOf(err), err)
			}
		}
	}
	try("before the head was opened")
	if _, err := s.Evaluate(t.Context(), paid); err != nil {
		t.Fatalf("with its grant: %v", err)
	}
	try("with the head in memory")
	if _, err := s.Evaluate(t.Context(), m.granted(own)); err != nil {
		t.Errorf("with a grant of its own: %v", err)
	}
}

// TestAFinishedResultIsNotHadWithoutItsGrant: what is kept of an evaluation belongs to the grant that it was made under.
func TestAFinishedResultIsNotHadWithoutItsGrant(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	s := m.start(store)
	if _, err := s.Evaluate(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	r.Grant = nil
	if _, err := s.Evaluate(t.Context(), r); job.KindOf(err) != job.KindForbidden || !strings.Contains(err.Error(), "grant") {
		t.Errorf("kind %s, %v", job.KindOf(err), err)
	}
}

func TestAGrantCountsForOneEnclaveKeyAlone(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	_, r := m.stage()
	m.sealing = privateKey(t, 12)
	store, other := m.stage() // the same job for another app
	other.Grant = slices.Clone(r.Grant)
	if _, err := m.start(store).Evaluate(t.Context(), other); job.KindOf(err) != job.KindForbidden {
		t.Errorf("kind %s, %v", job.KindOf(err), err)
	}
}

func TestAPublicHeadNeedsNoGrant(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	m.head.Grant, m.manifest.Cuts[0].PublicHead = job.Address{}, true
	store, r := m.stage()
	r.Grant = nil
	if _, err := m.start(store).Evaluate(t.Context(), r); err != nil {
		t.Error(err)
	}
}

// TestAnEvictedHeadIsOpenedAgain: with room for one head, another one takes its place.
func TestAnEvictedHeadIsOpenedAgain(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, first := m.stage()
	m.head.Salt = job.Digest{5}
	more, second := m.stage()
	both := ipfs.NewMemory()
	for _, a := range []struct {
		from *ipfs.Memory
		r    job.EvaluateRequest
	}{{store, first}, {more, second}} {
		for _, artefact := range []job.Artefact{a.r.Manifest, a.r.SealedHead, a.r.Input, a.r.Keys} {
			r, err := ipfs.Open(t.Context(), a.from, artefact)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := ipfs.Add(t.Context(), both, r); err != nil {
				t.Fatal(err)
			}
		}
	}
	s := m.start(both, func(c *enclave.Config) { c.Heads, c.Results = 1, 1 })
	for i, r := range []job.EvaluateRequest{first, second, first} {
		result, err := s.Evaluate(t.Context(), r)
		if err != nil {
			t.Fatalf("evaluation %d: %v", i, err)
		}
		if _, opened := result.Seconds["load"]; !opened {
			t.Errorf("evaluation %d did not open its head", i)
		}
		_, y := m.decrypt(r, result)
		for k, want := range m.clear.Clear(m.ciphers.x) {
			if d := y[k] - want; d > 1e-5 || d < -1e-5 {
				t.Errorf("evaluation %d: number %d is %g, in the clear %g", i, k, y[k], want)
			}
		}
	}
}
