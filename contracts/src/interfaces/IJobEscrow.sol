// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Artefact, JobId, ModelId, Status, Terms} from "../types/Types.sol";
import {IAccounts} from "./IAccounts.sol";
import {IEnclaveRegistry} from "./IEnclaveRegistry.sol";
import {IModelRegistry} from "./IModelRegistry.sol";

/// @title The escrow of jobs
/// @notice Holds the price of each job and moves it as the job's stages pass. Nobody owns it; every state has an exit
/// that anyone may call after its deadline. A call at time t is allowed iff t <= deadline; late iff t > deadline.
///
/// | from      | by                          | to        | money                                                      |
/// |-----------|-----------------------------|-----------|------------------------------------------------------------|
/// | None      | createJob                   | Created   | the exact price comes in                                   |
/// | Created   | submitEvaluation            | Evaluated | evaluationFee: operator, headFee: payee; bond locked       |
/// | Created   | submitUnfit                 | Refunded  | evaluationFee: operator, the rest: requester               |
/// | Created   | refund, late                | Refunded  | everything: requester                                      |
/// | Evaluated | forward                     | Forwarded | forwardTip: whoever sends it                               |
/// | Evaluated | refund, late                | Refunded  | tailFee and forwardTip: requester; bond freed              |
/// | Forwarded | deliver                     | Delivered | nothing moves                                              |
/// | Forwarded | reject                      | Refunded  | tailFee: requester; bond freed; counted                    |
/// | Forwarded | refund, late                | Refunded  | tailFee and bond: requester                                |
/// | Delivered | accept, or settle when late | Settled   | tailFee: payee; bond freed                                 |
///
/// Of evaluationFee, headFee and tailFee the treasury's share is taken when they are paid.
/// @dev Assumptions: both registries are the immutable contracts named at construction; a version's terms never change
/// there, so a job stores its version and not its terms. Money is only ever credited; accounts pull it with `withdraw`,
/// so an account that cannot receive stops nobody but itself.
///
/// The bond is promised, not reserved, while a job is Created: an evaluation reverts where the payee's free bond is
/// smaller than the cut's, so a requester has either the whole bond behind the tail or, at the deadline, everything
/// back. A free and unannounced bond cannot leave before every job that saw it has been evaluated or is late; it may be
/// locked by other jobs first.
interface IJobEscrow is IAccounts {
    /// @notice What a requester asks for.
    /// @param salt Chosen by the requester; makes the job id.
    /// @param versionDigest The version that the requester checked; must be the registry's. It fixes currency and terms.
    /// @param enclaveKey keccak256 of the enclave app's sealing key to which input and keys are sealed.
    /// @param requesterKey keccak256 of the requester's sealing key.
    /// @param creatorKey keccak256 of the creator's sealing key; must be the registry's.
    /// @param measurement The only one whose enclaves may evaluate this job, or 0 for any that the registry enrols.
    struct Request {
        bytes32 salt;
        ModelId model;
        uint32 version;
        uint8 cut;
        bytes32 versionDigest;
        bytes32 enclaveKey;
        bytes32 requesterKey;
        bytes32 creatorKey;
        bytes32 measurement;
        Artefact input;
        Artefact keys;
    }

    /// @notice EIP-712 message that an enclave signs over everything it used. Field order is the type's.
    /// @param version The version digest under which it opened input and head.
    struct Evaluation {
        JobId job;
        bytes32 version;
        bytes32 manifest;
        bytes32 head;
        uint8 cut;
        bytes32 parameters;
        bytes32 requesterKey;
        bytes32 input;
        uint64 inputSize;
        bytes32 keys;
        uint64 keysSize;
        bytes32 output;
        uint64 outputSize;
        address operator;
    }

    /// @notice EIP-712 message that an enclave signs where the requester's artefacts match their digests but do not open,
    /// decode or fit. Field order is the type's; what comes before `reason` is as in an evaluation.
    /// @param reason What is wrong, by the protocol's numbers (docs/protocol.md); not checked here.
    struct Unfit {
        JobId job;
        bytes32 version;
        bytes32 manifest;
        bytes32 head;
        uint8 cut;
        bytes32 parameters;
        bytes32 requesterKey;
        bytes32 input;
        uint64 inputSize;
        bytes32 keys;
        uint64 keysSize;
        uint8 reason;
        address operator;
    }

    /// @notice EIP-712 message that a requester signs to release an activation, without gas.
    /// @param output Digest of the output that was evaluated for this job.
    /// @param activation keccak256 of the sealed activation.
    /// @param creatorKey Digest of the key that it is sealed to; must be the job's.
    /// @param deadline Unix time after which this signature is void.
    struct Forward {
        JobId job;
        bytes32 output;
        bytes32 activation;
        bytes32 creatorKey;
        uint64 deadline;
    }

    /// @notice A job: what is stored of it, and its version's terms.
    /// @param deadline Of the present stage; 0 once the job has ended.
    /// @param measured Whether the request named a measurement.
    /// @param digest Until the evaluation the commitment: keccak256(abi.encode(work, enclaveKey, measurement, creatorKey)), where
    /// work = keccak256(abi.encode(version, manifest, head, cut, parameters, requesterKey, input, inputSize, keys, keysSize)).
    /// From the evaluation on the result: keccak256(abi.encode(output, creatorKey)).
    struct Job {
        address requester;
        Status status;
        uint64 deadline;
        bool contested;
        address payee;
        uint64 model;
        uint32 version;
        uint8 cut;
        bool measured;
        bytes32 digest;
        Terms terms;
    }

