// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract ContestTest is World {
    function test_RevertWhen_NothingWasDelivered() public {
        for (uint256 i = 0; i < 7; i++) {
            if (Status(i) == Status.Delivered || Status(i) == Status.Settled) continue;
            JobId job = _reach(Status(i), bytes32(i));
            vm.expectRevert(
                abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongStatus.selector, job, Status(i), Status.Delivered)
            );
            vm.prank(requester);
            escrow.contest(job, "wrong");
        }
    }

    function testFuzz_RevertWhen_TheCallerIsNotTheRequester(address caller) public {
        vm.assume(caller != requester);
        JobId job = _reach(Status.Delivered, "salt");
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_NotRequester.selector, job, caller));
        vm.prank(caller);
        escrow.contest(job, "wrong");
    }

    function test_RevertWhen_ContestedAlready() public {
        JobId job = _reach(Status.Delivered, "salt");
        vm.prank(requester);
        escrow.contest(job, "wrong");
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_AlreadyContested.selector, job));
        vm.prank(requester);
        escrow.contest(job, "wrong");
    }

    function testFuzz_CountsAndMovesNoMoney(bytes32 reason, bool settled) public {
        JobId job = _reach(settled ? Status.Settled : Status.Delivered, "salt");
        uint256 credit = _creditOf(creator);
        vm.expectEmit(address(escrow));
        emit IJobEscrow.JobContested(job, model, reason);
        vm.prank(requester);
        escrow.contest(job, reason);

        _assertStatus(job, settled ? Status.Settled : Status.Delivered);
        vm.assertTrue(escrow.jobOf(job).contested, "contested");
        vm.assertEq(_creditOf(creator), credit);
        vm.assertEq(_creditOf(requester), 0);
        (uint64 rejected, uint64 contested) = escrow.recordOf(model);
        vm.assertEq(rejected, 0);
        vm.assertEq(contested, 1);
    }

    function test_LeavesAContestedJobToSettle() public {
        JobId job = _reach(Status.Delivered, "salt");
        vm.prank(requester);
        escrow.contest(job, "wrong");
        vm.warp(uint256(_deadline(job)) + 1);
        escrow.settle(_one(job));
        _assertStatus(job, Status.Settled);
    }
}
