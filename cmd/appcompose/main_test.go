package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	sdk "github.com/Dstack-TEE/dstack/sdk/go/dstack"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode/guest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const image = "registry.example/enclave@sha256:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"

func templates() string { return filepath.Join("..", "..", "enclave") }

// write runs render into a folder and returns what it printed.
func write(t *testing.T, out string, args ...string) (printed rendered) {
	t.Helper()
	var stdout bytes.Buffer
	args = append([]string{"render", "--from", templates(), "--image", image, "--out", out}, args...)
	if err := run(args, &stdout); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(stdout.Bytes(), &printed); err != nil {
		t.Fatal(err)
	}
	return printed
}

func TestRenderedAppComposeHasTheHashThatDstackGivesIt(t *testing.T) {
	t.Parallel()
	for _, provider := range []string{"kms:00ff", "local:0011"} {
		out := t.TempDir()
		printed := write(t, out, "--provider", provider)
		file, err := os.ReadFile(filepath.Join(out, "app-compose.json"))
		if err != nil {
			t.Fatal(err)
		}
		if sha256.Sum256(file) != printed.ComposeHash {
			t.Errorf("%s: the file's hash is not the one that was printed, %v", provider, printed.ComposeHash)
		}
		var compose sdk.AppCompose
		if err := json.Unmarshal(file, &compose); err != nil {
			t.Fatal(err)
		}
		want, err := sdk.GetComposeHash(compose)
		if err != nil || printed.ComposeHash.String() != "0x"+want {
			t.Errorf("%s: compose hash %v, dstack's own says %s (%v)", provider, printed.ComposeHash, want, err)
		}
		services, err := os.ReadFile(filepath.Join(out, "docker-compose.yml"))
		if err != nil || compose.DockerComposeFile != string(services) || !strings.Contains(string(services), "image: "+image+"\n") {
			t.Errorf("%s: services\n%s (%v)", provider, services, err)
		}
	}
}

func TestRenderNamesTheFormOfConfigIDThatDstackWillUse(t *testing.T) {
	t.Parallel()
	app := strings.Repeat("11", 20)
	for provider, want := range map[string]string{
		"none": "1", "local:00": "2 3", "kms:00": "", "kms:00 " + app: "2 3",
	} {
		name, app, _ := strings.Cut(provider, " ")
		args := []string{"--provider", name}
		if app != "" {
			args = append(args, "--app", app)
		}
		printed := write(t, t.TempDir(), args...)
		var forms []string
		for _, form := range []string{"1", "2", "3"} {
			if id, ok := printed.ConfigIDs[form]; ok {
				forms = append(forms, form)
				if len(id) != 48 || fmt.Sprint(id[0]) != form {
					t.Errorf("%s: form %s is %x", provider, form, []byte(id))
				}
			}
		}
		if got := strings.Join(forms, " "); got != want {
			t.Errorf("%s: forms %q, want %q", provider, got, want)
		}
	}
}

func TestRenderRefuses(t *testing.T) {
	t.Parallel()
	good := map[string]string{"image": image, "provider": "none"}
	for say, change := range map[string]map[string]string{
		"a tag could be moved":  {"image": "registry.example/enclave:latest"},
		"could be anybody's":    {"provider": "kms"},
		"want none, local:ID":   {"provider": "oracle:00"},
		"invalid byte":          {"provider": "kms:xy"},
		"not 20 bytes":          {"app": "0x00"},
		"no such file":          {"from": "nowhere"},
		"flag provided but not": {"tag": "x"},
	} {
		args := []string{"render", "--out", t.TempDir()}
		all := map[string]string{"from": templates()}
		for _, m := range []map[string]string{good, change} {
			for k, v := range m {
				all[k] = v
			}
		}
		for k, v := range all {
			args = append(args, "--"+k, v)
		}
		if err := run(args, io.Discard); err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("%v: error %v, want one about %q", change, err, say)
		}
	}
	if err := run(nil, io.Discard); !errors.Is(err, flag.ErrHelp) {
		t.Errorf("no command: %v", err)
	}
	if err := run([]string{"burn"}, io.Discard); err == nil {
		t.Error("took an unknown command")
	}
}

// machine writes a quote and its event log as a guest agent gives them.
func machine(t *testing.T, dir string, binary job.Digest) (quote, events string) {
	t.Helper()
	agent, err := guest.New(guest.Config{Binary: binary, Seed: make([]byte, guest.SeedSize)})
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	agent.Guest().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/GetQuote", strings.NewReader(`{"report_data":""}`)))
	var answer sdk.GetQuoteResponse
	if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil {
		t.Fatal(err)
	}
	quote, events = filepath.Join(dir, "quote"), filepath.Join(dir, "events")
	for path, text := range map[string]string{quote: "0x" + answer.Quote + "\n", events: answer.EventLog} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return quote, events
}

func TestCheckSaysWhatAMachineRuns(t *testing.T) {
	t.Parallel()
	dir, binary := t.TempDir(), job.Digest{1, 2, 3}
	quote, events := machine(t, dir, binary)
	compose := filepath.Join(dir, "app-compose.json")
	if err := os.WriteFile(compose, devmode.Compose(binary), 0o600); err != nil {
		t.Fatal(err)
	}
	var stdout bytes.Buffer
	if err := run([]string{"check", "--quote", quote, "--events", events, "--compose", compose}, &stdout); err != nil {
		t.Fatal(err)
	}
	var got checked
	if err := json.Unmarshal(stdout.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Measurement != devmode.Measurement(binary) || got.KeysBound != "yes" || got.Provider != "local-sgx" || got.Root != devmode.Root() {
		t.Errorf("printed %+v", got)
	}
	if hash := devmode.ComposeHash(devmode.Compose(binary)); got.ComposeHash != hash || hex.EncodeToString(got.ConfigID[1:33]) != hash.String()[2:] {
		t.Errorf("printed %+v, want compose hash %v", got, hash)
	}
}

func TestCheckRefusesAnotherAppCompose(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	quote, events := machine(t, dir, job.Digest{1})
	other := filepath.Join(dir, "other.json")
	if err := os.WriteFile(other, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	huge := filepath.Join(dir, "huge")
	if err := errors.Join(os.WriteFile(huge, nil, 0o600), os.Truncate(huge, maxForeign+1)); err != nil {
		t.Fatal(err)
	}
	for say, args := range map[string][]string{
		"--quote: " + huge + " has over":   {"--quote", huge, "--events", events},
		"--events: " + huge + " has over":  {"--quote", quote, "--events", huge},
		"--compose: " + huge + " has over": {"--quote", quote, "--events", events, "--compose", huge},
		"the machine was started with":     {"--quote", quote, "--events", events, "--compose", other},
		"read event log":                   {"--quote", quote, "--events", quote},
		"read quote":                       {"--quote", events, "--events", events},
		"--quote":                          {"--events", events},
		"--compose":                        {"--quote", quote, "--events", events, "--compose", "nothing"},
	} {
		if err := run(append([]string{"check"}, args...), io.Discard); err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("%v: error %v, want one about %q", args, err, say)
		}
	}
}
