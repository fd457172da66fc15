// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITdxQuoteVerifier} from "../../src/interfaces/ITdxQuoteVerifier.sol";
import {Dates} from "../../src/libraries/Dates.sol";
import {Der} from "../../src/libraries/Der.sol";
import {X509} from "../../src/libraries/X509.sol";
import {TdxPki} from "../base/TdxPki.sol";
import {TdxWorld} from "../base/TdxWorld.sol";
import {vm} from "../base/Vm.sol";

contract RegisterIssuerTest is TdxWorld {
    using TdxPki for bytes;

    function _refused(bytes memory der, bytes memory want) private {
        vm.expectRevert(want);
        verifier.registerIssuer(der);
    }

    /// @dev The authority's certificate with a part changed, signed by the root again.
    function _with(bytes memory part, bytes memory by) private view returns (bytes memory) {
        return _reissue(TdxPki.rootKey(), authority, part, by);
    }

    function testFuzz_RevertWhen_CutShortOrExtended(uint256 length) public {
        length = length % (authority.length + 2);
        if (length == authority.length) return;
        bytes memory changed =
            length > authority.length ? abi.encodePacked(authority, uint8(0)) : authority.slice(0, length);
        (bool ok,) = address(verifier).call(abi.encodeCall(verifier.registerIssuer, (changed)));
        vm.assertTrue(!ok, "accepted");
    }

    function test_RevertWhen_TheDerIsNotStrict() public {
        bytes[5] memory parts = [bytes(hex"a003020102"), hex"a003020102", hex"021500", hex"301e170d", hex"30818130"];
        bytes[5] memory others = [bytes(hex"a103020102"), hex"a003020101", hex"021580", hex"301e180d", hex"30818030"];
        for (uint256 i = 0; i < 4; i++) {
            bytes memory changed = _with(parts[i], others[i]);
            _error(i < 2 ? X509.X509_Malformed.selector : Der.Der_Malformed.selector);
            verifier.registerIssuer(changed);
        }
    }

    function test_RevertWhen_LengthsAreNotMinimal() public {
        bytes memory part = authority.signedPart();
        (uint256 start, uint256 end) = TdxPki.span(part, 0);
        bytes memory inner = part.slice(start, end);
        bytes[3] memory heads = [
            abi.encodePacked(hex"3083", uint24(inner.length)),
            hex"3080",
            abi.encodePacked(hex"3084", uint32(inner.length))
        ];
        for (uint256 i = 0; i < heads.length; i++) {
            bytes memory changed = TdxPki.seal(TdxPki.rootKey(), abi.encodePacked(heads[i], inner));
            _error(Der.Der_Malformed.selector);
            verifier.registerIssuer(changed);
        }
    }

    function test_RevertWhen_TheKeyOrTheAlgorithmIsAnother() public {
        bytes[2] memory parts = [bytes(hex"2a8648ce3d030107"), hex"2a8648ce3d040302"];
        bytes[2] memory others = [bytes(hex"2a8648ce3d030106"), hex"2a8648ce3d040303"];
        for (uint256 i = 0; i < parts.length; i++) {
            bytes memory changed = _with(parts[i], others[i]);
            _error(X509.X509_Malformed.selector);
            verifier.registerIssuer(changed);
        }
    }

    function test_RevertWhen_TheSignatureIsNoPairOfIntegers() public {
        bytes memory part = authority.signedPart();
        bytes[3] memory signatures = [bytes(hex"3006020101020101ff"), hex"30080202000102020001", hex"300602018102017f"];
        for (uint256 i = 0; i < signatures.length; i++) {
            bytes memory bits = TdxPki.element(0x03, abi.encodePacked(uint8(0), signatures[i]));
            bytes memory changed = TdxPki.element(0x30, abi.encodePacked(part, hex"300a06082a8648ce3d040302", bits));
            _error(Der.Der_Malformed.selector);
            verifier.registerIssuer(changed);
        }
    }

    function test_RevertWhen_ADateIsNone() public {
        string[3] memory dates = ["201301000000Z", "200230000000Z", "20010100000:Z"];
        for (uint256 i = 0; i < dates.length; i++) {
            bytes memory changed = _with("200101000000Z", bytes(dates[i]));
            _error(Dates.Dates_Malformed.selector);
            verifier.registerIssuer(changed);
        }
        bytes memory local = _with("200101000000Z", "2001010000000");
        _error(Der.Der_Malformed.selector);
        verifier.registerIssuer(local);
    }

    function test_RevertWhen_ACriticalExtensionIsUnknown() public {
        bytes memory want = abi.encodeWithSelector(X509.X509_CriticalExtension.selector, bytes32(bytes3(hex"551d10")));
        _refused(_with(hex"0603551d0f0101ff", hex"0603551d100101ff"), want);
    }

    function test_RevertWhen_ItsNameOrItsExtensionsGiveItNoRole() public {
        bytes4 selector = ITdxQuoteVerifier.TdxQuoteVerifier_BadCertificate.selector;
        _refused(
            _with("Intel SGX PCK Platform CA", "Intel SGX PCK Platform CB"),
            abi.encodeWithSelector(selector, bytes32("Intel SGX PCK Platform CB"))
        );
        bytes32 name = "Intel SGX PCK Platform CA";
        _refused(_with(hex"30060101ff", hex"3006010100"), abi.encodeWithSelector(selector, name));
        _refused(_with(hex"03020106", hex"03020102"), abi.encodeWithSelector(selector, name));
        _refused(
            _reissue(TdxPki.rootKey(), tcbSigner, hex"030206c0", hex"03020640"),
            abi.encodeWithSelector(selector, bytes32("Intel SGX TCB Signing"))
        );
        _refused(
            _reissue(TdxPki.rootKey(), authority, "Intel SGX PCK Platform CA", "Intel SGX TCB Signing    "),
            abi.encodeWithSelector(selector, bytes32("Intel SGX TCB Signing    "))
        );
    }

    function test_RevertWhen_ItsIssuerIsNotTheRoot() public {
        _refused(
            _with("Intel SGX Root CA", "Intel SGX Root CB"),
            abi.encodeWithSelector(
                ITdxQuoteVerifier.TdxQuoteVerifier_WrongIssuer.selector,
                bytes32("Intel SGX Root CB"),
                bytes32("Intel SGX Root CA")
            )
        );
    }

    function test_RevertWhen_NotInDate() public {
        uint64 from = 1_577_836_800;
        uint64 until = 2_524_607_999;
        bytes memory want = abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_NotInDate.selector, from, until);
        vm.warp(from - 1);
        _refused(authority, want);
        vm.warp(until + 1);
        _refused(authority, want);
    }

    function test_RevertWhen_RegisteredAlready() public {
        verifier.registerIssuer(authority);
        _error(ITdxQuoteVerifier.TdxQuoteVerifier_NotNewer.selector);
        verifier.registerIssuer(authority);
        // Another certificate with its serial number would escape its revocation.
        bytes memory other = _with("200101000000Z", "200101000001Z");
        _error(ITdxQuoteVerifier.TdxQuoteVerifier_NotNewer.selector);
        verifier.registerIssuer(other);
    }

    function test_RevertWhen_RevokedBefore() public {
        uint256 serial = _serialOf(authority);
        verifier.registerCrl(ROOT, _revoking(TdxPki.rootKey(), rootCrl, serial));
        _refused(authority, abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_Revoked.selector, ROOT, serial));
    }

    function testFuzz_RevertWhen_AnotherKeySigned(uint256 key) public {
        key = 1 + key % (TdxPki.ORDER - 1);
        vm.assume(key != TdxPki.rootKey());
        _refused(TdxPki.seal(key, authority.signedPart()), _badSignature(ITdxQuoteVerifier.Key.Root));
    }

    function test_KeepsAnAuthorityAndASigner() public {
        vm.expectEmit(address(verifier));
        emit ITdxQuoteVerifier.IssuerRegistered(
            authorityId,
            ITdxQuoteVerifier.Role.PckAuthority,
            "Intel SGX PCK Platform CA",
            _serialOf(authority),
            2_524_607_999
        );
        vm.assertEq(verifier.registerIssuer(authority), authorityId);
        vm.assertEq(verifier.registerIssuer(tcbSigner), tcbSignerId);
        (ITdxQuoteVerifier.Role role, bool revoked, uint64 notAfter,,,) = verifier.issuerOf(tcbSignerId);
        vm.assertTrue(role == ITdxQuoteVerifier.Role.TcbSigner && !revoked && notAfter == 2_524_607_999, "not kept");
        (bytes32 known, bool gone) = verifier.certificateOf(ROOT, _serialOf(tcbSigner));
        vm.assertTrue(known == tcbSignerId && !gone, "not by its serial number");
    }

    /// @dev Either value of s gives the same id; dates from 2050 on have four digits of year.
    function test_TakesBothFormsOfASignature() public {
        bytes memory part = authority.signedPart();
        (bytes32 r, bytes32 s) = vm.signP256(TdxPki.rootKey(), sha256(part));
        uint256 state = vm.snapshotState();
        vm.assertEq(verifier.registerIssuer(TdxPki.sealWith(part, uint256(r), uint256(s))), authorityId);
        vm.revertToState(state);
        vm.assertEq(verifier.registerIssuer(TdxPki.sealWith(part, uint256(r), TdxPki.ORDER - uint256(s))), authorityId);
    }

    function test_FindsTheCommonNameAmongOtherAttributes() public {
        bytes memory part = authority.signedPart();
        bytes memory common = hex"310b3009060355040613025553";
        (uint256 start, uint256 end) = TdxPki.span(part, 0);
        bytes memory inner = part.slice(start, end);
        // The country before the common name, in both names.
        bytes memory first = TdxPki.slice(inner, inner.find(hex"3068311a") + 2, inner.find(hex"3068311a") + 2 + 28);
        bytes memory rest = inner.replace(first, abi.encodePacked(common, first));
        rest = rest.replace(hex"3068310b", hex"3075310b");
        part = TdxPki.element(0x30, rest);
        verifier.registerIssuer(TdxPki.seal(TdxPki.rootKey(), part));
    }
}
