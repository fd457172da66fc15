package dag

import (
	"bytes"
	"errors"
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"
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

// cidSize is the length of a binary CIDv1 with a sha2-256 digest.
const cidSize = 4 + 32

// What can be wrong with a block: its bytes are not those of its digest, or they are not what the layout writes there.
var (
	ErrDigest = errors.New("block does not have its digest")
	ErrForm   = errors.New("block is not in the form of profile unixfs-v1-2025")
)

// CID returns the binary CIDv1 of the link: raw for a leaf, dag-pb for anything else, sha2-256.
func (k Link) CID() []byte {
	codec := byte(0x55)
	if k.Depth > 0 {
		codec = 0x70
	}
	return append([]byte{1, codec, 0x12, 32}, k.Digest[:]...)
}

// Encode writes the dag-pb block over links, byte for byte as boxo does.
func (l Layout) Encode(links []Link) []byte {
	var block []byte
	last, total := Link{}, uint64(0)
	for i, link := range links {
		if i == 0 || link.Size != last.Size || link.Depth != last.Depth {
			total = l.cumulative(link.Size, link.Depth)
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
	b = protowire.AppendBytes(b, link.CID())
	b = protowire.AppendTag(b, fieldName, protowire.BytesType)
	b = protowire.AppendBytes(b, nil)
	b = protowire.AppendTag(b, fieldTsize, protowire.VarintType)
	return protowire.AppendVarint(b, total)
}

func encodeFile(links []Link) []byte {
	var size uint64
	for _, link := range links {
		size += link.Size
	}
	b := protowire.AppendTag(nil, fieldType, protowire.VarintType)
	b = protowire.AppendVarint(b, typeFile)
	b = protowire.AppendTag(b, fieldFileSize, protowire.VarintType)
	b = protowire.AppendVarint(b, size)
	for _, link := range links {
		b = protowire.AppendTag(b, fieldBlockSize, protowire.VarintType)
		b = protowire.AppendVarint(b, link.Size)
	}
	return b
}

// cumulative is the Tsize of a link: the bytes of its block and of all blocks below it.
func (l Layout) cumulative(size uint64, depth int) uint64 {
	if depth == 0 {
		return size
	}
	links := l.places(size, depth)
	last := links[len(links)-1]
	total := uint64(len(l.Encode(links))) + l.cumulative(last.Size, last.Depth)
	if n := uint64(len(links) - 1); n > 0 {
		total += n * l.cumulative(links[0].Size, links[0].Depth)
	}
	return total
}

// Children checks that block is the one that link names, and returns the links in it: none for a leaf.
func (l Layout) Children(link Link, block []byte) ([]Link, error) {
	if Sum(block) != link.Digest {
		return nil, fmt.Errorf("%w: %d bytes, want sha2-256 %x", ErrDigest, len(block), link.Digest)
	}
	if link.Depth == 0 {
		if uint64(len(block)) != link.Size {
			return nil, fmt.Errorf("%w: leaf has %d bytes, want %d", ErrForm, len(block), link.Size)
		}
		return nil, nil
	}
	links := l.places(link.Size, link.Depth)
	if err := readDigests(links, block); err != nil {
		return nil, err
	}
	if !bytes.Equal(block, l.Encode(links)) {
		return nil, fmt.Errorf("%w: not the block over %d links and %d bytes", ErrForm, len(links), link.Size)
	}
	return links, nil
}

// readDigests fills in the digests of links from the first fields of block; Children compares all the rest.
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
			return fmt.Errorf("%w: CID of link %d has %d bytes", ErrForm, i, len(hash))
		}
		links[i].Digest = [32]byte(hash[cidSize-32:])
		block = rest
	}
	return nil
}

func consumeBytes(b []byte, field protowire.Number) (value, rest []byte, err error) {
	number, kind, n := protowire.ConsumeTag(b)
	if n < 0 || number != field || kind != protowire.BytesType {
		return nil, nil, ErrForm
	}
	value, m := protowire.ConsumeBytes(b[n:])
	if m < 0 {
		return nil, nil, ErrForm
	}
	return value, b[n+m:], nil
}
