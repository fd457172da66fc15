package chain_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const tdxVectors = "../contracts/test/vectors/tdx.json"

// vectorsIssued is the date of the collateral in the vectors.
const vectorsIssued = 1_800_000_000

// tdxVector is what the contract's tests start from. They hold the development keys, and sign again what they change.
type tdxVector struct {
	Issued     uint64   `json:"issued"`
	Authority  job.Hex  `json:"authority"`
	TCBSigner  job.Hex  `json:"tcb_signer"`
	RootCRL    job.Hex  `json:"root_crl"`
	PCKCRL     job.Hex  `json:"pck_crl"`
	TCBInfo    string   `json:"tcb_info"`
	QEIdentity string   `json:"qe_identity"`
	Platform   job.Hex  `json:"platform"`
	Record     job.Hex  `json:"platform_record"`
	Quotes     []vector `json:"quotes"`
}

type vector struct {
	Name        string     `json:"name"`
	Known       job.Hex    `json:"known"`
	Measurement job.Digest `json:"measurement"`
	Evidence    job.Digest `json:"evidence"`
	PlatformID  job.Digest `json:"platform_id"`
	Expiry      uint64     `json:"expiry"`
}

// Rewrite the file with VECTORS=true go test ./chain -run TDXVectors
func TestTDXVectorsAreWhatTheDevelopmentPlatformMakes(t *testing.T) {
	t.Parallel()
	b, err := json.MarshalIndent(makeVectors(t), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	b = append(b, '\n')
	if os.Getenv("VECTORS") == "true" {
		if err := os.WriteFile(tdxVectors, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(tdxVectors)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, b) {
		t.Fatalf("%s is stale; hint: VECTORS=true go test ./chain -run TDXVectors", tdxVectors)
	}
}

func makeVectors(t *testing.T) tdxVector {
	t.Helper()
	a := must(devmode.NewAuthority())(t)
	p := must(a.NewPlatform(devmode.PlatformSpec{}))(t)
	c := must(a.Collateral(devmode.CollateralSpec{Issued: vectorsIssued}))(t).Job()
	v := tdxVector{Issued: vectorsIssued}
	for i, name := range []string{"version 4", "version 5", "version 5, TDX 1.5"} {
		td := devmode.NewTD(job.Digest{0xaa}, [64]byte{1, 32: 2, 63: 3})
		td.Form = devmode.Form(i)
		raw := must(p.Quote(td))(t)
		v.Quotes = append(v.Quotes, makeVector(t, name, raw, c))
		r := must(attest.Register(raw, c))(t)
		v.Authority, v.TCBSigner = r.Issuers[0].DER, r.Issuers[1].DER
		v.RootCRL, v.PCKCRL = r.RootCRL, r.PCKCRL
		v.TCBInfo, v.QEIdentity = string(r.TCBInfo.JSON), string(r.QEIdentity.JSON)
		v.Platform, v.Record = r.Platform, r.Known.Record()
	}
	return v
}

func makeVector(t *testing.T, name string, raw []byte, c job.Collateral) vector {
	t.Helper()
	verdict := must(attest.Verify(raw, c, attest.Policy{
		Roots: []job.Digest{attest.DevelopmentRoot}, Now: vectorsIssued + 60, AllowDevelopment: true,
	}))(t)
	return vector{
		Name: name, Known: must(attest.Compact(raw, attest.Known))(t), Measurement: verdict.Measurement,
		Evidence: verdict.Evidence, PlatformID: verdict.Platform, Expiry: verdict.Expiry,
	}
}
