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
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161149638038061149683398101604081905261002e91610066565b6001600160a01b0381166100555760405163726e35bb60e01b815260040160405180910390fd5b6001600160a01b0316608052610093565b5f60208284031215610076575f5ffd5b81516001600160a01b038116811461008c575f5ffd5b9392505050565b6080516113de6100b85f395f8181609501528181610410015261058201526113de5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c80632b7ac3f31161004d5780632b7ac3f3146100905780638510129b146100e1578063c06ac6a314610161575f5ffd5b8063162ff3a91461006857806318327d4a1461007d575b5f5ffd5b61007b610076366004611072565b61024f565b005b61007b61008b3660046110c1565b610566565b6100b77f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100f46100ef3660046110fa565b6108e8565b6040516100d891905f60c08201905073ffffffffffffffffffffffffffffffffffffffff835116825267ffffffffffffffff6020840151166020830152604083015115156040830152606083015160608301526080830151608083015260a083015160a083015292915050565b6100f461016f3660046110fa565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525073ffffffffffffffffffffffffffffffffffffffff9081165f9081526020818152604091829020825160c0810184528154948516815274010000000000000000000000000000000000000000850467ffffffffffffffff16928101929092527c010000000000000000000000000000000000000000000000000000000090930460ff16151591810191909152600182015460608201526002820154608082015260039091015460a082015290565b73ffffffffffffffffffffffffffffffffffffffff8084165f90815260208190526040902080549091166102cc576040517f6275cd2d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024015b60405180910390fd5b80547c0100000000000000000000000000000000000000000000000000000000900460ff1615610340576040517f3432c5af00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016102c3565b805473ffffffffffffffffffffffffffffffffffffffff1633146104d95760038101546040518190610375908690869061111a565b6040518091039020146103d3576040517ff1dc530f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602481018290526044016102c3565b6040517fdc272ee200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063dc272ee29061044990849088908890600401611170565b602060405180830381865afa158015610464573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104889190611192565b156104d7576040517f642265e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016102c3565b505b80547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c0100000000000000000000000000000000000000000000000000000000178155604051339073ffffffffffffffffffffffffffffffffffffffff8616907f53efc9a96071f31c8a0d3f353781cd7315272420f969fab80a07c1d9002b1e0c905f90a350505050565b61056f83610ae3565b5f61057d60208501856110fa565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638e760afe85856040518363ffffffff1660e01b81526004016105db9291906111b1565b60c0604051808303815f875af11580156105f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061061b9190611260565b905061062a85825f0151610c61565b806080015167ffffffffffffffff164211156106a05760808101516040517fac418abd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015267ffffffffffffffff90911660248201526044016102c3565b5f6106ae60808701876112f2565b6040516106bc92919061111a565b604051809103902090506107115f5f8573ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f2087838560800151610df0565b6040518060c0016040528087602001602081019061072f91906110fa565b73ffffffffffffffffffffffffffffffffffffffff908116825260808086015167ffffffffffffffff9081166020808601919091525f604080870182905260608088018a90528a84018051878a0152818c015160a0998a01528c8816845283855292829020895181548b8701518c86015115157c0100000000000000000000000000000000000000000000000000000000027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff9190991674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090921692909a16919091171797909716949094178655928701516001860155928601516002850155949093015160039092019190915551916108649189019089016110fa565b73ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167fd7d268158debcd70b566a3980673eff1bf22b410788489bd852d699f40b8dde18560800151858b80608001906108c891906112f2565b6040516108d89493929190611353565b60405180910390a4505050505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525073ffffffffffffffffffffffffffffffffffffffff8181165f9081526020818152604091829020825160c081018452815494851680825274010000000000000000000000000000000000000000860467ffffffffffffffff16938201939093527c010000000000000000000000000000000000000000000000000000000090940460ff16151592840192909252600182015460608401526002820154608084015260039091015460a0830152610a14576040517f6275cd2d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016102c3565b806040015115610a68576040517f3432c5af00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016102c3565b806020015167ffffffffffffffff16421115610ade5760208101516040517fac418abd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015267ffffffffffffffff90911660248201526044016102c3565b919050565b5f610af160208301836110fa565b73ffffffffffffffffffffffffffffffffffffffff161480610b3757505f610b1f60408301602084016110fa565b73ffffffffffffffffffffffffffffffffffffffff16145b15610b6e576040517f726e35bb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6104c0610b7e60808301836112f2565b905014610bc957610b9260808201826112f2565b6040517fd64a3ef20000000000000000000000000000000000000000000000000000000081526102c3925060040190815260200190565b5f610bec610bdd6060840160408501611386565b67ffffffffffffffff16610fb6565b9050801580610bff575081606001358114155b15610c5d57610c146060830160408401611386565b6040517f0277354a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152606083013560248201526044016102c3565b5050565b604080518082019091525f9080610c7b60208601866110fa565b60601b6bffffffffffffffffffffffff191681526020017fce73bc50ca1d3b657c8cc955ef559d40db9fba9eaab5a6bd77476de47bdf4eab4630876020016020810190610cc891906110fa565b610cd560808a018a6112f2565b604051610ce392919061111a565b6040518091039020896040016020810190610cfe9190611386565b60408051602081019790975286019490945273ffffffffffffffffffffffffffffffffffffffff92831660608681019190915292909116608085015260a084015267ffffffffffffffff90911660c083015286013560e082015261010001604080518083037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe00181529190528051602090910120905280518351919250141580610db057506020808201519083015114155b15610deb5781816040517ff678dd940000000000000000000000000000000000000000000000000000000081526004016102c39291906113c3565b505050565b835473ffffffffffffffffffffffffffffffffffffffff1615610fb05783547c0100000000000000000000000000000000000000000000000000000000900460ff1615610e8f57610e4460208401846110fa565b6040517f3432c5af00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016102c3565b610e9f60408401602085016110fa565b845473ffffffffffffffffffffffffffffffffffffffff9081169116141580610ecc575081846001015414155b15610f2957610ede60208401846110fa565b6040517fa16ce59800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016102c3565b835467ffffffffffffffff7401000000000000000000000000000000000000000090910481169082161015610fb057610f6560208401846110fa565b6040517f642265e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016102c3565b50505050565b5f438281036101018110610fd257610fcd84610fdd565b610fd5565b83405b949350505050565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610ade575f5ffd5b5f5f83601f84011261103d575f5ffd5b50813567ffffffffffffffff811115611054575f5ffd5b60208301915083602082850101111561106b575f5ffd5b9250929050565b5f5f5f60408486031215611084575f5ffd5b61108d8461100a565b9250602084013567ffffffffffffffff8111156110a8575f5ffd5b6110b48682870161102d565b9497909650939450505050565b5f5f5f604084860312156110d3575f5ffd5b833567ffffffffffffffff8111156110e9575f5ffd5b840160a0818703121561108d575f5ffd5b5f6020828403121561110a575f5ffd5b6111138261100a565b9392505050565b818382375f9101908152919050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b838152604060208201525f611189604083018486611129565b95945050505050565b5f602082840312156111a2575f5ffd5b81518015158114611113575f5ffd5b602081525f610fd5602083018486611129565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405160a0810167ffffffffffffffff81118282101715611214576112146111c4565b60405290565b6040805190810167ffffffffffffffff81118282101715611214576112146111c4565b67ffffffffffffffff81168114611252575f5ffd5b50565b8051610ade8161123d565b5f60c0828403128015611271575f5ffd5b5061127a6111f1565b83601f840112611288575f5ffd5b61129061121a565b8060408501868111156112a1575f5ffd5b855b818110156112bb5780518452602093840193016112a3565b509083525160208301525060608381015160408301526080840151908201526112e660a08401611255565b60808201529392505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611325575f5ffd5b83018035915067ffffffffffffffff82111561133f575f5ffd5b60200191503681900382131561106b575f5ffd5b67ffffffffffffffff85168152836020820152606060408201525f61137c606083018486611129565b9695505050505050565b5f60208284031215611396575f5ffd5b81356111138161123d565b805f5b6002811015610fb05781518452602093840193909101906001016113a4565b608081016113d182856113a1565b61111360408301846113a156",
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
