// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IEnclaveRegistry} from "../../src/interfaces/IEnclaveRegistry.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract SubmitUnfitTest is World {
    JobId private job;

    function setUp() public override {
        super.setUp();
        job = _create("salt");
    }

    function testFuzz_RevertWhen_Late(uint64 by) public {
        uint64 deadline = _deadline(job);
        vm.warp(uint256(deadline) + _bound(by, 1, type(uint64).max));
        _expectRefusal(_unfit(job), abi.encodeWithSelector(IJobEscrow.JobEscrow_Late.selector, job, deadline));
    }

    function test_RevertWhen_TheJobWasEvaluated() public {
        _evaluate(job);
        _expectRefusal(
            _unfit(job),
            abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongStatus.selector, job, Status.Evaluated, Status.Created)
        );
    }

    function test_RevertWhen_SubmittedTwice() public {
        _submit(_unfit(job));
        _expectRefusal(
            _unfit(job),
            abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongStatus.selector, job, Status.Refunded, Status.Created)
        );
    }

    function test_RevertWhen_TheSignatureIsMalformed() public {
        IJobEscrow.Unfit memory unfit = _unfit(job);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_BadSignature.selector, job));
        escrow.submitUnfit(unfit, creatorKey, "");
    }

    function test_RevertWhen_TheSignerIsNotEnrolled() public {
        IJobEscrow.Unfit memory unfit = _unfit(job);
        bytes memory signature = _sign(MALLORY_KEY, unfit);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_NotEnrolled.selector, mallory));
        escrow.submitUnfit(unfit, creatorKey, signature);
    }

    /// @dev An evaluation's signature says nothing about unfit artefacts, and the other way round.
    function test_RevertWhen_TheEnclaveSignedAnEvaluation() public {
        bytes memory signature = _sign(ENCLAVE_KEY, _evaluation(job));
        (bool ok,) = address(escrow).call(abi.encodeCall(escrow.submitUnfit, (_unfit(job), creatorKey, signature)));
        vm.assertTrue(!ok, "took an evaluation for an unfit");
        signature = _sign(ENCLAVE_KEY, _unfit(job));
        (ok,) = address(escrow).call(abi.encodeCall(escrow.submitEvaluation, (_evaluation(job), creatorKey, signature)));
        vm.assertTrue(!ok, "took an unfit for an evaluation");
    }

    function test_RevertWhen_TheOperatorIsNotTheEnclaves() public {
        IJobEscrow.Unfit memory unfit = _unfit(job);
        unfit.operator = mallory;
        _expectRefusal(unfit, abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongOperator.selector, mallory, operator));
    }

    function testFuzz_RevertWhen_AnyFieldDiffersFromTheRequest(uint256 field, bytes32 other) public {
        IJobEscrow.Unfit memory unfit = _unfit(job);
        bytes32 before = keccak256(abi.encode(unfit));
        field = _bound(field, 0, 9);
        if (field == 0) unfit.manifest = other;
        if (field == 1) unfit.head = other;
        if (field == 2) unfit.cut = uint8(uint256(other));
        if (field == 3) unfit.parameters = other;
        if (field == 4) unfit.requesterKey = other;
        if (field == 5) unfit.input = other;
        if (field == 6) unfit.inputSize = uint64(uint256(other));
        if (field == 7) unfit.keys = other;
        if (field == 8) unfit.keysSize = uint64(uint256(other));
        if (field == 9) unfit.version = other;
        vm.assume(before != keccak256(abi.encode(unfit)));
        bytes memory signature = _sign(ENCLAVE_KEY, unfit);
        (bool ok, bytes memory why) =
            address(escrow).call(abi.encodeCall(escrow.submitUnfit, (unfit, creatorKey, signature)));
        vm.assertTrue(!ok, "accepted");
        vm.assertEq(bytes32(bytes4(why)), bytes32(IJobEscrow.JobEscrow_WrongCommitment.selector));
    }

    function testFuzz_PaysTheOperatorAndRefundsTheRest(address sender, uint64 early, uint8 reason) public {
        vm.warp(uint256(_deadline(job)) - _bound(early, 0, 10 minutes));
        IJobEscrow.Unfit memory unfit = _unfit(job);
        unfit.reason = reason;
        bytes memory signature = _sign(ENCLAVE_KEY, unfit);
        uint256 rest = uint256(HEAD_FEE) + TAIL_FEE + FORWARD_TIP;

        vm.expectEmit(address(escrow));
        emit IJobEscrow.JobUnfit(job, enclave, operator, reason, signature);
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(operator, job, _net(EVALUATION_FEE));
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(treasury, job, _share(EVALUATION_FEE));
        vm.expectEmit(address(escrow));
        emit IJobEscrow.JobRefunded(job, Status.Created, rest);
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(requester, job, rest);
        vm.prank(sender);
        escrow.submitUnfit(unfit, creatorKey, signature);

        _assertStatus(job, Status.Refunded);
        vm.assertEq(_deadline(job), 0);
        vm.assertEq(_creditOf(requester), rest);
        vm.assertEq(_freeBond(), 1 ether, "a bond was touched");
    }

    function _submit(IJobEscrow.Unfit memory unfit) private {
        bytes memory signature = _sign(ENCLAVE_KEY, unfit);
        vm.prank(relayer);
        escrow.submitUnfit(unfit, creatorKey, signature);
    }

    function _expectRefusal(IJobEscrow.Unfit memory unfit, bytes memory want) private {
        bytes memory signature = _sign(ENCLAVE_KEY, unfit);
        vm.expectRevert(want);
        escrow.submitUnfit(unfit, creatorKey, signature);
    }
}
