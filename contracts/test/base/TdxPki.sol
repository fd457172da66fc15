// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";

/// @notice The keys of the development hierarchy, which are sha2-256 of public phrases, and what signs again with them.
library TdxPki {
    string private constant PHRASE = "encrypted compute development root: anybody can sign with this key";
    uint256 internal constant ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551;

    function rootKey() internal pure returns (uint256) {
        return _key("");
    }

    function authorityKey() internal pure returns (uint256) {
        return _key("/platform CA");
    }

    function tcbSignerKey() internal pure returns (uint256) {
        return _key("/TCB signing");
    }

    function pckKey() internal pure returns (uint256) {
        return _key('/platform "" outdated false/PCK');
    }

    function attestationKey() internal pure returns (uint256) {
        return _key('/platform "" outdated false/attestation key');
    }

    function point(uint256 key) internal pure returns (bytes32, bytes32) {
        (uint256 x, uint256 y) = vm.publicKeyP256(key);
        return (bytes32(x), bytes32(y));
    }

    function _key(string memory suffix) private pure returns (uint256) {
        return uint256(sha256(bytes(string.concat(PHRASE, suffix))));
    }

    function sign(uint256 key, bytes memory message) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = vm.signP256(key, sha256(message));
        return abi.encodePacked(r, s);
    }

    // --- bytes ---

    function slice(bytes memory from, uint256 start, uint256 end) internal pure returns (bytes memory part) {
        part = new bytes(end - start);
        for (uint256 i = start; i < end; i++) {
            part[i - start] = from[i];
        }
    }

    /// @notice The same bytes with others in their place.
    function patch(bytes memory from, uint256 place, bytes memory by) internal pure returns (bytes memory) {
        return abi.encodePacked(slice(from, 0, place), by, slice(from, place + by.length, from.length));
    }

    /// @notice Where `part` first is; it must be there.
    function find(bytes memory from, bytes memory part) internal pure returns (uint256) {
        bytes32 want = keccak256(part);
        for (uint256 i = 0; i + part.length <= from.length; i++) {
            if (from[i] == part[0] && keccak256(slice(from, i, i + part.length)) == want) return i;
        }
        revert("no such bytes");
    }

    /// @notice The first `part` replaced by other bytes of any length.
    function replace(bytes memory from, bytes memory part, bytes memory by) internal pure returns (bytes memory) {
        uint256 place = find(from, part);
        return abi.encodePacked(slice(from, 0, place), by, slice(from, place + part.length, from.length));
    }

    // --- DER ---

    function element(uint8 tag, bytes memory contents) internal pure returns (bytes memory) {
        uint256 length = contents.length;
        if (length < 0x80) return abi.encodePacked(tag, uint8(length), contents);
        if (length < 0x100) return abi.encodePacked(tag, uint8(0x81), uint8(length), contents);
        return abi.encodePacked(tag, uint8(0x82), uint16(length), contents);
    }

    function integer(uint256 value) internal pure returns (bytes memory) {
        bytes memory digits = abi.encodePacked(value);
        uint256 start = 0;
        while (start < 31 && digits[start] == 0) start++;
        digits = slice(digits, start, 32);
        if (digits[0] >= 0x80) digits = abi.encodePacked(uint8(0), digits);
        return element(0x02, digits);
    }

    /// @notice Where an element's contents start and end.
    function span(bytes memory der, uint256 place) internal pure returns (uint256 start, uint256 end) {
        uint256 length = uint8(der[place + 1]);
        start = place + 2;
        if (length == 0x81) {
            length = uint8(der[place + 2]);
            start = place + 3;
        } else if (length == 0x82) {
            length = (uint256(uint8(der[place + 2])) << 8) | uint8(der[place + 3]);
            start = place + 4;
        }
        end = start + length;
    }

    /// @notice The signed part of a certificate or revocation list, its header included.
    function signedPart(bytes memory der) internal pure returns (bytes memory) {
        (uint256 start,) = span(der, 0);
        (, uint256 end) = span(der, start);
        return slice(der, start, end);
    }

    /// @notice A certificate or revocation list of a signed part.
    function seal(uint256 key, bytes memory part) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = vm.signP256(key, sha256(part));
        return sealWith(part, uint256(r), uint256(s));
    }

    function sealWith(bytes memory part, uint256 r, uint256 s) internal pure returns (bytes memory) {
        bytes memory signature = element(0x30, abi.encodePacked(integer(r), integer(s)));
        bytes memory bits = element(0x03, abi.encodePacked(uint8(0), signature));
        return element(0x30, abi.encodePacked(part, hex"300a06082a8648ce3d040302", bits));
    }
}
