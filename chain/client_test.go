package chain_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func TestDialRefusesAnythingButTheTrustedDeployment(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	other := func(edit func(*job.Deployment)) job.Deployment {
		d := w.deployment
		d.CodeHashes = maps.Clone(d.CodeHashes)
		edit(&d)
		return d
	}
	for name, c := range map[string]struct {
		deployment job.Deployment
		trusted    bool
	}{
		"as deployed":       {w.deployment, true},
		"another chain id":  {other(func(d *job.Deployment) { d.ChainID = 31337 }), false},
		"another code hash": {other(func(d *job.Deployment) { d.CodeHashes[d.Escrow] = job.Digest{1} }), false},
		"another root key":  {other(func(d *job.Deployment) { d.RootKey = job.Digest{1} }), false},
		"an account without code": {other(func(d *job.Deployment) {
			d.Escrow = devchain.Accounts()[9].Address
			d.CodeHashes[d.Escrow] = job.Keccak()
		}), false},
		"a contract in another's place": {other(func(d *job.Deployment) {
			d.Registry, d.Enclaves = d.Enclaves, d.Registry
			d.CodeHashes[d.Registry], d.CodeHashes[d.Enclaves] = w.deployment.CodeHashes[d.Enclaves], w.deployment.CodeHashes[d.Registry]
		}), false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			client, err := chain.Dial(t.Context(), chain.Config{RPC: w.URL(), Deployment: c.deployment})
			if err == nil {
				client.Close()
			}
			if c.trusted && err != nil {
				t.Errorf("refused: %v", err)
			}
			if !c.trusted && !errors.Is(err, chain.ErrDeployment) {
				t.Errorf("error %v, want ErrDeployment", err)
			}
		})
	}
}

func TestConfigNamesWhatIsMissing(t *testing.T) {
	t.Parallel()
	full := job.Deployment{
		ChainID: 1, Registry: job.Address{1}, Enclaves: job.Address{2}, Escrow: job.Address{3}, Verifier: job.Address{4},
		RootKey: job.Digest{1}, CodeHashes: map[job.Address]job.Digest{{1}: {1}, {2}: {1}, {3}: {1}, {4}: {1}},
	}
	noHash, noEscrow, noRoot := full, full, full
	noHash.CodeHashes = map[job.Address]job.Digest{{1}: {1}, {2}: {1}, {4}: {1}}
	noEscrow.Escrow = job.Address{}
	noRoot.RootKey = job.Digest{}
	for want, cfg := range map[string]chain.Config{
		"":                           {RPC: "http://localhost:1", Deployment: full},
		"no code hash of the job":    {RPC: "http://localhost:1", Deployment: noHash},
		"no address of the job":      {RPC: "http://localhost:1", Deployment: noEscrow},
		"root key digest":            {RPC: "http://localhost:1", Deployment: noRoot},
		"want an http":               {RPC: "/tmp/geth.ipc", Deployment: full},
		"no host":                    {RPC: "http://", Deployment: full},
		"highest fee is not":         {RPC: "http://localhost:1", Deployment: full, MaxFee: new(big.Int)},
		"chain address is not a URL": {RPC: "http://[", Deployment: full},
	} {
		err := cfg.Check()
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("error %v, want one that says %q", err, want)
		}
	}
}

func TestErrorsHideTheAccessKeyInAnAddress(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	host := strings.TrimPrefix(w.URL(), "http://")
	d := w.deployment
	d.ChainID = 5
	for _, rpc := range []string{"http://user:s3cret@" + host + "/v2/s3cret?key=s3cret", "ftp://x/s3cret"} {
		_, err := chain.Dial(t.Context(), chain.Config{RPC: rpc, Deployment: d})
		if err == nil || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("error of %s: %v", rpc, err)
		}
	}
}

