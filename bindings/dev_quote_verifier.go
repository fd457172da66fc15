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

// IQuoteVerifierVerdict is an auto generated low-level Go binding around an user-defined struct.
type IQuoteVerifierVerdict struct {
	ReportData  [2][32]byte
	Measurement [32]byte
	Platform    [32]byte
	Evidence    [32]byte
	Expiry      uint64
}

// DevQuoteVerifierMetaData contains all meta data concerning the DevQuoteVerifier contract.
var DevQuoteVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"rootX\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rootY\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isCurrent\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rootKey\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"quote\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"verdict\",\"type\":\"tuple\",\"internalType\":\"structIQuoteVerifier.Verdict\",\"components\":[{\"name\":\"reportData\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Evidence\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementRevoked\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"DevQuoteVerifier_BadDates\",\"inputs\":[{\"name\":\"issued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DevQuoteVerifier_BadLength\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DevQuoteVerifier_BadMagic\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes8\",\"internalType\":\"bytes8\"}]},{\"type\":\"error\",\"name\":\"DevQuoteVerifier_BadReserved\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DevQuoteVerifier_BadRootKey\",\"inputs\":[{\"name\":\"x\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"y\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DevQuoteVerifier_BadSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"DevQuoteVerifier_Expired\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DevQuoteVerifier_NoPrecompile\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"DevQuoteVerifier_NotLocal\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DevQuoteVerifier_Revoked\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "DevQuoteVerifier",
	Bin: "0x60e060405234801561000f575f5ffd5b506040516112eb3803806112eb83398101604081905261002e916103e7565b806001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006681610169565b5061006f610185565b61008e576040516322da998d60e11b8152466004820152602401610054565b61009661019c565b6100b357604051630712a94f60e01b815260040160405180910390fd5b6100bd838361026c565b6100e4576040516398c7ba3560e01b81526004810184905260248101839052604401610054565b608083905260a0829052604080516020810185905290810183905260029060600160408051601f198184030181529082905261011f91610429565b602060405180830381855afa15801561013a573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061015d919061043f565b60c05250610456915050565b600180546001600160a01b0319169055610182816102d0565b50565b5f466105391480610197575046617a69145b905090565b5f6101fe7fef56dd65f0a413d1f21e54284cbc8a988a3b8a4c97f7e1805ba07b518f875a7a5f51602061126b5f395f51905f525f51602061128b5f395f51905f525f5160206112ab5f395f51905f525f5160206112cb5f395f51905f5261031f565b801561019757506102667f10a9229a0f5bec2e0de1abd7b343756775c475b368081e7fa45f84ae7078a5855f51602061126b5f395f51905f525f51602061128b5f395f51905f525f5160206112ab5f395f51905f525f5160206112cb5f395f51905f5261031f565b15905090565b5f600160601b63ffffffff60c01b031980838409817f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8387856003600160601b0363ffffffff60c01b0319878b8c0908090894821191909310169190921416919050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6040805160208101879052908101859052606081018490526080810183905260a081018290525f90819081906101009060c00160408051601f198184030181529082905261036c91610429565b5f60405180830381855afa9150503d805f81146103a4576040519150601f19603f3d011682016040523d82523d5f602084013e6103a9565b606091505b50915091508180156103bc575080516020145b80156103db5750808060200190518101906103d7919061043f565b6001145b98975050505050505050565b5f5f5f606084860312156103f9575f5ffd5b83516020850151604086015191945092506001600160a01b038116811461041e575f5ffd5b809150509250925092565b5f82518060208501845e5f920191825250919050565b5f6020828403121561044f575f5ffd5b5051919050565b60805160a05160c051610dec61047f5f395f60b201525f61047501525f6104540152610dec5ff3fe608060405234801561000f575f5ffd5b506004361061009f575f3560e01c80638e760afe11610072578063dc272ee211610058578063dc272ee214610160578063e30c397814610183578063f2fde38b146101a1575f5ffd5b80638e760afe1461012d578063b75c7dc61461014d575f5ffd5b8063715018a6146100a357806377aa1096146100ad57806379ba5097146100e75780638da5cb5b146100ef575b5f5ffd5b6100ab6101b4565b005b6100d47f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b6100ab6101c7565b5f5473ffffffffffffffffffffffffffffffffffffffff165b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100de565b61014061013b366004610b5e565b610243565b6040516100de9190610b9d565b6100ab61015b366004610c01565b61071d565b61017361016e366004610c18565b6107d0565b60405190151581526020016100de565b60015473ffffffffffffffffffffffffffffffffffffffff16610108565b6100ab6101af366004610c60565b610834565b6101bc6108e3565b6101c55f610935565b565b600154339073ffffffffffffffffffffffffffffffffffffffff168114610237576040517f118cdaa700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024015b60405180910390fd5b61024081610935565b50565b61024b610ac0565b60d8821461028f576040517f87df0f9a0000000000000000000000000000000000000000000000000000000081526004810183905260d8602482015260440161022e565b7f45434445565130310000000000000000000000000000000000000000000000006102bd60085f8587610c9a565b6102c691610cc1565b7fffffffffffffffff000000000000000000000000000000000000000000000000161461035a576102fa60085f8486610c9a565b61030391610cc1565b6040517fb97b46ee0000000000000000000000000000000000000000000000000000000081527fffffffffffffffff000000000000000000000000000000000000000000000000909116600482015260240161022e565b610368609860788486610c9a565b61037191610d27565b156103c257610384609860788486610c9a565b61038d91610d27565b6040517ff5cde55200000000000000000000000000000000000000000000000000000000815260040161022e91815260200190565b5f60026103d26098838688610c9a565b6040516103e0929190610d64565b602060405180830381855afa1580156103fb573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061041e9190610d73565b90506104998161043260b860988789610c9a565b61043b91610d27565b61044960d860b8888a610c9a565b61045291610d27565b7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000610966565b6104cf576040517fd7de850900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6104de607060688688610c9a565b6104e791610cc1565b6040805160e0810190915260c09190911c91508060a081018061050e604860288a8c610c9a565b61051791610d27565b815260200161052a606860488a8c610c9a565b61053391610d27565b9052815260200161054860286008888a610c9a565b61055191610d27565b81525f602082015260400161056a60286008888a610c9a565b604051610578929190610d64565b604051908190039020815260200161059460786070888a610c9a565b61059d91610cc1565b60c01c67ffffffffffffffff168152509250826080015167ffffffffffffffff168167ffffffffffffffff16111561061b5760808301516040517f897900ba00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8084166004830152909116602482015260440161022e565b826080015167ffffffffffffffff164211156106755760808301516040517f43de2be500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161022e565b6020808401515f9081526002909152604090205460ff16156106cb5782602001516040517fe26aacd200000000000000000000000000000000000000000000000000000000815260040161022e91815260200190565b60608301517fd6d91c09977549d4b0dc159dface4ad8675dbd3b7447e18feb80dda32ef7112b6106ff60286008888a610c9a565b60405161070d929190610d8a565b60405180910390a2505092915050565b6107256108e3565b5f8181526002602052604090205460ff1615610770576040517fe26aacd20000000000000000000000000000000000000000000000000000000081526004810182905260240161022e565b5f8181526002602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790555182917fd647711c0ef13ba6fb306e9195aed8a5d15d9cfd22b0ac0c2058f0bdc493631191a250565b5f6020821480156107f757508383836040516107ed929190610d64565b6040518091039020145b801561082c575060025f61080e6020828688610c9a565b61081791610d27565b815260208101919091526040015f205460ff16155b949350505050565b61083c6108e3565b6001805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff0000000000000000000000000000000000000000909116811790915561089e5f5473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f5473ffffffffffffffffffffffffffffffffffffffff1633146101c5576040517f118cdaa700000000000000000000000000000000000000000000000000000000815233600482015260240161022e565b600180547fffffffffffffffffffffffff000000000000000000000000000000000000000016905561024081610a4c565b6040805160208101879052908101859052606081018490526080810183905260a081018290525f90819081906101009060c001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152908290526109d191610dd6565b5f60405180830381855afa9150503d805f8114610a09576040519150601f19603f3d011682016040523d82523d5f602084013e610a0e565b606091505b5091509150818015610a21575080516020145b8015610a40575080806020019051810190610a3c9190610d73565b6001145b98975050505050505050565b5f805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6040518060a00160405280610ad3610afb565b81526020015f81526020015f81526020015f81526020015f67ffffffffffffffff1681525090565b60405180604001604052806002906020820280368337509192915050565b5f5f83601f840112610b29575f5ffd5b50813567ffffffffffffffff811115610b40575f5ffd5b602083019150836020828501011115610b57575f5ffd5b9250929050565b5f5f60208385031215610b6f575f5ffd5b823567ffffffffffffffff811115610b85575f5ffd5b610b9185828601610b19565b90969095509350505050565b815160c0820190825f5b6002811015610bc6578251825260209283019290910190600101610ba7565b50505060208301516040830152604083015160608301526060830151608083015267ffffffffffffffff60808401511660a083015292915050565b5f60208284031215610c11575f5ffd5b5035919050565b5f5f5f60408486031215610c2a575f5ffd5b83359250602084013567ffffffffffffffff811115610c47575f5ffd5b610c5386828701610b19565b9497909650939450505050565b5f60208284031215610c70575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114610c93575f5ffd5b9392505050565b5f5f85851115610ca8575f5ffd5b83861115610cb4575f5ffd5b5050820193919092039150565b80357fffffffffffffffff0000000000000000000000000000000000000000000000008116906008841015610d20577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b82161691505b5092915050565b80356020831015610d5e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b165b92915050565b818382375f9101908152919050565b5f60208284031215610d83575f5ffd5b5051919050565b60208152816020820152818360408301375f818301604090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101919050565b5f82518060208501845e5f9201918252509190505681f56621aa1cfe9e26c9acbfa1446ac56c58f03258654bc3b8a193feabb64bf64c85a8a413dfa606b75f2b72205c9d5c74327f832db9ab90b02332f9f9a22a1c3843f8c4f386d5a672cc86620bcb61adf61fc501d9ce5a8b9725416c17e35192d72c98be81966f401d0ace0bd06a2b6c3da1054f22da2bec2f967973414beef1",
}

