package chain

import (
	"bytes"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/google/go-tdx-guest/testing/testdata"

	"github.com/encrypted-compute/encrypted-compute/attest"
)

// gas is what a whole transaction with this call costs: 21,000, calldata and execution, or the floor of EIP-7623 if that
// is more. The call counts.
func (m *machine) gas(t *testing.T, now uint64, data []byte) uint64 {
	t.Helper()
	m.cfg.Time = now
	_, left, err := runtime.Call(m.at, data, &m.cfg)
	if err != nil {
		t.Fatal(err)
	}
	tokens := uint64(len(data)) + 3*uint64(len(data)-bytes.Count(data, []byte{0}))
	return max(21_000+4*tokens+m.cfg.GasLimit-left, 21_000+10*tokens)
}

// What Intel signed in 2023. go test ./chain -run RealCollateralCosts -v shows the figures of docs/performance.md.
func TestRealCollateralCostsWhatIsPromised(t *testing.T) {
	t.Parallel()
	raw := bytes.TrimSuffix(testdata.RawQuote, []byte("\nextra bytes(only for testing purpose)\n"))
	now := unix(2023, time.July, 1)
	m := intelMachine(t, measurementIn(t, raw))
	r, err := attest.Register(raw, realCollateral(t, testdata.TcbInfoBody))
	if err != nil {
		t.Fatal(err)
	}
	info, identity := r.TCBInfo, r.QEIdentity
	for _, call := range []struct {
		what  string
		data  []byte
		limit uint64
	}{
		{"issuer: platform authority", m.verifier.PackRegisterIssuer(r.Issuers[0].DER), 160_000},
		{"issuer: TCB signer", m.verifier.PackRegisterIssuer(r.Issuers[1].DER), 160_000},
		{"revocation list of the root, empty", m.verifier.PackRegisterCrl([32]byte{}, r.RootCRL), 100_000},
		{"revocation list of platforms, 44 revoked", m.verifier.PackRegisterCrl(r.Known.Issuer, r.PCKCRL), 1_400_000},
		{"TCB information, first of its FMSPC", m.verifier.PackRegisterTcbInfo(
			info.Issuer, info.JSON, [32]byte(info.Signature[:32]), [32]byte(info.Signature[32:])), 300_000},
		{"QE identity, first", m.verifier.PackRegisterQeIdentity(
			identity.Issuer, identity.JSON, [32]byte(identity.Signature[:32]), [32]byte(identity.Signature[32:])), 150_000},
		{"platform", m.verifier.PackRegisterPlatform(r.Known.Issuer, r.Platform), 120_000},
	} {
		gas := m.gas(t, now, call.data)
		t.Logf("%s (%d bytes): %d gas", call.what, len(call.data), gas)
		if gas > call.limit {
			t.Errorf("%s: %d gas, at most %d", call.what, gas, call.limit)
		}
	}
}
