// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IEnclaveRegistry} from "./interfaces/IEnclaveRegistry.sol";
import {IJobEscrow} from "./interfaces/IJobEscrow.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {JobHash} from "./libraries/JobHash.sol";
import {Stored, StoredJob} from "./libraries/StoredJob.sol";
import {Artefact, JobId, ModelId, Status} from "./types/Types.sol";

/// @notice See {IJobEscrow}.
contract JobEscrow is IJobEscrow, EIP712, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using StoredJob for Stored;

    struct Counts {
        uint64 rejected;
        uint64 contested;
    }

    /// @dev The deadline of a job at its end: none.
    uint64 private constant ENDED = 0;
    uint256 private constant MAX_ACTIVATION_BYTES = 4096;
    uint256 private constant MAX_ANSWER_BYTES = 512;

    /// @inheritdoc IJobEscrow
    IModelRegistry public immutable override registry;
    /// @inheritdoc IJobEscrow
    IEnclaveRegistry public immutable override enclaves;

    mapping(JobId => Stored) private _jobs;
    mapping(address account => uint256) private _credits;
    mapping(ModelId => Counts) private _counts;

    constructor(IModelRegistry registry_, IEnclaveRegistry enclaves_) EIP712("Encrypted Compute", "1") {
        registry = registry_;
        enclaves = enclaves_;
    }

    /// @inheritdoc IJobEscrow
    function createJob(Request calldata request) external payable override nonReentrant returns (JobId id) {
        // Check:
        id = jobIdOf(msg.sender, request.salt);
        if (_jobs[id].status != Status.None) revert JobEscrow_JobExists(id);
        _checkRequest(request);
        IModelRegistry.Offer memory offer = registry.offerOf(request.model, request.version, request.cut);
        if (request.versionDigest != offer.versionDigest) {
            revert JobEscrow_WrongVersion(request.versionDigest, offer.versionDigest);
        }
        if (request.creatorKey != offer.creatorKey) {
            revert JobEscrow_WrongCreatorKey(request.creatorKey, offer.creatorKey);
        }
        uint256 price = StoredJob.priceOf(offer.cut.prices);
        if (msg.value != price) revert JobEscrow_WrongPrice(msg.value, price);

        // Effect:
        Stored storage job = _jobs[id];
        job.snapshot(offer);
        job.requester = msg.sender;
        job.model = ModelId.unwrap(request.model).toUint64();
        job.digest = JobHash.commitment(request, offer);
        _enter(job, Status.Created, _after(offer.cut.windows.evaluation));
        emit JobCreated(id, request.model, msg.sender, offer.payee, price, job.deadline, request);
    }

    /// @inheritdoc IJobEscrow
    function submitEvaluation(Evaluation calldata evaluation, bytes calldata signature) external override nonReentrant {
        // Check:
        JobId id = evaluation.job;
        Stored storage job = _jobs[id];
        _checkInTime(id, job, Status.Created);
        bytes32 hash = _hashTypedDataV4(JobHash.structHash(evaluation));
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(hash, signature);
        if (err != ECDSA.RecoverError.NoError) revert JobEscrow_BadSignature(id);
        IEnclaveRegistry.Enclave memory enclave = enclaves.enclaveOf(signer);
        if (evaluation.operator != enclave.operator) {
            revert JobEscrow_WrongOperator(evaluation.operator, enclave.operator);
        }
        bytes32 commitment = JobHash.commitment(evaluation, enclave.sealingKey);
        if (commitment != job.digest) revert JobEscrow_WrongEvaluation(id, commitment, job.digest);
        if (evaluation.output == 0 || evaluation.outputSize == 0) revert JobEscrow_EmptyArtefact();

        // Effect:
        _enter(job, Status.Evaluated, _after(job.forwarding));
        job.evaluated = true;
        job.digest = evaluation.output;
        emit JobEvaluated(
            id, signer, enclave.operator, Artefact(evaluation.output, evaluation.outputSize), job.deadline, signature
        );
        _credit(enclave.operator, id, job.evaluationFee);
        _credit(job.payee, id, job.headFee);
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
        _checkInTime(id, job, Status.Evaluated);
        if (block.timestamp > message.deadline) revert JobEscrow_ForwardExpired(id, message.deadline);
        if (message.output != job.digest) revert JobEscrow_WrongOutput(id, message.output, job.digest);
        if (message.creatorKey != job.creatorKey) revert JobEscrow_WrongCreatorKey(message.creatorKey, job.creatorKey);
        _checkSize(activation.length, MAX_ACTIVATION_BYTES);
        bytes32 have = keccak256(activation);
        if (have != message.activation) revert JobEscrow_WrongActivation(id, have, message.activation);
        bytes32 hash = _hashTypedDataV4(JobHash.structHash(message));
        if (!SignatureChecker.isValidSignatureNowCalldata(job.requester, hash, signature)) {
            revert JobEscrow_BadSignature(id);
        }

        // Effect:
        _enter(job, Status.Forwarded, _after(job.delivery));
        emit JobForwarded(id, msg.sender, job.deadline, activation);
        _credit(msg.sender, id, job.forwardTip);
    }

    /// @inheritdoc IJobEscrow
    function deliver(JobId id, bytes calldata answer) external override {
        // Check:
        Stored storage job = _jobs[id];
        _checkInTime(id, job, Status.Forwarded);
        if (msg.sender != job.payee) revert JobEscrow_NotPayee(id, msg.sender);
        _checkSize(answer.length, MAX_ANSWER_BYTES);

        // Effect:
        _enter(job, Status.Delivered, _after(job.review));
        emit JobDelivered(id, job.deadline, answer);
    }

    /// @inheritdoc IJobEscrow
    function reject(JobId id, uint8 reason) external override {
        // Check:
        Stored storage job = _jobs[id];
        _checkInTime(id, job, Status.Forwarded);
        if (msg.sender != job.payee) revert JobEscrow_NotPayee(id, msg.sender);

        // Effect:
        _counts[ModelId.wrap(job.model)].rejected++;
        emit JobRejected(id, reason);
        _refund(id, job);
    }

    /// @inheritdoc IJobEscrow
    function accept(JobId id) external override {
        // Check:
        Stored storage job = _jobs[id];
        _checkInTime(id, job, Status.Delivered);
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
            if (status == Status.Delivered || !late) continue;
            _refund(jobs[i], _jobs[jobs[i]]);
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
    function withdraw(address to) external override nonReentrant {
        // Check:
        uint256 amount = _credits[msg.sender];
        if (amount == 0) revert JobEscrow_NoCredit(msg.sender);
        if (to == address(0)) revert JobEscrow_TransferFailed(to);

        // Effect:
        delete _credits[msg.sender];
        emit Withdrawn(msg.sender, to, amount);

        // Interaction:
        if (!SafeTransferLib.trySafeTransferETH(to, amount, gasleft())) revert JobEscrow_TransferFailed(to);
    }

    /// @inheritdoc IJobEscrow
    function jobOf(JobId id) external view override returns (Job memory) {
        return _jobs[id].unpack();
    }

    /// @inheritdoc IJobEscrow
    function statusOf(JobId id) public view override returns (Status status, bool late) {
        Stored storage job = _jobs[id];
        status = job.status;
        late = job.deadline != ENDED && block.timestamp > job.deadline;
    }

    /// @inheritdoc IJobEscrow
    function jobIdOf(address requester, bytes32 salt) public view override returns (JobId) {
        return JobHash.id(requester, salt);
    }

    /// @inheritdoc IJobEscrow
    function creditOf(address account) external view override returns (uint256) {
        return _credits[account];
    }

    /// @inheritdoc IJobEscrow
    function recordOf(ModelId model) external view override returns (uint64 rejected, uint64 contested) {
        Counts storage counts = _counts[model];
        return (counts.rejected, counts.contested);
    }

    /// @dev The only place where a status changes.
    function _enter(Stored storage job, Status next, uint64 deadline) private {
        assert(next > job.status);
        job.status = next;
        job.deadline = deadline;
    }

    function _settle(JobId id, Stored storage job) private {
        _enter(job, Status.Settled, ENDED);
        emit JobSettled(id, job.tailFee);
        _credit(job.payee, id, job.tailFee);
    }

    /// @dev What the stages that have passed did not pay goes back to the requester.
    function _refund(JobId id, Stored storage job) private {
        (Status late, uint256 amount) = (job.status, job.unpaid());
        _enter(job, Status.Refunded, ENDED);
        emit JobRefunded(id, late, amount);
        _credit(job.requester, id, amount);
    }

    function _credit(address account, JobId id, uint256 amount) private {
        if (amount == 0) return;
        _credits[account] += amount;
        emit Credited(account, id, amount);
    }

    function _checkRequest(Request calldata request) private pure {
        if (request.input.digest == 0 || request.input.size == 0) revert JobEscrow_EmptyArtefact();
        if (request.keys.digest == 0 || request.keys.size == 0) revert JobEscrow_EmptyArtefact();
        if (request.enclaveKey == 0 || request.requesterKey == 0) revert JobEscrow_EmptyKey();
    }

    function _checkInTime(JobId id, Stored storage job, Status want) private view {
        if (job.status != want) revert JobEscrow_WrongStatus(id, job.status, want);
        if (block.timestamp > job.deadline) revert JobEscrow_Late(id, job.deadline);
    }

    function _after(uint32 window) private view returns (uint64) {
        return (block.timestamp + window).toUint64();
    }

    function _checkSize(uint256 have, uint256 max) private pure {
        if (have == 0 || have > max) revert JobEscrow_BadSize(have, max);
    }
}
