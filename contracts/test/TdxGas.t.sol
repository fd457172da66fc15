// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EnclaveRegistry} from "../src/EnclaveRegistry.sol";
import {IEnclaveRegistry} from "../src/interfaces/IEnclaveRegistry.sol";
import {Quotes} from "./base/Quotes.sol";
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

    /// @dev The whole enrolment on a chain where the collateral is registered and the platform is not, then again.
    function test_Gas_Enrol() public {
        _registerCollateral();
        EnclaveRegistry enclaves = new EnclaveRegistry(verifier);
        vm.roll(1000);
        bytes memory sealingKey;
        for (uint256 i = 0; i < 38; i++) {
            sealingKey = abi.encodePacked(sealingKey, keccak256(abi.encode(i)));
        }
        IEnclaveRegistry.Enrolment memory enrolment =
            IEnclaveRegistry.Enrolment(vm.addr(1), vm.addr(2), 999, blockhash(999), sealingKey);
        enclaves.enrol(enrolment, _first(_quoteOf(Quotes.reportData(enclaves, enrolment))));
        uint256 gas = vm.snapshotGasLastCall("EnclaveRegistry", "enrol, first quote of its platform");
        vm.assertTrue(gas < 300_000, "enrol: over 300,000 gas");

        vm.roll(2000);
        (enrolment.blockNumber, enrolment.blockHash) = (1999, blockhash(1999));
        bytes memory again = _quoteOf(Quotes.reportData(enclaves, enrolment));
        enclaves.renew(enrolment.signer, enrolment.blockNumber, enrolment.blockHash, again);
        gas = vm.snapshotGasLastCall("EnclaveRegistry", "renew, platform known");
        vm.assertTrue(gas < 110_000, "renew: over 110,000 gas");
    }
}
