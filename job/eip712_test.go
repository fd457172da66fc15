package job

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// The oracle is go-ethereum's typed-data hasher, fed with the type descriptions as JSON, as a wallet is.
const typedDataTypes = `{
	"EIP712Domain": [
		{"name":"name","type":"string"},{"name":"version","type":"string"},
		{"name":"chainId","type":"uint256"},{"name":"verifyingContract","type":"address"}],
	"Evaluation": [
		{"name":"job","type":"bytes32"},{"name":"version","type":"bytes32"},{"name":"manifest","type":"bytes32"},{"name":"head","type":"bytes32"},
		{"name":"cut","type":"uint8"},{"name":"parameters","type":"bytes32"},{"name":"requesterKey","type":"bytes32"},
		{"name":"input","type":"bytes32"},{"name":"inputSize","type":"uint64"},
		{"name":"keys","type":"bytes32"},{"name":"keysSize","type":"uint64"},
		{"name":"output","type":"bytes32"},{"name":"outputSize","type":"uint64"},{"name":"operator","type":"address"}],
	"Unfit": [
		{"name":"job","type":"bytes32"},{"name":"version","type":"bytes32"},{"name":"manifest","type":"bytes32"},{"name":"head","type":"bytes32"},
		{"name":"cut","type":"uint8"},{"name":"parameters","type":"bytes32"},{"name":"requesterKey","type":"bytes32"},
		{"name":"input","type":"bytes32"},{"name":"inputSize","type":"uint64"},
		{"name":"keys","type":"bytes32"},{"name":"keysSize","type":"uint64"},
		{"name":"reason","type":"uint8"},{"name":"operator","type":"address"}],
	"Forward": [
		{"name":"job","type":"bytes32"},{"name":"output","type":"bytes32"},{"name":"activation","type":"bytes32"},
		{"name":"creatorKey","type":"bytes32"},{"name":"deadline","type":"uint64"}],
	"Grant": [
		{"name":"job","type":"bytes32"},{"name":"version","type":"bytes32"},{"name":"cut","type":"uint8"},
		{"name":"head","type":"bytes32"},{"name":"input","type":"bytes32"},{"name":"keys","type":"bytes32"},
		{"name":"enclaveKey","type":"bytes32"}]}`

func oracleHash(t *testing.T, d Domain, primary string, message map[string]any) Digest {
	t.Helper()
	body, err := json.Marshal(map[string]any{
		"types":       json.RawMessage(typedDataTypes),
		"primaryType": primary,
		"domain": map[string]any{
			"name": "Encrypted Compute", "version": "1", "chainId": fmt.Sprint(d.ChainID), "verifyingContract": d.Escrow.String(),
		},
		"message": message,
	})
	if err != nil {
		t.Fatal(err)
	}
	var data apitypes.TypedData
	if err := json.Unmarshal(body, &data); err != nil {
		t.Fatal(err)
	}
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		t.Fatal(err)
	}
	return Digest(hash)
}

// source draws random protocol values from a fixed seed.
type source struct{ *rand.ChaCha8 }

func newSource(seed byte) source { return source{rand.NewChaCha8([32]byte{seed})} }

func (s source) digest() (d Digest) {
	_, _ = s.Read(d[:])
	return d
}

func (s source) address() (a Address) {
	_, _ = s.Read(a[:])
	return a
}

func (s source) artefact() Artefact { return Artefact{Digest: s.digest(), Size: s.Uint64()} }

func (s source) evaluation() Evaluation {
	return Evaluation{
		Job: ID(s.digest()), Version: s.digest(), Manifest: s.digest(), Head: s.digest(), Cut: uint8(s.Uint64()), Parameters: s.digest(),
		RequesterKey: s.digest(), Input: s.artefact(), Keys: s.artefact(), Output: s.artefact(), Operator: s.address(),
	}
}

func (s source) forward() Forward {
	return Forward{
		Job: ID(s.digest()), Output: s.digest(), Activation: s.digest(), CreatorKey: s.digest(), Deadline: s.Uint64(),
	}
}

func (s source) grant() Grant {
	return Grant{
		Job: ID(s.digest()), Version: s.digest(), Cut: uint8(s.Uint64()), Head: s.digest(), Input: s.digest(), Keys: s.digest(),
		EnclaveKey: s.digest(),
	}
}

