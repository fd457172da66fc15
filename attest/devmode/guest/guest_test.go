package guest_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	sdk "github.com/Dstack-TEE/dstack/sdk/go/dstack"
	"github.com/google/go-tdx-guest/verify"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode/guest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

var now = time.Date(2026, 5, 4, 3, 2, 1, 0, time.UTC)

func config() guest.Config {
	return guest.Config{Binary: job.Digest{1}, Seed: bytes.Repeat([]byte{7}, guest.SeedSize), Now: func() time.Time { return now }}
}

func agent(t *testing.T, cfg guest.Config) *guest.Agent {
	t.Helper()
	a, err := guest.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// socket serves an agent as a machine of dstack does, and returns dstack's own client to it.
func socket(t *testing.T, a *guest.Agent) *sdk.DstackClient {
	t.Helper()
	return sdk.NewDstackClient(sdk.WithEndpoint(listen(t, a)))
}

// listen serves an agent and returns its socket.
func listen(t *testing.T, a *guest.Agent) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "guest") // names of sockets are short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	path := filepath.Join(dir, "s")
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "unix", path)
	if err != nil {
		t.Fatal(err)
	}
	server := &http.Server{Handler: a.Guest(), ReadHeaderTimeout: time.Second}
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(func() { _ = server.Close() })
	return path
}

func TestDstacksOwnClientReplaysTheEventLog(t *testing.T) {
	t.Parallel()
	client := socket(t, agent(t, config()))
	if err := client.EmitEvent(t.Context(), "of the app", []byte{1, 2}); err != nil {
		t.Fatal(err)
	}
	answer, err := client.GetQuote(t.Context(), []byte("short"))
	if err != nil {
		t.Fatal(err)
	}
	registers, err := answer.ReplayRTMRs()
	if err != nil {
		t.Fatal(err)
	}
	quote, err := answer.DecodeQuote()
	if err != nil {
		t.Fatal(err)
	}
	if got := hex.EncodeToString(quote[48+472 : 48+520]); got != registers[3] {
		t.Errorf("the quote has RTMR 3 = %s, the log replays to %s", got, registers[3])
	}
	data, err := answer.DecodeReportData()
	if err != nil || !bytes.Equal(data, append([]byte("short"), make([]byte, 59)...)) || !bytes.Equal(data, quote[48+520:48+584]) {
		t.Errorf("report data %x (%v)", data, err)
	}
	events, err := answer.DecodeEventLog()
	if err != nil || len(events) != 9 || events[7].Event != "system-ready" || events[8].EventPayload != "0102" {
		t.Errorf("events %+v (%v)", events, err)
	}
}

