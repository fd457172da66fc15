// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IJobEscrowEvaluation is an auto generated low-level Go binding around an user-defined struct.
type IJobEscrowEvaluation struct {
	Job          [32]byte
	Manifest     [32]byte
	Head         [32]byte
	Cut          uint8
	Parameters   [32]byte
	RequesterKey [32]byte
	Input        [32]byte
	InputSize    uint64
	Keys         [32]byte
	KeysSize     uint64
	Output       [32]byte
	OutputSize   uint64
	Operator     common.Address
}

// IJobEscrowForward is an auto generated low-level Go binding around an user-defined struct.
type IJobEscrowForward struct {
	Job        [32]byte
	Output     [32]byte
	Activation [32]byte
	CreatorKey [32]byte
	Deadline   uint64
}

// IJobEscrowJob is an auto generated low-level Go binding around an user-defined struct.
type IJobEscrowJob struct {
	Requester     common.Address
	Status        uint8
	Deadline      uint64
	Contested     bool
	Payee         common.Address
	EvaluationFee *big.Int
	HeadFee       *big.Int
	TailFee       *big.Int
	Model         uint64
	ForwardTip    *big.Int
	Forwarding    uint32
	Delivery      uint32
	Review        uint32
	Commitment    [32]byte
	CreatorKey    [32]byte
	Output        [32]byte
}

// IJobEscrowRequest is an auto generated low-level Go binding around an user-defined struct.
type IJobEscrowRequest struct {
	Salt          [32]byte
	Model         *big.Int
	Version       uint32
	Cut           uint8
	VersionDigest [32]byte
	EnclaveKey    [32]byte
	RequesterKey  [32]byte
	CreatorKey    [32]byte
	Input         Artefact
	Keys          Artefact
}

// JobEscrowMetaData contains all meta data concerning the JobEscrow contract.
var JobEscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contest\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createJob\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Request\",\"components\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keys\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"outputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"answer\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enclaves\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forward\",\"inputs\":[{\"name\":\"message\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Forward\",\"components\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"activation\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"activation\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"jobIdOf\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jobOf\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Job\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contested\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"model\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"rejected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contested\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"jobs\",\"type\":\"bytes32[]\",\"internalType\":\"JobId[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reject\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"jobs\",\"type\":\"bytes32[]\",\"internalType\":\"JobId[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"statusOf\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"late\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submitEvaluation\",\"inputs\":[{\"name\":\"evaluation\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Evaluation\",\"components\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"keys\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keysSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobContested\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobCreated\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"request\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIJobEscrow.Request\",\"components\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keys\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobDelivered\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"answer\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobEvaluated\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"output\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobForwarded\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"submitter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"activation\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobRefunded\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"late\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobRejected\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobSettled\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"JobEscrow_AlreadyContested\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_BadSignature\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_BadSize\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_EmptyArtefact\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_EmptyKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_ForwardExpired\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_JobExists\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_Late\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NoCredit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NotLate\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NotPayee\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NotRequester\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NothingDue\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_TransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongActivation\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongCreatorKey\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongEvaluation\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongOperator\",\"inputs\":[{\"name\":\"have\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"want\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongOutput\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongPrice\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongStatus\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"want\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongVersion\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "JobEscrow",
}

// JobEscrow is an auto generated Go binding around an Ethereum contract.
type JobEscrow struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *JobEscrow) GetABI() abi.ABI {
	return c.abi
}

