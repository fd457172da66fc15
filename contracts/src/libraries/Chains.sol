// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LocalChain} from "./LocalChain.sol";

/// @title Where a development root, whose key everybody has, may vouch for enclaves
library Chains {
    /// @notice On a local chain always; on another if the deployer says that it is a test network and it is none of the
    /// main networks known here.
    function allowDevelopment(bool testnet) internal view returns (bool) {
        return LocalChain.here() || (testnet && !isMain(block.chainid));
    }

    /// @notice Main networks by chain id: Ethereum, Optimism, Cronos, Rootstock, Telos, BNB, Gnosis, Unichain, Polygon,
    /// Monad, X Layer, opBNB, Fantom, Boba, zkSync, PulseChain, World, Metis, HyperEVM, Polygon zkEVM, Moonbeam, Sei,
    /// Abstract, Kaia, Mantle, Base, Plasma, Mode, Arbitrum, Arbitrum Nova, Celo, Avalanche, Ink, Linea, Berachain, Blast,
    /// Taiko, Scroll, Katana, Zora.
    function isMain(uint256 chain) internal pure returns (bool) {
        uint24[40] memory chains = [
            uint24(1),
            10,
            25,
            30,
            40,
            56,
            100,
            130,
            137,
            143,
            196,
            204,
            250,
            288,
            324,
            369,
            480,
            999,
            1088,
            1101,
            1284,
            1329,
            2741,
            5000,
            8217,
            8453,
            9745,
            34_443,
            42_161,
            42_170,
            42_220,
            43_114,
            57_073,
            59_144,
            80_094,
            81_457,
            167_000,
            534_352,
            747_474,
            7_777_777
        ];
        for (uint256 i = 0; i < chains.length; i++) {
            if (chains[i] == chain) return true;
        }
        return false;
    }
}
