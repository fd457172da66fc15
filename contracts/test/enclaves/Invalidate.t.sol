// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaveRegistry} from "../../src/interfaces/IEnclaveRegistry.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract InvalidateTest is World {
    bytes private constant RECORD = abi.encodePacked(MEASUREMENT);

    function testFuzz_RevertWhen_TheKeyIsNotEnrolled(address signer) public {
        vm.assume(signer != enclave);
        bytes memory want = abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_NotEnrolled.selector, signer);
        vm.expectRevert(want);
        enclaves.invalidate(signer, "");
        vm.expectRevert(want);
        enclaves.enclaveOf(signer);
    }

    function test_RevertWhen_InvalidatedAlready() public {
        vm.prank(operator);
        enclaves.invalidate(enclave, RECORD);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_Invalidated.selector, enclave));
        vm.prank(operator);
        enclaves.invalidate(enclave, RECORD);
    }

    function testFuzz_RevertWhen_AStrangerAsksAndTheEvidenceStands(address caller) public {
        vm.assume(caller != operator);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_StillCurrent.selector, enclave));
        vm.prank(caller);
        enclaves.invalidate(enclave, RECORD);
    }

    function testFuzz_RevertWhen_AStrangerBringsAnotherRecord(bytes calldata record) public {
        bytes32 evidence = keccak256(RECORD);
        vm.assume(keccak256(record) != evidence);
        verifier.revoke(MEASUREMENT);
        vm.expectRevert(
            abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_WrongRecord.selector, enclave, evidence)
        );
        enclaves.invalidate(enclave, record);
    }

    function test_LetsTheOperatorKillItsKey() public {
        _invalidates(operator);
    }

    function testFuzz_LetsAnybodyKillAKeyWhoseEvidenceWentBad(address caller) public {
        verifier.revoke(MEASUREMENT);
        _invalidates(caller);
    }

    function _invalidates(address caller) private {
        vm.expectEmit(address(enclaves));
        emit IEnclaveRegistry.EnclaveInvalidated(enclave, caller);
        vm.prank(caller);
        enclaves.invalidate(enclave, RECORD);
        vm.assertTrue(enclaves.recordOf(enclave).invalidated, "not invalidated");
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_Invalidated.selector, enclave));
        enclaves.enclaveOf(enclave);
    }
}
