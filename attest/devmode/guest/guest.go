// Package guest is a DEVELOPMENT guest agent: it answers on the paths and in the JSON of dstack's (guest API v0), with
// quotes of package devmode, so that an enclave needs not know whether hardware is there. It also answers as Intel's
// certification service does, with the collateral to those quotes. Nothing of it proves anything.
//
// Start with [New]; serve [Agent.Guest] on a Unix socket for one enclave, and [Agent.Collateral] over HTTP for whoever
// verifies. The enclave's binary is named in the app-compose, so that another binary has another measurement.
//
// The pretended machine started as one with dstack 0.5 and a local key provider does: the app's root key belongs to the
// compose hash and stays as long as the seed does.
package guest

import (
	"crypto/hkdf"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/attest/dstack"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// SeedSize is the length of Config.Seed in bytes.
const SeedSize = 32

// Config of an agent.
type Config struct {
	// Binary is sha2-256 of the enclave's binary.
	Binary job.Digest
	// Seed is the secret that the machine's root key comes from. It is the same after a restart, or sealed heads are lost.
	Seed []byte
	// Now tells the time of chain, which dates the collateral; nil: the machine's clock.
	Now func() time.Time
	// Platform is the pretended machine.
	Platform devmode.PlatformSpec
	// Form and Defects of its quotes, and CollateralSpec, whose date is filled in, are for tests.
	Form       devmode.Form
	Defects    devmode.Defects
	Collateral devmode.CollateralSpec
}

// Check says what is missing.
func (c Config) Check() error {
	if c.Binary.IsZero() {
		return errors.New("guest agent: the digest of the enclave's binary is not set")
	}
	if len(c.Seed) != SeedSize {
		return fmt.Errorf("guest agent: seed of %d bytes, want %d", len(c.Seed), SeedSize)
	}
	return nil
}

// Agent is one pretended machine. It is safe for concurrent use.
type Agent struct {
	cfg       Config
	authority *devmode.Authority
	platform  *devmode.Platform
	compose   []byte
	app       *job.SigningKey // root key of the app
	provider  *job.SigningKey // root key of the key provider

	mu     sync.Mutex
	events []event
	rtmr3  [48]byte
}

// event is an entry of the log as dstack writes it.
type event struct {
	Register int    `json:"imr"`
	Type     uint32 `json:"event_type"`
	Digest   string `json:"digest"`
	Name     string `json:"event"`
	Payload  string `json:"event_payload"`
}

// New starts the pretended machine: it measures the events of a boot.
func New(cfg Config) (*Agent, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	a := &Agent{cfg: cfg, compose: devmode.Compose(cfg.Binary)}
	var err error
	if a.authority, err = devmode.NewAuthority(); err != nil {
		return nil, err
	}
	if a.platform, err = a.authority.NewPlatform(cfg.Platform); err != nil {
		return nil, err
	}
	hash := a.composeHash()
	if a.app, err = derived(cfg.Seed, "app root key of "+hash.String()); err != nil {
		return nil, err
	}
	if a.provider, err = derived(cfg.Seed, "key provider"); err != nil {
		return nil, err
	}
	return a, a.boot(hash)
}

// derived is a secp256k1 key of the machine.
func derived(seed []byte, label string) (*job.SigningKey, error) {
	scalar, err := hkdf.Key(sha256.New, seed, nil, label, 32)
	if err != nil {
		return nil, fmt.Errorf("guest agent: derive key: %w", err)
	}
	defer clear(scalar)
	return job.ParseSigningKey(scalar)
}

func (a *Agent) boot(hash job.Digest) error {
	for _, e := range []struct {
		name    string
		payload []byte
	}{
		{"system-preparing", nil},
		{"app-id", a.appID()},
		{"compose-hash", hash[:]},
		{"instance-id", nil},
		{"boot-mr-done", nil},
		{"key-provider", []byte(providerInfo())},
		{"storage-fs", []byte("none")},
		{"system-ready", nil},
	} {
		if err := a.measure(e.name, e.payload); err != nil {
			return err
		}
	}
	return nil
}

// measure extends RTMR 3 by an event and writes it into the log.
func (a *Agent) measure(name string, payload []byte) error {
	digest, err := dstack.Event{Register: 3, Type: dstack.RuntimeEvent, Name: name, Payload: payload, Version: 1}.Digest()
	if err != nil {
		return err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if len(a.events) >= maxEvents {
		return fmt.Errorf("event log is full: %d events", len(a.events))
	}
	a.rtmr3 = sha512.Sum384(append(a.rtmr3[:], digest[:]...))
	a.events = append(a.events, event{3, dstack.RuntimeEvent, hex.EncodeToString(digest[:]), name, hex.EncodeToString(payload)})
	return nil
}

// maxEvents bounds what EmitEvent may add.
const maxEvents = 1024

// log returns the event log and the register that it leads to.
func (a *Agent) log() ([]event, [48]byte) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return append([]event(nil), a.events...), a.rtmr3
}

// Measurement is what verifiers will see of the enclave.
func (a *Agent) Measurement() job.Digest { return devmode.Measurement(a.cfg.Binary) }

func (a *Agent) composeHash() job.Digest { return devmode.ComposeHash(a.compose) }

// appID is the start of the compose hash, as with every key provider but a key management service.
func (a *Agent) appID() []byte {
	hash := a.composeHash()
	return hash[:20]
}

func providerInfo() string {
	return fmt.Sprintf(`{"name":"local-sgx","id":"%x"}`, devmode.KeyProvider())
}

// domain is what the machine's quotes say, and the event log of the same moment.
func (a *Agent) domain(reportData [64]byte) (devmode.TD, []event) {
	td := devmode.NewTD(a.composeHash(), reportData)
	td.Form, td.Defects = a.cfg.Form, a.cfg.Defects
	var events []event
	events, td.RTMR[3] = a.log()
	return td, events
}
