package dstack

import (
	"bytes"
	"crypto/sha512"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
)

// Limits of an event log.
const (
	maxLogSize   = 2 << 20
	maxEvents    = 4096
	maxEventName = 256
)

// RuntimeEvent is the type of the events that dstack measures into RTMR 3.
const RuntimeEvent = 0x08000001

// systemReady is the last event before the app starts. What follows may come from the app itself.
const systemReady = "system-ready"

// Event is an entry of the event log. Its digest in the log is not kept.
type Event struct {
	// Register is the RTMR that the event was measured into, 0 to 3.
	Register int
	// Type of the event.
	Type uint32
	// Name and Payload of the event.
	Name    string
	Payload []byte
	// Version of the digest's definition: 1 or 2.
	Version int
}

// ParseLog reads an event log, a JSON array.
func ParseLog(b []byte) ([]Event, error) {
	if len(b) > maxLogSize {
		return nil, fmt.Errorf("read event log: %d bytes, limit %d", len(b), maxLogSize)
	}
	var entries []struct {
		Register int    `json:"imr"`
		Type     uint32 `json:"event_type"`
		Name     string `json:"event"`
		Payload  string `json:"event_payload"`
		Version  int    `json:"version"`
	}
	if err := json.Unmarshal(b, &entries); err != nil {
		return nil, fmt.Errorf("read event log (%d bytes): %w", len(b), err)
	}
	if len(entries) > maxEvents {
		return nil, fmt.Errorf("read event log: %d events, limit %d", len(entries), maxEvents)
	}
	events := make([]Event, len(entries))
	for i, e := range entries {
		payload, err := hex.DecodeString(e.Payload)
		switch {
		case err != nil:
			return nil, fmt.Errorf("read event log: payload of event %d: %w", i, err)
		case e.Register < 0 || e.Register > 3 || len(e.Name) > maxEventName || e.Version < 0 || e.Version > 2:
			return nil, fmt.Errorf("read event log: event %d: register %d, %d bytes of name, version %d",
				i, e.Register, len(e.Name), e.Version)
		}
		events[i] = Event{e.Register, e.Type, e.Name, payload, max(e.Version, 1)}
	}
	return events, nil
}

// Digest is what the event was measured as: sha2-384 of its type, name and payload in the form of its version.
func (e Event) Digest() ([48]byte, error) {
	if e.Type != RuntimeEvent {
		return [48]byte{}, fmt.Errorf("event %q of type %#x: only events of dstack can be recomputed", e.Name, e.Type)
	}
	if e.Version != 2 {
		b := binary.LittleEndian.AppendUint32(nil, e.Type)
		return sha512.Sum384(bytes.Join([][]byte{b, []byte(e.Name), e.Payload}, []byte(":"))), nil
	}
	// Version 2 hashes canonical JSON (RFC 8785). dstack's own names need no escapes; others are not met.
	if strings.ContainsFunc(e.Name, func(r rune) bool { return r < ' ' || r > '~' || r == '"' || r == '\\' }) {
		return [48]byte{}, fmt.Errorf("event %q: its name has characters that this version is not known to write", e.Name)
	}
	return sha512.Sum384(fmt.Appendf(nil, `{"event":"%s","event_type":%d,"payload":"%x","version":2}`, e.Name, e.Type, e.Payload)), nil
}

// RTMR3 replays the events of register 3.
func RTMR3(events []Event) (register [48]byte, err error) {
	for _, e := range events {
		if e.Register != 3 {
			continue
		}
		digest, err := e.Digest()
		if err != nil {
			return register, fmt.Errorf("replay RTMR 3: %w", err)
		}
		register = sha512.Sum384(append(register[:], digest[:]...))
	}
	return register, nil
}

// started returns the events that tell how the machine was started, by name. A name that comes twice is refused, since
// only one of the two could be believed.
func started(events []Event) (map[string][]byte, error) {
	found := make(map[string][]byte)
	for _, e := range events {
		if e.Register != 3 {
			continue
		}
		if _, twice := found[e.Name]; twice && decisive(e.Name) {
			return nil, fmt.Errorf("event log: event %q comes twice before %s", e.Name, systemReady)
		}
		found[e.Name] = e.Payload
		if e.Name == systemReady {
			return found, nil
		}
	}
	return nil, fmt.Errorf("event log: no event %s: the machine has not finished starting", systemReady)
}

func decisive(name string) bool {
	return name == eventApp || name == eventCompose || name == eventInstance || name == eventProvider
}

// The events that Boot reads.
const (
	eventApp      = "app-id"
	eventCompose  = "compose-hash"
	eventInstance = "instance-id"
	eventProvider = "key-provider"
)
