package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode/guest"
	"github.com/encrypted-compute/encrypted-compute/attest/dstack"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// agentSocket serves a development agent's answers, changed by wrap, and returns its socket.
func agentSocket(t *testing.T, wrap func(http.Handler) http.Handler) string {
	t.Helper()
	agent, err := guest.New(guest.Config{Binary: job.Digest{1}, Seed: bytes.Repeat([]byte{7}, guest.SeedSize)})
	if err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "enclave") // names of sockets are short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	path := filepath.Join(dir, "s")
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "unix", path)
	if err != nil {
		t.Fatal(err)
	}
	handler := agent.Guest()
	if wrap != nil {
		handler = wrap(handler)
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: time.Second}
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(func() { _ = server.Close() })
	return path
}

func TestEnclaveTakesQuotesAndKeysFromTheGuestAgent(t *testing.T) {
	t.Parallel()
	socket := agentSocket(t, nil)
	first := start(t, withAgent(socket))
	before := first.identity(t)
	quote := first.enrol(t)
	first.end(t)
	if want := devmode.Measurement(job.Digest{1}); before.Measurement != want || before.Root != rootDevelopment {
		t.Errorf("identity %+v, want measurement %v", before, want)
	}
	if data := quote.Enrolment.ReportData(1337, job.Address{9}); !bytes.Equal(quote.Quote[48+520:48+584], data[:]) {
		t.Error("the quote is not over the enrolment's report data")
	}
	if before.Signer != first.ready.Signer || before.Operator.String() != operator {
		t.Errorf("identity %+v, ready %+v", before, first.ready)
	}
	if !strings.Contains(first.stderr.String(), warning) {
		t.Errorf("no warning in %q", first.stderr)
	}
	second := start(t, withAgent(socket))
	after := second.identity(t)
	second.end(t)
	if !bytes.Equal(before.SealingKey, after.SealingKey) || before.Signer == after.Signer {
		t.Error("a restart must keep the sealing key and change the signing key")
	}
}

// enrol asks the enclave for a quote.
func (p *process) enrol(t *testing.T) (answer job.EnrolmentQuote) {
	t.Helper()
	body, err := json.Marshal(job.EnrolmentRequest{
		ChainID: 1337, Registry: job.Address{9}, BlockNumber: 3, BlockHash: job.Digest{4},
	})
	if err != nil {
		t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.ready.Listen+"/v1/enrolment", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		t.Fatalf("enrolment: %s", response.Status)
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	return answer
}

// replacing answers one method with a text.
func replacing(method, text string) func(http.Handler) http.Handler {
	return func(rest http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/"+method {
				_, _ = w.Write([]byte(text))
				return
			}
			rest.ServeHTTP(w, r)
		})
	}
}

// refused runs an enclave that should not start; one that does is ended after a while.
func refused(t *testing.T, args []string) error {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	stdin, _ := io.Pipe() // stays open
	return run(ctx, args, stdin, io.Discard, io.Discard)
}

func TestEnclaveDoesNotStartInAMachineThatIsNotAsMeasured(t *testing.T) {
	t.Parallel()
	for say, socket := range map[string]string{
		"app-compose with hash": agentSocket(t, replacing("Info", `{"tcb_info":"{\"app_compose\":\"{}\"}"}`)),
		"key has 0 digits":      agentSocket(t, replacing("GetKey", `{}`)),
		"GetQuote":              filepath.Join(t.TempDir(), "none"),
	} {
		err := refused(t, withAgent(socket))
		if err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("error %v, want one about %q", err, say)
		}
	}
}

func TestRootIsNamedByItsKey(t *testing.T) {
	t.Parallel()
	for root, want := range map[job.Digest]string{
		attest.DevelopmentRoot: rootDevelopment, attest.IntelRoot: rootIntel, {1}: rootUnknown,
	} {
		if got := rootName(root); got != want {
			t.Errorf("root %v is called %q, want %q", root, got, want)
		}
		var out bytes.Buffer
		if err := (machine{root: rootName(root)}).warn(&out); err != nil || (out.Len() > 0) != (want == rootDevelopment) {
			t.Errorf("root %v: printed %q (%v)", root, out.String(), err)
		}
	}
}

