package enclave

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// opened is an input as the enclave may see it: under the requester's CKKS key, with the key to seal the output to.
type opened struct {
	requester *seal.PublicKey
	input     *fhe.Input
}

// contexts names the sealed messages of the request's job.
func contexts(r job.EvaluateRequest) seal.Job {
	return seal.Job{
		Domain: job.Domain{ChainID: r.ChainID, Escrow: r.Escrow}, ID: r.Job, Version: r.VersionDigest, Cut: r.Cut,
	}
}

// checkSizes compares what the request declares with what the cut will read, before anything is fetched. Keys are of
// one of the lists that the manifest says serve the cut.
func checkSizes(r job.EvaluateRequest, t terms) error {
	if want := seal.SealedSize(seal.PublicKeySize + t.program.InputSize()); !equalSize(r.Input.Size, want) {
		return job.Errorf(job.KindUnfit, "input of %d bytes, this cut takes exactly %d", r.Input.Size, want)
	}
	if len(t.listsOf(r.Keys.Size)) == 0 {
		return job.Errorf(job.KindUnfit, "keys of %d bytes, this cut takes exactly %d, or those of %d longer lists",
			r.Keys.Size, seal.SealedSize(t.program.KeysSize()), len(t.lists)-1)
	}
	return nil
}

// listsOf returns the lists whose sealed keys have so many bytes.
func (t terms) listsOf(size uint64) (lists []*fhe.KeyList) {
	for _, l := range t.lists {
		if equalSize(size, seal.SealedSize(l.Size())) {
			lists = append(lists, l)
		}
	}
	return lists
}

func equalSize(have uint64, want int64) bool { return want > 0 && have == uint64(want) }

// openInput reads requester's sealing key ‖ encrypted input from the sealed input.
func (s *Service) openInput(ctx context.Context, r job.EvaluateRequest, p *fhe.Program) (opened, error) {
	var o opened
	err := s.open(ctx, r.Input, contexts(r).Input(s.self, r.RequesterKey), func(plain io.Reader) (err error) {
		key := make([]byte, seal.PublicKeySize)
		if _, err := io.ReadFull(plain, key); err != nil {
			return fmt.Errorf("read requester's key: %w", err)
		}
		if o.requester, err = seal.ParsePublicKey(key); err != nil {
			return err
		}
		if have := o.requester.Digest(); have != r.RequesterKey {
			return fmt.Errorf("%w: inside is %v, the job names %v", errOtherKey, have, r.RequesterKey)
		}
		o.input, err = p.ReadInput(ctx, plain)
		return err
	})
	if err != nil {
		return opened{}, fmt.Errorf("open input: %w", err)
	}
	return o, nil
}

// openKeys reads the evaluation keys from the sealed keys. They open as keys of one list alone; the few lists of the
// same size are tried in turn.
func (s *Service) openKeys(ctx context.Context, r job.EvaluateRequest, t terms) (keys *fhe.Keys, err error) {
	domain := job.Domain{ChainID: r.ChainID, Escrow: r.Escrow}
	for _, list := range t.listsOf(r.Keys.Size) {
		sealed := seal.ForKeys(domain, s.self, r.RequesterKey, list.Digest())
		err = s.open(ctx, r.Keys, sealed, func(plain io.Reader) (err error) {
			keys, err = t.program.ReadKeysOf(ctx, list, plain)
			return err
		})
		if err == nil {
			return keys, nil
		}
		if !errors.Is(err, seal.ErrOpen) {
			break
		}
	}
	return nil, fmt.Errorf("open keys: %w", err)
}

// open streams an artefact from the store through the seal into read, and lets it pass only if it ends where read does.
func (s *Service) open(ctx context.Context, a job.Artefact, c seal.Context, read func(io.Reader) error) error {
	blocks, err := ipfs.Open(ctx, s.store, a)
	if err != nil {
		return storeError("fetch", err)
	}
	source := &fetched{r: blocks}
	plain, err := seal.NewReader(source, s.sealing, c, int64(a.Size)) //nolint:gosec // equals a size that was computed
	if err != nil {
		return source.explain("open", err)
	}
	if err := read(plain); err != nil {
		return source.explain("decode", err)
	}
	if err := expectEnd(plain); err != nil {
		return source.explain("end", err)
	}
	return nil
}

// expectEnd wants io.EOF: only then has the seal said that nothing was cut off.
func expectEnd(r io.Reader) error {
	var b [1]byte
	switch _, err := io.ReadFull(r, b[:]); {
	case err == nil:
		return errors.New("bytes after the end")
	case errors.Is(err, io.EOF):
		return nil
	default:
		return err
	}
}
