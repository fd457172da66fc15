package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// decoder turns the contracts' logs into job's words.
type decoder struct {
	deployment job.Deployment
	registry   *bindings.ModelRegistry
	enclaves   *bindings.EnclaveRegistry
	escrow     *bindings.JobEscrow
	topics     map[common.Hash]string
}

func newDecoder(d job.Deployment) *decoder {
	x := &decoder{
		deployment: d, topics: make(map[common.Hash]string),
		registry: bindings.NewModelRegistry(), enclaves: bindings.NewEnclaveRegistry(), escrow: bindings.NewJobEscrow(),
	}
	for _, m := range contractABIs() {
		if parsed, err := m.ParseABI(); err == nil {
			for name, e := range parsed.Events {
				x.topics[e.ID] = name
			}
		}
	}
	return x
}

func (x *decoder) addresses() []common.Address {
	return []common.Address{
		common.Address(x.deployment.Registry), common.Address(x.deployment.Enclaves), common.Address(x.deployment.Escrow),
	}
}

// decode adds what a log says to the batch. Logs that say nothing to a role (credits, approvals) are passed over.
func (x *decoder) decode(b *job.Batch, log *types.Log, at uint64) error {
	if len(log.Topics) == 0 {
		return nil
	}
	name := x.topics[log.Topics[0]]
	var err error
	switch job.Address(log.Address) {
	case x.deployment.Escrow:
		err = x.decodeEscrow(b, name, log, at)
	case x.deployment.Enclaves:
		err = x.decodeEnclave(b, name, log)
	case x.deployment.Registry:
		err = x.decodeRegistry(b, name, log)
	}
	if err != nil {
		return fmt.Errorf("decode log %d of block %d (%s): %w", log.Index, log.BlockNumber, name, err)
	}
	return nil
}

func (x *decoder) decodeEscrow(b *job.Batch, name string, log *types.Log, at uint64) error {
	event := job.Event{
		Block: log.BlockNumber, BlockHash: job.Digest(log.BlockHash), Time: at, Tx: job.Digest(log.TxHash), Index: log.Index,
	}
	var err error
	switch name {
	case "JobCreated":
		err = x.created(&event, log)
	case "JobEvaluated":
		err = x.evaluated(&event, log)
	case "JobForwarded":
		err = x.forwarded(&event, log)
	case "JobDelivered":
		err = x.delivered(&event, log)
	case "JobSettled":
		err = x.settled(&event, log)
	case "JobRefunded":
		err = x.refunded(&event, log)
	case "JobRejected":
		err = x.rejected(&event, log)
	case "JobUnfit":
		err = x.unfit(&event, log)
	case "JobContested":
		return x.contested(b, log)
	default:
		return nil
	}
	if err == nil {
		b.Events = append(b.Events, event)
	}
	return err
}

func (x *decoder) created(event *job.Event, log *types.Log) error {
	e, err := x.escrow.UnpackJobCreatedEvent(log)
	if err != nil {
		return err
	}
	request, err := fromRequest(e.Request)
	if err != nil {
		return err
	}
	event.Kind, event.Job, event.Deadline = job.Created, e.Job, e.Deadline
	event.Created = &job.CreatedEvent{
		Requester: job.Address(e.Requester), Payee: job.Address(e.Payee), Currency: job.Address(e.Currency), Price: e.Price,
		Request: request,
	}
	return nil
}

func (x *decoder) evaluated(event *job.Event, log *types.Log) error {
	e, err := x.escrow.UnpackJobEvaluatedEvent(log)
	if err != nil {
		return err
	}
	event.Kind, event.Job, event.Deadline = job.Evaluated, e.Job, e.Deadline
	event.Evaluated = &job.EvaluatedEvent{
		Signer: job.Address(e.Signer), Operator: job.Address(e.Operator), Output: fromArtefact(e.Output),
		Bond: e.Bond, Signature: e.Signature,
	}
	return nil
}

func (x *decoder) forwarded(event *job.Event, log *types.Log) error {
	e, err := x.escrow.UnpackJobForwardedEvent(log)
	if err != nil {
		return err
	}
	event.Kind, event.Job, event.Deadline = job.Forwarded, e.Job, e.Deadline
	event.Forwarded = &job.ForwardedEvent{Submitter: job.Address(e.Submitter), Activation: e.Activation}
	return nil
}

func (x *decoder) delivered(event *job.Event, log *types.Log) error {
	e, err := x.escrow.UnpackJobDeliveredEvent(log)
	if err != nil {
		return err
	}
	event.Kind, event.Job, event.Deadline = job.Delivered, e.Job, e.Deadline
	event.Delivered = &job.DeliveredEvent{Answer: e.Answer}
	return nil
}

func (x *decoder) settled(event *job.Event, log *types.Log) error {
	e, err := x.escrow.UnpackJobSettledEvent(log)
	if err != nil {
		return err
	}
	event.Kind, event.Job, event.Paid = job.Settled, e.Job, e.Paid
	return nil
}

func (x *decoder) refunded(event *job.Event, log *types.Log) error {
	e, err := x.escrow.UnpackJobRefundedEvent(log)
	if err != nil {
		return err
	}
	event.Kind, event.Job = job.Refunded, e.Job
	event.Refunded = &job.RefundedEvent{Late: job.Status(e.From), Amount: e.Refunded}
	return nil
}

