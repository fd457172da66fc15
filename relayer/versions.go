package relayer

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// pinNextModel looks at a model of which something changed: manifests and heads are kept while a version takes jobs or
// has live ones.
func (r *Relayer) pinNextModel(ctx context.Context) (bool, error) {
	w, err := r.state.NextModel(ctx, r.Now())
	if errors.Is(err, state.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	again, err := r.pinModel(ctx, w.Model)
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	if err != nil {
		r.log.WarnContext(ctx, "artefacts of a model not pinned", "model", w.Model, "err", err)
	}
	if err != nil || again {
		return true, r.state.PutOffModel(ctx, w, r.dueAfter(w.Attempts))
	}
	return true, r.state.ModelDone(ctx, w)
}

// pinModel reports whether a retired version still has live jobs, or a manifest has not come yet.
func (r *Relayer) pinModel(ctx context.Context, model uint64) (again bool, err error) {
	m, err := r.chain.Model(ctx, model)
	if err != nil {
		return false, err
	}
	for number := uint32(1); number <= m.Versions; number++ {
		v, err := r.chain.Version(ctx, model, number)
		if err != nil {
			return false, err
		}
		waits, err := r.pinVersion(ctx, v)
		if err != nil {
			return false, fmt.Errorf("version %d: %w", number, err)
		}
		again = again || waits
	}
	return again, nil
}

func (r *Relayer) pinVersion(ctx context.Context, v job.Version) (again bool, err error) {
	reason := manifestReason(versionOf(v.Model, v.Number))
	if !v.Retired {
		if err := r.pin(ctx, v.Manifest, reason, forever); err != nil {
			return false, err
		}
		return false, r.pinDecoders(ctx, v)
	}
	since := r.Now() - min(r.Now(), slack)
	if live, err := r.state.LiveJobs(ctx, v.Model, v.Number, since); err != nil || live > 0 {
		return live > 0, err
	}
	heads, err := r.state.SealedHeads(ctx, v.Model, v.Number)
	if err != nil {
		return false, err
	}
	for _, h := range heads {
		reason := headReason(job.Request{Model: h.Model, Version: h.Version, Cut: h.Cut})
		if err := r.blocks.Unpin(ctx, h.Head, reason); err != nil {
			return false, err
		}
	}
	decoders, err := r.decoders(ctx, v) // while the manifest that names them is here
	if err != nil {
		return false, err
	}
	for _, d := range decoders {
		if err := r.blocks.Unpin(ctx, d.artefact, d.reason); err != nil {
			return false, err
		}
	}
	return false, r.blocks.Unpin(ctx, v.Manifest, reason)
}

// decoder is a public file that a manifest names for one cut, and why it is kept.
type decoder struct {
	artefact job.Artefact
	reason   string
}

// decoders reads which a version's manifest names. One that is not here, or is not a manifest, names none.
func (r *Relayer) decoders(ctx context.Context, v job.Version) (found []decoder, err error) {
	b, err := ipfs.ReadAll(ctx, r.blocks, v.Manifest, manifest.MaxSize)
	if foreign(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	m, err := manifest.Decode(b)
	if err != nil {
		r.log.InfoContext(ctx, "manifest cannot be read", "model", v.Model, "version", v.Number, "err", err)
		return nil, nil
	}
	for i, cut := range m.Cuts[:min(len(m.Cuts), len(v.Cuts))] {
		if d := cut.Decoder; d != nil && d.Size <= manifest.MaxDecoder {
			at := job.Request{Model: v.Model, Version: v.Number, Cut: uint8(i)}
			found = append(found, decoder{*d, decoderReason(at)})
		}
	}
	return found, nil
}

func (r *Relayer) pinDecoders(ctx context.Context, v job.Version) error {
	decoders, err := r.decoders(ctx, v)
	if err != nil {
		return err
	}
	for _, d := range decoders {
		if err := r.pin(ctx, d.artefact, d.reason, forever); err != nil {
			return err
		}
	}
	return nil
}
