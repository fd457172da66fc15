// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

/// @notice A wallet that is a contract and says yes to one hash.
contract SmartWallet is IERC1271 {
    bytes32 private approved;

    function create(IJobEscrow escrow, IJobEscrow.Request calldata request) external payable returns (JobId) {
        return escrow.createJob{value: msg.value}(request);
    }

    function approve(bytes32 hash) external {
        approved = hash;
    }

    function isValidSignature(bytes32 hash, bytes calldata) external view override returns (bytes4) {
        return hash == approved ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

contract ForwardTest is World {
    JobId private job;

    function setUp() public override {
        super.setUp();
        job = _reach(Status.Evaluated, "salt");
    }

    function testFuzz_RevertWhen_Late(uint64 by) public {
        uint64 deadline = _deadline(job);
        vm.warp(uint256(deadline) + _bound(by, 1, type(uint32).max));
        _expectRefusal(_message(job), abi.encodeWithSelector(IJobEscrow.JobEscrow_Late.selector, job, deadline));
    }

    function testFuzz_RevertWhen_TheMessageExpired(uint64 by) public {
        IJobEscrow.Forward memory message = _message(job);
        message.deadline = uint64(block.timestamp) - uint64(_bound(by, 1, block.timestamp));
        _expectRefusal(
            message, abi.encodeWithSelector(IJobEscrow.JobEscrow_ForwardExpired.selector, job, message.deadline)
        );
    }

    function testFuzz_RevertWhen_TheOutputIsNotTheJobs(bytes32 output) public {
        vm.assume(output != OUTPUT);
        IJobEscrow.Forward memory message = _message(job);
        message.output = output;
        _expectWrong(message);
    }

    function testFuzz_RevertWhen_TheCreatorKeyIsNotTheJobs(bytes32 key) public {
        IJobEscrow.Forward memory message = _message(job);
        vm.assume(key != message.creatorKey);
        message.creatorKey = key;
        _expectWrong(message);
    }

    /// @dev Output and key are compared in one hash, which no other split of the same bytes may reproduce.
    function _expectWrong(IJobEscrow.Forward memory message) private {
        bytes32 have = keccak256(abi.encode(message.output, message.creatorKey));
        bytes32 want = keccak256(abi.encode(OUTPUT, creatorKey));
        _expectRefusal(message, abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongForward.selector, job, have, want));
    }

    function test_RevertWhen_TheActivationIsEmptyOrTooLong() public {
        activation = "";
        _expectRefusal(_message(job), abi.encodeWithSelector(IJobEscrow.JobEscrow_BadSize.selector, 0, 4096));
        activation = new bytes(4097);
        _expectRefusal(_message(job), abi.encodeWithSelector(IJobEscrow.JobEscrow_BadSize.selector, 4097, 4096));
    }

    function testFuzz_RevertWhen_TheActivationIsNotTheSignedOne(bytes calldata other) public {
        vm.assume(other.length > 0 && other.length <= 4096);
        vm.assume(keccak256(other) != keccak256(activation));
        IJobEscrow.Forward memory message = _message(job);
        activation = other;
        bytes memory want = abi.encodeWithSelector(
            IJobEscrow.JobEscrow_WrongActivation.selector, job, keccak256(other), message.activation
        );
        _expectRefusal(message, want);
    }

    function test_RevertWhen_SomebodyElseSigned() public {
        IJobEscrow.Forward memory message = _message(job);
        bytes memory signature = _sign(MALLORY_KEY, message);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_BadSignature.selector, job));
        escrow.forward(message, activation, signature);
    }

    function testFuzz_RevertWhen_SomebodyElseSendsItUnsigned(address sender) public {
        vm.assume(sender != requester);
        IJobEscrow.Forward memory message = _message(job);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_BadSignature.selector, job));
        vm.prank(sender);
        escrow.forward(message, activation, "");
    }

    function test_RevertWhen_TheRequesterSendsAWrongSignature() public {
        IJobEscrow.Forward memory message = _message(job);
        bytes memory signature = _sign(MALLORY_KEY, message);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_BadSignature.selector, job));
        vm.prank(requester);
        escrow.forward(message, activation, signature);
    }

    function test_RevertWhen_SignedForAnotherJob() public {
        JobId other = _reach(Status.Evaluated, "other");
        bytes memory signature = _sign(REQUESTER_KEY, _message(other));
        IJobEscrow.Forward memory message = _message(job);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_BadSignature.selector, job));
        escrow.forward(message, activation, signature);
    }

    function testFuzz_PublishesTheActivationAndPaysTheSubmitter(address submitter, uint64 early, bytes memory bytes_)
        public
    {
        vm.assume(submitter != operator && submitter != creator);
        vm.assume(bytes_.length > 0 && bytes_.length <= 4096);
        activation = bytes_;
        vm.warp(uint256(_deadline(job)) - _bound(early, 0, 1 days));
        IJobEscrow.Forward memory message = _message(job);
        bytes memory signature = _sign(REQUESTER_KEY, message);
        uint64 deadline = uint64(block.timestamp) + 20 minutes;

        vm.expectEmit(address(escrow));
        emit IJobEscrow.JobForwarded(job, submitter, deadline, activation);
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(submitter, job, FORWARD_TIP);
        vm.prank(submitter);
        escrow.forward(message, activation, signature);

        _assertStatus(job, Status.Forwarded);
        vm.assertEq(_deadline(job), deadline);
        vm.assertEq(_creditOf(submitter), FORWARD_TIP);
    }

    function test_AcceptsTheLastSecond() public {
        vm.warp(_deadline(job));
        _forward(job);
        _assertStatus(job, Status.Forwarded);
    }

    function test_AcceptsTheMessagesLastSecond() public {
        IJobEscrow.Forward memory message = _message(job);
        message.deadline = uint64(block.timestamp);
        escrow.forward(message, activation, _sign(REQUESTER_KEY, message));
        _assertStatus(job, Status.Forwarded);
    }

    function test_AcceptsALongestActivation() public {
        activation = new bytes(4096);
        _forward(job);
        _assertStatus(job, Status.Forwarded);
    }

    function test_AcceptsTheRequesterWithoutASignature() public {
        vm.prank(requester);
        escrow.forward(_message(job), activation, "");
        _assertStatus(job, Status.Forwarded);
        vm.assertEq(_creditOf(requester), FORWARD_TIP);
    }

    function test_AcceptsTheSignatureOfASmartWallet() public {
        SmartWallet wallet = new SmartWallet();
        IJobEscrow.Request memory request = _request("smart");
        JobId smart = wallet.create{value: PRICE}(escrow, request);
        _evaluate(smart);
        IJobEscrow.Forward memory message = _message(smart);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_BadSignature.selector, smart));
        escrow.forward(message, activation, "");
        wallet.approve(_hash(message));
        escrow.forward(message, activation, "");
        _assertStatus(smart, Status.Forwarded);
    }

    function _expectRefusal(IJobEscrow.Forward memory message, bytes memory want) private {
        bytes memory signature = _sign(REQUESTER_KEY, message);
        vm.expectRevert(want);
        escrow.forward(message, activation, signature);
    }
}
