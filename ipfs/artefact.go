package ipfs

import (
	"crypto/sha256"
	"fmt"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs/internal/dag"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Sizes that always hold, in bytes.
const (
	// MaxBlock is the largest block of the profile: a full leaf. A dag-pb block has at most 60 kB.
	MaxBlock = 1 << 20
	// MaxArtefact is the largest artefact that can be named at all.
	MaxArtefact = dag.MaxSize
)

// cidSize is the length of a binary CID of the profile; maxCIDText bounds its text in any base.
const (
	cidSize    = 36
	maxCIDText = 128
)

// Link names one block at its place in an artefact's DAG. Get one from [Top] and more from [Link.Children].
type Link struct {
	CID cid.Cid
	at  dag.Link
}

// Top returns the link to the artefact's root block.
func Top(a job.Artefact) (Link, error) {
	if a.Size > MaxArtefact {
		return Link{}, fmt.Errorf("artefact %s of %d bytes: %w: at most %d", a.Digest, a.Size, ErrTooLarge, uint64(MaxArtefact))
	}
	return newLink(dag.Profile.Root(a.Digest, a.Size)), nil
}

// At rebuilds a link from its parts, as [Link.Span] and [Link.Depth] gave them.
func At(digest job.Digest, span uint64, depth int) Link {
	return newLink(dag.Link{Digest: digest, Size: span, Depth: depth})
}

func newLink(at dag.Link) Link {
	c, err := cid.Cast(at.CID())
	if err != nil {
		panic("ipfs: a CID of the profile does not parse: " + err.Error()) // constant bytes around a digest
	}
	return Link{CID: c, at: at}
}

// Digest is sha2-256 of the block.
func (l Link) Digest() job.Digest { return l.at.Digest }

// Span is how many bytes of the artefact are below this link.
func (l Link) Span() uint64 { return l.at.Size }

// Depth is 0 for a raw leaf, and otherwise the number of levels below a dag-pb block.
func (l Link) Depth() int { return l.at.Depth }

// BlockSize is the exact length of the block, in bytes.
func (l Link) BlockSize() int64 { return int64(dag.Profile.BlockSize(l.at)) }

// Children checks that block is the one named and is in the form that its place asks for, and returns the links in it
// in the order of the file; a leaf has none. Errors wrap [ErrCorrupt] or [ErrProfile].
func (l Link) Children(block []byte) ([]Link, error) {
	inner, err := dag.Profile.Children(l.at, block)
	if err != nil {
		return nil, fmt.Errorf("check block %s: %w", l.CID, err)
	}
	links := make([]Link, len(inner))
	for i, at := range inner {
		links[i] = newLink(at)
	}
	return links, nil
}

// Root returns the CID of the artefact's root block: raw up to 1 MiB, dag-pb above.
func Root(a job.Artefact) (cid.Cid, error) {
	top, err := Top(a)
	return top.CID, err
}

// Digest returns the sha2-256 digest in a CID of the profile: CIDv1, raw or dag-pb, sha2-256.
func Digest(c cid.Cid) (job.Digest, error) {
	b := c.Bytes()
	if len(b) != cidSize || b[0] != 1 || b[1] != cid.Raw && b[1] != cid.DagProtobuf || b[2] != 0x12 || b[3] != 32 {
		return job.Digest{}, fmt.Errorf("CID %s: %w: want CIDv1, raw or dag-pb, sha2-256", c, ErrProfile)
	}
	return job.Digest(b[cidSize-32:]), nil
}

// ParseCID reads the text of a CID of the profile, in any base.
func ParseCID(s string) (cid.Cid, error) {
	if len(s) > maxCIDText {
		return cid.Undef, fmt.Errorf("CID of %d characters: %w", len(s), ErrProfile)
	}
	c, err := cid.Decode(s)
	if err != nil {
		return cid.Undef, fmt.Errorf("parse CID %q: %w: %w", s, ErrProfile, err)
	}
	if _, err := Digest(c); err != nil {
		return cid.Undef, err
	}
	return c, nil
}

// Verify checks that block has at most [MaxBlock] bytes and the digest that its CID names.
func Verify(c cid.Cid, block []byte) error {
	want, err := Digest(c)
	if err != nil {
		return err
	}
	if len(block) > MaxBlock {
		return fmt.Errorf("block %s of %d bytes: %w: at most %d", c, len(block), ErrTooLarge, MaxBlock)
	}
	if sha256.Sum256(block) != want {
		return fmt.Errorf("block %s: %w: %d other bytes", c, ErrCorrupt, len(block))
	}
	return nil
}
