package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// maxWalletGas bounds what a contract may spend on saying whether it signed.
const maxWalletGas = 1_000_000

// SignedBy reports whether a contract says that it signed a digest (EIP-1271). An account without code says nothing, and
// a contract that reverts, or answers anything but the standard's word, says no.
func (c *Client) SignedBy(ctx context.Context, account job.Address, digest job.Digest, signature []byte) (bool, error) {
	code, err := c.rpc.CodeAt(ctx, common.Address(account), nil)
	if err != nil {
		return false, fmt.Errorf("read code of %s: %w", account, err)
	}
	if len(code) == 0 {
		return false, nil
	}
	data, selector, err := isValidSignature(digest, signature)
	if err != nil {
		return false, err
	}
	to := common.Address(account)
	answer, err := c.rpc.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data, Gas: maxWalletGas}, nil)
	if err != nil {
		if Reverted(decodeRevert(err)) {
			return false, nil
		}
		return false, fmt.Errorf("ask %s for its signature: %w", account, err)
	}
	return len(answer) == 32 && [4]byte(answer) == selector && [28]byte(answer[4:]) == [28]byte{}, nil
}

// isValidSignature packs EIP-1271's one call; its selector is also the answer that means yes.
func isValidSignature(digest job.Digest, signature []byte) (data []byte, selector [4]byte, err error) {
	word, err := abi.NewType("bytes32", "", nil)
	if err != nil {
		return nil, selector, err
	}
	blob, err := abi.NewType("bytes", "", nil)
	if err != nil {
		return nil, selector, err
	}
	packed, err := abi.Arguments{{Type: word}, {Type: blob}}.Pack([32]byte(digest), signature)
	if err != nil {
		return nil, selector, fmt.Errorf("pack signature: %w", err)
	}
	copy(selector[:], crypto.Keccak256([]byte("isValidSignature(bytes32,bytes)")))
	return append(selector[:], packed...), selector, nil
}
