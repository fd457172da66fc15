package enclave_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/enclave"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// isRefusal checks that a result is a refusal of the request, signed by the enclave: all that decided is in the message
// or in its domain, so that the escrow takes it for no job but the one that was paid for.
func (m *material) isRefusal(s *enclave.Service, r job.EvaluateRequest, result job.EvaluateResult, reason job.Reason) {
	m.t.Helper()
	if result.Unfit == nil {
		m.t.Fatalf("evaluated to %+v", result.Evaluation)
	}
	if len(result.Output) != 0 || result.Evaluation != (job.Evaluation{}) {
		m.t.Error("a refusal carries an evaluation")
	}
	want := job.Unfit{
		Job: r.Job, Version: r.VersionDigest, Manifest: r.Manifest.Digest, Head: r.Head, Cut: r.Cut,
		Parameters: result.Unfit.Parameters, RequesterKey: r.RequesterKey, Input: r.Input, Keys: r.Keys,
		Reason: reason, Operator: operator,
	}
	if *result.Unfit != want || want.Parameters != m.manifest.ParametersDigest(int(r.Cut)) {
		m.t.Errorf("refusal %+v\nwant %+v", *result.Unfit, want)
	}
	signer, err := job.Recover(want.SigningHash(job.Domain{ChainID: r.ChainID, Escrow: r.Escrow}), result.Signature)
	if err != nil || signer != s.Identity().Signer {
		m.t.Errorf("signed by %v (%v), enclave is %v", signer, err, s.Identity().Signer)
	}
}

func TestWhatTheRequesterMadeIsRefusedWithASignature(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		change func(*material)
		reason job.Reason
		say    string
	}{
		"another requester's key inside": {func(m *material) { m.inside = privateKey(m.t, 77).Public().Bytes() }, job.OtherRequesterKey, "requester's key"},
		"bytes that are no key inside":   {func(m *material) { m.inside = ones(m.requester.Public().Bytes()) }, job.InputMalformed, "sealing key"},
		"truncated ciphertext":           {func(m *material) { m.input = m.input[:len(m.input)-1] }, job.WrongSize, "takes exactly"},
		"ciphertext with a byte more":    {func(m *material) { m.input = append(bytes.Clone(m.input), 0) }, job.WrongSize, "takes exactly"},
		"input that is no ciphertext":    {func(m *material) { m.input = make([]byte, len(m.input)) }, job.InputMalformed, "input"},
		"ciphertext full of ones":        {func(m *material) { m.input = ones(m.input) }, job.InputMalformed, "input"},
		"truncated keys":                 {func(m *material) { m.keys = m.keys[:len(m.keys)-9] }, job.WrongSize, "takes exactly"},
		"keys that are no keys":          {func(m *material) { m.keys = ones(m.keys) }, job.KeysMalformed, "keys"},
		"keys of another program":        {func(m *material) { m.keys = append(bytes.Clone(m.keys[:20]), ones(m.keys[20:])...) }, job.KeysMalformed, "keys"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newMaterial(t)
			c.change(m)
			store, r := m.stage()
			s := m.start(store)
			result, err := s.Evaluate(t.Context(), r)
			if err != nil {
				t.Fatal(err)
			}
			m.isRefusal(s, r, result, c.reason)
			if !strings.Contains(result.Problem, c.say) {
				t.Errorf("problem %q, want it to say %q", result.Problem, c.say)
			}
		})
	}
}

func TestSealsThatDoNotOpenAreRefusedWithASignature(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	s := m.start(store)
	other := r
	other.Job[0]++ // an input that was sealed for another job
	result, err := s.Evaluate(t.Context(), m.granted(other))
	if err != nil {
		t.Fatal(err)
	}
	m.isRefusal(s, other, result, job.InputDoesNotOpen)
	keys := m.add(store, m.seal(seal.ForKeys(contextOf(r).Domain, r.EnclaveKey, r.RequesterKey, job.Digest{1}), m.keys))
	other = r
	other.Keys = keys
	if result, err = s.Evaluate(t.Context(), m.granted(other)); err != nil {
		t.Fatal(err)
	}
	m.isRefusal(s, other, result, job.KeysDoNotOpen)
}

func TestARefusalIsGivenAgainAndOutlivesTheBytes(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	m.input = ones(m.input)
	store, r := m.stage()
	lost := &counting{Store: store}
	s := m.start(lost)
	first, err := s.Evaluate(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	before := lost.gets.Load()
	again, err := s.Evaluate(t.Context(), r)
	if err != nil || !bytes.Equal(first.Signature, again.Signature) {
		t.Errorf("asked again: %+v, %v", again, err)
	}
	if lost.gets.Load() != before {
		t.Error("the bytes were fetched again")
	}
}

// TestMissingBytesBlameNobody: what the store does not have, or has wrong, may be there the next time.
func TestMissingBytesBlameNobody(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	for name, change := range map[string]func(*job.EvaluateRequest){
		"input": func(r *job.EvaluateRequest) { r.Input.Digest[0]++ },
		"keys":  func(r *job.EvaluateRequest) { r.Keys.Digest[0]++ },
	} {
		other := r
		change(&other)
		result, err := m.start(ipfs.Store(store)).Evaluate(t.Context(), m.granted(other))
		if result.Unfit != nil || job.KindOf(err) != job.KindUnavailable {
			t.Errorf("without %s: %+v, %v", name, result.Unfit, err)
		}
	}
}
