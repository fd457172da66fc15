package relayer_test

import (
	"context"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
)

// publish changes version 1 so that its manifest names a decoder for the second cut, and brings both.
func (w *world) publish(decoder job.Artefact) job.Artefact {
	w.t.Helper()
	w.put(decoder)
	return w.describe(manifest.Manifest{Cuts: []manifest.Cut{{}, {Decoder: &decoder}}})
}

func TestDecodersArePinnedWithTheirManifest(t *testing.T) {
	run(t, 1, func(w *world) {
		small := job.Artefact{Digest: digest(150), Size: manifest.MaxDecoder}
		w.publish(small)
		w.deliver(job.Batch{Models: []uint64{7}})
		if !w.blocks.holds("decoder 7/1/1") || w.blocks.holds("decoder 7/1/0") || !w.blocks.holds("manifest 7/1") {
			t.Errorf("pins %v", w.blocks.reasons())
		}
		w.chain.with(func() {
			v := w.chain.versions[1]
			v.Retired = true
			w.chain.versions[1] = v
		})
		w.deliver(job.Batch{Models: []uint64{7}})
		if w.blocks.holds("decoder 7/1/1") || w.blocks.holds("manifest 7/1") {
			t.Errorf("after retirement: pins %v", w.blocks.reasons())
		}
	})
}

func TestADecoderThatIsTooLargeOrNotHereIsNotKept(t *testing.T) {
	for name, change := range map[string]func(w *world, d *job.Artefact){
		"too large": func(_ *world, d *job.Artefact) { d.Size = manifest.MaxDecoder + 1 },
		"not here":  func(w *world, d *job.Artefact) { w.blocks.with(func() { delete(w.blocks.here, *d) }) },
		"of no cut": func(w *world, _ *job.Artefact) {
			w.chain.with(func() { v := w.chain.versions[1]; v.Cuts = v.Cuts[:1]; w.chain.versions[1] = v })
		},
		"of no document": func(w *world, _ *job.Artefact) {
			a, err := ipfs.Add(context.Background(), w.blocks, strings.NewReader("{}"))
			if err != nil {
				w.t.Fatal(err)
			}
			w.put(a)
			w.chain.with(func() { v := w.chain.versions[1]; v.Manifest = a; w.chain.versions[1] = v })
		},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, 1, func(w *world) {
				d := job.Artefact{Digest: digest(150), Size: 500}
				if name == "too large" {
					change(w, &d)
				}
				w.publish(d)
				change(w, &d)
				w.deliver(job.Batch{Models: []uint64{7}})
				if w.blocks.holds("decoder 7/1/1") || !w.blocks.holds("manifest 7/1") {
					t.Errorf("pins %v", w.blocks.reasons())
				}
			})
		})
	}
}

func TestManifestsArePinnedUntilRetiredAndDone(t *testing.T) {
	run(t, 1, func(w *world) {
		w.chain.with(func() { w.chain.down = true })
		w.deliver(job.Batch{Models: []uint64{7}})
		if w.blocks.holds("manifest 7/1") {
			t.Fatal("pinned without the chain")
		}
		w.chain.with(func() { w.chain.down = false })
		w.tick(60)
		if !w.blocks.holds("manifest 7/1") {
			t.Fatal("not pinned when the chain answered again")
		}
		w.enclaves[0].down = true
		id := w.create(1, w.enclaves[0])
		retired := version(1)
		retired.Retired = true
		w.chain.with(func() { w.chain.versions[1] = retired })
		w.deliver(job.Batch{Models: []uint64{7}})
		if !w.blocks.holds("manifest 7/1") || !w.blocks.holds("head 7/1/1") {
			t.Error("let go although a job is live")
		}
		w.batch(w.happened(job.Refunded, id))
		w.tick(60)
		if w.blocks.holds("manifest 7/1") || w.blocks.holds("head 7/1/1") {
			t.Errorf("still pinned: %v", w.blocks.reasons())
		}
	})
}