    event JobCreated(
        JobId indexed job,
        ModelId indexed model,
        address indexed requester,
        address payee,
        address currency,
        uint256 price,
        uint64 deadline,
        Request request
    );
    /// @notice `bond` of the payee's free bond serves this job from now on.
    event JobEvaluated(
        JobId indexed job,
        address indexed signer,
        address indexed operator,
        Artefact output,
        uint256 bond,
        uint64 deadline,
        bytes signature
    );
    /// @notice The requester's artefacts cannot be evaluated. JobRefunded follows.
    event JobUnfit(JobId indexed job, address indexed signer, address indexed operator, uint8 reason, bytes signature);
    event JobForwarded(JobId indexed job, address indexed submitter, uint64 deadline, bytes activation);
    event JobDelivered(JobId indexed job, uint64 deadline, bytes answer);
    event JobRejected(JobId indexed job, uint8 reason);
    /// @notice `paid` is the tailFee, the treasury's share included.
    event JobSettled(JobId indexed job, uint256 paid);
    /// @notice `from` is the status that the job had; after JobRejected or JobUnfit it was not late. `refunded` is the
    /// requester's whole credit, a forfeited bond included.
    event JobRefunded(JobId indexed job, Status from, uint256 refunded);
    event JobContested(JobId indexed job, ModelId indexed model, bytes32 reason);

    error JobEscrow_WrongVersion(bytes32 have, bytes32 want);
    error JobEscrow_WrongCreatorKey(bytes32 have, bytes32 want);
    error JobEscrow_EmptyArtefact();
    error JobEscrow_EmptyKey();
    error JobEscrow_JobExists(JobId job);
    error JobEscrow_WrongStatus(JobId job, Status have, Status want);
    error JobEscrow_Late(JobId job, uint64 deadline);
    /// @notice What an enclave signed, its sealing key or measurement, or the creator's key, is not the job's.
    error JobEscrow_WrongCommitment(JobId job, bytes32 have, bytes32 want);
    error JobEscrow_WrongOperator(address have, address want);
    /// @notice The forward's output or creatorKey is not the job's: their hash differs from the job's result.
    error JobEscrow_WrongForward(JobId job, bytes32 have, bytes32 want);
    error JobEscrow_WrongActivation(JobId job, bytes32 have, bytes32 want);
    error JobEscrow_BadSignature(JobId job);
    error JobEscrow_ForwardExpired(JobId job, uint64 deadline);
    error JobEscrow_NotRequester(JobId job, address caller);
    error JobEscrow_NotPayee(JobId job, address caller);
    /// @notice A sealed activation is 1 to 4096 bytes, an answer 1 to 512.
    error JobEscrow_BadSize(uint256 have, uint256 max);
    error JobEscrow_AlreadyContested(JobId job);
    error JobEscrow_NothingDue();

    /// @notice Opens a job at the exact price: as `msg.value` where the currency is native, else from the allowance that
    /// the caller gave the escrow.
    function createJob(Request calldata request) external payable returns (JobId job);
    /// @notice As createJob, with the allowance signed (EIP-2612). A permit that was used already is no error: the
    /// allowance decides.
    function createJobWithPermit(Request calldata request, Permit calldata permit) external payable returns (JobId job);
    /// @notice Records an enclave's result. Anyone may send it; `creatorKey` is the job's.
    function submitEvaluation(Evaluation calldata evaluation, bytes32 creatorKey, bytes calldata signature) external;
    /// @notice Ends a job whose artefacts an enrolled enclave could not use. Anyone may send it.
    function submitUnfit(Unfit calldata unfit, bytes32 creatorKey, bytes calldata signature) external;
    /// @notice Publishes the sealed activation that the requester signed; pays the tip to the sender. A requester with
    /// code answers for its signature by EIP-1271; one that sends this itself may leave the signature empty.
    function forward(Forward calldata message, bytes calldata activation, bytes calldata signature) external;
    /// @notice The creator's sealed answer.
    function deliver(JobId job, bytes calldata answer) external;
    /// @notice The creator cannot use the activation: refunds tailFee, frees the bond. Counted per model.
    function reject(JobId job, uint8 reason) external;
    /// @notice The requester ends the review early.
    function accept(JobId job) external;
    /// @notice Pays out every job of the list whose review has passed; reverts if none has.
    function settle(JobId[] calldata jobs) external;
    /// @notice Refunds every job of the list that is Created, Evaluated or Forwarded and late; reverts if none is.
    function refund(JobId[] calldata jobs) external;
    /// @notice The requester says publicly that an answer is wrong; moves no money. While Delivered or Settled, once.
    function contest(JobId job, bytes32 reason) external;

    function jobOf(JobId job) external view returns (Job memory);
    /// @notice The stored status, and whether its deadline has passed.
    function statusOf(JobId job) external view returns (Status status, bool late);
    function jobIdOf(address requester, bytes32 salt) external view returns (JobId);
    /// @notice How often activations for a model were rejected, and answers contested.
    function recordOf(ModelId model) external view returns (uint64 rejected, uint64 contested);
    function registry() external view returns (IModelRegistry);
    function enclaves() external view returns (IEnclaveRegistry);
}
