// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract SettleTest is World {
    function test_RevertWhen_NoReviewHasPassed() public {
        JobId job = _reach(Status.Delivered, "salt");
        vm.warp(_deadline(job));
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_NothingDue.selector));
        escrow.settle(_one(job));
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_NothingDue.selector));
        escrow.settle(new JobId[](0));
    }

    function testFuzz_PaysTheTailFeeWhoeverAsks(address caller, uint64 by) public {
        JobId job = _reach(Status.Delivered, "salt");
        vm.warp(uint256(_deadline(job)) + _bound(by, 1, type(uint64).max));
        vm.expectEmit(address(escrow));
        emit IJobEscrow.JobSettled(job, TAIL_FEE);
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(creator, job, _net(TAIL_FEE));
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(treasury, job, _share(TAIL_FEE));
        vm.expectEmit(address(escrow));
        emit IAccounts.BondFreed(creator, job, BOND);
        vm.prank(caller);
        escrow.settle(_one(job));
        _assertStatus(job, Status.Settled);
        vm.assertEq(_creditOf(creator), _net(HEAD_FEE) + _net(TAIL_FEE));
        vm.assertEq(_freeBond(), 1 ether);
    }

    function test_SkipsJobsThatAreNotDueAndPaysARepeatedOneOnce() public {
        JobId[] memory jobs = new JobId[](8);
        for (uint256 i = 0; i < 7; i++) {
            jobs[i] = _reach(Status(i), bytes32(i));
        }
        jobs[7] = jobs[uint256(Status.Delivered)];
        uint256 credit = _creditOf(creator);
        vm.warp(block.timestamp + 30 days);
        escrow.settle(jobs);
        vm.assertEq(_creditOf(creator), credit + _net(TAIL_FEE));
        for (uint256 i = 0; i < 7; i++) {
            _assertStatus(jobs[i], i == uint256(Status.Delivered) ? Status.Settled : Status(i));
        }
    }
}
