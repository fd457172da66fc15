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

// Artefact is an auto generated low-level Go binding around an user-defined struct.
type Artefact struct {
	Digest [32]byte
	Size   uint64
}

// Cut is an auto generated low-level Go binding around an user-defined struct.
type Cut struct {
	Head       [32]byte
	Parameters [32]byte
	Prices     Prices
	Windows    Windows
}

// IModelRegistryOffer is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryOffer struct {
	VersionDigest [32]byte
	Manifest      [32]byte
	Payee         common.Address
	CreatorKey    [32]byte
	Cut           Cut
}

// Prices is an auto generated low-level Go binding around an user-defined struct.
type Prices struct {
	EvaluationFee *big.Int
	HeadFee       *big.Int
	TailFee       *big.Int
	ForwardTip    *big.Int
}

// Windows is an auto generated low-level Go binding around an user-defined struct.
type Windows struct {
	Evaluation uint32
	Forwarding uint32
	Delivery   uint32
	Review     uint32
}

// ModelRegistryMetaData contains all meta data concerning the ModelRegistry contract.
var ModelRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"announceHead\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedHead\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"modelCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nameOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offerOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Offer\",\"components\":[{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cut\",\"type\":\"tuple\",\"internalType\":\"structCut\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"manifest\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"cuts\",\"type\":\"tuple[]\",\"internalType\":\"structCut[]\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sealingKeyOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSealingKey\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"versionCount\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"versionOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"cuts\",\"type\":\"tuple[]\",\"internalType\":\"structCut[]\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"HeadSealed\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"sealedHead\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelRegistered\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SealingKeySet\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VersionPublished\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"cuts\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structCut[]\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VersionRetired\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ModelRegistry_BadCutCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_BadName\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_BadSealingKey\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_BadWindow\",\"inputs\":[{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"have\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"min\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"max\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_EmptyDigest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ModelRegistry_NotOwner\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_Paused\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_Retired\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_UnknownCut\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_UnknownVersion\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "ModelRegistry",
}

