package ipfs

import (
	"io"

	"github.com/ipfs/go-cid"
)

// ProfileShape is the layout that everything but tests uses.
func ProfileShape() (chunk uint64, links int) { return profile.chunk, profile.links }

// BuildWith builds the DAG of a file in a smaller layout, for the comparison with boxo.
func BuildWith(chunk uint64, links int, r io.Reader, put func(cid.Cid, []byte)) (cid.Cid, error) {
	root, err := layout{chunk: chunk, links: links}.build(r, func(link Link, block []byte) error {
		put(link.CID(), block)
		return nil
	})
	return root.CID(), err
}
