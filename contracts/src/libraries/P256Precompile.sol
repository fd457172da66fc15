// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ECDSA over P-256 by the precompile of EIP-7951
/// @notice Accepts high-s signatures, as hardware makes them: whoever uses this must not take a signature for an id.
/// @dev The precompile answers an invalid signature, and a chain without the precompile answers anything, with empty
/// output and success. So only 32 bytes that say 1 are a yes, and `isAvailable` tells the two apart.
library P256Precompile {
    uint256 private constant PRECOMPILE = 0x100;

    // A signature over sha2-256("encrypted compute P-256 self-test") by a key made for it.
    bytes32 private constant TEST_DIGEST = 0xef56dd65f0a413d1f21e54284cbc8a988a3b8a4c97f7e1805ba07b518f875a7a;
    bytes32 private constant TEST_R = 0x81f56621aa1cfe9e26c9acbfa1446ac56c58f03258654bc3b8a193feabb64bf6;
    bytes32 private constant TEST_S = 0x4c85a8a413dfa606b75f2b72205c9d5c74327f832db9ab90b02332f9f9a22a1c;
    bytes32 private constant TEST_X = 0x3843f8c4f386d5a672cc86620bcb61adf61fc501d9ce5a8b9725416c17e35192;
    bytes32 private constant TEST_Y = 0xd72c98be81966f401d0ace0bd06a2b6c3da1054f22da2bec2f967973414beef1;

    /// @notice Whether r ‖ s is a signature over `digest` by the key x ‖ y.
    function verify(bytes32 digest, bytes32 r, bytes32 s, bytes32 x, bytes32 y) internal view returns (bool valid) {
        assembly ("memory-safe") {
            let input := mload(0x40)
            mstore(input, digest)
            mstore(add(input, 0x20), r)
            mstore(add(input, 0x40), s)
            mstore(add(input, 0x60), x)
            mstore(add(input, 0x80), y)
            valid := staticcall(gas(), PRECOMPILE, input, 0xa0, 0, 0x20)
            valid := and(valid, and(eq(returndatasize(), 0x20), eq(mload(0), 1)))
        }
    }

    /// @notice Self-test: the chain accepts a good signature and refuses the same over another digest.
    function isAvailable() internal view returns (bool) {
        return
            verify(TEST_DIGEST, TEST_R, TEST_S, TEST_X, TEST_Y) && !verify(~TEST_DIGEST, TEST_R, TEST_S, TEST_X, TEST_Y);
    }
}