// rejected yields an event without an amount; mergeRefunds folds it into the refund of the same transaction.
func (x *decoder) rejected(event *job.Event, log *types.Log) error {
	e, err := x.escrow.UnpackJobRejectedEvent(log)
	if err != nil {
		return err
	}
	event.Kind, event.Job = job.Refunded, e.Job
	event.Refunded = &job.RefundedEvent{Rejected: true, Reason: e.Reason}
	return nil
}

// unfit yields an event without an amount, like rejected.
func (x *decoder) unfit(event *job.Event, log *types.Log) error {
	e, err := x.escrow.UnpackJobUnfitEvent(log)
	if err != nil {
		return err
	}
	event.Kind, event.Job = job.Refunded, e.Job
	event.Refunded = &job.RefundedEvent{Unfit: &job.UnfitEvent{
		Signer: job.Address(e.Signer), Operator: job.Address(e.Operator), Reason: job.Reason(e.Reason), Signature: e.Signature,
	}}
	return nil
}

// contested is no event: the job's status stays what it is.
func (x *decoder) contested(b *job.Batch, log *types.Log) error {
	e, err := x.escrow.UnpackJobContestedEvent(log)
	if err != nil {
		return err
	}
	model, err := fromModel(e.Model)
	if err != nil {
		return err
	}
	b.Contests = append(b.Contests, job.Contest{Job: e.Job, Model: model, Reason: e.Reason, Block: log.BlockNumber})
	return nil
}

// mergeRefunds makes one event of the two logs of a rejection, or of unfit artefacts: the first says why, the second
// what went back.
func mergeRefunds(events []job.Event) []job.Event {
	type place struct {
		tx  job.Digest
		job job.ID
	}
	why := make(map[place]*job.RefundedEvent)
	out := events[:0]
	for _, e := range events {
		at := place{e.Tx, e.Job}
		if e.Refunded != nil && e.Refunded.Amount == nil {
			why[at] = e.Refunded
			continue
		}
		if first := why[at]; e.Refunded != nil && first != nil {
			e.Refunded.Rejected, e.Refunded.Reason, e.Refunded.Unfit = first.Rejected, first.Reason, first.Unfit
		}
		out = append(out, e)
	}
	return out
}

func (x *decoder) decodeEnclave(b *job.Batch, name string, log *types.Log) error {
	switch name {
	case "EnclaveEnrolled":
		e, err := x.enclaves.UnpackEnclaveEnrolledEvent(log)
		if err != nil {
			return err
		}
		b.Enclaves = append(b.Enclaves, job.Enclave{
			Signer: job.Address(e.Signer), Operator: job.Address(e.Operator), Expiry: e.Expiry,
			SealingKeyDigest: e.SealingKeyDigest, SealingKey: e.SealingKey, Measurement: e.Measurement,
		})
	case "EnclaveRenewed":
		e, err := x.enclaves.UnpackEnclaveRenewedEvent(log)
		if err != nil {
			return err
		}
		b.Enclaves = append(b.Enclaves, job.Enclave{Signer: job.Address(e.Signer), Expiry: e.Expiry})
	case "EnclaveInvalidated":
		e, err := x.enclaves.UnpackEnclaveInvalidatedEvent(log)
		if err != nil {
			return err
		}
		b.Enclaves = append(b.Enclaves, job.Enclave{Signer: job.Address(e.Signer), Invalidated: true})
	}
	return nil
}

func (x *decoder) decodeRegistry(b *job.Batch, name string, log *types.Log) error {
	switch name {
	case "HeadSealed":
		head, err := x.sealedHead(log)
		if err != nil {
			return err
		}
		b.SealedHeads = append(b.SealedHeads, head)
	case "ModelRegistered", "VersionPublished", "VersionRetired", "SealingKeySet":
		model, err := fromModel(log.Topics[min(1, len(log.Topics)-1)].Big())
		if err != nil {
			return err
		}
		b.Models = append(b.Models, model)
	}
	return nil
}

func (x *decoder) sealedHead(log *types.Log) (job.SealedHead, error) {
	e, err := x.registry.UnpackHeadSealedEvent(log)
	if err != nil {
		return job.SealedHead{}, err
	}
	model, err := fromModel(e.Model)
	return job.SealedHead{
		Model: model, Version: e.Version, Cut: e.Cut, EnclaveKey: e.EnclaveKey, Head: fromArtefact(e.SealedHead),
	}, err
}

// logs asks for all logs of a contract with the topics, from the deployment's block on, in bounded ranges.
func (c *Client) logs(ctx context.Context, address job.Address, topics ...[]common.Hash) ([]types.Log, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	var all []types.Log
	for first := c.deployment.Block; first <= head.Number; first += c.cfg.LogRange {
		last := min(first+c.cfg.LogRange-1, head.Number)
		found, err := c.rpc.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(first), ToBlock: new(big.Int).SetUint64(last),
			Addresses: []common.Address{common.Address(address)}, Topics: topics,
		})
		if err != nil {
			return nil, fmt.Errorf("read logs of blocks %d to %d: %w", first, last, err)
		}
		all = append(all, found...)
	}
	return all, nil
}

// topic returns the hash of an event of one of the contracts.
func (x *decoder) topic(name string) common.Hash {
	for hash, n := range x.topics {
		if n == name {
			return hash
		}
	}
	return common.Hash{}
}
