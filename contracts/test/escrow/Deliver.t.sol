// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract DeliverTest is World {
    JobId private job;

    function setUp() public override {
        super.setUp();
        job = _reach(Status.Forwarded, "salt");
    }

    function testFuzz_RevertWhen_Late(uint64 by) public {
        uint64 deadline = _deadline(job);
        vm.warp(uint256(deadline) + _bound(by, 1, type(uint64).max));
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_Late.selector, job, deadline));
        vm.prank(creator);
        escrow.deliver(job, ANSWER);
    }

    function testFuzz_RevertWhen_TheCallerIsNotThePayee(address caller) public {
        vm.assume(caller != creator);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_NotPayee.selector, job, caller));
        vm.prank(caller);
        escrow.deliver(job, ANSWER);
    }

    function test_RevertWhen_TheAnswerIsEmptyOrTooLong() public {
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_BadSize.selector, 0, 512));
        vm.prank(creator);
        escrow.deliver(job, "");
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_BadSize.selector, 513, 512));
        vm.prank(creator);
        escrow.deliver(job, new bytes(513));
    }

    function testFuzz_PublishesTheAnswerAndMovesNoMoney(uint64 early, uint256 size) public {
        bytes memory answer = new bytes(_bound(size, 1, 512));
        vm.warp(uint256(_deadline(job)) - _bound(early, 0, 20 minutes));
        uint64 deadline = uint64(block.timestamp) + 1 hours;
        uint256 credit = _creditOf(creator);

        vm.expectEmit(address(escrow));
        emit IJobEscrow.JobDelivered(job, deadline, answer);
        vm.prank(creator);
        escrow.deliver(job, answer);

        _assertStatus(job, Status.Delivered);
        vm.assertEq(_deadline(job), deadline);
        vm.assertEq(_creditOf(creator), credit);
    }

    function test_AcceptsTheLastSecond() public {
        vm.warp(_deadline(job));
        _deliver(job);
        _assertStatus(job, Status.Delivered);
    }
}
