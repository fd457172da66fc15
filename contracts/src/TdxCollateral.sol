// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TdxCertificates} from "./TdxCertificates.sol";
import {ITdxQuoteVerifier} from "./interfaces/ITdxQuoteVerifier.sol";
import {QeIdentityJson} from "./libraries/QeIdentityJson.sol";
import {Sha256} from "./libraries/Sha256.sol";
import {TcbInfoJson} from "./libraries/TcbInfoJson.sol";
import {X509} from "./libraries/X509.sol";

/// @notice The statements of {ITdxQuoteVerifier}: TCB information and QE identity, checked once and kept packed.
abstract contract TdxCollateral is TdxCertificates {
    using Sha256 for bytes;

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

    QeIdentity internal _qeIdentity;
    mapping(bytes32 platformKind => TcbInfo) internal _tcbInfos;

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

    /// @dev What a QE is known by, but for its product and version: 128 bits that nobody can find a second pair for.
    function _identityOf(bytes32 signer, bytes16 attributes) internal pure returns (bytes16) {
        return bytes16(keccak256(abi.encodePacked(signer, attributes)));
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
}
