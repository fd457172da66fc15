package chain_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"net/url"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	tdxtest "github.com/google/go-tdx-guest/testing"
	"github.com/google/go-tdx-guest/testing/testdata"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// These tests ask two verifiers about the same evidence at the same time: attest.Verify and the deployed contract. Both
// must accept, with the same verdict, or both refuse.

// evidence is a raw quote with its collateral.
type evidence struct {
	raw  []byte
	with job.Collateral
}

// verifier is a TdxQuoteVerifier on a chain of its own, where nothing is registered yet.
type verifier struct {
	t       *testing.T
	chain   *devchain.Chain
	client  *ethclient.Client
	binding *bindings.TdxQuoteVerifier
	address common.Address
	opts    *bind.TransactOpts
	root    job.Digest
}

// newVerifier trusts a root on a chain whose clock runs behind by lag, and lets measurements run.
func newVerifier(t *testing.T, lag time.Duration, x, y [32]byte, measurements ...job.Digest) *verifier {
	t.Helper()
	c := must(devchain.Start(t.Context(), devchain.Config{Lag: lag}))(t)
	t.Cleanup(func() { _ = c.Close() })
	v := &verifier{t: t, chain: c, client: must(ethclient.Dial(c.URL()))(t), binding: bindings.NewTdxQuoteVerifier()}
	t.Cleanup(v.client.Close)
	owner := devchain.Accounts()[deployer]
	secret := owner.Key.Bytes()
	key := must(crypto.ToECDSA(secret))(t)
	v.opts = bind.NewKeyedTransactor(key, must(v.client.ChainID(t.Context()))(t))
	v.opts.Context = t.Context()
	settings := bindings.ITdxQuoteVerifierSettings{RootX: x, RootY: y, Owner: common.Address(owner.Address)}
	for _, m := range measurements {
		settings.Measurements = append(settings.Measurements, bindings.ITdxQuoteVerifierEntry{Digest: m, Source: "a test"})
	}
	code := common.FromHex(bindings.TdxQuoteVerifierMetaData.Bin)
	_, tx, err := bind.DeployContract(v.opts, code, v.client, v.binding.PackConstructor(settings))
	if err != nil {
		t.Fatal(err)
	}
	v.address = must(bind.WaitDeployed(t.Context(), v.client, tx.Hash()))(t)
	v.root = job.Digest(must(v.call(v.binding.PackRootKey()))(t))
	return v
}

// send sends a transaction and waits for it; what would revert is not sent.
func (v *verifier) send(data []byte) error {
	v.t.Helper()
	tx, err := bind.Transact(v.binding.Instance(v.client, v.address), v.opts, data)
	if err != nil {
		return err
	}
	receipt, err := bind.WaitMined(v.t.Context(), v.client, tx.Hash())
	if err == nil && receipt.Status == 0 {
		err = errors.New("reverted")
	}
	return err
}

func (v *verifier) call(data []byte) ([]byte, error) {
	return v.client.CallContract(context.Background(), ethereum.CallMsg{To: &v.address, Data: data}, nil)
}

func (v *verifier) now() uint64 {
	v.t.Helper()
	return must(v.client.HeaderByNumber(v.t.Context(), nil))(v.t).Time
}

// register brings the contract everything that it needs for a quote, as a relayer would; known certificates are no error.
func (v *verifier) register(e evidence) error {
	v.t.Helper()
	r, err := attest.Register(e.raw, e.with)
	if err != nil {
		return err
	}
	calls := [][]byte{}
	for _, issuer := range r.Issuers {
		calls = append(calls, v.binding.PackRegisterIssuer(issuer.DER))
	}
	half := func(s attest.SignedValue) (r, t [32]byte) {
		return [32]byte(s.Signature[:32]), [32]byte(s.Signature[32:])
	}
	infoR, infoS := half(r.TCBInfo)
	identityR, identityS := half(r.QEIdentity)
	calls = append(calls,
		v.binding.PackRegisterCrl([32]byte{}, r.RootCRL), v.binding.PackRegisterCrl(r.Known.Issuer, r.PCKCRL),
		v.binding.PackRegisterTcbInfo(r.TCBInfo.Issuer, r.TCBInfo.JSON, infoR, infoS),
		v.binding.PackRegisterQeIdentity(r.QEIdentity.Issuer, r.QEIdentity.JSON, identityR, identityS))
	for _, data := range calls {
		if err := v.send(data); err != nil {
			return err
		}
	}
	return nil
}

// judge asks the contract for its verdict now.
func (v *verifier) judge(compact []byte) (bindings.IQuoteVerifierVerdict, error) {
	answer, err := v.call(v.binding.PackVerify(compact))
	if err != nil {
		return bindings.IQuoteVerifierVerdict{}, err
	}
	return v.binding.UnpackVerify(answer)
}

