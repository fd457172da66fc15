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
	Bin: "0x6101a0604052348015610010575f5ffd5b50604051613c53380380613c5383398101604081905261002f9161019a565b60405180604001604052806011815260200170456e6372797074656420436f6d7075746560781b815250604051806040016040528060018152602001603160f81b8152506100828261013d60201b60201c565b6101205261008f8161013d565b61014052815160208084019190912060e052815190820120610100524660a05261011b60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0391821661016052166101805261022d565b5f5f829050601f81511115610170578260405163305a27a960e01b815260040161016791906101d2565b60405180910390fd5b805161017b82610207565b179392505050565b6001600160a01b0381168114610197575f5ffd5b50565b5f5f604083850312156101ab575f5ffd5b82516101b681610183565b60208401519092506101c781610183565b809150509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610227575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516139b36102a05f395f81816103220152610dca01525f81816102a3015261067e01525f6122fa01525f6122ca01525f61293a01525f61291201525f61286d01525f61289701525f6128c101526139b35ff3fe608060405260043610610123575f3560e01c806384b0196e116100a1578063ce15170211610071578063e4725ba111610057578063e4725ba1146103db578063e7f921a2146103fa578063eb726f8514610419575f5ffd5b8063ce1517021461039d578063db3ea553146103bc575f5ffd5b806384b0196e146102ea5780639f2335ed14610311578063affe000e14610344578063c7df14e214610370575f5ffd5b80635a8bf1ac116100f65780636f7f5c53116100dc5780636f7f5c531461023257806375807250146102515780637b10399914610292575f5ffd5b80635a8bf1ac146101f45780636023fda514610213575f5ffd5b806330f1596f1461012757806351cff8d914610159578063551d71461461017a57806355d742e41461018d575b5f5ffd5b348015610132575f5ffd5b50610146610141366004612ba9565b610438565b6040519081526020015b60405180910390f35b348015610164575f5ffd5b50610178610173366004612bd3565b61044c565b005b610146610188366004612bf5565b6105d2565b348015610198575f5ffd5b506101d36101a7366004612c0f565b5f9081526004602052604090205467ffffffffffffffff80821692680100000000000000009092041690565b6040805167ffffffffffffffff938416815292909116602083015201610150565b3480156101ff575f5ffd5b5061017861020e366004612c6b565b610ae2565b34801561021e575f5ffd5b5061017861022d366004612cb3565b610bee565b34801561023d575f5ffd5b5061017861024c366004612d24565b610cec565b34801561025c575f5ffd5b5061014661026b366004612bd3565b73ffffffffffffffffffffffffffffffffffffffff165f9081526003602052604090205490565b34801561029d575f5ffd5b506102c57f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610150565b3480156102f5575f5ffd5b506102fe611132565b6040516101509796959493929190612db0565b34801561031c575f5ffd5b506102c57f000000000000000000000000000000000000000000000000000000000000000081565b34801561034f575f5ffd5b5061036361035e366004612c0f565b611190565b6040516101509190612ed5565b34801561037b575f5ffd5b5061038f61038a366004612c0f565b611226565b604051610150929190613077565b3480156103a8575f5ffd5b506101786103b7366004613094565b6112af565b3480156103c7575f5ffd5b506101786103d636600461312b565b61159a565b3480156103e6575f5ffd5b506101786103f5366004612c0f565b6116cb565b348015610405575f5ffd5b50610178610414366004612cb3565b61174b565b348015610424575f5ffd5b50610178610433366004613155565b6117ff565b5f6104438383611a93565b90505b92915050565b610454611aec565b335f90815260036020526040812054908190036104a4576040517f44e5ba3c0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff8216610509576040517f782f4c3d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161049b565b335f81815260036020526040808220919091555173ffffffffffffffffffffffffffffffffffffffff841691907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb906105659085815260200190565b60405180910390a361057882825a611b23565b6105c6576040517f782f4c3d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161049b565b506105cf611b34565b50565b5f6105db611aec565b6105e6338335610438565b90505f5f8281526002602052604090205474010000000000000000000000000000000000000000900460ff16600681111561062357610623612e6f565b1461065d576040517f26956cc50000000000000000000000000000000000000000000000000000000081526004810182905260240161049b565b61066682611b5e565b5f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166382519f9d60208501356106b86060870160408801613186565b6106c860808801606089016131a1565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b168152600481019390935263ffffffff91909116602483015260ff1660448201526064016101c060405180830381865afa158015610731573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107559190613319565b80519091506080840135146107a65780516040517ff0d9e55e00000000000000000000000000000000000000000000000000000000815260808501356004820152602481019190915260440161049b565b80606001518360e00135146107fa5760608101516040517f91e860cc00000000000000000000000000000000000000000000000000000000815260e08501356004820152602481019190915260440161049b565b5f61080c826080015160400151611c6c565b9050803414610850576040517f49b0ae790000000000000000000000000000000000000000000000000000000081523460048201526024810182905260440161049b565b5f8381526002602052604090206109d38184604081810151608083015180830151805173ffffffffffffffffffffffffffffffffffffffff909316740100000000000000000000000000000000000000006bffffffffffffffffffffffff9485168102919091176001880155602080830151600289018054858901519288167fffffffffffffffff000000000000000000000000000000000000000000000000909116176c01000000000000000000000000928816830217905560609384015160038a01805496860151938401519884015193860151919097167fffffffffffffffffffffffffffffffff000000000000000000000000000000009096169590951763ffffffff978816909102177fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16700100000000000000000000000000000000918716919091027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff1617949092169091029290921790550151600590910155565b80547fffffffffffffffffffffffff00000000000000000000000000000000000000001633178155610a086020860135611cd6565b8160020160186101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550610a3c8584611d29565b600482015560808301516060015151610a62908290600190610a5d90611d7b565b611d94565b60408381015182549151339260208901359288927f2298ae72363340d2b9f1b419720d834cd3e55f7b302ba3a86bf252c0c752fccb92610aca929189917501000000000000000000000000000000000000000000900467ffffffffffffffff16908d90613491565b60405180910390a4505050610add611b34565b919050565b5f838152600260205260409020610afb84826003611e87565b600181015473ffffffffffffffffffffffffffffffffffffffff163314610b57576040517f7ff4cba60000000000000000000000000000000000000000000000000000000081526004810185905233602482015260440161049b565b610b6382610200611fad565b610b86816004610a5d8460030160149054906101000a900463ffffffff16611d7b565b805460405185917f520d43cd326429307576f8b1f446d23bc71a01581ee198dcfe1e7ac2e92c50d991610be0917501000000000000000000000000000000000000000000900467ffffffffffffffff1690879087906135ae565b60405180910390a250505050565b5f805b82811015610cad575f5f610c1c868685818110610c1057610c106135d1565b90506020020135611226565b90925090506004826006811115610c3557610c35612e6f565b1480610c3f575080155b15610c4b575050610ca5565b610c95868685818110610c6057610c606135d1565b9050602002013560025f898988818110610c7c57610c7c6135d1565b9050602002013581526020019081526020015f20611ffa565b83610c9f8161362b565b94505050505b600101610bf1565b50805f03610ce7576040517f8f4e3a2d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050565b610cf4611aec565b82355f818152600260205260409020610d0f82826001611e87565b5f610d21610d1c87612097565b6120e8565b90505f5f610d3083888861212f565b5090925090505f816003811115610d4957610d49612e6f565b14610d83576040517fce07f35a0000000000000000000000000000000000000000000000000000000081526004810186905260240161049b565b6040517f8510129b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638510129b9060240160c060405180830381865afa158015610e11573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e359190613662565b805190915073ffffffffffffffffffffffffffffffffffffffff16610e626101a08b016101808c01612bd3565b73ffffffffffffffffffffffffffffffffffffffff1614610ee357610e8f6101a08a016101808b01612bd3565b81516040517fe838594400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff92831660048201529116602482015260440161049b565b5f610ef28a8360600151612176565b905085600401548114610f45576004808701546040517f47bd486100000000000000000000000000000000000000000000000000000000815291820189905260248201839052604482015260640161049b565b6101408a01351580610f705750610f646101808b016101608c016136da565b67ffffffffffffffff16155b15610fa7576040517f3faba16200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610fca866002610a5d89600301600c9054906101000a900463ffffffff16611d7b565b6001865f01601e6101000a81548160ff0219169083151502179055508961014001358660040181905550815f015173ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff16887f6ec1339cf57945b5fec57fd16ae33806f33b83f2a2909585d6c1ebd0307fb4e460405180604001604052808f610140013581526020018f61016001602081019061107191906136da565b67ffffffffffffffff168152508a5f0160159054906101000a900467ffffffffffffffff168e8e6040516110a894939291906136f5565b60405180910390a4815160018701546110e9919089907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1661222c565b600186015460028701546111239173ffffffffffffffffffffffffffffffffffffffff169089906bffffffffffffffffffffffff1661222c565b50505050505050610ce7611b34565b5f6060805f5f5f60606111436122c3565b61114b6122f3565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b60408051610200810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101919091525f8281526002602052604090206104469061231e565b5f818152600260205260408120805460ff740100000000000000000000000000000000000000008204169291907501000000000000000000000000000000000000000000900467ffffffffffffffff16158015906112a7575080547501000000000000000000000000000000000000000000900467ffffffffffffffff1642115b915050915091565b6112b7611aec565b84355f818152600260208190526040909120906112d79083908390611e87565b6112e760a08801608089016136da565b67ffffffffffffffff1642111561134e578161130960a0890160808a016136da565b6040517fba16961c000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff16602482015260440161049b565b80600401548760200135146113a6576004808201546040517fcc9a0f1900000000000000000000000000000000000000000000000000000000815291820184905260208901356024830152604482015260640161049b565b80600501548760600135146113fa5760058101546040517f91e860cc00000000000000000000000000000000000000000000000000000000815260608901356004820152602481019190915260440161049b565b61140685611000611fad565b5f868660405161141792919061373d565b604051809103902090508760400135811461147257604080517f25536fee000000000000000000000000000000000000000000000000000000008152600481018590526024810183905290890135604482015260640161049b565b5f61147f610d1c8a612581565b83549091506114a69073ffffffffffffffffffffffffffffffffffffffff168288886125b5565b6114df576040517fce07f35a0000000000000000000000000000000000000000000000000000000081526004810185905260240161049b565b611502836003610a5d8660030160109054906101000a900463ffffffff16611d7b565b8254604051339186917f2bb2dd1c802de3a404bf5a5139285229ea5acdd2048c360cd47595fb295da4cd9161155f91750100000000000000000000000000000000000000000090910467ffffffffffffffff16908d908d906135ae565b60405180910390a3600383015461158790339086906bffffffffffffffffffffffff1661222c565b50505050611593611b34565b5050505050565b5f8281526002602052604090206115b383826003611e87565b600181015473ffffffffffffffffffffffffffffffffffffffff16331461160f576040517f7ff4cba60000000000000000000000000000000000000000000000000000000081526004810184905233602482015260440161049b565b600281015467ffffffffffffffff780100000000000000000000000000000000000000000000000090910481165f908152600460205260408120805490921691906116598361374c565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555050827f614106adbb95ae36cc80135f1b71c7add85eef77862a50a4462ba4a578857bb4836040516116b9919060ff91909116815260200190565b60405180910390a2610ce78382611ffa565b5f8181526002602052604090206116e482826004611e87565b805473ffffffffffffffffffffffffffffffffffffffff16331461173d576040517f646a711d0000000000000000000000000000000000000000000000000000000081526004810183905233602482015260440161049b565b6117478282612652565b5050565b5f805b82811015610cad575f5f61176d868685818110610c1057610c106135d1565b9092509050600482600681111561178657611786612e6f565b141580611791575080155b1561179d5750506117f7565b6117e78686858181106117b2576117b26135d1565b9050602002013560025f8989888181106117ce576117ce6135d1565b9050602002013581526020019081526020015f20612652565b836117f18161362b565b94505050505b60010161174e565b5f8281526002602052604090206004815474010000000000000000000000000000000000000000900460ff16600681111561183c5761183c612e6f565b1415801561187857506005815474010000000000000000000000000000000000000000900460ff16600681111561187557611875612e6f565b14155b156118d25780546040517fddef7bb000000000000000000000000000000000000000000000000000000000815261049b9185917401000000000000000000000000000000000000000090910460ff16906004908101613778565b805473ffffffffffffffffffffffffffffffffffffffff16331461192b576040517f646a711d0000000000000000000000000000000000000000000000000000000081526004810184905233602482015260440161049b565b80547d010000000000000000000000000000000000000000000000000000000000900460ff161561198b576040517f554053920000000000000000000000000000000000000000000000000000000081526004810184905260240161049b565b80547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167d010000000000000000000000000000000000000000000000000000000000178155600281015467ffffffffffffffff780100000000000000000000000000000000000000000000000090910481165f8181526004602052604090208054919268010000000000000000909204909116906008611a2b8361374c565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505080847f966a3ec3d8abfd75984b8db5278e589e8b86adcd04169a31ddb6509d85bd2d7185604051611a8591815260200190565b60405180910390a350505050565b60408051466020820152309181019190915273ffffffffffffffffffffffffffffffffffffffff83166060820152608081018290525f9060a0015b60405160208183030381529060405280519060200120905092915050565b611af4612700565b611b2160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612759565b565b5f5f385f38868887f1949350505050565b611b215f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611b1b565b6101008101351580611b895750611b7d610140820161012083016136da565b67ffffffffffffffff16155b15611bc0576040517f3faba16200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6101408101351580611beb5750611bdf610180820161016083016136da565b67ffffffffffffffff16155b15611c22576040517f3faba16200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60a08101351580611c35575060c0810135155b156105cf576040517fcc8f5bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81606001516bffffffffffffffffffffffff1682604001516bffffffffffffffffffffffff1683602001516bffffffffffffffffffffffff16845f01516bffffffffffffffffffffffff16611cc29190613799565b611ccc9190613799565b6104469190613799565b5f67ffffffffffffffff821115611d2557604080517f6dfcc65000000000000000000000000000000000000000000000000000000000815260048101919091526024810183905260440161049b565b5090565b6020810151608080830151515f9291611d47908601606087016131a1565b8460800151602001518660c00135876101000188610140018960a00135604051602001611ace9897969594939291906137ac565b5f610446611d8f63ffffffff841642613799565b611cd6565b825474010000000000000000000000000000000000000000900460ff166006811115611dc257611dc2612e6f565b826006811115611dd457611dd4612e6f565b11611de157611de1613800565b8254829084907fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000836006811115611e3157611e31612e6f565b0217905550825467ffffffffffffffff9091167501000000000000000000000000000000000000000000027fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff9091161790915550565b806006811115611e9957611e99612e6f565b825474010000000000000000000000000000000000000000900460ff166006811115611ec757611ec7612e6f565b14611f215781546040517fddef7bb000000000000000000000000000000000000000000000000000000000815261049b9185917401000000000000000000000000000000000000000090910460ff16908490600401613778565b81547501000000000000000000000000000000000000000000900467ffffffffffffffff16421115610ce75781546040517f57bfeb5d00000000000000000000000000000000000000000000000000000000815260048101859052750100000000000000000000000000000000000000000090910467ffffffffffffffff16602482015260440161049b565b811580611fb957508082115b15611747576040517f77a8860a000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161049b565b80545f90819074010000000000000000000000000000000000000000900460ff1661202484612760565b915091506120348360065f611d94565b837f53b2c4b4b02f4e51684e7e9265292918cca5bb0574269a3d11b163dea7f14d03838360405161206692919061382d565b60405180910390a282546120919073ffffffffffffffffffffffffffffffffffffffff16858361222c565b50505050565b5f7f60f523c4157a306cb57cefa90ed13227c9a6eb68cd29a3bba4827318595e6d72826040516020016120cb929190613848565b604051602081830303815290604052805190602001209050919050565b5f6104466120f4612854565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f80806041849003612163578435602086013560408701355f1a6121558982858561298a565b95509550955050505061216d565b505f915060029050825b93509350939050565b5f6020830135604084013561219160808601606087016131a1565b608086013560a087013560c08801356121b16101008a0160e08b016136da565b6101008a01356121c96101408c016101208d016136da565b60408051602081019a909a5289019790975260ff9095166060880152608087019390935260a086019190915260c085015267ffffffffffffffff90811660e085015261010084019190915216610120820152610140810183905261016001611ace565b805f0361223857505050565b73ffffffffffffffffffffffffffffffffffffffff83165f908152600360205260408120805483929061226c908490613799565b9091555050604051818152829073ffffffffffffffffffffffffffffffffffffffff8516907f558163811cccb821d8db9bbab37ebf1805a423c2f00fc6a7f0bf540f03784ae29060200160405180910390a3505050565b60606122ee7f0000000000000000000000000000000000000000000000000000000000000000612a7d565b905090565b60606122ee7f0000000000000000000000000000000000000000000000000000000000000000612a7d565b60408051610200810182525f60208201818152928201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820152825473ffffffffffffffffffffffffffffffffffffffff8116825290919074010000000000000000000000000000000000000000900460ff1660068111156123e2576123e2612e6f565b908160068111156123f5576123f5612e6f565b905250815467ffffffffffffffff750100000000000000000000000000000000000000000082048116604084015260ff7d0100000000000000000000000000000000000000000000000000000000008304811615156060850152600185015473ffffffffffffffffffffffffffffffffffffffff811660808601526bffffffffffffffffffffffff7401000000000000000000000000000000000000000091829004811660a0870152600287015480821660c08801526c01000000000000000000000000808204831660e08901527801000000000000000000000000000000000000000000000000909104909416610100870152600387015490811661012087015263ffffffff9381048416610140870152700100000000000000000000000000000000810484166101608701520490911661018084015260058401546101c08401527e0100000000000000000000000000000000000000000000000000000000000090910416156125715760048201546101e0820152919050565b60048201546101a0820152919050565b5f7fd5e2f0b6f8bf915d96650dade58728aa657975f9602b8efde3f13fd58bcdabe0826040516020016120cb929190613958565b5f8473ffffffffffffffffffffffffffffffffffffffff163b5f0361263b575f5f6125e186868661212f565b5090925090505f8160038111156125fa576125fa612e6f565b14801561263257508673ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b9250505061264a565b61264785858585612aba565b90505b949350505050565b61265e8160055f611d94565b60028101546040516c010000000000000000000000009091046bffffffffffffffffffffffff16815282907f274f4d415f3351e4e45f4a0b7f4f3dff2cd72eaa33fdc2b0cdf63ab8a2915cda9060200160405180910390a2600181015460028201546117479173ffffffffffffffffffffffffffffffffffffffff169084906c0100000000000000000000000090046bffffffffffffffffffffffff1661222c565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611b21576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b60028101546c0100000000000000000000000090046bffffffffffffffffffffffff166003825474010000000000000000000000000000000000000000900460ff1660068111156127b3576127b3612e6f565b146127d85760038201546127d5906bffffffffffffffffffffffff1682613799565b90505b6001825474010000000000000000000000000000000000000000900460ff16600681111561280857612808612e6f565b03610add576002820154600183015461284a916bffffffffffffffffffffffff9081169174010000000000000000000000000000000000000000900416613799565b6104469082613799565b5f3073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156128b957507f000000000000000000000000000000000000000000000000000000000000000046145b156128e357507f000000000000000000000000000000000000000000000000000000000000000090565b6122ee604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156129c357505f91506003905082612a73565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612a14573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116612a6a57505f925060019150829050612a73565b92505f91508190505b9450945094915050565b60605f612a8983612b3d565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f60ff8216601f811115610446576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff811681146105cf575f5ffd5b8035610add81612b7d565b5f5f60408385031215612bba575f5ffd5b8235612bc581612b7d565b946020939093013593505050565b5f60208284031215612be3575f5ffd5b8135612bee81612b7d565b9392505050565b5f610180828403128015612c07575f5ffd5b509092915050565b5f60208284031215612c1f575f5ffd5b5035919050565b5f5f83601f840112612c36575f5ffd5b50813567ffffffffffffffff811115612c4d575f5ffd5b602083019150836020828501011115612c64575f5ffd5b9250929050565b5f5f5f60408486031215612c7d575f5ffd5b83359250602084013567ffffffffffffffff811115612c9a575f5ffd5b612ca686828701612c26565b9497909650939450505050565b5f5f60208385031215612cc4575f5ffd5b823567ffffffffffffffff811115612cda575f5ffd5b8301601f81018513612cea575f5ffd5b803567ffffffffffffffff811115612d00575f5ffd5b8560208260051b8401011115612d14575f5ffd5b6020919091019590945092505050565b5f5f5f8385036101c0811215612d38575f5ffd5b6101a0811215612d46575f5ffd5b508392506101a084013567ffffffffffffffff811115612c9a575f5ffd5b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f612dea60e0830189612d64565b8281036040840152612dfc8189612d64565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612e5e578351835260209384019390920191600101612e40565b50909b9a5050505050505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60078110612ed1577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b815173ffffffffffffffffffffffffffffffffffffffff16815261020081016020830151612f066020840182612e9c565b506040830151612f22604084018267ffffffffffffffff169052565b506060830151612f36606084018215159052565b506080830151612f5e608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a0830151612f7e60a08401826bffffffffffffffffffffffff169052565b5060c0830151612f9e60c08401826bffffffffffffffffffffffff169052565b5060e0830151612fbe60e08401826bffffffffffffffffffffffff169052565b50610100830151612fdc61010084018267ffffffffffffffff169052565b50610120830151612ffe6101208401826bffffffffffffffffffffffff169052565b5061014083015161301861014084018263ffffffff169052565b5061016083015161303261016084018263ffffffff169052565b5061018083015161304c61018084018263ffffffff169052565b506101a08301516101a08301526101c08301516101c08301526101e08301516101e083015292915050565b604081016130858285612e9c565b82151560208301529392505050565b5f5f5f5f5f85870360e08112156130a9575f5ffd5b60a08112156130b6575f5ffd5b5085945060a086013567ffffffffffffffff8111156130d3575f5ffd5b6130df88828901612c26565b90955093505060c086013567ffffffffffffffff8111156130fe575f5ffd5b61310a88828901612c26565b969995985093965092949392505050565b803560ff81168114610add575f5ffd5b5f5f6040838503121561313c575f5ffd5b8235915061314c6020840161311b565b90509250929050565b5f5f60408385031215613166575f5ffd5b50508035926020909101359150565b63ffffffff811681146105cf575f5ffd5b5f60208284031215613196575f5ffd5b8135612bee81613175565b5f602082840312156131b1575f5ffd5b6104438261311b565b6040516080810167ffffffffffffffff81118282101715613202577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b60405160a0810167ffffffffffffffff81118282101715613202577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405160c0810167ffffffffffffffff81118282101715613202577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b80516bffffffffffffffffffffffff81168114610add575f5ffd5b5f608082840312156132c3575f5ffd5b6132cb6131ba565b905081516132d881613175565b815260208201516132e881613175565b602082015260408201516132fb81613175565b6040820152606082015161330e81613175565b606082015292915050565b5f8183036101c08112801561332c575f5ffd5b50613335613208565b8351815260208085015190820152604084015161335181612b7d565b6040820152606084810151908201526101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8083011215613390575f5ffd5b6133986131ba565b608085810151825260a086015160208301527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff40840112156133d7575f5ffd5b6133df6131ba565b92506133ed60c08601613298565b83526133fb60e08601613298565b602084015261340d6101008601613298565b604084015261341f6101208601613298565b60608401528260408201526134388661014087016132b3565b60608201526080820152949350505050565b67ffffffffffffffff811681146105cf575f5ffd5b8035610add8161344a565b80358252602081013561347c8161344a565b67ffffffffffffffff81166020840152505050565b73ffffffffffffffffffffffffffffffffffffffff85168152602080820185905267ffffffffffffffff8416604080840191909152833560608401529083013560808301526101e08201908301356134e881613175565b63ffffffff1660a08301526134ff6060840161311b565b60ff811660c084015250608083013560e08381019190915260a08401356101008085019190915260c08501356101208501529084013561014084015261354c90610160840190850161346a565b61355e6101a08301610140850161346a565b95945050505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b67ffffffffffffffff84168152604060208201525f61355e604083018486613567565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361365b5761365b6135fe565b5060010190565b5f60c0828403128015613673575f5ffd5b5061367c613250565b825161368781612b7d565b815260208301516136978161344a565b6020820152604083015180151581146136ae575f5ffd5b6040820152606083810151908201526080808401519082015260a0928301519281019290925250919050565b5f602082840312156136ea575f5ffd5b8135612bee8161344a565b8451815267ffffffffffffffff602086015116602082015267ffffffffffffffff84166040820152608060608201525f613733608083018486613567565b9695505050505050565b818382375f9101908152919050565b5f67ffffffffffffffff821667ffffffffffffffff810361376f5761376f6135fe565b60010192915050565b8381526060810161378c6020830185612e9c565b61264a6040830184612e9c565b80820180821115610446576104466135fe565b5f6101408201905089825288602083015260ff881660408301528660608301528560808301526137df60a083018661346a565b6137ec60e083018561346a565b826101208301529998505050505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b6040810161383b8285612e9c565b8260208301529392505050565b82815281356020808301919091528201356040808301919091528201356060808301919091526101c082019061387f90840161311b565b60ff8116608084015250608083013560a08381019190915283013560c08084019190915283013560e0808401919091526138ba90840161345f565b67ffffffffffffffff811661010084015250610100830135610120838101919091526138e790840161345f565b67ffffffffffffffff8116610140840152506101408301356101608381019190915261391490840161345f565b67ffffffffffffffff8116610180840152506139336101808401612b9e565b73ffffffffffffffffffffffffffffffffffffffff81166101a0840152509392505050565b828152813560208083019190915282013560408083019190915282013560608083019190915282013560808083019190915260c082019083013561399b8161344a565b67ffffffffffffffff811660a084015250939250505056",
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
