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

// IAccountsPermit is an auto generated low-level Go binding around an user-defined struct.
type IAccountsPermit struct {
	Deadline *big.Int
	V        uint8
	R        [32]byte
	S        [32]byte
}

// IJobEscrowEvaluation is an auto generated low-level Go binding around an user-defined struct.
type IJobEscrowEvaluation struct {
	Job          [32]byte
	Version      [32]byte
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
	Requester common.Address
	Status    uint8
	Deadline  uint64
	Contested bool
	Payee     common.Address
	Model     uint64
	Version   uint32
	Cut       uint8
	Measured  bool
	Digest    [32]byte
	Terms     Terms
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
	Measurement   [32]byte
	Input         Artefact
	Keys          Artefact
}

// IJobEscrowUnfit is an auto generated low-level Go binding around an user-defined struct.
type IJobEscrowUnfit struct {
	Job          [32]byte
	Version      [32]byte
	Manifest     [32]byte
	Head         [32]byte
	Cut          uint8
	Parameters   [32]byte
	RequesterKey [32]byte
	Input        [32]byte
	InputSize    uint64
	Keys         [32]byte
	KeysSize     uint64
	Reason       uint8
	Operator     common.Address
}

// JobEscrowMetaData contains all meta data concerning the JobEscrow contract.
var JobEscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"},{\"name\":\"enclaves_\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shareBps_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bondDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"bondOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"announced\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"contest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createJob\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Request\",\"components\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keys\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"createJobWithPermit\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Request\",\"components\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keys\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]},{\"name\":\"permit\",\"type\":\"tuple\",\"internalType\":\"structIAccounts.Permit\",\"components\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currencies\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"answer\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositBond\",\"inputs\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enclaves\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forward\",\"inputs\":[{\"name\":\"message\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Forward\",\"components\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"activation\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"activation\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"jobIdOf\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jobOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[{\"name\":\"unpacked\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Job\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contested\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"model\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"measured\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"rejected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contested\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"jobs\",\"type\":\"bytes32[]\",\"internalType\":\"JobId[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reject\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestBondWithdrawal\",\"inputs\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"jobs\",\"type\":\"bytes32[]\",\"internalType\":\"JobId[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"shareBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statusOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"late\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submitEvaluation\",\"inputs\":[{\"name\":\"evaluation\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Evaluation\",\"components\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"version\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"keys\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keysSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitUnfit\",\"inputs\":[{\"name\":\"unfit\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Unfit\",\"components\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"version\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"keys\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keysSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawBond\",\"inputs\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BondDeposited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondForfeited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondFreed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondWithdrawalRequested\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobContested\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobCreated\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"request\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIJobEscrow.Request\",\"components\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keys\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobDelivered\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"answer\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobEvaluated\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"output\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobForwarded\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"submitter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"activation\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobRefunded\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"from\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobRejected\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobSettled\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobUnfit\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"signature\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Accounts_BadCurrency\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Accounts_BadShare\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Accounts_BondTooSmall\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Accounts_NoCredit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Accounts_NoWithdrawal\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Accounts_TooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Accounts_TransferFailed\",\"inputs\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Accounts_UnknownCurrency\",\"inputs\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Accounts_WrongTransfer\",\"inputs\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Accounts_WrongValue\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_AlreadyContested\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_BadSignature\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_BadSize\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_EmptyArtefact\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_EmptyKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_ForwardExpired\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_JobExists\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_Late\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NotPayee\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NotRequester\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NothingDue\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongActivation\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongCommitment\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongCreatorKey\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongForward\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongOperator\",\"inputs\":[{\"name\":\"have\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"want\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongStatus\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"want\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongVersion\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "JobEscrow",
	Bin: "0x6101e0604052348015610010575f5ffd5b5060405161525538038061525583398101604081905261002f916103dc565b8360405180604001604052806011815260200170456e6372797074656420436f6d7075746560781b815250604051806040016040528060018152602001603160f81b8152508585856101f48111156100aa576040516337ecc9af60e11b8152600481018290526101f460248201526044015b60405180910390fd5b5f811180156100c057506001600160a01b038216155b156100e7576040516337ecc9af60e11b8152600481018290525f60248201526044016100a1565b60808190526001600160a01b03821660a0525f808052600160208190527fa6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb49805460ff191682179055815490810182555f5160206152355f395f51905f520180546001600160a01b03191690555b835181101561023d5783818151811061016f5761016f6104e9565b60200260200101516001600160a01b03163b5f14806101c5575060015f85838151811061019e5761019e6104e9565b6020908102919091018101516001600160a01b031682528101919091526040015f205460ff165b1561020d578381815181106101dc576101dc6104e9565b6020026020010151604051633eacf42b60e21b81526004016100a191906001600160a01b0391909116815260200190565b610235848281518110610222576102226104e9565b602002602001015161031660201b60201c565b600101610154565b505050506102508261036460201b60201c565b6101605261025d81610364565b61018052815160208084019190912061012052815190820120610140524660e0526102eb6101205161014051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60c052505030610100526001600160a01b039081166101a052949094166101c0525061055892505050565b6001600160a01b03165f8181526001602081905260408220805460ff191682179055815490810182559080525f5160206152355f395f51905f520180546001600160a01b0319169091179055565b5f5f829050601f8151111561038e578260405163305a27a960e01b81526004016100a191906104fd565b805161039982610532565b179392505050565b6001600160a01b03811681146103b5575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b80516103d7816103a1565b919050565b5f5f5f5f5f60a086880312156103f0575f5ffd5b85516103fb816103a1565b602087015190955061040c816103a1565b60408701519094506001600160401b03811115610427575f5ffd5b8601601f81018813610437575f5ffd5b80516001600160401b03811115610450576104506103b8565b604051600582901b90603f8201601f191681016001600160401b038111828210171561047e5761047e6103b8565b60405291825260208184018101929081018b84111561049b575f5ffd5b6020850194505b838510156104c1576104b3856103cc565b8152602094850194016104a2565b5095506104d492505050606087016103cc565b60809690960151949793965091949392915050565b634e487b7160e01b5f52603260045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610552575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051614c336106025f395f81816103ca0152818161193701528181611f5f015261263501525f81816104860152818161236d015261251901525f61216001525f61213001525f61388e01525f61386601525f6137c101525f6137eb01525f61381501525f81816102db015261278201525f818161043701526133be0152614c335ff3fe6080604052600436106101af575f3560e01c80639f2335ed116100e7578063db3ea55311610087578063e7f921a211610062578063e7f921a2146105db578063eb726f85146105fa578063f940e38514610619578063fff69bfa14610638575f5ffd5b8063db3ea55314610581578063e36fe627146105a0578063e4725ba1146105bc575f5ffd5b8063affe000e116100c2578063affe000e146104e8578063b6bb5ac614610514578063c7df14e214610535578063ce15170214610562575f5ffd5b80639f2335ed14610478578063a174ac02146104aa578063a28d20d9146104c9575f5ffd5b806361d027b31161015257806384b0196e1161012d57806384b0196e146103ec5780638c9b1d691461041357806397aabf691461042657806399ef571b14610459575f5ffd5b806361d027b3146102ca578063752fe0de146103155780637b103999146103b9575f5ffd5b8063515053c61161018d578063515053c61461021757806355d742e41461022c5780635a8bf1ac1461028c5780636023fda5146102ab575f5ffd5b8063035ec584146101b357806330f1596f146101e55780634e5a6d8114610204575b5f5ffd5b3480156101be575f5ffd5b506101d26101cd366004613b7e565b610657565b6040519081526020015b60405180910390f35b3480156101f0575f5ffd5b506101d26101ff366004613bb5565b61068c565b6101d2610212366004613bf6565b61069e565b61022a610225366004613bb5565b6106d2565b005b348015610237575f5ffd5b5061026c610246366004613c11565b5f908152600760205260409020546001600160401b0380821692600160401b9092041690565b604080516001600160401b039384168152929091166020830152016101dc565b348015610297575f5ffd5b5061022a6102a6366004613c6c565b6107b5565b3480156102b6575f5ffd5b5061022a6102c5366004613cb3565b61087a565b3480156102d5575f5ffd5b506102fd7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101dc565b348015610320575f5ffd5b5061039561032f366004613b7e565b6001600160a01b039081165f8181526003602090815260408083209590941680835294815283822092825260028152838220948252939093529120549054600160801b918290046001600160801b0390811693908216929091046001600160401b031690565b6040805193845260208401929092526001600160401b0316908201526060016101dc565b3480156103c4575f5ffd5b506102fd7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103f7575f5ffd5b50610400610954565b6040516101dc9796959493929190613d50565b6101d2610421366004613de6565b610996565b348015610431575f5ffd5b506101d27f000000000000000000000000000000000000000000000000000000000000000081565b348015610464575f5ffd5b5061022a610473366004613b7e565b6109d0565b348015610483575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000006102fd565b3480156104b5575f5ffd5b5061022a6104c4366004613e26565b610be1565b3480156104d4575f5ffd5b5061022a6104e3366004613e86565b610d99565b3480156104f3575f5ffd5b50610507610502366004613c11565b610e8e565b6040516101dc9190613fb4565b34801561051f575f5ffd5b50610528610fb2565b6040516101dc91906140a8565b348015610540575f5ffd5b5061055461054f366004613c11565b611011565b6040516101dc9291906140f3565b34801561056d575f5ffd5b5061022a61057c366004614110565b61105f565b34801561058c575f5ffd5b5061022a61059b3660046141a5565b611235565b3480156105ab575f5ffd5b5060405161627081526020016101dc565b3480156105c7575f5ffd5b5061022a6105d6366004613c11565b611351565b3480156105e6575f5ffd5b5061022a6105f5366004613cb3565b6113ac565b348015610605575f5ffd5b5061022a6106143660046141c6565b611460565b348015610624575f5ffd5b5061022a610633366004613b7e565b611601565b348015610643575f5ffd5b5061022a610652366004613bb5565b6116dd565b6001600160a01b038082165f908152600260209081526040808320938616835292905220546001600160801b03165b92915050565b5f610697838361182a565b9392505050565b5f6106a7611876565b5f5f6106b2846118ad565b919450925090506106c38282611bbf565b50506106cd611d86565b919050565b6106da611876565b6106e382611db0565b6106ec81611df6565b6001600160a01b0383165f9081526002602090815260408083203384529091529020805460109061072e908490600160801b90046001600160801b03166141fa565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550816001600160a01b0316336001600160a01b03167f9b864b4f862a880bff51342f7085ad151ac52d86cb54e8a4a5a29cf5c0ef15dd8360405161079791815260200190565b60405180910390a36107a98282611bbf565b6107b1611d86565b5050565b5f8381526006602052604090206107ce84826004611e2d565b60018101546001600160a01b0316331461080957604051633ffa65d360e11b8152600481018590523360248201526044015b60405180910390fd5b61081582610200611ed5565b5f61082e82600461082585611f09565b60600151611fd1565b64ffffffffff169050847f520d43cd326429307576f8b1f446d23bc71a01581ee198dcfe1e7ac2e92c50d982868660405161086b93929190614241565b60405180910390a25050505050565b5f805b8281101561092e575f5f6108a886868581811061089c5761089c614263565b90506020020135611011565b915091508015806108bf57506108bd826120aa565b155b156108cb575050610926565b6109168686858181106108e0576108e0614263565b9050602002013560065f8989888181106108fc576108fc614263565b9050602002013581526020019081526020015f20846120fd565b8361092081614277565b94505050505b60010161087d565b50805f0361094f57604051638f4e3a2d60e01b815260040160405180910390fd5b505050565b5f6060805f5f5f6060610965612129565b61096d612159565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61099f611876565b5f5f6109aa856118ad565b919450925090506109bc828286612184565b6109c68282611bbf565b5050610686611d86565b6109d8611876565b6001600160a01b0382165f818152600360209081526040808320338085529083528184208251808401845290546001600160801b0380821683526001600160401b03600160801b92839004168387015296865260028552838620928652919093529083208054835193959194939290048116911610610a68578154600160801b90046001600160801b0316610a6b565b82515b9050806001600160801b03165f03610aa757604051630ba3073560e31b81523360048201526001600160a01b0386166024820152604401610800565b82602001516001600160401b0316421015610ae657602083015160405163083ae84760e11b81526001600160401b039091166004820152602401610800565b6001600160a01b0385165f908152600360209081526040808320338452909152902080546001600160c01b0319169055815481908390601090610b3a908490600160801b90046001600160801b031661428f565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550846001600160a01b0316846001600160a01b0316336001600160a01b03167fedee9d87277ba64058fcd2d3e86235cd60ef10b7f81825e355f60d35be12c90b84604051610bba91906001600160801b0391909116815260200190565b60405180910390a4610bd68585836001600160801b0316612245565b5050506107b1611d86565b83355f818152600660205260409020610bfc82826001611e2d565b5f5f610c2484610c0b8a6122ab565b8888610c1f6101c08e016101a08f016142ae565b6122fc565b91509150610c3e84848484610c388d612426565b8c6124df565b6101608801351580610c685750610c5d6101a089016101808a016142e8565b6001600160401b0316155b15610c8657604051631fd5d0b160e11b815260040160405180910390fd5b5f610c90846125dd565b9050610ca28460018360600151611fd1565b50610cb289610160013589612706565b6002850155604080518082019091526101608a013581525f9060208101610ce16101a08d016101808e016142e8565b6001600160401b031690529050610d006101c08b016101a08c016142ae565b6001600160a01b0316846001600160a01b0316877f5bd2cf141172491f5b284678f06e1bb4decda3f862cb884c9225d3f8afd9b8f18486602001518a5f0160159054906101000a900464ffffffffff168e8e604051610d63959493929190614303565b60405180910390a4610d8d8686600180868f6101a0016020810190610d8891906142ae565b612721565b50505050505050505050565b5f808535610daf6101a0880161018089016142ae565b5f8281526006602052604090209193509150610dcd83826002611e2d565b5f5f610de485610ddc8b6128e6565b8989886122fc565b91509150610dfe85848484610df88e612426565b8d6124df565b5f610e0884611f09565b9050610e1a8460028360600151611fd1565b50846001600160a01b0316836001600160a01b0316877f355e839327e2c3417a8cf874021c3b08cd76946a5846779ef1ee7e8cb9231a0b8d610160016020810190610e659190614357565b8c8c604051610e7693929190614370565b60405180910390a4610d8d868560026001858a612721565b610e96613aa0565b5f828152600660205260408120908154600160a01b900460ff166006811115610ec157610ec1613ec7565b03610ecc5750919050565b80546001600160a01b03811683526020830190600160a01b900460ff166006811115610efa57610efa613ec7565b90816006811115610f0d57610f0d613ec7565b9052508054600160a81b810464ffffffffff1660408401526001820154600160f01b810460ff908116151560608601526001600160a01b03821660808601526001600160401b03600160a01b83041660a0860152600160d01b90920463ffffffff1660c0850152600160e01b8104821660e0850152600160e81b90041615156101008301526002810154610120830152610fa681611f09565b61014083015250919050565b60605f80548060200260200160405190810160405280929190818152602001828054801561100757602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610fe9575b5050505050905090565b5f8181526006602052604081208054600160a01b810460ff16929190600160a81b900464ffffffffff161580159061105757508054600160a81b900464ffffffffff1642115b915050915091565b611067611876565b84355f81815260066020526040902061108282826003611e2d565b61109260a08801608089016142e8565b6001600160401b03164211156110de57816110b360a0890160808a016142e8565b604051632e85a58760e21b815260048101929092526001600160401b03166024820152604401610800565b5f6110f188602001358960600135612706565b90508160020154811461112e5760028201546040516328c87e1560e01b815260048101859052602481018390526044810191909152606401610800565b61113a86611000611ed5565b868660405161114a92919061438c565b604051809103902090508760400135811461118c57604080516312a9b7f760e11b81526004810185905260248101839052908901356044820152606401610800565b81546111a59084906001600160a01b03168a888861291a565b5f6111af83611f09565b90505f6111c28460038460600151611fd1565b64ffffffffff169050336001600160a01b0316857f2bb2dd1c802de3a404bf5a5139285229ea5acdd2048c360cd47595fb295da4cd838c8c60405161120993929190614241565b60405180910390a3611221858560036002865f612721565b505050505061122e611d86565b5050505050565b5f82815260066020526040902061124e83826005611e2d565b60018101546001600160a01b0316331461128457604051633ffa65d360e11b815260048101849052336024820152604401610800565b5f61128e82611f09565b90506112a08260058360600151611fd1565b5060018201546001600160401b03600160a01b90910481165f908152600760205260408120805490921691906112d58361439b565b91906101000a8154816001600160401b0302191690836001600160401b0316021790555050837f614106adbb95ae36cc80135f1b71c7add85eef77862a50a4462ba4a578857bb484604051611333919060ff91909116815260200190565b60405180910390a261134b848360056003855f612721565b50505050565b5f8181526006602081905260409091209061136f9083908390611e2d565b80546001600160a01b031633146113a25760405163646a711d60e01b815260048101839052336024820152604401610800565b6107b18282612974565b5f805b8281101561092e575f5f6113ce86868581811061089c5761089c614263565b909250905060048260068111156113e7576113e7613ec7565b1415806113f2575080155b156113fe575050611458565b61144886868581811061141357611413614263565b9050602002013560065f89898881811061142f5761142f614263565b9050602002013581526020019081526020015f20612974565b8361145281614277565b94505050505b6001016113af565b5f82815260066020526040902060048154600160a01b900460ff16600681111561148c5761148c613ec7565b141580156114b7575060058154600160a01b900460ff1660068111156114b4576114b4613ec7565b14155b156114e7578054604051630ddef7bb60e41b8152610800918591600160a01b90910460ff169060049081016143c5565b80546001600160a01b0316331461151a5760405163646a711d60e01b815260048101849052336024820152604401610800565b6001810154600160f01b900460ff161561154a57604051632aa029c960e11b815260048101849052602401610800565b60018101805460ff60f01b1916600160f01b17908190556001600160401b03600160a01b90910481165f81815260076020526040902080549192600160401b90920490911690600861159b8361439b565b91906101000a8154816001600160401b0302191690836001600160401b031602179055505080847f966a3ec3d8abfd75984b8db5278e589e8b86adcd04169a31ddb6509d85bd2d71856040516115f391815260200190565b60405180910390a350505050565b611609611876565b6001600160a01b0382165f9081526002602090815260408083203384529091528120805490916001600160801b039091169081900361166c5760405163c3b0d22160e01b81523360048201526001600160a01b0385166024820152604401610800565b81546fffffffffffffffffffffffffffffffff191682556040518181526001600160a01b03858116919085169033907fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa249060200160405180910390a46116d3848483612245565b50506107b1611d86565b6001600160a01b0382165f908152600260209081526040808320338452909152902054600160801b90046001600160801b0316808211156117505760405163092c364b60e41b81523360048201526001600160a01b03841660248201526044810182905260648101839052608401610800565b5f82156117705761176b611766616270426143e6565b6129e8565b611772565b5f5b9050604051806040016040528061178885611df6565b6001600160801b0390811682526001600160401b0384811660209384018190526001600160a01b0389165f8181526003865260408082203380845290885291819020885181549989015197166001600160c01b031990991698909817600160801b969095169590950293909317909555825188815293840152917f8181135f0f944743a51357199d845e859e0b948cf686d8040146f37bb494a54491016115f3565b6040805146602082015230918101919091526001600160a01b0383166060820152608081018290525f9060a0015b60405160208183030381529060405280519060200120905092915050565b61187e612a1d565b6118ab60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612a5d565b565b5f80806118bb33853561068c565b5f8181526006602052604081209194506118d490612a64565b60068111156118e5576118e5613ec7565b8154600160a01b900460ff16600681111561190257611902613ec7565b14611923576040516326956cc560e01b815260048101859052602401610800565b61192c85612b29565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166382519f9d602088013561197160608a0160408b01614415565b61198160808b0160608c01614357565b6040516001600160e01b031960e086901b168152600481019390935263ffffffff91909116602483015260ff16604482015260640161022060405180830381865afa1580156119d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119f69190614570565b9050611a028682612bea565b8060800151611a188260a0015160400151612c67565b80945081955050505f611a34835f8460a0015160600151611fd1565b64ffffffffff16905033611a4e6060890160408a01614415565b60408401516001860180546001600160a01b039283166001600160a01b03199182161790915586549390911663ffffffff909216600160d01b02167fffff00000000ffffffffffff000000000000000000000000000000000000000090921691909117178355611ac160208801356129e8565b611ad16080890160608a01614357565b600185018054600160e81b6101008c013515150260ff60e81b196001600160401b03909516600160a01b0267ffffffffffffffff60a01b1960ff909516600160e01b029490941668ffffffffffffffffff60a01b19909216919091179290921792909216179055611b5a611b458884612cbd565b8860a001358961010001358a60e00135612d0d565b8360020181905550336001600160a01b03168760200135877f334b783527e235a62fc7cb3a0ac3bcb2edc4d4cae44566e6d3fade1631b786a285604001518989878e604051611bad959493929190614677565b60405180910390a45050509193909250565b5f6001600160a01b03831615611bd5575f611bd7565b815b9050803414611c0257604051632b977b5f60e11b815234600482015260248101829052604401610800565b6001600160a01b0383161580611c16575081155b15611c2057505050565b6040516370a0823160e01b815230600482015283905f9084906001600160a01b038416906370a0823190602401602060405180830381865afa158015611c68573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c8c9190614753565b611c9691906143e6565b9050611cad6001600160a01b038316333087612d52565b611cdb57604051636da9d77b60e01b81526001600160a01b0386166004820152336024820152604401610800565b6040516370a0823160e01b81523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa158015611d1f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d439190614753565b9050818114611d7e576040516387dddd5760e01b81526001600160a01b03871660048201526024810182905260448101839052606401610800565b505050505050565b6118ab5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006118a5565b6001600160a01b0381165f9081526001602052604090205460ff16611df35760405163010c058b60e31b81526001600160a01b0382166004820152602401610800565b50565b5f6001600160801b03821115611e29576040516306dfcc6560e41b81526080600482015260248101839052604401610800565b5090565b5f611e3782612a64565b8354909150600160a01b810460ff1690600160a81b900464ffffffffff16826006811115611e6757611e67613ec7565b826006811115611e7957611e79613ec7565b14611e9d57858284604051630ddef7bb60e41b8152600401610800939291906143c5565b8064ffffffffff16421115611d7e576040516357bfeb5d60e01b81526004810187905264ffffffffff82166024820152604401610800565b811580611ee157508082115b156107b157604051633bd4430560e11b81526004810183905260248101829052604401610800565b611f11613b00565b6001820154825460405163a4854f5160e01b8152600160a01b83046001600160401b03166004820152600160d01b90910463ffffffff166024820152600160e01b90910460ff1660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a4854f519060640161014060405180830381865afa158015611fad573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610686919061476a565b5f5f611fdc84612d69565b8554909150600160a01b900460ff166006811115611ffc57611ffc613ec7565b81600681111561200e5761200e613ec7565b1161201b5761201b6147ce565b600581600681111561202f5761202f613ec7565b101561205a576120576120428285612e15565b6120529063ffffffff16426143e6565b612ea8565b91505b84548190869060ff60a01b1916600160a01b83600681111561207e5761207e613ec7565b021790555050835464ffffffffff60a81b1916600160a81b64ffffffffff831602179093555090919050565b5f60018260068111156120bf576120bf613ec7565b14806120dc575060028260068111156120da576120da613ec7565b145b80610686575060038260068111156120f6576120f6613ec7565b1492915050565b5f61210783611f09565b90506121198360078360600151611fd1565b5061134b8484600785855f612721565b60606121547f0000000000000000000000000000000000000000000000000000000000000000612ed9565b905090565b60606121547f0000000000000000000000000000000000000000000000000000000000000000612ed9565b6001600160a01b03831661219757505050565b6001600160a01b03831663d505accf33308585356121bb6040880160208901614357565b604080516001600160e01b031960e089901b1681526001600160a01b0396871660048201529590941660248601526044850192909252606484015260ff16608483015284013560a4820152606084013560c482015260e4015f604051808303815f87803b15801561222a575f5ffd5b505af192505050801561223b575060015b1561094f57505050565b5f6001600160a01b038316158061226457506001600160a01b03831630145b9050808061227a5750612278848484612f16565b155b1561134b57604051636da9d77b60e01b81526001600160a01b03808616600483015284166024820152604401610800565b5f7ff94e0798b806b51487252ee3c4d193e9088fd053d34618c3e886f53f8231934e826040516020016122df9291906147e2565b604051602081830303815290604052805190602001209050919050565b5f5f5f61231261230b88612f4b565b8787612f77565b5090935090505f81600381111561232b5761232b613ec7565b1461234c57604051636703f9ad60e11b815260048101899052602401610800565b60405163636f35d360e01b81526001600160a01b0384811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063636f35d3906024016040805180830381865afa1580156123b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123d791906148f0565b935090506001600160a01b038581169082161461241a57604051633a0e165160e21b81526001600160a01b03808716600483015282166024820152604401610800565b50509550959350505050565b5f60208201356040830135606084013561244660a0860160808701614357565b60a086013560c087013560e08801356124676101208a016101008b016142e8565b6101208a013561247f6101608c016101408d016142e8565b60408051602081019b909b528a0198909852606089019690965260ff909416608088015260a087019290925260c086015260e08501526001600160401b0390811661010085015261012084019190915216610140820152610160016122df565b60018501545f90600160e81b900460ff166124fa575f612587565b60405163c06ac6a360e01b81526001600160a01b0386811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063c06ac6a39060240160c060405180830381865afa15801561255e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612582919061491c565b608001515b90505f61259684868486612d0d565b9050866002015481146125d35760028701546040516337a7a93160e21b8152600481018a9052602481018390526044810191909152606401610800565b5050505050505050565b6125e5613b00565b6001820154825460405163058ff99d60e01b8152600160a01b83046001600160401b03166004820152600160d01b90910463ffffffff166024820152600160e01b90910460ff1660448201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063058ff99d9060640160a060405180830381865afa158015612682573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126a6919061498e565b8051602080830151608084015160608088015163ffffffff909216918401919091526001600160601b03918216878401526001600160a01b0390931686526040808501519390940151938601519381169184019190915216905250919050565b60408051602081018490529081018290525f90606001611858565b5f612736858585604001518660200151612fbe565b6001870154845182519293506001600160a01b03909116915f9061275f9086908c9085906133a8565b9050612771838b8487602001516133a8565b61277b90826143e6565b90506127a97f00000000000000000000000000000000000000000000000000000000000000008b84846133fc565b6127b9338b8487604001516133fc565b6127c8838386608001516134aa565b6127d8838b848760a0015161359a565b60c08401516001600160801b03161561283b5760c08401516040516001600160801b0390911681528a906001600160a01b038516907ffc4568f07654f66cd4f70f9baf4a962a7caf4ca7bab9c66fdc9370626d8071519060200160405180910390a35b60068954600160a01b900460ff16600681111561285a5761285a613ec7565b146128685750505050611d7e565b5f8460c001516001600160801b0316856060015161288691906143e6565b90508a7f53b2c4b4b02f4e51684e7e9265292918cca5bb0574269a3d11b163dea7f14d0389836040516128ba929190614a2b565b60405180910390a289546128d9906001600160a01b03168c85846133fc565b5050505050505050505050565b5f7fe49a7bfdfbb253bc986b7ae10025948c21a9de550c5c6b0d6c0152f86c5dcff4826040516020016122df929190614a46565b336001600160a01b038516148015612930575080155b61122e575f6129466129418561365d565b612f4b565b905061295485828585613691565b611d7e57604051636703f9ad60e11b815260048101879052602401610800565b5f61297e82611f09565b90506129908260068360600151611fd1565b5060408082015181015190516001600160601b03909116815283907f274f4d415f3351e4e45f4a0b7f4f3dff2cd72eaa33fdc2b0cdf63ab8a2915cda9060200160405180910390a261094f838360066004855f612721565b5f6001600160401b03821115611e2957604080516306dfcc6560e41b8152600481019190915260248101839052604401610800565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156118ab57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f80826007811115612a7857612a78613ec7565b03612a8457505f919050565b6001826007811115612a9857612a98613ec7565b1480612ab557506002826007811115612ab357612ab3613ec7565b145b15612ac257506001919050565b6003826007811115612ad657612ad6613ec7565b03612ae357506002919050565b6004826007811115612af757612af7613ec7565b1480612b1457506005826007811115612b1257612b12613ec7565b145b15612b2157506003919050565b506004919050565b6101208101351580612b535750612b48610160820161014083016142e8565b6001600160401b0316155b15612b7157604051631fd5d0b160e11b815260040160405180910390fd5b6101608101351580612b9b5750612b906101a0820161018083016142e8565b6001600160401b0316155b15612bb957604051631fd5d0b160e11b815260040160405180910390fd5b60a08101351580612bcc575060c0810135155b15611df357604051631991eb7f60e31b815260040160405180910390fd5b8051608083013514612c1f57805160405163786cf2af60e11b8152608084013560048201526024810191909152604401610800565b80606001518260e0013514612c5a57606081015160405163247a183360e21b815260e084013560048201526024810191909152604401610800565b6107b18160800151611db0565b5f81606001516001600160601b031682604001516001600160601b031683602001516001600160601b0316845f01516001600160601b0316612ca991906143e6565b612cb391906143e6565b61068691906143e6565b8051602082015160a0830151515f929190612cde6080870160608801614357565b8560a00151602001518760c0013588610120018961016001604051602001611858989796959493929190614b3c565b604080516020810186905290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b949350505050565b5f612d60858585855f613703565b95945050505050565b5f80826007811115612d7d57612d7d613ec7565b03612d8a57506001919050565b6001826007811115612d9e57612d9e613ec7565b03612dab57506002919050565b6003826007811115612dbf57612dbf613ec7565b03612dcc57506003919050565b6004826007811115612de057612de0613ec7565b03612ded57506004919050565b6006826007811115612e0157612e01613ec7565b14612e0d576006610686565b600592915050565b5f6001836006811115612e2a57612e2a613ec7565b03612e3757508051610686565b6002836006811115612e4b57612e4b613ec7565b03612e5b57506020810151610686565b6003836006811115612e6f57612e6f613ec7565b03612e7f57506040810151610686565b6004836006811115612e9357612e93613ec7565b14612e9e575f610697565b5060600151919050565b5f64ffffffffff821115611e29576040516306dfcc6560e41b81526028600482015260248101839052604401610800565b60605f612ee583613770565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f6001600160a01b038416612f3757612f3083835a613797565b9050610697565b612d4a6001600160a01b03851684846137a8565b5f610686612f576137b5565b8360405161190160f01b8152600281019290925260228201526042902090565b5f80806041849003612fab578435602086013560408701355f1a612f9d898285856138de565b955095509550505050612fb5565b505f915060029050825b93509350939050565b6130126040518060e001604052805f81526020015f81526020015f81526020015f81526020015f6001600160801b031681526020015f6001600160801b031681526020015f6001600160801b031681525090565b600185600781111561302657613026613ec7565b0361307a57506040805160e08101825283516001600160601b0390811682526020808601518216908301525f928201839052606082018390528316608082015260a0810182905260c0810191909152612d4a565b600285600781111561308e5761308e613ec7565b0361311b575f83606001516001600160601b031684604001516001600160601b031685602001516001600160601b03166130c891906143e6565b6130d291906143e6565b6040805160e08101825286516001600160601b031681525f6020820181905291810182905260608101929092526080820181905260a0820181905260c08201529150612d4a9050565b600385600781111561312f5761312f613ec7565b03613196576040518060e001604052805f81526020015f815260200184606001516001600160601b031681526020015f81526020015f6001600160801b031681526020015f6001600160801b031681526020015f6001600160801b03168152509050612d4a565b60058560078111156131aa576131aa613ec7565b036131fa57506040805160e0810182525f80825260208201819052818301819052918401516001600160601b03908116606083015260808201839052831660a082015260c0810191909152612d4a565b600685600781111561320e5761320e613ec7565b0361327e576040518060e001604052805f815260200184604001516001600160601b031681526020015f81526020015f81526020015f6001600160801b03168152602001836001600160601b03166001600160801b031681526020015f6001600160801b03168152509050612d4a565b600184600681111561329257613292613ec7565b036132db576040518060e001604052805f81526020015f81526020015f81526020016132bd85612c67565b81525f60208201819052604082018190526060909101529050612d4a565b60408301516001600160601b031660028560068111156132fd576132fd613ec7565b03613360576040518060e001604052805f81526020015f81526020015f815260200185606001516001600160601b03168361333891906143e6565b81525f602082018190526001600160601b03861660408301526060909101529150612d4a9050565b6040805160e0810182525f8082526020820181905291810182905260608101929092526080820181905260a08201526001600160601b03831660c08201529050949350505050565b5f815f036133b757505f612d4a565b5f6133e2837f00000000000000000000000000000000000000000000000000000000000000006139a6565b90925090506133f3868686846133fc565b50949350505050565b801561134b5761340b81611df6565b6001600160a01b038084165f9081526002602090815260408083209389168352929052908120805490919061344a9084906001600160801b03166141fa565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555082846001600160a01b03167f558163811cccb821d8db9bbab37ebf1805a423c2f00fc6a7f0bf540f03784ae2836040516115f391815260200190565b806001600160801b03165f036134bf57505050565b6001600160a01b038083165f90815260026020908152604080832093871683529290522080546001600160801b03808416600160801b90920416101561354c57805460405163092c364b60e41b81526001600160a01b03808716600483015285166024820152600160801b9091046001600160801b03908116604483015283166064820152608401610800565b805482908290601090613570908490600160801b90046001600160801b031661428f565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050505050565b6001600160801b0381161561134b576001600160a01b038281165f90815260026020908152604080832093881683529290522080548291906010906135f0908490600160801b90046001600160801b03166141fa565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555082846001600160a01b03167f4985608aa3009e7840d53165d7c23355fc7336b77104645f5ce389d07c7275e3836040516115f391906001600160801b0391909116815260200190565b5f7fd5e2f0b6f8bf915d96650dade58728aa657975f9602b8efde3f13fd58bcdabe0826040516020016122df929190614b90565b5f846001600160a01b03163b5f036136f0575f5f6136b0868686612f77565b5090925090505f8160038111156136c9576136c9613ec7565b1480156136e75750866001600160a01b0316826001600160a01b0316145b92505050612d4a565b6136fc858585856139d4565b9050612d4a565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661375f578383151615613753573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60ff8216601f81111561068657604051632cd44ac360e21b815260040160405180910390fd5b5f5f385f38868887f1949350505050565b5f612d4a8484845f613a3e565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561380d57507f000000000000000000000000000000000000000000000000000000000000000046145b1561383757507f000000000000000000000000000000000000000000000000000000000000000090565b612154604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561391757505f9150600390508261399c565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613968573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661399357505f92506001915082905061399c565b92505f91508190505b9450945094915050565b5f806127106139b58486614bea565b6139bf9190614c01565b91506139cb8285614c20565b90509250929050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613a94578383151615613a88573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040805161016081019091525f808252602082019081525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082015261012001613afb613b00565b905290565b60408051608080820183525f8083526020808401829052845192830185528183528201819052818401819052606082015290918201908152604080516080810182525f8082526020828101829052928201819052606082015291015290565b6001600160a01b0381168114611df3575f5ffd5b80356106cd81613b5f565b5f5f60408385031215613b8f575f5ffd5b8235613b9a81613b5f565b91506020830135613baa81613b5f565b809150509250929050565b5f5f60408385031215613bc6575f5ffd5b8235613bd181613b5f565b946020939093013593505050565b5f6101a08284031215613bf0575f5ffd5b50919050565b5f6101a08284031215613c07575f5ffd5b6106978383613bdf565b5f60208284031215613c21575f5ffd5b5035919050565b5f5f83601f840112613c38575f5ffd5b5081356001600160401b03811115613c4e575f5ffd5b602083019150836020828501011115613c65575f5ffd5b9250929050565b5f5f5f60408486031215613c7e575f5ffd5b8335925060208401356001600160401b03811115613c9a575f5ffd5b613ca686828701613c28565b9497909650939450505050565b5f5f60208385031215613cc4575f5ffd5b82356001600160401b03811115613cd9575f5ffd5b8301601f81018513613ce9575f5ffd5b80356001600160401b03811115613cfe575f5ffd5b8560208260051b8401011115613d12575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f613d6e60e0830189613d22565b8281036040840152613d808189613d22565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015613dd5578351835260209384019390920191600101613db7565b50909b9a5050505050505050505050565b5f5f828403610220811215613df9575f5ffd5b613e038585613bdf565b9250608061019f1982011215613e17575f5ffd5b506101a0830190509250929050565b5f5f5f5f848603610200811215613e3b575f5ffd5b6101c0811215613e49575f5ffd5b508493506101c084013592506101e08401356001600160401b03811115613e6e575f5ffd5b613e7a87828801613c28565b95989497509550505050565b5f5f5f5f6101e08587031215613e9a575f5ffd5b613ea48686613bdf565b93506101a085013592506101c08501356001600160401b03811115613e6e575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b60078110613ef757634e487b7160e01b5f52602160045260245ffd5b9052565b60018060a01b0381511682526001600160601b03602082015116602083015260408101516001600160601b0381511660408401526001600160601b0360208201511660608401526001600160601b0360408201511660808401526001600160601b0360608201511660a084015250606081015161094f60c084018263ffffffff815116825263ffffffff602082015116602083015263ffffffff604082015116604083015263ffffffff60608201511660608301525050565b81516001600160a01b0316815261028081016020830151613fd86020840182613edb565b506040830151613ff360408401826001600160401b03169052565b506060830151614007606084018215159052565b50608083015161402260808401826001600160a01b03169052565b5060a083015161403d60a08401826001600160401b03169052565b5060c083015161405560c084018263ffffffff169052565b5060e083015161406a60e084018260ff169052565b5061010083015161408061010084018215159052565b506101208301516101208301526101408301516140a1610140840182613efb565b5092915050565b602080825282518282018190525f918401906040840190835b818110156140e85783516001600160a01b03168352602093840193909201916001016140c1565b509095945050505050565b604081016141018285613edb565b82151560208301529392505050565b5f5f5f5f5f85870360e0811215614125575f5ffd5b60a0811215614132575f5ffd5b5085945060a08601356001600160401b0381111561414e575f5ffd5b61415a88828901613c28565b90955093505060c08601356001600160401b03811115614178575f5ffd5b61418488828901613c28565b969995985093965092949392505050565b803560ff811681146106cd575f5ffd5b5f5f604083850312156141b6575f5ffd5b823591506139cb60208401614195565b5f5f604083850312156141d7575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b038181168382160190811115610686576106866141e6565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160401b0384168152604060208201525f612d60604083018486614219565b634e487b7160e01b5f52603260045260245ffd5b5f60018201614288576142886141e6565b5060010190565b6001600160801b038281168282160390811115610686576106866141e6565b5f602082840312156142be575f5ffd5b813561069781613b5f565b6001600160401b0381168114611df3575f5ffd5b80356106cd816142c9565b5f602082840312156142f8575f5ffd5b8135610697816142c9565b855181526001600160401b0360208701511660208201526001600160601b038516604082015264ffffffffff8416606082015260a060808201525f61434c60a083018486614219565b979650505050505050565b5f60208284031215614367575f5ffd5b61069782614195565b60ff84168152604060208201525f612d60604083018486614219565b818382375f9101908152919050565b5f6001600160401b0382166001600160401b0381036143bc576143bc6141e6565b60010192915050565b838152606081016143d96020830185613edb565b612d4a6040830184613edb565b80820180821115610686576106866141e6565b63ffffffff81168114611df3575f5ffd5b80356106cd816143f9565b5f60208284031215614425575f5ffd5b8135610697816143f9565b604051608081016001600160401b038111828210171561445e57634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160c081016001600160401b038111828210171561445e57634e487b7160e01b5f52604160045260245ffd5b80516001600160601b03811681146106cd575f5ffd5b5f608082840312156144b8575f5ffd5b6144c0614430565b90506144cb82614492565b81526144d960208301614492565b60208201526144ea60408301614492565b60408201526144fb60608301614492565b606082015292915050565b5f60808284031215614516575f5ffd5b61451e614430565b9050815161452b816143f9565b8152602082015161453b816143f9565b6020820152604082015161454e816143f9565b604082015260608201516144fb816143f9565b805180151581146106cd575f5ffd5b5f81830361022081128015614583575f5ffd5b5061458c614464565b835181526020808501519082015260408401516145a881613b5f565b60408201526060848101519082015260808401516145c581613b5f565b6080820152610180609f19830112156145dc575f5ffd5b6145e4614464565b60a0850151815260c0850151602082015291506146048560e086016144a8565b6040830152614617856101608601614506565b60608301526146296101e08501614492565b608083015261463b6102008501614561565b60a08301528160a0820152809250505092915050565b803582526020810135614663816142c9565b6001600160401b0381166020840152505050565b6001600160a01b038681168252851660208083019190915260408083018690526001600160401b0385166060840152833560808401529083013560a08301526102208201906146c790840161440a565b63ffffffff1660c08301526146de60608401614195565b60ff811660e08401525060808301356101008381019190915260a08401356101208085019190915260c085013561014085015260e085013561016085015290840135610180840152614737906101a08401908501614651565b6147496101e083016101608501614651565b9695505050505050565b5f60208284031215614763575f5ffd5b5051919050565b5f61014082840312801561477c575f5ffd5b50614785614430565b825161479081613b5f565b815261479e60208401614492565b60208201526147b084604085016144a8565b60408201526147c28460c08501614506565b60608201529392505050565b634e487b7160e01b5f52600160045260245ffd5b82815281356020808301919091528201356040808301919091528201356060808301919091528201356080808301919091526101e0820190614825908401614195565b60ff811660a08401525060a083013560c08381019190915283013560e080840191909152830135610100808401919091526148619084016142dd565b6001600160401b038116610120840152506101208301356101408381019190915261488d9084016142dd565b6001600160401b03811661016084015250610160830135610180838101919091526148b99084016142dd565b6001600160401b0381166101a0840152506148d76101a08401613b73565b6001600160a01b0381166101c08401525b509392505050565b5f5f60408385031215614901575f5ffd5b825161490c81613b5f565b6020939093015192949293505050565b5f60c082840312801561492d575f5ffd5b50614936614464565b825161494181613b5f565b81526020830151614951816142c9565b602082015261496260408401614561565b6040820152606083810151908201526080808401519082015260a0928301519281019290925250919050565b5f60a082840312801561499f575f5ffd5b5060405160a081016001600160401b03811182821017156149ce57634e487b7160e01b5f52604160045260245ffd5b60405282516149dc81613b5f565b81526149ea60208401614492565b60208201526149fb60408401614492565b6040820152614a0c60608401614492565b60608201526080830151614a1f816143f9565b60808201529392505050565b60408101614a398285613edb565b8260208301529392505050565b82815281356020808301919091528201356040808301919091528201356060808301919091528201356080808301919091526101c0820190614a89908401614195565b60ff811660a08401525060a083013560c08381019190915283013560e08084019190915283013561010080840191909152614ac59084016142dd565b6001600160401b0381166101208401525061012083013561014083810191909152614af19084016142dd565b6001600160401b03811661016084015250614b0f6101608401614195565b60ff811661018084015250614b276101808401613b73565b6001600160a01b0381166101a08401526148e8565b5f6101408201905089825288602083015287604083015260ff871660608301528560808301528460a0830152614b7560c0830185614651565b614b83610100830184614651565b9998505050505050505050565b828152813560208083019190915282013560408083019190915282013560608083019190915282013560808083019190915260c0820190830135614bd3816142c9565b6001600160401b03811660a0840152509392505050565b8082028115828204841417610686576106866141e6565b5f82614c1b57634e487b7160e01b5f52601260045260245ffd5b500490565b81810381811115610686576106866141e656290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address enclaves_, address[] tokens, address treasury_, uint256 shareBps_) returns()
func (jobEscrow *JobEscrow) PackConstructor(registry_ common.Address, enclaves_ common.Address, tokens []common.Address, treasury_ common.Address, shareBps_ *big.Int) []byte {
	enc, err := jobEscrow.abi.Pack("", registry_, enclaves_, tokens, treasury_, shareBps_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4725ba1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(bytes32 id) returns()
func (jobEscrow *JobEscrow) PackAccept(id [32]byte) []byte {
	enc, err := jobEscrow.abi.Pack("accept", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4725ba1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(bytes32 id) returns()
func (jobEscrow *JobEscrow) TryPackAccept(id [32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("accept", id)
}

// PackBondDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe36fe627.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondDelay() pure returns(uint64)
func (jobEscrow *JobEscrow) PackBondDelay() []byte {
	enc, err := jobEscrow.abi.Pack("bondDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe36fe627.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondDelay() pure returns(uint64)
func (jobEscrow *JobEscrow) TryPackBondDelay() ([]byte, error) {
	return jobEscrow.abi.Pack("bondDelay")
}

// UnpackBondDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe36fe627.
//
// Solidity: function bondDelay() pure returns(uint64)
func (jobEscrow *JobEscrow) UnpackBondDelay(data []byte) (uint64, error) {
	out, err := jobEscrow.abi.Unpack("bondDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x752fe0de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondOf(address account, address currency) view returns(uint256 free, uint256 announced, uint64 from)
func (jobEscrow *JobEscrow) PackBondOf(account common.Address, currency common.Address) []byte {
	enc, err := jobEscrow.abi.Pack("bondOf", account, currency)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x752fe0de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondOf(address account, address currency) view returns(uint256 free, uint256 announced, uint64 from)
func (jobEscrow *JobEscrow) TryPackBondOf(account common.Address, currency common.Address) ([]byte, error) {
	return jobEscrow.abi.Pack("bondOf", account, currency)
}

// BondOfOutput serves as a container for the return parameters of contract
// method BondOf.
type BondOfOutput struct {
	Free      *big.Int
	Announced *big.Int
	From      uint64
}

// UnpackBondOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x752fe0de.
//
// Solidity: function bondOf(address account, address currency) view returns(uint256 free, uint256 announced, uint64 from)
func (jobEscrow *JobEscrow) UnpackBondOf(data []byte) (BondOfOutput, error) {
	out, err := jobEscrow.abi.Unpack("bondOf", data)
	outstruct := new(BondOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Free = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Announced = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.From = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb726f85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contest(bytes32 id, bytes32 reason) returns()
func (jobEscrow *JobEscrow) PackContest(id [32]byte, reason [32]byte) []byte {
	enc, err := jobEscrow.abi.Pack("contest", id, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb726f85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contest(bytes32 id, bytes32 reason) returns()
func (jobEscrow *JobEscrow) TryPackContest(id [32]byte, reason [32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("contest", id, reason)
}

// PackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e5a6d81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createJob((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request) payable returns(bytes32 id)
func (jobEscrow *JobEscrow) PackCreateJob(request IJobEscrowRequest) []byte {
	enc, err := jobEscrow.abi.Pack("createJob", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e5a6d81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createJob((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request) payable returns(bytes32 id)
func (jobEscrow *JobEscrow) TryPackCreateJob(request IJobEscrowRequest) ([]byte, error) {
	return jobEscrow.abi.Pack("createJob", request)
}

// UnpackCreateJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e5a6d81.
//
// Solidity: function createJob((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request) payable returns(bytes32 id)
func (jobEscrow *JobEscrow) UnpackCreateJob(data []byte) ([32]byte, error) {
	out, err := jobEscrow.abi.Unpack("createJob", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCreateJobWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c9b1d69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createJobWithPermit((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request, (uint256,uint8,bytes32,bytes32) permit) payable returns(bytes32 id)
func (jobEscrow *JobEscrow) PackCreateJobWithPermit(request IJobEscrowRequest, permit IAccountsPermit) []byte {
	enc, err := jobEscrow.abi.Pack("createJobWithPermit", request, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateJobWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c9b1d69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createJobWithPermit((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request, (uint256,uint8,bytes32,bytes32) permit) payable returns(bytes32 id)
func (jobEscrow *JobEscrow) TryPackCreateJobWithPermit(request IJobEscrowRequest, permit IAccountsPermit) ([]byte, error) {
	return jobEscrow.abi.Pack("createJobWithPermit", request, permit)
}

// UnpackCreateJobWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c9b1d69.
//
// Solidity: function createJobWithPermit((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request, (uint256,uint8,bytes32,bytes32) permit) payable returns(bytes32 id)
func (jobEscrow *JobEscrow) UnpackCreateJobWithPermit(data []byte) ([32]byte, error) {
	out, err := jobEscrow.abi.Unpack("createJobWithPermit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035ec584.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account, address currency) view returns(uint256)
func (jobEscrow *JobEscrow) PackCreditOf(account common.Address, currency common.Address) []byte {
	enc, err := jobEscrow.abi.Pack("creditOf", account, currency)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035ec584.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address account, address currency) view returns(uint256)
func (jobEscrow *JobEscrow) TryPackCreditOf(account common.Address, currency common.Address) ([]byte, error) {
	return jobEscrow.abi.Pack("creditOf", account, currency)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x035ec584.
//
// Solidity: function creditOf(address account, address currency) view returns(uint256)
func (jobEscrow *JobEscrow) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := jobEscrow.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCurrencies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6bb5ac6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currencies() view returns(address[])
func (jobEscrow *JobEscrow) PackCurrencies() []byte {
	enc, err := jobEscrow.abi.Pack("currencies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrencies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6bb5ac6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currencies() view returns(address[])
func (jobEscrow *JobEscrow) TryPackCurrencies() ([]byte, error) {
	return jobEscrow.abi.Pack("currencies")
}

// UnpackCurrencies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6bb5ac6.
//
// Solidity: function currencies() view returns(address[])
func (jobEscrow *JobEscrow) UnpackCurrencies(data []byte) ([]common.Address, error) {
	out, err := jobEscrow.abi.Unpack("currencies", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a8bf1ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(bytes32 id, bytes answer) returns()
func (jobEscrow *JobEscrow) PackDeliver(id [32]byte, answer []byte) []byte {
	enc, err := jobEscrow.abi.Pack("deliver", id, answer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a8bf1ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(bytes32 id, bytes answer) returns()
func (jobEscrow *JobEscrow) TryPackDeliver(id [32]byte, answer []byte) ([]byte, error) {
	return jobEscrow.abi.Pack("deliver", id, answer)
}

// PackDepositBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x515053c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositBond(address currency, uint256 amount) payable returns()
func (jobEscrow *JobEscrow) PackDepositBond(currency common.Address, amount *big.Int) []byte {
	enc, err := jobEscrow.abi.Pack("depositBond", currency, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x515053c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositBond(address currency, uint256 amount) payable returns()
func (jobEscrow *JobEscrow) TryPackDepositBond(currency common.Address, amount *big.Int) ([]byte, error) {
	return jobEscrow.abi.Pack("depositBond", currency, amount)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (jobEscrow *JobEscrow) PackEip712Domain() []byte {
	enc, err := jobEscrow.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (jobEscrow *JobEscrow) TryPackEip712Domain() ([]byte, error) {
	return jobEscrow.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (jobEscrow *JobEscrow) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := jobEscrow.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
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
// Solidity: function jobOf(bytes32 id) view returns((address,uint8,uint64,bool,address,uint64,uint32,uint8,bool,bytes32,(address,uint96,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))) unpacked)
func (jobEscrow *JobEscrow) PackJobOf(id [32]byte) []byte {
	enc, err := jobEscrow.abi.Pack("jobOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaffe000e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobOf(bytes32 id) view returns((address,uint8,uint64,bool,address,uint64,uint32,uint8,bool,bytes32,(address,uint96,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))) unpacked)
func (jobEscrow *JobEscrow) TryPackJobOf(id [32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("jobOf", id)
}

// UnpackJobOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaffe000e.
//
// Solidity: function jobOf(bytes32 id) view returns((address,uint8,uint64,bool,address,uint64,uint32,uint8,bool,bytes32,(address,uint96,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))) unpacked)
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
// Solidity: function reject(bytes32 id, uint8 reason) returns()
func (jobEscrow *JobEscrow) PackReject(id [32]byte, reason uint8) []byte {
	enc, err := jobEscrow.abi.Pack("reject", id, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb3ea553.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reject(bytes32 id, uint8 reason) returns()
func (jobEscrow *JobEscrow) TryPackReject(id [32]byte, reason uint8) ([]byte, error) {
	return jobEscrow.abi.Pack("reject", id, reason)
}

// PackRequestBondWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfff69bfa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestBondWithdrawal(address currency, uint256 amount) returns()
func (jobEscrow *JobEscrow) PackRequestBondWithdrawal(currency common.Address, amount *big.Int) []byte {
	enc, err := jobEscrow.abi.Pack("requestBondWithdrawal", currency, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestBondWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfff69bfa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestBondWithdrawal(address currency, uint256 amount) returns()
func (jobEscrow *JobEscrow) TryPackRequestBondWithdrawal(currency common.Address, amount *big.Int) ([]byte, error) {
	return jobEscrow.abi.Pack("requestBondWithdrawal", currency, amount)
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

// PackShareBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97aabf69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shareBps() view returns(uint256)
func (jobEscrow *JobEscrow) PackShareBps() []byte {
	enc, err := jobEscrow.abi.Pack("shareBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShareBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97aabf69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shareBps() view returns(uint256)
func (jobEscrow *JobEscrow) TryPackShareBps() ([]byte, error) {
	return jobEscrow.abi.Pack("shareBps")
}

// UnpackShareBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97aabf69.
//
// Solidity: function shareBps() view returns(uint256)
func (jobEscrow *JobEscrow) UnpackShareBps(data []byte) (*big.Int, error) {
	out, err := jobEscrow.abi.Unpack("shareBps", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7df14e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(bytes32 id) view returns(uint8 status, bool late)
func (jobEscrow *JobEscrow) PackStatusOf(id [32]byte) []byte {
	enc, err := jobEscrow.abi.Pack("statusOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7df14e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(bytes32 id) view returns(uint8 status, bool late)
func (jobEscrow *JobEscrow) TryPackStatusOf(id [32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("statusOf", id)
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
// Solidity: function statusOf(bytes32 id) view returns(uint8 status, bool late)
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
// the contract method with ID 0xa174ac02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitEvaluation((bytes32,bytes32,bytes32,bytes32,uint8,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,address) evaluation, bytes32 creatorKey, bytes signature) returns()
func (jobEscrow *JobEscrow) PackSubmitEvaluation(evaluation IJobEscrowEvaluation, creatorKey [32]byte, signature []byte) []byte {
	enc, err := jobEscrow.abi.Pack("submitEvaluation", evaluation, creatorKey, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitEvaluation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa174ac02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitEvaluation((bytes32,bytes32,bytes32,bytes32,uint8,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,address) evaluation, bytes32 creatorKey, bytes signature) returns()
func (jobEscrow *JobEscrow) TryPackSubmitEvaluation(evaluation IJobEscrowEvaluation, creatorKey [32]byte, signature []byte) ([]byte, error) {
	return jobEscrow.abi.Pack("submitEvaluation", evaluation, creatorKey, signature)
}

// PackSubmitUnfit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa28d20d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitUnfit((bytes32,bytes32,bytes32,bytes32,uint8,bytes32,bytes32,bytes32,uint64,bytes32,uint64,uint8,address) unfit, bytes32 creatorKey, bytes signature) returns()
func (jobEscrow *JobEscrow) PackSubmitUnfit(unfit IJobEscrowUnfit, creatorKey [32]byte, signature []byte) []byte {
	enc, err := jobEscrow.abi.Pack("submitUnfit", unfit, creatorKey, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitUnfit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa28d20d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitUnfit((bytes32,bytes32,bytes32,bytes32,uint8,bytes32,bytes32,bytes32,uint64,bytes32,uint64,uint8,address) unfit, bytes32 creatorKey, bytes signature) returns()
func (jobEscrow *JobEscrow) TryPackSubmitUnfit(unfit IJobEscrowUnfit, creatorKey [32]byte, signature []byte) ([]byte, error) {
	return jobEscrow.abi.Pack("submitUnfit", unfit, creatorKey, signature)
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (jobEscrow *JobEscrow) PackTreasury() []byte {
	enc, err := jobEscrow.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (jobEscrow *JobEscrow) TryPackTreasury() ([]byte, error) {
	return jobEscrow.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (jobEscrow *JobEscrow) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := jobEscrow.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address currency, address to) returns()
func (jobEscrow *JobEscrow) PackWithdraw(currency common.Address, to common.Address) []byte {
	enc, err := jobEscrow.abi.Pack("withdraw", currency, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address currency, address to) returns()
func (jobEscrow *JobEscrow) TryPackWithdraw(currency common.Address, to common.Address) ([]byte, error) {
	return jobEscrow.abi.Pack("withdraw", currency, to)
}

// PackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99ef571b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawBond(address currency, address to) returns()
func (jobEscrow *JobEscrow) PackWithdrawBond(currency common.Address, to common.Address) []byte {
	enc, err := jobEscrow.abi.Pack("withdrawBond", currency, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99ef571b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawBond(address currency, address to) returns()
func (jobEscrow *JobEscrow) TryPackWithdrawBond(currency common.Address, to common.Address) ([]byte, error) {
	return jobEscrow.abi.Pack("withdrawBond", currency, to)
}

// JobEscrowBondDeposited represents a BondDeposited event raised by the JobEscrow contract.
type JobEscrowBondDeposited struct {
	Account  common.Address
	Currency common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobEscrowBondDepositedEventName = "BondDeposited"

// ContractEventName returns the user-defined event name.
func (JobEscrowBondDeposited) ContractEventName() string {
	return JobEscrowBondDepositedEventName
}

// UnpackBondDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondDeposited(address indexed account, address indexed currency, uint256 amount)
func (jobEscrow *JobEscrow) UnpackBondDepositedEvent(log *types.Log) (*JobEscrowBondDeposited, error) {
	event := "BondDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowBondDeposited)
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

// JobEscrowBondForfeited represents a BondForfeited event raised by the JobEscrow contract.
type JobEscrowBondForfeited struct {
	Account common.Address
	Job     [32]byte
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobEscrowBondForfeitedEventName = "BondForfeited"

// ContractEventName returns the user-defined event name.
func (JobEscrowBondForfeited) ContractEventName() string {
	return JobEscrowBondForfeitedEventName
}

// UnpackBondForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondForfeited(address indexed account, bytes32 indexed job, uint256 amount)
func (jobEscrow *JobEscrow) UnpackBondForfeitedEvent(log *types.Log) (*JobEscrowBondForfeited, error) {
	event := "BondForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowBondForfeited)
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

// JobEscrowBondFreed represents a BondFreed event raised by the JobEscrow contract.
type JobEscrowBondFreed struct {
	Account common.Address
	Job     [32]byte
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobEscrowBondFreedEventName = "BondFreed"

// ContractEventName returns the user-defined event name.
func (JobEscrowBondFreed) ContractEventName() string {
	return JobEscrowBondFreedEventName
}

// UnpackBondFreedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondFreed(address indexed account, bytes32 indexed job, uint256 amount)
func (jobEscrow *JobEscrow) UnpackBondFreedEvent(log *types.Log) (*JobEscrowBondFreed, error) {
	event := "BondFreed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowBondFreed)
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

// JobEscrowBondWithdrawalRequested represents a BondWithdrawalRequested event raised by the JobEscrow contract.
type JobEscrowBondWithdrawalRequested struct {
	Account  common.Address
	Currency common.Address
	Amount   *big.Int
	From     uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobEscrowBondWithdrawalRequestedEventName = "BondWithdrawalRequested"

// ContractEventName returns the user-defined event name.
func (JobEscrowBondWithdrawalRequested) ContractEventName() string {
	return JobEscrowBondWithdrawalRequestedEventName
}

// UnpackBondWithdrawalRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondWithdrawalRequested(address indexed account, address indexed currency, uint256 amount, uint64 from)
func (jobEscrow *JobEscrow) UnpackBondWithdrawalRequestedEvent(log *types.Log) (*JobEscrowBondWithdrawalRequested, error) {
	event := "BondWithdrawalRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowBondWithdrawalRequested)
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

// JobEscrowBondWithdrawn represents a BondWithdrawn event raised by the JobEscrow contract.
type JobEscrowBondWithdrawn struct {
	Account  common.Address
	To       common.Address
	Currency common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobEscrowBondWithdrawnEventName = "BondWithdrawn"

// ContractEventName returns the user-defined event name.
func (JobEscrowBondWithdrawn) ContractEventName() string {
	return JobEscrowBondWithdrawnEventName
}

// UnpackBondWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondWithdrawn(address indexed account, address indexed to, address indexed currency, uint256 amount)
func (jobEscrow *JobEscrow) UnpackBondWithdrawnEvent(log *types.Log) (*JobEscrowBondWithdrawn, error) {
	event := "BondWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowBondWithdrawn)
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

// JobEscrowEIP712DomainChanged represents a EIP712DomainChanged event raised by the JobEscrow contract.
type JobEscrowEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const JobEscrowEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (JobEscrowEIP712DomainChanged) ContractEventName() string {
	return JobEscrowEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (jobEscrow *JobEscrow) UnpackEIP712DomainChangedEvent(log *types.Log) (*JobEscrowEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowEIP712DomainChanged)
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
	Currency  common.Address
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
// Solidity: event JobCreated(bytes32 indexed job, uint256 indexed model, address indexed requester, address payee, address currency, uint256 price, uint64 deadline, (bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request)
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
	Bond      *big.Int
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
// Solidity: event JobEvaluated(bytes32 indexed job, address indexed signer, address indexed operator, (bytes32,uint64) output, uint256 bond, uint64 deadline, bytes signature)
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
	From     uint8
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
// Solidity: event JobRefunded(bytes32 indexed job, uint8 from, uint256 refunded)
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

// JobEscrowJobUnfit represents a JobUnfit event raised by the JobEscrow contract.
type JobEscrowJobUnfit struct {
	Job       [32]byte
	Signer    common.Address
	Operator  common.Address
	Reason    uint8
	Signature []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobEscrowJobUnfitEventName = "JobUnfit"

// ContractEventName returns the user-defined event name.
func (JobEscrowJobUnfit) ContractEventName() string {
	return JobEscrowJobUnfitEventName
}

// UnpackJobUnfitEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobUnfit(bytes32 indexed job, address indexed signer, address indexed operator, uint8 reason, bytes signature)
func (jobEscrow *JobEscrow) UnpackJobUnfitEvent(log *types.Log) (*JobEscrowJobUnfit, error) {
	event := "JobUnfit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobEscrowJobUnfit)
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
	Account  common.Address
	To       common.Address
	Currency common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobEscrowWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (JobEscrowWithdrawn) ContractEventName() string {
	return JobEscrowWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, address indexed currency, uint256 amount)
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
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["Accounts_BadCurrency"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackAccountsBadCurrencyError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["Accounts_BadShare"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackAccountsBadShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["Accounts_BondTooSmall"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackAccountsBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["Accounts_NoCredit"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackAccountsNoCreditError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["Accounts_NoWithdrawal"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackAccountsNoWithdrawalError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["Accounts_TooEarly"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackAccountsTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["Accounts_TransferFailed"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackAccountsTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["Accounts_UnknownCurrency"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackAccountsUnknownCurrencyError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["Accounts_WrongTransfer"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackAccountsWrongTransferError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["Accounts_WrongValue"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackAccountsWrongValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackInvalidShortStringError(raw[4:])
	}
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
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_NotPayee"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowNotPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_NotRequester"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowNotRequesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_NothingDue"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongActivation"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongActivationError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongCommitment"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongCreatorKey"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongCreatorKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongForward"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongForwardError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongOperator"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongStatus"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["JobEscrow_WrongVersion"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackJobEscrowWrongVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobEscrow.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return jobEscrow.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// JobEscrowAccountsBadCurrency represents a Accounts_BadCurrency error raised by the JobEscrow contract.
type JobEscrowAccountsBadCurrency struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Accounts_BadCurrency(address token)
func JobEscrowAccountsBadCurrencyErrorID() common.Hash {
	return common.HexToHash("0xfab3d0ac13c19f434df104f5ccce3be16c31fe118dc7e75407b9a43d50d18edb")
}

// UnpackAccountsBadCurrencyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Accounts_BadCurrency(address token)
func (jobEscrow *JobEscrow) UnpackAccountsBadCurrencyError(raw []byte) (*JobEscrowAccountsBadCurrency, error) {
	out := new(JobEscrowAccountsBadCurrency)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "Accounts_BadCurrency", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowAccountsBadShare represents a Accounts_BadShare error raised by the JobEscrow contract.
type JobEscrowAccountsBadShare struct {
	Have *big.Int
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Accounts_BadShare(uint256 have, uint256 max)
func JobEscrowAccountsBadShareErrorID() common.Hash {
	return common.HexToHash("0x6fd9935eb9e337e1165caee821f6f0bcf63993899ef09a0ed35a9d54f5f47f30")
}

// UnpackAccountsBadShareError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Accounts_BadShare(uint256 have, uint256 max)
func (jobEscrow *JobEscrow) UnpackAccountsBadShareError(raw []byte) (*JobEscrowAccountsBadShare, error) {
	out := new(JobEscrowAccountsBadShare)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "Accounts_BadShare", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowAccountsBondTooSmall represents a Accounts_BondTooSmall error raised by the JobEscrow contract.
type JobEscrowAccountsBondTooSmall struct {
	Account  common.Address
	Currency common.Address
	Have     *big.Int
	Want     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Accounts_BondTooSmall(address account, address currency, uint256 have, uint256 want)
func JobEscrowAccountsBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x92c364b0c22177a2ca311ddbc8b9f5553a3272c97f616987d2b8fcf83bac63fc")
}

// UnpackAccountsBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Accounts_BondTooSmall(address account, address currency, uint256 have, uint256 want)
func (jobEscrow *JobEscrow) UnpackAccountsBondTooSmallError(raw []byte) (*JobEscrowAccountsBondTooSmall, error) {
	out := new(JobEscrowAccountsBondTooSmall)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "Accounts_BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowAccountsNoCredit represents a Accounts_NoCredit error raised by the JobEscrow contract.
type JobEscrowAccountsNoCredit struct {
	Account  common.Address
	Currency common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Accounts_NoCredit(address account, address currency)
func JobEscrowAccountsNoCreditErrorID() common.Hash {
	return common.HexToHash("0xc3b0d221c54cf51e67b9cde704f27c07d921b909749516ff070622fb1f2efe58")
}

// UnpackAccountsNoCreditError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Accounts_NoCredit(address account, address currency)
func (jobEscrow *JobEscrow) UnpackAccountsNoCreditError(raw []byte) (*JobEscrowAccountsNoCredit, error) {
	out := new(JobEscrowAccountsNoCredit)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "Accounts_NoCredit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowAccountsNoWithdrawal represents a Accounts_NoWithdrawal error raised by the JobEscrow contract.
type JobEscrowAccountsNoWithdrawal struct {
	Account  common.Address
	Currency common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Accounts_NoWithdrawal(address account, address currency)
func JobEscrowAccountsNoWithdrawalErrorID() common.Hash {
	return common.HexToHash("0x5d1839a8e988e7f2304c5c2a3130fc7cff31d1942aa2e082ce25405f014153ea")
}

// UnpackAccountsNoWithdrawalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Accounts_NoWithdrawal(address account, address currency)
func (jobEscrow *JobEscrow) UnpackAccountsNoWithdrawalError(raw []byte) (*JobEscrowAccountsNoWithdrawal, error) {
	out := new(JobEscrowAccountsNoWithdrawal)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "Accounts_NoWithdrawal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowAccountsTooEarly represents a Accounts_TooEarly error raised by the JobEscrow contract.
type JobEscrowAccountsTooEarly struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Accounts_TooEarly(uint64 from)
func JobEscrowAccountsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x1075d08ea0c70958c1ccb8e64087abe8599a13d25bd10bbb33a6ca9b88e5a049")
}

// UnpackAccountsTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Accounts_TooEarly(uint64 from)
func (jobEscrow *JobEscrow) UnpackAccountsTooEarlyError(raw []byte) (*JobEscrowAccountsTooEarly, error) {
	out := new(JobEscrowAccountsTooEarly)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "Accounts_TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowAccountsTransferFailed represents a Accounts_TransferFailed error raised by the JobEscrow contract.
type JobEscrowAccountsTransferFailed struct {
	Currency common.Address
	Account  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Accounts_TransferFailed(address currency, address account)
func JobEscrowAccountsTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x6da9d77b258b8cf77a0d428c365b7fbc1db8d2baf391c03200e7c12b0805fecc")
}

// UnpackAccountsTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Accounts_TransferFailed(address currency, address account)
func (jobEscrow *JobEscrow) UnpackAccountsTransferFailedError(raw []byte) (*JobEscrowAccountsTransferFailed, error) {
	out := new(JobEscrowAccountsTransferFailed)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "Accounts_TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowAccountsUnknownCurrency represents a Accounts_UnknownCurrency error raised by the JobEscrow contract.
type JobEscrowAccountsUnknownCurrency struct {
	Currency common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Accounts_UnknownCurrency(address currency)
func JobEscrowAccountsUnknownCurrencyErrorID() common.Hash {
	return common.HexToHash("0x08602c58ff77858eed0f4c33ebeee8fd9c5ae45380f3f4eacb4f8a1e1b570fe2")
}

// UnpackAccountsUnknownCurrencyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Accounts_UnknownCurrency(address currency)
func (jobEscrow *JobEscrow) UnpackAccountsUnknownCurrencyError(raw []byte) (*JobEscrowAccountsUnknownCurrency, error) {
	out := new(JobEscrowAccountsUnknownCurrency)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "Accounts_UnknownCurrency", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowAccountsWrongTransfer represents a Accounts_WrongTransfer error raised by the JobEscrow contract.
type JobEscrowAccountsWrongTransfer struct {
	Currency common.Address
	Have     *big.Int
	Want     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Accounts_WrongTransfer(address currency, uint256 have, uint256 want)
func JobEscrowAccountsWrongTransferErrorID() common.Hash {
	return common.HexToHash("0x87dddd57270bc650c85abf754721906732092d15d5b6490f8a04fcdfc18e3a7a")
}

// UnpackAccountsWrongTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Accounts_WrongTransfer(address currency, uint256 have, uint256 want)
func (jobEscrow *JobEscrow) UnpackAccountsWrongTransferError(raw []byte) (*JobEscrowAccountsWrongTransfer, error) {
	out := new(JobEscrowAccountsWrongTransfer)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "Accounts_WrongTransfer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowAccountsWrongValue represents a Accounts_WrongValue error raised by the JobEscrow contract.
type JobEscrowAccountsWrongValue struct {
	Have *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Accounts_WrongValue(uint256 have, uint256 want)
func JobEscrowAccountsWrongValueErrorID() common.Hash {
	return common.HexToHash("0x572ef6be8865250f039e73bc36d380e984ef4f1b12d337e2400bc47f71cfabc2")
}

// UnpackAccountsWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Accounts_WrongValue(uint256 have, uint256 want)
func (jobEscrow *JobEscrow) UnpackAccountsWrongValueError(raw []byte) (*JobEscrowAccountsWrongValue, error) {
	out := new(JobEscrowAccountsWrongValue)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "Accounts_WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowInvalidShortString represents a InvalidShortString error raised by the JobEscrow contract.
type JobEscrowInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func JobEscrowInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (jobEscrow *JobEscrow) UnpackInvalidShortStringError(raw []byte) (*JobEscrowInvalidShortString, error) {
	out := new(JobEscrowInvalidShortString)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// JobEscrowJobEscrowWrongCommitment represents a JobEscrow_WrongCommitment error raised by the JobEscrow contract.
type JobEscrowJobEscrowWrongCommitment struct {
	Job  [32]byte
	Have [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_WrongCommitment(bytes32 job, bytes32 have, bytes32 want)
func JobEscrowJobEscrowWrongCommitmentErrorID() common.Hash {
	return common.HexToHash("0xde9ea4c42b04dc55d9b309c2d80fa8f349df86b8b66441219106cef861c7b944")
}

// UnpackJobEscrowWrongCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_WrongCommitment(bytes32 job, bytes32 have, bytes32 want)
func (jobEscrow *JobEscrow) UnpackJobEscrowWrongCommitmentError(raw []byte) (*JobEscrowJobEscrowWrongCommitment, error) {
	out := new(JobEscrowJobEscrowWrongCommitment)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_WrongCommitment", raw); err != nil {
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

// JobEscrowJobEscrowWrongForward represents a JobEscrow_WrongForward error raised by the JobEscrow contract.
type JobEscrowJobEscrowWrongForward struct {
	Job  [32]byte
	Have [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobEscrow_WrongForward(bytes32 job, bytes32 have, bytes32 want)
func JobEscrowJobEscrowWrongForwardErrorID() common.Hash {
	return common.HexToHash("0x28c87e15fa4c2ba568361111728a73d62e86960e5451d145a19fc4f0a44dfe09")
}

// UnpackJobEscrowWrongForwardError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobEscrow_WrongForward(bytes32 job, bytes32 have, bytes32 want)
func (jobEscrow *JobEscrow) UnpackJobEscrowWrongForwardError(raw []byte) (*JobEscrowJobEscrowWrongForward, error) {
	out := new(JobEscrowJobEscrowWrongForward)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "JobEscrow_WrongForward", raw); err != nil {
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

// JobEscrowReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the JobEscrow contract.
type JobEscrowReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func JobEscrowReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (jobEscrow *JobEscrow) UnpackReentrancyGuardReentrantCallError(raw []byte) (*JobEscrowReentrancyGuardReentrantCall, error) {
	out := new(JobEscrowReentrancyGuardReentrantCall)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the JobEscrow contract.
type JobEscrowSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func JobEscrowSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (jobEscrow *JobEscrow) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*JobEscrowSafeCastOverflowedUintDowncast, error) {
	out := new(JobEscrowSafeCastOverflowedUintDowncast)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobEscrowStringTooLong represents a StringTooLong error raised by the JobEscrow contract.
type JobEscrowStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func JobEscrowStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (jobEscrow *JobEscrow) UnpackStringTooLongError(raw []byte) (*JobEscrowStringTooLong, error) {
	out := new(JobEscrowStringTooLong)
	if err := jobEscrow.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
