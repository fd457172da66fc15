package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// localChains are the ids under which development chains run, and no others.
func localChains() []uint64 { return []uint64{1337, 31337} }

// localPoll is short: a local chain seals at once.
const localPoll = 50 * time.Millisecond

// DevelopmentRoot is the public P-256 key under which anybody can make quotes, and who keeps the allow-list.
type DevelopmentRoot struct {
	X, Y  [32]byte
	Owner job.Address
	// Measurements may run from the start; TdxQuoteVerifier allows none but these.
	Measurements []Measurement
	// Escrow says what the escrow takes and keeps; zero: the native coin, and nothing.
	Escrow EscrowTerms
}

// EscrowTerms are what an escrow is constructed with, for ever.
type EscrowTerms struct {
	// Tokens are the ERC-20s that versions may be priced in, besides the native coin.
	Tokens []job.Address
	// Treasury is credited with ShareBps basis points of the fees, at most 500.
	Treasury job.Address
	ShareBps uint16
}

// Measurement is an entry of the verifier's allow-list.
type Measurement struct {
	Digest job.Digest
	// Source says where the code can be found and built again.
	Source string
}

// DeployDevelopment deploys all contracts with a verifier of development quotes from the account of key. It refuses a
// chain whose id is not a local one; so does the verifier's constructor.
func DeployDevelopment(ctx context.Context, rpc string, key *job.SigningKey, root DevelopmentRoot) (job.Deployment, error) {
	conn, err := connect(ctx, rpc)
	if err != nil {
		return job.Deployment{}, err
	}
	defer conn.Close()
	id, err := conn.ChainID(ctx)
	if err != nil {
		return job.Deployment{}, fmt.Errorf("deploy contracts: ask for the chain id: %w", err)
	}
	if !id.IsUint64() || !slices.Contains(localChains(), id.Uint64()) {
		return job.Deployment{}, fmt.Errorf("deploy contracts: chain id %v is not local (%v): a development root would let "+
			"anybody sign for an enclave", id, localChains())
	}
	client := newClient(conn, Config{Poll: localPoll, Deployment: job.Deployment{ChainID: id.Uint64()}})
	sender, err := NewSender(client, key, NewMemory())
	if err != nil {
		return job.Deployment{}, err
	}
	d, err := sender.deployAll(ctx, root)
	if err != nil {
		return job.Deployment{}, fmt.Errorf("deploy contracts on chain %v: %w", id, err)
	}
	return d, nil
}

// deployAll deploys in the order in which the constructors need each other.
func (s *Sender) deployAll(ctx context.Context, root DevelopmentRoot) (job.Deployment, error) {
	d := job.Deployment{ChainID: s.client.deployment.ChainID, CodeHashes: make(map[job.Address]job.Digest)}
	head, err := s.client.Head(ctx)
	if err != nil {
		return d, err
	}
	d.Block = head.Number + 1
	if d.Verifier, err = s.deployVerifier(ctx, root); err != nil {
		return d, err
	}
	enclaves := s.client.enclaves.PackConstructor(common.Address(d.Verifier))
	if d.Enclaves, err = s.deploy(ctx, "EnclaveRegistry", bindings.EnclaveRegistryMetaData.Bin, enclaves); err != nil {
		return d, err
	}
	if d.Registry, err = s.deploy(ctx, "ModelRegistry", bindings.ModelRegistryMetaData.Bin, nil); err != nil {
		return d, err
	}
	var tokens []common.Address
	for _, token := range root.Escrow.Tokens {
		tokens = append(tokens, common.Address(token))
	}
	escrow := s.client.escrow.PackConstructor(common.Address(d.Registry), common.Address(d.Enclaves), tokens,
		common.Address(root.Escrow.Treasury), big.NewInt(int64(root.Escrow.ShareBps)))
	if d.Escrow, err = s.deploy(ctx, "JobEscrow", bindings.JobEscrowMetaData.Bin, escrow); err != nil {
		return d, err
	}
	for _, contract := range contractsOf(d) {
		if d.CodeHashes[contract.address], err = codeHash(ctx, s.client.rpc, contract.address); err != nil {
			return d, fmt.Errorf("read code of the %s: %w", contract.name, err)
		}
	}
	d.RootKey, err = rootKey(ctx, s.client.rpc, d.Verifier)
	return d, err
}

func (s *Sender) deployVerifier(ctx context.Context, root DevelopmentRoot) (job.Address, error) {
	settings := bindings.ITdxQuoteVerifierSettings{RootX: root.X, RootY: root.Y, Owner: common.Address(root.Owner)}
	for _, m := range root.Measurements {
		settings.Measurements = append(settings.Measurements, bindings.ITdxQuoteVerifierEntry{Digest: m.Digest, Source: m.Source})
	}
	data := s.client.verifier.PackConstructor(settings)
	return s.deploy(ctx, "TdxQuoteVerifier", bindings.TdxQuoteVerifierMetaData.Bin, data)
}

// deploy creates a contract and returns its address.
func (s *Sender) deploy(ctx context.Context, name, bytecode string, constructor []byte) (job.Address, error) {
	code, err := hexutil.Decode(bytecode)
	if err != nil {
		return job.Address{}, fmt.Errorf("bytecode of %s: %w", name, err)
	}
	key := "deploy/" + name
	if _, err := s.send(ctx, key, call{data: append(code, constructor...)}); err != nil {
		return job.Address{}, err
	}
	e, _, err := s.outbox.Entry(ctx, s.Address(), key)
	if err != nil {
		return job.Address{}, fmt.Errorf("read outbox: %w", err)
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(e.Transactions[0]); err != nil {
		return job.Address{}, fmt.Errorf("read transaction that deployed %s: %w", name, err)
	}
	return job.Address(crypto.CreateAddress(s.address, tx.Nonce())), nil
}
