package chain

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Finding is one statement of a deployment file, or of the contracts about each other, held against the chain.
type Finding struct {
	What string `json:"what"`
	Have string `json:"have"`
	// Want is empty where the chain alone can say.
	Want string `json:"want,omitempty"`
	OK   bool   `json:"ok"`
}

// contractAddress is where contracts/script/Deploy.s.sol puts a contract: by Arachnid's deterministic deployer, which public
// chains share.
func contractAddress(creation, arguments []byte) job.Address {
	deployer := common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")
	var salt [32]byte
	copy(salt[:], "encrypted compute")
	return job.Address(crypto.CreateAddress2(deployer, salt, crypto.Keccak256(creation, arguments)))
}

// Inspect holds everything that a deployment file says against the chain: chain id, runtime code, that each address is the
// one that this program's creation code and the file's constructor arguments give, how the contracts are wired, attestation
// root, owner and allow-list. It returns an error only where the chain cannot be asked.
func Inspect(ctx context.Context, rpc string, d job.Deployment) ([]Finding, error) {
	conn, err := connect(ctx, rpc)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	id, err := conn.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("inspect deployment: ask for the chain id: %w", err)
	}
	i := &inspection{conn: conn, deployment: d, client: newClient(conn, Config{Deployment: d})}
	i.equal("chain id", id.String(), strconv.FormatUint(d.ChainID, 10))
	for _, step := range []func(context.Context) error{i.code, i.wiring, i.attestation, i.allowList} {
		if err := step(ctx); err != nil {
			return nil, fmt.Errorf("inspect deployment on chain %v: %w", id, err)
		}
	}
	return i.findings, nil
}

// inspection collects findings.
type inspection struct {
	conn       *connection
	client     *Client
	deployment job.Deployment
	findings   []Finding
}

func (i *inspection) equal(what, have, want string) {
	i.findings = append(i.findings, Finding{What: what, Have: have, Want: want, OK: have == want})
}

func (i *inspection) note(what, have string) {
	i.findings = append(i.findings, Finding{What: what, Have: have, OK: true})
}

// code compares runtime code with the file's hashes, and addresses with what this program's creation code gives.
func (i *inspection) code(ctx context.Context) error {
	creation := map[job.Address]string{
		i.deployment.Registry: bindings.ModelRegistryMetaData.Bin,
		i.deployment.Enclaves: bindings.EnclaveRegistryMetaData.Bin,
		i.deployment.Escrow:   bindings.JobEscrowMetaData.Bin,
		i.deployment.Verifier: bindings.TdxQuoteVerifierMetaData.Bin,
	}
	for _, c := range contractsOf(i.deployment) {
		code, err := i.conn.CodeAt(ctx, common.Address(c.address), nil)
		if err != nil {
			return fmt.Errorf("read code of the %s: %w", c.name, err)
		}
		have := "no code"
		if len(code) > 0 {
			have = job.Keccak(code).String()
		}
		i.equal(c.name+" code", have, i.deployment.CodeHashes[c.address].String())
		if err := i.origin(c, creation[c.address]); err != nil {
			return err
		}
	}
	return nil
}

// origin recomputes an address. Development chains have no deterministic deployer; there is nothing to recompute there.
func (i *inspection) origin(c contract, bytecode string) error {
	arguments, known := i.deployment.Arguments[c.address]
	if !known && slices.Contains(localChains(), i.deployment.ChainID) {
		i.note(c.name+" address", c.address.String()+" (a development chain's: not recomputed)")
		return nil
	}
	creation, err := hexutil.Decode(bytecode)
	if err != nil {
		return fmt.Errorf("bytecode of the %s: %w", c.name, err)
	}
	i.equal(c.name+" address", c.address.String(), contractAddress(creation, arguments).String())
	return nil
}

