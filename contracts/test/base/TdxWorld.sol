// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TdxQuoteVerifier} from "../../src/TdxQuoteVerifier.sol";
import {ITdxQuoteVerifier} from "../../src/interfaces/ITdxQuoteVerifier.sol";
import {TdxPki} from "./TdxPki.sol";
import {vm} from "./Vm.sol";

/// @notice A verifier of the development hierarchy, and what Go has made under that: test/vectors/tdx.json.
abstract contract TdxWorld {
    using TdxPki for bytes;

    string internal constant FILE = "contracts/test/vectors/tdx.json";
    bytes32 internal constant ROOT = 0;
    /// @dev Where the TD report is in the signed part of version 4.
    uint256 internal constant REPORT = 48;
    address internal immutable owner = vm.addr(uint256(keccak256("owner")));
    address internal immutable mallory = vm.addr(uint256(keccak256("mallory")));

    TdxQuoteVerifier internal verifier;

    uint64 internal issued;
    bytes internal authority;
    bytes internal tcbSigner;
    bytes internal rootCrl;
    bytes internal pckCrl;
    bytes internal tcbInfo;
    bytes internal qeIdentity;
    bytes internal platform;
    bytes internal platformRecord;
    bytes internal quote;
    bytes32 internal measurement;
    bytes32 internal authorityId;
    bytes32 internal tcbSignerId;

    function setUp() public virtual {
        string memory json = vm.readFile(FILE);
        issued = uint64(vm.parseJsonUint(json, ".issued"));
        authority = vm.parseJsonBytes(json, ".authority");
        tcbSigner = vm.parseJsonBytes(json, ".tcb_signer");
        rootCrl = vm.parseJsonBytes(json, ".root_crl");
        pckCrl = vm.parseJsonBytes(json, ".pck_crl");
        tcbInfo = bytes(vm.parseJsonString(json, ".tcb_info"));
        qeIdentity = bytes(vm.parseJsonString(json, ".qe_identity"));
        platform = vm.parseJsonBytes(json, ".platform");
        platformRecord = vm.parseJsonBytes(json, ".platform_record");
        quote = vm.parseJsonBytes(json, ".quotes[0].known");
        measurement = vm.parseJsonBytes32(json, ".quotes[0].measurement");
        authorityId = sha256(authority.signedPart());
        tcbSignerId = sha256(tcbSigner.signedPart());
        vm.warp(issued + 60);
        verifier = new TdxQuoteVerifier(_settings());
    }

    function _settings() internal view returns (ITdxQuoteVerifier.Settings memory settings) {
        (settings.rootX, settings.rootY) = TdxPki.point(TdxPki.rootKey());
        settings.owner = owner;
        settings.measurements = new ITdxQuoteVerifier.Entry[](1);
        settings.measurements[0] = ITdxQuoteVerifier.Entry(measurement, "enclave/");
    }

    function _registerIssuers() internal {
        verifier.registerIssuer(authority);
        verifier.registerIssuer(tcbSigner);
    }

    function _registerCollateral() internal {
        _registerIssuers();
        verifier.registerCrl(ROOT, rootCrl);
        verifier.registerCrl(authorityId, pckCrl);
        _registerTcbInfo(tcbInfo);
        _registerQeIdentity(qeIdentity);
    }

    function _registerAll() internal {
        _registerCollateral();
        verifier.registerPlatform(authorityId, platform);
    }

    function _registerTcbInfo(bytes memory json) internal {
        (bytes32 r, bytes32 s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(json));
        verifier.registerTcbInfo(tcbSignerId, json, r, s);
    }

    function _registerQeIdentity(bytes memory json) internal {
        (bytes32 r, bytes32 s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(json));
        verifier.registerQeIdentity(tcbSignerId, json, r, s);
    }

    /// @dev The quote with its certificate in place of the record.
    function _first(bytes memory known) internal view returns (bytes memory) {
        bytes memory head = known.slice(1, known.length - 192);
        return abi.encodePacked(uint8(2), head, authorityId, platform);
    }

    /// @dev A quote like the vectors' one with other report data, signed again.
    function _quoteOf(bytes32[2] memory reportData) internal view returns (bytes memory) {
        bytes memory signed = quote.slice(1, 633).patch(REPORT + 520, abi.encodePacked(reportData));
        return _sign(quote.patch(1, signed));
    }

    /// @dev A quote whose signed part, of version 4, was changed, signed again by the attestation key.
    function _sign(bytes memory changed) internal pure returns (bytes memory) {
        return changed.patch(633, TdxPki.sign(TdxPki.attestationKey(), changed.slice(1, 633)));
    }

    /// @dev A certificate with bytes of its signed part replaced by as many others, signed again.
    function _reissue(uint256 key, bytes memory der, bytes memory part, bytes memory by)
        internal
        pure
        returns (bytes memory)
    {
        require(part.length == by.length, "another length");
        return TdxPki.seal(key, der.signedPart().replace(part, by));
    }

    /// @dev The vectors' revocation list with a serial number on it, a second newer.
    function _revoking(uint256 key, bytes memory der, uint256 serial) internal pure returns (bytes memory) {
        bytes memory part = der.signedPart().replace("270115080000Z", "270115080001Z");
        (uint256 start, uint256 end) = TdxPki.span(part, 0);
        uint256 extensions = part.find(hex"a02f302d");
        bytes memory entry = TdxPki.element(0x30, abi.encodePacked(TdxPki.integer(serial), hex"170d", "270115080001Z"));
        part = TdxPki.element(
            0x30,
            abi.encodePacked(part.slice(start, extensions), TdxPki.element(0x30, entry), part.slice(extensions, end))
        );
        return TdxPki.seal(key, part);
    }

    /// @dev The serial number of a certificate, which follows its version.
    function _serialOf(bytes memory der) internal pure returns (uint256 serial) {
        bytes memory part = der.signedPart();
        (uint256 start, uint256 end) = TdxPki.span(part, part.find(hex"a003020102") + 5);
        for (; start < end; start++) {
            serial = (serial << 8) | uint8(part[start]);
        }
    }

    function _error(bytes4 selector) internal {
        vm.expectPartialRevert(selector);
    }

    function _badSignature(ITdxQuoteVerifier.Key by) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_BadSignature.selector, by);
    }
}
