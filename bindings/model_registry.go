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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announceHead\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedHead\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"modelCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nameOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offerOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Offer\",\"components\":[{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"creatorKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cut\",\"type\":\"tuple\",\"internalType\":\"structCut\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"manifest\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"cuts\",\"type\":\"tuple[]\",\"internalType\":\"structCut[]\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sealingKeyOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSealingKey\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"sealingKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"versionCount\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"versionOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"tuple\",\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"cuts\",\"type\":\"tuple[]\",\"internalType\":\"structCut[]\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HeadSealed\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"enclaveKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"sealedHead\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelRegistered\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SealingKeySet\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VersionPublished\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"versionDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structArtefact\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"cuts\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structCut[]\",\"components\":[{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parameters\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"evaluationFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"headFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"tailFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"forwardTip\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"windows\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"forwarding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delivery\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"review\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VersionRetired\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_BadCutCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_BadName\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_BadSealingKey\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_BadWindow\",\"inputs\":[{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"have\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"min\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"max\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_EmptyDigest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ModelRegistry_NotOwner\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_Paused\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_Retired\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_UnknownCut\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cut\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ModelRegistry_UnknownVersion\",\"inputs\":[{\"name\":\"model\",\"type\":\"uint256\",\"internalType\":\"ModelId\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "ModelRegistry",
	Bin: "0x60a060405261000c610092565b151560805234801561001c575f5ffd5b506040518060400160405280601781526020017f456e6372797074656420436f6d70757465204d6f64656c0000000000000000008152506040518060400160405280600381526020016245434d60e81b815250815f908161007d919061014c565b50600161008a828261014c565b50505061020a565b5f4661053914806100a4575046617a69145b905090565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100d157607f821691505b6020821081036100ef57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610147578282111561014757805f5260205f20601f840160051c602085101561012057505f5b90810190601f840160051c035f5b81811015610143575f8382015560010161012e565b5050505b505050565b81516001600160401b03811115610165576101656100a9565b6101798161017384546100bd565b846100f5565b6020601f8211600181146101ab575f83156101945750848201515b5f19600385901b1c1916600184901b178455610203565b5f84815260208120601f198516915b828110156101da57878501518255602094850194600190920191016101ba565b50848210156101f757868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b6080516125676102225f395f61160701526125675ff3fe608060405234801561000f575f5ffd5b5060043610610153575f3560e01c806382519f9d116100bf578063c87b56dd11610079578063c87b56dd1461030b578063c96436211461031e578063cc8859bb1461033d578063cf02ee3f14610350578063d969893514610373578063e985e9c514610386575f5ffd5b806382519f9d146102a157806382e94f8e146102c157806395d89b41146102d4578063a22cb465146102dc578063b88d4fde146102ef578063c6a645fe14610302575f5ffd5b806323b872dd1161011057806323b872dd146102215780633519f3221461023457806342842e0e1461024757806350db6b401461025a5780636352211e1461027b57806370a082311461028e575f5ffd5b806301ffc9a71461015757806303190e6d1461017f578063051a2664146101b957806306fdde03146101d9578063081812fc146101e1578063095ea7b31461020c575b5f5ffd5b61016a6101653660046118f1565b610399565b60405190151581526020015b60405180910390f35b6101a461018d36600461190c565b5f9081526009602052604090205463ffffffff1690565b60405163ffffffff9091168152602001610176565b6101cc6101c736600461190c565b6103ea565b6040516101769190611951565b6101cc610489565b6101f46101ef36600461190c565b610518565b6040516001600160a01b039091168152602001610176565b61021f61021a36600461197e565b61053f565b005b61021f61022f3660046119a6565b61054e565b61021f610242366004611a17565b6105dc565b61021f6102553660046119a6565b610692565b61026d610268366004611ab1565b6106b1565b604051908152602001610176565b6101f461028936600461190c565b610770565b61026d61029c366004611b1b565b61077a565b6102b46102af366004611b34565b6107bf565b6040516101769190611c15565b6101a46102cf366004611c5f565b610959565b6101cc610b82565b61021f6102ea366004611ce5565b610b91565b61021f6102fd366004611d32565b610b9c565b61026d60065481565b6101cc61031936600461190c565b610bb4565b61026d61032c36600461190c565b5f9081526008602052604090205490565b61021f61034b366004611e0c565b610c24565b61036361035e366004611e53565b610c38565b6040516101769493929190611e76565b61021f610381366004611e53565b610da1565b61016a610394366004611ef9565b610e45565b5f6001600160e01b031982166380ac58cd60e01b14806103c957506001600160e01b03198216635b5e139f60e01b145b806103e457506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f81815260076020526040902080546060919061040690611f2a565b80601f016020809104026020016040519081016040528092919081815260200182805461043290611f2a565b801561047d5780601f106104545761010080835404028352916020019161047d565b820191905f5260205f20905b81548152906001019060200180831161046057829003601f168201915b50505050509050919050565b60605f805461049790611f2a565b80601f01602080910402602001604051908101604052809291908181526020018280546104c390611f2a565b801561050e5780601f106104e55761010080835404028352916020019161050e565b820191905f5260205f20905b8154815290600101906020018083116104f157829003601f168201915b5050505050905090565b5f61052282610e72565b505f828152600460205260409020546001600160a01b03166103e4565b61054a828233610eaa565b5050565b6001600160a01b03821661057c57604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f610588838333610eb7565b9050836001600160a01b0316816001600160a01b0316146105d6576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610573565b50505050565b6105e585610ee9565b6105fa6105f28686610f2b565b868686610f7a565b5081158061060757508035155b80610628575061061d6040820160208301611f72565b6001600160401b0316155b1561064657604051635d05d95f60e01b815260040160405180910390fd5b8260ff168463ffffffff16867fc853cbb6c08153b113c2308230526824453d2a7633c388da8f2bf16578e97c7f8585604051610683929190611fad565b60405180910390a45050505050565b6106ac83838360405180602001604052805f815250610b9c565b505050565b5f8315806106bf5750604084115b156106e0576040516386eedf9160e01b815260048101859052602401610573565b60065f81546106ee90611fd5565b91829055505f81815260076020526040902090915061070e85878361203b565b506107193382610fe9565b336001600160a01b0316817f628b93b43fc7b354fe0940347cfbbeb354e23d007ec175dc99b3628f826dcefe878760405161075592919061211c565b60405180910390a361076881848461104a565b949350505050565b5f6103e482610e72565b5f6001600160a01b0382166107a4576040516322718ad960e21b81525f6004820152602401610573565b506001600160a01b03165f9081526003602052604090205490565b6107c7611849565b5f6107d28585610f2b565b90505f6107e182878787610f7a565b6002830154909150600160401b900460ff161561082057604051630162702960e41b81526004810187905263ffffffff86166024820152604401610573565b5f8681526008602052604081205490819003610852576040516312f2699360e21b815260048101889052602401610573565b6040805160a081018252845481526001850154602082015290810161088b895f908152600260205260409020546001600160a01b031690565b6001600160a01b031681526020808201939093526040805160808082018352865482526001870154828701528251808201845260028801546001600160601b038082168352600160601b918290048116838a015260038a01548082168488015282900416606080840191909152848601929092528451928301855260049098015463ffffffff80821684526401000000008204811698840198909852600160401b810488168386015297909704909516858701529485019390935291909101919091529150505b9392505050565b5f61096385610ee9565b83351580610987575061097c6040850160208601611f72565b6001600160401b0316155b156109a557604051635d05d95f60e01b815260040160405180910390fd5b8115806109b25750601082115b156109d3576040516369f1f74f60e01b815260048101839052602401610573565b5f85815260096020526040812080549091906109f49063ffffffff1661212f565b825463ffffffff8083166101009490940a848102910219909116179092555f878152600a6020908152604080832084845282528083209051949550939192610a4a92469230928c9290918c918c918c9101612280565b60405160208183030381529060405280519060200120905080865f0135876020016020810190610a7a9190611f72565b60028501805467ffffffffffffffff19166001600160401b0392909216919091179055600184015582555f5b60ff8116851115610b3257610ad68187878460ff16818110610aca57610aca6122d0565b905061014002016110dd565b8260030186868360ff16818110610aef57610aef6122d0565b83546001810185555f948552602090942061014090910292909201926005029091019050610b1d8282612323565b50508080610b2a90612467565b915050610aa6565b508263ffffffff16877f75daea6ca5a8ff4d0381b848a4fcca27b9417e020f60413a04eed4f8b0b0042683898989604051610b70949392919061247c565b60405180910390a35050949350505050565b60606001805461049790611f2a565b61054a338383611191565b610ba784848461054e565b6105d63385858585611258565b6060610bbf82610e72565b505f610bd560408051602081019091525f815290565b90505f815111610bf35760405180602001604052805f815250610952565b80610bfd84611380565b604051602001610c0e9291906124c3565b6040516020818303038152906040529392505050565b610c2d83610ee9565b6106ac83838361104a565b604080518082019091525f808252602082018190529060605f5f610c5c8787610f2b565b6040805180820182526001830154815260028301546001600160401b0381166020808401919091528454600386018054865181850281018501909752808752949a509596509489949093600160401b90930460ff169290918491905f9084015b82821015610d89575f84815260209081902060408051608080820183526005870290930180548252600180820154838701528351808601855260028301546001600160601b038082168352600160601b918290048116838a015260038501548082168489015282900416606080840191909152858701929092528551968701865260049093015463ffffffff808216885264010000000082048116888a0152600160401b820481169688019690965292909204909316848201528101929092529083529092019101610cbc565b50505050915094509450945094505092959194509250565b610daa82610ee9565b5f610db58383610f2b565b6002810154909150600160401b900460ff1615610df457604051630162702960e41b81526004810184905263ffffffff83166024820152604401610573565b60028101805468ff00000000000000001916600160401b17905560405163ffffffff83169084907f09d9dbdf2b8adde91b355d9c9f696b2c718d385a32ed662a786d179e12ef9cce905f90a3505050565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f818152600260205260408120546001600160a01b0316806103e457604051637e27328960e01b815260048101849052602401610573565b6106ac838383600161140f565b5f610ec3848484611513565b90506001600160a01b03811615610952575f838152600860205260408120559392505050565b5f818152600260205260409020546001600160a01b03163314610f28576040516305de2e5960e01b815260048101829052336024820152604401610573565b50565b5f828152600a6020908152604080832063ffffffff85168452909152812080549091036103e45760405163343b0bd360e21b81526004810184905263ffffffff83166024820152604401610573565b60038401545f9060ff831610610fbb57604051633bcd914b60e01b81526004810185905263ffffffff8416602482015260ff83166044820152606401610573565b846003018260ff1681548110610fd357610fd36122d0565b905f5260205f2090600502019050949350505050565b6001600160a01b03821661101257604051633250574960e11b81525f6004820152602401610573565b5f61101e83835f610eb7565b90506001600160a01b038116156106ac576040516339e3563760e11b81525f6004820152602401610573565b6104c0811461106f57604051630643afa360e51b815260048101829052602401610573565b5f82826040516110809291906124d7565b604080519182900382205f878152600860205291909120819055915084907f0ce77ec901cd26dc4dcca2eb46356a97003177d74253eac189cc037a027a0bce906110cf908490879087906124e6565b60405180910390a250505050565b803515806110ed57506020810135155b1561110b57604051635d05d95f60e01b815260040160405180910390fd5b60c0810161112c835f61112160e08601856124ff565b610258615460611605565b61114f83600161114260408501602086016124ff565b6201518062127500611605565b61117183600261116560608501604086016124ff565b6102586203f480611605565b6106ac83600361118760808501606086016124ff565b5f6203f480611605565b6001600160a01b0383166111ba5760405163a9fbf51f60e01b81525f6004820152602401610573565b6001600160a01b0382166111ec57604051630b61174360e31b81526001600160a01b0383166004820152602401610573565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b1561137957604051630a85bd0160e11b81526001600160a01b0384169063150b7a029061129a90889088908790879060040161251a565b6020604051808303815f875af19250505080156112d4575060408051601f3d908101601f191682019092526112d19181019061254c565b60015b61133b573d808015611301576040519150601f19603f3d011682016040523d82523d5f602084013e611306565b606091505b5080515f0361133357604051633250574960e11b81526001600160a01b0385166004820152602401610573565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b1461137757604051633250574960e11b81526001600160a01b0385166004820152602401610573565b505b5050505050565b60605f61138c836116ad565b60010190505f816001600160401b038111156113aa576113aa611d1e565b6040519080825280601f01601f1916602001820160405280156113d4576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846113de57509392505050565b808061142357506001600160a01b03821615155b156114e4575f61143284610e72565b90506001600160a01b0383161580159061145e5750826001600160a01b0316816001600160a01b031614155b8015611471575061146f8184610e45565b155b1561149a5760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610573565b81156114e25783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f828152600260205260408120546001600160a01b039081169083161561153f5761153f818486611784565b6001600160a01b038116156115795761155a5f855f5f61140f565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b038516156115a7576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b7f0000000000000000000000000000000000000000000000000000000000000000801561163757505f8263ffffffff16115b1561164157600191505b8163ffffffff168363ffffffff16108061166657508063ffffffff168363ffffffff16115b156113795760405163385bc2ab60e01b815260ff80871660048301528516602482015263ffffffff808516604483015280841660648301528216608482015260a401610573565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106116eb5772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310611717576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061173557662386f26fc10000830492506010015b6305f5e100831061174d576305f5e100830492506008015b612710831061176157612710830492506004015b60648310611773576064830492506002015b600a83106103e45760010192915050565b61178f8383836117e8565b6106ac576001600160a01b0383166117bd57604051637e27328960e01b815260048101829052602401610573565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610573565b5f6001600160a01b038316158015906107685750826001600160a01b0316846001600160a01b0316148061182157506118218484610e45565b806107685750505f908152600460205260409020546001600160a01b03908116911614919050565b6040518060a001604052805f81526020015f81526020015f6001600160a01b031681526020015f81526020016118d760408051608080820183525f8083526020808401829052845192830185528183528201819052818401819052606082015290918201908152604080516080810182525f8082526020828101829052928201819052606082015291015290565b905290565b6001600160e01b031981168114610f28575f5ffd5b5f60208284031215611901575f5ffd5b8135610952816118dc565b5f6020828403121561191c575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6109526020830184611923565b80356001600160a01b0381168114611979575f5ffd5b919050565b5f5f6040838503121561198f575f5ffd5b61199883611963565b946020939093013593505050565b5f5f5f606084860312156119b8575f5ffd5b6119c184611963565b92506119cf60208501611963565b929592945050506040919091013590565b63ffffffff81168114610f28575f5ffd5b803560ff81168114611979575f5ffd5b5f60408284031215611a11575f5ffd5b50919050565b5f5f5f5f5f60c08688031215611a2b575f5ffd5b853594506020860135611a3d816119e0565b9350611a4b604087016119f1565b925060608601359150611a618760808801611a01565b90509295509295909350565b5f5f83601f840112611a7d575f5ffd5b5081356001600160401b03811115611a93575f5ffd5b602083019150836020828501011115611aaa575f5ffd5b9250929050565b5f5f5f5f60408587031215611ac4575f5ffd5b84356001600160401b03811115611ad9575f5ffd5b611ae587828801611a6d565b90955093505060208501356001600160401b03811115611b03575f5ffd5b611b0f87828801611a6d565b95989497509550505050565b5f60208284031215611b2b575f5ffd5b61095282611963565b5f5f5f60608486031215611b46575f5ffd5b833592506020840135611b58816119e0565b9150611b66604085016119f1565b90509250925092565b805182526020810151602083015260408101516001600160601b0381511660408401526001600160601b0360208201511660608401526001600160601b0360408201511660808401526001600160601b0360608201511660a084015250606081015163ffffffff81511660c084015263ffffffff60208201511660e084015263ffffffff60408201511661010084015263ffffffff606082015116610120840152505050565b81518152602080830151908201526040808301516001600160a01b031690820152606080830151908201526080808301516101c0830191611c5890840182611b6f565b5092915050565b5f5f5f5f60808587031215611c72575f5ffd5b84359350611c838660208701611a01565b925060608501356001600160401b03811115611c9d575f5ffd5b8501601f81018713611cad575f5ffd5b80356001600160401b03811115611cc2575f5ffd5b87602061014083028401011115611cd7575f5ffd5b949793965060200194505050565b5f5f60408385031215611cf6575f5ffd5b611cff83611963565b915060208301358015158114611d13575f5ffd5b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60808587031215611d45575f5ffd5b611d4e85611963565b9350611d5c60208601611963565b92506040850135915060608501356001600160401b03811115611d7d575f5ffd5b8501601f81018713611d8d575f5ffd5b80356001600160401b03811115611da657611da6611d1e565b604051601f8201601f19908116603f011681016001600160401b0381118282101715611dd457611dd4611d1e565b604052818152828201602001891015611deb575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f60408486031215611e1e575f5ffd5b8335925060208401356001600160401b03811115611e3a575f5ffd5b611e4686828701611a6d565b9497909650939450505050565b5f5f60408385031215611e64575f5ffd5b823591506020830135611d13816119e0565b5f60a08201868352855160208401526001600160401b03602087015116604084015260a0606084015280855180835260c0850191506020870192505f5b81811015611edd57611ec6838551611b6f565b602093909301926101409290920191600101611eb3565b505084151560808501529150611ef09050565b95945050505050565b5f5f60408385031215611f0a575f5ffd5b611f1383611963565b9150611f2160208401611963565b90509250929050565b600181811c90821680611f3e57607f821691505b602082108103611a1157634e487b7160e01b5f52602260045260245ffd5b80356001600160401b0381168114611979575f5ffd5b5f60208284031215611f82575f5ffd5b61095282611f5c565b803582526001600160401b03611fa360208301611f5c565b1660208301525050565b828152606081016109526020830184611f8b565b634e487b7160e01b5f52601160045260245ffd5b5f60018201611fe657611fe6611fc1565b5060010190565b601f8211156106ac57828211156106ac57805f5260205f20601f840160051c602085101561201857505f5b90810190601f840160051c035f5b81811015611377575f83820155600101612026565b6001600160401b0383111561205257612052611d1e565b612066836120608354611f2a565b83611fed565b5f601f841160018114612097575f85156120805750838201355b5f19600387901b1c1916600186901b178355611379565b5f83815260208120601f198716915b828110156120c657868501358255602094850194600190920191016120a6565b50868210156120e2575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6107686020830184866120f4565b5f63ffffffff821663ffffffff810361214a5761214a611fc1565b60010192915050565b6001600160601b0381168114610f28575f5ffd5b8183526020830192505f815f5b84811015612276578135865260208083013590870152604082013561219881612153565b6001600160601b0316604087015260608201356121b481612153565b6001600160601b0316606087015260808201356121d081612153565b6001600160601b0316608087015260a08201356121ec81612153565b6001600160601b031660a087015260c0820135612208816119e0565b63ffffffff1660c087015260e0820135612221816119e0565b63ffffffff1660e087015261010082013561223b816119e0565b63ffffffff16610100870152610120820135612256816119e0565b63ffffffff16610120870152610140958601959190910190600101612174565b5093949350505050565b8781526001600160a01b038716602082015260408101869052606081018590526122ad6080820185611f8b565b60e060c08201525f6122c360e083018486612167565b9998505050505050505050565b634e487b7160e01b5f52603260045260245ffd5b80546bffffffffffffffffffffffff60601b191660609290921b6bffffffffffffffffffffffff60601b16919091179055565b5f81356103e4816119e0565b813581556020820135600182015560028101604083013561234381612153565b81546bffffffffffffffffffffffff19166001600160601b03821617825550606083013561237081612153565b61237a81836122e4565b505060038101608083013561238e81612153565b81546bffffffffffffffffffffffff19166001600160601b0382161782555060a08301356123bb81612153565b6123c581836122e4565b50506004810160c08301356123d9816119e0565b815460e08501356123e9816119e0565b6101008601356123f8816119e0565b6bffffffff00000000000000008160401b1663ffffffff85166001600160601b031985161767ffffffff000000008460201b1617178555505050506106ac6124436101208501612317565b82805463ffffffff60601b191660609290921b63ffffffff60601b16919091179055565b5f60ff821660ff810361214a5761214a611fc1565b84815261248c6020820185611f8b565b608060608201525f6124a2608083018486612167565b9695505050505050565b5f81518060208401855e5f93019283525090919050565b5f6107686124d183866124ac565b846124ac565b818382375f9101908152919050565b838152604060208201525f611ef06040830184866120f4565b5f6020828403121561250f575f5ffd5b8135610952816119e0565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f906124a290830184611923565b5f6020828403121561255c575f5ffd5b8151610952816118dc56",
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
