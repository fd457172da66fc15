package ipfs

import (
	"fmt"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// layout says how a file is cut into blocks: leaves of chunk bytes, dag-pb blocks of up to links links, balanced.
//
// The whole shape follows from the file's size: how deep the DAG is, how many links each block has, and every byte of a
// dag-pb block but the digests of its children. So children accepts a block only if it is exactly what build would have
// written, and nothing that a stranger sends can be deeper, wider or larger than declared.
type layout struct {
	chunk uint64 // bytes
	links int    // at least 2
}

// profile is the layout of profile unixfs-v1-2025 (IPIP-499). Tests use smaller ones.
var profile = layout{chunk: MaxBlock, links: 1024}

// maxDepth is that of the largest artefact's root.
const maxDepth = 2

// Link names one block at its place in an artefact's DAG. Get one from [Top] and more from [Link.Children].
type Link struct {
	Digest job.Digest // sha2-256 of the block
	Span   uint64     // bytes of the artefact below this link
	Depth  int        // 0: a raw leaf; otherwise a dag-pb block with that many levels below it
}

// Top returns the link to the artefact's root block.
func Top(a job.Artefact) (Link, error) {
	if a.Size > MaxArtefact {
		return Link{}, fmt.Errorf("artefact %s of %d bytes: %w: at most %d", a.Digest, a.Size, ErrTooLarge, uint64(MaxArtefact))
	}
	return profile.top(a), nil
}

// CID returns the block's CID: version 1, sha2-256, raw for a leaf and dag-pb for anything else.
func (l Link) CID() cid.Cid {
	codec := uint64(cid.Raw)
	if l.Depth > 0 {
		codec = cid.DagProtobuf
	}
	return cid.NewCidV1(codec, append([]byte{hashCode, digestSize}, l.Digest[:]...))
}

// BlockSize is the exact length of the block, in bytes.
func (l Link) BlockSize() int64 { return profile.blockSize(l) }

// Children checks that block is the one named and is in the form that its place asks for, and returns the links in it
// in the order of the file; a leaf has none. Errors wrap [ErrCorrupt] or [ErrProfile].
func (l Link) Children(block []byte) ([]Link, error) {
	if l.Depth < 0 || l.Depth > maxDepth || l.Span > profile.span(l.Depth) {
		return nil, fmt.Errorf("check block %s: %w: %d bytes at depth %d", l.CID(), ErrProfile, l.Span, l.Depth)
	}
	links, err := profile.children(l, block)
	if err != nil {
		return nil, fmt.Errorf("check block %s: %w", l.CID(), err)
	}
	return links, nil
}

func (l layout) top(a job.Artefact) Link {
	depth := 0
	for a.Size > l.span(depth) {
		depth++
	}
	return Link{Digest: a.Digest, Span: a.Size, Depth: depth}
}

// span is how many bytes of a file fit below a block of that depth.
func (l layout) span(depth int) uint64 {
	n := l.chunk
	for range depth {
		n *= uint64(l.links) //nolint:gosec // positive
	}
	return n
}

// places returns the children of a block without their digests: all of them are full but the last.
func (l layout) places(span uint64, depth int) []Link {
	full := l.span(depth - 1)
	links := make([]Link, 0, (span+full-1)/full)
	for span > full {
		links = append(links, Link{Span: full, Depth: depth - 1})
		span -= full
	}
	return append(links, Link{Span: span, Depth: depth - 1})
}

func (l layout) blockSize(link Link) int64 {
	if link.Depth == 0 {
		return int64(link.Span) //nolint:gosec // at most a chunk
	}
	return int64(len(l.encode(l.places(link.Span, link.Depth))))
}