// DevQuoteVerifier is an auto generated Go binding around an Ethereum contract.
type DevQuoteVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevQuoteVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewDevQuoteVerifier creates a new instance of DevQuoteVerifier.
func NewDevQuoteVerifier() *DevQuoteVerifier {
	parsed, err := DevQuoteVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevQuoteVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevQuoteVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes32 rootX, bytes32 rootY, address owner) returns()
func (devQuoteVerifier *DevQuoteVerifier) PackConstructor(rootX [32]byte, rootY [32]byte, owner common.Address) []byte {
	enc, err := devQuoteVerifier.abi.Pack("", rootX, rootY, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (devQuoteVerifier *DevQuoteVerifier) PackAcceptOwnership() []byte {
	enc, err := devQuoteVerifier.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (devQuoteVerifier *DevQuoteVerifier) TryPackAcceptOwnership() ([]byte, error) {
	return devQuoteVerifier.abi.Pack("acceptOwnership")
}

// PackIsCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc272ee2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isCurrent(bytes32 evidence, bytes record) view returns(bool)
func (devQuoteVerifier *DevQuoteVerifier) PackIsCurrent(evidence [32]byte, record []byte) []byte {
	enc, err := devQuoteVerifier.abi.Pack("isCurrent", evidence, record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc272ee2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isCurrent(bytes32 evidence, bytes record) view returns(bool)
func (devQuoteVerifier *DevQuoteVerifier) TryPackIsCurrent(evidence [32]byte, record []byte) ([]byte, error) {
	return devQuoteVerifier.abi.Pack("isCurrent", evidence, record)
}

// UnpackIsCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc272ee2.
//
// Solidity: function isCurrent(bytes32 evidence, bytes record) view returns(bool)
func (devQuoteVerifier *DevQuoteVerifier) UnpackIsCurrent(data []byte) (bool, error) {
	out, err := devQuoteVerifier.abi.Unpack("isCurrent", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (devQuoteVerifier *DevQuoteVerifier) PackOwner() []byte {
	enc, err := devQuoteVerifier.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (devQuoteVerifier *DevQuoteVerifier) TryPackOwner() ([]byte, error) {
	return devQuoteVerifier.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (devQuoteVerifier *DevQuoteVerifier) UnpackOwner(data []byte) (common.Address, error) {
	out, err := devQuoteVerifier.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (devQuoteVerifier *DevQuoteVerifier) PackPendingOwner() []byte {
	enc, err := devQuoteVerifier.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (devQuoteVerifier *DevQuoteVerifier) TryPackPendingOwner() ([]byte, error) {
	return devQuoteVerifier.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (devQuoteVerifier *DevQuoteVerifier) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := devQuoteVerifier.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (devQuoteVerifier *DevQuoteVerifier) PackRenounceOwnership() []byte {
	enc, err := devQuoteVerifier.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (devQuoteVerifier *DevQuoteVerifier) TryPackRenounceOwnership() ([]byte, error) {
	return devQuoteVerifier.abi.Pack("renounceOwnership")
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb75c7dc6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(bytes32 measurement) returns()
func (devQuoteVerifier *DevQuoteVerifier) PackRevoke(measurement [32]byte) []byte {
	enc, err := devQuoteVerifier.abi.Pack("revoke", measurement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb75c7dc6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(bytes32 measurement) returns()
func (devQuoteVerifier *DevQuoteVerifier) TryPackRevoke(measurement [32]byte) ([]byte, error) {
	return devQuoteVerifier.abi.Pack("revoke", measurement)
}

// PackRootKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77aa1096.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootKey() view returns(bytes32)
func (devQuoteVerifier *DevQuoteVerifier) PackRootKey() []byte {
	enc, err := devQuoteVerifier.abi.Pack("rootKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77aa1096.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootKey() view returns(bytes32)
func (devQuoteVerifier *DevQuoteVerifier) TryPackRootKey() ([]byte, error) {
	return devQuoteVerifier.abi.Pack("rootKey")
}

// UnpackRootKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x77aa1096.
//
// Solidity: function rootKey() view returns(bytes32)
func (devQuoteVerifier *DevQuoteVerifier) UnpackRootKey(data []byte) ([32]byte, error) {
	out, err := devQuoteVerifier.abi.Unpack("rootKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devQuoteVerifier *DevQuoteVerifier) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := devQuoteVerifier.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devQuoteVerifier *DevQuoteVerifier) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return devQuoteVerifier.abi.Pack("transferOwnership", newOwner)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e760afe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes quote) returns((bytes32[2],bytes32,bytes32,bytes32,uint64) verdict)
func (devQuoteVerifier *DevQuoteVerifier) PackVerify(quote []byte) []byte {
	enc, err := devQuoteVerifier.abi.Pack("verify", quote)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e760afe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes quote) returns((bytes32[2],bytes32,bytes32,bytes32,uint64) verdict)
func (devQuoteVerifier *DevQuoteVerifier) TryPackVerify(quote []byte) ([]byte, error) {
	return devQuoteVerifier.abi.Pack("verify", quote)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e760afe.
//
// Solidity: function verify(bytes quote) returns((bytes32[2],bytes32,bytes32,bytes32,uint64) verdict)
func (devQuoteVerifier *DevQuoteVerifier) UnpackVerify(data []byte) (IQuoteVerifierVerdict, error) {
	out, err := devQuoteVerifier.abi.Unpack("verify", data)
	if err != nil {
		return *new(IQuoteVerifierVerdict), err
	}
	out0 := *abi.ConvertType(out[0], new(IQuoteVerifierVerdict)).(*IQuoteVerifierVerdict)
	return out0, nil
}

// DevQuoteVerifierEvidence represents a Evidence event raised by the DevQuoteVerifier contract.
type DevQuoteVerifierEvidence struct {
	Evidence [32]byte
	Record   []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevQuoteVerifierEvidenceEventName = "Evidence"

// ContractEventName returns the user-defined event name.
func (DevQuoteVerifierEvidence) ContractEventName() string {
	return DevQuoteVerifierEvidenceEventName
}

// UnpackEvidenceEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Evidence(bytes32 indexed evidence, bytes record)
func (devQuoteVerifier *DevQuoteVerifier) UnpackEvidenceEvent(log *types.Log) (*DevQuoteVerifierEvidence, error) {
	event := "Evidence"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devQuoteVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevQuoteVerifierEvidence)
	if len(log.Data) > 0 {
		if err := devQuoteVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devQuoteVerifier.abi.Events[event].Inputs {
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

// DevQuoteVerifierMeasurementRevoked represents a MeasurementRevoked event raised by the DevQuoteVerifier contract.
type DevQuoteVerifierMeasurementRevoked struct {
	Measurement [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const DevQuoteVerifierMeasurementRevokedEventName = "MeasurementRevoked"

// ContractEventName returns the user-defined event name.
func (DevQuoteVerifierMeasurementRevoked) ContractEventName() string {
	return DevQuoteVerifierMeasurementRevokedEventName
}

// UnpackMeasurementRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MeasurementRevoked(bytes32 indexed measurement)
func (devQuoteVerifier *DevQuoteVerifier) UnpackMeasurementRevokedEvent(log *types.Log) (*DevQuoteVerifierMeasurementRevoked, error) {
	event := "MeasurementRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devQuoteVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevQuoteVerifierMeasurementRevoked)
	if len(log.Data) > 0 {
		if err := devQuoteVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devQuoteVerifier.abi.Events[event].Inputs {
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

// DevQuoteVerifierOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the DevQuoteVerifier contract.
type DevQuoteVerifierOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevQuoteVerifierOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (DevQuoteVerifierOwnershipTransferStarted) ContractEventName() string {
	return DevQuoteVerifierOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (devQuoteVerifier *DevQuoteVerifier) UnpackOwnershipTransferStartedEvent(log *types.Log) (*DevQuoteVerifierOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devQuoteVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevQuoteVerifierOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := devQuoteVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devQuoteVerifier.abi.Events[event].Inputs {
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

// DevQuoteVerifierOwnershipTransferred represents a OwnershipTransferred event raised by the DevQuoteVerifier contract.
type DevQuoteVerifierOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevQuoteVerifierOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DevQuoteVerifierOwnershipTransferred) ContractEventName() string {
	return DevQuoteVerifierOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (devQuoteVerifier *DevQuoteVerifier) UnpackOwnershipTransferredEvent(log *types.Log) (*DevQuoteVerifierOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devQuoteVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevQuoteVerifierOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := devQuoteVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devQuoteVerifier.abi.Events[event].Inputs {
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
func (devQuoteVerifier *DevQuoteVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["DevQuoteVerifier_BadDates"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackDevQuoteVerifierBadDatesError(raw[4:])
	}
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["DevQuoteVerifier_BadLength"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackDevQuoteVerifierBadLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["DevQuoteVerifier_BadMagic"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackDevQuoteVerifierBadMagicError(raw[4:])
	}
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["DevQuoteVerifier_BadReserved"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackDevQuoteVerifierBadReservedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["DevQuoteVerifier_BadRootKey"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackDevQuoteVerifierBadRootKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["DevQuoteVerifier_BadSignature"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackDevQuoteVerifierBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["DevQuoteVerifier_Expired"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackDevQuoteVerifierExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["DevQuoteVerifier_NoPrecompile"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackDevQuoteVerifierNoPrecompileError(raw[4:])
	}
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["DevQuoteVerifier_NotLocal"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackDevQuoteVerifierNotLocalError(raw[4:])
	}
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["DevQuoteVerifier_Revoked"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackDevQuoteVerifierRevokedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devQuoteVerifier.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devQuoteVerifier.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevQuoteVerifierDevQuoteVerifierBadDates represents a DevQuoteVerifier_BadDates error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierDevQuoteVerifierBadDates struct {
	Issued uint64
	Expiry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevQuoteVerifier_BadDates(uint64 issued, uint64 expiry)
func DevQuoteVerifierDevQuoteVerifierBadDatesErrorID() common.Hash {
	return common.HexToHash("0x897900baf6ed17235519b29c1a303b6eb7faa647a0682ce121c7588e03e5bd4d")
}

// UnpackDevQuoteVerifierBadDatesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevQuoteVerifier_BadDates(uint64 issued, uint64 expiry)
func (devQuoteVerifier *DevQuoteVerifier) UnpackDevQuoteVerifierBadDatesError(raw []byte) (*DevQuoteVerifierDevQuoteVerifierBadDates, error) {
	out := new(DevQuoteVerifierDevQuoteVerifierBadDates)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "DevQuoteVerifier_BadDates", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevQuoteVerifierDevQuoteVerifierBadLength represents a DevQuoteVerifier_BadLength error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierDevQuoteVerifierBadLength struct {
	Have *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevQuoteVerifier_BadLength(uint256 have, uint256 want)
func DevQuoteVerifierDevQuoteVerifierBadLengthErrorID() common.Hash {
	return common.HexToHash("0x87df0f9a6238e5ba26b2eee54d36925f730695a1282d13ae732b44a422c70741")
}

// UnpackDevQuoteVerifierBadLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevQuoteVerifier_BadLength(uint256 have, uint256 want)
func (devQuoteVerifier *DevQuoteVerifier) UnpackDevQuoteVerifierBadLengthError(raw []byte) (*DevQuoteVerifierDevQuoteVerifierBadLength, error) {
	out := new(DevQuoteVerifierDevQuoteVerifierBadLength)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "DevQuoteVerifier_BadLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevQuoteVerifierDevQuoteVerifierBadMagic represents a DevQuoteVerifier_BadMagic error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierDevQuoteVerifierBadMagic struct {
	Have [8]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevQuoteVerifier_BadMagic(bytes8 have)
func DevQuoteVerifierDevQuoteVerifierBadMagicErrorID() common.Hash {
	return common.HexToHash("0xb97b46eea4882a46172bc2b81f8ee840e05eec7b0675cbf87fa0c1443d18e041")
}

// UnpackDevQuoteVerifierBadMagicError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevQuoteVerifier_BadMagic(bytes8 have)
func (devQuoteVerifier *DevQuoteVerifier) UnpackDevQuoteVerifierBadMagicError(raw []byte) (*DevQuoteVerifierDevQuoteVerifierBadMagic, error) {
	out := new(DevQuoteVerifierDevQuoteVerifierBadMagic)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "DevQuoteVerifier_BadMagic", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevQuoteVerifierDevQuoteVerifierBadReserved represents a DevQuoteVerifier_BadReserved error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierDevQuoteVerifierBadReserved struct {
	Have [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevQuoteVerifier_BadReserved(bytes32 have)
func DevQuoteVerifierDevQuoteVerifierBadReservedErrorID() common.Hash {
	return common.HexToHash("0xf5cde5522c39139f0e811c5a27871520bfed507af791243cf2a22504870578c9")
}

// UnpackDevQuoteVerifierBadReservedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevQuoteVerifier_BadReserved(bytes32 have)
func (devQuoteVerifier *DevQuoteVerifier) UnpackDevQuoteVerifierBadReservedError(raw []byte) (*DevQuoteVerifierDevQuoteVerifierBadReserved, error) {
	out := new(DevQuoteVerifierDevQuoteVerifierBadReserved)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "DevQuoteVerifier_BadReserved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevQuoteVerifierDevQuoteVerifierBadRootKey represents a DevQuoteVerifier_BadRootKey error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierDevQuoteVerifierBadRootKey struct {
	X [32]byte
	Y [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevQuoteVerifier_BadRootKey(bytes32 x, bytes32 y)
func DevQuoteVerifierDevQuoteVerifierBadRootKeyErrorID() common.Hash {
	return common.HexToHash("0x98c7ba3586dbd6e5479cbedfd0d23dfdc59e8e2feda50fa316d6ee12a054073e")
}

// UnpackDevQuoteVerifierBadRootKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevQuoteVerifier_BadRootKey(bytes32 x, bytes32 y)
func (devQuoteVerifier *DevQuoteVerifier) UnpackDevQuoteVerifierBadRootKeyError(raw []byte) (*DevQuoteVerifierDevQuoteVerifierBadRootKey, error) {
	out := new(DevQuoteVerifierDevQuoteVerifierBadRootKey)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "DevQuoteVerifier_BadRootKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevQuoteVerifierDevQuoteVerifierBadSignature represents a DevQuoteVerifier_BadSignature error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierDevQuoteVerifierBadSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevQuoteVerifier_BadSignature()
func DevQuoteVerifierDevQuoteVerifierBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xd7de85099cecb82407ede4498ea74adabe89e1a505ce8c67ccb3086ffc358902")
}

// UnpackDevQuoteVerifierBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevQuoteVerifier_BadSignature()
func (devQuoteVerifier *DevQuoteVerifier) UnpackDevQuoteVerifierBadSignatureError(raw []byte) (*DevQuoteVerifierDevQuoteVerifierBadSignature, error) {
	out := new(DevQuoteVerifierDevQuoteVerifierBadSignature)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "DevQuoteVerifier_BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevQuoteVerifierDevQuoteVerifierExpired represents a DevQuoteVerifier_Expired error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierDevQuoteVerifierExpired struct {
	Expiry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevQuoteVerifier_Expired(uint64 expiry)
func DevQuoteVerifierDevQuoteVerifierExpiredErrorID() common.Hash {
	return common.HexToHash("0x43de2be54564da027cdcc27634605ecbd1edb2813a5d7ebf1a8a3a805e6bb64d")
}

// UnpackDevQuoteVerifierExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevQuoteVerifier_Expired(uint64 expiry)
func (devQuoteVerifier *DevQuoteVerifier) UnpackDevQuoteVerifierExpiredError(raw []byte) (*DevQuoteVerifierDevQuoteVerifierExpired, error) {
	out := new(DevQuoteVerifierDevQuoteVerifierExpired)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "DevQuoteVerifier_Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevQuoteVerifierDevQuoteVerifierNoPrecompile represents a DevQuoteVerifier_NoPrecompile error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierDevQuoteVerifierNoPrecompile struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevQuoteVerifier_NoPrecompile()
func DevQuoteVerifierDevQuoteVerifierNoPrecompileErrorID() common.Hash {
	return common.HexToHash("0x0712a94f79aa81aa51962af740045564e38401a635c5fbace170cdb2fa80adda")
}

// UnpackDevQuoteVerifierNoPrecompileError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevQuoteVerifier_NoPrecompile()
func (devQuoteVerifier *DevQuoteVerifier) UnpackDevQuoteVerifierNoPrecompileError(raw []byte) (*DevQuoteVerifierDevQuoteVerifierNoPrecompile, error) {
	out := new(DevQuoteVerifierDevQuoteVerifierNoPrecompile)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "DevQuoteVerifier_NoPrecompile", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevQuoteVerifierDevQuoteVerifierNotLocal represents a DevQuoteVerifier_NotLocal error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierDevQuoteVerifierNotLocal struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevQuoteVerifier_NotLocal(uint256 chainId)
func DevQuoteVerifierDevQuoteVerifierNotLocalErrorID() common.Hash {
	return common.HexToHash("0x45b5331a41c96174ca0e43c7fe8c54f49164962816543df53260ee32c4c520e5")
}

// UnpackDevQuoteVerifierNotLocalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevQuoteVerifier_NotLocal(uint256 chainId)
func (devQuoteVerifier *DevQuoteVerifier) UnpackDevQuoteVerifierNotLocalError(raw []byte) (*DevQuoteVerifierDevQuoteVerifierNotLocal, error) {
	out := new(DevQuoteVerifierDevQuoteVerifierNotLocal)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "DevQuoteVerifier_NotLocal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevQuoteVerifierDevQuoteVerifierRevoked represents a DevQuoteVerifier_Revoked error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierDevQuoteVerifierRevoked struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevQuoteVerifier_Revoked(bytes32 measurement)
func DevQuoteVerifierDevQuoteVerifierRevokedErrorID() common.Hash {
	return common.HexToHash("0xe26aacd2d587fe5c72d61ded7eef776d30e64727e830179d26cd9ecb4adb0cd1")
}

// UnpackDevQuoteVerifierRevokedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevQuoteVerifier_Revoked(bytes32 measurement)
func (devQuoteVerifier *DevQuoteVerifier) UnpackDevQuoteVerifierRevokedError(raw []byte) (*DevQuoteVerifierDevQuoteVerifierRevoked, error) {
	out := new(DevQuoteVerifierDevQuoteVerifierRevoked)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "DevQuoteVerifier_Revoked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevQuoteVerifierOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DevQuoteVerifierOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (devQuoteVerifier *DevQuoteVerifier) UnpackOwnableInvalidOwnerError(raw []byte) (*DevQuoteVerifierOwnableInvalidOwner, error) {
	out := new(DevQuoteVerifierOwnableInvalidOwner)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevQuoteVerifierOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DevQuoteVerifier contract.
type DevQuoteVerifierOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DevQuoteVerifierOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (devQuoteVerifier *DevQuoteVerifier) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DevQuoteVerifierOwnableUnauthorizedAccount, error) {
	out := new(DevQuoteVerifierOwnableUnauthorizedAccount)
	if err := devQuoteVerifier.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
