// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITdxQuoteVerifier} from "./interfaces/ITdxQuoteVerifier.sol";
import {P256Precompile} from "./libraries/P256Precompile.sol";
import {PckExtension} from "./libraries/PckExtension.sol";
import {X509} from "./libraries/X509.sol";

/// @notice The certificates of {ITdxQuoteVerifier}: issuers, platforms and what was revoked, each checked once.
abstract contract TdxCertificates is ITdxQuoteVerifier {
    bytes32 internal constant ROOT = 0;

    bytes32 private constant ROOT_NAME = "Intel SGX Root CA";
    bytes32 private constant PLATFORM_CA_NAME = "Intel SGX PCK Platform CA";
    bytes32 private constant PROCESSOR_CA_NAME = "Intel SGX PCK Processor CA";
    bytes32 private constant TCB_SIGNER_NAME = "Intel SGX TCB Signing";
    bytes32 private constant PCK_NAME = "Intel SGX PCK Certificate";
    uint256 private constant PCK_EXTENSIONS = 6;

    struct Issuer {
        // slot 0
        Role role;
        bool revoked;
        uint40 notAfter;
        uint40 thisUpdate;
        uint40 nextUpdate;
        // Of the root alone; goes up when a TCB signer is revoked, and ends what was registered before.
        uint16 signers;
        // The start of keccak256(subject's name): whoever has the key decides about names, too.
        bytes13 subject;
        // slots 1 to 3
        bytes32 x;
        bytes32 y;
        uint64 crlNumber;
    }

    /// @dev In place of a certificate that was revoked.
    bytes32 internal constant REVOKED = bytes32(uint256(1));

    bytes32 private immutable _ROOT_X;
    bytes32 private immutable _ROOT_Y;

    mapping(bytes32 issuer => Issuer) internal _issuers;
    /// @dev What a certificate stands for: under the root an issuer's id, under an issuer the digest of a platform record.
    mapping(bytes32 issuer => mapping(uint256 serial => bytes32)) internal _certificates;

    constructor(bytes32 rootX, bytes32 rootY) {
        _ROOT_X = rootX;
        _ROOT_Y = rootY;
    }

    /// @inheritdoc ITdxQuoteVerifier
    function registerIssuer(bytes calldata der) external override returns (bytes32 issuer) {
        // Check:
        X509.Certificate memory cert = X509.certificate(der);
        issuer = cert.signed.digest;
        bytes32 known = _certificates[ROOT][cert.serial];
        if (known == REVOKED) revert TdxQuoteVerifier_Revoked(ROOT, cert.serial);
        if (known != 0) revert TdxQuoteVerifier_NotNewer(cert.serial, cert.notBefore);
        Role role = _roleOf(cert);
        _checkName(cert.issuerName, ROOT_NAME);
        _checkDates(cert.notBefore, cert.notAfter);
        _checkSignature(cert.signed, _ROOT_X, _ROOT_Y, Key.Root);

        // Effect:
        Issuer storage entry = _issuers[issuer];
        (entry.role, entry.notAfter) = (role, _seconds(cert.notAfter));
        (entry.x, entry.y, entry.subject) = (cert.x, cert.y, bytes13(cert.subject));
        _certificates[ROOT][cert.serial] = issuer;
        emit IssuerRegistered(issuer, role, cert.name, cert.serial, cert.notAfter);
    }

    /// @inheritdoc ITdxQuoteVerifier
    function registerPlatform(bytes32 issuer, bytes calldata der) external override returns (bytes32 record) {
        record = keccak256(_registerPlatform(issuer, der));
    }

    /// @inheritdoc ITdxQuoteVerifier
    function registerCrl(bytes32 issuer, bytes calldata der) external override {
        // Check:
        X509.RevocationList memory list = _checkCrl(issuer, der);

        // Effect:
        Issuer storage entry = _issuers[issuer];
        // The number was read from at most eight bytes.
        // forge-lint: disable-next-line(unsafe-typecast)
        entry.crlNumber = uint64(list.number);
        (entry.thisUpdate, entry.nextUpdate) = (_seconds(list.thisUpdate), _seconds(list.nextUpdate));
        _revokeListed(issuer, der, list, 0, type(uint256).max);
        emit CrlRegistered(issuer, list.number, list.thisUpdate, list.nextUpdate);
    }

    /// @inheritdoc ITdxQuoteVerifier
    function revoke(bytes32 issuer, bytes calldata der, uint256 from, uint256 until) external override {
        _revokeListed(issuer, der, _checkCrl(issuer, der), from, until);
    }

    /// @inheritdoc ITdxQuoteVerifier
    function issuerOf(bytes32 issuer)
        external
        view
        override
        returns (Role role, bool revoked, uint64 notAfter, uint64 crlNumber, uint64 thisUpdate, uint64 nextUpdate)
    {
        Issuer storage entry = _issuers[issuer];
        (role, revoked, notAfter) = (entry.role, entry.revoked, entry.notAfter);
        (crlNumber, thisUpdate, nextUpdate) = (entry.crlNumber, entry.thisUpdate, entry.nextUpdate);
    }

    /// @inheritdoc ITdxQuoteVerifier
    function certificateOf(bytes32 issuer, uint256 serial)
        external
        view
        override
        returns (bytes32 certificate, bool revoked)
    {
        certificate = _certificates[issuer][serial];
        revoked = certificate == REVOKED;
    }

    /// @dev The platform record of a PCK certificate, which is known from now on.
    function _registerPlatform(bytes32 issuer, bytes calldata der) internal returns (bytes memory record) {
        // Check:
        X509.Certificate memory cert = X509.certificate(der);
        X509.Extensions memory found = cert.extensions;
        if (
            cert.name != PCK_NAME || found.count != PCK_EXTENSIONS || found.known != X509.ALL_KNOWN || found.authority
                || found.usage & X509.DIGITAL_SIGNATURE == 0
        ) revert TdxQuoteVerifier_BadCertificate(cert.name);
        PckExtension.Platform memory platform = PckExtension.read(der, found.sgx, found.sgxEnd);
        record = abi.encodePacked(
            abi.encodePacked(cert.x, cert.y, platform.components, platform.ppid, platform.fmspc, platform.pceId),
            abi.encodePacked(platform.pceSvn, bytes14(0), cert.notAfter, cert.serial, issuer)
        );
        bytes32 digest = keccak256(record);
        bytes32 known = _certificates[issuer][cert.serial];
        if (known == digest) return record;
        if (known == REVOKED) revert TdxQuoteVerifier_Revoked(issuer, cert.serial);
        _checkIssuer(issuer, Role.PckAuthority);
        Issuer storage entry = _issuers[issuer];
        _checkName(bytes13(cert.issuer), entry.subject);
        _checkDates(cert.notBefore, cert.notAfter);
        _checkSignature(cert.signed, entry.x, entry.y, Key.Issuer);

        // Effect:
        _certificates[issuer][cert.serial] = digest;
    }

    /// @dev The role that a certificate's name claims, if its extensions allow it.
    function _roleOf(X509.Certificate memory cert) private pure returns (Role role) {
        X509.Extensions memory found = cert.extensions;
        if (cert.name == PLATFORM_CA_NAME || cert.name == PROCESSOR_CA_NAME) {
            if (found.authority && found.usage & X509.CERTIFICATE_SIGN != 0) return Role.PckAuthority;
        } else if (cert.name == TCB_SIGNER_NAME) {
            if (!found.authority && found.usage & X509.DIGITAL_SIGNATURE != 0) return Role.TcbSigner;
        }
        revert TdxQuoteVerifier_BadCertificate(cert.name);
    }

    /// @dev A list that the issuer has signed, in date and newer than the one known.
    function _checkCrl(bytes32 issuer, bytes calldata der) private view returns (X509.RevocationList memory list) {
        list = X509.revocationList(der);
        Issuer storage entry = _issuers[issuer];
        if (issuer == ROOT) {
            _checkName(list.issuerName, ROOT_NAME);
            _checkSignature(list.signed, _ROOT_X, _ROOT_Y, Key.Root);
        } else {
            _checkIssuer(issuer, Role.PckAuthority);
            _checkName(bytes13(list.issuer), entry.subject);
            _checkSignature(list.signed, entry.x, entry.y, Key.Issuer);
        }
        _checkDates(list.thisUpdate, list.nextUpdate);
        _checkNewer(list.number, list.thisUpdate, entry.crlNumber, entry.thisUpdate);
    }

    /// @dev Entries `from` up to, and without, `until`.
    function _revokeListed(
        bytes32 issuer,
        bytes calldata der,
        X509.RevocationList memory list,
        uint256 from,
        uint256 until
    ) private {
        uint256 pos = list.entries;
        for (uint256 i = 0; pos < list.entriesEnd && i < until; i++) {
            uint256 serial;
            (serial, pos) = X509.revoked(der, pos, list.entriesEnd);
            if (i >= from) _revoke(issuer, serial);
        }
    }

    /// @dev Revocations are for ever, whatever later lists say.
    function _revoke(bytes32 issuer, uint256 serial) private {
        bytes32 known = _certificates[issuer][serial];
        if (known == REVOKED) return;
        _certificates[issuer][serial] = REVOKED;
        emit Revoked(issuer, serial);
        if (issuer != ROOT) return;
        Issuer storage entry = _issuers[known];
        if (entry.role == Role.None) return;
        entry.revoked = true;
        if (entry.role == Role.TcbSigner) _issuers[ROOT].signers++;
    }

    function _checkIssuer(bytes32 issuer, Role role) internal view {
        Issuer storage entry = _issuers[issuer];
        if (entry.role != role) revert TdxQuoteVerifier_UnknownIssuer(issuer, role);
        if (entry.revoked) revert TdxQuoteVerifier_Revoked(issuer, 0);
        _checkDates(0, entry.notAfter);
    }

    function _checkDates(uint64 from, uint64 until) internal view {
        if (block.timestamp < from || block.timestamp > until) revert TdxQuoteVerifier_NotInDate(from, until);
    }

    function _checkName(bytes32 have, bytes32 want) private pure {
        if (have != want) revert TdxQuoteVerifier_WrongIssuer(have, want);
    }

    function _checkNewer(uint256 number, uint64 issued, uint256 knownNumber, uint64 knownIssued) internal pure {
        if (number < knownNumber || (number == knownNumber && issued <= knownIssued)) {
            revert TdxQuoteVerifier_NotNewer(knownNumber, knownIssued);
        }
    }

    function _checkSignature(X509.Signed memory signed, bytes32 x, bytes32 y, Key by) internal view {
        if (!P256Precompile.verify(signed.digest, signed.r, signed.s, x, y)) revert TdxQuoteVerifier_BadSignature(by);
    }

    /// @dev Dates in Intel's formats end before the year 10000, in 2^38 seconds.
    function _seconds(uint64 time) internal pure returns (uint40) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint40(time);
    }
}