func TestDstacksOwnClientReadsWhatWasStarted(t *testing.T) {
	t.Parallel()
	client := socket(t, agent(t, config()))
	info, err := client.Info(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tcb, err := info.DecodeTcbInfo()
	if err != nil {
		t.Fatal(err)
	}
	hash := sha256.Sum256([]byte(tcb.AppCompose))
	if want := hex.EncodeToString(hash[:]); info.ComposeHash != want || tcb.ComposeHash != want || info.AppID != want[:40] {
		t.Errorf("compose hash %s and %s, app %s, want %s", info.ComposeHash, tcb.ComposeHash, info.AppID, want)
	}
	if binary := config().Binary; !strings.Contains(tcb.AppCompose, hex.EncodeToString(binary[:])) {
		t.Errorf("app-compose does not name the binary: %s", tcb.AppCompose)
	}
	version, err := client.GetVersion(t.Context())
	if err != nil || !strings.Contains(version.Version, devmode.Label) {
		t.Errorf("version %+v (%v)", version, err)
	}
}

func TestKeysLastAndBelongToTheCode(t *testing.T) {
	t.Parallel()
	key := func(change func(*guest.Config), path, algorithm string) string {
		cfg := config()
		change(&cfg)
		answer, err := socket(t, agent(t, cfg)).GetKey(t.Context(), path, "purpose", algorithm)
		if err != nil {
			t.Fatal(err)
		}
		return answer.Key
	}
	same := func(*guest.Config) {}
	first := key(same, "path", "secp256k1")
	if key(same, "path", "") != first || key(same, "path", "ed25519") != first {
		t.Error("equal paths gave two keys")
	}
	if key(same, "other", "") == first {
		t.Error("another path gave the same key")
	}
	if key(func(c *guest.Config) { c.Seed = make([]byte, guest.SeedSize) }, "path", "") == first {
		t.Error("another machine gave the same key")
	}
	if key(func(c *guest.Config) { c.Binary[0]++ }, "path", "") == first {
		t.Error("another binary has the same key")
	}
	if _, err := socket(t, agent(t, config())).GetKey(t.Context(), "path", "", "rot13"); err == nil {
		t.Error("made a key of an algorithm that there is not")
	}
}

func TestSignatureChainNamesTheDerivedKey(t *testing.T) {
	t.Parallel()
	client := socket(t, agent(t, config()))
	answer, err := client.GetKey(t.Context(), "path", "purpose", "ed25519")
	if err != nil {
		t.Fatal(err)
	}
	seed, err := answer.DecodeKey()
	if err != nil {
		t.Fatal(err)
	}
	links, err := answer.DecodeSignatureChain()
	if err != nil || len(links) != 2 {
		t.Fatalf("%d links (%v)", len(links), err)
	}
	for _, l := range links {
		if len(l) != 65 || l[64] > 3 {
			t.Fatalf("link %x", l)
		}
		l[64] += 27
	}
	public := ed25519.NewKeyFromSeed(seed)[32:]
	app, err := job.Recover(job.Keccak([]byte("purpose:"+hex.EncodeToString(public))), links[0])
	if err != nil || app.IsZero() {
		t.Errorf("app's root key %v (%v)", app, err)
	}
}

func TestSignVerifiesUnderTheKeyItNames(t *testing.T) {
	t.Parallel()
	client := socket(t, agent(t, config()))
	data := []byte("data")
	answer, err := client.Sign(t.Context(), "ed25519", data)
	if err != nil || !ed25519.Verify(answer.PublicKey, data, answer.Signature) {
		t.Errorf("ed25519: %v", err)
	}
	digest := sha256.Sum256(data)
	plain, err := client.Sign(t.Context(), "secp256k1", data)
	if err != nil {
		t.Fatal(err)
	}
	hashed, err := client.Sign(t.Context(), "secp256k1_prehashed", digest[:])
	if err != nil || !bytes.Equal(plain.Signature, hashed.Signature) || len(plain.Signature) != 64 || len(plain.SignatureChain) != 3 {
		t.Errorf("secp256k1: %+v and %+v (%v)", plain, hashed, err)
	}
	for _, algorithm := range []string{"", "rsa"} {
		if _, err := client.Sign(t.Context(), algorithm, data); err == nil {
			t.Errorf("signed under %q", algorithm)
		}
	}
}

func TestTLSKeyFitsItsCertificate(t *testing.T) {
	t.Parallel()
	answer, err := socket(t, agent(t, config())).GetTlsKey(t.Context(), sdk.WithSubject("enclave"), sdk.WithUsageServerAuth(true))
	if err != nil {
		t.Fatal(err)
	}
	pair, err := tls.X509KeyPair([]byte(strings.Join(answer.CertificateChain, "")), []byte(answer.Key))
	if err != nil {
		t.Fatal(err)
	}
	if len(pair.Certificate) != 2 || pair.Leaf.Subject.CommonName != "enclave" {
		t.Errorf("%d certificates, subject %v", len(pair.Certificate), pair.Leaf.Subject)
	}
}

// fetch is how Google's verifier asks for collateral: Intel's addresses, our server.
type fetch struct {
	t    *testing.T
	base string
}

func (f fetch) Get(address string) (map[string][]string, []byte, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, nil, err
	}
	request, err := http.NewRequestWithContext(f.t.Context(), http.MethodGet, f.base+u.RequestURI(), nil)
	if err != nil {
		return nil, nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body)
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s", address, response.Status)
	}
	return response.Header, body, err
}

