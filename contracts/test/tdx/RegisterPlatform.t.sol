// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITdxQuoteVerifier} from "../../src/interfaces/ITdxQuoteVerifier.sol";
import {PckExtension} from "../../src/libraries/PckExtension.sol";
import {TdxPki} from "../base/TdxPki.sol";
import {TdxWorld} from "../base/TdxWorld.sol";
import {vm} from "../base/Vm.sol";

contract RegisterPlatformTest is TdxWorld {
    using TdxPki for bytes;

    function setUp() public override {
        super.setUp();
        _registerIssuers();
    }

    function _refused(bytes memory der, bytes memory want) private {
        vm.expectRevert(want);
        verifier.registerPlatform(authorityId, der);
    }

    function _with(bytes memory part, bytes memory by) private view returns (bytes memory) {
        return _reissue(TdxPki.authorityKey(), platform, part, by);
    }

    function test_RevertWhen_TheIssuerIsNoAuthority() public {
        bytes32[3] memory issuers = [ROOT, tcbSignerId, bytes32("unknown")];
        for (uint256 i = 0; i < issuers.length; i++) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    ITdxQuoteVerifier.TdxQuoteVerifier_UnknownIssuer.selector,
                    issuers[i],
                    ITdxQuoteVerifier.Role.PckAuthority
                )
            );
            verifier.registerPlatform(issuers[i], platform);
        }
    }

    function test_RevertWhen_TheIssuerWasRevoked() public {
        verifier.registerCrl(ROOT, _revoking(TdxPki.rootKey(), rootCrl, _serialOf(authority)));
        _refused(platform, abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_Revoked.selector, authorityId, 0));
    }

    function test_RevertWhen_ItWasRevoked() public {
        uint256 serial = _serialOf(platform);
        verifier.registerCrl(authorityId, _revoking(TdxPki.authorityKey(), pckCrl, serial));
        _refused(
            platform, abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_Revoked.selector, authorityId, serial)
        );
    }

    function test_RevertWhen_ItsNameOrItsExtensionsAreNotThoseOfAPlatform() public {
        bytes4 selector = ITdxQuoteVerifier.TdxQuoteVerifier_BadCertificate.selector;
        bytes memory want = abi.encodeWithSelector(selector, bytes32("Intel SGX PCK Certificate"));
        _refused(
            _with("Intel SGX PCK Certificate", "Intel SGX PCK certificate"),
            abi.encodeWithSelector(selector, bytes32("Intel SGX PCK certificate"))
        );
        // Another id in place of the subject key's, and no digital signature.
        _refused(_with(hex"0603551d0e", hex"0603551d0d"), want);
        _refused(_with(hex"030206c0", hex"03020640"), want);
    }

    function test_RevertWhen_IntelsExtensionIsMalformed() public {
        bytes memory prefix = hex"2a864886f84d010d01";
        bytes[6] memory parts = [
            abi.encodePacked(prefix, hex"010410"),
            abi.encodePacked(prefix, hex"030402"),
            abi.encodePacked(prefix, hex"0202"),
            abi.encodePacked(prefix, hex"02120410"),
            abi.encodePacked(prefix, hex"0212041003"),
            abi.encodePacked(prefix, hex"0206020200ff")
        ];
        bytes[6] memory others = [
            abi.encodePacked(prefix, hex"020410"),
            abi.encodePacked(prefix, hex"040402"),
            abi.encodePacked(prefix, hex"0203"),
            abi.encodePacked(prefix, hex"02130410"),
            abi.encodePacked(prefix, hex"0212041004"),
            abi.encodePacked(prefix, hex"020602020100")
        ];
        for (uint256 i = 0; i < parts.length; i++) {
            bytes memory changed = _with(parts[i], others[i]);
            _error(PckExtension.PckExtension_Malformed.selector);
            verifier.registerPlatform(authorityId, changed);
        }
    }

    function test_RevertWhen_ItsIssuersNameIsAnother() public {
        bytes memory changed = _with("Intel SGX PCK Platform CA", "Intel SGX PCK Platform CB");
        _error(ITdxQuoteVerifier.TdxQuoteVerifier_WrongIssuer.selector);
        verifier.registerPlatform(authorityId, changed);
    }

    function test_RevertWhen_NotInDate() public {
        vm.warp(1_577_836_799);
        _error(ITdxQuoteVerifier.TdxQuoteVerifier_NotInDate.selector);
        verifier.registerPlatform(authorityId, platform);
    }

    function testFuzz_RevertWhen_AnotherKeySigned(uint256 key) public {
        key = 1 + key % (TdxPki.ORDER - 1);
        vm.assume(key != TdxPki.authorityKey());
        _refused(TdxPki.seal(key, platform.signedPart()), _badSignature(ITdxQuoteVerifier.Key.Issuer));
    }

    function test_KeepsTheRecordThatGoMakesToo() public {
        uint256 serial = _serialOf(platform);
        (bytes32 known,) = verifier.certificateOf(authorityId, serial);
        vm.assertEq(known, 0);
        vm.assertEq(verifier.registerPlatform(authorityId, platform), keccak256(platformRecord));
        (known,) = verifier.certificateOf(authorityId, serial);
        vm.assertEq(known, keccak256(platformRecord));
        // Again, by anybody, changes nothing.
        vm.prank(mallory);
        vm.assertEq(verifier.registerPlatform(authorityId, platform), known);
    }
}
