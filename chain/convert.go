package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// The functions here turn the bindings' structs into job's and back. They change names, never values.

func fromArtefact(a bindings.Artefact) job.Artefact {
	return job.Artefact{Digest: a.Digest, Size: a.Size}
}

func toArtefact(a job.Artefact) bindings.Artefact {
	return bindings.Artefact{Digest: a.Digest, Size: a.Size}
}

func fromPrices(p bindings.Prices) job.Prices {
	return job.Prices{EvaluationFee: p.EvaluationFee, HeadFee: p.HeadFee, TailFee: p.TailFee, ForwardTip: p.ForwardTip}
}

func toPrices(p job.Prices) bindings.Prices {
	return bindings.Prices{
		EvaluationFee: orZero(p.EvaluationFee), HeadFee: orZero(p.HeadFee),
		TailFee: orZero(p.TailFee), ForwardTip: orZero(p.ForwardTip),
	}
}

func orZero(v *big.Int) *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return v
}

func fromCut(c bindings.Cut) job.Cut {
	return job.Cut{
		Head: c.Head, Parameters: c.Parameters, Prices: fromPrices(c.Prices), Windows: job.Windows(c.Windows),
		Bond: c.Bond, PublicHead: c.PublicHead,
	}
}

func fromTerms(t bindings.Terms) (job.Address, *big.Int, job.Prices, job.Windows) {
	return job.Address(t.Currency), t.Bond, fromPrices(t.Prices), job.Windows(t.Windows)
}

func toCuts(cuts []job.Cut) []bindings.Cut {
	out := make([]bindings.Cut, len(cuts))
	for i, c := range cuts {
		out[i] = bindings.Cut{
			Head: c.Head, Parameters: c.Parameters, Prices: toPrices(c.Prices), Windows: bindings.Windows(c.Windows),
			Bond: orZero(c.Bond), PublicHead: c.PublicHead,
		}
	}
	return out
}

func fromOffer(o bindings.IModelRegistryOffer) job.Offer {
	return job.Offer{
		VersionDigest: o.VersionDigest, Manifest: o.Manifest, Payee: job.Address(o.Payee),
		CreatorKey: o.CreatorKey, Currency: job.Address(o.Currency), Cut: fromCut(o.Cut),
	}
}

func fromRequest(r bindings.IJobEscrowRequest) (job.Request, error) {
	model, err := fromModel(r.Model)
	return job.Request{
		Salt: r.Salt, Model: model, Version: r.Version, Cut: r.Cut, VersionDigest: r.VersionDigest,
		EnclaveKey: r.EnclaveKey, RequesterKey: r.RequesterKey, CreatorKey: r.CreatorKey, Measurement: r.Measurement,
		Input: fromArtefact(r.Input), Keys: fromArtefact(r.Keys),
	}, err
}

func toRequest(r job.Request) bindings.IJobEscrowRequest {
	return bindings.IJobEscrowRequest{
		Salt: r.Salt, Model: toModel(r.Model), Version: r.Version, Cut: r.Cut, VersionDigest: r.VersionDigest,
		EnclaveKey: r.EnclaveKey, RequesterKey: r.RequesterKey, CreatorKey: r.CreatorKey, Measurement: r.Measurement,
		Input: toArtefact(r.Input), Keys: toArtefact(r.Keys),
	}
}

func toEvaluation(e job.Evaluation) bindings.IJobEscrowEvaluation {
	return bindings.IJobEscrowEvaluation{
		Job: e.Job, Version: e.Version, Manifest: e.Manifest, Head: e.Head, Cut: e.Cut, Parameters: e.Parameters,
		RequesterKey: e.RequesterKey, Input: e.Input.Digest, InputSize: e.Input.Size, Keys: e.Keys.Digest,
		KeysSize: e.Keys.Size, Output: e.Output.Digest, OutputSize: e.Output.Size, Operator: common.Address(e.Operator),
	}
}

func toUnfit(u job.Unfit) bindings.IJobEscrowUnfit {
	return bindings.IJobEscrowUnfit{
		Job: u.Job, Version: u.Version, Manifest: u.Manifest, Head: u.Head, Cut: u.Cut, Parameters: u.Parameters,
		RequesterKey: u.RequesterKey, Input: u.Input.Digest, InputSize: u.Input.Size, Keys: u.Keys.Digest,
		KeysSize: u.Keys.Size, Reason: uint8(u.Reason), Operator: common.Address(u.Operator),
	}
}

func toForward(f job.Forward) bindings.IJobEscrowForward {
	return bindings.IJobEscrowForward{
		Job: f.Job, Output: f.Output, Activation: f.Activation, CreatorKey: f.CreatorKey, Deadline: f.Deadline,
	}
}

func toEnrolment(e job.Enrolment) bindings.IEnclaveRegistryEnrolment {
	return bindings.IEnclaveRegistryEnrolment{
		Signer: common.Address(e.Signer), Operator: common.Address(e.Operator),
		BlockNumber: e.BlockNumber, BlockHash: e.BlockHash, SealingKey: e.SealingKey,
	}
}

func fromEnclave(signer job.Address, e bindings.IEnclaveRegistryEnclave) job.Enclave {
	return job.Enclave{
		Signer: signer, Operator: job.Address(e.Operator), Expiry: e.Expiry, Invalidated: e.Invalidated,
		SealingKeyDigest: e.SealingKey, Measurement: e.Measurement, Evidence: e.Evidence,
	}
}

func fromJob(id job.ID, j bindings.IJobEscrowJob) job.Record {
	r := job.Record{
		ID: id, Status: job.Status(j.Status), Deadline: j.Deadline, Contested: j.Contested,
		Requester: job.Address(j.Requester), Payee: job.Address(j.Payee), Model: j.Model, Version: j.Version, Cut: j.Cut,
		Measured: j.Measured, Digest: j.Digest,
	}
	r.Currency, r.Bond, r.Prices, r.Windows = fromTerms(j.Terms)
	return r
}

func toModel(model uint64) *big.Int { return new(big.Int).SetUint64(model) }

// fromModel refuses ids beyond 64 bits; the registry counts from 1, so none exists.
func fromModel(v *big.Int) (uint64, error) {
	if v == nil || !v.IsUint64() {
		return 0, fmt.Errorf("model id %v is not a 64-bit number", v)
	}
	return v.Uint64(), nil
}

func toIDs(ids []job.ID) [][32]byte {
	out := make([][32]byte, len(ids))
	for i, id := range ids {
		out[i] = id
	}
	return out
}
