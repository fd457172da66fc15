package bindings_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// vectors is contracts/test/vectors/eip712.json: written by the contracts' tests, after the contracts accepted it.
type vectors struct {
	ChainID   uint64      `json:"chain_id"`
	Models    job.Address `json:"model_registry"`
	Enclaves  job.Address `json:"enclave_registry"`
	Escrow    job.Address `json:"job_escrow"`
	Separator job.Digest  `json:"domain_separator"`
	Job       struct {
		Requester job.Address `json:"requester"`
		Salt      job.Digest  `json:"salt"`
		ID        job.ID      `json:"id"`
	} `json:"job"`
	Version    job.Version `json:"version"`
	Evaluation struct {
		Message     job.Evaluation `json:"message"`
		EnclaveKey  job.Digest     `json:"enclave_key"`
		Measurement job.Digest     `json:"measurement"`
		CreatorKey  job.Digest     `json:"creator_key"`
		Commitment  job.Digest     `json:"commitment"`
		signed
	} `json:"evaluation"`
	Forward struct {
		Message job.Forward `json:"message"`
		Result  job.Digest  `json:"result"`
		signed
	} `json:"forward"`
	Unfit struct {
		Message job.Unfit `json:"message"`
		signed
	} `json:"unfit"`
	Enrolment struct {
		job.Enrolment
		ReportData job.Hex `json:"report_data"`
	} `json:"enrolment"`
	// Quote is for the contracts' tests alone.
	Quote json.RawMessage `json:"quote"`
}

type signed struct {
	Hash       job.Digest  `json:"signing_hash"`
	PrivateKey job.Digest  `json:"private_key"`
	Signer     job.Address `json:"signer"`
	Signature  job.Hex     `json:"signature"`
}

func read(t *testing.T) vectors {
	t.Helper()
	b, err := os.ReadFile("../contracts/test/vectors/eip712.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&v); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestGoAndTheEscrowMakeTheSameDigests(t *testing.T) {
	t.Parallel()
	v := read(t)
	domain := job.Domain{ChainID: v.ChainID, Escrow: v.Escrow}
	evaluation, forward := v.Evaluation.Message, v.Forward.Message
	for name, pair := range map[string][2]job.Digest{
		"domain separator":     {domain.Separator(), v.Separator},
		"job id":               {job.Digest(job.NewID(v.ChainID, v.Escrow, v.Job.Requester, v.Job.Salt)), job.Digest(v.Job.ID)},
		"commitment":           {evaluation.Commitment(v.Evaluation.EnclaveKey, v.Evaluation.Measurement, v.Evaluation.CreatorKey), v.Evaluation.Commitment},
		"evaluation's signing": {evaluation.SigningHash(domain), v.Evaluation.Hash},
		"result":               {job.Result(forward.Output, forward.CreatorKey), v.Forward.Result},
		"unfit's signing":      {v.Unfit.Message.SigningHash(domain), v.Unfit.Hash},
		"forward's signing":    {forward.SigningHash(domain), v.Forward.Hash},
		"version digest":       {versionDigest(t, v), v.Version.Digest},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s: Go has %s, the contracts %s", name, pair[0], pair[1])
		}
	}
}

func TestGoSignsWhatTheEscrowAccepted(t *testing.T) {
	t.Parallel()
	v := read(t)
	for name, s := range map[string]signed{"evaluation": v.Evaluation.signed, "forward": v.Forward.signed, "unfit": v.Unfit.signed} {
		key, err := job.ParseSigningKey(s.PrivateKey[:])
		if err != nil {
			t.Fatal(err)
		}
		if key.Address() != s.Signer {
			t.Errorf("%s: address %s, want %s", name, key.Address(), s.Signer)
		}
		if signature := key.Sign(s.Hash); !bytes.Equal(signature, s.Signature) {
			t.Errorf("%s: signature %x, want %x", name, signature, s.Signature)
		}
		signer, err := job.Recover(s.Hash, s.Signature)
		if err != nil || signer != s.Signer {
			t.Errorf("%s: recovered %s, %v, want %s", name, signer, err, s.Signer)
		}
	}
}

func TestGoAndTheRegistryMakeTheSameReportData(t *testing.T) {
	t.Parallel()
	v := read(t)
	report := v.Enrolment.Enrolment.ReportData(v.ChainID, v.Enclaves)
	if !bytes.Equal(report[:], v.Enrolment.ReportData) {
		t.Errorf("report data %x, want %x", report, v.Enrolment.ReportData)
	}
}

// versionDigest is keccak256(abi.encode(chain id, registry, model, version, manifest, currency, cuts)), encoded by go-ethereum.
func versionDigest(t *testing.T, v vectors) job.Digest {
	t.Helper()
	parsed, err := bindings.ModelRegistryMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	number, err := abi.NewType("uint256", "", nil)
	if err != nil {
		t.Fatal(err)
	}
	account, err := abi.NewType("address", "", nil)
	if err != nil {
		t.Fatal(err)
	}
	publish := parsed.Methods["publish"].Inputs
	arguments := abi.Arguments{{Type: number}, {Type: account}, {Type: number}, {Type: number}, publish[1], publish[2], publish[3]}
	cuts := make([]bindings.Cut, len(v.Version.Cuts))
	for i, c := range v.Version.Cuts {
		cuts[i] = bindings.Cut{
			Head: c.Head, Parameters: c.Parameters, Prices: bindings.Prices(c.Prices), Windows: bindings.Windows(c.Windows),
			Bond: c.Bond, PublicHead: c.PublicHead,
		}
	}
	manifest := bindings.Artefact{Digest: v.Version.Manifest.Digest, Size: v.Version.Manifest.Size}
	packed, err := arguments.Pack(new(big.Int).SetUint64(v.ChainID), common.Address(v.Models),
		new(big.Int).SetUint64(v.Version.Model), big.NewInt(int64(v.Version.Number)), manifest, common.Address(v.Version.Currency), cuts)
	if err != nil {
		t.Fatal(err)
	}
	return job.Keccak(packed)
}
