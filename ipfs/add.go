package ipfs

import (
	"context"
	"fmt"
	"io"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Add reads a file to its end, puts every block of its DAG into store, children before parents, and returns its
// artefact. It holds little more than one leaf in memory.
func Add(ctx context.Context, store Store, r io.Reader) (job.Artefact, error) {
	return build(r, func(link Link, block []byte) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		c := link.CID()
		if err := store.Put(ctx, c, block); err != nil {
			return fmt.Errorf("put %s: %w", c, err)
		}
		return nil
	})
}

// Describe reads a file to its end and returns its artefact without storing anything.
func Describe(r io.Reader) (job.Artefact, error) {
	return build(r, func(Link, []byte) error { return nil })
}

func build(r io.Reader, put sink) (job.Artefact, error) {
	root, err := profile.build(r, put)
	if err != nil {
		return job.Artefact{}, fmt.Errorf("build DAG: %w", err)
	}
	return job.Artefact{Digest: root.Digest, Size: root.Span}, nil
}
