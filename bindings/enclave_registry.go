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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enclaveOf\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"enclave\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Enclave\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"invalidated\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enrol\",\"inputs\":[{\"name\":\"enrolment\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Enrolment\",\"components\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"quote\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"invalidate\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Enclave\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"invalidated\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EnclaveEnrolled\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"sealingKeyDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveInvalidated\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"EnclaveRegistry_BadSealingKey\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_Expired\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_Invalidated\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_KeyInUse\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_NotEnrolled\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_ReportDataMismatch\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"want\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_StaleBlock\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_StillCurrent\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_ZeroAddress\",\"inputs\":[]}]",
	ID:  "EnclaveRegistry",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051610ef9380380610ef983398101604081905261002e91610066565b6001600160a01b0381166100555760405163726e35bb60e01b815260040160405180910390fd5b6001600160a01b0316608052610093565b5f60208284031215610076575f5ffd5b81516001600160a01b038116811461008c575f5ffd5b9392505050565b608051610e416100b85f395f818160730152818161016201526104a60152610e415ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c806318327d4a146100595780632b7ac3f31461006e57806337a3931f146100b25780638510129b146100c5578063c06ac6a314610133575b5f5ffd5b61006c610067366004610b37565b610146565b005b6100957f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61006c6100c0366004610bd0565b6103fb565b6100d86100d3366004610bd0565b61058a565b6040516100a9919081516001600160a01b031681526020808301516001600160401b031690820152604080830151151590820152606080830151908201526080808301519082015260a0918201519181019190915260c00190565b6100d8610141366004610bd0565b6106b0565b61014f8361072f565b5f61015d6020850185610bd0565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638e760afe85856040518363ffffffff1660e01b81526004016101ae929190610c25565b60a060405180830381865afa1580156101c9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101ed9190610cb8565b90506101fc85825f0151610846565b80606001516001600160401b031642111561024f57606081015160405163ac418abd60e01b81526001600160a01b03841660048201526001600160401b0390911660248201526044015b60405180910390fd5b5f61025d6080870187610d40565b60405161026b929190610d89565b604051809103902090506102a65f5f856001600160a01b03166001600160a01b031681526020019081526020015f2087838560600151610990565b6040518060c001604052808760200160208101906102c49190610bd0565b6001600160a01b0390811682526060808601516001600160401b039081166020808601919091525f604080870182905284870189905289830180516080808a0191909152828c015160a0998a01528c8816845283855292829020895181548b8701518c8601511515600160e01b0260ff60e01b1991909916600160a01b026001600160e01b031990921692909a1691909117179790971694909417865593870151600186015586015160028501559490930151600390920191909155905191610391918901908901610bd0565b6001600160a01b0316846001600160a01b03167fd7d268158debcd70b566a3980673eff1bf22b410788489bd852d699f40b8dde18560600151858b80608001906103db9190610d40565b6040516103eb9493929190610d98565b60405180910390a4505050505050565b6001600160a01b038082165f908152602081905260409020805490911661044057604051636275cd2d60e01b81526001600160a01b0383166004820152602401610246565b8054600160e01b900460ff161561047557604051633432c5af60e01b81526001600160a01b0383166004820152602401610246565b80546001600160a01b03163314801590610517575060038101546040516371acf54160e11b815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e359ea8290602401602060405180830381865afa1580156104f3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105179190610dca565b156105405760405163321132f160e11b81526001600160a01b0383166004820152602401610246565b805460ff60e01b1916600160e01b17815560405133906001600160a01b038416907f53efc9a96071f31c8a0d3f353781cd7315272420f969fab80a07c1d9002b1e0c905f90a35050565b610592610af3565b506001600160a01b038181165f9081526020818152604091829020825160c0810184528154948516808252600160a01b86046001600160401b031693820193909352600160e01b90940460ff16151592840192909252600182015460608401526002820154608084015260039091015460a083015261062f57604051636275cd2d60e01b81526001600160a01b0383166004820152602401610246565b80604001511561065d57604051633432c5af60e01b81526001600160a01b0383166004820152602401610246565b80602001516001600160401b03164211156106ab57602081015160405163ac418abd60e01b81526001600160a01b03841660048201526001600160401b039091166024820152604401610246565b919050565b6106b8610af3565b506001600160a01b039081165f9081526020818152604091829020825160c08101845281549485168152600160a01b85046001600160401b031692810192909252600160e01b90930460ff16151591810191909152600182015460608201526002820154608082015260039091015460a082015290565b5f61073d6020830183610bd0565b6001600160a01b0316148061076957505f61075e6040830160208401610bd0565b6001600160a01b0316145b156107875760405163726e35bb60e01b815260040160405180910390fd5b6104c06107976080830183610d40565b9050146107c9576107ab6080820182610d40565b604051636b251f7960e11b8152610246925060040190815260200190565b5f6107eb6107dd6060840160408501610de9565b6001600160401b0316610a9f565b90508015806107fe575081606001358114155b15610842576108136060830160408401610de9565b60405163013b9aa560e11b81526001600160401b03909116600482015260608301356024820152604401610246565b5050565b604080518082019091525f90806108606020860186610bd0565b60601b6bffffffffffffffffffffffff191681526020017fce73bc50ca1d3b657c8cc955ef559d40db9fba9eaab5a6bd77476de47bdf4eab46308760200160208101906108ad9190610bd0565b6108ba60808a018a610d40565b6040516108c8929190610d89565b60405180910390208960400160208101906108e39190610de9565b6040805160208101979097528601949094526001600160a01b0392831660608681019190915292909116608085015260a08401526001600160401b0390911660c083015286013560e08201526101000160408051808303601f19018152919052805160209091012090528051835191925014158061096957506020808201519083015114155b1561098b578181604051633d9e376560e21b8152600401610246929190610e26565b505050565b83546001600160a01b031615610a99578354600160e01b900460ff16156109e3576109be6020840184610bd0565b604051633432c5af60e01b81526001600160a01b039091166004820152602401610246565b6109f36040840160208501610bd0565b84546001600160a01b039081169116141580610a13575081846001015414155b15610a4a57610a256020840184610bd0565b60405163142d9cb360e31b81526001600160a01b039091166004820152602401610246565b83546001600160401b03600160a01b90910481169082161015610a9957610a746020840184610bd0565b60405163321132f160e11b81526001600160a01b039091166004820152602401610246565b50505050565b5f438281036101018110610abb57610ab684610ac6565b610abe565b83405b949350505050565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b6040518060c001604052805f6001600160a01b031681526020015f6001600160401b031681526020015f151581526020015f81526020015f81526020015f81525090565b5f5f5f60408486031215610b49575f5ffd5b83356001600160401b03811115610b5e575f5ffd5b840160a08187031215610b6f575f5ffd5b925060208401356001600160401b03811115610b89575f5ffd5b8401601f81018613610b99575f5ffd5b80356001600160401b03811115610bae575f5ffd5b866020828401011115610bbf575f5ffd5b939660209190910195509293505050565b5f60208284031215610be0575f5ffd5b81356001600160a01b0381168114610bf6575f5ffd5b9392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610abe602083018486610bfd565b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b0381118282101715610c6e57610c6e610c38565b60405290565b604080519081016001600160401b0381118282101715610c6e57610c6e610c38565b6001600160401b0381168114610caa575f5ffd5b50565b80516106ab81610c96565b5f60a0828403128015610cc9575f5ffd5b50610cd2610c4c565b83601f840112610ce0575f5ffd5b610ce8610c74565b806040850186811115610cf9575f5ffd5b855b81811015610d13578051845260209384019301610cfb565b509083525160208301525060608301516040820152610d3460808401610cad565b60608201529392505050565b5f5f8335601e19843603018112610d55575f5ffd5b8301803591506001600160401b03821115610d6e575f5ffd5b602001915036819003821315610d82575f5ffd5b9250929050565b818382375f9101908152919050565b6001600160401b0385168152836020820152606060408201525f610dc0606083018486610bfd565b9695505050505050565b5f60208284031215610dda575f5ffd5b81518015158114610bf6575f5ffd5b5f60208284031215610df9575f5ffd5b8135610bf681610c96565b805f5b6002811015610a99578151845260209384019390910190600101610e07565b60808101610e348285610e04565b610bf66040830184610e0456",
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
// the contract method with ID 0x37a3931f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function invalidate(address signer) returns()
func (enclaveRegistry *EnclaveRegistry) PackInvalidate(signer common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("invalidate", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInvalidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37a3931f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function invalidate(address signer) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackInvalidate(signer common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("invalidate", signer)
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
