package dstack_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode/guest"
	"github.com/encrypted-compute/encrypted-compute/attest/dstack"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// serve returns a client of an agent that answers with handler.
func serve(t *testing.T, handler http.Handler) *dstack.Agent {
	t.Helper()
	dir, err := os.MkdirTemp("", "agent") // names of sockets are short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	path := filepath.Join(dir, "s")
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "unix", path)
	if err != nil {
		t.Fatal(err)
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: time.Second}
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(func() { _ = server.Close() })
	return dstack.New(path)
}

func machine(t testing.TB, change func(*guest.Config)) *guest.Agent {
	t.Helper()
	cfg := guest.Config{Binary: job.Digest{1}, Seed: bytes.Repeat([]byte{7}, guest.SeedSize)}
	if change != nil {
		change(&cfg)
	}
	a, err := guest.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestBootSaysWhatWasStarted(t *testing.T) {
	t.Parallel()
	for _, form := range []devmode.Form{devmode.V4, devmode.V5, devmode.V5TDX15} {
		a := serve(t, machine(t, func(c *guest.Config) { c.Form = form }).Guest())
		boot, err := a.Boot(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if want := devmode.Measurement(job.Digest{1}); boot.Measurement != want {
			t.Errorf("measurement %v, want %v", boot.Measurement, want)
		}
		if want := devmode.Compose(job.Digest{1}); !bytes.Equal(boot.AppCompose, want) || boot.ComposeHash != devmode.ComposeHash(want) {
			t.Errorf("compose hash %v of %s", boot.ComposeHash, boot.AppCompose)
		}
		if boot.KeyProvider.Name != "local-sgx" || !bytes.Equal(boot.AppID, boot.ComposeHash[:20]) {
			t.Errorf("boot %+v", boot)
		}
		if boot.Root != devmode.Root() {
			t.Errorf("root %v, want %v", boot.Root, devmode.Root())
		}
		if err := boot.CheckKeys(); err != nil {
			t.Error(err)
		}
	}
}

func TestQuoteHasNoZerosAfterIt(t *testing.T) {
	t.Parallel()
	for _, form := range []devmode.Form{devmode.V4, devmode.V5, devmode.V5TDX15} {
		a := serve(t, machine(t, func(c *guest.Config) { c.Form = form }).Guest())
		quote, err := a.Quote(t.Context(), [64]byte{1})
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.HasSuffix(quote.Raw, []byte("-----END CERTIFICATE-----\n")) {
			t.Errorf("form %d ends in %q", form, quote.Raw[len(quote.Raw)-40:])
		}
	}
}

func TestBootIgnoresWhatTheAppMeasures(t *testing.T) {
	t.Parallel()
	m := machine(t, nil)
	a := serve(t, m.Guest())
	before, err := a.Boot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	emit(t, m, "compose-hash", strings.Repeat("00", 32))
	emit(t, m, "key-provider", "")
	after, err := a.Boot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if before.ComposeHash != after.ComposeHash || after.KeyProvider.Name != before.KeyProvider.Name {
		t.Errorf("before %+v, after %+v", before, after)
	}
}

// emit has the app measure an event.
func emit(t *testing.T, m *guest.Agent, name, payload string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "/EmitEvent",
		strings.NewReader(fmt.Sprintf(`{"event":%q,"payload":%q}`, name, payload)))
	if err != nil {
		t.Fatal(err)
	}
	w := &discard{header: http.Header{}}
	m.Guest().ServeHTTP(w, request)
	if w.status != http.StatusOK {
		t.Fatalf("status %d", w.status)
	}
}

type discard struct {
	header http.Header
	status int
}

func (d *discard) Header() http.Header         { return d.header }
func (d *discard) Write(b []byte) (int, error) { return len(b), nil }
func (d *discard) WriteHeader(status int)      { d.status = status }

func TestSealingSeedLastsAndBelongsToTheCode(t *testing.T) {
	t.Parallel()
	seed := func(change func(*guest.Config)) dstack.Seed {
		s, err := serve(t, machine(t, change).Guest()).SealingSeed(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	first := seed(nil)
	if first != seed(nil) || first == (dstack.Seed{}) {
		t.Error("a restart changed the seed")
	}
	if first == seed(func(c *guest.Config) { c.Binary[5]++ }) || first == seed(func(c *guest.Config) { c.Seed[5]++ }) {
		t.Error("other code or another machine has the same seed")
	}
	if text := fmt.Sprintf("%v %+v %#v %s", first, first, first, first); strings.Count(text, "[redacted]") != 4 {
		t.Errorf("seed prints as %s", text)
	}
}

// reply answers one method with a text and the others as the machine does.
func reply(t *testing.T, method string, status int, text string) *dstack.Agent {
	t.Helper()
	rest := machine(t, nil).Guest()
	return serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/"+method {
			rest.ServeHTTP(w, r)
			return
		}
		w.WriteHeader(status)
		_, _ = w.Write([]byte(text))
	}))
}

