package ipfs

import (
	"crypto/sha256"
	"fmt"
	"io"
)

// sink takes the blocks of a file, leaves before the blocks that link to them. It must not keep block.
type sink func(link Link, block []byte) error

// build reads a file to its end, hands every block of its DAG to put, and returns the root's link.
// It holds one leaf and one unfinished dag-pb block a level. A file over [MaxArtefact] is an error.
func (l layout) build(r io.Reader, put sink) (Link, error) {
	b := builder{layout: l, put: put}
	leaf := make([]byte, l.chunk)
	for size := int64(0); ; {
		n, err := fill(r, leaf)
		if err != nil {
			return Link{}, fmt.Errorf("read file at byte %d: %w", size, err)
		}
		if size += int64(n); size > MaxArtefact {
			return Link{}, fmt.Errorf("file: %w: over %d bytes", ErrTooLarge, uint64(MaxArtefact))
		}
		if n > 0 || size == 0 {
			if err := b.leaf(leaf[:n]); err != nil {
				return Link{}, err
			}
		}
		if n < len(leaf) {
			return b.finish()
		}
	}
}

// fill reads until buf is full or the reader says io.EOF. Unlike io.ReadFull it tells a file that ends within buf from
// a reader that fails with io.ErrUnexpectedEOF.
func fill(r io.Reader, buf []byte) (n int, err error) {
	for idle := 0; n < len(buf) && err == nil; idle++ {
		var m int
		if m, err = r.Read(buf[n:]); m > 0 {
			idle = 0
		}
		if n += m; idle == 100 {
			err = io.ErrNoProgress
		}
	}
	if err == io.EOF {
		err = nil
	}
	return n, err
}

// builder holds, a level, the links that wait for their dag-pb block.
type builder struct {
	layout layout
	put    sink
	levels [][]Link
}

func (b *builder) leaf(data []byte) error {
	link := Link{Digest: sha256.Sum256(data), Span: uint64(len(data))}
	if err := b.put(link, data); err != nil {
		return err
	}
	return b.push(link)
}

// push appends a link to its level. A full level is closed only now, when more follows: a root is never taller than
// its file needs.
func (b *builder) push(link Link) error {
	if link.Depth == len(b.levels) {
		b.levels = append(b.levels, nil)
	}
	if len(b.levels[link.Depth]) == b.layout.links {
		if err := b.close(link.Depth); err != nil {
			return err
		}
	}
	b.levels[link.Depth] = append(b.levels[link.Depth], link)
	return nil
}

// close writes the dag-pb block over the waiting links of a level and moves it one level up.
func (b *builder) close(depth int) error {
	links := b.levels[depth]
	block := b.layout.encode(links)
	parent := Link{Digest: sha256.Sum256(block), Depth: depth + 1}
	for _, link := range links {
		parent.Span += link.Span
	}
	b.levels[depth] = links[:0]
	if err := b.put(parent, block); err != nil {
		return err
	}
	return b.push(parent)
}

func (b *builder) finish() (Link, error) {
	for depth := 0; ; depth++ {
		if depth == len(b.levels)-1 && len(b.levels[depth]) == 1 {
			return b.levels[depth][0], nil
		}
		if err := b.close(depth); err != nil {
			return Link{}, err
		}
	}
}
