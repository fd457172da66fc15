package dstack

import (
	"bytes"
	"context"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// Socket is where the agent listens inside a machine of dstack.
const Socket = "/var/run/dstack.sock"

// What the sealing key's seed is derived from: fixed for ever, since sealed heads outlive restarts. Only the path
// enters the agent's derivation; the purpose is in its signature.
const (
	SealingPath    = "encrypted-compute/sealing-key/1"
	SealingPurpose = "sealing"
)

// Limits of what the agent may answer, in bytes, and of how long it may take.
const (
	MaxAnswerSize = 4 << 20
	MaxQuoteSize  = 16 << 10
	callTime      = 30 * time.Second
)

// Agent is a client of one guest agent. It is safe for concurrent use.
type Agent struct{ client *http.Client }

// New returns a client of the agent that listens on a Unix socket. It connects with the first call.
func New(socket string) *Agent {
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "unix", socket)
	}
	return &Agent{&http.Client{Transport: &http.Transport{DialContext: dial, MaxIdleConns: 1}, Timeout: callTime}}
}

// Quote is the agent's answer to a request for a quote.
type Quote struct {
	// Raw is the quote, without the zeros that agents may put after it.
	Raw []byte
	// Events is the event log, JSON.
	Events []byte
}

// Quote returns a quote over 64 bytes of report data, which it carries for sure.
func (a *Agent) Quote(ctx context.Context, reportData [64]byte) (Quote, error) {
	var answer struct {
		Quote    string `json:"quote"`
		EventLog string `json:"event_log"`
	}
	if err := a.call(ctx, "GetQuote", map[string]string{"report_data": hex.EncodeToString(reportData[:])}, &answer); err != nil {
		return Quote{}, err
	}
	if len(answer.Quote) > 2*MaxQuoteSize {
		return Quote{}, fmt.Errorf("guest agent's quote has %d digits, limit %d", len(answer.Quote), 2*MaxQuoteSize)
	}
	raw, err := hex.DecodeString(answer.Quote)
	if err != nil {
		return Quote{}, fmt.Errorf("read guest agent's quote: %w", err)
	}
	if raw, err = trim(raw); err != nil {
		return Quote{}, err
	}
	r, err := parseReport(raw)
	if err != nil {
		return Quote{}, err
	}
	if r.reportData != reportData {
		return Quote{}, fmt.Errorf("guest agent's quote is over report data %x, want %x", r.reportData, reportData)
	}
	return Quote{Raw: raw, Events: []byte(answer.EventLog)}, nil
}

// Seed is a secret of 32 bytes.
type Seed [32]byte

// String hides the seed.
func (Seed) String() string { return "[redacted]" }

// GoString hides the seed.
func (Seed) GoString() string { return "[redacted]" }

// SealingSeed returns the secret from which the app's sealing key is made: HKDF-SHA256 of the agent's key at
// SealingPath. It is the same at every start and in every replica, as far as the machine's key provider keeps the app's
// root key (docs/dstack.md).
func (a *Agent) SealingSeed(ctx context.Context) (Seed, error) {
	var answer struct {
		Key string `json:"key"`
	}
	request := map[string]string{"path": SealingPath, "purpose": SealingPurpose, "algorithm": "secp256k1"}
	if err := a.call(ctx, "GetKey", request, &answer); err != nil {
		return Seed{}, err
	}
	key, err := hex.DecodeString(answer.Key)
	if err != nil || len(key) != 32 {
		return Seed{}, fmt.Errorf("guest agent's key has %d digits, want 64 of hexadecimal", len(answer.Key))
	}
	defer clear(key)
	seed, err := hkdf.Key(sha256.New, key, nil, SealingPath, len(Seed{}))
	if err != nil {
		return Seed{}, fmt.Errorf("derive sealing seed: %w", err)
	}
	defer clear(seed)
	return Seed(seed), nil
}

// Info is what the agent says of the machine. None of it is signed: Boot compares it with a quote.
type Info struct {
	// AppName is the name in the app-compose.
	AppName string
	// AppCompose are the bytes of the app-compose file as they were hashed.
	AppCompose []byte
}

// Info asks the agent about the machine.
func (a *Agent) Info(ctx context.Context) (Info, error) {
	var answer struct {
		AppName string `json:"app_name"`
		TCBInfo string `json:"tcb_info"`
	}
	if err := a.call(ctx, "Info", struct{}{}, &answer); err != nil {
		return Info{}, err
	}
	var tcb struct {
		AppCompose string `json:"app_compose"`
	}
	if err := json.Unmarshal([]byte(answer.TCBInfo), &tcb); err != nil {
		return Info{}, fmt.Errorf("read tcb_info of the guest agent (%d bytes): %w", len(answer.TCBInfo), err)
	}
	return Info{AppName: answer.AppName, AppCompose: []byte(tcb.AppCompose)}, nil
}

// call posts a request to a method and reads the answer. The agent's errors come as {"error": "…"} with status 400.
func (a *Agent) call(ctx context.Context, method string, request, answer any) error {
	body, err := json.Marshal(request)
	if err != nil {
		return fmt.Errorf("guest agent: encode %s: %w", method, err)
	}
	post, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://dstack/"+method, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("guest agent: %s: %w", method, err)
	}
	post.Header.Set("Content-Type", "application/json")
	response, err := a.client.Do(post)
	if err != nil {
		return fmt.Errorf("guest agent: %s: %w", method, err)
	}
	defer func() { _ = response.Body.Close() }()
	b, err := io.ReadAll(io.LimitReader(response.Body, MaxAnswerSize+1))
	switch {
	case err != nil:
		return fmt.Errorf("guest agent: read answer to %s: %w", method, err)
	case len(b) > MaxAnswerSize:
		return fmt.Errorf("guest agent: answer to %s has more than %d bytes", method, MaxAnswerSize)
	case response.StatusCode != http.StatusOK:
		return fmt.Errorf("guest agent: %s: status %d: %w", method, response.StatusCode, refusal(b))
	}
	if err := json.Unmarshal(b, answer); err != nil {
		return fmt.Errorf("guest agent: read answer to %s (%d bytes): %w", method, len(b), err)
	}
	return nil
}

// refusal is the agent's own message, cut to a line.
func refusal(b []byte) error {
	var message struct {
		Error string `json:"error"`
	}
	if json.Unmarshal(b, &message) != nil || message.Error == "" {
		return fmt.Errorf("%d bytes without a message", len(b))
	}
	return errors.New(message.Error[:min(len(message.Error), 500)])
}
