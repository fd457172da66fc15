package obfuscate_test

import (
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// A release, in the order that keeps its promises: all that can refuse comes before decryption.
func Example() {
	keySet, film := obfuscate.ID{1}, obfuscate.ID{2}
	ledger, _ := obfuscate.Ledger{}.AddKeySet(keySet)
	ledger, _ = ledger.AddInput(keySet, film)

	charge := obfuscate.Charge{
		KeySet: keySet, Input: film,
		Release:    obfuscate.Release{K: 8, Radius: 2.5, Sigma: 0.5},
		ErrorBound: 1e-8,
		Binding:    obfuscate.Binding{Output: [32]byte{3}, Slots: 8192},
	}
	ledger, report, err := ledger.Charge(charge)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%.1f bits; at most %.1f if the enclave were forged\n", report.Bits, report.Forged)
	// … store ledger durably, only then decrypt …
	y := []float64{0.3, -1.2, 4.5, 0, 0.25, 2, -3, 1}
	wire := charge.Release.Apply(y, obfuscate.NoiseKey{}, charge.Binding)
	fmt.Println(len(wire), "bytes to seal;", ledger.Releases(keySet), "release under this key set")
	// Output:
	// 9.3 bits; at most 9.3 if the enclave were forged
	// 16 bytes to seal; 1 release under this key set
}
