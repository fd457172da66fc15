package job

import (
	"errors"
	"fmt"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

func TestGrantHashesAsWalletsDo(t *testing.T) {
	t.Parallel()
	s := newSource(11)
	for _, d := range domains(s) {
		for _, g := range []Grant{{}, s.grant(), s.grant()} {
			want := oracleHash(t, d, "Grant", map[string]any{
				"job": g.Job.String(), "version": g.Version.String(), "cut": fmt.Sprint(g.Cut), "head": g.Head.String(),
				"input": g.Input.String(), "keys": g.Keys.String(), "enclaveKey": g.EnclaveKey.String(),
			})
			if got := g.SigningHash(d); got != want {
				t.Errorf("%+v under %+v: %s, want %s", g, d, got, want)
			}
		}
	}
}

func signingKey(t *testing.T) *SigningKey {
	t.Helper()
	key, err := NewSigningKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// request is one whose grant key has signed.
func (s source) request(key *SigningKey) EvaluateRequest {
	r := EvaluateRequest{
		ChainID: 1337, Registry: s.address(), Escrow: s.address(), Job: ID(s.digest()), VersionDigest: s.digest(), Cut: 1,
		Manifest: s.artefact(), Head: s.digest(), SealedHead: s.artefact(), EnclaveKey: s.digest(), RequesterKey: s.digest(),
		Input: s.artefact(), Keys: s.artefact(),
	}
	r.Grant = key.Sign(r.Wanted().SigningHash(Domain{r.ChainID, r.Escrow}))
	return r
}

func TestAGrantIsWhatTheJobsRequestSays(t *testing.T) {
	t.Parallel()
	s := newSource(12)
	r := s.request(signingKey(t))
	asked := Request{
		Cut: r.Cut, VersionDigest: r.VersionDigest, EnclaveKey: r.EnclaveKey, RequesterKey: r.RequesterKey, Input: r.Input, Keys: r.Keys,
	}
	if have, want := NewGrant(r.Job, asked, r.Head), r.Wanted(); have != want {
		t.Errorf("the creator would sign %+v, the enclave wants %+v", have, want)
	}
}

func TestAGrantIsNoneForAnythingElse(t *testing.T) {
	t.Parallel()
	key := signingKey(t)
	r := newSource(13).request(key)
	if by, err := r.GrantedBy(); err != nil || by != key.Address() {
		t.Fatalf("granted by %s, %v", by, err)
	}
	for name, change := range map[string]func(*EvaluateRequest){
		"chain":       func(r *EvaluateRequest) { r.ChainID++ },
		"escrow":      func(r *EvaluateRequest) { r.Escrow[0]++ },
		"job":         func(r *EvaluateRequest) { r.Job[0]++ },
		"version":     func(r *EvaluateRequest) { r.VersionDigest[0]++ },
		"cut":         func(r *EvaluateRequest) { r.Cut++ },
		"head":        func(r *EvaluateRequest) { r.Head[0]++ },
		"input":       func(r *EvaluateRequest) { r.Input.Digest[0]++ },
		"keys":        func(r *EvaluateRequest) { r.Keys.Digest[0]++ },
		"enclave key": func(r *EvaluateRequest) { r.EnclaveKey[0]++ },
	} {
		other := r
		change(&other)
		if by, err := other.GrantedBy(); err == nil && by == key.Address() {
			t.Errorf("another %s is granted too", name)
		}
	}
	r.Grant = nil
	if _, err := r.GrantedBy(); !errors.Is(err, ErrNoGrant) {
		t.Errorf("without a grant: %v", err)
	}
	r.Grant = Hex{1, 2, 3}
	if _, err := r.GrantedBy(); !errors.Is(err, ErrSignature) {
		t.Errorf("with three bytes: %v", err)
	}
}

// flipped is the other signature over the same message that anybody can make of one: r ‖ n−s ‖ v′.
func flipped(signature []byte) Hex {
	var s secp256k1.ModNScalar
	s.SetByteSlice(signature[32:64])
	high := s.Negate().Bytes()
	out := append(Hex{}, signature[:32]...)
	out = append(out, high[:]...)
	return append(out, 55-signature[64])
}

func TestOfAGrantOnlyItsSignerCountsInARequest(t *testing.T) {
	t.Parallel()
	r := newSource(14).request(signingKey(t))
	whole, bare := r.Digest(), r
	bare.Grant = nil
	if bare.Digest() == whole {
		t.Error("a request without its grant counts as the same")
	}
	strange := r
	strange.Grant = signingKey(t).Sign(r.Wanted().SigningHash(Domain{r.ChainID, r.Escrow}))
	if strange.Digest() == whole || strange.Digest() == bare.Digest() {
		t.Error("a stranger's grant does not count")
	}
	for name, grant := range map[string]Hex{"none": nil, "garbage": {1}, "a malleated one": flipped(r.Grant)} {
		other := r
		other.Grant = grant
		if other.Digest() != bare.Digest() {
			t.Errorf("%s makes a request of its own", name)
		}
	}
}
