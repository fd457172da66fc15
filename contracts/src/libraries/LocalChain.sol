// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Tells a development chain from all others
/// @notice 1337 is the embedded chain, 31337 is anvil. Nothing of value lives on either.
library LocalChain {
    function here() internal view returns (bool) {
        return block.chainid == 1337 || block.chainid == 31337;
    }
}
