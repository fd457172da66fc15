package job

// Evaluation is what an enclave signs: every digest computed from what it opened and used (EIP-712).
type Evaluation struct {
	Job ID `json:"job"`
	// Version is the version digest under which the enclave opened head, keys and input.
	Version      Digest   `json:"version"`
	Manifest     Digest   `json:"manifest"`
	Head         Digest   `json:"head"`
	Cut          uint8    `json:"cut"`
	Parameters   Digest   `json:"parameters"`
	RequesterKey Digest   `json:"requester_key"`
	Input        Artefact `json:"input"`
	Keys         Artefact `json:"keys"`
	Output       Artefact `json:"output"`
	Operator     Address  `json:"operator"`
}

// Unfit is what an enclave signs where the requester's artefacts match their digests but cannot be used (EIP-712). What
// comes before Reason is what it would sign in an [Evaluation].
type Unfit struct {
	Job ID `json:"job"`
	// Version is the version digest under which the enclave opened head, keys and input.
	Version      Digest   `json:"version"`
	Manifest     Digest   `json:"manifest"`
	Head         Digest   `json:"head"`
	Cut          uint8    `json:"cut"`
	Parameters   Digest   `json:"parameters"`
	RequesterKey Digest   `json:"requester_key"`
	Input        Artefact `json:"input"`
	Keys         Artefact `json:"keys"`
	Reason       Reason   `json:"reason"`
	Operator     Address  `json:"operator"`
}

// Forward is what a requester signs to release an activation without gas (EIP-712).
type Forward struct {
	Job ID `json:"job"`
	// Output is the digest of the sealed output that was evaluated for the job.
	Output Digest `json:"output"`
	// Activation is keccak256 of the sealed activation.
	Activation Digest `json:"activation"`
	CreatorKey Digest `json:"creator_key"`
	// Deadline is the Unix time after which the signature is void.
	Deadline uint64 `json:"deadline"`
}

const (
	domainType     = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	domainName     = "Encrypted Compute"
	domainVersion  = "1"
	evaluationType = "Evaluation(bytes32 job,bytes32 version,bytes32 manifest,bytes32 head,uint8 cut,bytes32 parameters," +
		"bytes32 requesterKey,bytes32 input,uint64 inputSize,bytes32 keys,uint64 keysSize," +
		"bytes32 output,uint64 outputSize,address operator)"
	unfitType = "Unfit(bytes32 job,bytes32 version,bytes32 manifest,bytes32 head,uint8 cut,bytes32 parameters," +
		"bytes32 requesterKey,bytes32 input,uint64 inputSize,bytes32 keys,uint64 keysSize," +
		"uint8 reason,address operator)"
	forwardType = "Forward(bytes32 job,bytes32 output,bytes32 activation,bytes32 creatorKey,uint64 deadline)"
)

// Separator returns the EIP-712 domain separator.
func (d Domain) Separator() Digest {
	name, version := Keccak([]byte(domainName)), Keccak([]byte(domainVersion))
	typeHash := Keccak([]byte(domainType))
	return Keccak(typeHash[:], name[:], version[:], word(d.ChainID), addressWord(d.Escrow))
}

func (d Domain) signingHash(structHash Digest) Digest {
	separator := d.Separator()
	return Keccak([]byte{0x19, 0x01}, separator[:], structHash[:])
}

// SigningHash returns the EIP-712 digest that the enclave signs.
func (e Evaluation) SigningHash(d Domain) Digest {
	typeHash := Keccak([]byte(evaluationType))
	return d.signingHash(Keccak(typeHash[:], e.Job[:], e.Version[:], e.Manifest[:], e.Head[:], word(uint64(e.Cut)), e.Parameters[:],
		e.RequesterKey[:], e.Input.Digest[:], word(e.Input.Size), e.Keys.Digest[:], word(e.Keys.Size),
		e.Output.Digest[:], word(e.Output.Size), addressWord(e.Operator)))
}

// Commitment is what the escrow stores about the job that this evaluation is for. The keys are keccak256 of the sealing
// keys of the enclave's app and of the creator; measurement is the one that the request named, zero for any.
func (e Evaluation) Commitment(enclaveKey, measurement, creatorKey Digest) Digest {
	work := Keccak(e.Version[:], e.Manifest[:], e.Head[:], word(uint64(e.Cut)), e.Parameters[:], e.RequesterKey[:],
		e.Input.Digest[:], word(e.Input.Size), e.Keys.Digest[:], word(e.Keys.Size))
	return Keccak(work[:], enclaveKey[:], measurement[:], creatorKey[:])
}

// Result is what the escrow stores once a job is evaluated: a forward must name this output and this key.
func Result(output, creatorKey Digest) Digest { return Keccak(output[:], creatorKey[:]) }

// Unfit returns the message that refuses the work of e for a reason.
func (e Evaluation) Unfit(reason Reason) Unfit {
	return Unfit{
		Job: e.Job, Version: e.Version, Manifest: e.Manifest, Head: e.Head, Cut: e.Cut, Parameters: e.Parameters, RequesterKey: e.RequesterKey,
		Input: e.Input, Keys: e.Keys, Reason: reason, Operator: e.Operator,
	}
}

// SigningHash returns the EIP-712 digest that the enclave signs.
func (u Unfit) SigningHash(d Domain) Digest {
	typeHash := Keccak([]byte(unfitType))
	return d.signingHash(Keccak(typeHash[:], u.Job[:], u.Version[:], u.Manifest[:], u.Head[:], word(uint64(u.Cut)), u.Parameters[:],
		u.RequesterKey[:], u.Input.Digest[:], word(u.Input.Size), u.Keys.Digest[:], word(u.Keys.Size),
		word(uint64(u.Reason)), addressWord(u.Operator)))
}

// SigningHash returns the EIP-712 digest that the requester signs.
func (f Forward) SigningHash(d Domain) Digest {
	typeHash := Keccak([]byte(forwardType))
	return d.signingHash(Keccak(typeHash[:], f.Job[:], f.Output[:], f.Activation[:], f.CreatorKey[:], word(f.Deadline)))
}
