package creator_test

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func TestPinsAreKeptUntilTheyAreTakenBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for range 2 {
		if err := creator.Pin(t.Context(), w.store, job.Digest{6}); err != nil {
			t.Fatal(err)
		}
	}
	if pinned, err := creator.Pinned(t.Context(), w.store); err != nil || len(pinned) != 2 {
		t.Errorf("pinned %v, %v", pinned, err)
	}
	w.unpin(job.Digest{6})
	if err := creator.Unpin(t.Context(), w.store, job.Digest{6}); !errors.Is(err, creator.ErrNotPinned) {
		t.Errorf("unpinned twice: %v", err)
	}
	if err := creator.Pin(t.Context(), w.store, job.Digest{}); err == nil {
		t.Error("the zero measurement was pinned")
	}
}

// TestTheDaemonPinsNothingAndNamesTheCommand: an enclave with other code enrols; a pin makes a running daemon seal to it.
func TestTheDaemonPinsNothingAndNamesTheCommand(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.unpin(w.measurement)
	var log bytes.Buffer
	c, err := creator.New(w.config, reader{w}, wallet{w}, carrier{w}, w.store, slog.New(slog.NewTextHandler(&log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	w.published(c)
	w.serve(c, 60)
	if command := "encompute creator pin " + w.measurement.String(); !strings.Contains(log.String(), command) || len(w.heads) != 0 {
		t.Errorf("%d heads; the log says %s", len(w.heads), log.String())
	}
	if pinned, err := creator.Pinned(t.Context(), w.store); err != nil || len(pinned) != 0 {
		t.Errorf("the daemon pinned %v, %v", pinned, err)
	}
	if err := creator.Pin(t.Context(), w.store, w.measurement); err != nil {
		t.Fatal(err)
	}
	w.serve(c, 61)
	if len(w.heads) != 1 {
		t.Errorf("%d heads were sealed after the pin", len(w.heads))
	}
}

func TestPinsSayWhoRunsThemAndWhatWasSealed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	if err := creator.Pin(t.Context(), w.store, job.Digest{6}); err != nil {
		t.Fatal(err)
	}
	w.published(c)
	broken := w.listed[0]
	broken.Enrolment.Signer, broken.Quote = job.Address{0xbb}, bytes.Clone(broken.Quote)
	broken.Quote[70] ^= 1
	w.listed = append(w.listed, broken)
	pins, err := c.Pins(t.Context())
	if err != nil || len(pins) != 3 {
		t.Fatalf("%+v, %v", pins, err)
	}
	for _, p := range pins {
		switch p.Measurement {
		case job.Digest{6}:
			if !p.Pinned || len(p.Enclaves) != 0 {
				t.Errorf("pinned code that nobody runs: %+v", p)
			}
		case w.measurement:
			if !p.Pinned || len(p.Enclaves) != 1 || p.Enclaves[0].Sealed != 1 || p.Enclaves[0].Heads != 1 ||
				p.Enclaves[0].Key != w.sealing.Public().Digest() || p.Enclaves[0].Problem != "" {
				t.Errorf("code of an enclave with heads: %+v", p)
			}
		default:
			if p.Pinned || len(p.Enclaves) != 1 || p.Enclaves[0].Problem == "" {
				t.Errorf("an enclave without a good quote: %+v", p)
			}
		}
	}
}

// TestAnotherSealingKeyNeedsNoNewVersion: the app's replicas come back with another key.
func TestAnotherSealingKeyNeedsNoNewVersion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	pub := w.published(c)
	w.serve(c, 59)
	old, err := seal.NewPrivateKey([seal.SeedSize]byte{2})
	if err != nil {
		t.Fatal(err)
	}
	w.sealing, old = old, w.sealing
	w.enrol(job.Digest{5})
	w.batch(c, job.Batch{Cursor: job.Cursor{Number: 60}, Now: w.now, Enclaves: []job.Enclave{w.record}})
	if len(w.heads) != 2 || w.heads[1].EnclaveKey == old.Public().Digest() || w.heads[1].Version != pub.Version {
		t.Fatalf("announced %+v", w.heads)
	}
	sealed, err := w.blocksOf(w.heads[1].Head)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := seal.Open(w.sealing, seal.ForHead(1337, job.Address{1}, 0, w.sealing.Public().Digest(), pub.Heads[0]), sealed, job.MaxHeadSize); err != nil {
		t.Error(err)
	}
	w.serve(c, 61, w.paid(1))
	if len(w.grants) != 1 || w.grants[0].Message.EnclaveKey != w.sealing.Public().Digest() {
		t.Errorf("grants %+v", w.grants)
	}
}
