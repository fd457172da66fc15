// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

/// @notice Every call in every status by every actor, in time and late: exactly the transitions of the table, and the
/// right error for all others.
contract TransitionsTest is World {
    enum Call {
        CreateJob,
        SubmitEvaluation,
        SubmitUnfit,
        Forward,
        Deliver,
        Reject,
        Accept,
        Settle,
        Refund,
        Contest
    }

    // Calls that go through for somebody with no part in the job: one of its own in each of 7 statuses, twice ...
    uint256 private constant CREATIONS = 7 * 2;
    // ... evaluate, unfit, forward, settle, and refund of three.
    uint256 private constant ANYBODY = 4 + 3;

    function test_OnlyTheTablesTransitionsHappen() public {
        // create (2: without a job there is no deadline), evaluate, unfit, forward, deliver, reject, accept, settle,
        // refund of three, contest of delivered and settled, in time and late
        vm.assertEq(_tryAll(address(0)), 2 + 6 + 1 + 3 + 4, "transitions");
    }

    function test_TheRequesterMayWhatAnybodyMayAndAcceptAndContest() public {
        vm.assertEq(_tryAll(requester), 2 + ANYBODY + 1 + 4, "transitions");
    }

    function test_TheCreatorMayWhatAnybodyMayAndDeliverAndReject() public {
        vm.assertEq(_tryAll(creator), CREATIONS + ANYBODY + 2, "transitions");
    }

    function test_TheOperatorMayWhatAnybodyMay() public {
        vm.assertEq(_tryAll(operator), CREATIONS + ANYBODY, "transitions");
    }

    function test_TheEnclaveMayWhatAnybodyMay() public {
        vm.assertEq(_tryAll(enclave), CREATIONS + ANYBODY, "transitions");
    }

    function test_TheRelayerMayWhatAnybodyMay() public {
        vm.assertEq(_tryAll(relayer), CREATIONS + ANYBODY, "transitions");
    }

    function test_TheVerifiersOwnerMayWhatAnybodyMay() public {
        vm.assertEq(_tryAll(owner), CREATIONS + ANYBODY, "transitions");
    }

    function test_TheTreasuryMayWhatAnybodyMay() public {
        vm.assertEq(_tryAll(treasury), CREATIONS + ANYBODY, "transitions");
    }

    function test_MalloryMayWhatAnybodyMay() public {
        vm.assertEq(_tryAll(mallory), CREATIONS + ANYBODY, "transitions");
    }

    /// @dev Each call in each status, in time and late, by an actor; address 0 stands for the rightful caller.
    /// @return happened How many went through.
    function _tryAll(address actor) private returns (uint256 happened) {
        for (uint256 i = 0; i <= uint256(Status.Refunded); i++) {
            for (uint256 j = 0; j <= uint256(Call.Contest); j++) {
                if (_try(Status(i), Call(j), actor, false)) happened++;
                if (_try(Status(i), Call(j), actor, true)) happened++;
            }
        }
    }

    function _try(Status status, Call what, address actor, bool late) private returns (bool ok) {
        uint256 snapshot = vm.snapshotState();
        JobId job = _reach(status, "salt");
        if (late) vm.warp(uint256(_deadline(job)) + block.timestamp + 1);
        (address caller, uint256 value, bytes memory data) = _call(job, what);
        (Status want, bytes memory why) = _expected(job, status, what, late);
        if (actor != address(0) && actor != caller) {
            (want, why) = _expectedOf(actor, job, status, what, want, why);
            caller = actor;
        }
        string memory where =
            string.concat(vm.toString(uint256(status)), "/", vm.toString(uint256(what)), late ? " late" : " in time");
        vm.deal(caller, PRICE);
        vm.prank(caller);
        bytes memory result;
        (ok, result) = address(escrow).call{value: value}(data);
        vm.assertEq(keccak256(ok ? bytes("") : result), keccak256(why), string.concat("wrong error: ", where));
        (status,) = escrow.statusOf(job);
        vm.assertEq(uint256(status), uint256(want), string.concat("wrong status: ", where));
        vm.revertToState(snapshot);
    }

    /// @dev What comes of a call that is not its caller's to make, where the rightful caller's would have gone through.
    function _expectedOf(address actor, JobId job, Status status, Call what, Status want, bytes memory why)
        private
        pure
        returns (Status, bytes memory)
    {
        if (what == Call.CreateJob) return (status, ""); // a job of its own, with another id
        if (why.length > 0) return (want, why);
        if (what == Call.Deliver || what == Call.Reject) {
            return (status, abi.encodeWithSelector(IJobEscrow.JobEscrow_NotPayee.selector, job, actor));
        }
        if (what == Call.Accept || what == Call.Contest) {
            return (status, abi.encodeWithSelector(IJobEscrow.JobEscrow_NotRequester.selector, job, actor));
        }
        return (want, why); // anybody may
    }

    /// @dev The table of the design: the next status, or the error.
    function _expected(JobId job, Status status, Call what, bool late)
        private
        view
        returns (Status next, bytes memory why)
    {
        if (what == Call.CreateJob) {
            if (status == Status.None) return (Status.Created, "");
            return (status, abi.encodeWithSelector(IJobEscrow.JobEscrow_JobExists.selector, job));
        }
        if (what == Call.Settle || what == Call.Refund) {
            bool refundable = status >= Status.Created && status <= Status.Forwarded;
            if (what == Call.Refund && refundable && late) return (Status.Refunded, "");
            if (what == Call.Settle && status == Status.Delivered && late) return (Status.Settled, "");
            return (status, abi.encodeWithSelector(IJobEscrow.JobEscrow_NothingDue.selector));
        }
        if (what == Call.Contest && (status == Status.Delivered || status == Status.Settled)) return (status, "");
        Status from = _from(what);
        if (status != from) {
            return (status, abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongStatus.selector, job, status, from));
        }
        if (late) {
            return (status, abi.encodeWithSelector(IJobEscrow.JobEscrow_Late.selector, job, _deadline(job)));
        }
        if (what == Call.Reject || what == Call.SubmitUnfit) return (Status.Refunded, "");
        return (Status(uint256(from) + 1), "");
    }

    function _from(Call what) private pure returns (Status) {
        if (what == Call.SubmitEvaluation || what == Call.SubmitUnfit) return Status.Created;
        if (what == Call.Forward) return Status.Evaluated;
        if (what == Call.Deliver || what == Call.Reject) return Status.Forwarded;
        return Status.Delivered;
    }

    /// @dev The call as its rightful caller makes it.
    function _call(JobId job, Call what) private view returns (address, uint256, bytes memory) {
        if (what == Call.CreateJob) return (requester, PRICE, abi.encodeCall(escrow.createJob, (_request("salt"))));
        if (what == Call.SubmitEvaluation) {
            IJobEscrow.Evaluation memory evaluation = _evaluation(job);
            bytes memory signature = _sign(ENCLAVE_KEY, evaluation);
            return (relayer, 0, abi.encodeCall(escrow.submitEvaluation, (evaluation, creatorKey, signature)));
        }
        if (what == Call.SubmitUnfit) {
            IJobEscrow.Unfit memory unfit = _unfit(job);
            return (relayer, 0, abi.encodeCall(escrow.submitUnfit, (unfit, creatorKey, _sign(ENCLAVE_KEY, unfit))));
        }
        if (what == Call.Forward) {
            IJobEscrow.Forward memory message = _message(job);
            bytes memory signature = _sign(REQUESTER_KEY, message);
            return (relayer, 0, abi.encodeCall(escrow.forward, (message, activation, signature)));
        }
        if (what == Call.Deliver) return (creator, 0, abi.encodeCall(escrow.deliver, (job, ANSWER)));
        if (what == Call.Reject) return (creator, 0, abi.encodeCall(escrow.reject, (job, 1)));
        if (what == Call.Accept) return (requester, 0, abi.encodeCall(escrow.accept, (job)));
        if (what == Call.Settle) return (relayer, 0, abi.encodeCall(escrow.settle, (_one(job))));
        if (what == Call.Refund) return (relayer, 0, abi.encodeCall(escrow.refund, (_one(job))));
        return (requester, 0, abi.encodeCall(escrow.contest, (job, "wrong")));
    }
}
