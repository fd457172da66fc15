// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IQuoteVerifier} from "./IQuoteVerifier.sol";

/// @title Verifies development quotes: software signatures under a root key that everybody has
/// @notice A quote is 216 bytes: "ECDEVQ01" (8) ‖ measurement (32) ‖ report data (64) ‖ issued (8) ‖ expiry (8) ‖ zero
/// (32) ‖ r (32) ‖ s (32), an ECDSA P-256 signature over the sha2-256 of the first 152 bytes. Integers are big-endian
/// Unix seconds. The record of a verdict is its measurement, and its platform is zero.
/// @dev Assumptions: the chain is a local one; the constructor refuses every other. The owner may do exactly one
/// thing, `revoke`. It cannot allow anything, and cannot take a revocation back.
interface IDevQuoteVerifier is IQuoteVerifier {
    /// @notice Enclaves with this measurement may be invalidated from now on, and none can enrol.
    event MeasurementRevoked(bytes32 indexed measurement);

    error DevQuoteVerifier_NotLocal(uint256 chainId);
    error DevQuoteVerifier_NoPrecompile();
    error DevQuoteVerifier_BadRootKey(bytes32 x, bytes32 y);
    error DevQuoteVerifier_BadLength(uint256 have, uint256 want);
    error DevQuoteVerifier_BadMagic(bytes8 have);
    error DevQuoteVerifier_BadReserved(bytes32 have);
    error DevQuoteVerifier_BadSignature();
    error DevQuoteVerifier_BadDates(uint64 issued, uint64 expiry);
    error DevQuoteVerifier_Expired(uint64 expiry);
    error DevQuoteVerifier_Revoked(bytes32 measurement);

    /// @notice Ends trust in a measurement for ever. Only the owner.
    function revoke(bytes32 measurement) external;
}
