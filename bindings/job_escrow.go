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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"},{\"name\":\"enclaves_\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createJob\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Request\",\"components\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keys\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"answer\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enclaves\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forward\",\"inputs\":[{\"name\":\"message\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Forward\",\"components\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"activation\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"activation\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"jobIdOf\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jobOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Job\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contested\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"model\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"rejected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contested\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"jobs\",\"type\":\"bytes32[]\",\"internalType\":\"JobId[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reject\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"jobs\",\"type\":\"bytes32[]\",\"internalType\":\"JobId[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"statusOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"late\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submitEvaluation\",\"inputs\":[{\"name\":\"evaluation\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Evaluation\",\"components\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"keys\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keysSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobContested\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobCreated\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"request\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIJobEscrow.Request\",\"components\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keys\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobDelivered\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"answer\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobEvaluated\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"output\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobForwarded\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"submitter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"activation\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobRefunded\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"late\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobRejected\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobSettled\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_AlreadyContested\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_BadSignature\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_BadSize\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_EmptyArtefact\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_EmptyKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_ForwardExpired\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_JobExists\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_Late\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NoCredit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NotLate\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NotPayee\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NotRequester\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NothingDue\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_TransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongActivation\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongCreatorKey\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongEvaluation\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongOperator\",\"inputs\":[{\"name\":\"have\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"want\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongOutput\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongPrice\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongStatus\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"want\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongVersion\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "JobEscrow",
	Bin: "0x6101a0604052348015610010575f5ffd5b5060405161302e38038061302e83398101604081905261002f9161019a565b60405180604001604052806011815260200170456e6372797074656420436f6d7075746560781b815250604051806040016040528060018152602001603160f81b8152506100828261013d60201b60201c565b6101205261008f8161013d565b61014052815160208084019190912060e052815190820120610100524660a05261011b60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0391821661016052166101805261022d565b5f5f829050601f81511115610170578260405163305a27a960e01b815260040161016791906101d2565b60405180910390fd5b805161017b82610207565b179392505050565b6001600160a01b0381168114610197575f5ffd5b50565b5f5f604083850312156101ab575f5ffd5b82516101b681610183565b60208401519092506101c781610183565b809150509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610227575f198160200360031b1b821691505b50919050565b60805160a05160c05160e0516101005161012051610140516101605161018051612d8e6102a05f395f81816102e30152610ada01525f818161027101526105c201525f611d3401525f611d0401525f611f7401525f611f4c01525f611ea701525f611ed101525f611efb0152612d8e5ff3fe608060405260043610610105575f3560e01c806384b0196e11610092578063ce15170211610062578063ce1517021461035e578063db3ea5531461037d578063e4725ba11461039c578063e7f921a2146103bb578063eb726f85146103da575f5ffd5b806384b0196e146102ab5780639f2335ed146102d2578063affe000e14610305578063c7df14e214610331575f5ffd5b80635a8bf1ac116100d85780635a8bf1ac146101cf5780636023fda5146101ee5780636f7f5c531461020d578063758072501461022c5780637b10399914610260575f5ffd5b806330f1596f1461010957806351cff8d91461013b578063551d71461461015c57806355d742e41461016f575b5f5ffd5b348015610114575f5ffd5b50610128610123366004612179565b6103f9565b6040519081526020015b60405180910390f35b348015610146575f5ffd5b5061015a6101553660046121a3565b610446565b005b61012861016a3660046121be565b61054d565b34801561017a575f5ffd5b506101af6101893660046121d8565b5f908152600460205260409020546001600160401b0380821692600160401b9092041690565b604080516001600160401b03938416815292909116602083015201610132565b3480156101da575f5ffd5b5061015a6101e9366004612233565b610846565b3480156101f9575f5ffd5b5061015a61020836600461227a565b610916565b348015610218575f5ffd5b5061015a6102273660046122e9565b6109fb565b348015610237575f5ffd5b506101286102463660046121a3565b6001600160a01b03165f9081526003602052604090205490565b34801561026b575f5ffd5b506102937f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610132565b3480156102b6575f5ffd5b506102bf610d88565b6040516101329796959493929190612356565b3480156102dd575f5ffd5b506102937f000000000000000000000000000000000000000000000000000000000000000081565b348015610310575f5ffd5b5061032461031f3660046121d8565b610dca565b6040516101329190612420565b34801561033c575f5ffd5b5061035061034b3660046121d8565b610f8d565b604051610132929190612592565b348015610369575f5ffd5b5061015a6103783660046125af565b610fdf565b348015610388575f5ffd5b5061015a610397366004612644565b61124b565b3480156103a7575f5ffd5b5061015a6103b63660046121d8565b61133e565b3480156103c6575f5ffd5b5061015a6103d536600461227a565b611398565b3480156103e5575f5ffd5b5061015a6103f436600461266e565b61144c565b6040805146602082015230918101919091526001600160a01b0383166060820152608081018290525f9060a0015b6040516020818303038152906040528051906020012090505b92915050565b61044e6115e9565b335f9081526003602052604081205490819003610485576040516311396e8f60e21b81523360048201526024015b60405180910390fd5b6001600160a01b0382166104b75760405163782f4c3d60e01b81526001600160a01b038316600482015260240161047c565b335f8181526003602052604080822091909155516001600160a01b03841691907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb906105069085815260200190565b60405180910390a361051982825a611620565b6105415760405163782f4c3d60e01b81526001600160a01b038316600482015260240161047c565b5061054a611631565b50565b5f6105566115e9565b6105613383356103f9565b90505f5f82815260026020526040902054600160a01b900460ff16600681111561058d5761058d6123ec565b146105ae576040516326956cc560e01b81526004810182905260240161047c565b6105b78261165b565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166382519f9d60208501356105fc606087016040880161269f565b61060c60808801606089016126ba565b6040516001600160e01b031960e086901b168152600481019390935263ffffffff91909116602483015260ff1660448201526064016101c060405180830381865afa15801561065d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061068191906127df565b80519091506080840135146106b957805160405163786cf2af60e11b815260808501356004820152602481019190915260440161047c565b80606001518360e00135146106f457606081015160405163247a183360e21b815260e08501356004820152602481019190915260440161047c565b5f82815260026020526040902080546001600160a01b031916331781556080820151606001515161072f90829060019063ffffffff1661171c565b60408201516001820180546001600160a01b0319166001600160a01b0390921691909117905561076260208501356117ce565b8160020160186101000a8154816001600160401b0302191690836001600160401b031602179055506107948483611807565b6004820155606082015160058201555f6107ae8284611859565b90508034146107d9576040516349b0ae7960e01b81523460048201526024810182905260440161047c565b60408381015183549151339260208901359288927f2298ae72363340d2b9f1b419720d834cd3e55f7b302ba3a86bf252c0c752fccb9261082e92918891600160a81b90046001600160401b0316908d90612919565b60405180910390a4505050610841611631565b919050565b5f83815260026020526040902061085f84826003611971565b60018101546001600160a01b0316331461089557604051633ffa65d360e11b81526004810185905233602482015260440161047c565b6108a182610200611a1d565b60038101546108c1908290600490600160a01b900463ffffffff1661171c565b805460405185917f520d43cd326429307576f8b1f446d23bc71a01581ee198dcfe1e7ac2e92c50d99161090891600160a81b90046001600160401b03169087908790612a09565b60405180910390a250505050565b5f805b828110156109d5575f5f61094486868581811061093857610938612a2b565b90506020020135610f8d565b9092509050600482600681111561095d5761095d6123ec565b1480610967575080155b156109735750506109cd565b6109bd86868581811061098857610988612a2b565b9050602002013560025f8989888181106109a4576109a4612a2b565b9050602002013581526020019081526020015f20611a51565b836109c781612a53565b94505050505b600101610919565b50805f036109f657604051638f4e3a2d60e01b815260040160405180910390fd5b505050565b610a036115e9565b82355f818152600260205260409020610a1e82826001611971565b5f610a707f60f523c4157a306cb57cefa90ed13227c9a6eb68cd29a3bba4827318595e6d7287604051602001610a55929190612a6b565b60405160208183030381529060405280519060200120611b58565b90505f5f610a7f838888611b84565b5090925090505f816003811115610a9857610a986123ec565b14610ab957604051636703f9ad60e11b81526004810186905260240161047c565b604051638510129b60e01b81526001600160a01b0383811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638510129b9060240160c060405180830381865afa158015610b21573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b459190612b6b565b80519091506001600160a01b0316610b656101a08b016101808c016121a3565b6001600160a01b031614610bb357610b856101a08a016101808b016121a3565b8151604051633a0e165160e21b81526001600160a01b0392831660048201529116602482015260440161047c565b5f610bc28a8360600151611bcb565b905085600401548114610bfc576004808701546040516347bd486160e01b815291820189905260248201839052604482015260640161047c565b6101408a01351580610c265750610c1b6101808b016101608c01612be3565b6001600160401b0316155b15610c4457604051631fd5d0b160e11b815260040160405180910390fd5b6003860154610c64908790600290600160601b900463ffffffff1661171c565b6001865f01601e6101000a81548160ff0219169083151502179055508961014001358660040181905550815f01516001600160a01b0316846001600160a01b0316887f6ec1339cf57945b5fec57fd16ae33806f33b83f2a2909585d6c1ebd0307fb4e460405180604001604052808f610140013581526020018f610160016020810190610cf19190612be3565b6001600160401b03168152508a5f0160159054906101000a90046001600160401b03168e8e604051610d269493929190612bfe565b60405180910390a481516001870154610d5191908990600160a01b90046001600160601b0316611c80565b60018601546002870154610d79916001600160a01b03169089906001600160601b0316611c80565b505050505050506109f6611631565b5f6060805f5f5f6060610d99611cfd565b610da1611d2d565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60408051610200810182525f8082526020808301828152838501839052606084018390526080840183905260a0840183905260c0840183905260e08401839052610100840183905261012084018390526101408401839052610160840183905261018084018390526101a084018390526101c084018390526101e08401839052858352600290915292902080546001600160a01b038116835291929091600160a01b900460ff166006811115610e8257610e826123ec565b90816006811115610e9557610e956123ec565b90525080546001600160401b03600160a81b82048116604085015260ff600160e81b830481161515606086015260018401546001600160a01b03811660808701526001600160601b03600160a01b91829004811660a0880152600286015480821660c0890152600160601b808204831660e08a0152600160c01b909104909416610100880152600386015490811661012088015263ffffffff9381048416610140880152600160801b810484166101608801520490911661018085015260058301546101c0850152600160f01b9091041615610f7b5760048101546101e0830152610f87565b60048101546101a08301525b50919050565b5f8181526002602052604081208054600160a01b810460ff16929190600160a81b90046001600160401b031615801590610fd757508054600160a81b90046001600160401b031642115b915050915091565b610fe76115e9565b84355f818152600260208190526040909120906110079083908390611971565b61101760a0880160808901612be3565b6001600160401b0316421115611063578161103860a0890160808a01612be3565b604051632e85a58760e21b815260048101929092526001600160401b0316602482015260440161047c565b80600401548760200135146110a25760048082015460405163cc9a0f1960e01b815291820184905260208901356024830152604482015260640161047c565b80600501548760600135146110dd57600581015460405163247a183360e21b815260608901356004820152602481019190915260440161047c565b6110e985611000611a1d565b5f86866040516110fa929190612c44565b604051809103902090508760400135811461113c57604080516312a9b7f760e11b8152600481018590526024810183905290890135604482015260640161047c565b5f6111737fd5e2f0b6f8bf915d96650dade58728aa657975f9602b8efde3f13fd58bcdabe08a604051602001610a55929190612c53565b835490915061118d906001600160a01b0316828888611d58565b6111ad57604051636703f9ad60e11b81526004810185905260240161047c565b6003838101546111cb918591600160801b900463ffffffff1661171c565b8254604051339186917f2bb2dd1c802de3a404bf5a5139285229ea5acdd2048c360cd47595fb295da4cd9161121591600160a81b9091046001600160401b0316908d908d90612a09565b60405180910390a3600383015461123890339086906001600160601b0316611c80565b50505050611244611631565b5050505050565b5f82815260026020526040902061126483826003611971565b60018101546001600160a01b0316331461129a57604051633ffa65d360e11b81526004810184905233602482015260440161047c565b60028101546001600160401b03600160c01b90910481165f908152600460205260408120805490921691906112ce83612cad565b91906101000a8154816001600160401b0302191690836001600160401b0316021790555050827f614106adbb95ae36cc80135f1b71c7add85eef77862a50a4462ba4a578857bb48360405161132c919060ff91909116815260200190565b60405180910390a26109f68382611a51565b5f81815260026020526040902061135782826004611971565b80546001600160a01b0316331461138a5760405163646a711d60e01b81526004810183905233602482015260440161047c565b6113948282611dce565b5050565b5f805b828110156109d5575f5f6113ba86868581811061093857610938612a2b565b909250905060048260068111156113d3576113d36123ec565b1415806113de575080155b156113ea575050611444565b6114348686858181106113ff576113ff612a2b565b9050602002013560025f89898881811061141b5761141b612a2b565b9050602002013581526020019081526020015f20611dce565b8361143e81612a53565b94505050505b60010161139b565b5f82815260026020526040902060048154600160a01b900460ff166006811115611478576114786123ec565b141580156114a3575060058154600160a01b900460ff1660068111156114a0576114a06123ec565b14155b156114d3578054604051630ddef7bb60e41b815261047c918591600160a01b90910460ff16906004908101612cd7565b80546001600160a01b031633146115065760405163646a711d60e01b81526004810184905233602482015260440161047c565b8054600160e81b900460ff161561153357604051632aa029c960e11b81526004810184905260240161047c565b805460ff60e81b1916600160e81b17815560028101546001600160401b03600160c01b90910481165f81815260046020526040902080549192600160401b90920490911690600861158383612cad565b91906101000a8154816001600160401b0302191690836001600160401b031602179055505080847f966a3ec3d8abfd75984b8db5278e589e8b86adcd04169a31ddb6509d85bd2d71856040516115db91815260200190565b60405180910390a350505050565b6115f1611e54565b61161e60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611e94565b565b5f5f385f38868887f1949350505050565b61161e5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611618565b6101008101351580611685575061167a61014082016101208301612be3565b6001600160401b0316155b156116a357604051631fd5d0b160e11b815260040160405180910390fd5b61014081013515806116cd57506116c261018082016101608301612be3565b6001600160401b0316155b156116eb57604051631fd5d0b160e11b815260040160405180910390fd5b60a081013515806116fe575060c0810135155b1561054a57604051631991eb7f60e31b815260040160405180910390fd5b8254600160a01b900460ff166006811115611739576117396123ec565b82600681111561174b5761174b6123ec565b1161175857611758612cf8565b82548290849060ff60a01b1916600160a01b83600681111561177c5761177c6123ec565b02179055505f1981146117a05761179b6117968242612d0c565b6117ce565b6117a2565b5f5b83546001600160401b0391909116600160a81b0267ffffffffffffffff60a81b19909116179092555050565b5f6001600160401b0382111561180357604080516306dfcc6560e41b815260048101919091526024810183905260440161047c565b5090565b6020810151608080830151515f9291611825908601606087016126ba565b8460800151602001518660c00135876101000188610140018960a00135604051602001610427989796959493929190612d1f565b608081015160408082015180516001860180546001600160a01b0316600160a01b6001600160601b039384168102919091179182905560208085015160028a018054878901519287166001600160c01b031990911617600160601b9287168302179081905560609687015160038c0180549a890151948501519985015194909801519087166fffffffffffffffffffffffffffffffff19909a169990991763ffffffff98891683021767ffffffffffffffff60801b1916600160801b9389169390930263ffffffff60a01b19169290921796909716820295909517938490555f959383169493840483169361195693908116929190910416612d0c565b6119609190612d0c565b61196a9190612d0c565b9392505050565b806006811115611983576119836123ec565b8254600160a01b900460ff1660068111156119a0576119a06123ec565b146119d0578154604051630ddef7bb60e41b815261047c918591600160a01b90910460ff16908490600401612cd7565b8154600160a81b90046001600160401b03164211156109f65781546040516357bfeb5d60e01b815260048101859052600160a81b9091046001600160401b0316602482015260440161047c565b811580611a2957508082115b1561139457604051633bd4430560e11b8152600481018390526024810182905260440161047c565b80546002820154600160a01b90910460ff1690600160601b90046001600160601b03166003826006811115611a8857611a886123ec565b14611aa8576003830154611aa5906001600160601b031682612d0c565b90505b6001826006811115611abc57611abc6123ec565b03611af55760028301546001840154611ae8916001600160601b0390811691600160a01b900416612d0c565b611af29082612d0c565b90505b611b028360065f1961171c565b837f53b2c4b4b02f4e51684e7e9265292918cca5bb0574269a3d11b163dea7f14d038383604051611b34929190612d73565b60405180910390a28254611b52906001600160a01b03168583611c80565b50505050565b5f610440611b64611e9b565b8360405161190160f01b8152600281019290925260228201526042902090565b5f80806041849003611bb8578435602086013560408701355f1a611baa89828585611fc4565b955095509550505050611bc2565b505f915060029050825b93509350939050565b5f60208301356040840135611be660808601606087016126ba565b608086013560a087013560c0880135611c066101008a0160e08b01612be3565b6101008a0135611c1e6101408c016101208d01612be3565b60408051602081019a909a5289019790975260ff9095166060880152608087019390935260a086019190915260c08501526001600160401b0390811660e085015261010084019190915216610120820152610140810183905261016001610427565b805f03611c8c57505050565b6001600160a01b0383165f9081526003602052604081208054839290611cb3908490612d0c565b909155505060405181815282906001600160a01b038516907f558163811cccb821d8db9bbab37ebf1805a423c2f00fc6a7f0bf540f03784ae29060200160405180910390a3505050565b6060611d287f000000000000000000000000000000000000000000000000000000000000000061208c565b905090565b6060611d287f000000000000000000000000000000000000000000000000000000000000000061208c565b5f846001600160a01b03163b5f03611db7575f5f611d77868686611b84565b5090925090505f816003811115611d9057611d906123ec565b148015611dae5750866001600160a01b0316826001600160a01b0316145b92505050611dc6565b611dc3858585856120c9565b90505b949350505050565b611ddb8160055f1961171c565b6002810154604051600160601b9091046001600160601b0316815282907f274f4d415f3351e4e45f4a0b7f4f3dff2cd72eaa33fdc2b0cdf63ab8a2915cda9060200160405180910390a260018101546002820154611394916001600160a01b0316908490600160601b90046001600160601b0316611c80565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561161e57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611ef357507f000000000000000000000000000000000000000000000000000000000000000046145b15611f1d57507f000000000000000000000000000000000000000000000000000000000000000090565b611d28604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611ffd57505f91506003905082612082565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561204e573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661207957505f925060019150829050612082565b92505f91508190505b9450945094915050565b60605f61209883612133565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f60ff8216601f81111561044057604051632cd44ac360e21b815260040160405180910390fd5b6001600160a01b038116811461054a575f5ffd5b80356108418161215a565b5f5f6040838503121561218a575f5ffd5b82356121958161215a565b946020939093013593505050565b5f602082840312156121b3575f5ffd5b813561196a8161215a565b5f6101808284031280156121d0575f5ffd5b509092915050565b5f602082840312156121e8575f5ffd5b5035919050565b5f5f83601f8401126121ff575f5ffd5b5081356001600160401b03811115612215575f5ffd5b60208301915083602082850101111561222c575f5ffd5b9250929050565b5f5f5f60408486031215612245575f5ffd5b8335925060208401356001600160401b03811115612261575f5ffd5b61226d868287016121ef565b9497909650939450505050565b5f5f6020838503121561228b575f5ffd5b82356001600160401b038111156122a0575f5ffd5b8301601f810185136122b0575f5ffd5b80356001600160401b038111156122c5575f5ffd5b8560208260051b84010111156122d9575f5ffd5b6020919091019590945092505050565b5f5f5f8385036101c08112156122fd575f5ffd5b6101a081121561230b575f5ffd5b508392506101a08401356001600160401b03811115612261575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61237460e0830189612328565b82810360408401526123868189612328565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156123db5783518352602093840193909201916001016123bd565b50909b9a5050505050505050505050565b634e487b7160e01b5f52602160045260245ffd5b6007811061241c57634e487b7160e01b5f52602160045260245ffd5b9052565b81516001600160a01b03168152610200810160208301516124446020840182612400565b50604083015161245f60408401826001600160401b03169052565b506060830151612473606084018215159052565b50608083015161248e60808401826001600160a01b03169052565b5060a08301516124a960a08401826001600160601b03169052565b5060c08301516124c460c08401826001600160601b03169052565b5060e08301516124df60e08401826001600160601b03169052565b506101008301516124fc6101008401826001600160401b03169052565b506101208301516125196101208401826001600160601b03169052565b5061014083015161253361014084018263ffffffff169052565b5061016083015161254d61016084018263ffffffff169052565b5061018083015161256761018084018263ffffffff169052565b506101a08301516101a08301526101c08301516101c08301526101e08301516101e083015292915050565b604081016125a08285612400565b82151560208301529392505050565b5f5f5f5f5f85870360e08112156125c4575f5ffd5b60a08112156125d1575f5ffd5b5085945060a08601356001600160401b038111156125ed575f5ffd5b6125f9888289016121ef565b90955093505060c08601356001600160401b03811115612617575f5ffd5b612623888289016121ef565b969995985093965092949392505050565b803560ff81168114610841575f5ffd5b5f5f60408385031215612655575f5ffd5b8235915061266560208401612634565b90509250929050565b5f5f6040838503121561267f575f5ffd5b50508035926020909101359150565b63ffffffff8116811461054a575f5ffd5b5f602082840312156126af575f5ffd5b813561196a8161268e565b5f602082840312156126ca575f5ffd5b61196a82612634565b604051608081016001600160401b038111828210171561270157634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160a081016001600160401b038111828210171561270157634e487b7160e01b5f52604160045260245ffd5b60405160c081016001600160401b038111828210171561270157634e487b7160e01b5f52604160045260245ffd5b80516001600160601b0381168114610841575f5ffd5b5f60808284031215612789575f5ffd5b6127916126d3565b9050815161279e8161268e565b815260208201516127ae8161268e565b602082015260408201516127c18161268e565b604082015260608201516127d48161268e565b606082015292915050565b5f8183036101c0811280156127f2575f5ffd5b506127fb612707565b835181526020808501519082015260408401516128178161215a565b604082015260608481015190820152610140607f1983011215612838575f5ffd5b6128406126d3565b608085810151825260a0860151602083015260bf1984011215612861575f5ffd5b6128696126d3565b925061287760c08601612763565b835261288560e08601612763565b60208401526128976101008601612763565b60408401526128a96101208601612763565b60608401528260408201526128c2866101408701612779565b60608201526080820152949350505050565b6001600160401b038116811461054a575f5ffd5b8035610841816128d4565b803582526020810135612905816128d4565b6001600160401b0381166020840152505050565b6001600160a01b038516815260208082018590526001600160401b038416604080840191909152833560608401529083013560808301526101e08201908301356129628161268e565b63ffffffff1660a083015261297960608401612634565b60ff811660c084015250608083013560e08381019190915260a08401356101008085019190915260c0850135610120850152908401356101408401526129c69061016084019085016128f3565b6129d86101a0830161014085016128f3565b95945050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160401b0384168152604060208201525f6129d86040830184866129e1565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f60018201612a6457612a64612a3f565b5060010190565b82815281356020808301919091528201356040808301919091528201356060808301919091526101c0820190612aa2908401612634565b60ff8116608084015250608083013560a08381019190915283013560c08084019190915283013560e080840191909152612add9084016128e8565b6001600160401b0381166101008401525061010083013561012083810191909152612b099084016128e8565b6001600160401b0381166101408401525061014083013561016083810191909152612b359084016128e8565b6001600160401b03811661018084015250612b53610180840161216e565b6001600160a01b0381166101a0840152509392505050565b5f60c0828403128015612b7c575f5ffd5b50612b85612735565b8251612b908161215a565b81526020830151612ba0816128d4565b602082015260408301518015158114612bb7575f5ffd5b6040820152606083810151908201526080808401519082015260a0928301519281019290925250919050565b5f60208284031215612bf3575f5ffd5b813561196a816128d4565b845181526001600160401b0360208601511660208201526001600160401b0384166040820152608060608201525f612c3a6080830184866129e1565b9695505050505050565b818382375f9101908152919050565b828152813560208083019190915282013560408083019190915282013560608083019190915282013560808083019190915260c0820190830135612c96816128d4565b6001600160401b03811660a0840152509392505050565b5f6001600160401b0382166001600160401b038103612cce57612cce612a3f565b60010192915050565b83815260608101612ceb6020830185612400565b611dc66040830184612400565b634e487b7160e01b5f52600160045260245ffd5b8082018082111561044057610440612a3f565b5f6101408201905089825288602083015260ff88166040830152866060830152856080830152612d5260a08301866128f3565b612d5f60e08301856128f3565b826101208301529998505050505050505050565b60408101612d818285612400565b826020830152939250505056",
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
// Solidity: constructor(address registry_, address enclaves_) returns()
func (jobEscrow *JobEscrow) PackConstructor(registry_ common.Address, enclaves_ common.Address) []byte {
	enc, err := jobEscrow.abi.Pack("", registry_, enclaves_)
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
// the contract method with ID 0x551d7146.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createJob((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request) payable returns(bytes32 id)
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
// Solidity: function createJob((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request) payable returns(bytes32 id)
func (jobEscrow *JobEscrow) TryPackCreateJob(request IJobEscrowRequest) ([]byte, error) {
	return jobEscrow.abi.Pack("createJob", request)
}

// UnpackCreateJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x551d7146.
//
// Solidity: function createJob((bytes32,uint256,uint32,uint8,bytes32,bytes32,bytes32,bytes32,(bytes32,uint64),(bytes32,uint64)) request) payable returns(bytes32 id)
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
// Solidity: function jobOf(bytes32 id) view returns((address,uint8,uint64,bool,address,uint96,uint96,uint96,uint64,uint96,uint32,uint32,uint32,bytes32,bytes32,bytes32) view_)
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
// Solidity: function jobOf(bytes32 id) view returns((address,uint8,uint64,bool,address,uint96,uint96,uint96,uint64,uint96,uint32,uint32,uint32,bytes32,bytes32,bytes32) view_)
func (jobEscrow *JobEscrow) TryPackJobOf(id [32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("jobOf", id)
}

// UnpackJobOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaffe000e.
//
// Solidity: function jobOf(bytes32 id) view returns((address,uint8,uint64,bool,address,uint96,uint96,uint96,uint64,uint96,uint32,uint32,uint32,bytes32,bytes32,bytes32) view_)
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
