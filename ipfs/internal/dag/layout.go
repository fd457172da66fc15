// Package dag lays a file out as the balanced UnixFS DAG of profile unixfs-v1-2025 (IPIP-499): leaves are raw blocks of
// [Layout.Chunk] bytes, and a dag-pb block holds up to [Layout.Links] links.
//
// The whole shape follows from the file's size: how deep the DAG is, how many links each block has, and every byte of a
// dag-pb block but the digests of its children. So [Layout.Children] accepts a block only if it is exactly what
// [Layout.Build] would have written, and nothing that a stranger sends can be deeper, wider or larger than declared.
package dag

import "crypto/sha256"

// Profile is the layout of profile unixfs-v1-2025.
var Profile = Layout{Chunk: 1 << 20, Links: 1024}

// MaxSize is the largest file that is laid out, in bytes.
const MaxSize = 1 << 40

// Layout says how a file is cut into blocks. Tests use small ones; everything else uses [Profile].
type Layout struct {
	Chunk uint64 // bytes of a leaf
	Links int    // links of a dag-pb block, at least 2
}

// Link names one block at its place in the DAG of a file.
type Link struct {
	Digest [32]byte // sha2-256 of the block
	Size   uint64   // bytes of the file below this link
	Depth  int      // 0: a raw leaf; otherwise a dag-pb block with that many levels below it
}

// Sum returns sha2-256 of a block.
func Sum(block []byte) [32]byte { return sha256.Sum256(block) }

// Root returns the link to the root block of a file of size bytes.
func (l Layout) Root(digest [32]byte, size uint64) Link {
	depth := 0
	for size > l.span(depth) {
		depth++
	}
	return Link{Digest: digest, Size: size, Depth: depth}
}

// BlockSize is the exact length of the block that a link names, in bytes.
func (l Layout) BlockSize(link Link) int {
	if link.Depth == 0 {
		return int(link.Size)
	}
	return len(l.Encode(l.places(link.Size, link.Depth)))
}

// span is how many bytes of a file fit below a block of that depth.
func (l Layout) span(depth int) uint64 {
	n := l.Chunk
	for range depth {
		n *= uint64(l.Links)
	}
	return n
}

// places returns the children of a block without their digests: all of them are full but the last.
func (l Layout) places(size uint64, depth int) []Link {
	full := l.span(depth - 1)
	links := make([]Link, 0, (size+full-1)/full)
	for size > full {
		links = append(links, Link{Size: full, Depth: depth - 1})
		size -= full
	}
	return append(links, Link{Size: size, Depth: depth - 1})
}
