package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// to sends packed call data to one of the contracts.
func (s *Sender) to(ctx context.Context, key string, at job.Address, value *big.Int, data []byte, err error) (job.Receipt, error) {
	if err != nil {
		return job.Receipt{}, fmt.Errorf("send %s: pack arguments: %w", key, err)
	}
	contract := common.Address(at)
	return s.send(ctx, key, call{to: &contract, value: value, data: data})
}

// CreateJob opens a job and pays its exact price, in the currency of the version: native coin with the call; a token by
// the allowance that the escrow has, else by a permit that this account signs, else by a transaction before, under key
// with "-allow" behind it. The job's id is [job.NewID] of this account and the request's salt.
func (s *Sender) CreateJob(ctx context.Context, key string, r job.Request, currency job.Address, price *big.Int) (job.Receipt, error) {
	if price == nil || price.Sign() < 0 || price.BitLen() > 128 {
		return job.Receipt{}, fmt.Errorf("send %s: price %v is not a number of 128 bits", key, price)
	}
	escrow := s.client.deployment.Escrow
	if currency.IsZero() {
		data, err := s.client.escrow.TryPackCreateJob(toRequest(r))
		return s.to(ctx, key, escrow, price, data, err)
	}
	enough, err := s.allowed(ctx, currency, price)
	if err != nil {
		return job.Receipt{}, fmt.Errorf("send %s: %w", key, err)
	}
	if !enough {
		permit, ok, err := s.permit(ctx, currency, price)
		if err != nil {
			return job.Receipt{}, fmt.Errorf("send %s: %w", key, err)
		}
		if ok {
			data, err := s.client.escrow.TryPackCreateJobWithPermit(toRequest(r), permit)
			return s.to(ctx, key, escrow, nil, data, err)
		}
		if err := s.allow(ctx, key, currency, price); err != nil {
			return job.Receipt{}, err
		}
	}
	data, err := s.client.escrow.TryPackCreateJob(toRequest(r))
	return s.to(ctx, key, escrow, nil, data, err)
}

// DepositBond adds to this account's free bond; a token is allowed by a transaction before.
func (s *Sender) DepositBond(ctx context.Context, key string, currency job.Address, amount *big.Int) (job.Receipt, error) {
	if err := s.allow(ctx, key, currency, amount); err != nil {
		return job.Receipt{}, err
	}
	var value *big.Int
	if currency.IsZero() {
		value = amount
	}
	data, err := s.client.escrow.TryPackDepositBond(common.Address(currency), amount)
	return s.to(ctx, key, s.client.deployment.Escrow, value, data, err)
}

// RequestBondWithdrawal announces that so much of this account's free bond will leave; 0 takes an announcement back.
func (s *Sender) RequestBondWithdrawal(ctx context.Context, key string, currency job.Address, amount *big.Int) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackRequestBondWithdrawal(common.Address(currency), amount)
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// WithdrawBond sends the announced bond to an account, once its time has come.
func (s *Sender) WithdrawBond(ctx context.Context, key string, currency, to job.Address) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackWithdrawBond(common.Address(currency), common.Address(to))
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// SubmitEvaluation records an enclave's signed result; creatorKey is the one that the job's request names.
func (s *Sender) SubmitEvaluation(ctx context.Context, key string, e job.Evaluation, creatorKey job.Digest, signature []byte) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackSubmitEvaluation(toEvaluation(e), creatorKey, signature)
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// SubmitUnfit ends a job whose artefacts an enclave could not use; creatorKey is the one that the job's request names.
func (s *Sender) SubmitUnfit(ctx context.Context, key string, u job.Unfit, creatorKey job.Digest, signature []byte) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackSubmitUnfit(toUnfit(u), creatorKey, signature)
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// Forward publishes the sealed activation that a requester signed; this account earns the tip.
func (s *Sender) Forward(ctx context.Context, key string, f job.ForwardRequest) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackForward(toForward(f.Message), f.Activation, f.Signature)
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// Deliver publishes the creator's sealed answer.
func (s *Sender) Deliver(ctx context.Context, key string, id job.ID, answer []byte) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackDeliver(id, answer)
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// Reject says that the creator cannot use the activation.
func (s *Sender) Reject(ctx context.Context, key string, id job.ID, reason uint8) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackReject(id, reason)
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// Accept ends the review early.
func (s *Sender) Accept(ctx context.Context, key string, id job.ID) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackAccept(id)
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// Settle pays out every job of the list whose review has passed.
func (s *Sender) Settle(ctx context.Context, key string, ids []job.ID) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackSettle(toIDs(ids))
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// Refund refunds every job of the list whose stage is late.
func (s *Sender) Refund(ctx context.Context, key string, ids []job.ID) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackRefund(toIDs(ids))
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// Contest says publicly that an answer is wrong.
func (s *Sender) Contest(ctx context.Context, key string, id job.ID, reason job.Digest) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackContest(id, reason)
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// Withdraw sends this account's whole credit in a currency to an account.
func (s *Sender) Withdraw(ctx context.Context, key string, currency, to job.Address) (job.Receipt, error) {
	data, err := s.client.escrow.TryPackWithdraw(common.Address(currency), common.Address(to))
	return s.to(ctx, key, s.client.deployment.Escrow, nil, data, err)
}

// Register registers a model with the creator's sealing key and returns its id.
func (s *Sender) Register(ctx context.Context, key, name string, sealingKey []byte) (uint64, job.Receipt, error) {
	data, err := s.client.registry.TryPackRegister(name, sealingKey)
	receipt, err := s.to(ctx, key, s.client.deployment.Registry, nil, data, err)
	if err != nil {
		return 0, receipt, err
	}
	var model uint64
	err = s.findLog(ctx, receipt, func(log *types.Log) error {
		e, err := s.client.registry.UnpackModelRegisteredEvent(log)
		if err == nil {
			model, err = fromModel(e.Model)
		}
		return err
	})
	return model, receipt, err
}

