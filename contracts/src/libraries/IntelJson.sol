// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Dates} from "./Dates.sol";

/// @title Reads JSON in calldata as Intel's provisioning service writes it
/// @notice Not a JSON parser: each function reads one thing at one place and says where the next one starts. Intel signs
/// the text itself, always with the same members in the same order and without white space; anything else is refused.
/// The caller must see that the last place is still inside the text.
library IntelJson {
    error IntelJson_Unexpected(uint256 pos);

    uint256 private constant ONES = 0x0101010101010101010101010101010101010101010101010101010101010101;
    uint256 private constant HIGH_BITS = 0x80 * ONES;
    uint256 private constant LOW_BITS = 0x7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f;

    uint256 private constant DATE_CHARACTERS = 20;

    function word(bytes calldata json, uint256 pos) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(add(json.offset, pos))
        }
    }

    /// @notice Whether the text at `pos` is the literal, and where it ends.
    /// @param literal Up to 32 bytes without a zero byte among them.
    function match_(bytes calldata json, uint256 pos, bytes32 literal) internal pure returns (bool same, uint256 next) {
        uint256 text = word(json, pos);
        assembly ("memory-safe") {
            // Bits below the literal's last byte: its lowest set bit is in that byte.
            let rest := and(sub(255, clz(and(literal, sub(0, literal)))), 0xf8)
            same := iszero(shr(rest, xor(text, literal)))
            next := add(pos, sub(32, shr(3, rest)))
        }
    }

    /// @notice Where the text goes on after the literal, which must be there.
    function expect(bytes calldata json, uint256 pos, bytes32 literal) internal pure returns (uint256 next) {
        bool same;
        assembly ("memory-safe") {
            let rest := and(sub(255, clz(and(literal, sub(0, literal)))), 0xf8)
            same := iszero(shr(rest, xor(calldataload(add(json.offset, pos)), literal)))
            next := add(pos, sub(32, shr(3, rest)))
        }
        if (!same) revert IntelJson_Unexpected(pos);
    }

    /// @notice Where the text goes on after the first `char`, given as 0x….
    function skipPast(bytes calldata json, uint256 pos, uint256 char) internal pure returns (uint256 next) {
        bool found;
        assembly ("memory-safe") {
            let pattern := mul(char, ONES)
            let low := LOW_BITS
            let end := add(json.offset, json.length)
            for { next := add(json.offset, pos) } lt(next, end) { next := add(next, 32) } {
                let x := xor(calldataload(next), pattern)
                // The high bit of each byte that is zero in x, and of no other.
                let hits := not(or(or(add(and(x, low), low), x), low))
                if hits {
                    next := add(next, add(shr(3, clz(hits)), 1))
                    found := 1
                    break
                }
            }
            next := sub(next, json.offset)
        }
        if (!found) revert IntelJson_Unexpected(pos);
    }

    /// @notice A whole number without leading zeros, at most `max` and below 10^9.
    function number(bytes calldata json, uint256 pos, uint256 max) internal pure returns (uint256 value, uint256 next) {
        unchecked {
            uint256 text = word(json, pos);
            next = pos;
            while (true) {
                uint256 digit = (text >> 248) - 0x30;
                if (digit > 9) break;
                if (next == pos + 9 || (value == 0 && next != pos)) revert IntelJson_Unexpected(pos);
                value = value * 10 + digit;
                text <<= 8;
                next++;
            }
        }
        if (next == pos || value > max) revert IntelJson_Unexpected(pos);
    }

    /// @notice `size` bytes in hexadecimal of either case, at most 16, left-aligned.
    function hexadecimal(bytes calldata json, uint256 pos, uint256 size)
        internal
        pure
        returns (bytes32 value, uint256 next)
    {
        unchecked {
            next = pos + 2 * size;
            // Up to 32 characters, right-aligned, after as many "0" as it takes.
            uint256 text = (word(json, pos) >> (256 - 16 * size)) | (size == 16 ? 0 : (0x30 * ONES) << (16 * size));
            uint256 lower = text | (0x20 * ONES);
            // In the high bit of each byte: 0 to 9, or a to f.
            uint256 digits = (text + 0x50 * ONES) & ~(text + 0x46 * ONES);
            uint256 letters = (lower + 0x1f * ONES) & ~(lower + 0x19 * ONES);
            if (text & HIGH_BITS != 0 || (digits | letters) & HIGH_BITS != HIGH_BITS) revert IntelJson_Unexpected(pos);
            uint256 bits = (text & (0x0f * ONES)) + ((text >> 6) & ONES) * 9;
            // Nibbles of 8 bits each to bytes, 16 bits apart, then closer together.
            bits = (bits | (bits >> 4)) & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
            bits = (bits | (bits >> 8)) & 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
            bits = (bits | (bits >> 16)) & 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
            bits = (bits | (bits >> 32)) & 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff;
            bits = (bits | (bits >> 64)) & type(uint128).max;
            value = bytes32(bits << (256 - 8 * size));
        }
    }

    /// @notice A date of the form 2026-11-22T21:17:16Z.
    function date(bytes calldata json, uint256 pos) internal pure returns (uint64 value, uint256 next) {
        uint256 text = word(json, pos);
        // Bytes 4, 7, 10, 13, 16 and 19 of 20.
        if ((text >> 96) & 0xff0000ff0000ff0000ff0000ff0000ff != 0x2d00002d00005400003a00003a00005a) {
            revert IntelJson_Unexpected(pos);
        }
        unchecked {
            uint256 day = ((text >> 224) << 32) | (((text >> 200) & 0xffff) << 16) | ((text >> 176) & 0xffff);
            uint256 time =
                (((text >> 152) & 0xffff) << 32) | (((text >> 128) & 0xffff) << 16) | ((text >> 104) & 0xffff);
            value = Dates.unix((day << 48) | time, pos);
            next = pos + 20;
        }
    }

    /// @notice Where the text goes on after n characters "0", a multiple of 16 of at most 96.
    function zeros(bytes calldata json, uint256 pos, uint256 n) internal pure returns (uint256 next) {
        next = pos + n;
        for (; pos < next; pos += 16) {
            if (word(json, pos) >> 128 != 0x30303030303030303030303030303030) revert IntelJson_Unexpected(pos);
        }
    }

    /// @notice Whether a list goes on ("," at `pos`) or ends ("]").
    function more(bytes calldata json, uint256 pos) internal pure returns (bool, uint256) {
        uint256 char = word(json, pos) >> 248;
        if (char != 0x2c && char != 0x5d) revert IntelJson_Unexpected(pos);
        return (char == 0x2c, pos + 1);
    }

    /// @notice The end of a level: its date, its status, advisories if there are any, and the brace.
    function status(bytes calldata json, uint256 pos) internal pure returns (bool upToDate, uint256 next) {
        pos = expect(json, pos, ',"tcbDate":"') + DATE_CHARACTERS;
        pos = expect(json, pos, '","tcbStatus":"');
        (upToDate, next) = match_(json, pos, 'UpToDate"');
        if (!upToDate) next = skipPast(json, pos, 0x22); // "
        bool advisories;
        (advisories, pos) = match_(json, next, ',"advisoryIDs":[');
        if (advisories) next = skipPast(json, pos, 0x5d); // ]
        next = expect(json, next, "}");
    }

    /// @notice The least SVN in the leading run of levels that are up to date, 65535 if there is none, and where the list
    /// has ended.
    function leastSvn(bytes calldata json, uint256 pos) internal pure returns (uint256 least, uint256 next) {
        least = type(uint16).max;
        next = pos;
        bool goesOn = true;
        bool run = true;
        while (goesOn) {
            uint256 svn;
            next = expect(json, next, '{"tcb":{"isvsvn":');
            (svn, next) = number(json, next, type(uint16).max - 1);
            bool upToDate;
            (upToDate, next) = status(json, expect(json, next, "}"));
            run = run && upToDate;
            if (run && svn < least) least = svn;
            (goesOn, next) = more(json, next);
        }
    }
}