func domains(s source) []Domain {
	return []Domain{{1, Address{}}, {1337, s.address()}, {math.MaxUint64, s.address()}}
}

func TestEvaluationHashesAsWalletsDo(t *testing.T) {
	t.Parallel()
	s := newSource(1)
	full := s.evaluation()
	full.Cut, full.Input.Size = 255, math.MaxUint64
	for _, d := range domains(s) {
		for _, e := range []Evaluation{{}, full, s.evaluation(), s.evaluation()} {
			want := oracleHash(t, d, "Evaluation", map[string]any{
				"job": e.Job.String(), "version": e.Version.String(), "manifest": e.Manifest.String(), "head": e.Head.String(), "cut": fmt.Sprint(e.Cut),
				"parameters": e.Parameters.String(), "requesterKey": e.RequesterKey.String(),
				"input": e.Input.Digest.String(), "inputSize": fmt.Sprint(e.Input.Size),
				"keys": e.Keys.Digest.String(), "keysSize": fmt.Sprint(e.Keys.Size),
				"output": e.Output.Digest.String(), "outputSize": fmt.Sprint(e.Output.Size), "operator": e.Operator.String(),
			})
			if got := e.SigningHash(d); got != want {
				t.Errorf("%+v under %+v: %s, want %s", e, d, got, want)
			}
		}
	}
}

func TestUnfitHashesAsWalletsDo(t *testing.T) {
	t.Parallel()
	s := newSource(8)
	for _, d := range domains(s) {
		for _, u := range []Unfit{{}, s.evaluation().Unfit(InputMalformed), s.evaluation().Unfit(255)} {
			want := oracleHash(t, d, "Unfit", map[string]any{
				"job": u.Job.String(), "version": u.Version.String(), "manifest": u.Manifest.String(), "head": u.Head.String(), "cut": fmt.Sprint(u.Cut),
				"parameters": u.Parameters.String(), "requesterKey": u.RequesterKey.String(),
				"input": u.Input.Digest.String(), "inputSize": fmt.Sprint(u.Input.Size),
				"keys": u.Keys.Digest.String(), "keysSize": fmt.Sprint(u.Keys.Size),
				"reason": fmt.Sprint(uint8(u.Reason)), "operator": u.Operator.String(),
			})
			if got := u.SigningHash(d); got != want {
				t.Errorf("%+v under %+v: %s, want %s", u, d, got, want)
			}
		}
	}
}

func TestForwardHashesAsWalletsDo(t *testing.T) {
	t.Parallel()
	s := newSource(2)
	for _, d := range domains(s) {
		for _, f := range []Forward{{}, s.forward(), s.forward()} {
			want := oracleHash(t, d, "Forward", map[string]any{
				"job": f.Job.String(), "output": f.Output.String(), "activation": f.Activation.String(),
				"creatorKey": f.CreatorKey.String(), "deadline": fmt.Sprint(f.Deadline),
			})
			if got := f.SigningHash(d); got != want {
				t.Errorf("%+v under %+v: %s, want %s", f, d, got, want)
			}
		}
	}
}

func TestSigningHashesAreBoundToChainAndEscrow(t *testing.T) {
	t.Parallel()
	s := newSource(3)
	e, f, g := s.evaluation(), s.forward(), s.grant()
	seen := map[Digest]string{}
	escrow := s.address()
	for _, d := range []Domain{{1, escrow}, {2, escrow}, {1, s.address()}} {
		for name, hash := range map[string]Digest{
			"evaluation": e.SigningHash(d), "forward": f.SigningHash(d), "grant": g.SigningHash(d),
		} {
			if other, ok := seen[hash]; ok {
				t.Errorf("%s and %s share a hash", name, other)
			}
			seen[hash] = fmt.Sprintf("%s under %+v", name, d)
		}
	}
	deployment := Deployment{ChainID: 5, Escrow: escrow, Registry: s.address()}
	if got, want := deployment.Domain(), (Domain{5, escrow}); got != want {
		t.Errorf("domain of a deployment: %+v, want %+v", got, want)
	}
}
