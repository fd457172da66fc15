// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Verifies a hardware quote on the chain
/// @dev Assumptions: the root key whose digest is `rootKey()` signs only quotes of genuine hardware running what they
/// say. With a development root anybody can make a quote; such a verifier refuses to exist outside a local chain.
interface IQuoteVerifier {
    /// @notice What a genuine quote says.
    /// @param reportData The 64 bytes that the enclave chose, as two words.
    /// @param measurement Digest of the code that runs.
    /// @param evidence Names what may go bad later (collateral, measurement); asked again by `isCurrent`.
    /// @param expiry Unix time after which the verdict no longer holds.
    struct Verdict {
        bytes32[2] reportData;
        bytes32 measurement;
        bytes32 evidence;
        uint64 expiry;
    }

    /// @notice Reverts unless the quote is genuine, allowed and in date.
    function verify(bytes calldata quote) external view returns (Verdict memory);
    /// @notice Whether evidence of an earlier verdict still stands.
    function isCurrent(bytes32 evidence) external view returns (bool);
    /// @notice sha2-256 of the root's public key, as x ‖ y. Clients tell "development" from it.
    function rootKey() external view returns (bytes32);
}
