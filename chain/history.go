package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// History returns all events of one job in order, up to the newest block. An unknown job has none.
func (c *Client) History(ctx context.Context, id job.ID) ([]job.Event, error) {
	logs, err := c.logs(ctx, c.deployment.Escrow, nil, []common.Hash{common.Hash(id)})
	if err != nil {
		return nil, fmt.Errorf("read history of job %s: %w", id, err)
	}
	var b job.Batch
	times := make(map[uint64]uint64)
	for i := range logs {
		at, err := c.timeOf(ctx, times, &logs[i])
		if err != nil {
			return nil, fmt.Errorf("read history of job %s: %w", id, err)
		}
		if err := c.decoder.decode(&b, &logs[i], at); err != nil {
			return nil, fmt.Errorf("read history of job %s: %w", id, err)
		}
	}
	return mergeRefunds(b.Events), nil
}

func (c *Client) timeOf(ctx context.Context, known map[uint64]uint64, log *types.Log) (uint64, error) {
	if at, ok := known[log.BlockNumber]; ok {
		return at, nil
	}
	h, err := c.rpc.header(ctx, log.BlockNumber)
	if err != nil {
		return 0, err
	}
	if *h.Hash != log.BlockHash {
		return 0, fmt.Errorf("block %d is %s, its log says %s: the chain moved", log.BlockNumber, h.Hash, log.BlockHash)
	}
	known[log.BlockNumber] = uint64(h.Time)
	return uint64(h.Time), nil
}

// SealingKey returns the key to which activations for a model are sealed now. A paused or unknown model has none
// ([ErrNotFound]).
func (c *Client) SealingKey(ctx context.Context, model uint64) ([]byte, error) {
	want, err := c.sealingKeyDigest(ctx, model)
	if err != nil {
		return nil, err
	}
	logs, err := c.logs(ctx, c.deployment.Registry,
		[]common.Hash{c.decoder.topic("SealingKeySet")}, []common.Hash{common.BigToHash(toModel(model))})
	if err != nil {
		return nil, fmt.Errorf("read sealing keys of model %d: %w", model, err)
	}
	for i := len(logs) - 1; i >= 0 && !want.IsZero(); i-- {
		e, err := c.registry.UnpackSealingKeySetEvent(&logs[i])
		if err == nil && e.Digest == want && job.Keccak(e.Key) == want {
			return e.Key, nil
		}
	}
	return nil, fmt.Errorf("sealing key %s of model %d: %w", want, model, ErrNotFound)
}

// SealedHeads returns the announced copies of a head in order, each sealed to another enclave key.
func (c *Client) SealedHeads(ctx context.Context, model uint64, version uint32, cut uint8) ([]job.SealedHead, error) {
	logs, err := c.logs(ctx, c.deployment.Registry, []common.Hash{c.decoder.topic("HeadSealed")},
		[]common.Hash{common.BigToHash(toModel(model))}, []common.Hash{common.BigToHash(toModel(uint64(version)))},
		[]common.Hash{common.BigToHash(toModel(uint64(cut)))})
	if err != nil {
		return nil, fmt.Errorf("read sealed heads of model %d version %d cut %d: %w", model, version, cut, err)
	}
	heads := make([]job.SealedHead, 0, len(logs))
	for i := range logs {
		head, err := c.decoder.sealedHead(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read sealed head of model %d: %w", model, err)
		}
		heads = append(heads, head)
	}
	return heads, nil
}

// EnclaveOf returns the registry's record of a signing key, whatever its state, with its sealing key. A key that was
// never enrolled is [ErrNotFound].
func (c *Client) EnclaveOf(ctx context.Context, signer job.Address) (job.Enclave, error) {
	logs, err := c.enrolments(ctx, []common.Hash{common.BytesToHash(signer[:])})
	if err != nil {
		return job.Enclave{}, fmt.Errorf("read enclave %s: %w", signer, err)
	}
	enclave, err := c.enclave(ctx, signer, logs)
	if err != nil {
		return job.Enclave{}, fmt.Errorf("read enclave %s: %w", signer, err)
	}
	return enclave, nil
}

// Enclaves returns every signing key ever enrolled, with its present state, in the order of first enrolment.
func (c *Client) Enclaves(ctx context.Context) ([]job.Enclave, error) {
	logs, err := c.enrolments(ctx)
	if err != nil {
		return nil, fmt.Errorf("list enclaves: %w", err)
	}
	seen := make(map[job.Address]bool)
	var enclaves []job.Enclave
	for i := range logs {
		if len(logs[i].Topics) < 2 {
			continue
		}
		signer := job.Address(logs[i].Topics[1][12:])
		if seen[signer] {
			continue
		}
		seen[signer] = true
		enclave, err := c.enclave(ctx, signer, logs)
		if err != nil {
			return nil, fmt.Errorf("list enclaves: %s: %w", signer, err)
		}
		enclaves = append(enclaves, enclave)
	}
	return enclaves, nil
}

func (c *Client) enrolments(ctx context.Context, signer ...[]common.Hash) ([]types.Log, error) {
	topics := append([][]common.Hash{{c.decoder.topic("EnclaveEnrolled")}}, signer...)
	return c.logs(ctx, c.deployment.Enclaves, topics...)
}

// enclave reads a signer's record and takes its sealing key from the enrolments.
func (c *Client) enclave(ctx context.Context, signer job.Address, logs []types.Log) (job.Enclave, error) {
	record, err := read(ctx, c.rpc, c.enclaves, c.deployment.Enclaves, nil,
		c.enclaves.PackRecordOf(common.Address(signer)), c.enclaves.UnpackRecordOf)
	if err != nil {
		return job.Enclave{}, err
	}
	if record.Operator == (common.Address{}) {
		return job.Enclave{}, ErrNotFound
	}
	enclave := fromEnclave(signer, record)
	for i := range logs {
		e, err := c.enclaves.UnpackEnclaveEnrolledEvent(&logs[i])
		if err == nil && job.Address(e.Signer) == signer && job.Keccak(e.SealingKey) == enclave.SealingKeyDigest {
			enclave.SealingKey = e.SealingKey
		}
	}
	return enclave, nil
}
