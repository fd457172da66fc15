// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TdxPki} from "./base/TdxPki.sol";
import {TdxWorld} from "./base/TdxWorld.sol";
import {vm} from "./base/Vm.sol";

/// @notice Gas of whole transactions on the verifier alone, intrinsic cost and calldata included, every slot cold.
/// forge-config: default.isolate = true
contract TdxGasTest is TdxWorld {
    function test_Gas_Collateral() public {
        verifier.registerIssuer(authority);
        vm.snapshotGasLastCall("TdxQuoteVerifier", "registerIssuer");
        verifier.registerIssuer(tcbSigner);
        verifier.registerCrl(ROOT, rootCrl);
        vm.snapshotGasLastCall("TdxQuoteVerifier", "registerCrl, none revoked");
        verifier.registerCrl(authorityId, pckCrl);
        (bytes32 r, bytes32 s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(tcbInfo));
        verifier.registerTcbInfo(tcbSignerId, tcbInfo, r, s);
        uint256 gas = vm.snapshotGasLastCall("TdxQuoteVerifier", "registerTcbInfo, first of its FMSPC");
        vm.assertTrue(gas < 300_000, "registerTcbInfo: over 300,000 gas");
        (r, s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(qeIdentity));
        verifier.registerQeIdentity(tcbSignerId, qeIdentity, r, s);
        vm.snapshotGasLastCall("TdxQuoteVerifier", "registerQeIdentity, first");
        uint256 before = vm.snapshotState();
        verifier.verify(_first(quote));
        vm.snapshotGasLastCall("TdxQuoteVerifier", "verify, with its certificate");
        vm.revertToState(before);
        verifier.registerPlatform(authorityId, platform);
        vm.snapshotGasLastCall("TdxQuoteVerifier", "registerPlatform");
        verifier.verify(quote);
        vm.snapshotGasLastCall("TdxQuoteVerifier", "verify, certificate known");
    }
}
