package devmode_test

import (
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

func TestWarningIsLoud(t *testing.T) {
	t.Parallel()
	if !strings.Contains(devmode.Warning, "DEVELOPMENT") || !strings.Contains(devmode.Warning, "publicly known key") {
		t.Fatalf("warning reads %q", devmode.Warning)
	}
}