// ask gives both verdicts on the same evidence, the contract's after whatever it took to register.
func (v *verifier) ask(e evidence, measurements ...job.Digest) (ours attest.Verdict, goErr error, theirs bindings.IQuoteVerifierVerdict, chainErr error) {
	v.t.Helper()
	if chainErr = v.register(e); chainErr == nil {
		var compact []byte
		if compact, chainErr = attest.Compact(e.raw, attest.First); chainErr == nil {
			theirs, chainErr = v.judge(compact)
		}
	}
	ours, goErr = attest.Verify(e.raw, e.with, attest.Policy{
		Roots: []job.Digest{v.root}, Now: v.now(), AllowDevelopment: true, Measurements: measurements,
	})
	return ours, goErr, theirs, chainErr
}

// agree fails unless both accept with one verdict, or both refuse.
func (v *verifier) agree(what string, e evidence, want bool, measurements ...job.Digest) {
	v.t.Helper()
	ours, goErr, theirs, chainErr := v.ask(e, measurements...)
	if (goErr == nil) != want || (chainErr == nil) != want {
		v.t.Errorf("%s: Go says %v, the contract %v, want accepted: %t", what, goErr, chainErr, want)
		return
	}
	if want {
		v.same(what, ours, theirs)
	}
}

func (v *verifier) same(what string, ours attest.Verdict, theirs bindings.IQuoteVerifierVerdict) {
	v.t.Helper()
	data := slices.Concat(theirs.ReportData[0][:], theirs.ReportData[1][:])
	if [64]byte(data) != ours.ReportData || theirs.Measurement != ours.Measurement || theirs.Platform != ours.Platform ||
		theirs.Evidence != ours.Evidence || theirs.Expiry != ours.Expiry {
		v.t.Errorf("%s: Go's verdict %+v, the contract's %+v", what, ours, theirs)
	}
}

func developmentKey() (x, y [32]byte) { return devmode.RootKey() }

// pki makes evidence that was issued at a time.
type pki struct {
	by         *devmode.Authority
	platform   devmode.PlatformSpec
	td         func(*devmode.TD)
	collateral devmode.CollateralSpec
}

var differentialCompose = job.Digest{7, 7}

func (p pki) evidence(t *testing.T, issued uint64) evidence {
	t.Helper()
	if p.by == nil {
		p.by = must(devmode.NewAuthority())(t)
	}
	td := devmode.NewTD(differentialCompose, [64]byte{1, 2, 63: 3})
	if p.td != nil {
		p.td(&td)
	}
	raw := must(must(p.by.NewPlatform(p.platform))(t).Quote(td))(t)
	p.collateral.Issued = issued
	return evidence{raw, must(p.by.Collateral(p.collateral))(t).Job()}
}

func differentialMeasurement() job.Digest {
	return devmode.NewTD(differentialCompose, [64]byte{}).Measurement()
}

// On the embedded chain, by transactions. Every other case is in verdict_test.go, on its execution layer alone.
func TestContractAndGoAgreeOnDevelopmentEvidence(t *testing.T) {
	t.Parallel()
	first := must(must(devmode.NewAuthority())(t).NewPlatform(devmode.PlatformSpec{}))(t)
	form := func(f devmode.Form) func(*devmode.TD) { return func(td *devmode.TD) { td.Form = f } }
	defect := func(d devmode.Defects) func(*devmode.TD) { return func(td *devmode.TD) { td.Defects = d } }
	second := devmode.PlatformSpec{Name: "second"}
	for name, c := range map[string]struct {
		pki
		refused bool
	}{
		"version 4":          {},
		"version 5, TDX 1.5": {pki: pki{td: form(devmode.V5TDX15)}},
		"another machine is revoked": {
			pki: pki{platform: second, collateral: devmode.CollateralSpec{Revoked: []*devmode.Platform{first}}},
		},
		"machine revoked": {
			pki: pki{collateral: devmode.CollateralSpec{Revoked: []*devmode.Platform{first}}}, refused: true,
		},
		"a byte after the end": {pki: pki{td: defect(devmode.Defects{Trailing: []byte{0}})}, refused: true},
	} {
		t.Run(name, func(t *testing.T) {
			x, y := developmentKey()
			v := newVerifier(t, time.Hour, x, y, differentialMeasurement())
			v.agree(name, c.evidence(t, v.now()-100), !c.refused, differentialMeasurement())
		})
	}
}

