package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// quoteIssued is when the collateral of the tests' quotes was issued.
const quoteIssued = 1_790_000_000

// enclaveView is an enclave of the development root, as a relayer lists it.
func enclaveView(t *testing.T, d job.Deployment) job.EnclaveView {
	t.Helper()
	authority, err := devmode.NewAuthority()
	if err != nil {
		t.Fatal(err)
	}
	platform, err := authority.NewPlatform(devmode.PlatformSpec{})
	if err != nil {
		t.Fatal(err)
	}
	e := job.Enrolment{Signer: job.Address{1}, Operator: job.Address{2}, BlockNumber: 3, SealingKey: make(job.Hex, 1216)}
	quote, err := platform.Quote(devmode.NewTD(job.Digest{9}, attest.ReportData(e, d.ChainID, d.Enclaves)))
	if err != nil {
		t.Fatal(err)
	}
	collateral, err := authority.Collateral(devmode.CollateralSpec{Issued: quoteIssued})
	if err != nil {
		t.Fatal(err)
	}
	return job.EnclaveView{Enrolment: e, Quote: quote, Collateral: collateral.Job()}
}

func writeTo(t *testing.T, dir, name string, v any) string {
	t.Helper()
	b, ok := v.([]byte)
	if !ok {
		var err error
		if b, err = json.Marshal(v); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// encompute runs a command line and returns what it prints.
func encompute(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	root := newRoot(&app{stdin: strings.NewReader(""), stdout: &out, stderr: &out})
	root.SetArgs(args)
	err := root.ExecuteContext(t.Context())
	return out.String(), err
}

func TestVerifyQuoteReadsEveryFormOfFile(t *testing.T) {
	t.Parallel()
	d := job.Deployment{ChainID: 1337, Escrow: job.Address{1}, Enclaves: job.Address{7}}
	view, dir := enclaveView(t, d), t.TempDir()
	at := strconv.Itoa(quoteIssued + 5)
	collateral := writeTo(t, dir, "collateral.json", view.Collateral)
	for name, args := range map[string][]string{
		"a view":          {writeTo(t, dir, "view.json", view)},
		"bytes":           {writeTo(t, dir, "quote.bin", []byte(view.Quote)), "--collateral", collateral},
		"digits":          {writeTo(t, dir, "quote.hex", []byte(hex.EncodeToString(view.Quote)+"\n")), "--collateral", collateral},
		"digits after 0x": {writeTo(t, dir, "quote.0x", []byte("0x"+hex.EncodeToString(view.Quote))), "--collateral", collateral},
	} {
		out, err := encompute(t, append([]string{"verify", "quote", "--development", "--at", at}, args...)...)
		if err != nil || !strings.Contains(out, "DEVELOPMENT: anybody") || !strings.Contains(out, "compose hash  0x0900") {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
	deployment := writeTo(t, dir, "deployment.json", d)
	out, err := encompute(t, "verify", "quote", "--development", "--at", at, "--deployment", deployment, filepath.Join(dir, "view.json"))
	if err != nil || !strings.Contains(out, "vouches for   key 0x0100") {
		t.Errorf("with deployment: %v\n%s", err, out)
	}
	d.ChainID++
	deployment = writeTo(t, dir, "deployment.json", d)
	_, err = encompute(t, "verify", "quote", "--development", "--at", at, "--deployment", deployment, filepath.Join(dir, "view.json"))
	if !errors.Is(err, attest.ErrMismatch) {
		t.Errorf("another chain: %v", err)
	}
}

func TestVerifyQuoteRefuses(t *testing.T) {
	t.Parallel()
	view, dir := enclaveView(t, job.Deployment{}), t.TempDir()
	path := writeTo(t, dir, "view.json", view)
	at := func(n int) string { return strconv.Itoa(quoteIssued + n) }
	huge := writeTo(t, dir, "huge", make([]byte, maxEvidence+1))
	for _, args := range [][]string{{huge}, {path, "--collateral", huge}} {
		if _, err := encompute(t, append([]string{"verify", "quote"}, args...)...); err == nil || !strings.Contains(err.Error(), "has over") {
			t.Errorf("%v: error %v, want one about its size", args, err)
		}
	}
	for name, c := range map[string]struct {
		args []string
		want error
	}{
		"development, not asked for": {[]string{path, "--at", at(5)}, attest.ErrRoot},
		"before its collateral":      {[]string{path, "--development", "--at", at(-1)}, attest.ErrDate},
		"after its collateral":       {[]string{path, "--development", "--at", at(31 * 24 * 3600)}, attest.ErrDate},
		"another file":               {[]string{writeTo(t, dir, "none", []byte("none")), "--collateral", path, "--at", at(5)}, attest.ErrFormat},
		"no file":                    {[]string{filepath.Join(dir, "nothing")}, os.ErrNotExist},
	} {
		if out, err := encompute(t, append([]string{"verify", "quote"}, c.args...)...); !errors.Is(err, c.want) {
			t.Errorf("%s: error %v, want %v\n%s", name, err, c.want, out)
		}
	}
}

func TestVerifyQuoteWritesItsParts(t *testing.T) {
	t.Parallel()
	view, dir := enclaveView(t, job.Deployment{}), t.TempDir()
	parts := filepath.Join(dir, "parts")
	out, err := encompute(t, "verify", "quote", "--development", "--json", "--at", strconv.Itoa(quoteIssued), "--parts", parts,
		writeTo(t, dir, "view.json", view))
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var r quoteResult
	if err := json.Unmarshal([]byte(out), &r); err != nil || r.Expiry == 0 || len(r.Record) != attest.RecordSize {
		t.Errorf("%v, %+v", err, r)
	}
	for name, size := range map[string]int{"signed.bin": 632, "qe-report.bin": 384, "attestation-key.bin": 64} {
		if b, err := os.ReadFile(filepath.Join(parts, name)); err != nil || len(b) != size {
			t.Errorf("%s: %v, %d bytes, want %d", name, err, len(b), size)
		}
	}
}
