// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract RefundTest is World {
    function test_RevertWhen_NoJobIsLate() public {
        for (uint256 i = uint256(Status.Created); i <= uint256(Status.Forwarded); i++) {
            JobId job = _reach(Status(i), bytes32(i));
            vm.warp(_deadline(job));
            vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_NothingDue.selector));
            escrow.refund(_one(job));
        }
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_NothingDue.selector));
        escrow.refund(new JobId[](0));
    }

    function testFuzz_ReturnsEverythingWhenTheEvaluationIsLate(address caller, uint64 by) public {
        _refunds(Status.Created, PRICE, caller, by);
        vm.assertEq(_creditOf(operator), 0);
    }

    function testFuzz_ReturnsTailFeeAndTipWhenTheForwardIsLate(address caller, uint64 by) public {
        _refunds(Status.Evaluated, uint256(TAIL_FEE) + FORWARD_TIP, caller, by);
        vm.assertEq(_creditOf(operator), _net(EVALUATION_FEE));
        vm.assertEq(_creditOf(creator), _net(HEAD_FEE));
        vm.assertEq(_freeBond(), 1 ether);
    }

    function testFuzz_ReturnsTheTailFeeAndTheBondWhenTheDeliveryIsLate(address caller, uint64 by) public {
        _refunds(Status.Forwarded, uint256(TAIL_FEE) + BOND, caller, by);
        vm.assertEq(_freeBond(), 1 ether - BOND);
        vm.assertEq(_creditOf(relayer), FORWARD_TIP);
    }

    function test_SkipsJobsThatAreNotDueAndRefundsARepeatedOneOnce() public {
        JobId[] memory jobs = new JobId[](8);
        for (uint256 i = 0; i < 7; i++) {
            jobs[i] = _reach(Status(i), bytes32(i));
        }
        jobs[7] = jobs[uint256(Status.Created)];
        uint256 credit = _creditOf(requester);
        vm.warp(block.timestamp + 30 days);
        escrow.refund(jobs);
        vm.assertEq(_creditOf(requester), credit + PRICE + TAIL_FEE + FORWARD_TIP + TAIL_FEE + BOND);
        for (uint256 i = 0; i < 7; i++) {
            bool due = i >= uint256(Status.Created) && i <= uint256(Status.Forwarded);
            _assertStatus(jobs[i], due ? Status.Refunded : Status(i));
        }
    }

    function _refunds(Status status, uint256 amount, address caller, uint64 by) private {
        JobId job = _reach(status, "salt");
        vm.warp(uint256(_deadline(job)) + _bound(by, 1, type(uint64).max));
        vm.expectEmit(address(escrow));
        if (status == Status.Evaluated) emit IAccounts.BondFreed(creator, job, BOND);
        if (status == Status.Forwarded) emit IAccounts.BondForfeited(creator, job, BOND);
        if (status > Status.Created) vm.expectEmit(address(escrow));
        emit IJobEscrow.JobRefunded(job, status, amount);
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(requester, job, amount);
        vm.prank(caller);
        escrow.refund(_one(job));
        _assertStatus(job, Status.Refunded);
        vm.assertEq(_creditOf(requester), amount);
        vm.assertEq(_deadline(job), 0);
    }
}
