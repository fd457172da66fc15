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
	ABI: "[{\"type\":\"function\",\"name\":\"enclaveOf\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Enclave\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"invalidated\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enrol\",\"inputs\":[{\"name\":\"enrolment\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Enrolment\",\"components\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"quote\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"invalidate\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Enclave\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"invalidated\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EnclaveEnrolled\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"sealingKeyDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveInvalidated\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"EnclaveRegistry_BadSealingKey\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_Expired\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_Invalidated\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_KeyInUse\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_NotEnrolled\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_ReportDataMismatch\",\"inputs\":[{\"name\":\"have\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"want\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_StaleBlock\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_StillCurrent\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnclaveRegistry_ZeroAddress\",\"inputs\":[]}]",
	ID:  "EnclaveRegistry",
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

// PackEnclaveOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8510129b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enclaveOf(address signer) view returns((address,uint64,bool,bytes32,bytes32,bytes32))
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
// Solidity: function enclaveOf(address signer) view returns((address,uint64,bool,bytes32,bytes32,bytes32))
func (enclaveRegistry *EnclaveRegistry) TryPackEnclaveOf(signer common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("enclaveOf", signer)
}

// UnpackEnclaveOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8510129b.
//
// Solidity: function enclaveOf(address signer) view returns((address,uint64,bool,bytes32,bytes32,bytes32))
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
