// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITdxQuoteVerifier} from "./interfaces/ITdxQuoteVerifier.sol";
import {P256Precompile} from "./libraries/P256Precompile.sol";
import {PckExtension} from "./libraries/PckExtension.sol";
import {QeIdentityJson} from "./libraries/QeIdentityJson.sol";
import {Sha256} from "./libraries/Sha256.sol";
import {TcbInfoJson} from "./libraries/TcbInfoJson.sol";
import {X509} from "./libraries/X509.sol";

/// @notice The collateral of {ITdxQuoteVerifier}: what Intel has signed, checked once and kept packed.
abstract contract TdxCollateral is ITdxQuoteVerifier {
    using Sha256 for bytes;

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

    struct TcbInfo {
        // slot 0
        uint24 evaluation;
        uint40 issued;
        uint40 expiry;
        uint16 signers;
        uint8 count;
        uint16 pceSvn0;
        uint16 pceSvn1;
        uint16 pceSvn2;
        // The first three; Intel lists two.
        uint72 modules;
        // slots 1 to 3
        uint256[3] levels;
        // slot 4
        uint256 moreModules;
    }

    struct QeIdentity {
        // slot 0
        uint24 evaluation;
        uint40 issued;
        uint40 expiry;
        uint16 signers;
        uint16 product;
        uint16 least;
        bytes4 miscSelect;
        bytes4 miscMask;
        // slot 1
        bytes16 attributesMask;
        // Half of keccak256(signer ‖ masked attributes).
        bytes16 identity;
    }

    /// @dev In place of a certificate that was revoked.
    bytes32 internal constant REVOKED = bytes32(uint256(1));

    bytes32 private immutable _ROOT_X;
    bytes32 private immutable _ROOT_Y;

    QeIdentity internal _qeIdentity;
    mapping(bytes32 issuer => Issuer) internal _issuers;
    mapping(bytes32 platformKind => TcbInfo) internal _tcbInfos;
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
        Issuer storage entry = _issuers[issuer];
        if (entry.role != Role.None) revert TdxQuoteVerifier_NotNewer(cert.serial, cert.notBefore);
        Role role = _roleOf(cert);
        _checkName(cert.issuerName, ROOT_NAME);
        _checkDates(cert.notBefore, cert.notAfter);
        if (_certificates[ROOT][cert.serial] == REVOKED) revert TdxQuoteVerifier_Revoked(ROOT, cert.serial);
        _checkSignature(cert.signed, _ROOT_X, _ROOT_Y, Key.Root);

        // Effect:
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
    function registerTcbInfo(bytes32 issuer, bytes calldata json, bytes32 r, bytes32 s) external override {
        // Check:
        TcbInfoJson.TcbInfo memory info = TcbInfoJson.read(json);
        TcbInfo storage entry = _tcbInfos[info.key];
        uint64 expiry =
            _checkStatement(issuer, X509.Signed(json.hash(0, json.length), r, s), info.issued, info.nextUpdate);
        uint16 signers = _issuers[ROOT].signers;
        if (entry.signers == signers) _checkNewer(info.evaluation, info.issued, entry.evaluation, entry.issued);

        // Effect:
        // Numbers were read with these bounds.
        // forge-lint: disable-next-item(unsafe-typecast)
        (entry.evaluation, entry.signers, entry.count) = (uint24(info.evaluation), signers, uint8(info.count));
        (entry.issued, entry.expiry) = (_seconds(info.issued), _seconds(expiry));
        // forge-lint: disable-next-item(unsafe-typecast)
        (entry.pceSvn0, entry.pceSvn1, entry.pceSvn2) =
        (uint16(info.pceSvns[0]), uint16(info.pceSvns[1]), uint16(info.pceSvns[2]));
        // forge-lint: disable-next-item(unsafe-typecast)
        entry.modules = uint72(info.modules);
        if (entry.moreModules != info.modules >> 72) entry.moreModules = info.modules >> 72;
        for (uint256 i = 0; i < info.count; i++) {
            entry.levels[i] = info.levels[i];
        }
        emit TcbInfoRegistered(info.key, info.evaluation, info.issued, info.nextUpdate);
    }

    /// @inheritdoc ITdxQuoteVerifier
    function registerQeIdentity(bytes32 issuer, bytes calldata json, bytes32 r, bytes32 s) external override {
        // Check:
        QeIdentityJson.QeIdentity memory identity = QeIdentityJson.read(json);
        QeIdentity storage entry = _qeIdentity;
        uint64 expiry =
            _checkStatement(issuer, X509.Signed(json.hash(0, json.length), r, s), identity.issued, identity.nextUpdate);
        uint16 signers = _issuers[ROOT].signers;
        if (entry.signers == signers) {
            _checkNewer(identity.evaluation, identity.issued, entry.evaluation, entry.issued);
        }

        // Effect:
        // Numbers were read with these bounds.
        // forge-lint: disable-next-item(unsafe-typecast)
        (entry.evaluation, entry.signers) = (uint24(identity.evaluation), signers);
        (entry.issued, entry.expiry) = (_seconds(identity.issued), _seconds(expiry));
        // forge-lint: disable-next-item(unsafe-typecast)
        (entry.product, entry.least) = (uint16(identity.product), uint16(identity.least));
        (entry.miscSelect, entry.miscMask) = (identity.miscSelect & identity.miscMask, identity.miscMask);
        entry.attributesMask = identity.attributesMask;
        entry.identity = _identityOf(identity.signer, identity.attributes & identity.attributesMask);
        emit QeIdentityRegistered(identity.evaluation, identity.issued, identity.nextUpdate);
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

    /// @inheritdoc ITdxQuoteVerifier
    function tcbInfoOf(bytes32 platformKind)
        external
        view
        override
        returns (uint64 evaluation, uint64 issued, uint64 expiry)
    {
        TcbInfo storage entry = _tcbInfos[platformKind];
        return (entry.evaluation, entry.issued, entry.expiry);
    }

    /// @inheritdoc ITdxQuoteVerifier
    function qeIdentity() external view override returns (uint64 evaluation, uint64 issued, uint64 expiry) {
        return (_qeIdentity.evaluation, _qeIdentity.issued, _qeIdentity.expiry);
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

    /// @dev What a QE is known by, but for its product and version: 128 bits that nobody can find a second pair for.
    function _identityOf(bytes32 signer, bytes16 attributes) internal pure returns (bytes16) {
        return bytes16(keccak256(abi.encodePacked(signer, attributes)));
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

    /// @dev A TCB signer's statement is good now; until when at the latest.
    function _checkStatement(bytes32 issuer, X509.Signed memory signed, uint64 issued, uint64 nextUpdate)
        private
        view
        returns (uint64 expiry)
    {
        _checkIssuer(issuer, Role.TcbSigner);
        Issuer storage entry = _issuers[issuer];
        _checkDates(issued, nextUpdate);
        _checkSignature(signed, entry.x, entry.y, Key.Issuer);
        uint64 notAfter = entry.notAfter;
        return notAfter < nextUpdate ? notAfter : nextUpdate;
    }

    function _checkIssuer(bytes32 issuer, Role role) private view {
        Issuer storage entry = _issuers[issuer];
        if (entry.role != role) revert TdxQuoteVerifier_UnknownIssuer(issuer, role);
        if (entry.revoked) revert TdxQuoteVerifier_Revoked(issuer, 0);
        _checkDates(0, entry.notAfter);
    }

    function _checkDates(uint64 from, uint64 until) private view {
        if (block.timestamp < from || block.timestamp > until) revert TdxQuoteVerifier_NotInDate(from, until);
    }

    function _checkName(bytes32 have, bytes32 want) private pure {
        if (have != want) revert TdxQuoteVerifier_WrongIssuer(have, want);
    }

    function _checkNewer(uint256 number, uint64 issued, uint256 knownNumber, uint64 knownIssued) private pure {
        if (number < knownNumber || (number == knownNumber && issued <= knownIssued)) {
            revert TdxQuoteVerifier_NotNewer(knownNumber, knownIssued);
        }
    }

    function _checkSignature(X509.Signed memory signed, bytes32 x, bytes32 y, Key by) internal view {
        if (!P256Precompile.verify(signed.digest, signed.r, signed.s, x, y)) revert TdxQuoteVerifier_BadSignature(by);
    }

    /// @dev Dates in Intel's formats end before the year 10000, in 2^38 seconds.
    function _seconds(uint64 time) private pure returns (uint40) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint40(time);
    }
}
