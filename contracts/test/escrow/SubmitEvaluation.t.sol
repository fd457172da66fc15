// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IEnclaveRegistry} from "../../src/interfaces/IEnclaveRegistry.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {Artefact, Cut, JobId, Prices, Status} from "../../src/types/Types.sol";
import {Vm, vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract SubmitEvaluationTest is World {
    /// @dev Half of the order of secp256k1, rounded down: a signature's s is at most this.
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    JobId private job;

    function setUp() public override {
        super.setUp();
        job = _create("salt");
    }

    function testFuzz_RevertWhen_Late(uint64 by) public {
        uint64 deadline = _deadline(job);
        vm.warp(uint256(deadline) + _bound(by, 1, type(uint64).max));
        _expectRefusal(_evaluation(job), abi.encodeWithSelector(IJobEscrow.JobEscrow_Late.selector, job, deadline));
    }

    function test_RevertWhen_TheSignatureIsMalformed() public {
        bytes memory want = abi.encodeWithSelector(IJobEscrow.JobEscrow_BadSignature.selector, job);
        IJobEscrow.Evaluation memory evaluation = _evaluation(job);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(ENCLAVE_KEY, _hash(evaluation));
        bytes[] memory signatures = new bytes[](5);
        signatures[0] = "";
        signatures[1] = abi.encodePacked(r, s);
        signatures[2] = abi.encodePacked(r, s, v, v);
        signatures[3] = abi.encodePacked(r, s, uint8(v - 27));
        signatures[4] = abi.encodePacked(r, bytes32(ORDER - uint256(s)), uint8(v == 27 ? 28 : 27));
        for (uint256 i = 0; i < signatures.length; i++) {
            vm.expectRevert(want);
            escrow.submitEvaluation(evaluation, creatorKey, signatures[i]);
        }
    }

    function test_RevertWhen_TheSignerIsNotEnrolled() public {
        IJobEscrow.Evaluation memory evaluation = _evaluation(job);
        bytes memory signature = _sign(MALLORY_KEY, evaluation);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_NotEnrolled.selector, mallory));
        escrow.submitEvaluation(evaluation, creatorKey, signature);
    }

    function test_RevertWhen_TheSignersEnrolmentExpired() public {
        uint64 expiry = uint64(block.timestamp) + 60;
        uint256 key = uint256(keccak256("short-lived"));
        _enrol(vm.addr(key), operator, expiry);
        vm.warp(expiry + 1);
        IJobEscrow.Evaluation memory evaluation = _evaluation(job);
        bytes memory signature = _sign(key, evaluation);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_Expired.selector, vm.addr(key), expiry));
        escrow.submitEvaluation(evaluation, creatorKey, signature);
    }

    function test_RevertWhen_TheSignerWasInvalidated() public {
        vm.prank(operator);
        enclaves.invalidate(enclave, "");
        _expectRefusal(
            _evaluation(job), abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_Invalidated.selector, enclave)
        );
    }

    function test_RevertWhen_TheOperatorIsNotTheEnclaves() public {
        IJobEscrow.Evaluation memory evaluation = _evaluation(job);
        evaluation.operator = mallory;
        _expectRefusal(
            evaluation, abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongOperator.selector, mallory, operator)
        );
    }

    function testFuzz_RevertWhen_AnyFieldDiffersFromTheRequest(uint256 field, bytes32 other) public {
        IJobEscrow.Evaluation memory evaluation = _evaluation(job);
        bytes32 before = keccak256(abi.encode(evaluation));
        field = _bound(field, 0, 9);
        if (field == 0) evaluation.manifest = other;
        if (field == 1) evaluation.head = other;
        if (field == 2) evaluation.cut = uint8(uint256(other));
        if (field == 3) evaluation.parameters = other;
        if (field == 4) evaluation.requesterKey = other;
        if (field == 5) evaluation.input = other;
        if (field == 6) evaluation.inputSize = uint64(uint256(other));
        if (field == 7) evaluation.keys = other;
        if (field == 8) evaluation.keysSize = uint64(uint256(other));
        if (field == 9) evaluation.version = other;
        vm.assume(before != keccak256(abi.encode(evaluation)));
        bytes32 have = _commitment(evaluation, keccak256(_key("enclave app")), 0, creatorKey);
        bytes32 want = escrow.jobOf(job).digest;
        _expectRefusal(
            evaluation, abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongCommitment.selector, job, have, want)
        );
    }

    function test_RevertWhen_TheEnclaveIsOfAnotherApp() public {
        uint256 key = uint256(keccak256("other app"));
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(vm.addr(key), operator);
        enrolment.sealingKey = _key("other app");
        enclaves.enrol(enrolment, _quote(enrolment, uint64(block.timestamp) + 1 days));
        IJobEscrow.Evaluation memory evaluation = _evaluation(job);
        bytes memory signature = _sign(key, evaluation);
        bytes32 have = _commitment(evaluation, keccak256(_key("other app")), 0, creatorKey);
        bytes32 want = escrow.jobOf(job).digest;
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongCommitment.selector, job, have, want));
        escrow.submitEvaluation(evaluation, creatorKey, signature);
    }

    function testFuzz_RevertWhen_TheCreatorKeyIsNotTheJobs(bytes32 key) public {
        vm.assume(key != creatorKey);
        IJobEscrow.Evaluation memory evaluation = _evaluation(job);
        bytes32 have = _commitment(evaluation, keccak256(_key("enclave app")), 0, key);
        bytes32 want = escrow.jobOf(job).digest;
        bytes memory signature = _sign(ENCLAVE_KEY, evaluation);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongCommitment.selector, job, have, want));
        escrow.submitEvaluation(evaluation, key, signature);
    }

    function testFuzz_RevertWhen_TheEnclaveHasAnotherMeasurement(bytes32 measurement) public {
        vm.assume(measurement != MEASUREMENT && measurement != 0);
        JobId measured = _createFor(measurement);
        IJobEscrow.Evaluation memory evaluation = _evaluation(measured);
        bytes32 have = _commitment(evaluation, keccak256(_key("enclave app")), MEASUREMENT, creatorKey);
        bytes32 want = escrow.jobOf(measured).digest;
        _expectRefusal(
            evaluation, abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongCommitment.selector, measured, have, want)
        );
    }

    function test_AcceptsAnEnclaveOfTheMeasurementThatWasNamed() public {
        JobId measured = _createFor(MEASUREMENT);
        vm.assertTrue(escrow.jobOf(measured).measured, "measured");
        _evaluate(measured);
        _assertStatus(measured, Status.Evaluated);
    }

    function testFuzz_RevertWhen_TheFreeBondIsTooSmall(uint96 left) public {
        left = uint96(_bound(left, 0, BOND - 1));
        _leaveBond(left);
        bytes memory want =
            abi.encodeWithSelector(IAccounts.Accounts_BondTooSmall.selector, creator, NATIVE, left, BOND);
        _expectRefusal(_evaluation(job), want);
        vm.assertEq(_creditOf(operator), _net(EVALUATION_FEE), "a fee was paid all the same");
        // The creator makes good what is missing: the same evaluation counts.
        vm.prank(creator);
        escrow.depositBond{value: BOND - left}(NATIVE, BOND - left);
        _evaluate(job);
        vm.assertEq(_freeBond(), 0);
    }

    function test_RevertWhen_TheOutputIsEmpty() public {
        bytes memory want = abi.encodeWithSelector(IJobEscrow.JobEscrow_EmptyArtefact.selector);
        IJobEscrow.Evaluation memory evaluation = _evaluation(job);
        evaluation.output = 0;
        _expectRefusal(evaluation, want);
        evaluation = _evaluation(job);
        evaluation.outputSize = 0;
        _expectRefusal(evaluation, want);
    }

    function test_RevertWhen_SignedForAnotherEscrowOrChain() public {
        IJobEscrow.Evaluation memory evaluation = _evaluation(job);
        bytes32 own = _hash(evaluation);
        vm.chainId(1337);
        bytes memory otherChain = _sign(ENCLAVE_KEY, _hash(evaluation));
        vm.assertTrue(own != _hash(evaluation), "chain id is not signed");
        vm.chainId(31337);
        // The signer recovered from a signature over other bytes is some account that nobody enrolled.
        (bool ok, bytes memory why) =
            address(escrow).call(abi.encodeCall(escrow.submitEvaluation, (evaluation, creatorKey, otherChain)));
        vm.assertTrue(!ok, "accepted another chain's signature");
        vm.assertEq(bytes32(bytes4(why)), bytes32(IEnclaveRegistry.EnclaveRegistry_NotEnrolled.selector));
    }

    function test_RevertWhen_TheEvaluationIsReplayed() public {
        _evaluate(job);
        _expectRefusal(
            _evaluation(job),
            abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongStatus.selector, job, Status.Evaluated, Status.Created)
        );
    }

    function testFuzz_PaysOperatorAndCreator(address sender, uint64 early, bytes32 output, uint64 size) public {
        vm.assume(output != 0 && size != 0);
        vm.warp(uint256(_deadline(job)) - _bound(early, 0, 10 minutes));
        IJobEscrow.Evaluation memory evaluation = _evaluation(job);
        (evaluation.output, evaluation.outputSize) = (output, size);
        bytes memory signature = _sign(ENCLAVE_KEY, evaluation);
        uint64 deadline = uint64(block.timestamp) + 1 days;

        vm.expectEmit(address(escrow));
        emit IJobEscrow.JobEvaluated(job, enclave, operator, Artefact(output, size), BOND, deadline, signature);
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(operator, job, _net(EVALUATION_FEE));
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(creator, job, _net(HEAD_FEE));
        vm.expectEmit(address(escrow));
        emit IAccounts.Credited(treasury, job, _share(EVALUATION_FEE) + _share(HEAD_FEE));
        vm.prank(sender);
        escrow.submitEvaluation(evaluation, creatorKey, signature);

        IJobEscrow.Job memory stored = escrow.jobOf(job);
        vm.assertEq(uint256(stored.status), uint256(Status.Evaluated));
        vm.assertEq(stored.deadline, deadline);
        vm.assertEq(stored.digest, keccak256(abi.encode(output, creatorKey)));
        vm.assertEq(_creditOf(operator), _net(EVALUATION_FEE));
        vm.assertEq(_creditOf(creator), _net(HEAD_FEE));
        vm.assertEq(_creditOf(treasury), _share(EVALUATION_FEE) + _share(HEAD_FEE));
        vm.assertEq(_freeBond(), 1 ether - BOND);
    }

    function test_AcceptsTheLastSecond() public {
        vm.warp(_deadline(job));
        _evaluate(job);
        _assertStatus(job, Status.Evaluated);
    }

    function test_CreditsNobodyWhereAFeeIsZero() public {
        Cut[] memory cuts = _cuts();
        cuts[1].prices = Prices(0, 0, TAIL_FEE, 0);
        cuts[1].bond = 0;
        IJobEscrow.Request memory request = _requestOf(_publish(NATIVE, cuts), "free");
        vm.prank(requester);
        JobId free = escrow.createJob{value: TAIL_FEE}(request);
        vm.recordLogs();
        _evaluate(free);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 1, "only JobEvaluated");
    }

    function _createFor(bytes32 measurement) private returns (JobId) {
        IJobEscrow.Request memory request = _request("measured");
        request.measurement = measurement;
        vm.prank(requester);
        return escrow.createJob{value: PRICE}(request);
    }

    /// @dev Other jobs lock what the creator has until this much is free.
    function _leaveBond(uint96 left) private {
        Cut[] memory cuts = _cuts();
        cuts[1].bond = 1 ether - left;
        IJobEscrow.Request memory request = _requestOf(_publish(NATIVE, cuts), "large");
        vm.prank(requester);
        _evaluate(escrow.createJob{value: PRICE}(request));
        vm.assertEq(_freeBond(), left);
    }

    function _commitment(IJobEscrow.Evaluation memory e, bytes32 enclaveKey, bytes32 measurement, bytes32 toCreator)
        private
        pure
        returns (bytes32)
    {
        bytes memory first = abi.encode(e.version, e.manifest, e.head, e.cut, e.parameters, e.requesterKey);
        bytes32 work = keccak256(abi.encodePacked(first, abi.encode(e.input, e.inputSize, e.keys, e.keysSize)));
        return keccak256(abi.encode(work, enclaveKey, measurement, toCreator));
    }

    function _expectRefusal(IJobEscrow.Evaluation memory evaluation, bytes memory want) private {
        bytes memory signature = _sign(ENCLAVE_KEY, evaluation);
        vm.expectRevert(want);
        escrow.submitEvaluation(evaluation, creatorKey, signature);
    }
}