func TestCollateralIsServedAsIntelServesIt(t *testing.T) {
	t.Parallel()
	a := agent(t, config())
	server := httptest.NewServer(a.Collateral())
	t.Cleanup(server.Close)
	answer, err := socket(t, a).GetQuote(t.Context(), []byte{1})
	if err != nil {
		t.Fatal(err)
	}
	quote, err := answer.DecodeQuote()
	if err != nil {
		t.Fatal(err)
	}
	authority, err := devmode.NewAuthority()
	if err != nil {
		t.Fatal(err)
	}
	root, err := x509.ParseCertificate(authority.RootCertificate())
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(root)
	err = verify.RawTdxQuote(quote, &verify.Options{
		CheckRevocations: true, GetCollateral: true, Getter: fetch{t, server.URL}, TrustedRoots: roots,
		Now: &verify.TimeSet{PckCertChain: now, TcbInfo: now, QeIdentity: now, PckCrl: now, RootCaCrl: now},
	})
	if err != nil {
		t.Error(err)
	}
	for _, path := range []string{"/tdx/certification/v4/tcb?fmspc=000000000000", "/sgx/certification/v4/pckcrl?ca=processor", "/"} {
		if _, _, err := (fetch{t, server.URL}).Get(server.URL + path); err == nil {
			t.Errorf("%s is there", path)
		}
	}
	_, digits, err := fetch{t, server.URL}.Get(server.URL + "/sgx/certification/v4/rootcacrl")
	if err != nil {
		t.Fatal(err)
	}
	if der, err := hex.DecodeString(string(digits)); err != nil {
		t.Error(err)
	} else if _, err := x509.ParseRevocationList(der); err != nil {
		t.Error(err)
	}
}

func TestCollateralChangesOnceADay(t *testing.T) {
	t.Parallel()
	cfg, clock := config(), now
	cfg.Now = func() time.Time { return clock }
	a := agent(t, cfg)
	today := func() [48]byte {
		c, err := a.Today()
		if err != nil {
			t.Fatal(err)
		}
		return sha512.Sum384(c.TCBInfo)
	}
	first := today()
	if clock = now.Add(time.Hour); today() != first {
		t.Error("another hour gave other collateral")
	}
	if clock = now.Add(24 * time.Hour); today() == first {
		t.Error("another day gave the same collateral")
	}
}

func TestAgentRefusesMalformedRequests(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(agent(t, config()).Guest())
	t.Cleanup(server.Close)
	for body, want := range map[string]int{
		"/GetQuote {":                                           http.StatusBadRequest,
		`/GetQuote {"report_data":"0x"}`:                        http.StatusOK,
		`/v0/GetQuote {"report_data":"00"}`:                     http.StatusOK,
		`/GetQuote {"report_data":"xy"}`:                        http.StatusBadRequest,
		`/GetQuote {"report_data":"` + strings.Repeat("0", 130): http.StatusBadRequest,
		`/EmitEvent {"event":""}`:                               http.StatusBadRequest,
		`/Nothing {}`:                                           http.StatusNotFound,
		`/Info ` + strings.Repeat(" ", 2<<20):                   http.StatusRequestEntityTooLarge,
	} {
		path, body, _ := strings.Cut(body, " ")
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		if response.StatusCode != want {
			t.Errorf("%s %.40s: status %d, want %d", path, body, response.StatusCode, want)
		}
	}
}

func TestConfigIsChecked(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*guest.Config){
		"binary": func(c *guest.Config) { c.Binary = job.Digest{} },
		"seed":   func(c *guest.Config) { c.Seed = c.Seed[:31] },
	} {
		cfg := config()
		change(&cfg)
		if _, err := guest.New(cfg); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("no %s: error %v", name, err)
		}
	}
}