func TestOpenMachineLogsNoSecret(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	agent := dstack.New(agentSocket(t, nil))
	seed, err := agent.SealingSeed(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := openMachine(t.Context(), agent, false, slog.New(slog.NewTextHandler(&log, nil))); err != nil {
		t.Fatal(err)
	}
	if text := log.String(); !strings.Contains(text, "machine is as measured") || strings.Contains(text, hex.EncodeToString(seed[:])) {
		t.Errorf("logged %s", text)
	}
}

// unpinned is a machine as honest as the other, but for its app-compose, which pins no key provider.
func unpinned(t *testing.T) string {
	t.Helper()
	compose := `{"name":"unpinned"}`
	hash := sha256.Sum256([]byte(compose))
	log := fmt.Sprintf(`[{"imr":3,"event_type":134217729,"event":"compose-hash","event_payload":"%x"},`+
		`{"imr":3,"event_type":134217729,"event":"key-provider","event_payload":"%x"},`+
		`{"imr":3,"event_type":134217729,"event":"system-ready","event_payload":""}]`, hash, `{"name":"kms","id":"00"}`)
	events, err := dstack.ParseLog([]byte(log))
	if err != nil {
		t.Fatal(err)
	}
	authority, err := devmode.NewAuthority()
	if err != nil {
		t.Fatal(err)
	}
	platform, err := authority.NewPlatform(devmode.PlatformSpec{})
	if err != nil {
		t.Fatal(err)
	}
	quote := func(w http.ResponseWriter, r *http.Request) {
		var request struct {
			ReportData string `json:"report_data"`
		}
		_ = json.NewDecoder(r.Body).Decode(&request)
		data, _ := hex.DecodeString(request.ReportData)
		td := devmode.NewTD(hash, [64]byte(data))
		td.RTMR[3], _ = dstack.RTMR3(events)
		raw, _ := platform.Quote(td)
		_ = json.NewEncoder(w).Encode(map[string]string{"quote": hex.EncodeToString(raw), "event_log": log})
	}
	info, err := json.Marshal(map[string]string{"app_compose": compose})
	if err != nil {
		t.Fatal(err)
	}
	answer, err := json.Marshal(map[string]string{"tcb_info": string(info)})
	if err != nil {
		t.Fatal(err)
	}
	return agentSocket(t, func(rest http.Handler) http.Handler {
		mux := http.NewServeMux()
		mux.HandleFunc("/GetQuote", quote)
		mux.Handle("/Info", replacing("Info", string(answer))(rest))
		mux.Handle("/", rest)
		return mux
	})
}

func TestEnclaveRefusesKeysThatOthersCouldKnowUnlessItsCommandSaysSo(t *testing.T) {
	t.Parallel()
	socket := unpinned(t)
	err := refused(t, withAgent(socket))
	if !errors.Is(err, dstack.ErrKeysNotBound) || !strings.Contains(err.Error(), "hint: docs/dstack.md") {
		t.Fatalf("error %v", err)
	}
	p := start(t, withAgent(socket, "--allow-unbound-keys"))
	p.end(t)
	if !strings.Contains(p.stderr.String(), "could know the sealing key") {
		t.Errorf("no warning in %q", p.stderr)
	}
}

func TestQuotesAreMadeOneAtATime(t *testing.T) {
	t.Parallel()
	var under atomic.Int32
	socket := agentSocket(t, func(rest http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if under.Add(1) > 1 {
				t.Error("two calls at once")
			}
			defer under.Add(-1)
			rest.ServeHTTP(w, r)
		})
	})
	q := newQuoter(dstack.New(socket))
	var group errgroup.Group
	for i := range 8 {
		group.Go(func() error {
			_, err := q.Quote(t.Context(), [64]byte{byte(i)})
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Error(err)
	}
	q.turn <- struct{}{} // somebody else's
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := q.Quote(ctx, [64]byte{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}
