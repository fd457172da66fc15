package seal

import "github.com/encrypted-compute/encrypted-compute/job"

// ForHead is the context of a head package, sealed by the creator to an enclave app's key. head is the digest of the
// clear head package as the registry stores it; it binds manifest, version and weights.
func ForHead(chainID uint64, registry job.Address, cut uint8, enclaveKey, head job.Digest) Context {
	return Context{
		Kind: Head, ChainID: chainID, Contract: registry, Cut: cut,
		Recipient: enclaveKey, Answers: head,
	}
}

// ForKeys is the context of a set of evaluation keys, sealed by the requester to the enclave. list is the digest of the
// list of keys that the set was made for, its parameters included. Job, version and cut are left out: one set serves
// every job of its requester whose head needs no other keys.
func ForKeys(d job.Domain, enclaveKey, requesterKey, list job.Digest) Context {
	return Context{
		Kind: Keys, ChainID: d.ChainID, Contract: d.Escrow, Version: list,
		Recipient: enclaveKey, Answers: requesterKey,
	}
}

// Job names what the sealed messages of one job have in common; its keys are sealed apart, see [ForKeys].
type Job struct {
	Domain  job.Domain
	ID      job.ID
	Version job.Digest // version digest of the registry
	Cut     uint8
}

// Input is the context of an encrypted input, sealed by the requester to the enclave.
func (j Job) Input(enclaveKey, requesterKey job.Digest) Context {
	return j.context(Input, enclaveKey, requesterKey)
}

// Output is the context of the encrypted activation, sealed by the enclave to the requester. input is the digest of
// the sealed input.
func (j Job) Output(requesterKey, input job.Digest) Context {
	return j.context(Output, requesterKey, input)
}

// Activation is the context of the obfuscated activation, sealed by the requester to the creator. output is the digest
// of the sealed output.
func (j Job) Activation(creatorKey, output job.Digest) Context {
	return j.context(Activation, creatorKey, output)
}

// Answer is the context of the creator's answer to the requester. activation is keccak256 of the sealed activation.
func (j Job) Answer(requesterKey, activation job.Digest) Context {
	return j.context(Answer, requesterKey, activation)
}

func (j Job) context(kind Kind, recipient, answers job.Digest) Context {
	return Context{
		Kind: kind, ChainID: j.Domain.ChainID, Contract: j.Domain.Escrow, Job: j.ID, Version: j.Version, Cut: j.Cut,
		Recipient: recipient, Answers: answers,
	}
}
