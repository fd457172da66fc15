package dstack

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Boot is how the machine was started, as its quote and its event log agree on it.
type Boot struct {
	// Measurement is what verifiers and the registry call the code: firmware, hardware set-up, kernel, disk and ConfigID.
	Measurement job.Digest
	// ComposeHash is sha2-256 of AppCompose.
	ComposeHash job.Digest
	// AppCompose says what was started.
	AppCompose []byte
	// AppID and InstanceID name the app at its key provider and this machine; the latter may be empty.
	AppID, InstanceID []byte
	// KeyProvider gave the machine its app's root key.
	KeyProvider KeyProvider
	// ConfigID is the quote's mr_config_id; its first byte is the form.
	ConfigID [48]byte
	// Root is sha2-256 of the key (x ‖ y) of the root certificate that the quote brings. That it signed is not checked.
	Root job.Digest
}

// KeyProvider is where the app's root key comes from.
type KeyProvider struct {
	// Name is none, local-sgx, kms or tpm.
	Name string
	// ID is the provider's public key or measurement.
	ID []byte
}

// ErrKeysNotBound says that whoever runs the machine could have given it a root key that others know.
var ErrKeysNotBound = errors.New("the app's keys are not bound to its code")

// bootReport is report data that enrols nothing.
const bootReport = "encrypted-compute: how this machine was started"

// Boot asks the agent for a quote and the event log, and checks that they agree: RTMR 3 is replayed, and mr_config_id
// must be made of the log's compose hash (form 1), or of that, app and key provider (forms 2 and 3). The app-compose
// must have that hash.
func (a *Agent) Boot(ctx context.Context) (Boot, error) {
	var data [64]byte
	copy(data[:], bootReport)
	quote, err := a.Quote(ctx, data)
	if err != nil {
		return Boot{}, err
	}
	boot, err := ReadBoot(quote)
	if err != nil {
		return Boot{}, err
	}
	info, err := a.Info(ctx)
	if err != nil {
		return Boot{}, err
	}
	if got := job.Digest(sha256.Sum256(info.AppCompose)); got != boot.ComposeHash {
		return Boot{}, fmt.Errorf("guest agent shows an app-compose with hash %v, started was %v", got, boot.ComposeHash)
	}
	boot.AppCompose = info.AppCompose
	return boot, nil
}

// ReadBoot is the part of Agent.Boot that needs no agent: anybody may run it on a quote and its event log. AppCompose
// stays empty. It checks no signature.
func ReadBoot(q Quote) (Boot, error) {
	r, err := parseReport(q.Raw)
	if err != nil {
		return Boot{}, err
	}
	events, err := ParseLog(q.Events)
	if err != nil {
		return Boot{}, err
	}
	register, err := RTMR3(events)
	if err != nil {
		return Boot{}, err
	}
	if register != r.rtmr[3] {
		return Boot{}, fmt.Errorf("event log replays to RTMR 3 = %x, the quote has %x", register, r.rtmr[3])
	}
	log, err := started(events)
	if err != nil {
		return Boot{}, err
	}
	boot := Boot{Measurement: r.measurement(), ConfigID: r.configID, AppID: log[eventApp], InstanceID: log[eventInstance]}
	if len(log[eventCompose]) != len(boot.ComposeHash) {
		return Boot{}, fmt.Errorf("event log: compose hash of %d bytes, want %d", len(log[eventCompose]), len(boot.ComposeHash))
	}
	boot.ComposeHash = job.Digest(log[eventCompose])
	if boot.KeyProvider, err = parseProvider(log[eventProvider]); err != nil {
		return Boot{}, err
	}
	if boot.Root, err = rootOf(q.Raw); err != nil {
		return Boot{}, err
	}
	return boot, boot.checkConfigID()
}

func parseProvider(b []byte) (KeyProvider, error) {
	var provider struct {
		Name string `json:"name"`
		ID   string `json:"id"`
	}
	if err := json.Unmarshal(b, &provider); err != nil {
		return KeyProvider{}, fmt.Errorf("event log: key provider (%d bytes): %w", len(b), err)
	}
	id, err := hex.DecodeString(provider.ID)
	if err != nil {
		return KeyProvider{}, fmt.Errorf("event log: id of key provider: %w", err)
	}
	return KeyProvider{Name: provider.Name, ID: id}, nil
}

