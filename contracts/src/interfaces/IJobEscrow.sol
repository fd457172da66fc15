// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Artefact, JobId, ModelId, Status} from "../types/Types.sol";
import {IEnclaveRegistry} from "./IEnclaveRegistry.sol";
import {IModelRegistry} from "./IModelRegistry.sol";

/// @title The escrow of jobs
/// @notice Holds the price of each job and moves it as the job's stages pass. Nobody owns it; every state has an exit
/// that anyone may call after its deadline. A call at time t is allowed iff t <= deadline; late iff t > deadline.
/// @dev Assumptions: both registries are the immutable contracts named at construction. Money is only ever credited;
/// accounts pull it with `withdraw`, so an account that cannot receive stops nobody but itself.
interface IJobEscrow {
    /// @notice What a requester asks for.
    /// @param salt Chosen by the requester; makes the job id.
    /// @param versionDigest The version that the requester checked; must be the registry's.
    /// @param enclaveKey keccak256 of the enclave app's sealing key to which input and keys are sealed.
    /// @param requesterKey keccak256 of the requester's sealing key.
    /// @param creatorKey keccak256 of the creator's sealing key; must be the registry's.
    struct Request {
        bytes32 salt;
        ModelId model;
        uint32 version;
        uint8 cut;
        bytes32 versionDigest;
        bytes32 enclaveKey;
        bytes32 requesterKey;
        bytes32 creatorKey;
        Artefact input;
        Artefact keys;
    }

    /// @notice EIP-712 message that an enclave signs over everything it used. Field order is the type's.
    struct Evaluation {
        JobId job;
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

    /// @notice A job as stored. `commitment` = keccak256(abi.encode(manifest, head, cut, parameters, requesterKey,
    /// input, inputSize, keys, keysSize, enclaveKey)): an evaluation must reproduce it. It is 0 from the evaluation on,
    /// when `output` takes its place; `deadline` is 0 once the job has ended.
    struct Job {
        address requester;
        Status status;
        uint64 deadline;
        bool contested;
        address payee;
        uint96 evaluationFee;
        uint96 headFee;
        uint96 tailFee;
        uint64 model;
        uint96 forwardTip;
        uint32 forwarding;
        uint32 delivery;
        uint32 review;
        bytes32 commitment;
        bytes32 creatorKey;
        bytes32 output;
    }

    event JobCreated(
        JobId indexed job,
        ModelId indexed model,
        address indexed requester,
        address payee,
        uint256 price,
        uint64 deadline,
        Request request
    );
    event JobEvaluated(
        JobId indexed job,
        address indexed signer,
        address indexed operator,
        Artefact output,
        uint64 deadline,
        bytes signature
    );
    event JobForwarded(JobId indexed job, address indexed submitter, uint64 deadline, bytes activation);
    event JobDelivered(JobId indexed job, uint64 deadline, bytes answer);
    event JobRejected(JobId indexed job, uint8 reason);
    event JobSettled(JobId indexed job, uint256 paid);
    /// @notice `late` is the status whose deadline passed, or Forwarded where the creator rejected.
    event JobRefunded(JobId indexed job, Status late, uint256 refunded);
    event JobContested(JobId indexed job, ModelId indexed model, bytes32 reason);
    event Credited(address indexed account, JobId indexed job, uint256 amount);
    event Withdrawn(address indexed account, address indexed to, uint256 amount);

    error JobEscrow_WrongPrice(uint256 have, uint256 want);
    error JobEscrow_WrongVersion(bytes32 have, bytes32 want);
    error JobEscrow_WrongCreatorKey(bytes32 have, bytes32 want);
    error JobEscrow_EmptyArtefact();
    error JobEscrow_EmptyKey();
    error JobEscrow_JobExists(JobId job);
    error JobEscrow_WrongStatus(JobId job, Status have, Status want);
    error JobEscrow_Late(JobId job, uint64 deadline);
    error JobEscrow_WrongEvaluation(JobId job, bytes32 have, bytes32 want);
    error JobEscrow_WrongOperator(address have, address want);
    error JobEscrow_WrongOutput(JobId job, bytes32 have, bytes32 want);
    error JobEscrow_WrongActivation(JobId job, bytes32 have, bytes32 want);
    error JobEscrow_BadSignature(JobId job);
    error JobEscrow_ForwardExpired(JobId job, uint64 deadline);
    error JobEscrow_NotRequester(JobId job, address caller);
    error JobEscrow_NotPayee(JobId job, address caller);
    /// @notice A sealed activation is 1 to 4096 bytes, an answer 1 to 512.
    error JobEscrow_BadSize(uint256 have, uint256 max);
    error JobEscrow_AlreadyContested(JobId job);
    error JobEscrow_NothingDue();
    error JobEscrow_NoCredit(address account);
    error JobEscrow_TransferFailed(address to);

    /// @notice Opens a job. `msg.value` must be the exact price.
    function createJob(Request calldata request) external payable returns (JobId job);
    /// @notice Records an enclave's result: pays evaluationFee to its operator and headFee to the creator.
    function submitEvaluation(Evaluation calldata evaluation, bytes calldata signature) external;
    /// @notice Publishes the sealed activation that the requester signed; pays the tip to the sender.
    function forward(Forward calldata message, bytes calldata activation, bytes calldata signature) external;
    /// @notice The creator's sealed answer.
    function deliver(JobId job, bytes calldata answer) external;
    /// @notice The creator cannot use the activation: refunds tailFee. Counted per model.
    function reject(JobId job, uint8 reason) external;
    /// @notice The requester ends the review early.
    function accept(JobId job) external;
    /// @notice Pays out every job of the list whose review has passed; reverts if none has.
    function settle(JobId[] calldata jobs) external;
    /// @notice Refunds every job of the list that is Created, Evaluated or Forwarded and late; reverts if none is.
    function refund(JobId[] calldata jobs) external;
    /// @notice The requester says publicly that an answer is wrong; moves no money. While Delivered or Settled, once.
    function contest(JobId job, bytes32 reason) external;
    /// @notice Sends the caller's whole credit to `to`.
    function withdraw(address to) external;

    function jobOf(JobId job) external view returns (Job memory);
    /// @notice The stored status, and whether its deadline has passed.
    function statusOf(JobId job) external view returns (Status status, bool late);
    function jobIdOf(address requester, bytes32 salt) external view returns (JobId);
    function creditOf(address account) external view returns (uint256);
    /// @notice How often activations for a model were rejected, and answers contested.
    function recordOf(ModelId model) external view returns (uint64 rejected, uint64 contested);
    function registry() external view returns (IModelRegistry);
    function enclaves() external view returns (IEnclaveRegistry);
}