func TestDeployRefusesAChainThatIsNotLocal(t *testing.T) {
	t.Parallel()
	sepolia := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"jsonrpc":"2.0","id":1,"result":"0xaa36a7"}`)
	}))
	t.Cleanup(sepolia.Close)
	_, err := chain.DeployDevelopment(t.Context(), sepolia.URL, devchain.Accounts()[0].Key, chain.DevelopmentRoot{})
	if err == nil || !strings.Contains(err.Error(), "11155111 is not local") {
		t.Errorf("error %v", err)
	}
}

func TestDeploymentNamesRootKeyHashesAndBlock(t *testing.T) {
	t.Parallel()
	d := newWorld(t).deployment
	if d.RootKey != devmode.Root() {
		t.Errorf("root key %s, want the development root", d.RootKey)
	}
	if d.ChainID != devchain.ChainID || d.Block == 0 || len(d.CodeHashes) != 4 {
		t.Errorf("deployment %+v", d)
	}
}

func TestEndpointThatNeverStopsAnsweringIsCutOff(t *testing.T) {
	t.Parallel()
	endless := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"jsonrpc":"2.0","id":1,"result":"`)
		block := bytes.Repeat([]byte("0"), 1<<20)
		for range 80 {
			if _, err := w.Write(block); err != nil || r.Context().Err() != nil {
				return
			}
		}
		fmt.Fprint(w, `"}`)
	}))
	t.Cleanup(endless.Close)
	_, err := chain.DeployDevelopment(t.Context(), endless.URL, devchain.Accounts()[0].Key, chain.DevelopmentRoot{})
	if err == nil || strings.Contains(err.Error(), "not local") {
		t.Errorf("error %v: 80 MB of one answer were read", err)
	}
}

func TestReadsReturnWhatWasWritten(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	ctx := t.Context()
	seller := devchain.Accounts()[creator].Address

	models := must(m.client.Models(ctx))(t)
	want := job.Model{ID: m.model, Name: "pneumonia", Owner: seller, Versions: 1, SealingKey: job.Keccak(creatorKey)}
	if len(models) != 1 || models[0] != want {
		t.Errorf("models %+v, want %+v", models, want)
	}
	version := must(m.client.Version(ctx, m.model, 1))(t)
	if version.Digest != m.offer.VersionDigest || version.Manifest != artefact(1) || len(version.Cuts) != 2 || version.Retired {
		t.Errorf("version %+v", version)
	}
	if m.offer.Payee != seller || m.offer.Cut.Head != cut(2).Head || m.offer.Cut.Windows != cut(2).Windows ||
		m.offer.Cut.Prices.Total().Cmp(cut(2).Prices.Total()) != 0 {
		t.Errorf("offer %+v", m.offer)
	}
	if key := must(m.client.SealingKey(ctx, m.model))(t); !bytes.Equal(key, creatorKey) {
		t.Errorf("sealing key of %d bytes differs", len(key))
	}
	if _, err := m.client.SealingKey(ctx, 99); !errors.Is(err, chain.ErrNotFound) && !chain.Reverted(err) {
		t.Errorf("sealing key of an unknown model: %v", err)
	}
	unknown := must(m.client.Job(ctx, job.ID{1}))(t)
	if unknown.Status != job.None || unknown.Late {
		t.Errorf("unknown job %+v", unknown)
	}
	if _, err := m.client.Offer(ctx, m.model, 9, 0); !chain.Reverted(err, "ModelRegistry_UnknownVersion") {
		t.Errorf("offer of an unknown version: %v", err)
	}
}

func TestADepositIsFreeBond(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	seller := devchain.Accounts()[creator].Address
	if free := must(m.client.FreeBond(t.Context(), seller, job.Address{}))(t); free.Sign() != 0 {
		t.Errorf("bond of %v from nowhere", free)
	}
	s := newSender(t, m.client, creator, chain.NewMemory())
	if _, err := s.DepositBond(t.Context(), "bond", job.Address{}, big.NewInt(12345)); err != nil {
		t.Fatal(err)
	}
	if free := must(m.client.FreeBond(t.Context(), seller, job.Address{}))(t); free.Int64() != 12345 {
		t.Errorf("bond of %v, want 12345", free)
	}
}

func TestSealingKeyIsTheNewestOne(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	s := newSender(t, m.client, creator, chain.NewMemory())
	rotated := bytes.Repeat([]byte{0xc2}, 1216)
	if _, err := s.SetSealingKey(t.Context(), "rotate", m.model, rotated); err != nil {
		t.Fatal(err)
	}
	if key := must(m.client.SealingKey(t.Context(), m.model))(t); !bytes.Equal(key, rotated) {
		t.Error("the old sealing key is returned after the rotation")
	}
}

