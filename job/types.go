package job

import "math/big"

// Artefact names a content-addressed file: sha2-256 of its root block, and its size in bytes.
type Artefact struct {
	Digest Digest `json:"digest"`
	Size   uint64 `json:"size"`
}

// Deployment names the contracts on one chain, and what a client trusts about them.
type Deployment struct {
	ChainID  uint64  `json:"chain_id"`
	Registry Address `json:"model_registry"`
	Enclaves Address `json:"enclave_registry"`
	Escrow   Address `json:"job_escrow"`
	Verifier Address `json:"quote_verifier"`
	// RootKey is the digest of the attestation root's public key; it alone tells "development".
	RootKey Digest `json:"root_key"`
	// CodeHashes are keccak256 of the runtime code, by address.
	CodeHashes map[Address]Digest `json:"code_hashes"`
	// Arguments are the constructors' arguments, ABI-encoded, by address: with the creation code they give the address.
	Arguments map[Address]Hex `json:"arguments,omitempty"`
	// Block is where the deployment began; logs are read from here.
	Block uint64 `json:"block"`
}

// Domain is the EIP-712 domain of the escrow.
type Domain struct {
	ChainID uint64
	Escrow  Address
}

// Domain returns the EIP-712 domain of the deployment's escrow.
func (d Deployment) Domain() Domain { return Domain{ChainID: d.ChainID, Escrow: d.Escrow} }

// Prices of one cut, in the smallest unit of the version's currency.
type Prices struct {
	EvaluationFee *big.Int `json:"evaluation_fee"`
	HeadFee       *big.Int `json:"head_fee"`
	TailFee       *big.Int `json:"tail_fee"`
	ForwardTip    *big.Int `json:"forward_tip"`
}

// Total is what createJob must be paid.
func (p Prices) Total() *big.Int {
	sum := new(big.Int)
	for _, v := range []*big.Int{p.EvaluationFee, p.HeadFee, p.TailFee, p.ForwardTip} {
		if v != nil {
			sum.Add(sum, v)
		}
	}
	return sum
}

// Windows are the seconds that each stage may take.
type Windows struct {
	Evaluation uint32 `json:"evaluation"`
	Forwarding uint32 `json:"forwarding"`
	Delivery   uint32 `json:"delivery"`
	Review     uint32 `json:"review"`
}

// Cut is what the registry stores about one cut of a version.
type Cut struct {
	Head       Digest  `json:"head"`
	Parameters Digest  `json:"parameters"`
	Prices     Prices  `json:"prices"`
	Windows    Windows `json:"windows"`
	// Bond is what the creator's bond pays to the requester if no answer comes; nil or 0 for none.
	Bond *big.Int `json:"bond"`
	// PublicHead says that the head is evaluated without the creator's grant: its weights count as known to everybody.
	PublicHead bool `json:"public_head"`
}

// Offer is what a new job finds in the registry.
type Offer struct {
	VersionDigest Digest  `json:"version_digest"`
	Manifest      Digest  `json:"manifest"`
	Payee         Address `json:"payee"`
	CreatorKey    Digest  `json:"creator_key"`
	// Currency is an ERC-20, or the zero address for the chain's native coin.
	Currency Address `json:"currency"`
	Cut      Cut     `json:"cut"`
}

// Bond is what an account has promised in the escrow, in one currency, beside what serves live jobs already.
type Bond struct {
	// Free serves the next jobs; Announced of it may leave from the chain time From on (both 0 where nothing is announced).
	Free      *big.Int `json:"free"`
	Announced *big.Int `json:"announced"`
	From      uint64   `json:"from"`
}

// Promised is what new jobs may count on: free and not announced to leave.
func (b Bond) Promised() *big.Int {
	left := new(big.Int)
	if b.Free != nil {
		left.Set(b.Free)
	}
	if b.Announced != nil {
		left.Sub(left, b.Announced)
	}
	if left.Sign() < 0 {
		left.SetInt64(0)
	}
	return left
}

// Model is an entry of the repository.
type Model struct {
	ID       uint64  `json:"id"`
	Name     string  `json:"name"`
	Owner    Address `json:"owner"`
	Versions uint32  `json:"versions"`
	// SealingKey is keccak256 of the creator's sealing key; zero while the model is paused.
	SealingKey Digest `json:"sealing_key"`
}

// Version is a published version of a model.
type Version struct {
	Model    uint64   `json:"model"`
	Number   uint32   `json:"number"`
	Digest   Digest   `json:"digest"`
	Manifest Artefact `json:"manifest"`
	// Currency is an ERC-20, or the zero address for the chain's native coin.
	Currency Address `json:"currency"`
	Cuts     []Cut   `json:"cuts"`
	Retired  bool    `json:"retired"`
}

// SealedHead announces a head sealed to one enclave app's key.
type SealedHead struct {
	Model      uint64   `json:"model"`
	Version    uint32   `json:"version"`
	Cut        uint8    `json:"cut"`
	EnclaveKey Digest   `json:"enclave_key"`
	Head       Artefact `json:"head"`
}

// Enclave is the registry's record of a signing key.
type Enclave struct {
	Signer      Address `json:"signer"`
	Operator    Address `json:"operator"`
	Expiry      uint64  `json:"expiry"`
	Invalidated bool    `json:"invalidated"`
	// SealingKeyDigest is keccak256 of SealingKey. SealingKey is filled where it was read from the enrolment's event.
	SealingKeyDigest Digest `json:"sealing_key_digest"`
	SealingKey       Hex    `json:"sealing_key,omitempty"`
	Measurement      Digest `json:"measurement"`
	Evidence         Digest `json:"evidence"`
}

// Request is what a requester asks of the escrow.
type Request struct {
	Salt          Digest `json:"salt"`
	Model         uint64 `json:"model"`
	Version       uint32 `json:"version"`
	Cut           uint8  `json:"cut"`
	VersionDigest Digest `json:"version_digest"`
	EnclaveKey    Digest `json:"enclave_key"`
	RequesterKey  Digest `json:"requester_key"`
	CreatorKey    Digest `json:"creator_key"`
	// Measurement is the only one whose enclaves may evaluate the job; zero for any that the registry enrols.
	Measurement Digest   `json:"measurement"`
	Input       Artefact `json:"input"`
	Keys        Artefact `json:"keys"`
}

// Record is a job as the escrow stores it, with its expiry computed against the newest block.
type Record struct {
	ID        ID      `json:"id"`
	Status    Status  `json:"status"`
	Late      bool    `json:"late"`
	Deadline  uint64  `json:"deadline"`
	Contested bool    `json:"contested"`
	Requester Address `json:"requester"`
	Payee     Address `json:"payee"`
	Model     uint64  `json:"model"`
	Version   uint32  `json:"version"`
	Cut       uint8   `json:"cut"`
	// Measured is true where the request named a measurement.
	Measured bool    `json:"measured"`
	Currency Address `json:"currency"`
	Prices   Prices  `json:"prices"`
	Windows  Windows `json:"windows"`
	// Bond is the part of the creator's bond that serves the job while it is Evaluated, Forwarded or Delivered.
	Bond *big.Int `json:"bond"`
	// Digest is [Evaluation.Commitment] while the job is Created, [Result] from the evaluation on.
	Digest Digest `json:"digest"`
}

// Receipt is what a mined transaction cost and where it stands.
type Receipt struct {
	Tx      Digest   `json:"tx"`
	Block   uint64   `json:"block"`
	GasUsed uint64   `json:"gas_used"`
	Fee     *big.Int `json:"fee"`
}
