// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

import {IEnclaveRegistry} from "./interfaces/IEnclaveRegistry.sol";
import {IJobEscrow} from "./interfaces/IJobEscrow.sol";
import {JobHash} from "./libraries/JobHash.sol";
import {JobId} from "./types/Types.sol";

/// @notice The part of the escrow that knows who signed what.
abstract contract Signatures is EIP712 {
    IEnclaveRegistry internal immutable _ENCLAVES;

    constructor(IEnclaveRegistry enclaves_) EIP712("Encrypted Compute", "1") {
        _ENCLAVES = enclaves_;
    }

    /// @dev Who signed, if it is an enclave that is enrolled now and names its own operator.
    function _checkOperator(JobId id, bytes32 structHash, bytes calldata signature, address operator)
        internal
        view
        returns (address signer, bytes32 sealingKey)
    {
        ECDSA.RecoverError err;
        (signer, err,) = ECDSA.tryRecoverCalldata(_hashTypedDataV4(structHash), signature);
        if (err != ECDSA.RecoverError.NoError) revert IJobEscrow.JobEscrow_BadSignature(id);
        address want;
        (want, sealingKey) = _ENCLAVES.operatorOf(signer);
        if (operator != want) revert IJobEscrow.JobEscrow_WrongOperator(operator, want);
    }

    /// @dev The requester's signature; a requester that sends the message itself may leave it empty.
    function _checkRequester(JobId id, address requester, IJobEscrow.Forward calldata message, bytes calldata signature)
        internal
        view
    {
        if (msg.sender == requester && signature.length == 0) return;
        bytes32 hash = _hashTypedDataV4(JobHash.structHash(message));
        if (!SignatureChecker.isValidSignatureNowCalldata(requester, hash, signature)) {
            revert IJobEscrow.JobEscrow_BadSignature(id);
        }
    }
}
