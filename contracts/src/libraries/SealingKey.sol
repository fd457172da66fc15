// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Public keys that artefacts and messages are sealed to
library SealingKey {
    /// @notice Bytes of an MLKEM768X25519 public key: 1184 of ML-KEM-768 and 32 of X25519.
    uint256 internal constant LENGTH = 1216;
}
