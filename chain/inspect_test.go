package chain_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func TestInspectFindsWhatDiffers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	other := job.Address{1}
	cases := map[string]struct {
		change func(*job.Deployment)
		want   []string
	}{
		"nothing":           {func(*job.Deployment) {}, nil},
		"another chain":     {func(d *job.Deployment) { d.ChainID = 31337 }, []string{"chain id"}},
		"another root":      {func(d *job.Deployment) { d.RootKey[0] ^= 1 }, []string{"attestation root"}},
		"other code":        {func(d *job.Deployment) { d.CodeHashes[d.Escrow] = job.Digest{1} }, []string{"job escrow code"}},
		"another registry":  {func(d *job.Deployment) { d.Registry = other }, []string{"model registry code", "escrow's model registry"}},
		"arguments made up": {func(d *job.Deployment) { d.Arguments = map[job.Address]job.Hex{d.Registry: {1}} }, []string{"model registry address"}},
		"no verifier": {
			func(d *job.Deployment) { d.Verifier = other },
			[]string{"quote verifier code", "enclave registry's verifier", "attestation root"},
		},
		"a public chain without arguments": {
			func(d *job.Deployment) { d.ChainID = 1 },
			[]string{"chain id", "model registry address", "enclave registry address", "job escrow address", "quote verifier address"},
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := w.deployment
			d.CodeHashes = maps.Clone(d.CodeHashes)
			c.change(&d)
			findings, err := chain.Inspect(t.Context(), w.URL(), d)
			if err != nil {
				t.Fatal(err)
			}
			var have []string
			for _, f := range findings {
				if !f.OK {
					have = append(have, f.What)
				}
			}
			slices.Sort(have)
			slices.Sort(c.want)
			if !slices.Equal(have, c.want) {
				t.Errorf("differs: %q, want %q", have, c.want)
			}
		})
	}
}