// ModelRegistry is an auto generated Go binding around an Ethereum contract.
type ModelRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewModelRegistry creates a new instance of ModelRegistry.
func NewModelRegistry() *ModelRegistry {
	parsed, err := ModelRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAnnounceHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3519f322.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announceHead(uint256 model, uint32 version, uint8 cut, bytes32 enclaveKey, (bytes32,uint64) sealedHead) returns()
func (modelRegistry *ModelRegistry) PackAnnounceHead(model *big.Int, version uint32, cut uint8, enclaveKey [32]byte, sealedHead Artefact) []byte {
	enc, err := modelRegistry.abi.Pack("announceHead", model, version, cut, enclaveKey, sealedHead)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounceHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3519f322.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announceHead(uint256 model, uint32 version, uint8 cut, bytes32 enclaveKey, (bytes32,uint64) sealedHead) returns()
func (modelRegistry *ModelRegistry) TryPackAnnounceHead(model *big.Int, version uint32, cut uint8, enclaveKey [32]byte, sealedHead Artefact) ([]byte, error) {
	return modelRegistry.abi.Pack("announceHead", model, version, cut, enclaveKey, sealedHead)
}

// PackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) PackModelCount() []byte {
	enc, err := modelRegistry.abi.Pack("modelCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackModelCount() ([]byte, error) {
	return modelRegistry.abi.Pack("modelCount")
}

// UnpackModelCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6a645fe.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackModelCount(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("modelCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNameOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x051a2664.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nameOf(uint256 model) view returns(string)
func (modelRegistry *ModelRegistry) PackNameOf(model *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("nameOf", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNameOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x051a2664.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nameOf(uint256 model) view returns(string)
func (modelRegistry *ModelRegistry) TryPackNameOf(model *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("nameOf", model)
}

// UnpackNameOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x051a2664.
//
// Solidity: function nameOf(uint256 model) view returns(string)
func (modelRegistry *ModelRegistry) UnpackNameOf(data []byte) (string, error) {
	out, err := modelRegistry.abi.Unpack("nameOf", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOfferOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82519f9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offerOf(uint256 model, uint32 version, uint8 cut) view returns((bytes32,bytes32,address,bytes32,(bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))))
func (modelRegistry *ModelRegistry) PackOfferOf(model *big.Int, version uint32, cut uint8) []byte {
	enc, err := modelRegistry.abi.Pack("offerOf", model, version, cut)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOfferOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82519f9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offerOf(uint256 model, uint32 version, uint8 cut) view returns((bytes32,bytes32,address,bytes32,(bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))))
func (modelRegistry *ModelRegistry) TryPackOfferOf(model *big.Int, version uint32, cut uint8) ([]byte, error) {
	return modelRegistry.abi.Pack("offerOf", model, version, cut)
}

// UnpackOfferOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82519f9d.
//
// Solidity: function offerOf(uint256 model, uint32 version, uint8 cut) view returns((bytes32,bytes32,address,bytes32,(bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))))
func (modelRegistry *ModelRegistry) UnpackOfferOf(data []byte) (IModelRegistryOffer, error) {
	out, err := modelRegistry.abi.Unpack("offerOf", data)
	if err != nil {
		return *new(IModelRegistryOffer), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelRegistryOffer)).(*IModelRegistryOffer)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82e94f8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(uint256 model, (bytes32,uint64) manifest, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))[] cuts) returns(uint32 version)
func (modelRegistry *ModelRegistry) PackPublish(model *big.Int, manifest Artefact, cuts []Cut) []byte {
	enc, err := modelRegistry.abi.Pack("publish", model, manifest, cuts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82e94f8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(uint256 model, (bytes32,uint64) manifest, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))[] cuts) returns(uint32 version)
func (modelRegistry *ModelRegistry) TryPackPublish(model *big.Int, manifest Artefact, cuts []Cut) ([]byte, error) {
	return modelRegistry.abi.Pack("publish", model, manifest, cuts)
}

// UnpackPublish is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82e94f8e.
//
// Solidity: function publish(uint256 model, (bytes32,uint64) manifest, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))[] cuts) returns(uint32 version)
func (modelRegistry *ModelRegistry) UnpackPublish(data []byte) (uint32, error) {
	out, err := modelRegistry.abi.Unpack("publish", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50db6b40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(string name, bytes sealingKey) returns(uint256 model)
func (modelRegistry *ModelRegistry) PackRegister(name string, sealingKey []byte) []byte {
	enc, err := modelRegistry.abi.Pack("register", name, sealingKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50db6b40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(string name, bytes sealingKey) returns(uint256 model)
func (modelRegistry *ModelRegistry) TryPackRegister(name string, sealingKey []byte) ([]byte, error) {
	return modelRegistry.abi.Pack("register", name, sealingKey)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50db6b40.
//
// Solidity: function register(string name, bytes sealingKey) returns(uint256 model)
func (modelRegistry *ModelRegistry) UnpackRegister(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("register", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9698935.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retire(uint256 model, uint32 version) returns()
func (modelRegistry *ModelRegistry) PackRetire(model *big.Int, version uint32) []byte {
	enc, err := modelRegistry.abi.Pack("retire", model, version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9698935.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retire(uint256 model, uint32 version) returns()
func (modelRegistry *ModelRegistry) TryPackRetire(model *big.Int, version uint32) ([]byte, error) {
	return modelRegistry.abi.Pack("retire", model, version)
}

// PackSealingKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9643621.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealingKeyOf(uint256 model) view returns(bytes32)
func (modelRegistry *ModelRegistry) PackSealingKeyOf(model *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("sealingKeyOf", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealingKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9643621.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealingKeyOf(uint256 model) view returns(bytes32)
func (modelRegistry *ModelRegistry) TryPackSealingKeyOf(model *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("sealingKeyOf", model)
}

// UnpackSealingKeyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9643621.
//
// Solidity: function sealingKeyOf(uint256 model) view returns(bytes32)
func (modelRegistry *ModelRegistry) UnpackSealingKeyOf(data []byte) ([32]byte, error) {
	out, err := modelRegistry.abi.Unpack("sealingKeyOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetSealingKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc8859bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSealingKey(uint256 model, bytes sealingKey) returns()
func (modelRegistry *ModelRegistry) PackSetSealingKey(model *big.Int, sealingKey []byte) []byte {
	enc, err := modelRegistry.abi.Pack("setSealingKey", model, sealingKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSealingKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc8859bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSealingKey(uint256 model, bytes sealingKey) returns()
func (modelRegistry *ModelRegistry) TryPackSetSealingKey(model *big.Int, sealingKey []byte) ([]byte, error) {
	return modelRegistry.abi.Pack("setSealingKey", model, sealingKey)
}

// PackVersionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03190e6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionCount(uint256 model) view returns(uint32)
func (modelRegistry *ModelRegistry) PackVersionCount(model *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("versionCount", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03190e6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionCount(uint256 model) view returns(uint32)
func (modelRegistry *ModelRegistry) TryPackVersionCount(model *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("versionCount", model)
}

// UnpackVersionCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03190e6d.
//
// Solidity: function versionCount(uint256 model) view returns(uint32)
func (modelRegistry *ModelRegistry) UnpackVersionCount(data []byte) (uint32, error) {
	out, err := modelRegistry.abi.Unpack("versionCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackVersionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf02ee3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionOf(uint256 model, uint32 version) view returns(bytes32 versionDigest, (bytes32,uint64) manifest, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))[] cuts, bool retired)
func (modelRegistry *ModelRegistry) PackVersionOf(model *big.Int, version uint32) []byte {
	enc, err := modelRegistry.abi.Pack("versionOf", model, version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf02ee3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionOf(uint256 model, uint32 version) view returns(bytes32 versionDigest, (bytes32,uint64) manifest, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))[] cuts, bool retired)
func (modelRegistry *ModelRegistry) TryPackVersionOf(model *big.Int, version uint32) ([]byte, error) {
	return modelRegistry.abi.Pack("versionOf", model, version)
}

// VersionOfOutput serves as a container for the return parameters of contract
// method VersionOf.
type VersionOfOutput struct {
	VersionDigest [32]byte
	Manifest      Artefact
	Cuts          []Cut
	Retired       bool
}

// UnpackVersionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf02ee3f.
//
// Solidity: function versionOf(uint256 model, uint32 version) view returns(bytes32 versionDigest, (bytes32,uint64) manifest, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))[] cuts, bool retired)
func (modelRegistry *ModelRegistry) UnpackVersionOf(data []byte) (VersionOfOutput, error) {
	out, err := modelRegistry.abi.Unpack("versionOf", data)
	outstruct := new(VersionOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.VersionDigest = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Manifest = *abi.ConvertType(out[1], new(Artefact)).(*Artefact)
	outstruct.Cuts = *abi.ConvertType(out[2], new([]Cut)).(*[]Cut)
	outstruct.Retired = *abi.ConvertType(out[3], new(bool)).(*bool)
	return *outstruct, nil
}

// ModelRegistryHeadSealed represents a HeadSealed event raised by the ModelRegistry contract.
type ModelRegistryHeadSealed struct {
	Model      *big.Int
	Version    uint32
	Cut        uint8
	EnclaveKey [32]byte
	SealedHead Artefact
	Raw        *types.Log // Blockchain specific contextual infos
}

const ModelRegistryHeadSealedEventName = "HeadSealed"

// ContractEventName returns the user-defined event name.
func (ModelRegistryHeadSealed) ContractEventName() string {
	return ModelRegistryHeadSealedEventName
}

// UnpackHeadSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HeadSealed(uint256 indexed model, uint32 indexed version, uint8 indexed cut, bytes32 enclaveKey, (bytes32,uint64) sealedHead)
func (modelRegistry *ModelRegistry) UnpackHeadSealedEvent(log *types.Log) (*ModelRegistryHeadSealed, error) {
	event := "HeadSealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryHeadSealed)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryModelRegistered represents a ModelRegistered event raised by the ModelRegistry contract.
type ModelRegistryModelRegistered struct {
	Model   *big.Int
	Creator common.Address
	Name    string
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelRegisteredEventName = "ModelRegistered"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelRegistered) ContractEventName() string {
	return ModelRegistryModelRegisteredEventName
}

// UnpackModelRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRegistered(uint256 indexed model, address indexed creator, string name)
func (modelRegistry *ModelRegistry) UnpackModelRegisteredEvent(log *types.Log) (*ModelRegistryModelRegistered, error) {
	event := "ModelRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelRegistered)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistrySealingKeySet represents a SealingKeySet event raised by the ModelRegistry contract.
type ModelRegistrySealingKeySet struct {
	Model  *big.Int
	Digest [32]byte
	Key    []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ModelRegistrySealingKeySetEventName = "SealingKeySet"

// ContractEventName returns the user-defined event name.
func (ModelRegistrySealingKeySet) ContractEventName() string {
	return ModelRegistrySealingKeySetEventName
}

// UnpackSealingKeySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SealingKeySet(uint256 indexed model, bytes32 digest, bytes key)
func (modelRegistry *ModelRegistry) UnpackSealingKeySetEvent(log *types.Log) (*ModelRegistrySealingKeySet, error) {
	event := "SealingKeySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistrySealingKeySet)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryVersionPublished represents a VersionPublished event raised by the ModelRegistry contract.
type ModelRegistryVersionPublished struct {
	Model         *big.Int
	Version       uint32
	VersionDigest [32]byte
	Manifest      Artefact
	Cuts          []Cut
	Raw           *types.Log // Blockchain specific contextual infos
}

const ModelRegistryVersionPublishedEventName = "VersionPublished"

// ContractEventName returns the user-defined event name.
func (ModelRegistryVersionPublished) ContractEventName() string {
	return ModelRegistryVersionPublishedEventName
}

// UnpackVersionPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VersionPublished(uint256 indexed model, uint32 indexed version, bytes32 versionDigest, (bytes32,uint64) manifest, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32))[] cuts)
func (modelRegistry *ModelRegistry) UnpackVersionPublishedEvent(log *types.Log) (*ModelRegistryVersionPublished, error) {
	event := "VersionPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryVersionPublished)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryVersionRetired represents a VersionRetired event raised by the ModelRegistry contract.
type ModelRegistryVersionRetired struct {
	Model   *big.Int
	Version uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryVersionRetiredEventName = "VersionRetired"

// ContractEventName returns the user-defined event name.
func (ModelRegistryVersionRetired) ContractEventName() string {
	return ModelRegistryVersionRetiredEventName
}

// UnpackVersionRetiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VersionRetired(uint256 indexed model, uint32 indexed version)
func (modelRegistry *ModelRegistry) UnpackVersionRetiredEvent(log *types.Log) (*ModelRegistryVersionRetired, error) {
	event := "VersionRetired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryVersionRetired)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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
func (modelRegistry *ModelRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelRegistry_BadCutCount"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelRegistryBadCutCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelRegistry_BadName"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelRegistryBadNameError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelRegistry_BadSealingKey"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelRegistryBadSealingKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelRegistry_BadWindow"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelRegistryBadWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelRegistry_EmptyDigest"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelRegistryEmptyDigestError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelRegistry_NotOwner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelRegistryNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelRegistry_Paused"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelRegistryPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelRegistry_Retired"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelRegistryRetiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelRegistry_UnknownCut"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelRegistryUnknownCutError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelRegistry_UnknownVersion"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelRegistryUnknownVersionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ModelRegistryModelRegistryBadCutCount represents a ModelRegistry_BadCutCount error raised by the ModelRegistry contract.
type ModelRegistryModelRegistryBadCutCount struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelRegistry_BadCutCount(uint256 count)
func ModelRegistryModelRegistryBadCutCountErrorID() common.Hash {
	return common.HexToHash("0x69f1f74f7de57619605a3dfae759d840d898ca36b38ee3da258614006ee125de")
}

// UnpackModelRegistryBadCutCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelRegistry_BadCutCount(uint256 count)
func (modelRegistry *ModelRegistry) UnpackModelRegistryBadCutCountError(raw []byte) (*ModelRegistryModelRegistryBadCutCount, error) {
	out := new(ModelRegistryModelRegistryBadCutCount)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelRegistry_BadCutCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelRegistryBadName represents a ModelRegistry_BadName error raised by the ModelRegistry contract.
type ModelRegistryModelRegistryBadName struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelRegistry_BadName(uint256 length)
func ModelRegistryModelRegistryBadNameErrorID() common.Hash {
	return common.HexToHash("0x86eedf91dc927d03468a751fb4c99235ca8eb5cf41bfe4b14f54f68854a85205")
}

// UnpackModelRegistryBadNameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelRegistry_BadName(uint256 length)
func (modelRegistry *ModelRegistry) UnpackModelRegistryBadNameError(raw []byte) (*ModelRegistryModelRegistryBadName, error) {
	out := new(ModelRegistryModelRegistryBadName)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelRegistry_BadName", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelRegistryBadSealingKey represents a ModelRegistry_BadSealingKey error raised by the ModelRegistry contract.
type ModelRegistryModelRegistryBadSealingKey struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelRegistry_BadSealingKey(uint256 length)
func ModelRegistryModelRegistryBadSealingKeyErrorID() common.Hash {
	return common.HexToHash("0xc875f4606d504a19268094f807372b22a697e08dfedec1142f2b8f79e75fb396")
}

// UnpackModelRegistryBadSealingKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelRegistry_BadSealingKey(uint256 length)
func (modelRegistry *ModelRegistry) UnpackModelRegistryBadSealingKeyError(raw []byte) (*ModelRegistryModelRegistryBadSealingKey, error) {
	out := new(ModelRegistryModelRegistryBadSealingKey)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelRegistry_BadSealingKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelRegistryBadWindow represents a ModelRegistry_BadWindow error raised by the ModelRegistry contract.
type ModelRegistryModelRegistryBadWindow struct {
	Cut   uint8
	Stage uint8
	Have  uint32
	Min   uint32
	Max   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelRegistry_BadWindow(uint8 cut, uint8 stage, uint32 have, uint32 min, uint32 max)
func ModelRegistryModelRegistryBadWindowErrorID() common.Hash {
	return common.HexToHash("0x385bc2ab55efb4f00caaf25199c0139171016ddc7af28008ac89f89f8e8f93da")
}

// UnpackModelRegistryBadWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelRegistry_BadWindow(uint8 cut, uint8 stage, uint32 have, uint32 min, uint32 max)
func (modelRegistry *ModelRegistry) UnpackModelRegistryBadWindowError(raw []byte) (*ModelRegistryModelRegistryBadWindow, error) {
	out := new(ModelRegistryModelRegistryBadWindow)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelRegistry_BadWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelRegistryEmptyDigest represents a ModelRegistry_EmptyDigest error raised by the ModelRegistry contract.
type ModelRegistryModelRegistryEmptyDigest struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelRegistry_EmptyDigest()
func ModelRegistryModelRegistryEmptyDigestErrorID() common.Hash {
	return common.HexToHash("0x5d05d95fea30be3fae0af331bbcd9ab09858c6cd500b31469ead899aabf15724")
}

// UnpackModelRegistryEmptyDigestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelRegistry_EmptyDigest()
func (modelRegistry *ModelRegistry) UnpackModelRegistryEmptyDigestError(raw []byte) (*ModelRegistryModelRegistryEmptyDigest, error) {
	out := new(ModelRegistryModelRegistryEmptyDigest)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelRegistry_EmptyDigest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelRegistryNotOwner represents a ModelRegistry_NotOwner error raised by the ModelRegistry contract.
type ModelRegistryModelRegistryNotOwner struct {
	Model  *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelRegistry_NotOwner(uint256 model, address caller)
func ModelRegistryModelRegistryNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x05de2e5953ebcdebe1eada4507d3c38f724784aea2be5f6bfc97b6ca8fecba95")
}

// UnpackModelRegistryNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelRegistry_NotOwner(uint256 model, address caller)
func (modelRegistry *ModelRegistry) UnpackModelRegistryNotOwnerError(raw []byte) (*ModelRegistryModelRegistryNotOwner, error) {
	out := new(ModelRegistryModelRegistryNotOwner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelRegistry_NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelRegistryPaused represents a ModelRegistry_Paused error raised by the ModelRegistry contract.
type ModelRegistryModelRegistryPaused struct {
	Model *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelRegistry_Paused(uint256 model)
func ModelRegistryModelRegistryPausedErrorID() common.Hash {
	return common.HexToHash("0x4bc9a64c8ee19a409d06bdca5ec81299dc38b738d506d47478d183c607d572f9")
}

// UnpackModelRegistryPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelRegistry_Paused(uint256 model)
func (modelRegistry *ModelRegistry) UnpackModelRegistryPausedError(raw []byte) (*ModelRegistryModelRegistryPaused, error) {
	out := new(ModelRegistryModelRegistryPaused)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelRegistry_Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelRegistryRetired represents a ModelRegistry_Retired error raised by the ModelRegistry contract.
type ModelRegistryModelRegistryRetired struct {
	Model   *big.Int
	Version uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelRegistry_Retired(uint256 model, uint32 version)
func ModelRegistryModelRegistryRetiredErrorID() common.Hash {
	return common.HexToHash("0x162702905f91afc1e3f0148fa80ca11e721e66b6be2a5b6da2644141137d8fcd")
}

// UnpackModelRegistryRetiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelRegistry_Retired(uint256 model, uint32 version)
func (modelRegistry *ModelRegistry) UnpackModelRegistryRetiredError(raw []byte) (*ModelRegistryModelRegistryRetired, error) {
	out := new(ModelRegistryModelRegistryRetired)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelRegistry_Retired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelRegistryUnknownCut represents a ModelRegistry_UnknownCut error raised by the ModelRegistry contract.
type ModelRegistryModelRegistryUnknownCut struct {
	Model   *big.Int
	Version uint32
	Cut     uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelRegistry_UnknownCut(uint256 model, uint32 version, uint8 cut)
func ModelRegistryModelRegistryUnknownCutErrorID() common.Hash {
	return common.HexToHash("0x3bcd914b616afa887da5b3476ce3227f321f11247ab5d1caa209d0bde7c073a1")
}

// UnpackModelRegistryUnknownCutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelRegistry_UnknownCut(uint256 model, uint32 version, uint8 cut)
func (modelRegistry *ModelRegistry) UnpackModelRegistryUnknownCutError(raw []byte) (*ModelRegistryModelRegistryUnknownCut, error) {
	out := new(ModelRegistryModelRegistryUnknownCut)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelRegistry_UnknownCut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelRegistryUnknownVersion represents a ModelRegistry_UnknownVersion error raised by the ModelRegistry contract.
type ModelRegistryModelRegistryUnknownVersion struct {
	Model   *big.Int
	Version uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelRegistry_UnknownVersion(uint256 model, uint32 version)
func ModelRegistryModelRegistryUnknownVersionErrorID() common.Hash {
	return common.HexToHash("0xd0ec2f4c321239ffe65bb54c2fcf01b3a64ab64a4d81f53b2d06f4c1b8263d9e")
}

// UnpackModelRegistryUnknownVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelRegistry_UnknownVersion(uint256 model, uint32 version)
func (modelRegistry *ModelRegistry) UnpackModelRegistryUnknownVersionError(raw []byte) (*ModelRegistryModelRegistryUnknownVersion, error) {
	out := new(ModelRegistryModelRegistryUnknownVersion)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelRegistry_UnknownVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}
