package attest

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Public keys x ‖ y of the two roots that this package knows by name, hexadecimal.
const (
	// intelKey stands in Intel's published certificate "Intel SGX Root CA".
	intelKey = "0ba9c4c0c0c86193a3fe23d6b02cda10a8bbd4e88e48b4458561a36e705525f5" +
		"67918e2edc88e40d860bd0cc4ee26aacc988e505a953558c453f6b0904ae7394"
	// developmentKey is the public half of the key that package devmode publishes.
	developmentKey = "396a05140e703b424e3c1afd100b2850dbdb56c818f42f74a47bcc441251577c" +
		"2bac032f4a9160e048b5315a3da602b1b9d18623db7056b09bff0f9969a2b8b3"
)

// Roots are named by sha2-256 of their public key x ‖ y. Read these only; the verifier keeps its own copies.
var (
	// IntelRoot signs for genuine SGX and TDX hardware.
	IntelRoot = rootDigest(intelKey)
	// DevelopmentRoot signs for anybody. Whatever shows an enclave or a deployment of this root says "development".
	DevelopmentRoot = rootDigest(developmentKey)
)

func rootDigest(key string) job.Digest {
	xy, _ := hex.DecodeString(key) // a constant; a test reads it
	return sha256.Sum256(xy)
}
