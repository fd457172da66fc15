// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Der} from "./Der.sol";

/// @title Reads Intel's extension of a PCK certificate
/// @notice Intel SGX PCK Certificate and CRL Profile Specification, section 1.3.5: PPID, TCB (sixteen component SVNs,
/// PCE SVN, CPU SVN), PCE id and FMSPC, in this order; what follows them (type, instance, configuration) is not read.
library PckExtension {
    using Der for bytes;

    error PckExtension_Malformed(uint256 pos);

    /// @dev 1.2.840.113741.1.13.1, and the same with .2 for what is inside the TCB.
    uint256 private constant OID = 0x2a864886f84d010d01;
    uint256 private constant TCB_OID = 0x2a864886f84d010d0102;
    uint256 private constant COMPONENTS = 16;
    /// @dev SEQUENCE { TCB_OID.0, INTEGER 0 }; most components have an SVN below 128.
    uint256 private constant USUAL = (0x3010060b << 112) | (TCB_OID << 32) | 0x00020100;

    /// @param components The SVNs 1 to 16, a byte each.
    struct Platform {
        bytes16 ppid;
        bytes16 components;
        uint16 pceSvn;
        bytes2 pceId;
        bytes6 fmspc;
    }

    /// @notice Reads the extension's value, which fills start to limit.
    function read(bytes calldata der, uint256 start, uint256 limit) internal pure returns (Platform memory platform) {
        (uint256 pos, uint256 end) = der.enter(start, limit, Der.SEQUENCE);
        Der.expectEnd(end, limit);
        // SEQUENCE { OID.arc, OCTET STRING }, 16 bytes and the string's. The casts keep these.
        platform.ppid = bytes16(_octets(der, pos, 0x301e, 0x010410));
        pos = _tcb(der, pos + 32, end, platform);
        platform.pceId = bytes2(_octets(der, pos, 0x3010, 0x030402));
        platform.fmspc = bytes6(_octets(der, pos + 18, 0x3014, 0x040406));
        if (pos + 40 > end) revert PckExtension_Malformed(pos);
    }

    /// @dev What follows head ‖ id ‖ tail at `pos`.
    function _octets(bytes calldata der, uint256 pos, uint256 head, uint256 tail) private pure returns (bytes32) {
        unchecked {
            if (der.word(pos) >> 128 != (head << 112) | (0x060a << 96) | (OID << 24) | tail) {
                revert PckExtension_Malformed(pos);
            }
            return bytes32(der.word(pos + 16));
        }
    }

    /// @dev SEQUENCE { OID.arc, …: where what follows the id starts, and the end.
    function _field(bytes calldata der, uint256 pos, uint256 limit, uint256 arc)
        private
        pure
        returns (uint256 start, uint256 end)
    {
        (start, end) = der.enter(pos, limit, Der.SEQUENCE);
        if (start + 12 > end || der.word(start) >> 160 != (0x060a << 80) | (OID << 8) | arc) {
            revert PckExtension_Malformed(pos);
        }
        start += 12;
    }

    /// @dev The sixteen components and the PCE's SVN, then the CPU SVN, which repeats the components.
    function _tcb(bytes calldata der, uint256 pos, uint256 limit, Platform memory platform)
        private
        pure
        returns (uint256 end)
    {
        (pos, end) = _field(der, pos, limit, 2);
        (pos, limit) = der.enter(pos, end, Der.SEQUENCE);
        Der.expectEnd(limit, end);
        uint256 components;
        uint256 svn;
        uint256 usual = USUAL;
        unchecked {
            for (uint256 arc = 1; arc <= COMPONENTS; arc++) {
                // Nothing but the SVN is left of the usual element.
                usual += 1 << 24;
                svn = (der.word(pos) >> 112) ^ usual;
                if (svn < 0x80) {
                    pos += 18;
                } else {
                    (svn, pos) = _svn(der, pos, limit, arc);
                    if (svn > 0xff) revert PckExtension_Malformed(pos);
                }
                components = (components << 8) | svn;
            }
        }
        (svn, pos) = _svn(der, pos, limit, 17);
        // The casts cut nothing off: a component is a byte, an SVN is at most two.
        // forge-lint: disable-next-line(unsafe-typecast)
        (platform.components, platform.pceSvn) = (bytes16(uint128(components)), uint16(svn));
        if (pos + 33 != limit || der.word(pos) >> 120 != (0x301f060b << 104) | (TCB_OID << 24) | 0x120410) {
            revert PckExtension_Malformed(pos);
        }
        if (bytes16(bytes32(der.word(pos + 17))) != platform.components) revert PckExtension_Malformed(pos);
    }

    /// @dev SEQUENCE { TCB_OID.arc, INTEGER svn }
    function _svn(bytes calldata der, uint256 pos, uint256 limit, uint256 arc)
        private
        pure
        returns (uint256 svn, uint256 end)
    {
        (pos, end) = der.enter(pos, limit, Der.SEQUENCE);
        if (pos + 13 > end || der.word(pos) >> 152 != (0x060b << 88) | (TCB_OID << 8) | arc) {
            revert PckExtension_Malformed(pos);
        }
        (svn, pos) = der.integer(pos + 13, end, 2);
        Der.expectEnd(pos, end);
    }
}
