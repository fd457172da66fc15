// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IQuoteVerifier} from "./IQuoteVerifier.sol";

/// @title The enclaves whose signatures count
/// @notice An enclave enrols a one-boot signing key with a quote that the verifier checks on the chain.
/// @dev Assumptions: the verifier is honest about genuine quotes; blocks are not reorganised deeper than the enclave's
/// chosen block. A copied quote enrols only the operator that it names.
interface IEnclaveRegistry {
    /// @notice What the quote's report data vouches for:
    /// reportData = bytes32(signer as 20 bytes, then 12 zero bytes) ‖
    /// keccak256(abi.encode(ENROLMENT_DOMAIN, chain id, registry, operator, keccak256(sealingKey), blockNumber, blockHash))
    struct Enrolment {
        address signer;
        address operator;
        uint64 blockNumber;
        bytes32 blockHash;
        bytes sealingKey;
    }

    struct Enclave {
        address operator;
        uint64 expiry;
        bool invalidated;
        bytes32 sealingKey;
        bytes32 measurement;
        bytes32 evidence;
    }

    event EnclaveEnrolled(
        address indexed signer,
        address indexed operator,
        bytes32 indexed measurement,
        uint64 expiry,
        bytes32 sealingKeyDigest,
        bytes sealingKey
    );
    event EnclaveInvalidated(address indexed signer, address indexed by);

    error EnclaveRegistry_StaleBlock(uint64 blockNumber, bytes32 blockHash);
    error EnclaveRegistry_ReportDataMismatch(bytes32[2] have, bytes32[2] want);
    error EnclaveRegistry_Expired(address signer, uint64 expiry);
    /// @notice An invalidated key is dead for ever.
    error EnclaveRegistry_Invalidated(address signer);
    error EnclaveRegistry_NotEnrolled(address signer);
    /// @notice The evidence stands, so no stranger may invalidate the key; or the enrolment outlasts this quote, so an
    /// older quote, sent again, cannot shorten it.
    error EnclaveRegistry_StillCurrent(address signer);
    error EnclaveRegistry_BadSealingKey(uint256 length);
    /// @notice The record is not the preimage of the enclave's evidence.
    error EnclaveRegistry_WrongRecord(address signer, bytes32 evidence);
    error EnclaveRegistry_ZeroAddress();
    /// @notice A signing key never changes its operator or sealing key.
    error EnclaveRegistry_KeyInUse(address signer);

    /// @notice Enrols or renews an enclave. Anyone may send it; the quote names the operator.
    function enrol(Enrolment calldata enrolment, bytes calldata quote) external;
    /// @notice Kills a key for ever. The operator may always; anyone may once the verifier's evidence went bad.
    /// @param record The preimage of the enclave's evidence, from the verifier's event; empty will do for the operator.
    function invalidate(address signer, bytes calldata record) external;

    /// @notice The enclave behind a signing key; reverts unless it is enrolled, in date and not invalidated.
    function enclaveOf(address signer) external view returns (Enclave memory);
    /// @notice The stored record, whatever its state.
    function recordOf(address signer) external view returns (Enclave memory);
    function verifier() external view returns (IQuoteVerifier);
}
