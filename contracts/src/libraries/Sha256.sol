// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title sha2-256 of parts of calldata
library Sha256 {
    /// @notice sha2-256 of `length` bytes from `start` on, which the caller knows to be inside `data`.
    function hash(bytes calldata data, uint256 start, uint256 length) internal view returns (bytes32) {
        return hash(data, start, length, 0, 0, 0, 0);
    }

    /// @notice sha2-256 of three parts after one another.
    function hash(
        bytes calldata data,
        uint256 start,
        uint256 length,
        uint256 start2,
        uint256 length2,
        uint256 start3,
        uint256 length3
    ) internal view returns (bytes32 digest) {
        assembly ("memory-safe") {
            let input := mload(0x40)
            calldatacopy(input, add(data.offset, start), length)
            let end := add(input, length)
            calldatacopy(end, add(data.offset, start2), length2)
            end := add(end, length2)
            calldatacopy(end, add(data.offset, start3), length3)
            end := add(end, length3)
            // The precompile fails for want of gas alone.
            if iszero(staticcall(gas(), 2, input, sub(end, input), 0, 0x20)) { revert(0, 0) }
            digest := mload(0)
        }
    }
}
