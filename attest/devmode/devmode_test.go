package devmode_test

import (
	"bytes"
	"crypto/sha256"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
)

func TestRootIsTheOneThatAttestNamesDevelopment(t *testing.T) {
	t.Parallel()
	if devmode.Root() != attest.DevelopmentRoot {
		t.Fatalf("root %v, attest says %v", devmode.Root(), attest.DevelopmentRoot)
	}
	x, y := devmode.RootKey()
	if got := sha256.Sum256(append(x[:], y[:]...)); got != attest.DevelopmentRoot {
		t.Fatalf("digest of the root key's point is %x", got)
	}
}

func TestQuoteIsDeterministicAndOfFixedSize(t *testing.T) {
	t.Parallel()
	q := devmode.NewQuoter([32]byte{1})
	a, err := q.Quote([64]byte{2}, 3, 4)
	if err != nil {
		t.Fatal(err)
	}
	b, err := q.Quote([64]byte{2}, 3, 4)
	if err != nil {
		t.Fatal(err)
	}
	if len(a) != attest.DevelopmentQuoteSize || !bytes.Equal(a, b) {
		t.Fatalf("%d and %d bytes, equal: %v", len(a), len(b), bytes.Equal(a, b))
	}
}

func TestQuoteRefusesToExpireBeforeItIsIssued(t *testing.T) {
	t.Parallel()
	if _, err := devmode.NewQuoter([32]byte{}).Quote([64]byte{}, 2, 1); err == nil {
		t.Fatal("made a quote that is never in date")
	}
}

func TestWarningIsLoud(t *testing.T) {
	t.Parallel()
	if !strings.Contains(devmode.Warning, "DEVELOPMENT") || !strings.Contains(devmode.Warning, "publicly known key") {
		t.Fatalf("warning reads %q", devmode.Warning)
	}
}
