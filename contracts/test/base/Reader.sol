// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Dates} from "../../src/libraries/Dates.sol";
import {Der} from "../../src/libraries/Der.sol";
import {IntelJson} from "../../src/libraries/IntelJson.sol";
import {PckExtension} from "../../src/libraries/PckExtension.sol";
import {QeIdentityJson} from "../../src/libraries/QeIdentityJson.sol";
import {TcbInfoJson} from "../../src/libraries/TcbInfoJson.sol";
import {X509} from "../../src/libraries/X509.sol";
import {vm} from "./Vm.sol";

/// @notice The libraries that read Intel's formats, as calls.
contract Reader {
    function unix(uint256 text) external pure returns (uint64) {
        return Dates.unix(text, 0);
    }

    function enter(bytes calldata der, uint256 tag) external pure returns (uint256, uint256) {
        return Der.enter(der, 0, der.length, tag);
    }

    function integer(bytes calldata der, uint256 size) external pure returns (uint256 value, uint256 end) {
        return Der.integer(der, 0, der.length, size);
    }

    function time(bytes calldata der) external pure returns (uint64 value, uint256 end) {
        return Der.time(der, 0, der.length);
    }

    function number(bytes calldata json, uint256 max) external pure returns (uint256 value, uint256 next) {
        return IntelJson.number(json, 0, max);
    }

    function hexadecimal(bytes calldata json, uint256 size) external pure returns (bytes32 value, uint256 next) {
        return IntelJson.hexadecimal(json, 0, size);
    }

    function date(bytes calldata json) external pure returns (uint64 value, uint256 next) {
        return IntelJson.date(json, 0);
    }

    function zeros(bytes calldata json, uint256 n) external pure returns (uint256) {
        return IntelJson.zeros(json, 0, n);
    }

    function more(bytes calldata json) external pure returns (bool, uint256) {
        return IntelJson.more(json, 0);
    }

    function skipPast(bytes calldata json, uint256 char) external pure returns (uint256) {
        return IntelJson.skipPast(json, 0, char);
    }

    function leastSvn(bytes calldata json) external pure returns (uint256 least, uint256 next) {
        return IntelJson.leastSvn(json, 0);
    }

    function tcbInfo(bytes calldata json) external pure returns (TcbInfoJson.TcbInfo memory) {
        return TcbInfoJson.read(json);
    }

    function qeIdentity(bytes calldata json) external pure returns (QeIdentityJson.QeIdentity memory) {
        return QeIdentityJson.read(json);
    }

    function certificate(bytes calldata der) external view returns (X509.Certificate memory) {
        return X509.certificate(der);
    }

    function revocationList(bytes calldata der) external view returns (X509.RevocationList memory) {
        return X509.revocationList(der);
    }

    /// @notice The value of Intel's extension.
    function extension(bytes calldata value) external pure returns (PckExtension.Platform memory) {
        return PckExtension.read(value, 0, value.length);
    }

    /// @notice Intel's extension of a certificate.
    function platform(bytes calldata der) external view returns (PckExtension.Platform memory) {
        X509.Certificate memory cert = X509.certificate(der);
        return PckExtension.read(der, cert.extensions.sgx, cert.extensions.sgxEnd);
    }
}

/// @notice Asks a reader for what it must refuse.
abstract contract Refusals {
    Reader internal immutable reader = new Reader();

    /// @dev The call reverts with this error, whatever its arguments.
    function _refuses(bytes memory data, bytes4 why, string memory what) internal view {
        (bool ok, bytes memory result) = address(reader).staticcall(data);
        vm.assertTrue(!ok, string.concat("not refused: ", what));
        vm.assertEq(bytes32(bytes4(result)), bytes32(why), string.concat("refused for another reason: ", what));
    }
}
