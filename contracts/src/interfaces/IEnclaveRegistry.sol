// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IQuoteVerifier} from "./IQuoteVerifier.sol";

/// @title The enclaves whose signatures count
/// @notice An enclave enrols a one-boot signing key with a quote that the verifier checks on the chain. The quote is the
/// permit: its report data names signer, operator, sealing key, chain, registry and a recent block, so the enclave needs
/// no coin and no second signature, and anybody may send it and pay the gas. A copied quote enrols only the operator
/// that it names.
/// @dev Assumptions: the verifier is honest about genuine quotes; blocks are not reorganised deeper than the enclave's
/// chosen block. An enrolment ends with the verdict's expiry, which is no later than that of any collateral used.
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

    /// @param evidence keccak256 of the record that the verifier emitted; asked again by `invalidate`.
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
        bytes32 platform,
        uint64 expiry,
        bytes32 sealingKeyDigest,
        bytes sealingKey
    );
    /// @notice A key that was enrolled before is good until `expiry` now; its operator, sealing key and measurement stay.
    event EnclaveRenewed(address indexed signer, bytes32 platform, uint64 expiry);
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
    error EnclaveRegistry_ZeroAddress();
    /// @notice A signing key never changes its operator, sealing key or measurement.
    error EnclaveRegistry_KeyInUse(address signer);
    /// @notice These bytes are not the record that the enclave's evidence names.
    error EnclaveRegistry_WrongRecord(address signer, bytes32 evidence);

    /// @notice Enrols an enclave, or renews one. Anyone may send it; the quote names the operator.
    function enrol(Enrolment calldata enrolment, bytes calldata quote) external;
    /// @notice As enrol, for a key that is known already: operator and sealing key are taken from its record, so the
    /// 1216 bytes need not be sent again. A key whose enrolment expired may be renewed; an invalidated one never.
    function renew(address signer, uint64 blockNumber, bytes32 blockHash, bytes calldata quote) external;
    /// @notice Kills a key for ever. The operator may always, with an empty record; anyone may who brings the record of
    /// the enclave's evidence, once the verifier says that it went bad.
    function invalidate(address signer, bytes calldata record) external;

    /// @notice The enclave behind a signing key; reverts unless it is enrolled, in date and not invalidated.
    function enclaveOf(address signer) external view returns (Enclave memory);
    /// @notice Two fields of it, for half the gas: who is paid, and the digest of the key that jobs are sealed to.
    /// Reverts where enclaveOf does.
    function operatorOf(address signer) external view returns (address operator, bytes32 sealingKey);
    /// @notice The stored record, whatever its state.
    function recordOf(address signer) external view returns (Enclave memory);
    function verifier() external view returns (IQuoteVerifier);
}
