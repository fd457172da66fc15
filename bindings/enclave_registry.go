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

// IEnclaveRegistryEnclave is an auto generated low-level Go binding around an user-defined struct.
type IEnclaveRegistryEnclave struct {
	Operator    common.Address
	Expiry      uint64
	Invalidated bool
	SealingKey  [32]byte
	Measurement [32]byte
	Evidence    [32]byte
}

// IEnclaveRegistryEnrolment is an auto generated low-level Go binding around an user-defined struct.
type IEnclaveRegistryEnrolment struct {
	Signer      common.Address
	Operator    common.Address
	BlockNumber uint64
	BlockHash   [32]byte
	SealingKey  []byte
}

// EnclaveRegistryMetaData contains all meta data concerning the EnclaveRegistry contract.
var EnclaveRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enclaveOf\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"enclave\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Enclave\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"invalidated\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enrol\",\"inputs\":[{\"name\":\"enrolment\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Enrolment\",\"components\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"quote\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"invalidate\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"record\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Enclave\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"invalidated\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EnclaveEnrolled\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"sealingKeyDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveInvalidated\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"EnclaveRegistry_BadSealingKey\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_Expired\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_Invalidated\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_KeyInUse\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_NotEnrolled\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_ReportDataMismatch\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"want\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_StaleBlock\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_StillCurrent\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_WrongRecord\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_ZeroAddress\",\"inputs\":[]}]",
	ID:  "EnclaveRegistry",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051610fa7380380610fa783398101604081905261002e91610066565b6001600160a01b0381166100555760405163726e35bb60e01b815260040160405180910390fd5b6001600160a01b0316608052610093565b5f60208284031215610076575f5ffd5b81516001600160a01b038116811461008c575f5ffd5b9392505050565b608051610eef6100b85f395f818160860152818161023c01526103470152610eef5ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c8063162ff3a91461005957806318327d4a1461006e5780632b7ac3f3146100815780638510129b146100c5578063c06ac6a314610133575b5f5ffd5b61006c610067366004610be0565b610146565b005b61006c61007c366004610c2e565b61032b565b6100a87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100d86100d3366004610c66565b6105d9565b6040516100bc919081516001600160a01b031681526020808301516001600160401b031690820152604080830151151590820152606080830151908201526080808301519082015260a0918201519181019190915260c00190565b6100d8610141366004610c66565b6106ff565b6001600160a01b038084165f908152602081905260409020805490911661019057604051636275cd2d60e01b81526001600160a01b03851660048201526024015b60405180910390fd5b8054600160e01b900460ff16156101c557604051633432c5af60e01b81526001600160a01b0385166004820152602401610187565b80546001600160a01b031633146102df57600381015460405181906101ed9086908690610c86565b6040518091039020146102255760405163f1dc530f60e01b81526001600160a01b038616600482015260248101829052604401610187565b604051636e13977160e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dc272ee29061027590849088908890600401610cbd565b602060405180830381865afa158015610290573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102b49190610cdf565b156102dd5760405163321132f160e11b81526001600160a01b0386166004820152602401610187565b505b805460ff60e01b1916600160e01b17815560405133906001600160a01b038616907f53efc9a96071f31c8a0d3f353781cd7315272420f969fab80a07c1d9002b1e0c905f90a350505050565b6103348361077e565b5f6103426020850185610c66565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638e760afe85856040518363ffffffff1660e01b8152600401610393929190610cfe565b60c0604051808303815f875af11580156103af573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103d39190610d91565b90506103e285825f0151610895565b80608001516001600160401b031642111561043057608081015160405163ac418abd60e01b81526001600160a01b03841660048201526001600160401b039091166024820152604401610187565b5f61043e6080870187610e23565b60405161044c929190610c86565b604051809103902090506104875f5f856001600160a01b03166001600160a01b031681526020019081526020015f20878385608001516109df565b6040518060c001604052808760200160208101906104a59190610c66565b6001600160a01b0390811682526080808601516001600160401b039081166020808601919091525f604080870182905260608088018a90528a84018051878a0152818c015160a0998a01528c8816845283855292829020895181548b8701518c8601511515600160e01b0260ff60e01b1991909916600160a01b026001600160e01b031990921692909a169190911717979097169490941786559287015160018601559286015160028501559490930151600390920191909155519161056f918901908901610c66565b6001600160a01b0316846001600160a01b03167fd7d268158debcd70b566a3980673eff1bf22b410788489bd852d699f40b8dde18560800151858b80608001906105b99190610e23565b6040516105c99493929190610e65565b60405180910390a4505050505050565b6105e1610b42565b506001600160a01b038181165f9081526020818152604091829020825160c0810184528154948516808252600160a01b86046001600160401b031693820193909352600160e01b90940460ff16151592840192909252600182015460608401526002820154608084015260039091015460a083015261067e57604051636275cd2d60e01b81526001600160a01b0383166004820152602401610187565b8060400151156106ac57604051633432c5af60e01b81526001600160a01b0383166004820152602401610187565b80602001516001600160401b03164211156106fa57602081015160405163ac418abd60e01b81526001600160a01b03841660048201526001600160401b039091166024820152604401610187565b919050565b610707610b42565b506001600160a01b039081165f9081526020818152604091829020825160c08101845281549485168152600160a01b85046001600160401b031692810192909252600160e01b90930460ff16151591810191909152600182015460608201526002820154608082015260039091015460a082015290565b5f61078c6020830183610c66565b6001600160a01b031614806107b857505f6107ad6040830160208401610c66565b6001600160a01b0316145b156107d65760405163726e35bb60e01b815260040160405180910390fd5b6104c06107e66080830183610e23565b905014610818576107fa6080820182610e23565b604051636b251f7960e11b8152610187925060040190815260200190565b5f61083a61082c6060840160408501610e97565b6001600160401b0316610aee565b905080158061084d575081606001358114155b15610891576108626060830160408401610e97565b60405163013b9aa560e11b81526001600160401b03909116600482015260608301356024820152604401610187565b5050565b604080518082019091525f90806108af6020860186610c66565b60601b6bffffffffffffffffffffffff191681526020017fce73bc50ca1d3b657c8cc955ef559d40db9fba9eaab5a6bd77476de47bdf4eab46308760200160208101906108fc9190610c66565b61090960808a018a610e23565b604051610917929190610c86565b60405180910390208960400160208101906109329190610e97565b6040805160208101979097528601949094526001600160a01b0392831660608681019190915292909116608085015260a08401526001600160401b0390911660c083015286013560e08201526101000160408051808303601f1901815291905280516020909101209052805183519192501415806109b857506020808201519083015114155b156109da578181604051633d9e376560e21b8152600401610187929190610ed4565b505050565b83546001600160a01b031615610ae8578354600160e01b900460ff1615610a3257610a0d6020840184610c66565b604051633432c5af60e01b81526001600160a01b039091166004820152602401610187565b610a426040840160208501610c66565b84546001600160a01b039081169116141580610a62575081846001015414155b15610a9957610a746020840184610c66565b60405163142d9cb360e31b81526001600160a01b039091166004820152602401610187565b83546001600160401b03600160a01b90910481169082161015610ae857610ac36020840184610c66565b60405163321132f160e11b81526001600160a01b039091166004820152602401610187565b50505050565b5f438281036101018110610b0a57610b0584610b15565b610b0d565b83405b949350505050565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b6040518060c001604052805f6001600160a01b031681526020015f6001600160401b031681526020015f151581526020015f81526020015f81526020015f81525090565b80356001600160a01b03811681146106fa575f5ffd5b5f5f83601f840112610bac575f5ffd5b5081356001600160401b03811115610bc2575f5ffd5b602083019150836020828501011115610bd9575f5ffd5b9250929050565b5f5f5f60408486031215610bf2575f5ffd5b610bfb84610b86565b925060208401356001600160401b03811115610c15575f5ffd5b610c2186828701610b9c565b9497909650939450505050565b5f5f5f60408486031215610c40575f5ffd5b83356001600160401b03811115610c55575f5ffd5b840160a08187031215610bfb575f5ffd5b5f60208284031215610c76575f5ffd5b610c7f82610b86565b9392505050565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f610cd6604083018486610c95565b95945050505050565b5f60208284031215610cef575f5ffd5b81518015158114610c7f575f5ffd5b602081525f610b0d602083018486610c95565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b0381118282101715610d4757610d47610d11565b60405290565b604080519081016001600160401b0381118282101715610d4757610d47610d11565b6001600160401b0381168114610d83575f5ffd5b50565b80516106fa81610d6f565b5f60c0828403128015610da2575f5ffd5b50610dab610d25565b83601f840112610db9575f5ffd5b610dc1610d4d565b806040850186811115610dd2575f5ffd5b855b81811015610dec578051845260209384019301610dd4565b50908352516020830152506060838101516040830152608084015190820152610e1760a08401610d86565b60808201529392505050565b5f5f8335601e19843603018112610e38575f5ffd5b8301803591506001600160401b03821115610e51575f5ffd5b602001915036819003821315610bd9575f5ffd5b6001600160401b0385168152836020820152606060408201525f610e8d606083018486610c95565b9695505050505050565b5f60208284031215610ea7575f5ffd5b8135610c7f81610d6f565b805f5b6002811015610ae8578151845260209384019390910190600101610eb5565b60808101610ee28285610eb2565b610c7f6040830184610eb256",
}

