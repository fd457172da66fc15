package ipfs

import (
	"bytes"
	"crypto/sha256"
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Field numbers of dag-pb (PBNode, PBLink) and of UnixFS (Data), and the UnixFS type of a file.
const (
	fieldData = 1
	fieldLink = 2

	fieldHash  = 1
	fieldName  = 2
	fieldTsize = 3

	fieldType      = 1
	fieldFileSize  = 3
	fieldBlockSize = 4
	typeFile       = 2
)

// encode writes the dag-pb block over links, byte for byte as boxo does.
func (l layout) encode(links []Link) []byte {
	var block []byte
	last, total := Link{}, uint64(0)
	for i, link := range links {
		if i == 0 || link.Span != last.Span || link.Depth != last.Depth {
			total = l.cumulative(link.Span, link.Depth)
		}
		last = link
		block = protowire.AppendTag(block, fieldLink, protowire.BytesType)
		block = protowire.AppendBytes(block, encodeLink(link, total))
	}
	block = protowire.AppendTag(block, fieldData, protowire.BytesType)
	return protowire.AppendBytes(block, encodeFile(links))
}

func encodeLink(link Link, total uint64) []byte {
	b := protowire.AppendTag(nil, fieldHash, protowire.BytesType)
	b = protowire.AppendBytes(b, link.CID().Bytes())
	b = protowire.AppendTag(b, fieldName, protowire.BytesType)
	b = protowire.AppendBytes(b, nil)
	b = protowire.AppendTag(b, fieldTsize, protowire.VarintType)
	return protowire.AppendVarint(b, total)
}

func encodeFile(links []Link) []byte {
	var size uint64
	for _, link := range links {
		size += link.Span
	}
	b := protowire.AppendTag(nil, fieldType, protowire.VarintType)
	b = protowire.AppendVarint(b, typeFile)
	b = protowire.AppendTag(b, fieldFileSize, protowire.VarintType)
	b = protowire.AppendVarint(b, size)
	for _, link := range links {
		b = protowire.AppendTag(b, fieldBlockSize, protowire.VarintType)
		b = protowire.AppendVarint(b, link.Span)
	}
	return b
}

// cumulative is the Tsize of a link: the bytes of its block and of all blocks below it.
func (l layout) cumulative(size uint64, depth int) uint64 {
	if depth == 0 {
		return size
	}
	links := l.places(size, depth)
	first, last := links[0], links[len(links)-1]
	total := uint64(len(l.encode(links))) + l.cumulative(last.Span, last.Depth)
	full := l.cumulative(first.Span, first.Depth)
	for range links[1:] { // all but the last are full
		total += full
	}
	return total
}

// children is [Link.Children] for any layout.
func (l layout) children(link Link, block []byte) ([]Link, error) {
	if sha256.Sum256(block) != link.Digest {
		return nil, fmt.Errorf("%w: %d bytes", ErrCorrupt, len(block))
	}
	if link.Depth == 0 {
		if uint64(len(block)) != link.Span {
			return nil, fmt.Errorf("%w: leaf has %d bytes, want %d", ErrProfile, len(block), link.Span)
		}
		return nil, nil
	}
	links := l.places(link.Span, link.Depth)
	if err := readDigests(links, block); err != nil {
		return nil, err
	}
	if !bytes.Equal(block, l.encode(links)) {
		return nil, fmt.Errorf("%w: not the block over %d links and %d bytes", ErrProfile, len(links), link.Span)
	}
	return links, nil
}

// readDigests fills in the digests of links from the first fields of block; children compares all the rest.
func readDigests(links []Link, block []byte) error {
	for i := range links {
		entry, rest, err := consumeBytes(block, fieldLink)
		if err != nil {
			return fmt.Errorf("link %d of %d: %w", i, len(links), err)
		}
		hash, _, err := consumeBytes(entry, fieldHash)
		if err != nil {
			return fmt.Errorf("hash of link %d of %d: %w", i, len(links), err)
		}
		if len(hash) != cidSize {
			return fmt.Errorf("%w: CID of link %d has %d bytes", ErrProfile, i, len(hash))
		}
		links[i].Digest = job.Digest(hash[cidSize-digestSize:])
		block = rest
	}
	return nil
}

func consumeBytes(b []byte, field protowire.Number) (value, rest []byte, err error) {
	number, kind, n := protowire.ConsumeTag(b)
	if n < 0 || number != field || kind != protowire.BytesType {
		return nil, nil, ErrProfile
	}
	value, m := protowire.ConsumeBytes(b[n:])
	if m < 0 {
		return nil, nil, ErrProfile
	}
	return value, b[n+m:], nil
}
