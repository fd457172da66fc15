package guest

import (
	"encoding/hex"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// The vector is that of dstack's guest API v0: root key, path "test", purpose "signing".
func TestSignatureChainEqualsDstacksVector(t *testing.T) {
	t.Parallel()
	scalar, err := hex.DecodeString("1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e0f1a2b")
	if err != nil {
		t.Fatal(err)
	}
	key, err := job.ParseSigningKey(scalar)
	if err != nil {
		t.Fatal(err)
	}
	a := &Agent{app: key, provider: key}
	answer, err := a.getKey(keyRequest{Path: "test", Purpose: "signing", Algorithm: "secp256k1"})
	if err != nil {
		t.Fatal(err)
	}
	const want = "c8a3dcf06c4e95bd78a5d7a1c8fcff171fc5848cfae804c6fc11bda4dc5d4062" +
		"379995390843827444992c4c0e4bac70f0f878e01b9fc8b98cd7126fe5a3876b01"
	if got := answer.(keyAnswer).Chain[0]; got != want {
		t.Errorf("link is %s, want %s", got, want)
	}
}
