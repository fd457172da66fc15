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
	Bond       *big.Int
	PublicHead bool
}

// EvaluationTerms is an auto generated low-level Go binding around an user-defined struct.
type EvaluationTerms struct {
	Currency      common.Address
	Bond          *big.Int
	EvaluationFee *big.Int
	HeadFee       *big.Int
	Forwarding    uint32
}

// IModelRegistryOffer is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryOffer struct {
	VersionDigest [32]byte
	Manifest      [32]byte
	Payee         common.Address
	CreatorKey    [32]byte
	Currency      common.Address
	Cut           Cut
}

// Prices is an auto generated low-level Go binding around an user-defined struct.
type Prices struct {
	EvaluationFee *big.Int
	HeadFee       *big.Int
	TailFee       *big.Int
	ForwardTip    *big.Int
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Currency common.Address
	Bond     *big.Int
	Prices   Prices
	Windows  Windows
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announceHead\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedHead\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evaluationTermsOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structEvaluationTerms\",\"components\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"modelCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nameOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offerOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Offer\",\"components\":[{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cut\",\"type\":\"tuple\",\"internalType\":\"structCut\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"publicHead\",\"type\":\"bool\",\"internalType\":\"bool\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"manifest\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cuts\",\"type\":\"tuple[]\",\"internalType\":\"structCut[]\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"publicHead\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sealingKeyOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSealingKey\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"versionCount\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"versionOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cuts\",\"type\":\"tuple[]\",\"internalType\":\"structCut[]\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"publicHead\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HeadSealed\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"sealedHead\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelRegistered\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SealingKeySet\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VersionPublished\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"currency\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"cuts\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structCut[]\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"publicHead\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VersionRetired\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_BadCutCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_BadName\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_BadSealingKey\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_BadWindow\",\"inputs\":[{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"have\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"min\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"max\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_EmptyDigest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ModelRegistry_NotOwner\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_Paused\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_Retired\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_UnknownCut\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_UnknownVersion\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "ModelRegistry",
	Bin: "0x60a060405261000c610092565b151560805234801561001c575f5ffd5b506040518060400160405280601781526020017f456e6372797074656420436f6d70757465204d6f64656c0000000000000000008152506040518060400160405280600381526020016245434d60e81b815250815f908161007d919061014c565b50600161008a828261014c565b50505061020a565b5f4661053914806100a4575046617a69145b905090565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100d157607f821691505b6020821081036100ef57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610147578282111561014757805f5260205f20601f840160051c602085101561012057505f5b90810190601f840160051c035f5b81811015610143575f8382015560010161012e565b5050505b505050565b81516001600160401b03811115610165576101656100a9565b6101798161017384546100bd565b846100f5565b6020601f8211600181146101ab575f83156101945750848201515b5f19600385901b1c1916600184901b178455610203565b5f84815260208120601f198516915b828110156101da57878501518255602094850194600190920191016101ba565b50848210156101f757868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051612bd36102225f395f6119f30152612bd35ff3fe608060405234801561000f575f5ffd5b5060043610610187575f3560e01c806370a08231116100d9578063c6a645fe11610093578063cc8859bb1161006e578063cc8859bb1461040e578063cf02ee3f14610421578063d969893514610445578063e985e9c514610458575f5ffd5b8063c6a645fe146103d3578063c87b56dd146103dc578063c9643621146103ef575f5ffd5b806370a082311461035257806382519f9d1461036557806395d89b4114610385578063a22cb4651461038d578063a4854f51146103a0578063b88d4fde146103c0575f5ffd5b8063095ea7b3116101445780633519f3221161011f5780633519f322146102f857806342842e0e1461030b57806350db6b401461031e5780636352211e1461033f575f5ffd5b8063095ea7b3146102bd578063165aae97146102d257806323b872dd146102e5575f5ffd5b806301ffc9a71461018b57806303190e6d146101b3578063051a2664146101ed578063058ff99d1461020d57806306fdde031461028a578063081812fc14610292575b5f5ffd5b61019e610199366004611f6e565b61046b565b60405190151581526020015b60405180910390f35b6101d86101c1366004611f89565b5f9081526009602052604090205463ffffffff1690565b60405163ffffffff90911681526020016101aa565b6102006101fb366004611f89565b6104bc565b6040516101aa9190611fce565b61022061021b366004612008565b61055b565b6040516101aa91905f60a08201905060018060a01b0383511682526001600160601b0360208401511660208301526001600160601b0360408401511660408301526001600160601b03606084015116606083015263ffffffff608084015116608083015292915050565b61020061062d565b6102a56102a0366004611f89565b6106bc565b6040516001600160a01b0390911681526020016101aa565b6102d06102cb366004612057565b6106e3565b005b6101d86102e0366004612095565b6106f2565b6102d06102f336600461212d565b61094f565b6102d0610306366004612167565b6109d8565b6102d061031936600461212d565b610a8e565b61033161032c3660046121ff565b610aad565b6040519081526020016101aa565b6102a561034d366004611f89565b610b6c565b610331610360366004612269565b610b76565b610378610373366004612008565b610bbb565b6040516101aa919061235c565b610200610cc6565b6102d061039b3660046123c8565b610cd5565b6103b36103ae366004612008565b610ce0565b6040516101aa91906123f9565b6102d06103ce366004612491565b610cfb565b61033160065481565b6102006103ea366004611f89565b610d13565b6103316103fd366004611f89565b5f9081526008602052604090205490565b6102d061041c36600461256b565b610d83565b61043461042f3660046125b2565b610d97565b6040516101aa9594939291906125d3565b6102d06104533660046125b2565b610ecf565b61019e610466366004612666565b610f6e565b5f6001600160e01b031982166380ac58cd60e01b148061049b57506001600160e01b03198216635b5e139f60e01b145b806104b657506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f8181526007602052604090208054606091906104d89061268e565b80601f01602080910402602001604051908101604052809291908181526020018280546105049061268e565b801561054f5780601f106105265761010080835404028352916020019161054f565b820191905f5260205f20905b81548152906001019060200180831161053257829003601f168201915b50505050509050919050565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152610623610593858585610f9b565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260048301546001600160a01b0381168252600160a01b90046001600160601b03908116602083015260029093015480841692820192909252600160601b82049092166060830152600160d81b900462ffffff16608082015290565b90505b9392505050565b60605f805461063b9061268e565b80601f01602080910402602001604051908101604052809291908181526020018280546106679061268e565b80156106b25780601f10610689576101008083540402835291602001916106b2565b820191905f5260205f20905b81548152906001019060200180831161069557829003601f168201915b5050505050905090565b5f6106c68261100d565b505f828152600460205260409020546001600160a01b03166104b6565b6106ee828233611045565b5050565b5f6106fc86611052565b84351580610720575061071560408601602087016126d6565b6001600160401b0316155b1561073e57604051635d05d95f60e01b815260040160405180910390fd5b81158061074b5750601082115b15610771576040516369f1f74f60e01b8152600481018390526024015b60405180910390fd5b5f86815260096020526040812080549091906107929063ffffffff16612703565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f4630888463ffffffff16898989896040516020016107d79897969594939291906128a3565b60408051601f1981840301815291815281516020928301205f8a8152600a845282812063ffffffff87168252845282902090935091839189359161081f918b01908b016126d6565b60028401805460018601939093559284556001600160401b031667ffffffffffffffff60ff60e01b011990911617600160e01b60ff8716021768010000000000000000600160e01b031916600160401b6001600160a01b038916021790555f5b60ff81168511156108fc576108af8187878460ff168181106108a3576108a3612906565b90506101800201611094565b6108ea86868360ff168181106108c7576108c7612906565b60ff85165f90815260038701602052604090209261018090910201905089611148565b806108f48161291a565b91505061087f565b508263ffffffff16887fdb419c29877b92fa9fdc32a64c9251808286a8c4cfd30ae66a272f938fbb0fea848a8a8a8a60405161093c95949392919061292f565b60405180910390a3505095945050505050565b6001600160a01b03821661097857604051633250574960e11b81525f6004820152602401610768565b5f6109848383336113c5565b9050836001600160a01b0316816001600160a01b0316146109d2576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610768565b50505050565b6109e185611052565b6109f66109ee86866113f7565b868686611446565b50811580610a0357508035155b80610a245750610a1960408201602083016126d6565b6001600160401b0316155b15610a4257604051635d05d95f60e01b815260040160405180910390fd5b8260ff168463ffffffff16867fc853cbb6c08153b113c2308230526824453d2a7633c388da8f2bf16578e97c7f8585604051610a7f929190612971565b60405180910390a45050505050565b610aa883838360405180602001604052805f815250610cfb565b505050565b5f831580610abb5750604084115b15610adc576040516386eedf9160e01b815260048101859052602401610768565b60065f8154610aea90612985565b91829055505f818152600760205260409020909150610b0a8587836129eb565b50610b1533826114ac565b336001600160a01b0316817f628b93b43fc7b354fe0940347cfbbeb354e23d007ec175dc99b3628f826dcefe8787604051610b51929190612acc565b60405180910390a3610b6481848461150d565b949350505050565b5f6104b68261100d565b5f6001600160a01b038216610ba0576040516322718ad960e21b81525f6004820152602401610768565b506001600160a01b03165f9081526003602052604090205490565b610bc3611e39565b5f610bce85856113f7565b90505f610bdd82878787611446565b6002830154909150600160e81b900460ff1615610c1c57604051630162702960e41b81526004810187905263ffffffff86166024820152604401610768565b5f8681526008602052604081205490819003610c4e576040516312f2699360e21b815260048101889052602401610768565b6040805160c0810182528454815260018501546020820152908101610c87895f908152600260205260409020546001600160a01b031690565b6001600160a01b039081168252602082018490526002860154600160401b9004166040820152606001610cb9846115a0565b9052979650505050505050565b60606001805461063b9061268e565b6106ee338383611615565b610ce8611e81565b610623610cf6858585610f9b565b6116dc565b610d0684848461094f565b6109d23385858585611736565b6060610d1e8261100d565b505f610d3460408051602081019091525f815290565b90505f815111610d525760405180602001604052805f815250610626565b80610d5c8461185e565b604051602001610d6d929190612af6565b6040516020818303038152906040529392505050565b610d8c83611052565b610aa883838361150d565b604080518082019091525f80825260208201819052905f60605f5f610dbc88886113f7565b604080518082019091526001820154815260028201546001600160401b038082166020840152919750919250600160e01b90910460ff1690811115610e0357610e0361247d565b604051908082528060200260200182016040528015610e3c57816020015b610e29611ee0565b815260200190600190039081610e215790505b5092505f5b83518160ff161015610e9c5760ff81165f9081526003830160205260409020610e69906115a0565b848260ff1681518110610e7e57610e7e612906565b60200260200101819052508080610e949061291a565b915050610e41565b5080546002909101549098949750600160401b81046001600160a01b0316965091945050600160e81b900460ff16919050565b610ed882611052565b5f610ee383836113f7565b6002810154909150600160e81b900460ff1615610f2257604051630162702960e41b81526004810184905263ffffffff83166024820152604401610768565b60028101805460ff60e81b1916600160e81b17905560405163ffffffff83169084907f09d9dbdf2b8adde91b355d9c9f696b2c718d385a32ed662a786d179e12ef9cce905f90a3505050565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f838152600a6020908152604080832063ffffffff86168452825280832060ff8516845260030190915290206002810154600160c01b900462ffffff1661062657604051633bcd914b60e01b81526004810185905263ffffffff8416602482015260ff83166044820152606401610768565b5f818152600260205260408120546001600160a01b0316806104b657604051637e27328960e01b815260048101849052602401610768565b610aa883838360016118ed565b5f818152600260205260409020546001600160a01b03163314611091576040516305de2e5960e01b815260048101829052336024820152604401610768565b50565b803515806110a457506020810135155b156110c257604051635d05d95f60e01b815260040160405180910390fd5b60c081016110e3835f6110d860e0860185612b0a565b6102586154606119f1565b6111068360016110f96040850160208601612b0a565b62015180621275006119f1565b61112883600261111c6060850160408601612b0a565b6102586203f4806119f1565b610aa883600361113e6080850160608601612b0a565b5f6203f4806119f1565b81358355602082013560018401556111666060830160408401612b23565b6002840180546bffffffffffffffffffffffff19166001600160601b039290921691909117905561119d6080830160608401612b23565b6002840180546001600160601b0392909216600160601b026bffffffffffffffffffffffff60601b199092169190911790556111ed6111e260e0840160c08501612b0a565b63ffffffff16611a99565b60028401805462ffffff92909216600160c01b0262ffffff60c01b199092169190911790556112266111e2610100840160e08501612b0a565b60028401805462ffffff92909216600160d81b0262ffffff60d81b1990921691909117905561125d61018083016101608401612b3c565b600284018054911515600160f01b0260ff60f01b1990921691909117905561128b60a0830160808401612b23565b6003840180546bffffffffffffffffffffffff19166001600160601b03929092169190911790556112c260c0830160a08401612b23565b6003840180546001600160601b0392909216600160601b026bffffffffffffffffffffffff60601b199092169190911790556113096111e261012084016101008501612b0a565b60038401805462ffffff92909216600160c01b0262ffffff60c01b199092169190911790556113436111e261014084016101208501612b0a565b60038401805462ffffff60d81b1916600160d81b62ffffff93909316929092029190911790556004830180546001600160a01b0319166001600160a01b03831617905561139861016083016101408401612b23565b8360040160146101000a8154816001600160601b0302191690836001600160601b03160217905550505050565b5f6113d1848484611acc565b90506001600160a01b03811615610626575f838152600860205260408120559392505050565b5f828152600a6020908152604080832063ffffffff85168452909152812080549091036104b65760405163343b0bd360e21b81526004810184905263ffffffff83166024820152604401610768565b60028401545f9060ff600160e01b90910481169083161061149257604051633bcd914b60e01b81526004810185905263ffffffff8416602482015260ff83166044820152606401610768565b5060ff165f90815260039390930160205250506040902090565b6001600160a01b0382166114d557604051633250574960e11b81525f6004820152602401610768565b5f6114e183835f6113c5565b90506001600160a01b03811615610aa8576040516339e3563760e11b81525f6004820152602401610768565b6104c0811461153257604051630643afa360e51b815260048101829052602401610768565b5f8282604051611543929190612b55565b604080519182900382205f878152600860205291909120819055915084907f0ce77ec901cd26dc4dcca2eb46356a97003177d74253eac189cc037a027a0bce9061159290849087908790612b64565b60405180910390a250505050565b6115a8611ee0565b6040805160c08101825283548152600184015460208201529081016115cc84611bbe565b81526020016115da84611c2c565b81526004840154600160a01b90046001600160601b03166020820152600290930154600160f01b900460ff1615156040909301929092525090565b6001600160a01b03831661163e5760405163a9fbf51f60e01b81525f6004820152602401610768565b6001600160a01b03821661167057604051630b61174360e31b81526001600160a01b0383166004820152602401610768565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6116e4611e81565b6040805160808101825260048401546001600160a01b0381168252600160a01b90046001600160601b0316602082015290810161172084611bbe565b815260200161172e84611c2c565b905292915050565b6001600160a01b0383163b1561185757604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290611778908890889087908790600401612b86565b6020604051808303815f875af19250505080156117b2575060408051601f3d908101601f191682019092526117af91810190612bb8565b60015b611819573d8080156117df576040519150601f19603f3d011682016040523d82523d5f602084013e6117e4565b606091505b5080515f0361181157604051633250574960e11b81526001600160a01b0385166004820152602401610768565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b1461185557604051633250574960e11b81526001600160a01b0385166004820152602401610768565b505b5050505050565b60605f61186a83611c9d565b60010190505f816001600160401b038111156118885761188861247d565b6040519080825280601f01601f1916602001820160405280156118b2576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846118bc57509392505050565b808061190157506001600160a01b03821615155b156119c2575f6119108461100d565b90506001600160a01b0383161580159061193c5750826001600160a01b0316816001600160a01b031614155b801561194f575061194d8184610f6e565b155b156119785760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610768565b81156119c05783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b7f00000000000000000000000000000000000000000000000000000000000000008015611a2357505f8263ffffffff16115b15611a2d57600191505b8163ffffffff168363ffffffff161080611a5257508063ffffffff168363ffffffff16115b156118575760405163385bc2ab60e01b815260ff80871660048301528516602482015263ffffffff808516604483015280841660648301528216608482015260a401610768565b5f62ffffff821115611ac8576040516306dfcc6560e41b81526018600482015260248101839052604401610768565b5090565b5f828152600260205260408120546001600160a01b0390811690831615611af857611af8818486611d74565b6001600160a01b03811615611b3257611b135f855f5f6118ed565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615611b60576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b604080516080810182525f808252602082018190529181018290526060810191909152506040805160808101825260028301546001600160601b038082168352600160601b918290048116602084015260039094015480851693830193909352909104909116606082015290565b604080516080810182525f8082526020820181905291810182905260608101919091525060408051608081018252600283015462ffffff600160c01b80830482168452600160d81b928390048216602085015260039095015494850481169383019390935290920416606082015290565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b8310611cdb5772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310611d07576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310611d2557662386f26fc10000830492506010015b6305f5e1008310611d3d576305f5e100830492506008015b6127108310611d5157612710830492506004015b60648310611d63576064830492506002015b600a83106104b65760010192915050565b611d7f838383611dd8565b610aa8576001600160a01b038316611dad57604051637e27328960e01b815260048101829052602401610768565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610768565b5f6001600160a01b038316158015906106235750826001600160a01b0316846001600160a01b03161480611e115750611e118484610f6e565b806106235750505f908152600460205260409020546001600160a01b03908116911614919050565b6040518060c001604052805f81526020015f81526020015f6001600160a01b031681526020015f81526020015f6001600160a01b03168152602001611e7c611ee0565b905290565b60408051608080820183525f8083526020808401829052845192830185528183528201819052818401819052606082015290918201908152604080516080810182525f8082526020828101829052928201819052606082015291015290565b6040518060c001604052805f81526020015f8152602001611f20604080516080810182525f80825260208201819052918101829052606081019190915290565b8152604080516080810182525f8082526020828101829052928201819052606082015291019081525f6020820181905260409091015290565b6001600160e01b031981168114611091575f5ffd5b5f60208284031215611f7e575f5ffd5b813561062681611f59565b5f60208284031215611f99575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6106266020830184611fa0565b803563ffffffff81168114611ff3575f5ffd5b919050565b803560ff81168114611ff3575f5ffd5b5f5f5f6060848603121561201a575f5ffd5b8335925061202a60208501611fe0565b915061203860408501611ff8565b90509250925092565b80356001600160a01b0381168114611ff3575f5ffd5b5f5f60408385031215612068575f5ffd5b61207183612041565b946020939093013593505050565b5f6040828403121561208f575f5ffd5b50919050565b5f5f5f5f5f60a086880312156120a9575f5ffd5b853594506120ba876020880161207f565b93506120c860608701612041565b925060808601356001600160401b038111156120e2575f5ffd5b8601601f810188136120f2575f5ffd5b80356001600160401b03811115612107575f5ffd5b8860206101808302840101111561211c575f5ffd5b959894975092955050506020019190565b5f5f5f6060848603121561213f575f5ffd5b61214884612041565b925061215660208501612041565b929592945050506040919091013590565b5f5f5f5f5f60c0868803121561217b575f5ffd5b8535945061218b60208701611fe0565b935061219960408701611ff8565b9250606086013591506121af876080880161207f565b90509295509295909350565b5f5f83601f8401126121cb575f5ffd5b5081356001600160401b038111156121e1575f5ffd5b6020830191508360208285010111156121f8575f5ffd5b9250929050565b5f5f5f5f60408587031215612212575f5ffd5b84356001600160401b03811115612227575f5ffd5b612233878288016121bb565b90955093505060208501356001600160401b03811115612251575f5ffd5b61225d878288016121bb565b95989497509550505050565b5f60208284031215612279575f5ffd5b61062682612041565b6001600160601b0381511682526001600160601b0360208201511660208301526001600160601b0360408201511660408301526001600160601b0360608201511660608301525050565b805182526020810151602083015260408101516122ec6040840182612282565b50606081015161233860c084018263ffffffff815116825263ffffffff602082015116602083015263ffffffff604082015116604083015263ffffffff60608201511660608301525050565b5060808101516001600160601b031661014083015260a00151151561016090910152565b5f61022082019050825182526020830151602083015260018060a01b0360408401511660408301526060830151606083015260018060a01b03608084015116608083015260a08301516123b260a08401826122cc565b5092915050565b80358015158114611ff3575f5ffd5b5f5f604083850312156123d9575f5ffd5b6123e283612041565b91506123f0602084016123b9565b90509250929050565b81516001600160a01b031681526020808301516001600160601b03169082015260408083015161014083019161243190840182612282565b5060608301516123b260c084018263ffffffff815116825263ffffffff602082015116602083015263ffffffff604082015116604083015263ffffffff60608201511660608301525050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f608085870312156124a4575f5ffd5b6124ad85612041565b93506124bb60208601612041565b92506040850135915060608501356001600160401b038111156124dc575f5ffd5b8501601f810187136124ec575f5ffd5b80356001600160401b038111156125055761250561247d565b604051601f8201601f19908116603f011681016001600160401b03811182821017156125335761253361247d565b60405281815282820160200189101561254a575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f6040848603121561257d575f5ffd5b8335925060208401356001600160401b03811115612599575f5ffd5b6125a5868287016121bb565b9497909650939450505050565b5f5f604083850312156125c3575f5ffd5b823591506123f060208401611fe0565b8581528451602080830191909152808601516001600160401b031660408301526001600160a01b038516606083015260c06080830181905284519083018190525f9185019060e0840190835b81811015612649576126328385516122cc565b60209390930192610180929092019160010161261f565b505084151560a0850152915061265c9050565b9695505050505050565b5f5f60408385031215612677575f5ffd5b61268083612041565b91506123f060208401612041565b600181811c908216806126a257607f821691505b60208210810361208f57634e487b7160e01b5f52602260045260245ffd5b80356001600160401b0381168114611ff3575f5ffd5b5f602082840312156126e6575f5ffd5b610626826126c0565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff810361271e5761271e6126ef565b60010192915050565b803582526001600160401b0361273f602083016126c0565b1660208301525050565b80356001600160601b0381168114611ff3575f5ffd5b63ffffffff61276d82611fe0565b16825263ffffffff61278160208301611fe0565b16602083015263ffffffff61279860408301611fe0565b16604083015263ffffffff6127af60608301611fe0565b1660608301525050565b8183526020830192505f815f5b848110156128995781358652602080830135908701526001600160601b036127f060408401612749565b1660408701526001600160601b0361280a60608401612749565b1660608701526001600160601b0361282460808401612749565b1660808701526001600160601b0361283e60a08401612749565b1660a087015261285460c0870160c0840161275f565b6128616101408301612749565b6001600160601b031661014087015261287d61016083016123b9565b15156101608701526101809586019591909101906001016127c6565b5093949350505050565b8881526001600160a01b038816602082015260408101879052606081018690526128d06080820186612727565b6001600160a01b03841660c082015261010060e082018190525f906128f890830184866127b9565b9a9950505050505050505050565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff810361271e5761271e6126ef565b85815261293f6020820186612727565b6001600160a01b038416606082015260a0608082018190525f9061296690830184866127b9565b979650505050505050565b828152606081016106266020830184612727565b5f60018201612996576129966126ef565b5060010190565b601f821115610aa85782821115610aa857805f5260205f20601f840160051c60208510156129c857505f5b90810190601f840160051c035f5b81811015611855575f838201556001016129d6565b6001600160401b03831115612a0257612a0261247d565b612a1683612a10835461268e565b8361299d565b5f601f841160018114612a47575f8515612a305750838201355b5f19600387901b1c1916600186901b178355611857565b5f83815260208120601f198716915b82811015612a765786850135825560209485019460019092019101612a56565b5086821015612a92575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610623602083018486612aa4565b5f81518060208401855e5f93019283525090919050565b5f610623612b048386612adf565b84612adf565b5f60208284031215612b1a575f5ffd5b61062682611fe0565b5f60208284031215612b33575f5ffd5b61062682612749565b5f60208284031215612b4c575f5ffd5b610626826123b9565b818382375f9101908152919050565b838152604060208201525f612b7d604083018486612aa4565b95945050505050565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f9061265c90830184611fa0565b5f60208284031215612bc8575f5ffd5b815161062681611f5956",
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

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (modelRegistry *ModelRegistry) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("approve", to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (modelRegistry *ModelRegistry) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("approve", to, tokenId)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (modelRegistry *ModelRegistry) PackBalanceOf(owner common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEvaluationTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x058ff99d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evaluationTermsOf(uint256 model, uint32 version, uint8 cut) view returns((address,uint96,uint96,uint96,uint32))
func (modelRegistry *ModelRegistry) PackEvaluationTermsOf(model *big.Int, version uint32, cut uint8) []byte {
	enc, err := modelRegistry.abi.Pack("evaluationTermsOf", model, version, cut)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvaluationTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x058ff99d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evaluationTermsOf(uint256 model, uint32 version, uint8 cut) view returns((address,uint96,uint96,uint96,uint32))
func (modelRegistry *ModelRegistry) TryPackEvaluationTermsOf(model *big.Int, version uint32, cut uint8) ([]byte, error) {
	return modelRegistry.abi.Pack("evaluationTermsOf", model, version, cut)
}

// UnpackEvaluationTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x058ff99d.
//
// Solidity: function evaluationTermsOf(uint256 model, uint32 version, uint8 cut) view returns((address,uint96,uint96,uint96,uint32))
func (modelRegistry *ModelRegistry) UnpackEvaluationTermsOf(data []byte) (EvaluationTerms, error) {
	out, err := modelRegistry.abi.Unpack("evaluationTermsOf", data)
	if err != nil {
		return *new(EvaluationTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(EvaluationTerms)).(*EvaluationTerms)
	return out0, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (modelRegistry *ModelRegistry) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (modelRegistry *ModelRegistry) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (modelRegistry *ModelRegistry) PackName() []byte {
	enc, err := modelRegistry.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (modelRegistry *ModelRegistry) TryPackName() ([]byte, error) {
	return modelRegistry.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (modelRegistry *ModelRegistry) UnpackName(data []byte) (string, error) {
	out, err := modelRegistry.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
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
// Solidity: function offerOf(uint256 model, uint32 version, uint8 cut) view returns((bytes32,bytes32,address,bytes32,address,(bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32),uint96,bool)))
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
// Solidity: function offerOf(uint256 model, uint32 version, uint8 cut) view returns((bytes32,bytes32,address,bytes32,address,(bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32),uint96,bool)))
func (modelRegistry *ModelRegistry) TryPackOfferOf(model *big.Int, version uint32, cut uint8) ([]byte, error) {
	return modelRegistry.abi.Pack("offerOf", model, version, cut)
}

// UnpackOfferOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82519f9d.
//
// Solidity: function offerOf(uint256 model, uint32 version, uint8 cut) view returns((bytes32,bytes32,address,bytes32,address,(bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32),uint96,bool)))
func (modelRegistry *ModelRegistry) UnpackOfferOf(data []byte) (IModelRegistryOffer, error) {
	out, err := modelRegistry.abi.Unpack("offerOf", data)
	if err != nil {
		return *new(IModelRegistryOffer), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelRegistryOffer)).(*IModelRegistryOffer)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x165aae97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(uint256 model, (bytes32,uint64) manifest, address currency, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32),uint96,bool)[] cuts) returns(uint32 version)
func (modelRegistry *ModelRegistry) PackPublish(model *big.Int, manifest Artefact, currency common.Address, cuts []Cut) []byte {
	enc, err := modelRegistry.abi.Pack("publish", model, manifest, currency, cuts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x165aae97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(uint256 model, (bytes32,uint64) manifest, address currency, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32),uint96,bool)[] cuts) returns(uint32 version)
func (modelRegistry *ModelRegistry) TryPackPublish(model *big.Int, manifest Artefact, currency common.Address, cuts []Cut) ([]byte, error) {
	return modelRegistry.abi.Pack("publish", model, manifest, currency, cuts)
}

// UnpackPublish is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x165aae97.
//
// Solidity: function publish(uint256 model, (bytes32,uint64) manifest, address currency, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32),uint96,bool)[] cuts) returns(uint32 version)
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

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (modelRegistry *ModelRegistry) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (modelRegistry *ModelRegistry) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (modelRegistry *ModelRegistry) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := modelRegistry.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (modelRegistry *ModelRegistry) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return modelRegistry.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
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

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (modelRegistry *ModelRegistry) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := modelRegistry.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (modelRegistry *ModelRegistry) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return modelRegistry.abi.Pack("setApprovalForAll", operator, approved)
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

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (modelRegistry *ModelRegistry) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := modelRegistry.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (modelRegistry *ModelRegistry) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (modelRegistry *ModelRegistry) PackSymbol() []byte {
	enc, err := modelRegistry.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (modelRegistry *ModelRegistry) TryPackSymbol() ([]byte, error) {
	return modelRegistry.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (modelRegistry *ModelRegistry) UnpackSymbol(data []byte) (string, error) {
	out, err := modelRegistry.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4854f51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsOf(uint256 model, uint32 version, uint8 cut) view returns((address,uint96,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32)))
func (modelRegistry *ModelRegistry) PackTermsOf(model *big.Int, version uint32, cut uint8) []byte {
	enc, err := modelRegistry.abi.Pack("termsOf", model, version, cut)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4854f51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsOf(uint256 model, uint32 version, uint8 cut) view returns((address,uint96,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32)))
func (modelRegistry *ModelRegistry) TryPackTermsOf(model *big.Int, version uint32, cut uint8) ([]byte, error) {
	return modelRegistry.abi.Pack("termsOf", model, version, cut)
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4854f51.
//
// Solidity: function termsOf(uint256 model, uint32 version, uint8 cut) view returns((address,uint96,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32)))
func (modelRegistry *ModelRegistry) UnpackTermsOf(data []byte) (Terms, error) {
	out, err := modelRegistry.abi.Unpack("termsOf", data)
	if err != nil {
		return *new(Terms), err
	}
	out0 := *abi.ConvertType(out[0], new(Terms)).(*Terms)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (modelRegistry *ModelRegistry) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (modelRegistry *ModelRegistry) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (modelRegistry *ModelRegistry) UnpackTokenURI(data []byte) (string, error) {
	out, err := modelRegistry.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (modelRegistry *ModelRegistry) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("transferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (modelRegistry *ModelRegistry) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("transferFrom", from, to, tokenId)
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
// Solidity: function versionOf(uint256 model, uint32 version) view returns(bytes32 versionDigest, (bytes32,uint64) manifest, address currency, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32),uint96,bool)[] cuts, bool retired)
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
// Solidity: function versionOf(uint256 model, uint32 version) view returns(bytes32 versionDigest, (bytes32,uint64) manifest, address currency, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32),uint96,bool)[] cuts, bool retired)
func (modelRegistry *ModelRegistry) TryPackVersionOf(model *big.Int, version uint32) ([]byte, error) {
	return modelRegistry.abi.Pack("versionOf", model, version)
}

// VersionOfOutput serves as a container for the return parameters of contract
// method VersionOf.
type VersionOfOutput struct {
	VersionDigest [32]byte
	Manifest      Artefact
	Currency      common.Address
	Cuts          []Cut
	Retired       bool
}

// UnpackVersionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf02ee3f.
//
// Solidity: function versionOf(uint256 model, uint32 version) view returns(bytes32 versionDigest, (bytes32,uint64) manifest, address currency, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32),uint96,bool)[] cuts, bool retired)
func (modelRegistry *ModelRegistry) UnpackVersionOf(data []byte) (VersionOfOutput, error) {
	out, err := modelRegistry.abi.Unpack("versionOf", data)
	outstruct := new(VersionOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.VersionDigest = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Manifest = *abi.ConvertType(out[1], new(Artefact)).(*Artefact)
	outstruct.Currency = *abi.ConvertType(out[2], new(common.Address)).(*common.Address)
	outstruct.Cuts = *abi.ConvertType(out[3], new([]Cut)).(*[]Cut)
	outstruct.Retired = *abi.ConvertType(out[4], new(bool)).(*bool)
	return *outstruct, nil
}

// ModelRegistryApproval represents a Approval event raised by the ModelRegistry contract.
type ModelRegistryApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (ModelRegistryApproval) ContractEventName() string {
	return ModelRegistryApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (modelRegistry *ModelRegistry) UnpackApprovalEvent(log *types.Log) (*ModelRegistryApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryApproval)
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

// ModelRegistryApprovalForAll represents a ApprovalForAll event raised by the ModelRegistry contract.
type ModelRegistryApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (ModelRegistryApprovalForAll) ContractEventName() string {
	return ModelRegistryApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (modelRegistry *ModelRegistry) UnpackApprovalForAllEvent(log *types.Log) (*ModelRegistryApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryApprovalForAll)
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

// ModelRegistryTransfer represents a Transfer event raised by the ModelRegistry contract.
type ModelRegistryTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (ModelRegistryTransfer) ContractEventName() string {
	return ModelRegistryTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (modelRegistry *ModelRegistry) UnpackTransferEvent(log *types.Log) (*ModelRegistryTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryTransfer)
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
	Currency      common.Address
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
// Solidity: event VersionPublished(uint256 indexed model, uint32 indexed version, bytes32 versionDigest, (bytes32,uint64) manifest, address currency, (bytes32,bytes32,(uint96,uint96,uint96,uint96),(uint32,uint32,uint32,uint32),uint96,bool)[] cuts)
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
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721NonexistentTokenError(raw[4:])
	}
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
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ModelRegistryERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the ModelRegistry contract.
type ModelRegistryERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func ModelRegistryERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (modelRegistry *ModelRegistry) UnpackERC721IncorrectOwnerError(raw []byte) (*ModelRegistryERC721IncorrectOwner, error) {
	out := new(ModelRegistryERC721IncorrectOwner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the ModelRegistry contract.
type ModelRegistryERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func ModelRegistryERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (modelRegistry *ModelRegistry) UnpackERC721InsufficientApprovalError(raw []byte) (*ModelRegistryERC721InsufficientApproval, error) {
	out := new(ModelRegistryERC721InsufficientApproval)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidApprover represents a ERC721InvalidApprover error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func ModelRegistryERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidApproverError(raw []byte) (*ModelRegistryERC721InvalidApprover, error) {
	out := new(ModelRegistryERC721InvalidApprover)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidOperator represents a ERC721InvalidOperator error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func ModelRegistryERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidOperatorError(raw []byte) (*ModelRegistryERC721InvalidOperator, error) {
	out := new(ModelRegistryERC721InvalidOperator)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidOwner represents a ERC721InvalidOwner error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func ModelRegistryERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidOwnerError(raw []byte) (*ModelRegistryERC721InvalidOwner, error) {
	out := new(ModelRegistryERC721InvalidOwner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func ModelRegistryERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidReceiverError(raw []byte) (*ModelRegistryERC721InvalidReceiver, error) {
	out := new(ModelRegistryERC721InvalidReceiver)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidSender represents a ERC721InvalidSender error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func ModelRegistryERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidSenderError(raw []byte) (*ModelRegistryERC721InvalidSender, error) {
	out := new(ModelRegistryERC721InvalidSender)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721NonexistentToken represents a ERC721NonexistentToken error raised by the ModelRegistry contract.
type ModelRegistryERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func ModelRegistryERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (modelRegistry *ModelRegistry) UnpackERC721NonexistentTokenError(raw []byte) (*ModelRegistryERC721NonexistentToken, error) {
	out := new(ModelRegistryERC721NonexistentToken)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// ModelRegistrySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the ModelRegistry contract.
type ModelRegistrySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ModelRegistrySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (modelRegistry *ModelRegistry) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ModelRegistrySafeCastOverflowedUintDowncast, error) {
	out := new(ModelRegistrySafeCastOverflowedUintDowncast)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}
