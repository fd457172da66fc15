package chain

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// machine is the development chain's execution layer with a verifier on it and a clock that a test sets: real collateral
// is of years that no chain here is in. One goroutine at a time.
type machine struct {
	cfg      runtime.Config
	at       common.Address
	verifier *bindings.TdxQuoteVerifier
}

// newMachine deploys a verifier of a root key (x ‖ y, 64 bytes) that allows the measurements.
func newMachine(t testing.TB, root []byte, measurements ...job.Digest) *machine {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	osaka := *params.AllDevChainProtocolChanges
	osaka.BogotaTime, osaka.AmsterdamTime, osaka.UBTTime = nil, nil, nil
	m := &machine{
		cfg: runtime.Config{
			ChainConfig: &osaka, State: db, GasLimit: 60_000_000, Time: 1_600_000_000, BlockNumber: big.NewInt(1),
			Random: &common.Hash{}, Difficulty: new(big.Int),
		},
		verifier: bindings.NewTdxQuoteVerifier(),
	}
	settings := bindings.ITdxQuoteVerifierSettings{RootX: [32]byte(root[:32]), RootY: [32]byte(root[32:]), Owner: common.Address{1}}
	for _, measurement := range measurements {
		settings.Measurements = append(settings.Measurements, bindings.ITdxQuoteVerifierEntry{Digest: measurement})
	}
	code := append(hexutil.MustDecode(bindings.TdxQuoteVerifierMetaData.Bin), m.verifier.PackConstructor(settings)...)
	if _, m.at, _, err = runtime.Create(code, &m.cfg); err != nil {
		t.Fatalf("deploy verifier: %v", err)
	}
	return m
}

// call runs one transaction's call at a time; what it refuses changes nothing.
func (m *machine) call(now uint64, data []byte) ([]byte, error) {
	m.cfg.Time = now
	before := m.cfg.State.Snapshot()
	out, _, err := runtime.Call(m.at, data, &m.cfg)
	if err != nil {
		m.cfg.State.RevertToSnapshot(before)
		if errors.Is(err, vm.ErrExecutionReverted) {
			return nil, parseRevert(out)
		}
	}
	return out, err
}

// register registers all that it takes of r at a time, and returns the first refusal.
func (m *machine) register(now uint64, r attest.Registration) error {
	var refusals []error
	try := func(data []byte) {
		if _, err := m.call(now, data); err != nil {
			refusals = append(refusals, err)
		}
	}
	for _, issuer := range r.Issuers {
		try(m.verifier.PackRegisterIssuer(issuer.DER))
	}
	try(m.verifier.PackRegisterCrl([32]byte{}, r.RootCRL))
	try(m.verifier.PackRegisterCrl(r.Known.Issuer, r.PCKCRL))
	v := r.TCBInfo
	try(m.verifier.PackRegisterTcbInfo(v.Issuer, v.JSON, [32]byte(v.Signature[:32]), [32]byte(v.Signature[32:])))
	v = r.QEIdentity
	try(m.verifier.PackRegisterQeIdentity(v.Issuer, v.JSON, [32]byte(v.Signature[:32]), [32]byte(v.Signature[32:])))
	return errors.Join(refusals...)
}

// verify returns the contract's verdict on a compact quote in the words of package attest. What the contract caches on
// the way is forgotten.
func (m *machine) verify(now uint64, compact []byte) (attest.Verdict, error) {
	before := m.cfg.State.Snapshot()
	out, err := m.call(now, m.verifier.PackVerify(compact))
	m.cfg.State.RevertToSnapshot(before)
	if err != nil {
		return attest.Verdict{}, err
	}
	v, err := m.verifier.UnpackVerify(out)
	if err != nil {
		return attest.Verdict{}, err
	}
	verdict := attest.Verdict{Measurement: v.Measurement, Platform: v.Platform, Evidence: v.Evidence, Expiry: v.Expiry}
	copy(verdict.ReportData[:], v.ReportData[0][:])
	copy(verdict.ReportData[32:], v.ReportData[1][:])
	return verdict, nil
}
