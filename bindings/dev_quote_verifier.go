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
	Evidence    [32]byte
	Expiry      uint64
}

// DevQuoteVerifierMetaData contains all meta data concerning the DevQuoteVerifier contract.
var DevQuoteVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"isCurrent\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootKey\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"quote\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIQuoteVerifier.Verdict\",\"components\":[{\"name\":\"reportData\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"}]",
	ID:  "DevQuoteVerifier",
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

// PackIsCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe359ea82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isCurrent(bytes32 evidence) view returns(bool)
func (devQuoteVerifier *DevQuoteVerifier) PackIsCurrent(evidence [32]byte) []byte {
	enc, err := devQuoteVerifier.abi.Pack("isCurrent", evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe359ea82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isCurrent(bytes32 evidence) view returns(bool)
func (devQuoteVerifier *DevQuoteVerifier) TryPackIsCurrent(evidence [32]byte) ([]byte, error) {
	return devQuoteVerifier.abi.Pack("isCurrent", evidence)
}

// UnpackIsCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe359ea82.
//
// Solidity: function isCurrent(bytes32 evidence) view returns(bool)
func (devQuoteVerifier *DevQuoteVerifier) UnpackIsCurrent(data []byte) (bool, error) {
	out, err := devQuoteVerifier.abi.Unpack("isCurrent", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e760afe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes quote) view returns((bytes32[2],bytes32,bytes32,uint64))
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
// Solidity: function verify(bytes quote) view returns((bytes32[2],bytes32,bytes32,uint64))
func (devQuoteVerifier *DevQuoteVerifier) TryPackVerify(quote []byte) ([]byte, error) {
	return devQuoteVerifier.abi.Pack("verify", quote)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e760afe.
//
// Solidity: function verify(bytes quote) view returns((bytes32[2],bytes32,bytes32,uint64))
func (devQuoteVerifier *DevQuoteVerifier) UnpackVerify(data []byte) (IQuoteVerifierVerdict, error) {
	out, err := devQuoteVerifier.abi.Unpack("verify", data)
	if err != nil {
		return *new(IQuoteVerifierVerdict), err
	}
	out0 := *abi.ConvertType(out[0], new(IQuoteVerifierVerdict)).(*IQuoteVerifierVerdict)
	return out0, nil
}
