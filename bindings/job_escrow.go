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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"},{\"name\":\"enclaves_\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createJob\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Request\",\"components\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keys\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"answer\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enclaves\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forward\",\"inputs\":[{\"name\":\"message\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Forward\",\"components\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"activation\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"activation\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"jobIdOf\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jobOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Job\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contested\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"model\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"rejected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contested\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"jobs\",\"type\":\"bytes32[]\",\"internalType\":\"JobId[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reject\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"jobs\",\"type\":\"bytes32[]\",\"internalType\":\"JobId[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"statusOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"late\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submitEvaluation\",\"inputs\":[{\"name\":\"evaluation\",\"type\":\"tuple\",\"internalType\":\"structIJobEscrow.Evaluation\",\"components\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"keys\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keysSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputSize\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobContested\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobCreated\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"request\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIJobEscrow.Request\",\"components\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requesterKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"input\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keys\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobDelivered\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"answer\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobEvaluated\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"output\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobForwarded\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"submitter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"activation\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobRefunded\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"late\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumStatus\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobRejected\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobSettled\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"JobId\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_AlreadyContested\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_BadSignature\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_BadSize\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_EmptyArtefact\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_EmptyKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_ForwardExpired\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_JobExists\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_Late\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NoCredit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NotPayee\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NotRequester\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_NothingDue\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobEscrow_TransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongActivation\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongCreatorKey\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongEvaluation\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongOperator\",\"inputs\":[{\"name\":\"have\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"want\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongOutput\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongPrice\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongStatus\",\"inputs\":[{\"name\":\"job\",\"type\":\"bytes32\",\"internalType\":\"JobId\"},{\"name\":\"have\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"want\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"JobEscrow_WrongVersion\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "JobEscrow",
	Bin: "0x6101a0604052348015610010575f5ffd5b506040516130a33803806130a383398101604081905261002f9161019a565b60405180604001604052806011815260200170456e6372797074656420436f6d7075746560781b815250604051806040016040528060018152602001603160f81b8152506100828261013d60201b60201c565b6101205261008f8161013d565b61014052815160208084019190912060e052815190820120610100524660a05261011b60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0391821661016052166101805261022d565b5f5f829050601f81511115610170578260405163305a27a960e01b815260040161016791906101d2565b60405180910390fd5b805161017b82610207565b179392505050565b6001600160a01b0381168114610197575f5ffd5b50565b5f5f604083850312156101ab575f5ffd5b82516101b681610183565b60208401519092506101c781610183565b809150509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610227575f198160200360031b1b821691505b50919050565b60805160a05160c05160e0516101005161012051610140516101605161018051612e036102a05f395f81816102e30152610b2801525f8181610271015261058901525f611b0401525f611ad401525f611f5f01525f611f3701525f611e9201525f611ebc01525f611ee60152612e035ff3fe608060405260043610610105575f3560e01c806384b0196e11610092578063ce15170211610062578063ce1517021461035e578063db3ea5531461037d578063e4725ba11461039c578063e7f921a2146103bb578063eb726f85146103da575f5ffd5b806384b0196e146102ab5780639f2335ed146102d2578063affe000e14610305578063c7df14e214610331575f5ffd5b80635a8bf1ac116100d85780635a8bf1ac146101cf5780636023fda5146101ee5780636f7f5c531461020d578063758072501461022c5780637b10399914610260575f5ffd5b806330f1596f1461010957806351cff8d91461013b578063551d71461461015c57806355d742e41461016f575b5f5ffd5b348015610114575f5ffd5b506101286101233660046121e7565b6103f9565b6040519081526020015b60405180910390f35b348015610146575f5ffd5b5061015a610155366004612211565b61040d565b005b61012861016a366004612233565b610514565b34801561017a575f5ffd5b506101af61018936600461224d565b5f908152600460205260409020546001600160401b0380821692600160401b9092041690565b604080516001600160401b03938416815292909116602083015201610132565b3480156101da575f5ffd5b5061015a6101e93660046122a8565b6108d1565b3480156101f9575f5ffd5b5061015a6102083660046122ef565b6109a4565b348015610218575f5ffd5b5061015a61022736600461235e565b610a89565b348015610237575f5ffd5b50610128610246366004612211565b6001600160a01b03165f9081526003602052604090205490565b34801561026b575f5ffd5b506102937f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610132565b3480156102b6575f5ffd5b506102bf610dd9565b60405161013297969594939291906123cb565b3480156102dd575f5ffd5b506102937f000000000000000000000000000000000000000000000000000000000000000081565b348015610310575f5ffd5b5061032461031f36600461224d565b610e1b565b6040516101329190612495565b34801561033c575f5ffd5b5061035061034b36600461224d565b610e39565b604051610132929190612607565b348015610369575f5ffd5b5061015a610378366004612624565b610e8b565b348015610388575f5ffd5b5061015a6103973660046126b9565b6110d2565b3480156103a7575f5ffd5b5061015a6103b636600461224d565b6111c5565b3480156103c6575f5ffd5b5061015a6103d53660046122ef565b61121f565b3480156103e5575f5ffd5b5061015a6103f43660046126e3565b6112d3565b5f6104048383611470565b90505b92915050565b6104156114bc565b335f908152600360205260408120549081900361044c576040516311396e8f60e21b81523360048201526024015b60405180910390fd5b6001600160a01b03821661047e5760405163782f4c3d60e01b81526001600160a01b0383166004820152602401610443565b335f8181526003602052604080822091909155516001600160a01b03841691907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb906104cd9085815260200190565b60405180910390a36104e082825a6114f3565b6105085760405163782f4c3d60e01b81526001600160a01b0383166004820152602401610443565b50610511611504565b50565b5f61051d6114bc565b6105283383356103f9565b90505f5f82815260026020526040902054600160a01b900460ff16600681111561055457610554612461565b14610575576040516326956cc560e01b815260048101829052602401610443565b61057e8261152e565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166382519f9d60208501356105c36060870160408801612714565b6105d3608088016060890161272f565b6040516001600160e01b031960e086901b168152600481019390935263ffffffff91909116602483015260ff1660448201526064016101c060405180830381865afa158015610624573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106489190612854565b805190915060808401351461068057805160405163786cf2af60e11b8152608085013560048201526024810191909152604401610443565b80606001518360e00135146106bb57606081015160405163247a183360e21b815260e085013560048201526024810191909152604401610443565b5f6106cd8260800151604001516115ef565b90508034146106f8576040516349b0ae7960e01b815234600482015260248101829052604401610443565b5f8381526002602052604090206107ef818460408181015160808301518083015180516001600160a01b03909316600160a01b6001600160601b039485168102919091176001880155602080830151600289018054858901519288166001600160c01b031990911617600160601b928816830217905560609384015160038a01805496860151938401519884015193860151919097166fffffffffffffffffffffffffffffffff199096169590951763ffffffff9788169091021767ffffffffffffffff60801b1916600160801b9187169190910263ffffffff60a01b191617949092169091029290921790550151600590910155565b80546001600160a01b0319163317815561080c6020860135611645565b8160020160186101000a8154816001600160401b0302191690836001600160401b0316021790555061083e858461167e565b60048201556080830151606001515161086490829060019061085f906116d0565b6116e9565b60408381015182549151339260208901359288927f2298ae72363340d2b9f1b419720d834cd3e55f7b302ba3a86bf252c0c752fccb926108b992918991600160a81b90046001600160401b0316908d9061298e565b60405180910390a45050506108cc611504565b919050565b5f8381526002602052604090206108ea84826003611778565b60018101546001600160a01b0316331461092057604051633ffa65d360e11b815260048101859052336024820152604401610443565b61092c82610200611824565b61094f81600461085f8460030160149054906101000a900463ffffffff166116d0565b805460405185917f520d43cd326429307576f8b1f446d23bc71a01581ee198dcfe1e7ac2e92c50d99161099691600160a81b90046001600160401b03169087908790612a7e565b60405180910390a250505050565b5f805b82811015610a63575f5f6109d28686858181106109c6576109c6612aa0565b90506020020135610e39565b909250905060048260068111156109eb576109eb612461565b14806109f5575080155b15610a01575050610a5b565b610a4b868685818110610a1657610a16612aa0565b9050602002013560025f898988818110610a3257610a32612aa0565b9050602002013581526020019081526020015f20611858565b83610a5581612ac8565b94505050505b6001016109a7565b50805f03610a8457604051638f4e3a2d60e01b815260040160405180910390fd5b505050565b610a916114bc565b82355f818152600260205260409020610aac82826001611778565b5f610abe610ab9876118d7565b611928565b90505f5f610acd838888611954565b5090925090505f816003811115610ae657610ae6612461565b14610b0757604051636703f9ad60e11b815260048101869052602401610443565b604051638510129b60e01b81526001600160a01b0383811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638510129b9060240160c060405180830381865afa158015610b6f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b939190612ae0565b80519091506001600160a01b0316610bb36101a08b016101808c01612211565b6001600160a01b031614610c0157610bd36101a08a016101808b01612211565b8151604051633a0e165160e21b81526001600160a01b03928316600482015291166024820152604401610443565b5f610c108a836060015161199b565b905085600401548114610c4a576004808701546040516347bd486160e01b8152918201899052602482018390526044820152606401610443565b6101408a01351580610c745750610c696101808b016101608c01612b58565b6001600160401b0316155b15610c9257604051631fd5d0b160e11b815260040160405180910390fd5b610cb586600261085f89600301600c9054906101000a900463ffffffff166116d0565b6001865f01601e6101000a81548160ff0219169083151502179055508961014001358660040181905550815f01516001600160a01b0316846001600160a01b0316887f6ec1339cf57945b5fec57fd16ae33806f33b83f2a2909585d6c1ebd0307fb4e460405180604001604052808f610140013581526020018f610160016020810190610d429190612b58565b6001600160401b03168152508a5f0160159054906101000a90046001600160401b03168e8e604051610d779493929190612b73565b60405180910390a481516001870154610da291908990600160a01b90046001600160601b0316611a50565b60018601546002870154610dca916001600160a01b03169089906001600160601b0316611a50565b50505050505050610a84611504565b5f6060805f5f5f6060610dea611acd565b610df2611afd565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b610e23612145565b5f82815260026020526040902061040790611b28565b5f818152600260205260408120805460ff600160a01b820416929190600160a81b90046001600160401b031615801590610e8357508054600160a81b90046001600160401b031642115b915050915091565b610e936114bc565b84355f81815260026020819052604090912090610eb39083908390611778565b610ec360a0880160808901612b58565b6001600160401b0316421115610f0f5781610ee460a0890160808a01612b58565b604051632e85a58760e21b815260048101929092526001600160401b03166024820152604401610443565b8060040154876020013514610f4e5760048082015460405163cc9a0f1960e01b8152918201849052602089013560248301526044820152606401610443565b8060050154876060013514610f8957600581015460405163247a183360e21b8152606089013560048201526024810191909152604401610443565b610f9585611000611824565b5f8686604051610fa6929190612bb9565b6040518091039020905087604001358114610fe857604080516312a9b7f760e11b81526004810185905260248101839052908901356044820152606401610443565b5f610ff5610ab98a611c67565b835490915061100f906001600160a01b0316828888611c9b565b61102f57604051636703f9ad60e11b815260048101859052602401610443565b61105283600361085f8660030160109054906101000a900463ffffffff166116d0565b8254604051339186917f2bb2dd1c802de3a404bf5a5139285229ea5acdd2048c360cd47595fb295da4cd9161109c91600160a81b9091046001600160401b0316908d908d90612a7e565b60405180910390a360038301546110bf90339086906001600160601b0316611a50565b505050506110cb611504565b5050505050565b5f8281526002602052604090206110eb83826003611778565b60018101546001600160a01b0316331461112157604051633ffa65d360e11b815260048101849052336024820152604401610443565b60028101546001600160401b03600160c01b90910481165f9081526004602052604081208054909216919061115583612bc8565b91906101000a8154816001600160401b0302191690836001600160401b0316021790555050827f614106adbb95ae36cc80135f1b71c7add85eef77862a50a4462ba4a578857bb4836040516111b3919060ff91909116815260200190565b60405180910390a2610a848382611858565b5f8181526002602052604090206111de82826004611778565b80546001600160a01b031633146112115760405163646a711d60e01b815260048101839052336024820152604401610443565b61121b8282611d11565b5050565b5f805b82811015610a63575f5f6112418686858181106109c6576109c6612aa0565b9092509050600482600681111561125a5761125a612461565b141580611265575080155b156112715750506112cb565b6112bb86868581811061128657611286612aa0565b9050602002013560025f8989888181106112a2576112a2612aa0565b9050602002013581526020019081526020015f20611d11565b836112c581612ac8565b94505050505b600101611222565b5f82815260026020526040902060048154600160a01b900460ff1660068111156112ff576112ff612461565b1415801561132a575060058154600160a01b900460ff16600681111561132757611327612461565b14155b1561135a578054604051630ddef7bb60e41b8152610443918591600160a01b90910460ff16906004908101612bf2565b80546001600160a01b0316331461138d5760405163646a711d60e01b815260048101849052336024820152604401610443565b8054600160e81b900460ff16156113ba57604051632aa029c960e11b815260048101849052602401610443565b805460ff60e81b1916600160e81b17815560028101546001600160401b03600160c01b90910481165f81815260046020526040902080549192600160401b90920490911690600861140a83612bc8565b91906101000a8154816001600160401b0302191690836001600160401b031602179055505080847f966a3ec3d8abfd75984b8db5278e589e8b86adcd04169a31ddb6509d85bd2d718560405161146291815260200190565b60405180910390a350505050565b6040805146602082015230918101919091526001600160a01b0383166060820152608081018290525f9060a0015b60405160208183030381529060405280519060200120905092915050565b6114c4611d96565b6114f160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611dd6565b565b5f5f385f38868887f1949350505050565b6114f15f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006114eb565b6101008101351580611558575061154d61014082016101208301612b58565b6001600160401b0316155b1561157657604051631fd5d0b160e11b815260040160405180910390fd5b61014081013515806115a0575061159561018082016101608301612b58565b6001600160401b0316155b156115be57604051631fd5d0b160e11b815260040160405180910390fd5b60a081013515806115d1575060c0810135155b1561051157604051631991eb7f60e31b815260040160405180910390fd5b5f81606001516001600160601b031682604001516001600160601b031683602001516001600160601b0316845f01516001600160601b03166116319190612c13565b61163b9190612c13565b6104079190612c13565b5f6001600160401b0382111561167a57604080516306dfcc6560e41b8152600481019190915260248101839052604401610443565b5090565b6020810151608080830151515f929161169c9086016060870161272f565b8460800151602001518660c00135876101000188610140018960a0013560405160200161149e989796959493929190612c26565b5f6104076116e463ffffffff841642612c13565b611645565b8254600160a01b900460ff16600681111561170657611706612461565b82600681111561171857611718612461565b1161172557611725612c7a565b82548290849060ff60a01b1916600160a01b83600681111561174957611749612461565b021790555082546001600160401b03909116600160a81b0267ffffffffffffffff60a81b199091161790915550565b80600681111561178a5761178a612461565b8254600160a01b900460ff1660068111156117a7576117a7612461565b146117d7578154604051630ddef7bb60e41b8152610443918591600160a01b90910460ff16908490600401612bf2565b8154600160a81b90046001600160401b0316421115610a845781546040516357bfeb5d60e01b815260048101859052600160a81b9091046001600160401b03166024820152604401610443565b81158061183057508082115b1561121b57604051633bd4430560e11b81526004810183905260248101829052604401610443565b80545f908190600160a01b900460ff1661187184611ddd565b915091506118818360065f6116e9565b837f53b2c4b4b02f4e51684e7e9265292918cca5bb0574269a3d11b163dea7f14d0383836040516118b3929190612c8e565b60405180910390a282546118d1906001600160a01b03168583611a50565b50505050565b5f7f60f523c4157a306cb57cefa90ed13227c9a6eb68cd29a3bba4827318595e6d728260405160200161190b929190612ca9565b604051602081830303815290604052805190602001209050919050565b5f610407611934611e86565b8360405161190160f01b8152600281019290925260228201526042902090565b5f80806041849003611988578435602086013560408701355f1a61197a89828585611faf565b955095509550505050611992565b505f915060029050825b93509350939050565b5f602083013560408401356119b6608086016060870161272f565b608086013560a087013560c08801356119d66101008a0160e08b01612b58565b6101008a01356119ee6101408c016101208d01612b58565b60408051602081019a909a5289019790975260ff9095166060880152608087019390935260a086019190915260c08501526001600160401b0390811660e08501526101008401919091521661012082015261014081018390526101600161149e565b805f03611a5c57505050565b6001600160a01b0383165f9081526003602052604081208054839290611a83908490612c13565b909155505060405181815282906001600160a01b038516907f558163811cccb821d8db9bbab37ebf1805a423c2f00fc6a7f0bf540f03784ae29060200160405180910390a3505050565b6060611af87f0000000000000000000000000000000000000000000000000000000000000000612077565b905090565b6060611af87f0000000000000000000000000000000000000000000000000000000000000000612077565b611b30612145565b81546001600160a01b03811682526020820190600160a01b900460ff166006811115611b5e57611b5e612461565b90816006811115611b7157611b71612461565b90525081546001600160401b03600160a81b82048116604084015260ff600160e81b830481161515606085015260018501546001600160a01b03811660808601526001600160601b03600160a01b91829004811660a0870152600287015480821660c0880152600160601b808204831660e0890152600160c01b909104909416610100870152600387015490811661012087015263ffffffff9381048416610140870152600160801b810484166101608701520490911661018084015260058401546101c0840152600160f01b9091041615611c575760048201546101e0820152919050565b60048201546101a0820152919050565b5f7fd5e2f0b6f8bf915d96650dade58728aa657975f9602b8efde3f13fd58bcdabe08260405160200161190b929190612da9565b5f846001600160a01b03163b5f03611cfa575f5f611cba868686611954565b5090925090505f816003811115611cd357611cd3612461565b148015611cf15750866001600160a01b0316826001600160a01b0316145b92505050611d09565b611d06858585856120b4565b90505b949350505050565b611d1d8160055f6116e9565b6002810154604051600160601b9091046001600160601b0316815282907f274f4d415f3351e4e45f4a0b7f4f3dff2cd72eaa33fdc2b0cdf63ab8a2915cda9060200160405180910390a26001810154600282015461121b916001600160a01b0316908490600160601b90046001600160601b0316611a50565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156114f157604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6002810154600160601b90046001600160601b031660038254600160a01b900460ff166006811115611e1157611e11612461565b14611e31576003820154611e2e906001600160601b031682612c13565b90505b60018254600160a01b900460ff166006811115611e5057611e50612461565b036108cc5760028201546001830154611e7c916001600160601b0390811691600160a01b900416612c13565b6104079082612c13565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611ede57507f000000000000000000000000000000000000000000000000000000000000000046145b15611f0857507f000000000000000000000000000000000000000000000000000000000000000090565b611af8604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611fe857505f9150600390508261206d565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612039573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661206457505f92506001915082905061206d565b92505f91508190505b9450945094915050565b60605f6120838361211e565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f60ff8216601f81111561040757604051632cd44ac360e21b815260040160405180910390fd5b6040805161020081019091525f808252602082019081525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c09091015290565b6001600160a01b0381168114610511575f5ffd5b80356108cc816121c8565b5f5f604083850312156121f8575f5ffd5b8235612203816121c8565b946020939093013593505050565b5f60208284031215612221575f5ffd5b813561222c816121c8565b9392505050565b5f610180828403128015612245575f5ffd5b509092915050565b5f6020828403121561225d575f5ffd5b5035919050565b5f5f83601f840112612274575f5ffd5b5081356001600160401b0381111561228a575f5ffd5b6020830191508360208285010111156122a1575f5ffd5b9250929050565b5f5f5f604084860312156122ba575f5ffd5b8335925060208401356001600160401b038111156122d6575f5ffd5b6122e286828701612264565b9497909650939450505050565b5f5f60208385031215612300575f5ffd5b82356001600160401b03811115612315575f5ffd5b8301601f81018513612325575f5ffd5b80356001600160401b0381111561233a575f5ffd5b8560208260051b840101111561234e575f5ffd5b6020919091019590945092505050565b5f5f5f8385036101c0811215612372575f5ffd5b6101a0811215612380575f5ffd5b508392506101a08401356001600160401b038111156122d6575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f6123e960e083018961239d565b82810360408401526123fb818961239d565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612450578351835260209384019390920191600101612432565b50909b9a5050505050505050505050565b634e487b7160e01b5f52602160045260245ffd5b6007811061249157634e487b7160e01b5f52602160045260245ffd5b9052565b81516001600160a01b03168152610200810160208301516124b96020840182612475565b5060408301516124d460408401826001600160401b03169052565b5060608301516124e8606084018215159052565b50608083015161250360808401826001600160a01b03169052565b5060a083015161251e60a08401826001600160601b03169052565b5060c083015161253960c08401826001600160601b03169052565b5060e083015161255460e08401826001600160601b03169052565b506101008301516125716101008401826001600160401b03169052565b5061012083015161258e6101208401826001600160601b03169052565b506101408301516125a861014084018263ffffffff169052565b506101608301516125c261016084018263ffffffff169052565b506101808301516125dc61018084018263ffffffff169052565b506101a08301516101a08301526101c08301516101c08301526101e08301516101e083015292915050565b604081016126158285612475565b82151560208301529392505050565b5f5f5f5f5f85870360e0811215612639575f5ffd5b60a0811215612646575f5ffd5b5085945060a08601356001600160401b03811115612662575f5ffd5b61266e88828901612264565b90955093505060c08601356001600160401b0381111561268c575f5ffd5b61269888828901612264565b969995985093965092949392505050565b803560ff811681146108cc575f5ffd5b5f5f604083850312156126ca575f5ffd5b823591506126da602084016126a9565b90509250929050565b5f5f604083850312156126f4575f5ffd5b50508035926020909101359150565b63ffffffff81168114610511575f5ffd5b5f60208284031215612724575f5ffd5b813561222c81612703565b5f6020828403121561273f575f5ffd5b610404826126a9565b604051608081016001600160401b038111828210171561277657634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160a081016001600160401b038111828210171561277657634e487b7160e01b5f52604160045260245ffd5b60405160c081016001600160401b038111828210171561277657634e487b7160e01b5f52604160045260245ffd5b80516001600160601b03811681146108cc575f5ffd5b5f608082840312156127fe575f5ffd5b612806612748565b9050815161281381612703565b8152602082015161282381612703565b6020820152604082015161283681612703565b6040820152606082015161284981612703565b606082015292915050565b5f8183036101c081128015612867575f5ffd5b5061287061277c565b8351815260208085015190820152604084015161288c816121c8565b604082015260608481015190820152610140607f19830112156128ad575f5ffd5b6128b5612748565b608085810151825260a0860151602083015260bf19840112156128d6575f5ffd5b6128de612748565b92506128ec60c086016127d8565b83526128fa60e086016127d8565b602084015261290c61010086016127d8565b604084015261291e61012086016127d8565b60608401528260408201526129378661014087016127ee565b60608201526080820152949350505050565b6001600160401b0381168114610511575f5ffd5b80356108cc81612949565b80358252602081013561297a81612949565b6001600160401b0381166020840152505050565b6001600160a01b038516815260208082018590526001600160401b038416604080840191909152833560608401529083013560808301526101e08201908301356129d781612703565b63ffffffff1660a08301526129ee606084016126a9565b60ff811660c084015250608083013560e08381019190915260a08401356101008085019190915260c085013561012085015290840135610140840152612a3b906101608401908501612968565b612a4d6101a083016101408501612968565b95945050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160401b0384168152604060208201525f612a4d604083018486612a56565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f60018201612ad957612ad9612ab4565b5060010190565b5f60c0828403128015612af1575f5ffd5b50612afa6127aa565b8251612b05816121c8565b81526020830151612b1581612949565b602082015260408301518015158114612b2c575f5ffd5b6040820152606083810151908201526080808401519082015260a0928301519281019290925250919050565b5f60208284031215612b68575f5ffd5b813561222c81612949565b845181526001600160401b0360208601511660208201526001600160401b0384166040820152608060608201525f612baf608083018486612a56565b9695505050505050565b818382375f9101908152919050565b5f6001600160401b0382166001600160401b038103612be957612be9612ab4565b60010192915050565b83815260608101612c066020830185612475565b611d096040830184612475565b8082018082111561040757610407612ab4565b5f6101408201905089825288602083015260ff88166040830152866060830152856080830152612c5960a0830186612968565b612c6660e0830185612968565b826101208301529998505050505050505050565b634e487b7160e01b5f52600160045260245ffd5b60408101612c9c8285612475565b8260208301529392505050565b82815281356020808301919091528201356040808301919091528201356060808301919091526101c0820190612ce09084016126a9565b60ff8116608084015250608083013560a08381019190915283013560c08084019190915283013560e080840191909152612d1b90840161295d565b6001600160401b0381166101008401525061010083013561012083810191909152612d4790840161295d565b6001600160401b0381166101408401525061014083013561016083810191909152612d7390840161295d565b6001600160401b03811661018084015250612d9161018084016121dc565b6001600160a01b0381166101a0840152509392505050565b828152813560208083019190915282013560408083019190915282013560608083019190915282013560808083019190915260c0820190830135612dec81612949565b6001600160401b03811660a084015250939250505056",
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
// Solidity: function jobOf(bytes32 id) view returns((address,uint8,uint64,bool,address,uint96,uint96,uint96,uint64,uint96,uint32,uint32,uint32,bytes32,bytes32,bytes32))
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
// Solidity: function jobOf(bytes32 id) view returns((address,uint8,uint64,bool,address,uint96,uint96,uint96,uint64,uint96,uint32,uint32,uint32,bytes32,bytes32,bytes32))
func (jobEscrow *JobEscrow) TryPackJobOf(id [32]byte) ([]byte, error) {
	return jobEscrow.abi.Pack("jobOf", id)
}

// UnpackJobOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaffe000e.
//
// Solidity: function jobOf(bytes32 id) view returns((address,uint8,uint64,bool,address,uint96,uint96,uint96,uint64,uint96,uint32,uint32,uint32,bytes32,bytes32,bytes32))
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
