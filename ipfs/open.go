package ipfs

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Open returns a reader of exactly a.Size bytes: the artefact, or an error that wraps [ErrNotFound], [ErrCorrupt],
// [ErrProfile] or what the store says. It fetches and checks the root block now and the others as they are read, one
// at a time; every byte was checked against a digest before Read returns it. After an error every Read fails.
func Open(ctx context.Context, store Store, a job.Artefact) (io.Reader, error) {
	top, err := Top(a)
	if err != nil {
		return nil, err
	}
	r := &reader{artefact: a, pending: []Link{top}, get: func(c cid.Cid) ([]byte, error) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		return store.Get(ctx, c)
	}}
	if err := r.step(); err != nil {
		return nil, r.wrap(err)
	}
	return r, nil
}

// ReadAll returns the artefact's bytes. One of more than limit bytes is refused before anything is fetched.
func ReadAll(ctx context.Context, store Store, a job.Artefact, limit uint64) ([]byte, error) {
	if a.Size > limit {
		return nil, fmt.Errorf("read artefact %s of %d bytes: %w: at most %d", a.Digest, a.Size, ErrTooLarge, limit)
	}
	r, err := Open(ctx, store, a)
	if err != nil {
		return nil, err
	}
	b := make([]byte, a.Size)
	if _, err := io.ReadFull(r, b); err != nil {
		return nil, err
	}
	return b, nil
}

// Blocks returns the CIDs of all blocks of an artefact, each once and no block before one that links to it. It reads
// the dag-pb blocks from store, and no leaf.
func Blocks(ctx context.Context, store Store, a job.Artefact) ([]cid.Cid, error) {
	links, err := Links(ctx, store, a)
	if err != nil {
		return nil, err
	}
	cids := make([]cid.Cid, len(links))
	for i, link := range links {
		cids[i] = link.CID()
	}
	return cids, nil
}

// Links is [Blocks] with the places of the blocks.
func Links(ctx context.Context, store Store, a job.Artefact) ([]Link, error) {
	top, err := Top(a)
	if err != nil {
		return nil, err
	}
	var all []Link
	seen := make(map[cid.Cid]bool)
	for level := []Link{top}; len(level) > 0; {
		var next []Link
		for _, link := range level {
			if c := link.CID(); seen[c] {
				continue
			} else {
				seen[c] = true
			}
			all = append(all, link)
			children, err := descend(ctx, store, link)
			if err != nil {
				return nil, fmt.Errorf("list blocks of artefact %s: %w", a.Digest, err)
			}
			next = append(next, children...)
		}
		level = next
	}
	return all, nil
}

// descend returns the children of a dag-pb block and does not look at a leaf.
func descend(ctx context.Context, store Store, link Link) ([]Link, error) {
	if link.Depth == 0 {
		return nil, nil
	}
	block, err := store.Get(ctx, link.CID())
	if err != nil {
		return nil, err
	}
	return link.Children(block)
}

// reader walks the DAG in the order of the file. The links that wait are at most those of one block a level.
type reader struct {
	get      func(cid.Cid) ([]byte, error)
	artefact job.Artefact
	pending  []Link // the next link is the last
	leaf     []byte // what is left of the leaf that was read
	err      error
}

// Read implements io.Reader.
func (r *reader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for len(r.leaf) == 0 && r.err == nil {
		if len(r.pending) == 0 {
			r.err = io.EOF
		} else if err := r.step(); err != nil {
			r.err = r.wrap(err)
		}
	}
	if len(r.leaf) == 0 {
		return 0, r.err
	}
	n := copy(p, r.leaf)
	r.leaf = r.leaf[n:]
	return n, nil
}

// step fetches one block: a leaf becomes readable, the links of any other wait in the order of the file.
func (r *reader) step() error {
	link := r.pending[len(r.pending)-1]
	block, err := r.get(link.CID())
	if err != nil {
		return err
	}
	children, err := link.Children(block)
	if err != nil {
		return err
	}
	r.pending = r.pending[:len(r.pending)-1]
	if link.Depth == 0 {
		r.leaf = block
		return nil
	}
	for i := len(children) - 1; i >= 0; i-- {
		r.pending = append(r.pending, children[i])
	}
	return nil
}

func (r *reader) wrap(err error) error {
	if errors.Is(err, io.EOF) {
		err = fmt.Errorf("%w: %w", io.ErrUnexpectedEOF, errors.New(err.Error())) // never let a store end the file early
	}
	return fmt.Errorf("read artefact %s of %d bytes: %w", r.artefact.Digest, r.artefact.Size, err)
}
