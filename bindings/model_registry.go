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
	Bin: "0x60a060405261000c610092565b151560805234801561001c575f5ffd5b506040518060400160405280601781526020017f456e6372797074656420436f6d70757465204d6f64656c0000000000000000008152506040518060400160405280600381526020016245434d60e81b815250815f908161007d919061014c565b50600161008a828261014c565b50505061020a565b5f4661053914806100a4575046617a69145b905090565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100d157607f821691505b6020821081036100ef57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610147578282111561014757805f5260205f20601f840160051c602085101561012057505f5b90810190601f840160051c035f5b81811015610143575f8382015560010161012e565b5050505b505050565b81516001600160401b03811115610165576101656100a9565b6101798161017384546100bd565b846100f5565b6020601f8211600181146101ab575f83156101945750848201515b5f19600385901b1c1916600184901b178455610203565b5f84815260208120601f198516915b828110156101da57878501518255602094850194600190920191016101ba565b50848210156101f757868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b6080516130296102225f395f611ca301526130295ff3fe608060405234801561000f575f5ffd5b506004361061018f575f3560e01c806382519f9d116100dd578063c87b56dd11610088578063cf02ee3f11610063578063cf02ee3f14610399578063d9698935146103bc578063e985e9c5146103cf575f5ffd5b8063c87b56dd14610354578063c964362114610367578063cc8859bb14610386575f5ffd5b8063a22cb465116100b8578063a22cb46514610325578063b88d4fde14610338578063c6a645fe1461034b575f5ffd5b806382519f9d146102ea57806382e94f8e1461030a57806395d89b411461031d575f5ffd5b806323b872dd1161013d57806350db6b401161011857806350db6b40146102a35780636352211e146102c457806370a08231146102d7575f5ffd5b806323b872dd1461026a5780633519f3221461027d57806342842e0e14610290575f5ffd5b806306fdde031161016d57806306fdde0314610215578063081812fc1461021d578063095ea7b314610255575f5ffd5b806301ffc9a71461019357806303190e6d146101bb578063051a2664146101f5575b5f5ffd5b6101a66101a1366004612081565b610417565b60405190151581526020015b60405180910390f35b6101e06101c936600461209c565b5f9081526009602052604090205463ffffffff1690565b60405163ffffffff90911681526020016101b2565b61020861020336600461209c565b6104fb565b6040516101b291906120ff565b61020861059a565b61023061022b36600461209c565b610629565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101b2565b610268610263366004612139565b61065d565b005b610268610278366004612161565b61066c565b61026861028b3660046121d2565b610760565b61026861029e366004612161565b610830565b6102b66102b136600461226d565b61084f565b6040519081526020016101b2565b6102306102d236600461209c565b610934565b6102b66102e53660046122d9565b61093e565b6102fd6102f83660046122f2565b6109b6565b6040516101b2919061232d565b6101e061031836600461243b565b610bb4565b610208610e28565b6102686103333660046124c3565b610e37565b610268610346366004612529565b610e42565b6102b660065481565b61020861036236600461209c565b610e5a565b6102b661037536600461209c565b5f9081526008602052604090205490565b610268610394366004612643565b610eca565b6103ac6103a736600461268b565b610ede565b6040516101b294939291906126ae565b6102686103ca36600461268b565b611060565b6101a66103dd3660046127e7565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd0000000000000000000000000000000000000000000000000000000014806104a957507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b806104f557507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b5f81815260076020526040902080546060919061051790612818565b80601f016020809104026020016040519081016040528092919081815260200182805461054390612818565b801561058e5780601f106105655761010080835404028352916020019161058e565b820191905f5260205f20905b81548152906001019060200180831161057157829003601f168201915b50505050509050919050565b60605f80546105a890612818565b80601f01602080910402602001604051908101604052809291908181526020018280546105d490612818565b801561061f5780601f106105f65761010080835404028352916020019161061f565b820191905f5260205f20905b81548152906001019060200180831161060257829003601f168201915b5050505050905090565b5f6106338261113d565b505f8281526004602052604090205473ffffffffffffffffffffffffffffffffffffffff166104f5565b61066882823361119b565b5050565b73ffffffffffffffffffffffffffffffffffffffff82166106c0576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f60048201526024015b60405180910390fd5b5f6106cc8383336111a8565b90508373ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff161461075a576040517f64283d7b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff808616600483015260248201849052821660448201526064016106b7565b50505050565b610769856111e7565b61077e610776868661124f565b8686866112b7565b5081158061078b57508035155b806107ad57506107a1604082016020830161287a565b67ffffffffffffffff16155b156107e4576040517f5d05d95f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8260ff168463ffffffff16867fc853cbb6c08153b113c2308230526824453d2a7633c388da8f2bf16578e97c7f85856040516108219291906128b6565b60405180910390a45050505050565b61084a83838360405180602001604052805f815250610e42565b505050565b5f83158061085d5750604084115b15610897576040517f86eedf91000000000000000000000000000000000000000000000000000000008152600481018590526024016106b7565b60065f81546108a5906128f7565b91829055505f8181526007602052604090209091506108c585878361297c565b506108d0338261133f565b3373ffffffffffffffffffffffffffffffffffffffff16817f628b93b43fc7b354fe0940347cfbbeb354e23d007ec175dc99b3628f826dcefe8787604051610919929190612ad9565b60405180910390a361092c8184846113ec565b949350505050565b5f6104f58261113d565b5f73ffffffffffffffffffffffffffffffffffffffff821661098e576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f60048201526024016106b7565b5073ffffffffffffffffffffffffffffffffffffffff165f9081526003602052604090205490565b6109be611fb4565b5f6109c9858561124f565b90505f6109d8828787876112b7565b600283015490915068010000000000000000900460ff1615610a35576040517f162702900000000000000000000000000000000000000000000000000000000081526004810187905263ffffffff861660248201526044016106b7565b5f8681526008602052604081205490819003610a80576040517f4bc9a64c000000000000000000000000000000000000000000000000000000008152600481018890526024016106b7565b6040805160a0810182528454815260018501546020820152908101610ac6895f9081526002602052604090205473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1681526020808201939093526040805160808082018352865482526001870154828701528251808201845260028801546bffffffffffffffffffffffff80821683526c01000000000000000000000000918290048116838a015260038a01548082168488015282900416606080840191909152848601929092528451928301855260049098015463ffffffff8082168452640100000000820481169884019890985268010000000000000000810488168386015297909704909516858701529485019390935291909101919091529150505b9392505050565b5f610bbe856111e7565b83351580610be35750610bd7604085016020860161287a565b67ffffffffffffffff16155b15610c1a576040517f5d05d95f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b811580610c275750601082115b15610c61576040517f69f1f74f000000000000000000000000000000000000000000000000000000008152600481018390526024016106b7565b5f8581526009602052604081208054909190610c829063ffffffff16612aec565b825463ffffffff8083166101009490940a848102910219909116179092555f878152600a6020908152604080832084845282528083209051949550939192610cd892469230928c9290918c918c918c9101612c56565b60405160208183030381529060405280519060200120905080865f0135876020016020810190610d08919061287a565b6002850180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055600184015582555f5b60ff8116851115610dd857610d7c8187878460ff16818110610d7057610d70612cb1565b90506101400201611498565b8260030186868360ff16818110610d9557610d95612cb1565b83546001810185555f948552602090942061014090910292909201926005029091019050610dc38282612cea565b50508080610dd090612f0b565b915050610d4c565b508263ffffffff16877f75daea6ca5a8ff4d0381b848a4fcca27b9417e020f60413a04eed4f8b0b0042683898989604051610e169493929190612f20565b60405180910390a35050949350505050565b6060600180546105a890612818565b610668338383611565565b610e4d84848461066c565b61075a33858585856116b0565b6060610e658261113d565b505f610e7b60408051602081019091525f815290565b90505f815111610e995760405180602001604052805f815250610bad565b80610ea3846118a6565b604051602001610eb4929190612f67565b6040516020818303038152906040529392505050565b610ed3836111e7565b61084a8383836113ec565b604080518082019091525f808252602082018190529060605f5f610f02878761124f565b60408051808201825260018301548152600283015467ffffffffffffffff81166020808401919091528454600386018054865181850281018501909752808752949a5095965094899490936801000000000000000090930460ff169290918491905f9084015b82821015611048575f84815260209081902060408051608080820183526005870290930180548252600180820154838701528351808601855260028301546bffffffffffffffffffffffff80821683526c01000000000000000000000000918290048116838a015260038501548082168489015282900416606080840191909152858701929092528551968701865260049093015463ffffffff808216885264010000000082048116888a015268010000000000000000820481169688019690965292909204909316848201528101929092529083529092019101610f68565b50505050915094509450945094505092959194509250565b611069826111e7565b5f611074838361124f565b600281015490915068010000000000000000900460ff16156110d1576040517f162702900000000000000000000000000000000000000000000000000000000081526004810184905263ffffffff831660248201526044016106b7565b6002810180547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff166801000000000000000017905560405163ffffffff83169084907f09d9dbdf2b8adde91b355d9c9f696b2c718d385a32ed662a786d179e12ef9cce905f90a3505050565b5f8181526002602052604081205473ffffffffffffffffffffffffffffffffffffffff16806104f5576040517f7e273289000000000000000000000000000000000000000000000000000000008152600481018490526024016106b7565b61084a8383836001611962565b5f6111b4848484611b2a565b905073ffffffffffffffffffffffffffffffffffffffff811615610bad575f838152600860205260408120559392505050565b5f8181526002602052604090205473ffffffffffffffffffffffffffffffffffffffff16331461124c576040517f05de2e59000000000000000000000000000000000000000000000000000000008152600481018290523360248201526044016106b7565b50565b5f828152600a6020908152604080832063ffffffff85168452909152812080549091036104f5576040517fd0ec2f4c0000000000000000000000000000000000000000000000000000000081526004810184905263ffffffff831660248201526044016106b7565b60038401545f9060ff831610611311576040517f3bcd914b0000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff8416602482015260ff831660448201526064016106b7565b846003018260ff168154811061132957611329612cb1565b905f5260205f2090600502019050949350505050565b73ffffffffffffffffffffffffffffffffffffffff821661138e576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f60048201526024016106b7565b5f61139a83835f6111a8565b905073ffffffffffffffffffffffffffffffffffffffff81161561084a576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f60048201526024016106b7565b6104c0811461142a576040517fc875f460000000000000000000000000000000000000000000000000000000008152600481018290526024016106b7565b5f828260405161143b929190612f7b565b604080519182900382205f878152600860205291909120819055915084907f0ce77ec901cd26dc4dcca2eb46356a97003177d74253eac189cc037a027a0bce9061148a90849087908790612f8a565b60405180910390a250505050565b803515806114a857506020810135155b156114df576040517f5d05d95f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60c08101611500835f6114f560e0860185612fa3565b610258615460611ca1565b6115238360016115166040850160208601612fa3565b6201518062127500611ca1565b6115458360026115396060850160408601612fa3565b6102586203f480611ca1565b61084a83600361155b6080850160608601612fa3565b5f6203f480611ca1565b73ffffffffffffffffffffffffffffffffffffffff83166115b4576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f60048201526024016106b7565b73ffffffffffffffffffffffffffffffffffffffff8216611619576040517f5b08ba1800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016106b7565b73ffffffffffffffffffffffffffffffffffffffff8381165f8181526005602090815260408083209487168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b73ffffffffffffffffffffffffffffffffffffffff83163b1561189f576040517f150b7a0200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84169063150b7a0290611725908890889087908790600401612fbe565b6020604051808303815f875af192505050801561177d575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820190925261177a9181019061300e565b60015b61180a573d8080156117aa576040519150601f19603f3d011682016040523d82523d5f602084013e6117af565b606091505b5080515f03611802576040517f64a0ae9200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016106b7565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a02000000000000000000000000000000000000000000000000000000001461189d576040517f64a0ae9200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016106b7565b505b5050505050565b60605f6118b283611d62565b60010190505f8167ffffffffffffffff8111156118d1576118d16124fc565b6040519080825280601f01601f1916602001820160405280156118fb576020820181803683370190505b5090508181016020015b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a850494508461190557509392505050565b8080611983575073ffffffffffffffffffffffffffffffffffffffff821615155b15611ad6575f6119928461113d565b905073ffffffffffffffffffffffffffffffffffffffff8316158015906119e557508273ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614155b8015611a23575073ffffffffffffffffffffffffffffffffffffffff8082165f9081526005602090815260408083209387168352929052205460ff16155b15611a72576040517fa9fbf51f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016106b7565b8115611ad457838573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055565b5f8281526002602052604081205473ffffffffffffffffffffffffffffffffffffffff90811690831615611b6357611b63818486611e43565b73ffffffffffffffffffffffffffffffffffffffff811615611bd657611b8b5f855f5f611962565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260036020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190555b73ffffffffffffffffffffffffffffffffffffffff851615611c1e5773ffffffffffffffffffffffffffffffffffffffff85165f908152600360205260409020805460010190555b5f8481526002602052604080822080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff89811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b7f00000000000000000000000000000000000000000000000000000000000000008015611cd357505f8263ffffffff16115b15611cdd57600191505b8163ffffffff168363ffffffff161080611d0257508063ffffffff168363ffffffff16115b1561189f576040517f385bc2ab00000000000000000000000000000000000000000000000000000000815260ff80871660048301528516602482015263ffffffff808516604483015280841660648301528216608482015260a4016106b7565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310611daa577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310611dd6576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310611df457662386f26fc10000830492506010015b6305f5e1008310611e0c576305f5e100830492506008015b6127108310611e2057612710830492506004015b60648310611e32576064830492506002015b600a83106104f55760010192915050565b611e4e838383611ef3565b61084a5773ffffffffffffffffffffffffffffffffffffffff8316611ea2576040517f7e273289000000000000000000000000000000000000000000000000000000008152600481018290526024016106b7565b6040517f177e802f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602481018290526044016106b7565b5f73ffffffffffffffffffffffffffffffffffffffff83161580159061092c57508273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff161480611f7f575073ffffffffffffffffffffffffffffffffffffffff8085165f9081526005602090815260408083209387168352929052205460ff165b8061092c5750505f9081526004602052604090205473ffffffffffffffffffffffffffffffffffffffff908116911614919050565b6040518060a001604052805f81526020015f81526020015f73ffffffffffffffffffffffffffffffffffffffff1681526020015f815260200161204f60408051608080820183525f8083526020808401829052845192830185528183528201819052818401819052606082015290918201908152604080516080810182525f8082526020828101829052928201819052606082015291015290565b905290565b7fffffffff000000000000000000000000000000000000000000000000000000008116811461124c575f5ffd5b5f60208284031215612091575f5ffd5b8135610bad81612054565b5f602082840312156120ac575f5ffd5b5035919050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f610bad60208301846120b3565b803573ffffffffffffffffffffffffffffffffffffffff81168114612134575f5ffd5b919050565b5f5f6040838503121561214a575f5ffd5b61215383612111565b946020939093013593505050565b5f5f5f60608486031215612173575f5ffd5b61217c84612111565b925061218a60208501612111565b929592945050506040919091013590565b63ffffffff8116811461124c575f5ffd5b803560ff81168114612134575f5ffd5b5f604082840312156121cc575f5ffd5b50919050565b5f5f5f5f5f60c086880312156121e6575f5ffd5b8535945060208601356121f88161219b565b9350612206604087016121ac565b92506060860135915061221c87608088016121bc565b90509295509295909350565b5f5f83601f840112612238575f5ffd5b50813567ffffffffffffffff81111561224f575f5ffd5b602083019150836020828501011115612266575f5ffd5b9250929050565b5f5f5f5f60408587031215612280575f5ffd5b843567ffffffffffffffff811115612296575f5ffd5b6122a287828801612228565b909550935050602085013567ffffffffffffffff8111156122c1575f5ffd5b6122cd87828801612228565b95989497509550505050565b5f602082840312156122e9575f5ffd5b610bad82612111565b5f5f5f60608486031215612304575f5ffd5b8335925060208401356123168161219b565b9150612324604085016121ac565b90509250925092565b5f6101c082019050825182526020830151602083015273ffffffffffffffffffffffffffffffffffffffff60408401511660408301526060830151606083015260808301516124346080840182805182526020810151602083015260408101516bffffffffffffffffffffffff81511660408401526bffffffffffffffffffffffff60208201511660608401526bffffffffffffffffffffffff60408201511660808401526bffffffffffffffffffffffff60608201511660a084015250606081015163ffffffff81511660c084015263ffffffff60208201511660e084015263ffffffff60408201511661010084015263ffffffff606082015116610120840152505050565b5092915050565b5f5f5f5f6080858703121561244e575f5ffd5b8435935061245f86602087016121bc565b9250606085013567ffffffffffffffff81111561247a575f5ffd5b8501601f8101871361248a575f5ffd5b803567ffffffffffffffff8111156124a0575f5ffd5b876020610140830284010111156124b5575f5ffd5b949793965060200194505050565b5f5f604083850312156124d4575f5ffd5b6124dd83612111565b9150602083013580151581146124f1575f5ffd5b809150509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f5f5f6080858703121561253c575f5ffd5b61254585612111565b935061255360208601612111565b925060408501359150606085013567ffffffffffffffff811115612575575f5ffd5b8501601f81018713612585575f5ffd5b803567ffffffffffffffff81111561259f5761259f6124fc565b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8501160116810181811067ffffffffffffffff8211171561260b5761260b6124fc565b604052818152828201602001891015612622575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f60408486031215612655575f5ffd5b83359250602084013567ffffffffffffffff811115612672575f5ffd5b61267e86828701612228565b9497909650939450505050565b5f5f6040838503121561269c575f5ffd5b8235915060208301356124f18161219b565b5f60a082018683528551602084015267ffffffffffffffff602087015116604084015260a0606084015280855180835260c0850191506020870192505f5b818110156127cb576127b4838551805182526020810151602083015260408101516bffffffffffffffffffffffff81511660408401526bffffffffffffffffffffffff60208201511660608401526bffffffffffffffffffffffff60408201511660808401526bffffffffffffffffffffffff60608201511660a084015250606081015163ffffffff81511660c084015263ffffffff60208201511660e084015263ffffffff60408201511661010084015263ffffffff606082015116610120840152505050565b6020939093019261014092909201916001016126ec565b5050841515608085015291506127de9050565b95945050505050565b5f5f604083850312156127f8575f5ffd5b61280183612111565b915061280f60208401612111565b90509250929050565b600181811c9082168061282c57607f821691505b6020821081036121cc577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b803567ffffffffffffffff81168114612134575f5ffd5b5f6020828403121561288a575f5ffd5b610bad82612863565b8035825267ffffffffffffffff6128ac60208301612863565b1660208301525050565b82815260608101610bad6020830184612893565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203612927576129276128ca565b5060010190565b601f82111561084a578282111561084a57805f5260205f20601f840160051c602085101561295957505f5b90810190601f840160051c035f5b8181101561189d575f83820155600101612967565b67ffffffffffffffff831115612994576129946124fc565b6129a8836129a28354612818565b8361292e565b5f601f8411600181146129f8575f85156129c25750838201355b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b1c1916600186901b17835561189f565b5f838152602081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08716915b82811015612a455786850135825560209485019460019092019101612a25565b5086821015612a80577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b602081525f61092c602083018486612a92565b5f63ffffffff821663ffffffff8103612b0757612b076128ca565b60010192915050565b6bffffffffffffffffffffffff8116811461124c575f5ffd5b8183526020830192505f815f5b84811015612c4c5781358652602080830135908701526040820135612b5a81612b10565b6bffffffffffffffffffffffff1660408701526060820135612b7b81612b10565b6bffffffffffffffffffffffff1660608701526080820135612b9c81612b10565b6bffffffffffffffffffffffff16608087015260a0820135612bbd81612b10565b6bffffffffffffffffffffffff1660a087015260c0820135612bde8161219b565b63ffffffff1660c087015260e0820135612bf78161219b565b63ffffffff1660e0870152610100820135612c118161219b565b63ffffffff16610100870152610120820135612c2c8161219b565b63ffffffff16610120870152610140958601959190910190600101612b36565b5093949350505050565b87815273ffffffffffffffffffffffffffffffffffffffff87166020820152856040820152846060820152612c8e6080820185612893565b60e060c08201525f612ca460e083018486612b29565b9998505050505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f81356104f58161219b565b8135815560208201356001820155600281016040830135612d0a81612b10565b81547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff8216178255506060830135612d4f81612b10565b81547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff16606082901b77ffffffffffffffffffffffff000000000000000000000000161782555050600381016080830135612da981612b10565b81547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff82161782555060a0830135612dee81612b10565b81547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff16606082901b77ffffffffffffffffffffffff0000000000000000000000001617825550506004810160c0830135612e488161219b565b815460e0850135612e588161219b565b610100860135612e678161219b565b6bffffffff00000000000000008160401b1663ffffffff85167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161767ffffffff000000008460201b16171785555050505061084a612eca6101208501612cde565b82547fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff1660609190911b6fffffffff00000000000000000000000016178255565b5f60ff821660ff8103612b0757612b076128ca565b848152612f306020820185612893565b608060608201525f612f46608083018486612b29565b9695505050505050565b5f81518060208401855e5f93019283525090919050565b5f61092c612f758386612f50565b84612f50565b818382375f9101908152919050565b838152604060208201525f6127de604083018486612a92565b5f60208284031215612fb3575f5ffd5b8135610bad8161219b565b73ffffffffffffffffffffffffffffffffffffffff8516815273ffffffffffffffffffffffffffffffffffffffff84166020820152826040820152608060608201525f612f4660808301846120b3565b5f6020828403121561301e575f5ffd5b8151610bad8161205456",
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
