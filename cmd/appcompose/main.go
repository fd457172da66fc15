// Command appcompose says which measurement an enclave will have before it is deployed, and whether a machine that runs
// is the one that was meant.
//
// "render" writes the app-compose for an image and prints its hash; "check" reads a quote with its event log. Neither
// needs a network, an enclave or TDX.
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
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/attest/dstack"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const usage = `Usage:
  appcompose render --image NAME@sha256:DIGEST --provider none|local:ID|kms:ID [--app ID] [--out DIR]
  appcompose check --quote FILE --events FILE [--compose FILE]

render fills enclave/docker-compose.yml and enclave/app-compose.json, writes both into DIR (.) and prints compose hash and
mr_config_id. ID of a provider is its public key or measurement, that of an app its 20 bytes, in hexadecimal digits.
check replays the event log of a guest agent's answer to GetQuote and prints what was started; with the app-compose also
whether its keys are bound to its code. It checks no signature: that is "encompute verify".
`

func main() {
	err := run(os.Args[1:], os.Stdout)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(os.Stderr, usage)
	case err != nil:
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(args []string, stdout io.Writer) error {
	if len(args) == 0 {
		return flag.ErrHelp
	}
	switch args[0] {
	case "render":
		return render(args[1:], stdout)
	case "check":
		return check(args[1:], stdout)
	case "-h", "--help", "help":
		return flag.ErrHelp
	}
	return fmt.Errorf("no command %q: render or check", args[0])
}

func flags(name string) *flag.FlagSet {
	set := flag.NewFlagSet(name, flag.ContinueOnError)
	set.SetOutput(io.Discard) // main says what is wrong
	return set
}

// rendered is what render prints. ConfigIDs are those of mr_config_id's forms 1, 2 and 3.
type rendered struct {
	ComposeHash job.Digest         `json:"compose_hash"`
	ConfigIDs   map[string]job.Hex `json:"mr_config_id"`
}

func render(args []string, stdout io.Writer) error {
	var image, provider, app, from, out string
	set := flags("render")
	set.StringVar(&image, "image", "", "")
	set.StringVar(&provider, "provider", "", "")
	set.StringVar(&app, "app", "", "")
	set.StringVar(&from, "from", "enclave", "")
	set.StringVar(&out, "out", ".", "")
	if err := set.Parse(args); err != nil {
		return err
	}
	services, err := fillServices(filepath.Join(from, "docker-compose.yml"), image)
	if err != nil {
		return err
	}
	compose, kind, err := fillCompose(filepath.Join(from, "app-compose.json"), services, provider)
	if err != nil {
		return err
	}
	result, err := hashes(compose, kind, app)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o750); err != nil {
		return err
	}
	for name, contents := range map[string][]byte{"docker-compose.yml": services, "app-compose.json": compose} {
		write := func(w io.Writer) error { _, err := w.Write(contents); return err }
		if err := disk.WriteFile(filepath.Join(out, name), write); err != nil {
			return fmt.Errorf("write %s: %w", name, err)
		}
	}
	return printJSON(stdout, result)
}

// fillServices puts the image into the compose file.
func fillServices(path, image string) ([]byte, error) {
	if !regexp.MustCompile(`^[a-z0-9][a-zA-Z0-9./:_-]*@sha256:[0-9a-f]{64}$`).MatchString(image) {
		return nil, fmt.Errorf("--image %q is not of the form NAME@sha256:DIGEST; a tag could be moved", image)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	line := regexp.MustCompile(`(?m)^    image: .*$`)
	if n := len(line.FindAll(b, -1)); n != 1 {
		return nil, fmt.Errorf("%s names %d images, want one", path, n)
	}
	return line.ReplaceAllLiteral(b, []byte("    image: "+image)), nil
}

// fillCompose puts the compose file and the key provider into the app-compose, in canonical JSON: sorted, compact.
func fillCompose(path string, services []byte, provider string) ([]byte, dstack.KeyProvider, error) {
	kind, err := parseProvider(provider)
	if err != nil {
		return nil, kind, err
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, kind, err
	}
	var compose map[string]any
	if err := json.Unmarshal(b, &compose); err != nil {
		return nil, kind, fmt.Errorf("read %s: %w", path, err)
	}
	compose["docker_compose_file"] = string(services)
	compose["key_provider"] = strings.TrimSuffix(kind.Name, "-sgx")
	compose["key_provider_id"] = hex.EncodeToString(kind.ID)
	compose["kms_enabled"] = kind.Name == "kms"
	compose["gateway_enabled"] = kind.Name == "kms" // dstack's gateway knows machines by their service's certificates
	compose["local_key_provider_enabled"] = kind.Name == "local-sgx"
	var canonical bytes.Buffer
	encoder := json.NewEncoder(&canonical)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(compose); err != nil {
		return nil, kind, fmt.Errorf("encode app-compose: %w", err)
	}
	return bytes.TrimSuffix(canonical.Bytes(), []byte("\n")), kind, nil
}

func parseProvider(s string) (dstack.KeyProvider, error) {
	name, digits, _ := strings.Cut(s, ":")
	id, err := hex.DecodeString(digits)
	if err != nil {
		return dstack.KeyProvider{}, fmt.Errorf("--provider %q: %w", s, err)
	}
	switch {
	case name == "none" && len(id) == 0:
		return dstack.KeyProvider{Name: "none"}, nil
	case name == "local" && len(id) > 0:
		return dstack.KeyProvider{Name: "local-sgx", ID: id}, nil
	case name == "kms" && len(id) > 0:
		return dstack.KeyProvider{Name: "kms", ID: id}, nil
	}
	return dstack.KeyProvider{}, fmt.Errorf("--provider %q: want none, local:ID or kms:ID; one without an ID could be anybody's", s)
}

// hashes says what the machine will be started with. Without a key management service the app is its compose hash.
func hashes(compose []byte, provider dstack.KeyProvider, app string) (rendered, error) {
	boot := dstack.Boot{ComposeHash: sha256.Sum256(compose), KeyProvider: provider}
	boot.AppID = boot.ComposeHash[:20]
	if app != "" {
		id, err := hex.DecodeString(strings.TrimPrefix(app, "0x"))
		if err != nil || len(id) != 20 {
			return rendered{}, fmt.Errorf("--app %q is not 20 bytes in hexadecimal digits", app)
		}
		boot.AppID = id
	}
	r := rendered{ComposeHash: boot.ComposeHash, ConfigIDs: make(map[string]job.Hex)}
	for form, name := range map[byte]string{1: "1", 2: "2", 3: "3"} {
		id, err := boot.ConfigIDOf(form)
		if err != nil {
			return rendered{}, err
		}
		if pinned := len(provider.ID) > 0; pinned == (form == 1) || (form > 1 && provider.Name == "kms" && app == "") {
			continue // dstack does not use it here, or the app is not known yet
		}
		r.ConfigIDs[name] = id[:]
	}
	return r, nil
}

// checked is what check prints.
type checked struct {
	Measurement job.Digest `json:"measurement"`
	ComposeHash job.Digest `json:"compose_hash"`
	ConfigID    job.Hex    `json:"mr_config_id"`
	AppID       job.Hex    `json:"app_id"`
	InstanceID  job.Hex    `json:"instance_id"`
	Provider    string     `json:"key_provider"`
	ProviderID  job.Hex    `json:"key_provider_id"`
	Root        job.Digest `json:"root_key"`
	KeysBound   string     `json:"keys_bound,omitempty"`
}

func check(args []string, stdout io.Writer) error {
	var quote, events, compose string
	set := flags("check")
	set.StringVar(&quote, "quote", "", "")
	set.StringVar(&events, "events", "", "")
	set.StringVar(&compose, "compose", "", "")
	if err := set.Parse(args); err != nil {
		return err
	}
	raw, err := readQuote(quote)
	if err != nil {
		return err
	}
	log, err := readForeign(events)
	if err != nil {
		return fmt.Errorf("--events: %w", err)
	}
	boot, err := dstack.ReadBoot(dstack.Quote{Raw: raw, Events: log})
	if err != nil {
		return err
	}
	result := checked{
		boot.Measurement, boot.ComposeHash, boot.ConfigID[:], boot.AppID, boot.InstanceID, boot.KeyProvider.Name, boot.KeyProvider.ID,
		boot.Root, "",
	}
	if compose != "" {
		if result.KeysBound, err = checkCompose(boot, compose); err != nil {
			return err
		}
	}
	return printJSON(stdout, result)
}

// maxForeign bounds what a machine's operator hands over, in bytes; a quote with its log has about 50 kB.
const maxForeign = 4 << 20

// readForeign reads a file that somebody else made.
func readForeign(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	b, err := io.ReadAll(io.LimitReader(f, maxForeign+1))
	if err == nil && len(b) > maxForeign {
		err = fmt.Errorf("%s has over %d bytes", path, maxForeign)
	}
	return b, err
}

// readQuote reads a quote as it is or in hexadecimal digits.
func readQuote(path string) ([]byte, error) {
	b, err := readForeign(path)
	if err != nil {
		return nil, fmt.Errorf("--quote: %w", err)
	}
	digits := strings.TrimPrefix(strings.TrimSpace(string(b)), "0x")
	if raw, err := hex.DecodeString(digits); err == nil {
		return raw, nil
	}
	return b, nil
}

func checkCompose(boot dstack.Boot, path string) (string, error) {
	b, err := readForeign(path)
	if err != nil {
		return "", fmt.Errorf("--compose: %w", err)
	}
	if got := job.Digest(sha256.Sum256(b)); got != boot.ComposeHash {
		return "", fmt.Errorf("%s has hash %v, the machine was started with %v", path, got, boot.ComposeHash)
	}
	boot.AppCompose = b
	err = boot.CheckKeys()
	if errors.Is(err, dstack.ErrKeysNotBound) {
		return "no: " + err.Error(), nil
	}
	return "yes", err
}

func printJSON(w io.Writer, v any) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}
