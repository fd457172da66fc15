// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TdxQuoteVerifier} from "../../src/TdxQuoteVerifier.sol";
import {ITdxQuoteVerifier} from "../../src/interfaces/ITdxQuoteVerifier.sol";
import {TdxQuote} from "../../src/libraries/TdxQuote.sol";
import {TdxPki} from "../base/TdxPki.sol";
import {TdxWorld} from "../base/TdxWorld.sol";
import {vm} from "../base/Vm.sol";

contract IsCurrentTest is TdxWorld {
    using TdxPki for bytes;

    bytes32 private evidence;
    bytes private record;

    function setUp() public override {
        super.setUp();
        _registerAll();
        vm.recordLogs();
        evidence = verifier.verify(quote).evidence;
        record = abi.decode(vm.getRecordedLogs()[0].data, (bytes));
        vm.assertTrue(verifier.isCurrent(evidence, record), "not current at first");
    }

    function _wentBad(ITdxQuoteVerifier.Flaw flaw) private view {
        (ITdxQuoteVerifier.Flaw have,) = verifier.judge(record);
        vm.assertEq(uint256(have), uint256(flaw));
        vm.assertTrue(!verifier.isCurrent(evidence, record), "still current");
    }

    function testFuzz_IsFalseForAnotherRecord(uint256 place, uint8 by) public view {
        vm.assume(by != 0);
        bytes memory other = record.patch(place % 297, abi.encodePacked(uint8(record[place % 297]) ^ by));
        vm.assertTrue(!verifier.isCurrent(evidence, other), "current");
    }

    function test_IsFalseForARecordOfAnotherLength() public {
        bytes memory longer = abi.encodePacked(record, uint8(0));
        vm.assertTrue(!verifier.isCurrent(keccak256(longer), longer), "current");
        vm.expectRevert(abi.encodeWithSelector(TdxQuote.TdxQuote_BadLength.selector, 298, 297));
        verifier.judge(longer);
    }

    function test_StaysTrueWhenCollateralExpires() public {
        (, uint64 expiry) = verifier.judge(record);
        vm.assertEq(uint256(expiry), issued + 30 days);
        vm.warp(uint256(expiry) + 365 days);
        vm.assertTrue(verifier.isCurrent(evidence, record), "expired");
    }

    function test_TurnsFalseWhenTheMeasurementIsRemoved() public {
        vm.prank(owner);
        verifier.remove(ITdxQuoteVerifier.Kind.Measurement, measurement);
        _wentBad(ITdxQuoteVerifier.Flaw.MeasurementNotAllowed);
    }

    function test_TurnsFalseWhenThePlatformIsRevoked() public {
        verifier.registerCrl(authorityId, _revoking(TdxPki.authorityKey(), pckCrl, _serialOf(platform)));
        _wentBad(ITdxQuoteVerifier.Flaw.PlatformRevoked);
    }

    function test_TurnsFalseWhenTheIssuerIsRevoked() public {
        verifier.registerCrl(ROOT, _revoking(TdxPki.rootKey(), rootCrl, _serialOf(authority)));
        _wentBad(ITdxQuoteVerifier.Flaw.IssuerRevoked);
    }

    function test_TurnsFalseWhenTheSignerIsRevokedUntilAnotherOneSpeaks() public {
        verifier.registerCrl(ROOT, _revoking(TdxPki.rootKey(), rootCrl, _serialOf(tcbSigner)));
        _wentBad(ITdxQuoteVerifier.Flaw.NoTcbInfo);
        bytes memory part = tcbSigner.signedPart();
        part = part.patch(part.find(hex"a003020102") + 10, hex"77");
        tcbSignerId = verifier.registerIssuer(TdxPki.seal(TdxPki.rootKey(), part));
        _registerTcbInfo(tcbInfo);
        _wentBad(ITdxQuoteVerifier.Flaw.NoQeIdentity);
        _registerQeIdentity(qeIdentity);
        vm.assertTrue(verifier.isCurrent(evidence, record), "not current again");
    }

    function test_TurnsFalseWhenNewerTcbInformationAsksForMore() public {
        bytes memory newer = tcbInfo.replace('Number":20', 'Number":21');
        uint256 state = vm.snapshotState();
        _registerTcbInfo(newer.replace('"pcesvn":13', '"pcesvn":14'));
        _wentBad(ITdxQuoteVerifier.Flaw.TcbNotUpToDate);
        vm.revertToState(state);
        _registerTcbInfo(newer.replace('"isvsvn":6', '"isvsvn":7'));
        _wentBad(ITdxQuoteVerifier.Flaw.ModuleNotUpToDate);
    }

    function test_TurnsFalseWhenANewerQeIdentityAsksForMore() public {
        bytes memory newer = qeIdentity.replace('Number":20', 'Number":21');
        uint256 state = vm.snapshotState();
        _registerQeIdentity(newer.replace('"isvsvn":6', '"isvsvn":7'));
        _wentBad(ITdxQuoteVerifier.Flaw.QeNotUpToDate);
        vm.revertToState(state);
        _registerQeIdentity(newer.replace('"isvprodid":2', '"isvprodid":3'));
        _wentBad(ITdxQuoteVerifier.Flaw.QeDiffers);
    }

    function test_TurnsFalseWhenThePlatformIsTakenOffItsList() public {
        ITdxQuoteVerifier.Settings memory settings = _settings();
        settings.restrictPlatforms = true;
        settings.platforms = new ITdxQuoteVerifier.Entry[](1);
        bytes32 id = keccak256(platformRecord.slice(80, 96));
        settings.platforms[0] = ITdxQuoteVerifier.Entry(id, "ours");
        verifier = new TdxQuoteVerifier(settings);
        _registerAll();
        vm.assertEq(verifier.verify(quote).evidence, evidence);
        vm.prank(owner);
        verifier.remove(ITdxQuoteVerifier.Kind.Platform, id);
        _wentBad(ITdxQuoteVerifier.Flaw.PlatformNotAllowed);
    }
}