// Publish publishes the next version of a model, priced in a currency (zero for the native coin), and returns its number.
func (s *Sender) Publish(ctx context.Context, key string, model uint64, manifest job.Artefact, currency job.Address,
	cuts []job.Cut,
) (uint32, job.Receipt, error) {
	if err := checkAmounts(cuts); err != nil {
		return 0, job.Receipt{}, fmt.Errorf("send %s: %w", key, err)
	}
	data, err := s.client.registry.TryPackPublish(toModel(model), toArtefact(manifest), common.Address(currency), toCuts(cuts))
	receipt, err := s.to(ctx, key, s.client.deployment.Registry, nil, data, err)
	if err != nil {
		return 0, receipt, err
	}
	var version uint32
	err = s.findLog(ctx, receipt, func(log *types.Log) error {
		e, err := s.client.registry.UnpackVersionPublishedEvent(log)
		if err == nil {
			version = e.Version
		}
		return err
	})
	return version, receipt, err
}

// checkAmounts refuses what does not fit into the registry's 96 bits: the encoding would cut it off in silence.
func checkAmounts(cuts []job.Cut) error {
	for i, c := range cuts {
		for _, v := range []*big.Int{c.Prices.EvaluationFee, c.Prices.HeadFee, c.Prices.TailFee, c.Prices.ForwardTip, c.Bond} {
			if v != nil && (v.Sign() < 0 || v.BitLen() > 96) {
				return fmt.Errorf("cut %d: amount %v wei is not a number of 96 bits", i, v)
			}
		}
	}
	return nil
}

// findLog hands the model registry's logs of a transaction to unpack until one fits.
func (s *Sender) findLog(ctx context.Context, receipt job.Receipt, unpack func(*types.Log) error) error {
	r, err := s.client.rpc.TransactionReceipt(ctx, common.Hash(receipt.Tx))
	if err != nil {
		return fmt.Errorf("read receipt of %s: %w", receipt.Tx, err)
	}
	for _, log := range r.Logs {
		if job.Address(log.Address) == s.client.deployment.Registry && unpack(log) == nil {
			return nil
		}
	}
	return fmt.Errorf("event of transaction %s: %w", receipt.Tx, ErrNotFound)
}

// Retire stops new jobs for a version.
func (s *Sender) Retire(ctx context.Context, key string, model uint64, version uint32) (job.Receipt, error) {
	data, err := s.client.registry.TryPackRetire(toModel(model), version)
	return s.to(ctx, key, s.client.deployment.Registry, nil, data, err)
}

// SetSealingKey replaces the key to which activations for a model are sealed from now on.
func (s *Sender) SetSealingKey(ctx context.Context, key string, model uint64, sealingKey []byte) (job.Receipt, error) {
	data, err := s.client.registry.TryPackSetSealingKey(toModel(model), sealingKey)
	return s.to(ctx, key, s.client.deployment.Registry, nil, data, err)
}

// AnnounceHead announces a copy of a head that is sealed to an enclave app's key.
func (s *Sender) AnnounceHead(ctx context.Context, key string, h job.SealedHead) (job.Receipt, error) {
	data, err := s.client.registry.TryPackAnnounceHead(toModel(h.Model), h.Version, h.Cut, h.EnclaveKey, toArtefact(h.Head))
	return s.to(ctx, key, s.client.deployment.Registry, nil, data, err)
}

// SignForward signs a release with this account's key (EIP-712). It costs nothing and sends nothing.
func (s *Sender) SignForward(_ context.Context, f job.Forward, d job.Domain) ([]byte, error) {
	return s.key.Sign(f.SigningHash(d)), nil
}

// Enrol enrols an enclave's signing key by its compact quote. If the enrolment names the newest block, it waits for
// the next one: only then can the contract look the hash up.
func (s *Sender) Enrol(ctx context.Context, key string, e job.Enrolment, quote []byte) (job.Receipt, error) {
	if err := s.client.waitBeyond(ctx, e.BlockNumber); err != nil {
		return job.Receipt{}, fmt.Errorf("send %s: %w", key, err)
	}
	data, err := s.client.enclaves.TryPackEnrol(toEnrolment(e), quote)
	return s.to(ctx, key, s.client.deployment.Enclaves, nil, data, err)
}

// Renew prolongs the enrolment of a key that the registry knows, by a fresh compact quote: operator and sealing key are
// in the registry and need not be sent again. It waits for the block after the enrolment's as Enrol does.
func (s *Sender) Renew(ctx context.Context, key string, e job.Enrolment, quote []byte) (job.Receipt, error) {
	if err := s.client.waitBeyond(ctx, e.BlockNumber); err != nil {
		return job.Receipt{}, fmt.Errorf("send %s: %w", key, err)
	}
	data, err := s.client.enclaves.TryPackRenew(common.Address(e.Signer), e.BlockNumber, e.BlockHash, quote)
	return s.to(ctx, key, s.client.deployment.Enclaves, nil, data, err)
}

// Invalidate kills an enclave's signing key for ever. The record is the preimage of the enclave's evidence; its operator
// needs none.
func (s *Sender) Invalidate(ctx context.Context, key string, signer job.Address, record []byte) (job.Receipt, error) {
	data, err := s.client.enclaves.TryPackInvalidate(common.Address(signer), record)
	return s.to(ctx, key, s.client.deployment.Enclaves, nil, data, err)
}

// Pay sends wei to an account.
func (s *Sender) Pay(ctx context.Context, key string, to job.Address, wei *big.Int) (job.Receipt, error) {
	return s.to(ctx, key, to, wei, nil, nil)
}
