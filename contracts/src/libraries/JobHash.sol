// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobEscrow} from "../interfaces/IJobEscrow.sol";
import {IModelRegistry} from "../interfaces/IModelRegistry.sol";
import {JobId} from "../types/Types.sol";

/// @title What identifies a job, and what is signed about it
/// @notice Every hash here is also made off the chain; test/vectors/eip712.json pins both sides.
library JobHash {
    bytes32 private constant EVALUATION_TYPEHASH = keccak256(
        "Evaluation(bytes32 job,bytes32 version,bytes32 manifest,bytes32 head,uint8 cut,bytes32 parameters,bytes32 requesterKey,bytes32 input,uint64 inputSize,bytes32 keys,uint64 keysSize,bytes32 output,uint64 outputSize,address operator)"
    );
    bytes32 private constant UNFIT_TYPEHASH = keccak256(
        "Unfit(bytes32 job,bytes32 version,bytes32 manifest,bytes32 head,uint8 cut,bytes32 parameters,bytes32 requesterKey,bytes32 input,uint64 inputSize,bytes32 keys,uint64 keysSize,uint8 reason,address operator)"
    );
    bytes32 private constant FORWARD_TYPEHASH =
        keccak256("Forward(bytes32 job,bytes32 output,bytes32 activation,bytes32 creatorKey,uint64 deadline)");

    /// @notice The id of the job that `requester` makes with `salt` in this contract.
    function id(address requester, bytes32 salt) internal view returns (JobId) {
        return JobId.wrap(keccak256(abi.encode(block.chainid, address(this), requester, salt)));
    }

    /// @notice EIP-712 hashStruct of an evaluation.
    function structHash(IJobEscrow.Evaluation calldata evaluation) internal pure returns (bytes32) {
        return keccak256(abi.encode(EVALUATION_TYPEHASH, evaluation));
    }

    /// @notice EIP-712 hashStruct of an enclave's word that the requester's artefacts do not fit.
    function structHash(IJobEscrow.Unfit calldata unfit) internal pure returns (bytes32) {
        return keccak256(abi.encode(UNFIT_TYPEHASH, unfit));
    }

    /// @notice EIP-712 hashStruct of a forward.
    function structHash(IJobEscrow.Forward calldata message) internal pure returns (bytes32) {
        return keccak256(abi.encode(FORWARD_TYPEHASH, message));
    }

    /// @notice What a job is committed to: the work, and who may do it and read its result.
    /// @param measurement The one that the requester accepts, 0 for any.
    function commitment(bytes32 work_, bytes32 enclaveKey, bytes32 measurement, bytes32 creatorKey)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(work_, enclaveKey, measurement, creatorKey));
    }

    /// @notice The work that a request asks for, at what the registry offers.
    function work(IJobEscrow.Request calldata request, IModelRegistry.Offer memory offer)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(
            abi.encode(
                offer.versionDigest,
                offer.manifest,
                offer.cut.head,
                request.cut,
                offer.cut.parameters,
                request.requesterKey,
                request.input,
                request.keys
            )
        );
    }

    /// @notice The work that an evaluation did.
    function work(IJobEscrow.Evaluation calldata evaluation) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                evaluation.version,
                evaluation.manifest,
                evaluation.head,
                evaluation.cut,
                evaluation.parameters,
                evaluation.requesterKey,
                evaluation.input,
                evaluation.inputSize,
                evaluation.keys,
                evaluation.keysSize
            )
        );
    }

    /// @notice The work that an enclave says cannot be done.
    function work(IJobEscrow.Unfit calldata unfit) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                unfit.version,
                unfit.manifest,
                unfit.head,
                unfit.cut,
                unfit.parameters,
                unfit.requesterKey,
                unfit.input,
                unfit.inputSize,
                unfit.keys,
                unfit.keysSize
            )
        );
    }

    /// @notice What a forward must reproduce: the output that was evaluated, and the key that its release is sealed to.
    function result(bytes32 output, bytes32 creatorKey) internal pure returns (bytes32) {
        return keccak256(abi.encode(output, creatorKey));
    }
}