// wiring asks the contracts about each other.
func (i *inspection) wiring(ctx context.Context) error {
	d, c := i.deployment, i.client
	for _, w := range []struct {
		what   string
		b      instance
		at     job.Address
		data   []byte
		unpack func([]byte) (common.Address, error)
		want   job.Address
	}{
		{"enclave registry's verifier", c.enclaves, d.Enclaves, c.enclaves.PackVerifier(), c.enclaves.UnpackVerifier, d.Verifier},
		{"escrow's model registry", c.escrow, d.Escrow, c.escrow.PackRegistry(), c.escrow.UnpackRegistry, d.Registry},
		{"escrow's enclave registry", c.escrow, d.Escrow, c.escrow.PackEnclaves(), c.escrow.UnpackEnclaves, d.Enclaves},
	} {
		have, err := i.ask(ctx, w.b, w.at, w.data, w.unpack)
		if err != nil {
			return fmt.Errorf("ask for the %s: %w", w.what, err)
		}
		i.equal(w.what, have, w.want.String())
	}
	return nil
}

// attestation reads root, owner and delay of the verifier.
func (i *inspection) attestation(ctx context.Context) error {
	v, at := i.client.verifier, i.deployment.Verifier
	if !i.hasCode(ctx, at) {
		i.equal("attestation root", "no answer", i.deployment.RootKey.String())
		return nil
	}
	root, err := rootKey(ctx, i.conn, at)
	if err != nil {
		return err
	}
	i.equal("attestation root", root.String(), i.deployment.RootKey.String())
	owner, err := i.ask(ctx, v, at, v.PackOwner(), v.UnpackOwner)
	if err != nil {
		return fmt.Errorf("ask for the verifier's owner: %w", err)
	}
	i.note("allow-list's owner", owner)
	pending, err := i.ask(ctx, v, at, v.PackPendingOwner(), v.UnpackPendingOwner)
	if err == nil && pending != (job.Address{}).String() {
		i.note("owner to be", pending)
	}
	return nil
}

// allowList replays the allow-list's events and asks the verifier about each entry.
func (i *inspection) allowList(ctx context.Context) error {
	v := i.client.verifier
	abi, err := bindings.TdxQuoteVerifierMetaData.ParseABI()
	if err != nil {
		return fmt.Errorf("read the verifier's interface: %w", err)
	}
	announced := abi.Events[bindings.TdxQuoteVerifierAnnounced{}.ContractEventName()].ID
	logs, err := i.client.logs(ctx, i.deployment.Verifier, []common.Hash{announced})
	if err != nil {
		return fmt.Errorf("read the allow-list: %w", err)
	}
	kinds := []string{"measurement", "platform"}
	seen := make(map[string]bool)
	for _, log := range logs {
		e, err := v.UnpackAnnouncedEvent(&log)
		if err != nil || int(e.Kind) >= len(kinds) {
			continue
		}
		entry := kinds[e.Kind] + " " + job.Digest(e.Digest).String()
		listed, err := read(ctx, i.conn, v, i.deployment.Verifier, nil, v.PackListed(e.Kind, e.Digest), v.UnpackListed)
		if err != nil {
			return fmt.Errorf("ask for %s: %w", entry, err)
		}
		if seen[entry] || listed.ReadyAt == 0 {
			continue
		}
		seen[entry] = true
		state := "allowed; source " + strconv.Quote(e.Source)
		if !listed.Allowed {
			state = fmt.Sprintf("announced, from %d on; source %q", listed.ReadyAt, e.Source)
		}
		i.note(entry, state)
	}
	return nil
}

// hasCode says whether an address can be asked.
func (i *inspection) hasCode(ctx context.Context, at job.Address) bool {
	code, err := i.conn.CodeAt(ctx, common.Address(at), nil)
	return err == nil && len(code) > 0
}

// ask returns what a view function answers, or "no answer" where there is no code to ask.
func (i *inspection) ask(ctx context.Context, b instance, at job.Address, data []byte, unpack func([]byte) (common.Address, error)) (string, error) {
	if !i.hasCode(ctx, at) {
		return "no answer", nil
	}
	v, err := bind.Call(b.Instance(i.conn, common.Address(at)), &bind.CallOpts{Context: ctx}, data, unpack)
	if err != nil {
		return "", decodeRevert(err)
	}
	return job.Address(v).String(), nil
}
