package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// maxModels bounds how many models one listing reads.
const maxModels = 10_000

// instance is a generated contract binding.
type instance interface {
	Instance(bind.ContractBackend, common.Address) *bind.BoundContract
}

// read calls a view function at a block; nil is the newest.
func read[T any](ctx context.Context, conn *connection, b instance, at job.Address, block *big.Int,
	data []byte, unpack func([]byte) (T, error),
) (T, error) {
	v, err := bind.Call(b.Instance(conn, common.Address(at)), &bind.CallOpts{Context: ctx, BlockNumber: block}, data, unpack)
	if err != nil {
		return v, decodeRevert(err)
	}
	return v, nil
}

// Offer returns the terms of a new job. An unknown or retired version and a paused model are a [RevertError].
func (c *Client) Offer(ctx context.Context, model uint64, version uint32, cut uint8) (job.Offer, error) {
	o, err := read(ctx, c.rpc, c.registry, c.deployment.Registry, nil,
		c.registry.PackOfferOf(toModel(model), version, cut), c.registry.UnpackOfferOf)
	if err != nil {
		return job.Offer{}, fmt.Errorf("read offer of model %d version %d cut %d: %w", model, version, cut, err)
	}
	return fromOffer(o), nil
}

// Job returns the escrow's record of a job at the newest block. An unknown job has status None and is no error.
func (c *Client) Job(ctx context.Context, id job.ID) (job.Record, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return job.Record{}, fmt.Errorf("read job %s: %w", id, err)
	}
	j, err := read(ctx, c.rpc, c.escrow, c.deployment.Escrow, new(big.Int).SetUint64(head.Number), c.escrow.PackJobOf(id), c.escrow.UnpackJobOf)
	if err != nil {
		return job.Record{}, fmt.Errorf("read job %s: %w", id, err)
	}
	if j.Status > uint8(job.Refunded) {
		return job.Record{}, fmt.Errorf("read job %s: unknown status %d", id, j.Status)
	}
	record := fromJob(id, j)
	open := record.Status != job.None && !record.Status.Ended()
	record.Late = open && head.Time > record.Deadline
	return record, nil
}

// Models lists the repository in the order of registration.
func (c *Client) Models(ctx context.Context) ([]job.Model, error) {
	count, err := read(ctx, c.rpc, c.registry, c.deployment.Registry, nil,
		c.registry.PackModelCount(), c.registry.UnpackModelCount)
	if err != nil {
		return nil, fmt.Errorf("count models: %w", err)
	}
	if !count.IsUint64() || count.Uint64() > maxModels {
		return nil, fmt.Errorf("list models: %v of them, at most %d are read", count, maxModels)
	}
	models := make([]job.Model, 0, count.Uint64())
	for id := uint64(1); id <= count.Uint64(); id++ {
		m, err := c.Model(ctx, id)
		if err != nil {
			return nil, err
		}
		models = append(models, m)
	}
	return models, nil
}

// Model returns one entry of the repository. An unknown id is a [RevertError].
func (c *Client) Model(ctx context.Context, id uint64) (job.Model, error) {
	m := job.Model{ID: id}
	at, b := c.deployment.Registry, c.registry
	name, err := read(ctx, c.rpc, b, at, nil, b.PackNameOf(toModel(id)), b.UnpackNameOf)
	if err != nil {
		return m, fmt.Errorf("read name of model %d: %w", id, err)
	}
	owner, err := read(ctx, c.rpc, b, at, nil, b.PackOwnerOf(toModel(id)), b.UnpackOwnerOf)
	if err != nil {
		return m, fmt.Errorf("read owner of model %d: %w", id, err)
	}
	versions, err := read(ctx, c.rpc, b, at, nil, b.PackVersionCount(toModel(id)), b.UnpackVersionCount)
	if err != nil {
		return m, fmt.Errorf("count versions of model %d: %w", id, err)
	}
	key, err := c.sealingKeyDigest(ctx, id)
	if err != nil {
		return m, err
	}
	m.Name, m.Owner, m.Versions, m.SealingKey = name, job.Address(owner), versions, key
	return m, nil
}

func (c *Client) sealingKeyDigest(ctx context.Context, model uint64) (job.Digest, error) {
	key, err := read(ctx, c.rpc, c.registry, c.deployment.Registry, nil,
		c.registry.PackSealingKeyOf(toModel(model)), c.registry.UnpackSealingKeyOf)
	if err != nil {
		return job.Digest{}, fmt.Errorf("read sealing key digest of model %d: %w", model, err)
	}
	return key, nil
}

// Version returns what was published under a number, counted from 1.
func (c *Client) Version(ctx context.Context, model uint64, version uint32) (job.Version, error) {
	v, err := read(ctx, c.rpc, c.registry, c.deployment.Registry, nil,
		c.registry.PackVersionOf(toModel(model), version), c.registry.UnpackVersionOf)
	if err != nil {
		return job.Version{}, fmt.Errorf("read version %d of model %d: %w", version, model, err)
	}
	return fromVersion(model, version, v), nil
}

func fromVersion(model uint64, number uint32, v bindings.VersionOfOutput) job.Version {
	out := job.Version{
		Model: model, Number: number, Digest: v.VersionDigest, Manifest: fromArtefact(v.Manifest), Retired: v.Retired,
		Currency: job.Address(v.Currency),
	}
	for _, cut := range v.Cuts {
		out.Cuts = append(out.Cuts, fromCut(cut))
	}
	return out
}

// Credit returns what the escrow owes an account, in the smallest unit of a currency.
func (c *Client) Credit(ctx context.Context, account, currency job.Address) (*big.Int, error) {
	v, err := read(ctx, c.rpc, c.escrow, c.deployment.Escrow, nil,
		c.escrow.PackCreditOf(common.Address(account), common.Address(currency)), c.escrow.UnpackCreditOf)
	if err != nil {
		return nil, fmt.Errorf("read credit of %s in %s: %w", account, currency, err)
	}
	return v, nil
}

// Bond returns what an account has deposited to back its promises, in a currency, beside what serves live jobs.
func (c *Client) Bond(ctx context.Context, account, currency job.Address) (job.Bond, error) {
	v, err := read(ctx, c.rpc, c.escrow, c.deployment.Escrow, nil,
		c.escrow.PackBondOf(common.Address(account), common.Address(currency)), c.escrow.UnpackBondOf)
	if err != nil {
		return job.Bond{}, fmt.Errorf("read bond of %s in %s: %w", account, currency, err)
	}
	return job.Bond{Free: v.Free, Announced: v.Announced, From: v.From}, nil
}

// FreeBond returns what an account's bond has left for further jobs, in the smallest unit of a currency: what is free,
// less what was announced to be withdrawn.
func (c *Client) FreeBond(ctx context.Context, account, currency job.Address) (*big.Int, error) {
	b, err := c.Bond(ctx, account, currency)
	if err != nil {
		return nil, err
	}
	return b.Promised(), nil
}

// Complaints returns how often activations for a model were rejected, and its answers contested.
func (c *Client) Complaints(ctx context.Context, model uint64) (rejected, contested uint64, err error) {
	v, err := read(ctx, c.rpc, c.escrow, c.deployment.Escrow, nil,
		c.escrow.PackRecordOf(toModel(model)), c.escrow.UnpackRecordOf)
	if err != nil {
		return 0, 0, fmt.Errorf("read complaints about model %d: %w", model, err)
	}
	return v.Rejected, v.Contested, nil
}
