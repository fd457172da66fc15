// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DevQuoteVerifier} from "../src/DevQuoteVerifier.sol";
import {EnclaveRegistry} from "../src/EnclaveRegistry.sol";
import {JobEscrow} from "../src/JobEscrow.sol";
import {ModelRegistry} from "../src/ModelRegistry.sol";
import {LocalChain} from "../src/libraries/LocalChain.sol";
import {Quotes} from "../test/base/Quotes.sol";
import {vm} from "../test/base/Vm.sol";

/// @notice The four contracts of a development deployment, in order. Whoever deploys may revoke measurements.
///   scripts/forge.sh script contracts/script/Deploy.s.sol --rpc-url http://127.0.0.1:8545 --broadcast --private-key KEY
contract Deploy {
    error Deploy_NotLocal(uint256 chainId);

    DevQuoteVerifier public verifier;
    EnclaveRegistry public enclaves;
    ModelRegistry public models;
    JobEscrow public escrow;

    /// @dev Refuses any chain but a local one before it sends anything; the verifier's constructor would, too.
    function run() external {
        if (!LocalChain.here()) revert Deploy_NotLocal(block.chainid);
        (bytes32 x, bytes32 y) = Quotes.rootPublicKey();
        vm.startBroadcast();
        verifier = new DevQuoteVerifier(x, y, msg.sender);
        enclaves = new EnclaveRegistry(verifier);
        models = new ModelRegistry();
        escrow = new JobEscrow(models, enclaves, new address[](0), address(0), 0);
        vm.stopBroadcast();
    }
}
