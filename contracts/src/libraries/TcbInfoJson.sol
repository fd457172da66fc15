// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IntelJson} from "./IntelJson.sol";
import {TcbLevels} from "./TcbLevels.sol";

/// @title Reads the TDX TCB information (version 3) of Intel's provisioning service
/// @notice Up to the end of the leading run of levels that are up to date; what follows is signed, and not read.
library TcbInfoJson {
    using IntelJson for bytes;

    /// @notice More modules than can be kept.
    error TcbInfoJson_TooManyModules(uint256 pos);
    /// @notice Two identities of one module version, or one of version zero.
    error TcbInfoJson_BadModule(uint256 version);

    /// @dev {"svn":0}, and {"svn":0}]: components as most of them are, among others and as the last one.
    uint256 private constant ZERO = 0x7b2273766e223a307d2c;
    uint256 private constant LAST_ZERO = 0x7b2273766e223a307d5d;

    /// @param key FMSPC (6 bytes) and PCE id (2), left-aligned.
    /// @param modules As TcbLevels.leastSvn reads them.
    /// @param count How many levels are kept.
    /// @param levels Components of SGX (16 bytes) and TDX (16).
    /// @param pceSvns The levels' PCE SVNs.
    struct TcbInfo {
        bytes32 key;
        uint64 issued;
        uint64 nextUpdate;
        uint256 evaluation;
        uint256 modules;
        uint256 count;
        uint256[3] levels;
        uint256[3] pceSvns;
    }

    function read(bytes calldata json) internal pure returns (TcbInfo memory info) {
        uint256 pos = _head(json, info);
        pos = json.expect(pos, ',"tdxModule":{"mrsigner":"');
        pos = json.expect(_intelModule(json, pos), "}");
        (bool more, uint256 next) = json.match_(pos, ',"tdxModuleIdentities":[');
        if (more) pos = _modules(json, next, info);
        pos = json.expect(pos, ',"tcbLevels":[');
        do {
            (more, pos) = _level(json, pos, info);
            if (more) (more, pos) = json.more(pos);
        } while (more && info.count < TcbLevels.MAX_LEVELS);
        if (pos > json.length) revert IntelJson.IntelJson_Unexpected(pos);
    }

    function _head(bytes calldata json, TcbInfo memory info) private pure returns (uint256 pos) {
        bytes32 fmspc;
        bytes32 pceId;
        pos = json.expect(0, '{"id":"TDX","version":3,');
        pos = json.expect(pos, '"issueDate":"');
        (info.issued, pos) = json.date(pos);
        pos = json.expect(pos, '","nextUpdate":"');
        (info.nextUpdate, pos) = json.date(pos);
        pos = json.expect(pos, '","fmspc":"');
        (fmspc, pos) = json.hexadecimal(pos, 6);
        pos = json.expect(pos, '","pceId":"');
        (pceId, pos) = json.hexadecimal(pos, 2);
        info.key = fmspc | (pceId >> 48);
        pos = json.expect(pos, '","tcbType":0,');
        pos = json.expect(pos, '"tcbEvaluationDataNumber":');
        (info.evaluation, pos) = json.number(pos, type(uint24).max);
    }

    /// @dev A module that Intel signed: no other signer, no attributes. From after "mrsigner":" to after the mask.
    function _intelModule(bytes calldata json, uint256 pos) private pure returns (uint256) {
        pos = json.zeros(pos, 96);
        pos = json.expect(pos, '","attributes":"');
        pos = json.zeros(pos, 16);
        pos = json.expect(pos, '","attributesMask":"');
        return json.expect(pos, 'FFFFFFFFFFFFFFFF"');
    }

    function _modules(bytes calldata json, uint256 pos, TcbInfo memory info) private pure returns (uint256) {
        // A bit for each version; zero is none.
        uint256 seen = 1;
        bool more = true;
        for (uint256 i = 0; more; i++) {
            if (i == TcbLevels.MAX_MODULES) revert TcbInfoJson_TooManyModules(pos);
            uint256 version;
            uint256 least;
            (version, least, pos) = _module(json, pos);
            uint256 bit = 2 ** version;
            if (seen & bit != 0) revert TcbInfoJson_BadModule(version);
            seen |= bit;
            info.modules |= (version | (least << 8)) << (24 * i);
            (more, pos) = json.more(pos);
        }
        return pos;
    }

    /// @dev One module's identity: its version, and the least SVN of it that is up to date.
    function _module(bytes calldata json, uint256 pos)
        private
        pure
        returns (uint256 version, uint256 least, uint256 next)
    {
        bytes32 id;
        pos = json.expect(pos, '{"id":"TDX_');
        (id, pos) = json.hexadecimal(pos, 1);
        pos = json.expect(pos, '","mrsigner":"');
        pos = json.expect(_intelModule(json, pos), ',"tcbLevels":[');
        (least, pos) = json.leastSvn(pos);
        return (uint256(id) >> 248, least, json.expect(pos, "}"));
    }

    /// @dev Keeps the level at `pos` if it is up to date; reads its components only then.
    function _level(bytes calldata json, uint256 pos, TcbInfo memory info)
        private
        pure
        returns (bool upToDate, uint256 next)
    {
        uint256 sgx = json.expect(pos, '{"tcb":{"sgxtcbcomponents":[');
        pos = json.expect(json.skipPast(sgx, 0x5d), ',"pcesvn":');
        uint256 pceSvn;
        (pceSvn, pos) = json.number(pos, type(uint16).max);
        uint256 tdx = json.expect(pos, ',"tdxtcbcomponents":[');
        (upToDate, next) = json.status(json.expect(json.skipPast(tdx, 0x5d), "}"));
        if (!upToDate) return (false, next);
        info.levels[info.count] = (_components(json, sgx) << 128) | _components(json, tdx);
        info.pceSvns[info.count++] = pceSvn;
    }

    /// @dev Sixteen of {"svn":N} or {"svn":N,"category":"…","type":"…"}, and the bracket.
    function _components(bytes calldata json, uint256 pos) private pure returns (uint256 svns) {
        unchecked {
            for (uint256 i = 0; i < 16; i++) {
                // Nothing but the digit is left of the usual one.
                uint256 digit = (json.word(pos) >> 176) ^ (i == 15 ? LAST_ZERO : ZERO);
                if (digit & 0xffff == 0 && digit < 0xa0000) {
                    svns = (svns << 8) | (digit >> 16);
                    pos += 10;
                    continue;
                }
                uint256 svn;
                (svn, pos) = json.number(json.expect(pos, '{"svn":'), type(uint8).max);
                svns = (svns << 8) | svn;
                bool goesOn;
                (goesOn, pos) = json.more(json.skipPast(pos, 0x7d));
                if (goesOn != (i < 15)) revert IntelJson.IntelJson_Unexpected(pos);
            }
        }
    }
}