// NewJobEscrow creates a new instance of JobEscrow.
func NewJobEscrow() *JobEscrow {
	parsed, err := JobEscrowMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &JobEscrow{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *JobEscrow) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4725ba1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(bytes32 job) returns()
func (jobEscrow *JobEscrow) PackAccept(job [32]byte) []byte {
	enc, err := jobEscrow.abi.Pack("accept", job)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4725ba1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(bytes32 job) returns()
func (jobEscrow *JobEscrow) TryPackAccept(job [32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("accept", job)
}

// PackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb726f85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contest(bytes32 job, bytes32 reason) returns()
func (jobEscrow *JobEscrow) PackContest(job [32]byte, reason [32]byte) []byte {
	enc, err := jobEscrow.abi.Pack("contest", job, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb726f85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contest(bytes32 job, bytes32 reason) returns()
func (jobEscrow *JobEscrow) TryPackContest(job [32]byte, reason [32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("contest", job, reason)
}

// PackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x551d7146.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createJob((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request) payable returns(bytes32 job)
func (jobEscrow *JobEscrow) PackCreateJob(request IJobEscrowRequest) []byte {
	enc, err := jobEscrow.abi.Pack("createJob", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x551d7146.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createJob((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request) payable returns(bytes32 job)
func (jobEscrow *JobEscrow) TryPackCreateJob(request IJobEscrowRequest) ([]byte, error) {
	return jobEscrow.abi.Pack("createJob", request)
}

// UnpackCreateJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x551d7146.
//
// Solidity: function createJob((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request) payable returns(bytes32 job)
func (jobEscrow *JobEscrow) UnpackCreateJob(data []byte) ([32]byte, error) {
	out, err := jobEscrow.abi.Unpack("createJob", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (jobEscrow *JobEscrow) PackCreditOf(account common.Address) []byte {
	enc, err := jobEscrow.abi.Pack("creditOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (jobEscrow *JobEscrow) TryPackCreditOf(account common.Address) ([]byte, error) {
	return jobEscrow.abi.Pack("creditOf", account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (jobEscrow *JobEscrow) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := jobEscrow.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a8bf1ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(bytes32 job, bytes answer) returns()
func (jobEscrow *JobEscrow) PackDeliver(job [32]byte, answer []byte) []byte {
	enc, err := jobEscrow.abi.Pack("deliver", job, answer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a8bf1ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(bytes32 job, bytes answer) returns()
func (jobEscrow *JobEscrow) TryPackDeliver(job [32]byte, answer []byte) ([]byte, error) {
	return jobEscrow.abi.Pack("deliver", job, answer)
}

// PackEnclaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f2335ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enclaves() view returns(address)
func (jobEscrow *JobEscrow) PackEnclaves() []byte {
	enc, err := jobEscrow.abi.Pack("enclaves")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnclaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f2335ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enclaves() view returns(address)
func (jobEscrow *JobEscrow) TryPackEnclaves() ([]byte, error) {
	return jobEscrow.abi.Pack("enclaves")
}

// UnpackEnclaves is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f2335ed.
//
// Solidity: function enclaves() view returns(address)
func (jobEscrow *JobEscrow) UnpackEnclaves(data []byte) (common.Address, error) {
	out, err := jobEscrow.abi.Unpack("enclaves", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackForward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce151702.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forward((bytes32,bytes32,bytes32,bytes32,uint64) message, bytes activation, bytes signature) returns()
func (jobEscrow *JobEscrow) PackForward(message IJobEscrowForward, activation []byte, signature []byte) []byte {
	enc, err := jobEscrow.abi.Pack("forward", message, activation, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce151702.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forward((bytes32,bytes32,bytes32,bytes32,uint64) message, bytes activation, bytes signature) returns()
func (jobEscrow *JobEscrow) TryPackForward(message IJobEscrowForward, activation []byte, signature []byte) ([]byte, error) {
	return jobEscrow.abi.Pack("forward", message, activation, signature)
}

// PackJobIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30f1596f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobIdOf(address requester, bytes32 salt) view returns(bytes32)
func (jobEscrow *JobEscrow) PackJobIdOf(requester common.Address, salt [32]byte) []byte {
	enc, err := jobEscrow.abi.Pack("jobIdOf", requester, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30f1596f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobIdOf(address requester, bytes32 salt) view returns(bytes32)
func (jobEscrow *JobEscrow) TryPackJobIdOf(requester common.Address, salt [32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("jobIdOf", requester, salt)
}

// UnpackJobIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30f1596f.
//
// Solidity: function jobIdOf(address requester, bytes32 salt) view returns(bytes32)
func (jobEscrow *JobEscrow) UnpackJobIdOf(data []byte) ([32]byte, error) {
	out, err := jobEscrow.abi.Unpack("jobIdOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaffe000e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobOf(bytes32 job) view returns((address,uint8,uint64,bool,address,uint96,uint96,uint96,uint64,uint96,uint32,uint32,uint32,bytes32,bytes32,bytes32))
func (jobEscrow *JobEscrow) PackJobOf(job [32]byte) []byte {
	enc, err := jobEscrow.abi.Pack("jobOf", job)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaffe000e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobOf(bytes32 job) view returns((address,uint8,uint64,bool,address,uint96,uint96,uint96,uint64,uint96,uint32,uint32,uint32,bytes32,bytes32,bytes32))
func (jobEscrow *JobEscrow) TryPackJobOf(job [32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("jobOf", job)
}

// UnpackJobOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaffe000e.
//
// Solidity: function jobOf(bytes32 job) view returns((address,uint8,uint64,bool,address,uint96,uint96,uint96,uint64,uint96,uint32,uint32,uint32,bytes32,bytes32,bytes32))
func (jobEscrow *JobEscrow) UnpackJobOf(data []byte) (IJobEscrowJob, error) {
	out, err := jobEscrow.abi.Unpack("jobOf", data)
	if err != nil {
		return *new(IJobEscrowJob), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobEscrowJob)).(*IJobEscrowJob)
	return out0, nil
}

// PackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55d742e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordOf(uint256 model) view returns(uint64 rejected, uint64 contested)
func (jobEscrow *JobEscrow) PackRecordOf(model *big.Int) []byte {
	enc, err := jobEscrow.abi.Pack("recordOf", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55d742e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordOf(uint256 model) view returns(uint64 rejected, uint64 contested)
func (jobEscrow *JobEscrow) TryPackRecordOf(model *big.Int) ([]byte, error) {
	return jobEscrow.abi.Pack("recordOf", model)
}

// RecordOfOutput serves as a container for the return parameters of contract
// method RecordOf.
type RecordOfOutput struct {
	Rejected  uint64
	Contested uint64
}

// UnpackRecordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55d742e4.
//
// Solidity: function recordOf(uint256 model) view returns(uint64 rejected, uint64 contested)
func (jobEscrow *JobEscrow) UnpackRecordOf(data []byte) (RecordOfOutput, error) {
	out, err := jobEscrow.abi.Unpack("recordOf", data)
	outstruct := new(RecordOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Rejected = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Contested = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6023fda5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(bytes32[] jobs) returns()
func (jobEscrow *JobEscrow) PackRefund(jobs [][32]byte) []byte {
	enc, err := jobEscrow.abi.Pack("refund", jobs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6023fda5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(bytes32[] jobs) returns()
func (jobEscrow *JobEscrow) TryPackRefund(jobs [][32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("refund", jobs)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (jobEscrow *JobEscrow) PackRegistry() []byte {
	enc, err := jobEscrow.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (jobEscrow *JobEscrow) TryPackRegistry() ([]byte, error) {
	return jobEscrow.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (jobEscrow *JobEscrow) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := jobEscrow.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb3ea553.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reject(bytes32 job, uint8 reason) returns()
func (jobEscrow *JobEscrow) PackReject(job [32]byte, reason uint8) []byte {
	enc, err := jobEscrow.abi.Pack("reject", job, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb3ea553.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reject(bytes32 job, uint8 reason) returns()
func (jobEscrow *JobEscrow) TryPackReject(job [32]byte, reason uint8) ([]byte, error) {
	return jobEscrow.abi.Pack("reject", job, reason)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7f921a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(bytes32[] jobs) returns()
func (jobEscrow *JobEscrow) PackSettle(jobs [][32]byte) []byte {
	enc, err := jobEscrow.abi.Pack("settle", jobs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7f921a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(bytes32[] jobs) returns()
func (jobEscrow *JobEscrow) TryPackSettle(jobs [][32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("settle", jobs)
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7df14e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(bytes32 job) view returns(uint8 status, bool late)
func (jobEscrow *JobEscrow) PackStatusOf(job [32]byte) []byte {
	enc, err := jobEscrow.abi.Pack("statusOf", job)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7df14e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(bytes32 job) view returns(uint8 status, bool late)
func (jobEscrow *JobEscrow) TryPackStatusOf(job [32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("statusOf", job)
}

// StatusOfOutput serves as a container for the return parameters of contract
// method StatusOf.
type StatusOfOutput struct {
	Status uint8
	Late   bool
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7df14e2.
//
// Solidity: function statusOf(bytes32 job) view returns(uint8 status, bool late)
func (jobEscrow *JobEscrow) UnpackStatusOf(data []byte) (StatusOfOutput, error) {
	out, err := jobEscrow.abi.Unpack("statusOf", data)
	outstruct := new(StatusOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Late = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackSubmitEvaluation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f7f5c53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitEvaluation((bytes32,bytes32,bytes32,uint8,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,address) evaluation, bytes signature) returns()
func (jobEscrow *JobEscrow) PackSubmitEvaluation(evaluation IJobEscrowEvaluation, signature []byte) []byte {
	enc, err := jobEscrow.abi.Pack("submitEvaluation", evaluation, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitEvaluation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f7f5c53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitEvaluation((bytes32,bytes32,bytes32,uint8,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,address) evaluation, bytes signature) returns()
func (jobEscrow *JobEscrow) TryPackSubmitEvaluation(evaluation IJobEscrowEvaluation, signature []byte) ([]byte, error) {
	return jobEscrow.abi.Pack("submitEvaluation", evaluation, signature)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address to) returns()
func (jobEscrow *JobEscrow) PackWithdraw(to common.Address) []byte {
	enc, err := jobEscrow.abi.Pack("withdraw", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address to) returns()
func (jobEscrow *JobEscrow) TryPackWithdraw(to common.Address) ([]byte, error) {
	return jobEscrow.abi.Pack("withdraw", to)
}

// JobEscrowCredited represents a Credited event raised by the JobEscrow contract.
type JobEscrowCredited struct {
	Account common.Address
	Job     [32]byte
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobEscrowCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (JobEscrowCredited) ContractEventName() string {
	return JobEscrowCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, bytes32 indexed job, uint256 amount)
func (jobEscrow *JobEscrow) UnpackCreditedEvent(log *types.Log) (*JobEscrowCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowCredited)
	if len(log.Data) > 0 {
		if err := jobEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobEscrowJobContested represents a JobContested event raised by the JobEscrow contract.
type JobEscrowJobContested struct {
	Job    [32]byte
	Model  *big.Int
	Reason [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobEscrowJobContestedEventName = "JobContested"

// ContractEventName returns the user-defined event name.
func (JobEscrowJobContested) ContractEventName() string {
	return JobEscrowJobContestedEventName
}

// UnpackJobContestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobContested(bytes32 indexed job, uint256 indexed model, bytes32 reason)
func (jobEscrow *JobEscrow) UnpackJobContestedEvent(log *types.Log) (*JobEscrowJobContested, error) {
	event := "JobContested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowJobContested)
	if len(log.Data) > 0 {
		if err := jobEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobEscrowJobCreated represents a JobCreated event raised by the JobEscrow contract.
type JobEscrowJobCreated struct {
	Job       [32]byte
	Model     *big.Int
	Requester common.Address
	Payee     common.Address
	Price     *big.Int
	Deadline  uint64
	Request   IJobEscrowRequest
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobEscrowJobCreatedEventName = "JobCreated"

// ContractEventName returns the user-defined event name.
func (JobEscrowJobCreated) ContractEventName() string {
	return JobEscrowJobCreatedEventName
}

// UnpackJobCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobCreated(bytes32 indexed job, uint256 indexed model, address indexed requester, address payee, uint256 price, uint64 deadline, (bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request)
func (jobEscrow *JobEscrow) UnpackJobCreatedEvent(log *types.Log) (*JobEscrowJobCreated, error) {
	event := "JobCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowJobCreated)
	if len(log.Data) > 0 {
		if err := jobEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobEscrowJobDelivered represents a JobDelivered event raised by the JobEscrow contract.
type JobEscrowJobDelivered struct {
	Job      [32]byte
	Deadline uint64
	Answer   []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobEscrowJobDeliveredEventName = "JobDelivered"

// ContractEventName returns the user-defined event name.
func (JobEscrowJobDelivered) ContractEventName() string {
	return JobEscrowJobDeliveredEventName
}

// UnpackJobDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobDelivered(bytes32 indexed job, uint64 deadline, bytes answer)
func (jobEscrow *JobEscrow) UnpackJobDeliveredEvent(log *types.Log) (*JobEscrowJobDelivered, error) {
	event := "JobDelivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowJobDelivered)
	if len(log.Data) > 0 {
		if err := jobEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobEscrowJobEvaluated represents a JobEvaluated event raised by the JobEscrow contract.
type JobEscrowJobEvaluated struct {
	Job       [32]byte
	Signer    common.Address
	Operator  common.Address
	Output    Artefact
	Deadline  uint64
	Signature []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobEscrowJobEvaluatedEventName = "JobEvaluated"

// ContractEventName returns the user-defined event name.
func (JobEscrowJobEvaluated) ContractEventName() string {
	return JobEscrowJobEvaluatedEventName
}

// UnpackJobEvaluatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobEvaluated(bytes32 indexed job, address indexed signer, address indexed operator, (bytes32,uint64) output, uint64 deadline, bytes signature)
func (jobEscrow *JobEscrow) UnpackJobEvaluatedEvent(log *types.Log) (*JobEscrowJobEvaluated, error) {
	event := "JobEvaluated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowJobEvaluated)
	if len(log.Data) > 0 {
		if err := jobEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobEscrowJobForwarded represents a JobForwarded event raised by the JobEscrow contract.
type JobEscrowJobForwarded struct {
	Job        [32]byte
	Submitter  common.Address
	Deadline   uint64
	Activation []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobEscrowJobForwardedEventName = "JobForwarded"

// ContractEventName returns the user-defined event name.
func (JobEscrowJobForwarded) ContractEventName() string {
	return JobEscrowJobForwardedEventName
}

// UnpackJobForwardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobForwarded(bytes32 indexed job, address indexed submitter, uint64 deadline, bytes activation)
func (jobEscrow *JobEscrow) UnpackJobForwardedEvent(log *types.Log) (*JobEscrowJobForwarded, error) {
	event := "JobForwarded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowJobForwarded)
	if len(log.Data) > 0 {
		if err := jobEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobEscrowJobRefunded represents a JobRefunded event raised by the JobEscrow contract.
type JobEscrowJobRefunded struct {
	Job      [32]byte
	Late     uint8
	Refunded *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobEscrowJobRefundedEventName = "JobRefunded"

// ContractEventName returns the user-defined event name.
func (JobEscrowJobRefunded) ContractEventName() string {
	return JobEscrowJobRefundedEventName
}

// UnpackJobRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobRefunded(bytes32 indexed job, uint8 late, uint256 refunded)
func (jobEscrow *JobEscrow) UnpackJobRefundedEvent(log *types.Log) (*JobEscrowJobRefunded, error) {
	event := "JobRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowJobRefunded)
	if len(log.Data) > 0 {
		if err := jobEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobEscrowJobRejected represents a JobRejected event raised by the JobEscrow contract.
type JobEscrowJobRejected struct {
	Job    [32]byte
	Reason uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobEscrowJobRejectedEventName = "JobRejected"

// ContractEventName returns the user-defined event name.
func (JobEscrowJobRejected) ContractEventName() string {
	return JobEscrowJobRejectedEventName
}

// UnpackJobRejectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobRejected(bytes32 indexed job, uint8 reason)
func (jobEscrow *JobEscrow) UnpackJobRejectedEvent(log *types.Log) (*JobEscrowJobRejected, error) {
	event := "JobRejected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowJobRejected)
	if len(log.Data) > 0 {
		if err := jobEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobEscrowJobSettled represents a JobSettled event raised by the JobEscrow contract.
type JobEscrowJobSettled struct {
	Job  [32]byte
	Paid *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const JobEscrowJobSettledEventName = "JobSettled"

// ContractEventName returns the user-defined event name.
func (JobEscrowJobSettled) ContractEventName() string {
	return JobEscrowJobSettledEventName
}

// UnpackJobSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobSettled(bytes32 indexed job, uint256 paid)
func (jobEscrow *JobEscrow) UnpackJobSettledEvent(log *types.Log) (*JobEscrowJobSettled, error) {
	event := "JobSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowJobSettled)
	if len(log.Data) > 0 {
		if err := jobEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobEscrowWithdrawn represents a Withdrawn event raised by the JobEscrow contract.
type JobEscrowWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobEscrowWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (JobEscrowWithdrawn) ContractEventName() string {
	return JobEscrowWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (jobEscrow *JobEscrow) UnpackWithdrawnEvent(log *types.Log) (*JobEscrowWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowWithdrawn)
	if len(log.Data) > 0 {
		if err := jobEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (jobEscrow *JobEscrow) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_AlreadyContested"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowAlreadyContestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_BadSignature"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_BadSize"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowBadSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_EmptyArtefact"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowEmptyArtefactError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_EmptyKey"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowEmptyKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_ForwardExpired"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowForwardExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_JobExists"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowJobExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_Late"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_NoCredit"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowNoCreditError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_NotLate"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowNotLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_NotPayee"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowNotPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_NotRequester"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowNotRequesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_NothingDue"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_TransferFailed"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongActivation"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongActivationError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongCreatorKey"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongCreatorKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongEvaluation"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongEvaluationError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongOperator"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongOutput"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongOutputError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongPrice"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongPriceError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongStatus"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongVersion"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongVersionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// JobEscrowJobEscrowAlreadyContested represents a JobEscrow_AlreadyContested error raised by the JobEscrow contract.
type JobEscrowJobEscrowAlreadyContested struct {
	Job [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_AlreadyContested(bytes32 job)
func JobEscrowJobEscrowAlreadyContestedErrorID() common.Hash {
	return common.HexToHash("0x554053924a2093baffdd7e318d72cceef8072e0de0b6e16d495c7ad953a506b5")
}

// UnpackJobEscrowAlreadyContestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_AlreadyContested(bytes32 job)
func (jobEscrow *JobEscrow) UnpackJobEscrowAlreadyContestedError(raw []byte) (*JobEscrowJobEscrowAlreadyContested, error) {
	out := new(JobEscrowJobEscrowAlreadyContested)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_AlreadyContested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowBadSignature represents a JobEscrow_BadSignature error raised by the JobEscrow contract.
type JobEscrowJobEscrowBadSignature struct {
	Job [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_BadSignature(bytes32 job)
func JobEscrowJobEscrowBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xce07f35a9ecf84c05dfcc17e9a13a9ba83a90822e1bd6e24f50366af674a7fad")
}

// UnpackJobEscrowBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_BadSignature(bytes32 job)
func (jobEscrow *JobEscrow) UnpackJobEscrowBadSignatureError(raw []byte) (*JobEscrowJobEscrowBadSignature, error) {
	out := new(JobEscrowJobEscrowBadSignature)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowBadSize represents a JobEscrow_BadSize error raised by the JobEscrow contract.
type JobEscrowJobEscrowBadSize struct {
	Have *big.Int
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_BadSize(uint256 have, uint256 max)
func JobEscrowJobEscrowBadSizeErrorID() common.Hash {
	return common.HexToHash("0x77a8860ac739b96a155668b98676cf659a55c311a519b072cdf79fb012ea594b")
}

// UnpackJobEscrowBadSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_BadSize(uint256 have, uint256 max)
func (jobEscrow *JobEscrow) UnpackJobEscrowBadSizeError(raw []byte) (*JobEscrowJobEscrowBadSize, error) {
	out := new(JobEscrowJobEscrowBadSize)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_BadSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowEmptyArtefact represents a JobEscrow_EmptyArtefact error raised by the JobEscrow contract.
type JobEscrowJobEscrowEmptyArtefact struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_EmptyArtefact()
func JobEscrowJobEscrowEmptyArtefactErrorID() common.Hash {
	return common.HexToHash("0x3faba162cdfa972b99f2b287c957930acc46f1a7dfc0d85ded8cc1c2a846cd22")
}

// UnpackJobEscrowEmptyArtefactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_EmptyArtefact()
func (jobEscrow *JobEscrow) UnpackJobEscrowEmptyArtefactError(raw []byte) (*JobEscrowJobEscrowEmptyArtefact, error) {
	out := new(JobEscrowJobEscrowEmptyArtefact)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_EmptyArtefact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowEmptyKey represents a JobEscrow_EmptyKey error raised by the JobEscrow contract.
type JobEscrowJobEscrowEmptyKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_EmptyKey()
func JobEscrowJobEscrowEmptyKeyErrorID() common.Hash {
	return common.HexToHash("0xcc8f5bf86a5e31cadd1bfe2d39faba2b66b03d4578c51628c87650ecfefc0137")
}

// UnpackJobEscrowEmptyKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_EmptyKey()
func (jobEscrow *JobEscrow) UnpackJobEscrowEmptyKeyError(raw []byte) (*JobEscrowJobEscrowEmptyKey, error) {
	out := new(JobEscrowJobEscrowEmptyKey)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_EmptyKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowForwardExpired represents a JobEscrow_ForwardExpired error raised by the JobEscrow contract.
type JobEscrowJobEscrowForwardExpired struct {
	Job      [32]byte
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_ForwardExpired(bytes32 job, uint64 deadline)
func JobEscrowJobEscrowForwardExpiredErrorID() common.Hash {
	return common.HexToHash("0xba16961c81703ff58ed98db3a63020407fa1a98b207c212e9e251800be9469b0")
}

// UnpackJobEscrowForwardExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_ForwardExpired(bytes32 job, uint64 deadline)
func (jobEscrow *JobEscrow) UnpackJobEscrowForwardExpiredError(raw []byte) (*JobEscrowJobEscrowForwardExpired, error) {
	out := new(JobEscrowJobEscrowForwardExpired)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_ForwardExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowJobExists represents a JobEscrow_JobExists error raised by the JobEscrow contract.
type JobEscrowJobEscrowJobExists struct {
	Job [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_JobExists(bytes32 job)
func JobEscrowJobEscrowJobExistsErrorID() common.Hash {
	return common.HexToHash("0x26956cc5d75054a10df7d8476835cac1d270d0324882413c456c13963422f7cc")
}

// UnpackJobEscrowJobExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_JobExists(bytes32 job)
func (jobEscrow *JobEscrow) UnpackJobEscrowJobExistsError(raw []byte) (*JobEscrowJobEscrowJobExists, error) {
	out := new(JobEscrowJobEscrowJobExists)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_JobExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowLate represents a JobEscrow_Late error raised by the JobEscrow contract.
type JobEscrowJobEscrowLate struct {
	Job      [32]byte
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_Late(bytes32 job, uint64 deadline)
func JobEscrowJobEscrowLateErrorID() common.Hash {
	return common.HexToHash("0x57bfeb5d2c2f3560d4007ec14f548fea5a94285ac94e0e9ffb8f7abeb88c7204")
}

// UnpackJobEscrowLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_Late(bytes32 job, uint64 deadline)
func (jobEscrow *JobEscrow) UnpackJobEscrowLateError(raw []byte) (*JobEscrowJobEscrowLate, error) {
	out := new(JobEscrowJobEscrowLate)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_Late", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowNoCredit represents a JobEscrow_NoCredit error raised by the JobEscrow contract.
type JobEscrowJobEscrowNoCredit struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_NoCredit(address account)
func JobEscrowJobEscrowNoCreditErrorID() common.Hash {
	return common.HexToHash("0x44e5ba3c3c62e8e6e5a8f338e07675d1e638270bc7125f2a1a7f610c54856477")
}

// UnpackJobEscrowNoCreditError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_NoCredit(address account)
func (jobEscrow *JobEscrow) UnpackJobEscrowNoCreditError(raw []byte) (*JobEscrowJobEscrowNoCredit, error) {
	out := new(JobEscrowJobEscrowNoCredit)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_NoCredit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowNotLate represents a JobEscrow_NotLate error raised by the JobEscrow contract.
type JobEscrowJobEscrowNotLate struct {
	Job      [32]byte
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_NotLate(bytes32 job, uint64 deadline)
func JobEscrowJobEscrowNotLateErrorID() common.Hash {
	return common.HexToHash("0x7c5b70febfe4ee68ea36db7967923b3a2e10bb739c8c755869d3d3b7c6282331")
}

// UnpackJobEscrowNotLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_NotLate(bytes32 job, uint64 deadline)
func (jobEscrow *JobEscrow) UnpackJobEscrowNotLateError(raw []byte) (*JobEscrowJobEscrowNotLate, error) {
	out := new(JobEscrowJobEscrowNotLate)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_NotLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowNotPayee represents a JobEscrow_NotPayee error raised by the JobEscrow contract.
type JobEscrowJobEscrowNotPayee struct {
	Job    [32]byte
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_NotPayee(bytes32 job, address caller)
func JobEscrowJobEscrowNotPayeeErrorID() common.Hash {
	return common.HexToHash("0x7ff4cba6b509141ba34c5ba7e94cf969a7b710cf71568e8c291001aec747ad30")
}

// UnpackJobEscrowNotPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_NotPayee(bytes32 job, address caller)
func (jobEscrow *JobEscrow) UnpackJobEscrowNotPayeeError(raw []byte) (*JobEscrowJobEscrowNotPayee, error) {
	out := new(JobEscrowJobEscrowNotPayee)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_NotPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowNotRequester represents a JobEscrow_NotRequester error raised by the JobEscrow contract.
type JobEscrowJobEscrowNotRequester struct {
	Job    [32]byte
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_NotRequester(bytes32 job, address caller)
func JobEscrowJobEscrowNotRequesterErrorID() common.Hash {
	return common.HexToHash("0x646a711d81e3baf15ea00b8a50ea63957284650de0cf1bfdfaf7b5bb198baf6a")
}

// UnpackJobEscrowNotRequesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_NotRequester(bytes32 job, address caller)
func (jobEscrow *JobEscrow) UnpackJobEscrowNotRequesterError(raw []byte) (*JobEscrowJobEscrowNotRequester, error) {
	out := new(JobEscrowJobEscrowNotRequester)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_NotRequester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowNothingDue represents a JobEscrow_NothingDue error raised by the JobEscrow contract.
type JobEscrowJobEscrowNothingDue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_NothingDue()
func JobEscrowJobEscrowNothingDueErrorID() common.Hash {
	return common.HexToHash("0x8f4e3a2d6df5b421b2aa4c00148177ee7612e397471e041a3471b6f47e0ed600")
}

// UnpackJobEscrowNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_NothingDue()
func (jobEscrow *JobEscrow) UnpackJobEscrowNothingDueError(raw []byte) (*JobEscrowJobEscrowNothingDue, error) {
	out := new(JobEscrowJobEscrowNothingDue)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowTransferFailed represents a JobEscrow_TransferFailed error raised by the JobEscrow contract.
type JobEscrowJobEscrowTransferFailed struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_TransferFailed(address to)
func JobEscrowJobEscrowTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x782f4c3dda13ad0b185361378fb7f024ea7b59d8803bcf8a9ae2ca4b67cdb6bb")
}

// UnpackJobEscrowTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_TransferFailed(address to)
func (jobEscrow *JobEscrow) UnpackJobEscrowTransferFailedError(raw []byte) (*JobEscrowJobEscrowTransferFailed, error) {
	out := new(JobEscrowJobEscrowTransferFailed)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowWrongActivation represents a JobEscrow_WrongActivation error raised by the JobEscrow contract.
type JobEscrowJobEscrowWrongActivation struct {
	Job  [32]byte
	Have [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_WrongActivation(bytes32 job, bytes32 have, bytes32 want)
func JobEscrowJobEscrowWrongActivationErrorID() common.Hash {
	return common.HexToHash("0x25536fee664004b9bf6a09401057bc84e9ef9fa38f497e414b80e3f53fce9031")
}

// UnpackJobEscrowWrongActivationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_WrongActivation(bytes32 job, bytes32 have, bytes32 want)
func (jobEscrow *JobEscrow) UnpackJobEscrowWrongActivationError(raw []byte) (*JobEscrowJobEscrowWrongActivation, error) {
	out := new(JobEscrowJobEscrowWrongActivation)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_WrongActivation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowWrongCreatorKey represents a JobEscrow_WrongCreatorKey error raised by the JobEscrow contract.
type JobEscrowJobEscrowWrongCreatorKey struct {
	Have [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_WrongCreatorKey(bytes32 have, bytes32 want)
func JobEscrowJobEscrowWrongCreatorKeyErrorID() common.Hash {
	return common.HexToHash("0x91e860cc522e8fe6c1a48d8a5a41adc2725c086b98298330c3cc588a3dc2684f")
}

// UnpackJobEscrowWrongCreatorKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_WrongCreatorKey(bytes32 have, bytes32 want)
func (jobEscrow *JobEscrow) UnpackJobEscrowWrongCreatorKeyError(raw []byte) (*JobEscrowJobEscrowWrongCreatorKey, error) {
	out := new(JobEscrowJobEscrowWrongCreatorKey)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_WrongCreatorKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowWrongEvaluation represents a JobEscrow_WrongEvaluation error raised by the JobEscrow contract.
type JobEscrowJobEscrowWrongEvaluation struct {
	Job  [32]byte
	Have [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_WrongEvaluation(bytes32 job, bytes32 have, bytes32 want)
func JobEscrowJobEscrowWrongEvaluationErrorID() common.Hash {
	return common.HexToHash("0x47bd4861764b3222a5145ad14a348b7af85d09b725413815d19e7e46cd4ad9f4")
}

// UnpackJobEscrowWrongEvaluationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_WrongEvaluation(bytes32 job, bytes32 have, bytes32 want)
func (jobEscrow *JobEscrow) UnpackJobEscrowWrongEvaluationError(raw []byte) (*JobEscrowJobEscrowWrongEvaluation, error) {
	out := new(JobEscrowJobEscrowWrongEvaluation)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_WrongEvaluation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowWrongOperator represents a JobEscrow_WrongOperator error raised by the JobEscrow contract.
type JobEscrowJobEscrowWrongOperator struct {
	Have common.Address
	Want common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_WrongOperator(address have, address want)
func JobEscrowJobEscrowWrongOperatorErrorID() common.Hash {
	return common.HexToHash("0xe838594434009eb11dbbcc118467c9e621be02f9280537d33ca3dd5228463a44")
}

// UnpackJobEscrowWrongOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_WrongOperator(address have, address want)
func (jobEscrow *JobEscrow) UnpackJobEscrowWrongOperatorError(raw []byte) (*JobEscrowJobEscrowWrongOperator, error) {
	out := new(JobEscrowJobEscrowWrongOperator)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_WrongOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowWrongOutput represents a JobEscrow_WrongOutput error raised by the JobEscrow contract.
type JobEscrowJobEscrowWrongOutput struct {
	Job  [32]byte
	Have [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_WrongOutput(bytes32 job, bytes32 have, bytes32 want)
func JobEscrowJobEscrowWrongOutputErrorID() common.Hash {
	return common.HexToHash("0xcc9a0f193f508b8eafc62864c306d4c211353b9d36b7a6c30d458ff290fa6edc")
}

// UnpackJobEscrowWrongOutputError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_WrongOutput(bytes32 job, bytes32 have, bytes32 want)
func (jobEscrow *JobEscrow) UnpackJobEscrowWrongOutputError(raw []byte) (*JobEscrowJobEscrowWrongOutput, error) {
	out := new(JobEscrowJobEscrowWrongOutput)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_WrongOutput", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowWrongPrice represents a JobEscrow_WrongPrice error raised by the JobEscrow contract.
type JobEscrowJobEscrowWrongPrice struct {
	Have *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_WrongPrice(uint256 have, uint256 want)
func JobEscrowJobEscrowWrongPriceErrorID() common.Hash {
	return common.HexToHash("0x49b0ae7992bc4fad90cd85f09ad301c348018c6d42234eb4c07dd225c6791d98")
}

// UnpackJobEscrowWrongPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_WrongPrice(uint256 have, uint256 want)
func (jobEscrow *JobEscrow) UnpackJobEscrowWrongPriceError(raw []byte) (*JobEscrowJobEscrowWrongPrice, error) {
	out := new(JobEscrowJobEscrowWrongPrice)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_WrongPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowWrongStatus represents a JobEscrow_WrongStatus error raised by the JobEscrow contract.
type JobEscrowJobEscrowWrongStatus struct {
	Job  [32]byte
	Have uint8
	Want uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_WrongStatus(bytes32 job, uint8 have, uint8 want)
func JobEscrowJobEscrowWrongStatusErrorID() common.Hash {
	return common.HexToHash("0xddef7bb04df6e49be35adf3d831c3da6c7661c66d74321d296ef53effced63fd")
}

// UnpackJobEscrowWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_WrongStatus(bytes32 job, uint8 have, uint8 want)
func (jobEscrow *JobEscrow) UnpackJobEscrowWrongStatusError(raw []byte) (*JobEscrowJobEscrowWrongStatus, error) {
	out := new(JobEscrowJobEscrowWrongStatus)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowJobEscrowWrongVersion represents a JobEscrow_WrongVersion error raised by the JobEscrow contract.
type JobEscrowJobEscrowWrongVersion struct {
	Have [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_WrongVersion(bytes32 have, bytes32 want)
func JobEscrowJobEscrowWrongVersionErrorID() common.Hash {
	return common.HexToHash("0xf0d9e55e7e1672ed9266e56ce90f2b2f7ba07ef00d6cb4f7120c9bab57fb2eeb")
}

// UnpackJobEscrowWrongVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_WrongVersion(bytes32 have, bytes32 want)
func (jobEscrow *JobEscrow) UnpackJobEscrowWrongVersionError(raw []byte) (*JobEscrowJobEscrowWrongVersion, error) {
	out := new(JobEscrowJobEscrowWrongVersion)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_WrongVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}
