package dag

import (
	"fmt"
	"io"
)

// Sink takes the blocks of a file, leaves before the blocks that link to them. It must not keep block.
type Sink func(link Link, block []byte) error

// Build reads a file to its end, hands every block of its DAG to sink, and returns the root's link.
// It holds one leaf and one unfinished dag-pb block a level. A file over [MaxSize] is an error.
func (l Layout) Build(r io.Reader, sink Sink) (Link, error) {
	b := builder{layout: l, sink: sink}
	leaf := make([]byte, l.Chunk)
	for size := uint64(0); ; {
		n, err := fill(r, leaf)
		if err != nil {
			return Link{}, fmt.Errorf("read file at byte %d: %w", size, err)
		}
		if size += uint64(n); size > MaxSize {
			return Link{}, fmt.Errorf("file is over %d bytes", uint64(MaxSize))
		}
		if n > 0 || size == 0 {
			if err := b.leaf(leaf[:n]); err != nil {
				return Link{}, err
			}
		}
		if uint64(n) < l.Chunk {
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
	layout Layout
	sink   Sink
	levels [][]Link
}

func (b *builder) leaf(data []byte) error {
	link := Link{Digest: Sum(data), Size: uint64(len(data))}
	if err := b.sink(link, data); err != nil {
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
	if len(b.levels[link.Depth]) == b.layout.Links {
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
	block := b.layout.Encode(links)
	parent := Link{Digest: Sum(block), Depth: depth + 1}
	for _, link := range links {
		parent.Size += link.Size
	}
	b.levels[depth] = links[:0]
	if err := b.sink(parent, block); err != nil {
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