func TestEnclavesComeWithTheirSealingKeys(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	ctx := t.Context()
	second := m.enrol(t)
	enclaves := must(m.client.Enclaves(ctx))(t)
	if len(enclaves) != 2 {
		t.Fatalf("%d enclaves, want 2", len(enclaves))
	}
	one := must(m.client.EnclaveOf(ctx, second.Enrolment.Signer))(t)
	if one.Signer != second.Enrolment.Signer || one.Operator != second.Enrolment.Operator ||
		!bytes.Equal(one.SealingKey, enclaveKey) || one.Measurement != devmode.NewTD(composeHash, [64]byte{}).Measurement() || one.Expiry == 0 || one.Invalidated {
		t.Errorf("enclave %+v", one)
	}
	if _, err := newSender(t, m.client, relayer, chain.NewMemory()).Invalidate(ctx, "kill", one.Signer, nil); err != nil {
		t.Fatal(err)
	}
	if dead := must(m.client.EnclaveOf(ctx, one.Signer))(t); !dead.Invalidated {
		t.Error("an invalidated enclave looks alive")
	}
	if _, err := m.client.EnclaveOf(ctx, job.Address{9}); !errors.Is(err, chain.ErrNotFound) {
		t.Errorf("unknown enclave: %v", err)
	}
}

func TestAKeyIsRenewedWithFreshCollateral(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	first := must(m.client.EnclaveOf(t.Context(), m.enclave.Address()))(t)
	if err := m.AdjustTime(48 * time.Hour); err != nil {
		t.Fatal(err)
	}
	s := newSender(t, m.client, relayer, chain.NewMemory())
	quote := m.prove(t, s, m.enclave.Address(), attest.Known)
	receipt := must(s.Renew(t.Context(), "renew", quote.Enrolment, quote.Quote))(t)
	second := must(m.client.EnclaveOf(t.Context(), m.enclave.Address()))(t)
	if second.Expiry < first.Expiry+47*3600 || second.Operator != first.Operator || second.Measurement != first.Measurement {
		t.Errorf("record %+v, before %+v", second, first)
	}
	if receipt.GasUsed > 130_000 {
		t.Errorf("renewal took %d gas", receipt.GasUsed)
	}
}

func TestSealedHeadsAreThoseOfTheCut(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	s := newSender(t, m.client, creator, chain.NewMemory())
	want := job.SealedHead{Model: m.model, Version: m.version, Cut: 1, EnclaveKey: job.Keccak(enclaveKey), Head: artefact(7)}
	other := want
	other.Cut = 0
	for key, head := range map[string]job.SealedHead{"a": want, "b": other} {
		if _, err := s.AnnounceHead(t.Context(), key, head); err != nil {
			t.Fatal(err)
		}
	}
	heads := must(m.client.SealedHeads(t.Context(), m.model, m.version, 1))(t)
	if len(heads) != 1 || heads[0] != want {
		t.Errorf("sealed heads %+v, want %+v", heads, want)
	}
}

func TestRecordIsLateByChainTimeNotByTheClock(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	id := m.create(t, 1)
	if r := must(m.client.Job(t.Context(), id))(t); r.Status != job.Created || r.Late {
		t.Errorf("fresh job %+v", r)
	}
	if err := m.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	r := must(m.client.Job(t.Context(), id))(t)
	if !r.Late {
		t.Errorf("an hour later the job is not late: %+v", r)
	}
	if now := must(m.client.Now(t.Context()))(t); now < uint64(time.Now().Unix())+3000 {
		t.Errorf("Now is %d: not the chain's time", now)
	}
}

func TestClientOverWebSocketReadsAndWrites(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	cfg := w.config()
	cfg.RPC = w.WebSocket()
	s := newSender(t, w.client(t, cfg), creator, chain.NewMemory())
	model, receipt, err := s.Register(t.Context(), "register", "over the socket", creatorKey)
	if err != nil || model != 1 || receipt.GasUsed == 0 {
		t.Errorf("model %d, receipt %+v, %v", model, receipt, err)
	}
}
