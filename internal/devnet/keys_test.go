package devnet_test

import (
	"context"
	"io"
	"math"
	"os"
	"sync"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// scales keeps how much of each artefact was still to be sent when its upload began: the relayer asks for missing
// blocks only.
type scales struct {
	client.Relayer
	mu   *sync.Mutex
	sent map[job.Digest]int64
}

func (s scales) Upload(ctx context.Context, a job.Artefact, open func() (io.ReadCloser, error), progress func(done, total int64)) error {
	return s.Relayer.Upload(ctx, a, open, func(done, total int64) {
		s.mu.Lock()
		if _, known := s.sent[a.Digest]; !known {
			s.sent[a.Digest] = total - done
		}
		s.mu.Unlock()
		progress(done, total)
	})
}

// TestOneKeySetServesTwoCuts asks the whole pneumonia model at its deep cut and then at the shallow one: the second job
// names the same sealed keys, sends none of them, is evaluated with them, and is charged to them.
func TestOneKeySetServesTwoCuts(t *testing.T) {
	t.Parallel()
	w := newWorld(t, devnet.Config{})
	m := &market{World: w, t: t}
	m.creator = m.openCreator(t, devnet.CreatorConfig{Name: "ada"})
	pkg, err := creator.ReadPackage(t.Context(), os.DirFS("../../models/pneumonia"), func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	terms := make([]creator.Terms, len(pkg.Manifest.Cuts))
	for i := range terms {
		terms[i] = creator.Terms{Prices: prices(), Windows: windows()}
	}
	pub, err := m.creator.Publish(within(t), pkg, terms)
	if err != nil {
		t.Fatal(err)
	}
	m.model = pub.Model
	if err := m.creator.Start(); err != nil {
		t.Fatal(err)
	}
	sent := map[job.Digest]int64{}
	r := m.requester(t, func(c *devnet.RequesterConfig) {
		c.Relayer = func(inner client.Relayer) client.Relayer { return scales{inner, new(sync.Mutex), sent} }
	})
	m.terms(t, r) // waits for the offer
	var jobs []*client.State
	var charged []obfuscate.Term
	for seed, name := range []string{"pool", "conv"} {
		cut := cutNamed(t, pkg, name)
		offered, err := r.Terms(within(t), client.Choice{Model: m.model, Cut: cut})
		if err != nil {
			t.Fatal(err)
		}
		s, err := r.Start(within(t), offered, film(seed), nil)
		if err != nil {
			t.Fatal(err)
		}
		clear(sent)
		s = m.accept(t, r, s.ID)
		if s.Answer == nil || s.Request.Cut != cut {
			t.Fatalf("cut %s: answer %v at cut %d", name, s.Answer, s.Request.Cut)
		}
		terms := pkg.Manifest.Cuts[cut]
		jobs = append(jobs, s)
		charged = append(charged, obfuscate.Term{K: terms.K, Radius: terms.Radius, Sigma: s.Sigma, ErrorBound: terms.ErrorBound})
	}
	first, second := jobs[0], jobs[1]
	if first.KeysReused || !second.KeysReused || first.Request.Keys != second.Request.Keys || first.Request.RequesterKey != second.Request.RequesterKey {
		t.Errorf("keys %v (reused %v), then %v (reused %v)", first.Request.Keys, first.KeysReused, second.Request.Keys, second.KeysReused)
	}
	if n, asked := sent[second.Request.Keys.Digest]; !asked || n != 0 || sent[second.Request.Input.Digest] == 0 {
		t.Errorf("the second job sent %d bytes of keys and %d of input", sent[second.Request.Keys.Digest], sent[second.Request.Input.Digest])
	}
	ledger, err := r.Ledger(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	id := obfuscate.ID(first.Request.RequesterKey)
	if have, want := ledger.Flooding(id), obfuscate.Flooding(charged); ledger.Releases(id) != 2 || math.Abs(have-want) > 1e-9 {
		t.Errorf("%d releases with flooding %g, want 2 with %g", ledger.Releases(id), have, want)
	}
	if charged[0].ErrorBound == charged[1].ErrorBound {
		t.Error("both cuts have one error bound: the ledger's sum was not tested")
	}
}

func cutNamed(t *testing.T, pkg *creator.Package, name string) uint8 {
	t.Helper()
	for i, c := range pkg.Manifest.Cuts {
		if c.Name == name {
			return uint8(i)
		}
	}
	t.Fatalf("no cut %q", name)
	return 0
}
