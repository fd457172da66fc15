// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract AcceptTest is World {
    JobId private job;

    function setUp() public override {
        super.setUp();
        job = _reach(Status.Delivered, "salt");
    }

    function testFuzz_RevertWhen_Late(uint64 by) public {
        uint64 deadline = _deadline(job);
        vm.warp(uint256(deadline) + _bound(by, 1, type(uint64).max));
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_Late.selector, job, deadline));
        vm.prank(requester);
        escrow.accept(job);
    }

    function testFuzz_RevertWhen_TheCallerIsNotTheRequester(address caller) public {
        vm.assume(caller != requester);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_NotRequester.selector, job, caller));
        vm.prank(caller);
        escrow.accept(job);
    }

    function testFuzz_PaysTheTailFee(uint64 early) public {
        vm.warp(uint256(_deadline(job)) - _bound(early, 0, 1 hours));
        vm.expectEmit(address(escrow));
        emit IJobEscrow.JobSettled(job, TAIL_FEE);
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(creator, job, _net(TAIL_FEE));
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(treasury, job, _share(TAIL_FEE));
        vm.expectEmit(address(escrow));
        emit IAccounts.BondFreed(creator, job, BOND);
        vm.prank(requester);
        escrow.accept(job);

        _assertStatus(job, Status.Settled);
        vm.assertEq(_creditOf(creator), _net(HEAD_FEE) + _net(TAIL_FEE));
        vm.assertEq(_creditOf(treasury), _share(EVALUATION_FEE) + _share(HEAD_FEE) + _share(TAIL_FEE));
        vm.assertEq(_freeBond(), 1 ether);
        vm.assertEq(_deadline(job), 0);
    }
}
