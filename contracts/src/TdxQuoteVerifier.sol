// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";

import {TdxAllowList} from "./TdxAllowList.sol";
import {TdxCertificates} from "./TdxCertificates.sol";
import {TdxCollateral} from "./TdxCollateral.sol";
import {IQuoteVerifier} from "./interfaces/IQuoteVerifier.sol";
import {ITdxQuoteVerifier} from "./interfaces/ITdxQuoteVerifier.sol";
import {Chains} from "./libraries/Chains.sol";
import {P256Precompile} from "./libraries/P256Precompile.sol";
import {Sha256} from "./libraries/Sha256.sol";
import {TcbLevels} from "./libraries/TcbLevels.sol";
import {TdxQuote} from "./libraries/TdxQuote.sol";

/// @notice See {ITdxQuoteVerifier}.
contract TdxQuoteVerifier is TdxCollateral, TdxAllowList {
    using Sha256 for bytes;
    using TdxQuote for bytes;

    // sha2-256 of the public key x ‖ y of the development root, whose private key is derived from a public phrase.
    bytes32 private constant DEVELOPMENT_ROOT = 0x7b3d4a23acc9c811aff74a60e90fb257598658ae52de7426e714253dda62b408;

    uint256 private constant RECORD_BYTES = 192;
    uint256 private constant EVIDENCE_BYTES = 297;

    // Where things are in an evidence record.
    uint256 private constant MEASUREMENT = 1;
    uint256 private constant TEE_TCB_SVN = 33;
    uint256 private constant MISC_SELECT = 49;
    uint256 private constant ATTRIBUTES = 53;
    uint256 private constant SIGNER = 69;
    uint256 private constant PRODUCT_AND_SVN = 101;
    uint256 private constant COMPONENTS = 169;
    uint256 private constant PPID = 185;
    uint256 private constant PLATFORM_KIND = 201;
    uint256 private constant NOT_AFTER = 225;
    uint256 private constant SERIAL = 233;
    uint256 private constant ISSUER = 265;

    bytes8 private constant TUD_BITS = 0xff00000000000000;
    bytes8 private constant MIGRATABLE_BIT = 0x0000002000000000;

    /// @inheritdoc IQuoteVerifier
    bytes32 public immutable override rootKey;

    constructor(Settings memory settings) TdxCertificates(settings.rootX, settings.rootY) TdxAllowList(settings) {
        if (!P256Precompile.isAvailable()) revert TdxQuoteVerifier_NoPrecompile();
        if (!P256.isValidPublicKey(settings.rootX, settings.rootY)) {
            revert TdxQuoteVerifier_BadRootKey(settings.rootX, settings.rootY);
        }
        rootKey = sha256(abi.encodePacked(settings.rootX, settings.rootY));
        if (rootKey == DEVELOPMENT_ROOT && !Chains.allowDevelopment(settings.developmentOnTestnet)) {
            revert TdxQuoteVerifier_DevelopmentRoot(block.chainid);
        }
    }

    /// @inheritdoc IQuoteVerifier
    function verify(bytes calldata quote) external override returns (Verdict memory verdict) {
        // Check:
        TdxQuote.Parts memory parts = quote.parts();
        _checkReport(quote, parts);
        _checkAttestation(quote, parts);

        // Effect:
        bytes memory platform = _platformOf(quote, parts);

        // Check:
        _checkQeReport(quote, parts.signatures + 128, platform);
        verdict.measurement = _measurementOf(quote, parts.report);
        bytes memory record = _evidenceOf(quote, parts, verdict.measurement, platform);
        Flaw flaw;
        (flaw, verdict.expiry) = _judge(record);
        if (flaw != Flaw.None) revert TdxQuoteVerifier_Refused(flaw);
        if (block.timestamp > verdict.expiry) revert TdxQuoteVerifier_Expired(verdict.expiry);

        // Effect:
        verdict.reportData[0] = quote.word(parts.report + TdxQuote.REPORT_DATA);
        verdict.reportData[1] = quote.word(parts.report + TdxQuote.REPORT_DATA + 32);
        verdict.platform = _platformId(record);
        verdict.evidence = keccak256(record);
        emit Evidence(verdict.evidence, record);
    }

    /// @inheritdoc IQuoteVerifier
    function isCurrent(bytes32 evidence, bytes calldata record) external view override returns (bool) {
        if (keccak256(record) != evidence || record.length != EVIDENCE_BYTES) return false;
        (Flaw flaw,) = _judge(record);
        return flaw == Flaw.None;
    }

    /// @inheritdoc ITdxQuoteVerifier
    function judge(bytes calldata record) external view override returns (Flaw flaw, uint64 expiry) {
        if (record.length != EVIDENCE_BYTES) revert TdxQuote.TdxQuote_BadLength(record.length, EVIDENCE_BYTES);
        return _judge(record);
    }

    // --- what the quote itself says ---

    /// @dev The module is Intel's own, and nothing may look into the TD.
    function _checkReport(bytes calldata quote, TdxQuote.Parts memory parts) private pure {
        uint256 report = parts.report;
        // MRSIGNERSEAM (48) ‖ SEAM attributes (8)
        bytes32 module = quote.word(report + TdxQuote.MR_SIGNER_SEAM);
        module |= quote.word(report + TdxQuote.MR_SIGNER_SEAM + 24);
        if (module != 0) revert TdxQuoteVerifier_NotIntelModule();
        bytes8 attributes = bytes8(quote.word(report + TdxQuote.TD_ATTRIBUTES));
        bytes32 service;
        if (parts.serviceTd) {
            service = quote.word(report + TdxQuote.MR_SERVICE_TD);
            service |= quote.word(report + TdxQuote.MR_SERVICE_TD + 16);
        }
        if (attributes & (TUD_BITS | MIGRATABLE_BIT) != 0 || service != 0) {
            revert TdxQuoteVerifier_NotPrivate(attributes);
        }
    }

    /// @dev The attestation key signed header and report, and the QE report names that key.
    function _checkAttestation(bytes calldata quote, TdxQuote.Parts memory parts) private view {
        uint256 pos = parts.signatures;
        if (!P256Precompile.verify(
                quote.hash(1, pos - 1),
                quote.word(pos),
                quote.word(pos + 32),
                quote.word(pos + 64),
                quote.word(pos + 96)
            )) revert TdxQuoteVerifier_BadSignature(Key.Attestation);
        uint256 auth = pos + 576 + 2;
        bytes32 want = quote.hash(pos + 64, 64, auth, parts.platform - auth, 0, 0);
        bytes32 have = quote.word(pos + 128 + TdxQuote.QE_REPORT_DATA);
        if (have != want || quote.word(pos + 160 + TdxQuote.QE_REPORT_DATA) != 0) {
            revert TdxQuoteVerifier_AttestationKeyMismatch(have, want);
        }
    }

    /// @dev The platform record: known already, or made from the certificate.
    function _platformOf(bytes calldata quote, TdxQuote.Parts memory parts) private returns (bytes memory record) {
        bytes calldata platform = quote[parts.platform:];
        if (parts.form == TdxQuote.CERTIFICATE) {
            if (platform.length < 32) revert TdxQuote.TdxQuote_BadLength(quote.length, parts.platform + 32);
            return _registerPlatform(platform.word(0), platform[32:]);
        }
        if (platform.length != RECORD_BYTES) {
            revert TdxQuote.TdxQuote_BadLength(quote.length, parts.platform + RECORD_BYTES);
        }
        record = platform;
        bytes32 known = _certificates[_word(record, 160)][uint256(_word(record, 128))];
        if (known == REVOKED) revert TdxQuoteVerifier_Refused(Flaw.PlatformRevoked);
        if (known != keccak256(record)) revert TdxQuoteVerifier_UnknownPlatform(keccak256(record));
    }

    /// @dev The platform's PCK key signed the QE report at `pos`.
    function _checkQeReport(bytes calldata quote, uint256 pos, bytes memory platform) private view {
        bytes32 digest = quote.hash(pos, 384);
        if (!P256Precompile.verify(
                digest, quote.word(pos + 384), quote.word(pos + 416), _word(platform, 0), _word(platform, 32)
            )) revert TdxQuoteVerifier_BadSignature(Key.Platform);
    }

    function _measurementOf(bytes calldata quote, uint256 report) private view returns (bytes32) {
        return
            quote.hash(report + TdxQuote.MR_TD, 48, report + TdxQuote.RTMR_0, 144, report + TdxQuote.MR_CONFIG_ID, 48);
    }

    function _evidenceOf(bytes calldata quote, TdxQuote.Parts memory parts, bytes32 measurement, bytes memory platform)
        private
        pure
        returns (bytes memory)
    {
        uint256 qe = parts.signatures + 128;
        return abi.encodePacked(
            uint8(1),
            measurement,
            bytes16(quote.word(parts.report + TdxQuote.TEE_TCB_SVN)),
            bytes4(quote.word(qe + TdxQuote.QE_MISC_SELECT)),
            bytes16(quote.word(qe + TdxQuote.QE_ATTRIBUTES)),
            quote.word(qe + TdxQuote.QE_SIGNER),
            bytes4(quote.word(qe + TdxQuote.QE_PRODUCT)),
            platform
        );
    }

    // --- whether it stands ---

    function _judge(bytes memory record) private view returns (Flaw flaw, uint64 expiry) {
        if (!_isAllowed(Kind.Measurement, _word(record, MEASUREMENT))) return (Flaw.MeasurementNotAllowed, 0);
        if (!_isAllowed(Kind.Platform, _platformId(record))) return (Flaw.PlatformNotAllowed, 0);
        (flaw, expiry) = _judgeCertificates(record);
        uint16 signers = _issuers[ROOT].signers;
        if (flaw == Flaw.None) (flaw, expiry) = _judgeTcb(record, _tcbInfos[_platformKind(record)], signers, expiry);
        if (flaw == Flaw.None) (flaw, expiry) = _judgeQe(record, signers, expiry);
    }

    function _judgeCertificates(bytes memory record) private view returns (Flaw flaw, uint64 expiry) {
        bytes32 id = _word(record, ISSUER);
        Issuer storage issuer = _issuers[id];
        if (issuer.revoked) return (Flaw.IssuerRevoked, 0);
        if (_certificates[id][uint256(_word(record, SERIAL))] == REVOKED) return (Flaw.PlatformRevoked, 0);
        expiry = _earlier(_issuers[ROOT].nextUpdate, issuer.nextUpdate);
        if (expiry == 0) return (Flaw.NoRevocationList, 0);
        expiry = _earlier(expiry, _earlier(issuer.notAfter, uint64(bytes8(_word(record, NOT_AFTER)))));
    }

    function _judgeTcb(bytes memory record, TcbInfo storage info, uint16 signers, uint64 expiry)
        private
        view
        returns (Flaw, uint64)
    {
        uint64 until = info.expiry;
        if (until == 0 || info.signers != signers) return (Flaw.NoTcbInfo, 0);
        bytes32 tdx = _word(record, TEE_TCB_SVN);
        uint256 platform = (uint256(_word(record, COMPONENTS)) >> 128 << 128) | (uint256(tdx) >> 128);
        uint256 pceSvn = uint16(bytes2(_word(record, PLATFORM_KIND + 8)));
        if (!_reachesLevel(info, platform, pceSvn)) return (Flaw.TcbNotUpToDate, 0);
        uint256 version = uint8(tdx[1]);
        if (version > 0 && !_moduleIsCurrent(info, version, uint8(tdx[0]))) return (Flaw.ModuleNotUpToDate, 0);
        return (Flaw.None, _earlier(expiry, until));
    }

    function _moduleIsCurrent(TcbInfo storage info, uint256 version, uint256 svn) private view returns (bool) {
        uint256 least = TcbLevels.leastSvn(info.modules, version);
        if (least == TcbLevels.NO_MODULE) least = TcbLevels.leastSvn(info.moreModules, version);
        return svn >= least;
    }

    function _reachesLevel(TcbInfo storage info, uint256 platform, uint256 pceSvn) private view returns (bool) {
        uint256 count = info.count;
        bool module = TcbLevels.moduleVersion(platform) > 0;
        for (uint256 i = 0; i < count; i++) {
            uint256 want = i == 0 ? info.pceSvn0 : i == 1 ? info.pceSvn1 : info.pceSvn2;
            if (pceSvn < want) continue;
            uint256 level = info.levels[i];
            if (TcbLevels.covers(platform, module ? TcbLevels.withoutModule(level) : level)) return true;
        }
        return false;
    }

    function _judgeQe(bytes memory record, uint16 signers, uint64 expiry) private view returns (Flaw, uint64) {
        QeIdentity storage identity = _qeIdentity;
        uint64 until = identity.expiry;
        if (until == 0 || identity.signers != signers) return (Flaw.NoQeIdentity, 0);
        uint256 numbers = uint256(_word(record, PRODUCT_AND_SVN));
        if (
            bytes4(_word(record, MISC_SELECT)) & identity.miscMask != identity.miscSelect
                || _littleEndian(numbers >> 240) != identity.product
                || _identityOf(_word(record, SIGNER), bytes16(_word(record, ATTRIBUTES)) & identity.attributesMask)
                    != identity.identity
        ) return (Flaw.QeDiffers, 0);
        if (_littleEndian((numbers >> 224) & 0xffff) < identity.least) return (Flaw.QeNotUpToDate, 0);
        return (Flaw.None, _earlier(expiry, until));
    }

    // --- an evidence record ---

    function _word(bytes memory record, uint256 pos) private pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := mload(add(add(record, 32), pos))
        }
    }

    function _platformId(bytes memory record) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes16(_word(record, PPID))));
    }

    function _platformKind(bytes memory record) private pure returns (bytes32) {
        return bytes32(bytes8(_word(record, PLATFORM_KIND)));
    }

    /// @dev The number in two bytes, the lower one first.
    function _littleEndian(uint256 bytes_) private pure returns (uint256) {
        return (bytes_ >> 8) | ((bytes_ & 0xff) << 8);
    }

    function _earlier(uint64 a, uint64 b) private pure returns (uint64) {
        return a < b ? a : b;
    }
}