// kind is the number and the name of a key provider inside mr_config_id.
func (p KeyProvider) kind() (number byte, name string, err error) {
	switch p.Name {
	case "none":
		return 0, "none", nil
	case "local-sgx":
		return 1, "local", nil
	case "kms":
		return 2, "kms", nil
	case "tpm":
		return 3, "tpm", nil
	}
	return 0, "", fmt.Errorf("key provider %q is not known", p.Name)
}

// configDocument begins what is hashed in form 3.
const configDocument = "dstack-mr-config-v3:\x00"

// checkConfigID compares the quote's mr_config_id with what the event log says it was made of.
func (b Boot) checkConfigID() error {
	want, err := b.ConfigIDOf(b.ConfigID[0])
	if err != nil {
		return err
	}
	if want != b.ConfigID {
		return fmt.Errorf("mr_config_id is %x, what was started gives %x", b.ConfigID, want)
	}
	return nil
}

// ConfigIDOf returns the mr_config_id of a form (1, 2 or 3) for what was started. dstack uses form 1 where the
// app-compose pins no key provider; otherwise 2, from version 0.6 on 3.
func (b Boot) ConfigIDOf(form byte) (id [48]byte, err error) {
	number, name, err := b.KeyProvider.kind()
	if err != nil {
		return id, err
	}
	id[0] = form
	switch form {
	case 1:
		copy(id[1:], b.ComposeHash[:])
	case 2:
		digest := job.Keccak(b.ComposeHash[:], b.AppID, []byte{number}, b.KeyProvider.ID)
		copy(id[1:], digest[:])
	case 3:
		digest := sha256.Sum256(fmt.Appendf(nil,
			`%s{"app_id":"%x","compose_hash":"%x","instance_id":"%x","key_provider":"%s","key_provider_id":"%x","version":3}`,
			configDocument, b.AppID, b.ComposeHash[:], b.InstanceID, name, b.KeyProvider.ID))
		copy(id[1:], digest[:])
	default:
		return id, fmt.Errorf("mr_config_id %x is of form %d, want 1, 2 or 3", b.ConfigID, form)
	}
	return id, nil
}

// CheckKeys says whether the app's root key, and so the sealing key, is bound to the code that was started. Without
// that, whoever runs the machine could name a key provider of their own, know the sealing key, and still show an honest
// quote. Bound means: no provider (the key is made in the machine at each start); an SGX provider that the app-compose
// pins, which gives each compose hash keys of its own; or a key management service that the app-compose pins, where
// mr_config_id (form 2 or 3) names the app, too: then its owner decides which code gets the key, and must be known.
func (b Boot) CheckKeys() error {
	if b.KeyProvider.Name == "none" {
		return nil
	}
	var compose struct {
		Provider string `json:"key_provider_id"`
	}
	if err := json.Unmarshal(b.AppCompose, &compose); err != nil {
		return fmt.Errorf("read app-compose (%d bytes): %w", len(b.AppCompose), err)
	}
	pinned, err := hex.DecodeString(compose.Provider)
	switch {
	case err != nil:
		return fmt.Errorf("read app-compose: key_provider_id: %w", err)
	case len(pinned) == 0:
		return fmt.Errorf("%w: the app-compose pins no key_provider_id", ErrKeysNotBound)
	case string(pinned) != string(b.KeyProvider.ID):
		return fmt.Errorf("%w: key provider %x gave the key, the app-compose pins %x", ErrKeysNotBound, b.KeyProvider.ID, pinned)
	case b.KeyProvider.Name == "kms" && b.ConfigID[0] == 1:
		return fmt.Errorf("%w: mr_config_id of form 1 does not say which app of the key management service this is", ErrKeysNotBound)
	case b.KeyProvider.Name != "kms" && b.KeyProvider.Name != "local-sgx":
		return fmt.Errorf("%w: key provider %q", ErrKeysNotBound, b.KeyProvider.Name)
	}
	return nil
}