// EnclaveRegistry is an auto generated Go binding around an Ethereum contract.
type EnclaveRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *EnclaveRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewEnclaveRegistry creates a new instance of EnclaveRegistry.
func NewEnclaveRegistry() *EnclaveRegistry {
	parsed, err := EnclaveRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &EnclaveRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *EnclaveRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address verifier_) returns()
func (enclaveRegistry *EnclaveRegistry) PackConstructor(verifier_ common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("", verifier_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackEnclaveOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8510129b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enclaveOf(address signer) view returns((address,uint64,bool,bytes32,bytes32,bytes32) enclave)
func (enclaveRegistry *EnclaveRegistry) PackEnclaveOf(signer common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("enclaveOf", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnclaveOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8510129b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enclaveOf(address signer) view returns((address,uint64,bool,bytes32,bytes32,bytes32) enclave)
func (enclaveRegistry *EnclaveRegistry) TryPackEnclaveOf(signer common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("enclaveOf", signer)
}

// UnpackEnclaveOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8510129b.
//
// Solidity: function enclaveOf(address signer) view returns((address,uint64,bool,bytes32,bytes32,bytes32) enclave)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveOf(data []byte) (IEnclaveRegistryEnclave, error) {
	out, err := enclaveRegistry.abi.Unpack("enclaveOf", data)
	if err != nil {
		return *new(IEnclaveRegistryEnclave), err
	}
	out0 := *abi.ConvertType(out[0], new(IEnclaveRegistryEnclave)).(*IEnclaveRegistryEnclave)
	return out0, nil
}

// PackEnrol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18327d4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enrol((address,address,uint64,bytes32,bytes) enrolment, bytes quote) returns()
func (enclaveRegistry *EnclaveRegistry) PackEnrol(enrolment IEnclaveRegistryEnrolment, quote []byte) []byte {
	enc, err := enclaveRegistry.abi.Pack("enrol", enrolment, quote)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnrol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18327d4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enrol((address,address,uint64,bytes32,bytes) enrolment, bytes quote) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackEnrol(enrolment IEnclaveRegistryEnrolment, quote []byte) ([]byte, error) {
	return enclaveRegistry.abi.Pack("enrol", enrolment, quote)
}

// PackInvalidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x162ff3a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function invalidate(address signer, bytes record) returns()
func (enclaveRegistry *EnclaveRegistry) PackInvalidate(signer common.Address, record []byte) []byte {
	enc, err := enclaveRegistry.abi.Pack("invalidate", signer, record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInvalidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x162ff3a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function invalidate(address signer, bytes record) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackInvalidate(signer common.Address, record []byte) ([]byte, error) {
	return enclaveRegistry.abi.Pack("invalidate", signer, record)
}

// PackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc06ac6a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordOf(address signer) view returns((address,uint64,bool,bytes32,bytes32,bytes32))
func (enclaveRegistry *EnclaveRegistry) PackRecordOf(signer common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("recordOf", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc06ac6a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordOf(address signer) view returns((address,uint64,bool,bytes32,bytes32,bytes32))
func (enclaveRegistry *EnclaveRegistry) TryPackRecordOf(signer common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("recordOf", signer)
}

// UnpackRecordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc06ac6a3.
//
// Solidity: function recordOf(address signer) view returns((address,uint64,bool,bytes32,bytes32,bytes32))
func (enclaveRegistry *EnclaveRegistry) UnpackRecordOf(data []byte) (IEnclaveRegistryEnclave, error) {
	out, err := enclaveRegistry.abi.Unpack("recordOf", data)
	if err != nil {
		return *new(IEnclaveRegistryEnclave), err
	}
	out0 := *abi.ConvertType(out[0], new(IEnclaveRegistryEnclave)).(*IEnclaveRegistryEnclave)
	return out0, nil
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (enclaveRegistry *EnclaveRegistry) PackVerifier() []byte {
	enc, err := enclaveRegistry.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (enclaveRegistry *EnclaveRegistry) TryPackVerifier() ([]byte, error) {
	return enclaveRegistry.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (enclaveRegistry *EnclaveRegistry) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := enclaveRegistry.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// EnclaveRegistryEnclaveEnrolled represents a EnclaveEnrolled event raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveEnrolled struct {
	Signer           common.Address
	Operator         common.Address
	Measurement      [32]byte
	Expiry           uint64
	SealingKeyDigest [32]byte
	SealingKey       []byte
	Raw              *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryEnclaveEnrolledEventName = "EnclaveEnrolled"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryEnclaveEnrolled) ContractEventName() string {
	return EnclaveRegistryEnclaveEnrolledEventName
}

// UnpackEnclaveEnrolledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EnclaveEnrolled(address indexed signer, address indexed operator, bytes32 indexed measurement, uint64 expiry, bytes32 sealingKeyDigest, bytes sealingKey)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveEnrolledEvent(log *types.Log) (*EnclaveRegistryEnclaveEnrolled, error) {
	event := "EnclaveEnrolled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryEnclaveEnrolled)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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

// EnclaveRegistryEnclaveInvalidated represents a EnclaveInvalidated event raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveInvalidated struct {
	Signer common.Address
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryEnclaveInvalidatedEventName = "EnclaveInvalidated"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryEnclaveInvalidated) ContractEventName() string {
	return EnclaveRegistryEnclaveInvalidatedEventName
}

// UnpackEnclaveInvalidatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EnclaveInvalidated(address indexed signer, address indexed by)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveInvalidatedEvent(log *types.Log) (*EnclaveRegistryEnclaveInvalidated, error) {
	event := "EnclaveInvalidated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryEnclaveInvalidated)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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
func (enclaveRegistry *EnclaveRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["EnclaveRegistry_BadSealingKey"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackEnclaveRegistryBadSealingKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["EnclaveRegistry_Expired"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackEnclaveRegistryExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["EnclaveRegistry_Invalidated"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackEnclaveRegistryInvalidatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["EnclaveRegistry_KeyInUse"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackEnclaveRegistryKeyInUseError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["EnclaveRegistry_NotEnrolled"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackEnclaveRegistryNotEnrolledError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["EnclaveRegistry_ReportDataMismatch"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackEnclaveRegistryReportDataMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["EnclaveRegistry_StaleBlock"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackEnclaveRegistryStaleBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["EnclaveRegistry_StillCurrent"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackEnclaveRegistryStillCurrentError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["EnclaveRegistry_WrongRecord"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackEnclaveRegistryWrongRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["EnclaveRegistry_ZeroAddress"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackEnclaveRegistryZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EnclaveRegistryEnclaveRegistryBadSealingKey represents a EnclaveRegistry_BadSealingKey error raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveRegistryBadSealingKey struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveRegistry_BadSealingKey(uint256 length)
func EnclaveRegistryEnclaveRegistryBadSealingKeyErrorID() common.Hash {
	return common.HexToHash("0xd64a3ef2993db97deb609b3685962e6e03a5b8064dd99e32abf691fbab6c2080")
}

// UnpackEnclaveRegistryBadSealingKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveRegistry_BadSealingKey(uint256 length)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveRegistryBadSealingKeyError(raw []byte) (*EnclaveRegistryEnclaveRegistryBadSealingKey, error) {
	out := new(EnclaveRegistryEnclaveRegistryBadSealingKey)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "EnclaveRegistry_BadSealingKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryEnclaveRegistryExpired represents a EnclaveRegistry_Expired error raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveRegistryExpired struct {
	Signer common.Address
	Expiry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveRegistry_Expired(address signer, uint64 expiry)
func EnclaveRegistryEnclaveRegistryExpiredErrorID() common.Hash {
	return common.HexToHash("0xac418abd2ef2980c7bf4b980e266ab186fe1e2c261967e212cfdac830a5997f1")
}

// UnpackEnclaveRegistryExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveRegistry_Expired(address signer, uint64 expiry)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveRegistryExpiredError(raw []byte) (*EnclaveRegistryEnclaveRegistryExpired, error) {
	out := new(EnclaveRegistryEnclaveRegistryExpired)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "EnclaveRegistry_Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryEnclaveRegistryInvalidated represents a EnclaveRegistry_Invalidated error raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveRegistryInvalidated struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveRegistry_Invalidated(address signer)
func EnclaveRegistryEnclaveRegistryInvalidatedErrorID() common.Hash {
	return common.HexToHash("0x3432c5af3700bf255567af8d279e03e91a06c4a41358e9b53cb523aacc61f5e5")
}

// UnpackEnclaveRegistryInvalidatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveRegistry_Invalidated(address signer)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveRegistryInvalidatedError(raw []byte) (*EnclaveRegistryEnclaveRegistryInvalidated, error) {
	out := new(EnclaveRegistryEnclaveRegistryInvalidated)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "EnclaveRegistry_Invalidated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryEnclaveRegistryKeyInUse represents a EnclaveRegistry_KeyInUse error raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveRegistryKeyInUse struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveRegistry_KeyInUse(address signer)
func EnclaveRegistryEnclaveRegistryKeyInUseErrorID() common.Hash {
	return common.HexToHash("0xa16ce5988154a889417fabe9b878db8a0d04431e6957e4661af1564221675569")
}

// UnpackEnclaveRegistryKeyInUseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveRegistry_KeyInUse(address signer)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveRegistryKeyInUseError(raw []byte) (*EnclaveRegistryEnclaveRegistryKeyInUse, error) {
	out := new(EnclaveRegistryEnclaveRegistryKeyInUse)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "EnclaveRegistry_KeyInUse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryEnclaveRegistryNotEnrolled represents a EnclaveRegistry_NotEnrolled error raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveRegistryNotEnrolled struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveRegistry_NotEnrolled(address signer)
func EnclaveRegistryEnclaveRegistryNotEnrolledErrorID() common.Hash {
	return common.HexToHash("0x6275cd2dcc05977778914cff849bd050e6e7f62d7af3a7f1d2ea0ced90068449")
}

// UnpackEnclaveRegistryNotEnrolledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveRegistry_NotEnrolled(address signer)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveRegistryNotEnrolledError(raw []byte) (*EnclaveRegistryEnclaveRegistryNotEnrolled, error) {
	out := new(EnclaveRegistryEnclaveRegistryNotEnrolled)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "EnclaveRegistry_NotEnrolled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryEnclaveRegistryReportDataMismatch represents a EnclaveRegistry_ReportDataMismatch error raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveRegistryReportDataMismatch struct {
	Have [2][32]byte
	Want [2][32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveRegistry_ReportDataMismatch(bytes32[2] have, bytes32[2] want)
func EnclaveRegistryEnclaveRegistryReportDataMismatchErrorID() common.Hash {
	return common.HexToHash("0xf678dd9422870a004a3af74922b4f3c09c37b68abb5992b5691fbd0b600e5b3c")
}

// UnpackEnclaveRegistryReportDataMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveRegistry_ReportDataMismatch(bytes32[2] have, bytes32[2] want)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveRegistryReportDataMismatchError(raw []byte) (*EnclaveRegistryEnclaveRegistryReportDataMismatch, error) {
	out := new(EnclaveRegistryEnclaveRegistryReportDataMismatch)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "EnclaveRegistry_ReportDataMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryEnclaveRegistryStaleBlock represents a EnclaveRegistry_StaleBlock error raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveRegistryStaleBlock struct {
	BlockNumber uint64
	BlockHash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveRegistry_StaleBlock(uint64 blockNumber, bytes32 blockHash)
func EnclaveRegistryEnclaveRegistryStaleBlockErrorID() common.Hash {
	return common.HexToHash("0x0277354ae547b26cde198098cda770d1c2e86293dbcf68670a4f51c89af10394")
}

// UnpackEnclaveRegistryStaleBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveRegistry_StaleBlock(uint64 blockNumber, bytes32 blockHash)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveRegistryStaleBlockError(raw []byte) (*EnclaveRegistryEnclaveRegistryStaleBlock, error) {
	out := new(EnclaveRegistryEnclaveRegistryStaleBlock)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "EnclaveRegistry_StaleBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryEnclaveRegistryStillCurrent represents a EnclaveRegistry_StillCurrent error raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveRegistryStillCurrent struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveRegistry_StillCurrent(address signer)
func EnclaveRegistryEnclaveRegistryStillCurrentErrorID() common.Hash {
	return common.HexToHash("0x642265e297416f2dea1e9f40a64f8d745ffa9be6d999cdc614d1fce5902346ab")
}

// UnpackEnclaveRegistryStillCurrentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveRegistry_StillCurrent(address signer)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveRegistryStillCurrentError(raw []byte) (*EnclaveRegistryEnclaveRegistryStillCurrent, error) {
	out := new(EnclaveRegistryEnclaveRegistryStillCurrent)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "EnclaveRegistry_StillCurrent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryEnclaveRegistryWrongRecord represents a EnclaveRegistry_WrongRecord error raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveRegistryWrongRecord struct {
	Signer   common.Address
	Evidence [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveRegistry_WrongRecord(address signer, bytes32 evidence)
func EnclaveRegistryEnclaveRegistryWrongRecordErrorID() common.Hash {
	return common.HexToHash("0xf1dc530faea49bc5578525abd119a32854e4d7d24907a1e274825bb61bfbc1ea")
}

// UnpackEnclaveRegistryWrongRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveRegistry_WrongRecord(address signer, bytes32 evidence)
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveRegistryWrongRecordError(raw []byte) (*EnclaveRegistryEnclaveRegistryWrongRecord, error) {
	out := new(EnclaveRegistryEnclaveRegistryWrongRecord)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "EnclaveRegistry_WrongRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryEnclaveRegistryZeroAddress represents a EnclaveRegistry_ZeroAddress error raised by the EnclaveRegistry contract.
type EnclaveRegistryEnclaveRegistryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveRegistry_ZeroAddress()
func EnclaveRegistryEnclaveRegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0x726e35bbb185bd1f6dbda474c8fd85cb32e553249a10652643c814894f27b5f9")
}

// UnpackEnclaveRegistryZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveRegistry_ZeroAddress()
func (enclaveRegistry *EnclaveRegistry) UnpackEnclaveRegistryZeroAddressError(raw []byte) (*EnclaveRegistryEnclaveRegistryZeroAddress, error) {
	out := new(EnclaveRegistryEnclaveRegistryZeroAddress)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "EnclaveRegistry_ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
