package job

import (
	"crypto/sha256"
	"time"
)

// What an enclave may take for one job, unless its operator says otherwise. Whoever waits for its answer derives from
// these how long.
const (
	// FetchTime is for fetching and opening everything that a job names.
	FetchTime = 5 * time.Minute
	// EvaluationTime is the budget of the evaluation itself.
	EvaluationTime = time.Minute
)

// EvaluateRequest is what a relayer asks of an enclave: digests, never addresses to fetch from.
type EvaluateRequest struct {
	ChainID       uint64   `json:"chain_id"`
	Registry      Address  `json:"model_registry"`
	Escrow        Address  `json:"job_escrow"`
	Job           ID       `json:"job"`
	VersionDigest Digest   `json:"version_digest"`
	Cut           uint8    `json:"cut"`
	Manifest      Artefact `json:"manifest"`
	// Head is the digest of the clear head package; SealedHead its copy sealed to this enclave's key.
	Head         Digest   `json:"head"`
	SealedHead   Artefact `json:"sealed_head"`
	EnclaveKey   Digest   `json:"enclave_key"`
	RequesterKey Digest   `json:"requester_key"`
	Input        Artefact `json:"input"`
	Keys         Artefact `json:"keys"`
	// Grant is the signature over [EvaluateRequest.Wanted]; empty for a public head.
	Grant Hex `json:"grant,omitempty"`
}

// Digest identifies the whole request; evaluating is idempotent by it. Of the grant it holds who signed it, zero for
// nobody: another signature by the same account is the same request.
func (r EvaluateRequest) Digest() Digest {
	granter, err := r.GrantedBy()
	if err != nil {
		granter = Address{}
	}
	h := sha256.New()
	h.Write([]byte("encrypted-compute/evaluate/2"))
	for _, part := range [][]byte{
		word(r.ChainID), r.Registry[:], r.Escrow[:], r.Job[:], r.VersionDigest[:], word(uint64(r.Cut)),
		r.Manifest.Digest[:], word(r.Manifest.Size), r.Head[:], r.SealedHead.Digest[:], word(r.SealedHead.Size),
		r.EnclaveKey[:], r.RequesterKey[:], r.Input.Digest[:], word(r.Input.Size), r.Keys.Digest[:], word(r.Keys.Size),
		granter[:],
	} {
		h.Write(part)
	}
	return Digest(h.Sum(nil))
}

// EvaluateResult is an enclave's answer: the sealed output and the signed evaluation that names it; or a signed refusal.
type EvaluateResult struct {
	Evaluation Evaluation `json:"evaluation"`
	// Unfit is filled where the requester's artefacts cannot be used, with Problem in words; Evaluation and Output are
	// empty then.
	Unfit   *Unfit `json:"unfit,omitempty"`
	Problem string `json:"problem,omitempty"`
	// Signature is over Unfit where it is filled, over Evaluation else.
	Signature Hex `json:"signature"`
	// Output is the sealed output; Evaluation.Output is its artefact.
	Output []byte `json:"output"`
	// Seconds by step: fetch, open, load, evaluate, seal.
	Seconds map[string]float64 `json:"seconds"`
}

// SigningHash returns the EIP-712 digest that Signature is over.
func (r EvaluateResult) SigningHash(d Domain) Digest {
	if r.Unfit != nil {
		return r.Unfit.SigningHash(d)
	}
	return r.Evaluation.SigningHash(d)
}

// EnclaveIdentity is what an enclave says about itself; a quote makes it believable.
type EnclaveIdentity struct {
	Signer      Address `json:"signer"`
	Operator    Address `json:"operator"`
	SealingKey  Hex     `json:"sealing_key"`
	Measurement Digest  `json:"measurement"`
	// Root is "development", "intel" or "unknown"; believed by nobody, shown for diagnosis.
	Root string `json:"root"`
}

// EnrolmentRequest asks an enclave for a quote that enrols it with one registry, after a recent block.
type EnrolmentRequest struct {
	ChainID     uint64  `json:"chain_id"`
	Registry    Address `json:"enclave_registry"`
	BlockNumber uint64  `json:"block_number"`
	BlockHash   Digest  `json:"block_hash"`
}

// Enrolment is what the quote's report data vouches for (IEnclaveRegistry.Enrolment).
type Enrolment struct {
	Signer      Address `json:"signer"`
	Operator    Address `json:"operator"`
	BlockNumber uint64  `json:"block_number"`
	BlockHash   Digest  `json:"block_hash"`
	SealingKey  Hex     `json:"sealing_key"`
}

// EnrolmentQuote answers an EnrolmentRequest.
type EnrolmentQuote struct {
	Enrolment Enrolment `json:"enrolment"`
	Quote     Hex       `json:"quote"`
}

const enrolmentDomain = "encrypted-compute/enrolment/1"

// ReportData returns the 64 bytes that a quote must carry to enrol e with registry on a chain.
func (e Enrolment) ReportData(chainID uint64, registry Address) (data [64]byte) {
	domain, key := Keccak([]byte(enrolmentDomain)), Keccak(e.SealingKey)
	binding := Keccak(domain[:], word(chainID), addressWord(registry), addressWord(e.Operator), key[:],
		word(e.BlockNumber), e.BlockHash[:])
	copy(data[:20], e.Signer[:])
	copy(data[32:], binding[:])
	return data
}
