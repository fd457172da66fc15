// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {IDevQuoteVerifier} from "../../src/interfaces/IDevQuoteVerifier.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract RevokeTest is World {
    function testFuzz_RevertWhen_TheCallerIsNotTheOwner(address caller) public {
        vm.assume(caller != owner);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        vm.prank(caller);
        verifier.revoke(MEASUREMENT);
    }

    function test_RevertWhen_RevokedAlready() public {
        vm.prank(owner);
        verifier.revoke(MEASUREMENT);
        vm.expectRevert(abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_Revoked.selector, MEASUREMENT));
        vm.prank(owner);
        verifier.revoke(MEASUREMENT);
    }

    function testFuzz_EndsTheEvidence(bytes32 measurement, bytes32 other) public {
        vm.assume(measurement != other);
        vm.assertTrue(_isCurrent(measurement), "not current before");
        vm.expectEmit(address(verifier));
        emit IDevQuoteVerifier.MeasurementRevoked(measurement);
        vm.prank(owner);
        verifier.revoke(measurement);
        vm.assertTrue(!_isCurrent(measurement), "still current");
        vm.assertTrue(_isCurrent(other), "another one revoked");
    }

    function test_ARecordOfOtherEvidenceIsNotCurrent() public view {
        vm.assertTrue(!verifier.isCurrent(keccak256(abi.encode(MEASUREMENT)), abi.encode(OUTPUT)), "current");
    }

    function test_HandsTheOwnershipOverInTwoSteps() public {
        vm.prank(owner);
        verifier.transferOwnership(relayer);
        vm.assertEq(verifier.owner(), owner);
        vm.prank(relayer);
        verifier.acceptOwnership();
        vm.assertEq(verifier.owner(), relayer);
    }

    function _isCurrent(bytes32 measurement) private view returns (bool) {
        return verifier.isCurrent(keccak256(abi.encode(measurement)), abi.encode(measurement));
    }
}