func TestAnswersThatAreRefused(t *testing.T) {
	t.Parallel()
	quote := func(ctx context.Context, a *dstack.Agent) error { _, err := a.Quote(ctx, [64]byte{}); return err }
	seed := func(ctx context.Context, a *dstack.Agent) error { _, err := a.SealingSeed(ctx); return err }
	boot := func(ctx context.Context, a *dstack.Agent) error { _, err := a.Boot(ctx); return err }
	long := strings.Repeat(" ", dstack.MaxAnswerSize+1)
	cases := map[string]struct {
		method string
		status int
		text   string
		call   func(context.Context, *dstack.Agent) error
		say    string
	}{
		"the agent's own error":      {"GetQuote", 400, `{"error":"no TDX here"}`, quote, "no TDX here"},
		"an error without a word":    {"GetQuote", 500, `<html>`, quote, "status 500"},
		"an answer that is too long": {"GetQuote", 200, long, quote, "more than"},
		"no JSON":                    {"GetQuote", 200, `quote`, quote, "read answer"},
		"digits that are none":       {"GetQuote", 200, `{"quote":"xy"}`, quote, "read guest agent's quote"},
		"a quote that is too long":   {"GetQuote", 200, `{"quote":"` + strings.Repeat("00", dstack.MaxQuoteSize+1) + `"}`, quote, "limit"},
		"a quote that is too short":  {"GetQuote", 200, `{"quote":"0400"}`, quote, "too few"},
		"a report of no known size": {
			"GetQuote", 200, `{"quote":"0500020081000000` + strings.Repeat("00", 800) + `"}`, quote, "report of 0 bytes",
		},
		"a quote that is cut": {"GetQuote", 200, `{"quote":"0400020081000000` + strings.Repeat("ff", 800) + `"}`, quote, "its own sizes say"},
		"a TDX 1.5 quote that is cut": {
			"GetQuote", 200, `{"quote":"0500020081000000` + strings.Repeat("00", 42) + `88020000` + strings.Repeat("00", 600) + `"}`, quote, "too few",
		},
		"something after the quote": {
			"GetQuote", 200, `{"quote":"0400020081000000` + strings.Repeat("00", 640) + `01"}`, quote, "not all zero",
		},
		"a quote of SGX":       {"GetQuote", 200, `{"quote":"04000200` + strings.Repeat("00", 800) + `"}`, quote, "want TDX"},
		"a quote of version 3": {"GetQuote", 200, `{"quote":"0300020081` + strings.Repeat("00", 800) + `"}`, quote, "version 3"},
		"another's report data": {
			"GetQuote", 200, `{"quote":"0400020081000000` + strings.Repeat("00", 560) + "01" + strings.Repeat("00", 80) + `"}`, quote, "over report data",
		},
		"a short key":         {"GetKey", 200, `{"key":"00ff"}`, seed, "4 digits"},
		"a key of no digits":  {"GetKey", 200, `{"key":"` + strings.Repeat("x", 64) + `"}`, seed, "hexadecimal"},
		"no information":      {"Info", 200, `{"tcb_info":""}`, boot, "tcb_info"},
		"another app-compose": {"Info", 200, `{"tcb_info":"{\"app_compose\":\"{}\"}"}`, boot, "app-compose with hash"},
		"no quote at all":     {"GetQuote", 200, `{}`, boot, "too few"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			err := c.call(t.Context(), reply(t, c.method, c.status, c.text))
			if err == nil || !strings.Contains(err.Error(), c.say) {
				t.Errorf("error %v, want one about %q", err, c.say)
			}
			if err != nil && len(err.Error()) > 1000 {
				t.Errorf("error of %d bytes", len(err.Error()))
			}
		})
	}
}

func TestCallEndsWithItsContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	a := serve(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	}))
	if _, err := a.Quote(ctx, [64]byte{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

func TestNoAgentIsAnError(t *testing.T) {
	t.Parallel()
	_, err := dstack.New(filepath.Join(t.TempDir(), "none")).Boot(t.Context())
	if err == nil || !strings.Contains(err.Error(), "guest agent: GetQuote") {
		t.Errorf("error %v", err)
	}
}
