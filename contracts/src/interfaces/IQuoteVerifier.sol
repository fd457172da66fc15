// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Verifies a hardware quote on the chain
/// @dev Assumptions: the root key whose digest is `rootKey()` signs only quotes of genuine hardware running what they
/// say. With a development root anybody can make a quote; such a verifier refuses to exist outside a local chain.
interface IQuoteVerifier {
    /// @notice What a genuine quote says.
    /// @param reportData The 64 bytes that the enclave chose, as two words.
    /// @param measurement Digest of the code that runs.
    /// @param platform Digest that names the machine, the same in each of its quotes.
    /// @param evidence keccak256 of the record that `Evidence` logs: what may go bad later; asked again by `isCurrent`.
    /// @param expiry Unix time after which the verdict no longer holds.
    struct Verdict {
        bytes32[2] reportData;
        bytes32 measurement;
        bytes32 platform;
        bytes32 evidence;
        uint64 expiry;
    }

    /// @notice A quote was verified; `record` is what `isCurrent` needs to judge it again.
    event Evidence(bytes32 indexed evidence, bytes record);

    /// @notice Reverts unless the quote is genuine, allowed and in date. May store what it verified on the way, and
    /// logs `Evidence`; the verdict depends on the quote, on what is registered and on the block's time alone.
    function verify(bytes calldata quote) external returns (Verdict memory);
    /// @notice Whether evidence of an earlier verdict still stands. False where `record` is not its preimage.
    function isCurrent(bytes32 evidence, bytes calldata record) external view returns (bool);
    /// @notice sha2-256 of the root's public key, as x ‖ y. Clients tell "development" from it.
    function rootKey() external view returns (bytes32);
}
