package ipfs

import (
	"crypto/sha256"
	"fmt"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Sizes that always hold, in bytes.
const (
	// MaxBlock is the largest block of the profile: a full leaf. A dag-pb block has at most 60 kB.
	MaxBlock = 1 << 20
	// MaxArtefact is the largest artefact that can be named at all.
	MaxArtefact = 1 << 40
)

const (
	// A binary CID of the profile is version, codec, hashCode (sha2-256), digestSize, digest.
	hashCode   = 0x12
	digestSize = 32
	cidSize    = 4 + digestSize
	// maxCIDText bounds the text of a CID in any base.
	maxCIDText = 128
)

// Root returns the CID of the artefact's root block: raw up to 1 MiB, dag-pb above.
func Root(a job.Artefact) (cid.Cid, error) {
	top, err := Top(a)
	if err != nil {
		return cid.Undef, err
	}
	return top.CID(), nil
}

// Digest returns the sha2-256 digest in a CID of the profile: CIDv1, raw or dag-pb, sha2-256.
func Digest(c cid.Cid) (job.Digest, error) {
	b := c.Bytes()
	if len(b) != cidSize || b[0] != 1 || b[1] != cid.Raw && b[1] != cid.DagProtobuf || b[2] != hashCode || b[3] != digestSize {
		return job.Digest{}, fmt.Errorf("CID %s: %w: want CIDv1, raw or dag-pb, sha2-256", c, ErrProfile)
	}
	return job.Digest(b[cidSize-digestSize:]), nil
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
