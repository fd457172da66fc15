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
	Bin: "0x60e060405234801561000f575f5ffd5b50604051610ef9380380610ef983398101604081905261002e9161035f565b806001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006681610169565b5061006f610185565b61008e576040516322da998d60e11b8152466004820152602401610054565b61009661019c565b6100b357604051630712a94f60e01b815260040160405180910390fd5b6100bd838361026c565b6100e4576040516398c7ba3560e01b81526004810184905260248101839052604401610054565b608083905260a0829052604080516020810185905290810183905260029060600160408051601f198184030181529082905261011f916103a1565b602060405180830381855afa15801561013a573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061015d91906103b7565b60c052506103ce915050565b600180546001600160a01b0319169055610182816102d0565b50565b5f466105391480610197575046617a69145b905090565b5f6101fe7fef56dd65f0a413d1f21e54284cbc8a988a3b8a4c97f7e1805ba07b518f875a7a5f516020610e795f395f51905f525f516020610e995f395f51905f525f516020610eb95f395f51905f525f516020610ed95f395f51905f5261031f565b801561019757506102667f10a9229a0f5bec2e0de1abd7b343756775c475b368081e7fa45f84ae7078a5855f516020610e795f395f51905f525f516020610e995f395f51905f525f516020610eb95f395f51905f525f516020610ed95f395f51905f5261031f565b15905090565b5f600160601b63ffffffff60c01b031980838409817f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8387856003600160601b0363ffffffff60c01b0319878b8c0908090894821191909310169190921416919050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f60405186815285602082015284604082015283606082015282608082015260205f60a0836101005afa5f5160011460203d141616979650505050505050565b5f5f5f60608486031215610371575f5ffd5b83516020850151604086015191945092506001600160a01b0381168114610396575f5ffd5b809150509250925092565b5f82518060208501845e5f920191825250919050565b5f602082840312156103c7575f5ffd5b5051919050565b60805160a05160c051610a826103f75f395f60a301525f61037c01525f61035b0152610a825ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c80638e760afe116100635780638e760afe14610104578063b75c7dc614610124578063dc272ee214610137578063e30c39781461015a578063f2fde38b1461016b575f5ffd5b8063715018a61461009457806377aa10961461009e57806379ba5097146100d85780638da5cb5b146100e0575b5f5ffd5b61009c61017e565b005b6100c57f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b61009c610191565b5f546001600160a01b03165b6040516001600160a01b0390911681526020016100cf565b610117610112366004610882565b6101da565b6040516100cf91906108c1565b61009c610132366004610925565b6105c0565b61014a61014536600461093c565b61063c565b60405190151581526020016100cf565b6001546001600160a01b03166100ec565b61009c610179366004610984565b6106a0565b610186610710565b61018f5f61073c565b565b60015433906001600160a01b031681146101ce5760405163118cdaa760e01b81526001600160a01b03821660048201526024015b60405180910390fd5b6101d78161073c565b50565b6101e26107e4565b60d8821461020d576040516343ef87cd60e11b81526004810183905260d860248201526044016101c5565b67454344455651303160c01b61022660085f85876109b1565b61022f916109d8565b6001600160c01b0319161461027a5761024b60085f84866109b1565b610254916109d8565b604051635cbda37760e11b81526001600160c01b031990911660048201526024016101c5565b6102886098607884866109b1565b61029191610a10565b156102c9576102a46098607884866109b1565b6102ad91610a10565b604051637ae6f2a960e11b81526004016101c591815260200190565b5f60026102d960988386886109b1565b6040516102e7929190610a2e565b602060405180830381855afa158015610302573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906103259190610a3d565b90506103a08161033960b8609887896109b1565b61034291610a10565b61035060d860b8888a6109b1565b61035991610a10565b7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000610755565b6103bd5760405163d7de850960e01b815260040160405180910390fd5b5f6103cc6070606886886109b1565b6103d5916109d8565b6040805160e0810190915260c09190911c91508060a08101806103fc604860288a8c6109b1565b61040591610a10565b8152602001610418606860488a8c6109b1565b61042191610a10565b9052815260200161043660286008888a6109b1565b61043f91610a10565b81525f602082015260400161045860286008888a6109b1565b604051610466929190610a2e565b604051908190039020815260200161048260786070888a6109b1565b61048b916109d8565b60c01c67ffffffffffffffff168152509250826080015167ffffffffffffffff168167ffffffffffffffff1611156104f05760808301516040516344bc805d60e11b815267ffffffffffffffff808416600483015290911660248201526044016101c5565b826080015167ffffffffffffffff164211156105315760808301516040516343de2be560e01b815267ffffffffffffffff90911660048201526024016101c5565b6020808401515f9081526002909152604090205460ff161561056e578260200151604051637135566960e11b81526004016101c591815260200190565b60608301517fd6d91c09977549d4b0dc159dface4ad8675dbd3b7447e18feb80dda32ef7112b6105a260286008888a6109b1565b6040516105b0929190610a54565b60405180910390a2505092915050565b6105c8610710565b5f8181526002602052604090205460ff16156105fa57604051637135566960e11b8152600481018290526024016101c5565b5f81815260026020526040808220805460ff191660011790555182917fd647711c0ef13ba6fb306e9195aed8a5d15d9cfd22b0ac0c2058f0bdc493631191a250565b5f6020821480156106635750838383604051610659929190610a2e565b6040518091039020145b8015610698575060025f61067a60208286886109b1565b61068391610a10565b815260208101919091526040015f205460ff16155b949350505050565b6106a8610710565b600180546001600160a01b0383166001600160a01b031990911681179091556106d85f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f546001600160a01b0316331461018f5760405163118cdaa760e01b81523360048201526024016101c5565b600180546001600160a01b03191690556101d781610795565b5f60405186815285602082015284604082015283606082015282608082015260205f60a0836101005afa5f5160011460203d141616979650505050505050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6040518060a001604052806107f761081f565b81526020015f81526020015f81526020015f81526020015f67ffffffffffffffff1681525090565b60405180604001604052806002906020820280368337509192915050565b5f5f83601f84011261084d575f5ffd5b50813567ffffffffffffffff811115610864575f5ffd5b60208301915083602082850101111561087b575f5ffd5b9250929050565b5f5f60208385031215610893575f5ffd5b823567ffffffffffffffff8111156108a9575f5ffd5b6108b58582860161083d565b90969095509350505050565b815160c0820190825f5b60028110156108ea5782518252602092830192909101906001016108cb565b50505060208301516040830152604083015160608301526060830151608083015267ffffffffffffffff60808401511660a083015292915050565b5f60208284031215610935575f5ffd5b5035919050565b5f5f5f6040848603121561094e575f5ffd5b83359250602084013567ffffffffffffffff81111561096b575f5ffd5b6109778682870161083d565b9497909650939450505050565b5f60208284031215610994575f5ffd5b81356001600160a01b03811681146109aa575f5ffd5b9392505050565b5f5f858511156109bf575f5ffd5b838611156109cb575f5ffd5b5050820193919092039150565b80356001600160c01b03198116906008841015610a09576001600160c01b0319600885900360031b81901b82161691505b5092915050565b80356020831015610a28575f19602084900360031b1b165b92915050565b818382375f9101908152919050565b5f60208284031215610a4d575f5ffd5b5051919050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f191601019190505681f56621aa1cfe9e26c9acbfa1446ac56c58f03258654bc3b8a193feabb64bf64c85a8a413dfa606b75f2b72205c9d5c74327f832db9ab90b02332f9f9a22a1c3843f8c4f386d5a672cc86620bcb61adf61fc501d9ce5a8b9725416c17e35192d72c98be81966f401d0ace0bd06a2b6c3da1054f22da2bec2f967973414beef1",
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
