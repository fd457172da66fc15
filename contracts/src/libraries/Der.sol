// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Dates} from "./Dates.sol";

/// @title Reads DER (X.690) in calldata
/// @notice Strict: definite, minimal lengths of at most three bytes, minimal integers. Every function takes the place of
/// an element and the end of what encloses it, and never reads beyond that end.
library Der {
    error Der_Malformed(uint256 pos);

    uint256 internal constant BOOLEAN = 0x01;
    uint256 internal constant INTEGER = 0x02;
    uint256 internal constant BIT_STRING = 0x03;
    uint256 internal constant OCTET_STRING = 0x04;
    uint256 internal constant OBJECT = 0x06;
    uint256 internal constant ENUMERATED = 0x0a;
    uint256 internal constant SEQUENCE = 0x30;
    uint256 internal constant SET = 0x31;
    /// @dev Tag and length.
    uint256 private constant UTC_TIME = 0x170d;
    uint256 private constant GENERALIZED_TIME = 0x180f;

    /// @notice The 32 bytes at `pos`; what lies behind the end of `der` is not of it, so the caller bounds what it uses.
    function word(bytes calldata der, uint256 pos) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(add(der.offset, pos))
        }
    }

    /// @notice Where the contents of the element with `tag` at `pos` start and end.
    function enter(bytes calldata der, uint256 pos, uint256 limit, uint256 tag)
        internal
        pure
        returns (uint256 start, uint256 end)
    {
        bool bad;
        assembly ("memory-safe") {
            let head := calldataload(add(der.offset, pos))
            let length := and(shr(240, head), 0xff)
            start := add(pos, 2)
            bad := iszero(eq(shr(248, head), tag))
            if gt(length, 0x7f) {
                // Long form: its low bits say how many bytes follow.
                let count := and(length, 0x7f)
                length := shr(sub(256, shl(3, count)), shl(16, head))
                start := add(start, count)
                bad := or(bad, or(or(iszero(count), gt(count, 3)), lt(length, 0x80)))
                // A shorter form would have done.
                bad := or(bad, iszero(shr(shl(3, sub(count, 1)), length)))
            }
            end := add(start, length)
            bad := or(bad, gt(end, limit))
        }
        if (bad) revert Der_Malformed(pos);
    }

    /// @notice Whether the element at `pos` exists and has `tag`.
    function has(bytes calldata der, uint256 pos, uint256 limit, uint256 tag) internal pure returns (bool) {
        return pos < limit && word(der, pos) >> 248 == tag;
    }

    /// @notice The non-negative integer at `pos`, of at most `size` bytes.
    function integer(bytes calldata der, uint256 pos, uint256 limit, uint256 size)
        internal
        pure
        returns (uint256 value, uint256 end)
    {
        uint256 start;
        (start, end) = enter(der, pos, limit, INTEGER);
        unchecked {
            if (start == end) revert Der_Malformed(pos);
            uint256 first = word(der, start) >> 240;
            if (first >= 0x8000) revert Der_Malformed(pos);
            if (first < 0x100 && end - start > 1) {
                if (first < 0x80) revert Der_Malformed(pos);
                start++;
            }
            if (end - start > size) revert Der_Malformed(pos);
            value = word(der, start) >> (256 - 8 * (end - start));
        }
    }

    /// @notice The Unix time at `pos`: UTCTime or GeneralizedTime, to the second, in UTC.
    function time(bytes calldata der, uint256 pos, uint256 limit) internal pure returns (uint64 value, uint256 end) {
        unchecked {
            uint256 head = word(der, pos);
            uint256 text;
            if (head >> 240 == UTC_TIME) {
                end = pos + 15;
                // RFC 5280: years 50 to 99 are of the last century.
                uint256 century = (head >> 232) & 0xff >= 0x35 ? 0x3139 : 0x3230;
                text = (century << 96) | ((head >> 144) & (2 ** 96 - 1));
                head <<= 112;
            } else if (head >> 240 == GENERALIZED_TIME) {
                end = pos + 17;
                text = (head >> 128) & (2 ** 112 - 1);
                head <<= 128;
            } else {
                revert Der_Malformed(pos);
            }
            if (end > limit || head >> 248 != 0x5a) revert Der_Malformed(pos);
            value = Dates.unix(text, pos);
        }
    }

    /// @notice Refuses what does not end where it must.
    function expectEnd(uint256 pos, uint256 end) internal pure {
        if (pos != end) revert Der_Malformed(pos);
    }
}
