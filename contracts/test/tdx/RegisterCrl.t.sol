// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITdxQuoteVerifier} from "../../src/interfaces/ITdxQuoteVerifier.sol";
import {Der} from "../../src/libraries/Der.sol";
import {X509} from "../../src/libraries/X509.sol";
import {TdxPki} from "../base/TdxPki.sol";
import {TdxWorld} from "../base/TdxWorld.sol";
import {vm} from "../base/Vm.sol";

contract RegisterCrlTest is TdxWorld {
    using TdxPki for bytes;

    function setUp() public override {
        super.setUp();
        _registerIssuers();
    }

    function _with(bytes memory part, bytes memory by) private view returns (bytes memory) {
        return _reissue(TdxPki.authorityKey(), pckCrl, part, by);
    }

    function testFuzz_RevertWhen_CutShortOrExtended(uint256 length) public {
        length = length % (pckCrl.length + 2);
        if (length == pckCrl.length) return;
        bytes memory changed = length > pckCrl.length ? abi.encodePacked(pckCrl, uint8(0)) : pckCrl.slice(0, length);
        (bool ok,) = address(verifier).call(abi.encodeCall(verifier.registerCrl, (authorityId, changed)));
        vm.assertTrue(!ok, "accepted");
    }

    function test_RevertWhen_ItsFormIsAnother() public {
        bytes[3] memory parts = [bytes(hex"020101300a"), hex"0603551d14", hex"a02f302d"];
        bytes[3] memory others = [bytes(hex"020100300a"), hex"0603551d15", hex"a12f302d"];
        bytes4[3] memory errors =
            [X509.X509_Malformed.selector, X509.X509_Malformed.selector, Der.Der_Malformed.selector];
        for (uint256 i = 0; i < parts.length; i++) {
            bytes memory changed = _with(parts[i], others[i]);
            _error(errors[i]);
            verifier.registerCrl(authorityId, changed);
        }
    }

    /// @dev A delta list, say: its mark is critical.
    function test_RevertWhen_AnExtensionIsCritical() public {
        bytes memory part = pckCrl.signedPart();
        (uint256 start, uint256 end) = TdxPki.span(part, 0);
        uint256 extensions = part.find(hex"a02f302d");
        (uint256 inner, uint256 last) = TdxPki.span(part, extensions + 2);
        bytes memory list = abi.encodePacked(part.slice(inner, last), hex"300d0603551d1b0101ff0403020101");
        list = TdxPki.element(0xa0, TdxPki.element(0x30, list));
        part = TdxPki.element(0x30, abi.encodePacked(part.slice(start, extensions), list));
        vm.assertEq(end, last);
        bytes memory changed = TdxPki.seal(TdxPki.authorityKey(), part);
        vm.expectRevert(abi.encodeWithSelector(X509.X509_CriticalExtension.selector, bytes32(bytes3(hex"551d1b"))));
        verifier.registerCrl(authorityId, changed);
    }

    function test_RevertWhen_TheIssuerIsNotRegisteredOrNoAuthority() public {
        bytes32[2] memory issuers = [tcbSignerId, bytes32("unknown")];
        for (uint256 i = 0; i < issuers.length; i++) {
            _error(ITdxQuoteVerifier.TdxQuoteVerifier_UnknownIssuer.selector);
            verifier.registerCrl(issuers[i], pckCrl);
        }
    }

    function test_RevertWhen_TheListIsAnotherIssuers() public {
        _error(ITdxQuoteVerifier.TdxQuoteVerifier_WrongIssuer.selector);
        verifier.registerCrl(authorityId, rootCrl);
        _error(ITdxQuoteVerifier.TdxQuoteVerifier_WrongIssuer.selector);
        verifier.registerCrl(ROOT, pckCrl);
    }

    function testFuzz_RevertWhen_AnotherKeySigned(uint256 key) public {
        key = 1 + key % (TdxPki.ORDER - 1);
        vm.assume(key != TdxPki.authorityKey() && key != TdxPki.rootKey());
        bytes memory changed = TdxPki.seal(key, pckCrl.signedPart());
        vm.expectRevert(_badSignature(ITdxQuoteVerifier.Key.Issuer));
        verifier.registerCrl(authorityId, changed);
        changed = TdxPki.seal(key, rootCrl.signedPart());
        vm.expectRevert(_badSignature(ITdxQuoteVerifier.Key.Root));
        verifier.registerCrl(ROOT, changed);
    }

    function test_RevertWhen_NotInDate() public {
        uint64[2] memory times = [issued - 1, issued + 30 days + 1];
        for (uint256 i = 0; i < times.length; i++) {
            vm.warp(times[i]);
            vm.expectRevert(
                abi.encodeWithSelector(
                    ITdxQuoteVerifier.TdxQuoteVerifier_NotInDate.selector, issued, issued + uint64(30 days)
                )
            );
            verifier.registerCrl(authorityId, pckCrl);
        }
    }

    function test_RevertWhen_NotNewer() public {
        bytes memory newer = _with("270115080000Z", "270115080001Z");
        verifier.registerCrl(authorityId, newer);
        bytes memory want = abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_NotNewer.selector, 1, issued + 1);
        vm.expectRevert(want);
        verifier.registerCrl(authorityId, newer);
        vm.expectRevert(want);
        verifier.registerCrl(authorityId, pckCrl);
    }

    function test_TakesAHigherNumberOfTheSameDate() public {
        verifier.registerCrl(authorityId, pckCrl);
        verifier.registerCrl(authorityId, _with(hex"0403020101", hex"0403020102"));
        (,,, uint64 number,,) = verifier.issuerOf(authorityId);
        vm.assertEq(uint256(number), 2);
    }

    function test_KeepsDatesAndRevocationsForEver() public {
        uint256 serial = _serialOf(platform);
        verifier.registerPlatform(authorityId, platform);
        vm.expectEmit(address(verifier));
        emit ITdxQuoteVerifier.Revoked(authorityId, serial);
        vm.expectEmit(address(verifier));
        emit ITdxQuoteVerifier.CrlRegistered(authorityId, 1, issued + 1, issued + 30 days);
        verifier.registerCrl(authorityId, _revoking(TdxPki.authorityKey(), pckCrl, serial));
        (,,,, uint64 thisUpdate, uint64 nextUpdate) = verifier.issuerOf(authorityId);
        vm.assertTrue(thisUpdate == issued + 1 && nextUpdate == issued + 30 days, "other dates");

        verifier.registerCrl(authorityId, _with("270115080000Z", "270115080002Z"));
        (, bool revoked) = verifier.certificateOf(authorityId, serial);
        vm.assertTrue(revoked, "revoked no more");
    }

    /// @dev A list of three, brought in parts: dates count when all of it is there.
    function test_TakesALongListInParts() public {
        bytes memory part = _with("270115080000Z", "270115080001Z").signedPart();
        (uint256 start, uint256 end) = TdxPki.span(part, 0);
        uint256 extensions = part.find(hex"a02f302d");
        bytes memory entries;
        for (uint256 serial = 1; serial < 4; serial++) {
            entries = abi.encodePacked(
                entries, TdxPki.element(0x30, abi.encodePacked(TdxPki.integer(serial), hex"170d", "270115080001Z"))
            );
        }
        entries = TdxPki.element(0x30, entries);
        part =
            TdxPki.element(0x30, abi.encodePacked(part.slice(start, extensions), entries, part.slice(extensions, end)));
        bytes memory list = TdxPki.seal(TdxPki.authorityKey(), part);
        verifier.revoke(authorityId, list, 1, 2);
        for (uint256 serial = 1; serial < 4; serial++) {
            (, bool revoked) = verifier.certificateOf(authorityId, serial);
            vm.assertTrue(revoked == (serial == 2), "not the second one alone");
        }
        (,,,, uint64 thisUpdate,) = verifier.issuerOf(authorityId);
        vm.assertEq(uint256(thisUpdate), 0, "dates of a list that is not whole");
        verifier.registerCrl(authorityId, list);
        for (uint256 serial = 1; serial < 4; serial++) {
            (, bool revoked) = verifier.certificateOf(authorityId, serial);
            vm.assertTrue(revoked, "not all");
        }
        _error(ITdxQuoteVerifier.TdxQuoteVerifier_NotNewer.selector);
        verifier.revoke(authorityId, list, 0, 1);
    }

    function test_RevokesOnce() public {
        bytes memory first = _revoking(TdxPki.authorityKey(), pckCrl, 7);
        verifier.registerCrl(authorityId, first);
        bytes memory part = first.signedPart().replace("270115080001Z", "270115080002Z");
        vm.recordLogs();
        verifier.registerCrl(authorityId, TdxPki.seal(TdxPki.authorityKey(), part));
        vm.assertEq(vm.getRecordedLogs().length, 1, "events"); // CrlRegistered alone
        (, bool revoked) = verifier.certificateOf(authorityId, 7);
        vm.assertTrue(revoked, "not revoked");
    }

    function test_RevokesIssuersOfTheRootAlone() public {
        verifier.registerCrl(authorityId, _revoking(TdxPki.authorityKey(), pckCrl, _serialOf(tcbSigner)));
        (, bool revoked,,,,) = verifier.issuerOf(tcbSignerId);
        vm.assertTrue(!revoked, "by another issuer");
        verifier.registerCrl(ROOT, _revoking(TdxPki.rootKey(), rootCrl, _serialOf(tcbSigner)));
        (, revoked,,,,) = verifier.issuerOf(tcbSignerId);
        vm.assertTrue(revoked, "not revoked");
        (, revoked,,,,) = verifier.issuerOf(authorityId);
        vm.assertTrue(!revoked, "another one revoked");
    }
}
