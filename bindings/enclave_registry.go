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
	Bin: "0x60a060405234801561000f575f5ffd5b506040516113c23803806113c283398101604081905261002e91610066565b6001600160a01b0381166100555760405163726e35bb60e01b815260040160405180910390fd5b6001600160a01b0316608052610093565b5f60208284031215610076575f5ffd5b81516001600160a01b038116811461008c575f5ffd5b9392505050565b60805161130a6100b85f395f818160820152818161026b015261071b015261130a5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c806337a3931f1161004d57806337a3931f146100ce5780638510129b146100e1578063c06ac6a314610161575f5ffd5b806318327d4a146100685780632b7ac3f31461007d575b5f5ffd5b61007b610076366004610f95565b61024f565b005b6100a47f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b61007b6100dc366004611031565b6105d8565b6100f46100ef366004611031565b610873565b6040516100c591905f60c08201905073ffffffffffffffffffffffffffffffffffffffff835116825267ffffffffffffffff6020840151166020830152604083015115156040830152606083015160608301526080830151608083015260a083015160a083015292915050565b6100f461016f366004611031565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525073ffffffffffffffffffffffffffffffffffffffff9081165f9081526020818152604091829020825160c0810184528154948516815274010000000000000000000000000000000000000000850467ffffffffffffffff16928101929092527c010000000000000000000000000000000000000000000000000000000090930460ff16151591810191909152600182015460608201526002820154608082015260039091015460a082015290565b61025883610a6e565b5f6102666020850185611031565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638e760afe85856040518363ffffffff1660e01b81526004016102c49291906110b2565b60a060405180830381865afa1580156102df573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103039190611161565b905061031285825f0151610bec565b806060015167ffffffffffffffff1642111561038d5760608101516040517fac418abd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015267ffffffffffffffff90911660248201526044015b60405180910390fd5b5f61039b60808701876111e9565b6040516103a9929190611251565b604051809103902090506103fe5f5f8573ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f2087838560600151610d7b565b6040518060c0016040528087602001602081019061041c9190611031565b73ffffffffffffffffffffffffffffffffffffffff908116825260608086015167ffffffffffffffff9081166020808601919091525f604080870182905284870189905289830180516080808a0191909152828c015160a0998a01528c8816845283855292829020895181548b8701518c86015115157c0100000000000000000000000000000000000000000000000000000000027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff9190991674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090921692909a1691909117179790971694909417865593870151600186015586015160028501559490930151600390920191909155905191610554918901908901611031565b73ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167fd7d268158debcd70b566a3980673eff1bf22b410788489bd852d699f40b8dde18560600151858b80608001906105b891906111e9565b6040516105c89493929190611260565b60405180910390a4505050505050565b73ffffffffffffffffffffffffffffffffffffffff8082165f9081526020819052604090208054909116610650576040517f6275cd2d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610384565b80547c0100000000000000000000000000000000000000000000000000000000900460ff16156106c4576040517f3432c5af00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610384565b805473ffffffffffffffffffffffffffffffffffffffff163314801590610799575060038101546040517fe359ea8200000000000000000000000000000000000000000000000000000000815260048101919091527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e359ea8290602401602060405180830381865afa158015610775573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107999190611293565b156107e8576040517f642265e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610384565b80547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000178155604051339073ffffffffffffffffffffffffffffffffffffffff8416907f53efc9a96071f31c8a0d3f353781cd7315272420f969fab80a07c1d9002b1e0c905f90a35050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525073ffffffffffffffffffffffffffffffffffffffff8181165f9081526020818152604091829020825160c081018452815494851680825274010000000000000000000000000000000000000000860467ffffffffffffffff16938201939093527c010000000000000000000000000000000000000000000000000000000090940460ff16151592840192909252600182015460608401526002820154608084015260039091015460a083015261099f576040517f6275cd2d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610384565b8060400151156109f3576040517f3432c5af00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610384565b806020015167ffffffffffffffff16421115610a695760208101516040517fac418abd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015267ffffffffffffffff9091166024820152604401610384565b919050565b5f610a7c6020830183611031565b73ffffffffffffffffffffffffffffffffffffffff161480610ac257505f610aaa6040830160208401611031565b73ffffffffffffffffffffffffffffffffffffffff16145b15610af9576040517f726e35bb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6104c0610b0960808301836111e9565b905014610b5457610b1d60808201826111e9565b6040517fd64a3ef2000000000000000000000000000000000000000000000000000000008152610384925060040190815260200190565b5f610b77610b6860608401604085016112b2565b67ffffffffffffffff16610f41565b9050801580610b8a575081606001358114155b15610be857610b9f60608301604084016112b2565b6040517f0277354a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260608301356024820152604401610384565b5050565b604080518082019091525f9080610c066020860186611031565b60601b6bffffffffffffffffffffffff191681526020017fce73bc50ca1d3b657c8cc955ef559d40db9fba9eaab5a6bd77476de47bdf4eab4630876020016020810190610c539190611031565b610c6060808a018a6111e9565b604051610c6e929190611251565b6040518091039020896040016020810190610c8991906112b2565b60408051602081019790975286019490945273ffffffffffffffffffffffffffffffffffffffff92831660608681019190915292909116608085015260a084015267ffffffffffffffff90911660c083015286013560e082015261010001604080518083037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe00181529190528051602090910120905280518351919250141580610d3b57506020808201519083015114155b15610d765781816040517ff678dd940000000000000000000000000000000000000000000000000000000081526004016103849291906112ef565b505050565b835473ffffffffffffffffffffffffffffffffffffffff1615610f3b5783547c0100000000000000000000000000000000000000000000000000000000900460ff1615610e1a57610dcf6020840184611031565b6040517f3432c5af00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401610384565b610e2a6040840160208501611031565b845473ffffffffffffffffffffffffffffffffffffffff9081169116141580610e57575081846001015414155b15610eb457610e696020840184611031565b6040517fa16ce59800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401610384565b835467ffffffffffffffff7401000000000000000000000000000000000000000090910481169082161015610f3b57610ef06020840184611031565b6040517f642265e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401610384565b50505050565b5f438281036101018110610f5d57610f5884610f68565b610f60565b83405b949350505050565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f5f5f60408486031215610fa7575f5ffd5b833567ffffffffffffffff811115610fbd575f5ffd5b840160a08187031215610fce575f5ffd5b9250602084013567ffffffffffffffff811115610fe9575f5ffd5b8401601f81018613610ff9575f5ffd5b803567ffffffffffffffff81111561100f575f5ffd5b866020828401011115611020575f5ffd5b939660209190910195509293505050565b5f60208284031215611041575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114611064575f5ffd5b9392505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b602081525f610f6060208301848661106b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516080810167ffffffffffffffff81118282101715611115576111156110c5565b60405290565b6040805190810167ffffffffffffffff81118282101715611115576111156110c5565b67ffffffffffffffff81168114611153575f5ffd5b50565b8051610a698161113e565b5f60a0828403128015611172575f5ffd5b5061117b6110f2565b83601f840112611189575f5ffd5b61119161111b565b8060408501868111156111a2575f5ffd5b855b818110156111bc5780518452602093840193016111a4565b5090835251602083015250606083015160408201526111dd60808401611156565b60608201529392505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261121c575f5ffd5b83018035915067ffffffffffffffff821115611236575f5ffd5b60200191503681900382131561124a575f5ffd5b9250929050565b818382375f9101908152919050565b67ffffffffffffffff85168152836020820152606060408201525f61128960608301848661106b565b9695505050505050565b5f602082840312156112a3575f5ffd5b81518015158114611064575f5ffd5b5f602082840312156112c2575f5ffd5b81356110648161113e565b805f5b6002811015610f3b5781518452602093840193909101906001016112d0565b608081016112fd82856112cd565b61106460408301846112cd56",
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
