// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract RejectTest is World {
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
        escrow.reject(job, 1);
    }

    function testFuzz_RevertWhen_TheCallerIsNotThePayee(address caller) public {
        vm.assume(caller != creator);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_NotPayee.selector, job, caller));
        vm.prank(caller);
        escrow.reject(job, 1);
    }

    function testFuzz_RefundsTheTailFeeAndCounts(uint8 reason, uint64 early) public {
        vm.warp(uint256(_deadline(job)) - _bound(early, 0, 20 minutes));
        vm.expectEmit(address(escrow));
        emit IJobEscrow.JobRejected(job, reason);
        vm.expectEmit(address(escrow));
        emit IAccounts.BondFreed(creator, job, BOND);
        vm.expectEmit(address(escrow));
        emit IJobEscrow.JobRefunded(job, Status.Forwarded, TAIL_FEE);
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(requester, job, TAIL_FEE);
        vm.prank(creator);
        escrow.reject(job, reason);

        _assertStatus(job, Status.Refunded);
        vm.assertEq(_creditOf(requester), TAIL_FEE);
        vm.assertEq(_creditOf(creator), _net(HEAD_FEE));
        vm.assertEq(_freeBond(), 1 ether);
        (uint64 rejected, uint64 contested) = escrow.recordOf(model);
        vm.assertEq(rejected, 1);
        vm.assertEq(contested, 0);
    }

    function test_AcceptsTheLastSecond() public {
        vm.warp(_deadline(job));
        vm.prank(creator);
        escrow.reject(job, 1);
        _assertStatus(job, Status.Refunded);
    }
}
