package ipfs

import (
	"encoding/json"
	"fmt"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// The upload protocol, JSON over HTTP below a base address. A relayer serves it, ipfs/gateway speaks it:
//
//	POST /v1/uploads         UploadRequest → UploadResponse     takes or renews a lease, before anything is sent
//	POST /v1/blocks/missing  MissingRequest → MissingResponse   which of these blocks are not here yet
//	PUT  /v1/blocks/{cid}    the block → 2xx, no body           header Upload-Lease; parents before children
//	GET  /ipfs/{cid}?format=raw                                 trustless gateway: the block
//
// A refusal is a JSON object with a member "error". It maps ErrNotFound to 404, ErrUnwanted to 409, ErrTooLarge to 413,
// ErrCorrupt and ErrProfile to 422, ErrQuota to 507; 429 and 5xx but 507 may be tried again.

// LeaseHeader carries [UploadResponse.Lease] with every block.
const LeaseHeader = "Upload-Lease"

// Limits of the protocol's messages: counts.
const (
	MaxUploadArtefacts = 16
	MaxCIDs            = 2048
)

// UploadRequest declares artefacts before they are sent. Client says who sends them; whose quota is charged, the name's
// or the network address's, is for the relayer to decide.
type UploadRequest struct {
	Client    string         `json:"client"`
	Artefacts []job.Artefact `json:"artefacts"`
}

// UploadResponse grants a lease until a chain time in Unix seconds. Missing names the
// blocks that can be sent at once, or the first [MaxCIDs] of them.
type UploadResponse struct {
	Lease   string `json:"lease"`
	Until   uint64 `json:"until"`
	Missing CIDs   `json:"missing"`
}

// MissingRequest asks which of the blocks are not stored.
type MissingRequest struct {
	CIDs CIDs `json:"cids"`
}

// MissingResponse names the blocks of the request that are not stored, in the order of the request.
type MissingResponse struct {
	Missing CIDs `json:"missing"`
}

// CIDs travel in JSON as an array of strings: at most [MaxCIDs], each of the profile.
type CIDs []cid.Cid

// MarshalJSON implements json.Marshaler.
func (c CIDs) MarshalJSON() ([]byte, error) {
	texts := make([]string, len(c))
	for i, id := range c {
		texts[i] = id.String()
	}
	return json.Marshal(texts)
}

// UnmarshalJSON accepts an array of CIDs of the profile.
func (c *CIDs) UnmarshalJSON(b []byte) error {
	var texts []string
	if err := json.Unmarshal(b, &texts); err != nil {
		return err
	}
	if len(texts) > MaxCIDs {
		return fmt.Errorf("list of %d CIDs: %w: at most %d", len(texts), ErrTooLarge, MaxCIDs)
	}
	cids := make(CIDs, len(texts))
	for i, text := range texts {
		id, err := ParseCID(text)
		if err != nil {
			return err
		}
		cids[i] = id
	}
	*c = cids
	return nil
}