func TestContractAndGoAgreeOnTheLastSecond(t *testing.T) {
	t.Parallel()
	x, y := developmentKey()
	v := newVerifier(t, time.Hour, x, y, differentialMeasurement())
	e := pki{}.evidence(t, v.now()-100)
	v.agree("at first", e, true)
	known := must(attest.Compact(e.raw, attest.First))(t)
	ours := must(attest.Verify(e.raw, e.with, attest.Policy{Roots: []job.Digest{v.root}, Now: v.now(), AllowDevelopment: true}))(t)
	must(0, v.chain.AdjustTime(time.Duration(ours.Expiry-v.now())*time.Second))(t)
	for _, want := range []bool{true, false} {
		policy := attest.Policy{Roots: []job.Digest{v.root}, Now: v.now(), AllowDevelopment: true}
		_, goErr := attest.Verify(e.raw, e.with, policy)
		_, chainErr := v.judge(known)
		if (goErr == nil) != want || (chainErr == nil) != want {
			t.Errorf("at %d of %d: Go says %v, the contract %v", policy.Now, ours.Expiry, goErr, chainErr)
		}
		must(0, v.chain.AdjustTime(time.Second))(t)
	}
}

// intelKey is the public key of Intel's root, as its certificate in every quote has it.
func intelKey(t *testing.T, e evidence) (x, y [32]byte) {
	t.Helper()
	parts := must(attest.Split(e.raw))(t)
	block, _ := pem.Decode(parts["pck-certificates.pem"][bytes.LastIndex(parts["pck-certificates.pem"], []byte("-----BEGIN")):])
	point := must(must(x509.ParseCertificate(block.Bytes))(t).PublicKey.(*ecdsa.PublicKey).Bytes())(t)
	return [32]byte(point[1:33]), [32]byte(point[33:])
}

// realEvidence are quotes of Intel's hardware, and collateral that Intel has served.
func realEvidence(t *testing.T, raw, info []byte) evidence {
	t.Helper()
	chain := func(h map[string][]string) string {
		for _, v := range h {
			return must(url.QueryUnescape(v[0]))(t)
		}
		return ""
	}
	return evidence{raw, job.Collateral{
		TCBInfo:    job.SignedJSON{Body: string(info), Chain: chain(tdxtest.TcbInfoHeader)},
		QEIdentity: job.SignedJSON{Body: string(testdata.QeIdentityBody), Chain: chain(tdxtest.QeIdentityHeader)},
		RootCRL:    testdata.RootCrlBody, PCKCRL: testdata.PckCrlBody,
	}}
}

// Intel's own signatures, on the day when what Intel served was in date: all of it registers, and the machine's microcode
// is too old for both. The newer quote's collateral was never in date as a whole.
func TestContractAndGoAgreeOnIntelsEvidence(t *testing.T) {
	t.Parallel()
	old := realEvidence(t, bytes.TrimSuffix(testdata.RawQuote, []byte("\nextra bytes(only for testing purpose)\n")), testdata.TcbInfoBody)
	newer := realEvidence(t, testdata.RawQuoteV5, testdata.TcbInfoBodyV5)
	x, y := intelKey(t, old)
	then := func(year int, month time.Month) time.Duration {
		return time.Since(time.Date(year, month, 2, 0, 0, 0, 0, time.UTC))
	}
	measurement := func(e evidence) job.Digest {
		return must(attest.ParseCompact(must(attest.Compact(e.raw, attest.Known))(t)))(t).TD.Measurement()
	}

	v := newVerifier(t, then(2023, time.July), x, y, measurement(old), differentialMeasurement())
	if v.root != attest.IntelRoot {
		t.Fatalf("root %v, want Intel's", v.root)
	}
	_, goErr, _, chainErr := v.ask(old)
	if !errors.Is(goErr, attest.ErrPlatform) || chainErr == nil {
		t.Errorf("version 4: Go says %v, the contract %v", goErr, chainErr)
	}
	v.wantReason("version 4", chainErr, v.binding.GetABI().Errors["TdxQuoteVerifier_Refused"].ID.Bytes()[:4])
	v.agree("development evidence under Intel's root", pki{}.evidence(t, v.now()-100), false)

	v = newVerifier(t, then(2026, time.February), x, y, measurement(newer))
	v.agree("version 5 with collateral of several years", newer, false)

	x, y = developmentKey()
	v = newVerifier(t, then(2023, time.July), x, y, measurement(old))
	v.agree("Intel's evidence under the development root", old, false)
}

// wantReason compares the selector of the error that a call was refused with.
func (v *verifier) wantReason(what string, err error, selector []byte) {
	v.t.Helper()
	var data rpc.DataError
	if !errors.As(err, &data) {
		v.t.Errorf("%s: %v carries no reason", what, err)
		return
	}
	text, _ := data.ErrorData().(string)
	if !bytes.HasPrefix(common.FromHex(text), selector) {
		v.t.Errorf("%s: reason %s, want %x", what, text, selector)
	}
}
