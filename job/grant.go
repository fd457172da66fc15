package job

import "errors"

// ErrNoGrant says that a request carries no grant.
var ErrNoGrant = errors.New("no grant")

// Grant is what a creator signs for one paid job (EIP-712, in the escrow's domain): enclaves with this sealing key may
// evaluate this head on this input under these keys. It has no deadline, since an enclave has no clock that it could
// trust: what it allows is one computation, whose result only the requester can open, however often it is made.
type Grant struct {
	Job     ID     `json:"job"`
	Version Digest `json:"version"`
	Cut     uint8  `json:"cut"`
	// Head is the digest of the clear head package.
	Head Digest `json:"head"`
	// Input and Keys are the digests of the sealed artefacts.
	Input Digest `json:"input"`
	Keys  Digest `json:"keys"`
	// EnclaveKey is keccak256 of the sealing key of the enclaves that may evaluate.
	EnclaveKey Digest `json:"enclave_key"`
}

const grantType = "Grant(bytes32 job,bytes32 version,uint8 cut,bytes32 head,bytes32 input,bytes32 keys,bytes32 enclaveKey)"

// SigningHash returns the EIP-712 digest that the grant key signs.
func (g Grant) SigningHash(d Domain) Digest {
	typeHash := Keccak([]byte(grantType))
	return d.signingHash(Keccak(typeHash[:], g.Job[:], g.Version[:], word(uint64(g.Cut)), g.Head[:], g.Input[:], g.Keys[:],
		g.EnclaveKey[:]))
}

// NewGrant returns what a creator would sign for a job: what its requester asked for, and the version's head at that cut.
func NewGrant(id ID, r Request, head Digest) Grant {
	return Grant{
		Job: id, Version: r.VersionDigest, Cut: r.Cut, Head: head, Input: r.Input.Digest, Keys: r.Keys.Digest,
		EnclaveKey: r.EnclaveKey,
	}
}

// Wanted returns the grant that this request needs. It is made of the request's own fields, so that no grant for
// anything else can stand in for it.
func (r EvaluateRequest) Wanted() Grant {
	return Grant{
		Job: r.Job, Version: r.VersionDigest, Cut: r.Cut, Head: r.Head, Input: r.Input.Digest, Keys: r.Keys.Digest,
		EnclaveKey: r.EnclaveKey,
	}
}

// GrantedBy returns the account that signed the grant of exactly this request; ErrNoGrant or ErrSignature.
func (r EvaluateRequest) GrantedBy() (Address, error) {
	if len(r.Grant) == 0 {
		return Address{}, ErrNoGrant
	}
	return Recover(r.Wanted().SigningHash(Domain{ChainID: r.ChainID, Escrow: r.Escrow}), r.Grant)
}
