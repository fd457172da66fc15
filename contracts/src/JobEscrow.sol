// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {Accounts} from "./Accounts.sol";
import {Signatures} from "./Signatures.sol";
import {IEnclaveRegistry} from "./interfaces/IEnclaveRegistry.sol";
import {IJobEscrow} from "./interfaces/IJobEscrow.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {JobHash} from "./libraries/JobHash.sol";
import {Stored} from "./libraries/StoredJob.sol";
import {Flow, Move, Transition} from "./libraries/Transition.sol";
import {Artefact, EvaluationTerms, JobId, ModelId, Status, Terms, Windows} from "./types/Types.sol";

/// @notice See {IJobEscrow}.
contract JobEscrow is Accounts, Signatures, IJobEscrow {
    using SafeCast for uint256;

    struct Counts {
        uint64 rejected;
        uint64 contested;
    }

    uint256 private constant MAX_ACTIVATION_BYTES = 4096;
    uint256 private constant MAX_ANSWER_BYTES = 512;

    /// @inheritdoc IJobEscrow
    IModelRegistry public immutable override registry;

    mapping(JobId => Stored) private _jobs;
    mapping(ModelId => Counts) private _counts;

    /// @param tokens ERC-20s that versions may be priced in, besides the native coin.
    /// @param treasury_ Who is credited with the share; may be nobody where the share is 0.
    /// @param shareBps_ Basis points of the fees, at most 500.
    constructor(
        IModelRegistry registry_,
        IEnclaveRegistry enclaves_,
        address[] memory tokens,
        address treasury_,
        uint256 shareBps_
    ) Accounts(tokens, treasury_, shareBps_) Signatures(enclaves_) {
        registry = registry_;
    }

    /// @inheritdoc IJobEscrow
    function createJob(Request calldata request) external payable override nonReentrant returns (JobId id) {
        address currency;
        uint256 price;
        (id, currency, price) = _open(request);

        // Interaction:
        _pull(currency, price);
    }

    /// @inheritdoc IJobEscrow
    function createJobWithPermit(Request calldata request, Permit calldata permit)
        external
        payable
        override
        nonReentrant
        returns (JobId id)
    {
        address currency;
        uint256 price;
        (id, currency, price) = _open(request);

        // Interaction:
        _permit(currency, price, permit);
        _pull(currency, price);
    }

    /// @inheritdoc IJobEscrow
    function submitEvaluation(Evaluation calldata evaluation, bytes32 creatorKey, bytes calldata signature)
        external
        override
    {
        // Check:
        JobId id = evaluation.job;
        Stored storage job = _jobs[id];
        _checkInTime(id, job, Move.Evaluate);
        (address signer, bytes32 key) =
            _checkOperator(id, JobHash.structHash(evaluation), signature, evaluation.operator);
        _checkCommitment(id, job, signer, key, JobHash.work(evaluation), creatorKey);
        if (evaluation.output == 0 || evaluation.outputSize == 0) revert JobEscrow_EmptyArtefact();

        // Effect:
        Terms memory terms = _evaluationTermsOf(job);
        _enter(job, Move.Evaluate, terms.windows);
        job.digest = JobHash.result(evaluation.output, creatorKey);
        Artefact memory output = Artefact(evaluation.output, evaluation.outputSize);
        emit JobEvaluated(id, signer, evaluation.operator, output, terms.bond, job.deadline, signature);
        _apply(id, job, Move.Evaluate, Status.Created, terms, evaluation.operator);
    }

    /// @inheritdoc IJobEscrow
    function submitUnfit(Unfit calldata unfit, bytes32 creatorKey, bytes calldata signature) external override {
        // Check:
        (JobId id, address operator) = (unfit.job, unfit.operator);
        Stored storage job = _jobs[id];
        _checkInTime(id, job, Move.Unfit);
        (address signer, bytes32 key) = _checkOperator(id, JobHash.structHash(unfit), signature, operator);
        _checkCommitment(id, job, signer, key, JobHash.work(unfit), creatorKey);

        // Effect:
        Terms memory terms = _termsOf(job);
        _enter(job, Move.Unfit, terms.windows);
        emit JobUnfit(id, signer, operator, unfit.reason, signature);
        _apply(id, job, Move.Unfit, Status.Created, terms, operator);
    }

    /// @inheritdoc IJobEscrow
    function forward(Forward calldata message, bytes calldata activation, bytes calldata signature)
        external
        override
        nonReentrant
    {
        // Check:
        JobId id = message.job;
        Stored storage job = _jobs[id];
        _checkInTime(id, job, Move.Forward);
        if (block.timestamp > message.deadline) revert JobEscrow_ForwardExpired(id, message.deadline);
        bytes32 have = JobHash.result(message.output, message.creatorKey);
        if (have != job.digest) revert JobEscrow_WrongForward(id, have, job.digest);
        _checkSize(activation.length, MAX_ACTIVATION_BYTES);
        have = keccak256(activation);
        if (have != message.activation) revert JobEscrow_WrongActivation(id, have, message.activation);
        _checkRequester(id, job.requester, message, signature);
        Terms memory terms = _termsOf(job);

        // Effect:
        uint64 deadline = _enter(job, Move.Forward, terms.windows);
        emit JobForwarded(id, msg.sender, deadline, activation);
        _apply(id, job, Move.Forward, Status.Evaluated, terms, address(0));
    }

    /// @inheritdoc IJobEscrow
    function deliver(JobId id, bytes calldata answer) external override {
        // Check:
        Stored storage job = _jobs[id];
        _checkInTime(id, job, Move.Deliver);
        if (msg.sender != job.payee) revert JobEscrow_NotPayee(id, msg.sender);
        _checkSize(answer.length, MAX_ANSWER_BYTES);

        // Effect:
        uint64 deadline = _enter(job, Move.Deliver, _termsOf(job).windows);
        emit JobDelivered(id, deadline, answer);
    }

    /// @inheritdoc IJobEscrow
    function reject(JobId id, uint8 reason) external override {
        // Check:
        Stored storage job = _jobs[id];
        _checkInTime(id, job, Move.Reject);
        if (msg.sender != job.payee) revert JobEscrow_NotPayee(id, msg.sender);

        // Effect:
        Terms memory terms = _termsOf(job);
        _enter(job, Move.Reject, terms.windows);
        _counts[ModelId.wrap(job.model)].rejected++;
        emit JobRejected(id, reason);
        _apply(id, job, Move.Reject, Status.Forwarded, terms, address(0));
    }

    /// @inheritdoc IJobEscrow
    function accept(JobId id) external override {
        // Check:
        Stored storage job = _jobs[id];
        _checkInTime(id, job, Move.Settle);
        if (msg.sender != job.requester) revert JobEscrow_NotRequester(id, msg.sender);

        // Effect:
        _settle(id, job);
    }

    /// @inheritdoc IJobEscrow
    function settle(JobId[] calldata jobs) external override {
        uint256 settled;
        for (uint256 i = 0; i < jobs.length; i++) {
            (Status status, bool late) = statusOf(jobs[i]);
            if (status != Status.Delivered || !late) continue;
            _settle(jobs[i], _jobs[jobs[i]]);
            settled++;
        }
        if (settled == 0) revert JobEscrow_NothingDue();
    }

    /// @inheritdoc IJobEscrow
    function refund(JobId[] calldata jobs) external override {
        uint256 refunded;
        for (uint256 i = 0; i < jobs.length; i++) {
            (Status status, bool late) = statusOf(jobs[i]);
            if (!late || !Transition.isRefundable(status)) continue;
            _refund(jobs[i], _jobs[jobs[i]], status);
            refunded++;
        }
        if (refunded == 0) revert JobEscrow_NothingDue();
    }

    /// @inheritdoc IJobEscrow
    function contest(JobId id, bytes32 reason) external override {
        // Check:
        Stored storage job = _jobs[id];
        if (job.status != Status.Delivered && job.status != Status.Settled) {
            revert JobEscrow_WrongStatus(id, job.status, Status.Delivered);
        }
        if (msg.sender != job.requester) revert JobEscrow_NotRequester(id, msg.sender);
        if (job.contested) revert JobEscrow_AlreadyContested(id);

        // Effect:
        job.contested = true;
        ModelId model = ModelId.wrap(job.model);
        _counts[model].contested++;
        emit JobContested(id, model, reason);
    }

    /// @inheritdoc IJobEscrow
    function jobOf(JobId id) external view override returns (Job memory unpacked) {
        Stored storage job = _jobs[id];
        if (job.status == Status.None) return unpacked;
        unpacked.requester = job.requester;
        unpacked.status = job.status;
        unpacked.deadline = job.deadline;
        unpacked.contested = job.contested;
        unpacked.payee = job.payee;
        unpacked.model = job.model;
        unpacked.version = job.version;
        unpacked.cut = job.cut;
        unpacked.measured = job.measured;
        unpacked.digest = job.digest;
        unpacked.terms = _termsOf(job);
    }

    /// @inheritdoc IJobEscrow
    function statusOf(JobId id) public view override returns (Status status, bool late) {
        Stored storage job = _jobs[id];
        status = job.status;
        late = job.deadline != 0 && block.timestamp > job.deadline;
    }

    /// @inheritdoc IJobEscrow
    function jobIdOf(address requester, bytes32 salt) public view override returns (JobId) {
        return JobHash.id(requester, salt);
    }

    /// @inheritdoc IJobEscrow
    function enclaves() external view override returns (IEnclaveRegistry) {
        return _ENCLAVES;
    }

    /// @inheritdoc IJobEscrow
    function recordOf(ModelId model) external view override returns (uint64 rejected, uint64 contested) {
        Counts storage counts = _counts[model];
        return (counts.rejected, counts.contested);
    }

    /// @dev Everything of a new job but its payment.
    function _open(Request calldata request) private returns (JobId id, address currency, uint256 price) {
        // Check:
        id = jobIdOf(msg.sender, request.salt);
        Stored storage job = _jobs[id];
        if (job.status != Transition.origin(Move.Create)) revert JobEscrow_JobExists(id);
        _checkRequest(request);
        IModelRegistry.Offer memory offer = registry.offerOf(request.model, request.version, request.cut);
        _checkOffer(request, offer);
        (currency, price) = (offer.currency, Transition.priceOf(offer.cut.prices));

        // Effect:
        uint64 deadline = _enter(job, Move.Create, offer.cut.windows);
        (job.requester, job.version, job.payee) = (msg.sender, request.version, offer.payee);
        (job.model, job.cut) = (ModelId.unwrap(request.model).toUint64(), request.cut);
        job.measured = request.measurement != 0;
        job.digest = JobHash.commitment(
            JobHash.work(request, offer), request.enclaveKey, request.measurement, request.creatorKey
        );
        emit JobCreated(id, request.model, msg.sender, offer.payee, currency, price, deadline, request);
    }

    /// @dev The only place where a status changes. An end has no deadline.
    function _enter(Stored storage job, Move move, Windows memory windows) private returns (uint40 deadline) {
        Status next = Transition.target(move);
        assert(next > job.status);
        if (next < Status.Settled) deadline = (block.timestamp + Transition.windowOf(next, windows)).toUint40();
        job.status = next;
        job.deadline = deadline;
    }

    /// @dev The only place where a job's money moves: what the transition table says, and nothing else.
    function _apply(JobId id, Stored storage job, Move move, Status from, Terms memory terms, address operator)
        private
    {
        Flow memory flow = Transition.flow(move, from, terms.prices, terms.bond);
        (address payee, address currency) = (job.payee, terms.currency);
        uint256 share = _pay(operator, id, currency, flow.operator);
        share += _pay(payee, id, currency, flow.payee);
        _credit(treasury, id, currency, share);
        _credit(msg.sender, id, currency, flow.sender);
        _lockBond(payee, currency, flow.locked);
        _freeBond(payee, id, currency, flow.freed);
        if (flow.forfeited > 0) emit BondForfeited(payee, id, flow.forfeited);
        if (job.status != Status.Refunded) return;
        uint256 refunded = flow.requester + flow.forfeited;
        emit JobRefunded(id, from, refunded);
        _credit(job.requester, id, currency, refunded);
    }

    function _settle(JobId id, Stored storage job) private {
        Terms memory terms = _termsOf(job);
        _enter(job, Move.Settle, terms.windows);
        emit JobSettled(id, terms.prices.tailFee);
        _apply(id, job, Move.Settle, Status.Delivered, terms, address(0));
    }

    /// @dev A stage was late: what it and later ones would have paid goes back, and a bond where the creator owes it.
    function _refund(JobId id, Stored storage job, Status late) private {
        Terms memory terms = _termsOf(job);
        _enter(job, Move.Refund, terms.windows);
        _apply(id, job, Move.Refund, late, terms, address(0));
    }

    /// @dev The terms that an evaluation needs; the others are 0.
    function _evaluationTermsOf(Stored storage job) private view returns (Terms memory terms) {
        EvaluationTerms memory some = registry.evaluationTermsOf(ModelId.wrap(job.model), job.version, job.cut);
        (terms.currency, terms.bond, terms.windows.forwarding) = (some.currency, some.bond, some.forwarding);
        (terms.prices.evaluationFee, terms.prices.headFee) = (some.evaluationFee, some.headFee);
    }

    function _termsOf(Stored storage job) private view returns (Terms memory) {
        return registry.termsOf(ModelId.wrap(job.model), job.version, job.cut);
    }

    function _checkRequest(Request calldata request) private pure {
        if (request.input.digest == 0 || request.input.size == 0) revert JobEscrow_EmptyArtefact();
        if (request.keys.digest == 0 || request.keys.size == 0) revert JobEscrow_EmptyArtefact();
        if (request.enclaveKey == 0 || request.requesterKey == 0) revert JobEscrow_EmptyKey();
    }

    function _checkOffer(Request calldata request, IModelRegistry.Offer memory offer) private view {
        if (request.versionDigest != offer.versionDigest) {
            revert JobEscrow_WrongVersion(request.versionDigest, offer.versionDigest);
        }
        if (request.creatorKey != offer.creatorKey) {
            revert JobEscrow_WrongCreatorKey(request.creatorKey, offer.creatorKey);
        }
        _checkCurrency(offer.currency);
    }

    /// @dev What the enclave signed, and what it is, make up what the requester committed to.
    function _checkCommitment(
        JobId id,
        Stored storage job,
        address signer,
        bytes32 sealingKey,
        bytes32 work,
        bytes32 creatorKey
    ) private view {
        bytes32 measurement = job.measured ? _ENCLAVES.recordOf(signer).measurement : bytes32(0);
        bytes32 have = JobHash.commitment(work, sealingKey, measurement, creatorKey);
        if (have != job.digest) revert JobEscrow_WrongCommitment(id, have, job.digest);
    }

    function _checkInTime(JobId id, Stored storage job, Move move) private view {
        Status want = Transition.origin(move);
        (Status status, uint40 deadline) = (job.status, job.deadline);
        if (status != want) revert JobEscrow_WrongStatus(id, status, want);
        if (block.timestamp > deadline) revert JobEscrow_Late(id, deadline);
    }

    function _checkSize(uint256 have, uint256 max) private pure {
        if (have == 0 || have > max) revert JobEscrow_BadSize(have, max);
    }
}
