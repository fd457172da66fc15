// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TdxQuoteVerifier} from "../../src/TdxQuoteVerifier.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {ITdxQuoteVerifier} from "../../src/interfaces/ITdxQuoteVerifier.sol";
import {TdxQuote} from "../../src/libraries/TdxQuote.sol";
import {TdxPki} from "../base/TdxPki.sol";
import {TdxWorld} from "../base/TdxWorld.sol";
import {vm} from "../base/Vm.sol";

contract VerifyTest is TdxWorld {
    using TdxPki for bytes;

    // Where the parts of the vectors' quote, of version 4, are.
    uint256 private constant QE_REPORT = 633 + 128;

    function setUp() public override {
        super.setUp();
        _registerAll();
    }

    function _refused(bytes memory changed, bytes memory want) private {
        vm.expectRevert(want);
        verifier.verify(changed);
    }

    function _flaw(bytes memory changed, ITdxQuoteVerifier.Flaw flaw) private {
        _refused(changed, abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_Refused.selector, flaw));
    }

    /// @dev The quote with bytes of its TD report changed, signed again.
    function _withReport(uint256 place, bytes memory by) private view returns (bytes memory) {
        return _sign(quote.patch(1 + REPORT + place, by));
    }

    /// @dev The quote with bytes of its QE report changed, signed again.
    function _withQeReport(uint256 place, bytes memory by) private view returns (bytes memory) {
        bytes memory changed = quote.patch(QE_REPORT + place, by);
        bytes memory report = changed.slice(QE_REPORT, QE_REPORT + 384);
        return changed.patch(QE_REPORT + 384, TdxPki.sign(TdxPki.pckKey(), report));
    }

    // --- its form ---

    function test_RevertWhen_TheFormIsNone() public {
        for (uint256 form = 0; form < 256; form += 3) {
            _refused(
                quote.patch(0, abi.encodePacked(uint8(form))),
                abi.encodeWithSelector(TdxQuote.TdxQuote_BadForm.selector, form)
            );
            if (form == 0) _error(TdxQuote.TdxQuote_BadForm.selector);
            if (form == 0) verifier.verify("");
        }
    }

    function test_RevertWhen_TheHeaderIsNotOfATdxQuote() public {
        bytes[5] memory parts = [bytes(hex"0600"), hex"03", hex"00", hex"92", hex"08"];
        uint8[5] memory places = [1, 3, 5, 13, 28];
        for (uint256 i = 0; i < parts.length; i++) {
            bytes memory changed = quote.patch(places[i], parts[i]);
            _error(TdxQuote.TdxQuote_BadHeader.selector);
            verifier.verify(changed);
        }
        bytes memory five = vm.parseJsonBytes(vm.readFile(FILE), ".quotes[1].known").patch(49, hex"0400");
        _error(TdxQuote.TdxQuote_BadHeader.selector);
        verifier.verify(five);
    }

    function testFuzz_RevertWhen_CutShortOrExtended(uint256 length) public {
        length = length % (quote.length + 2);
        if (length == quote.length) return;
        bytes memory changed = length > quote.length ? abi.encodePacked(quote, uint8(0)) : quote.slice(0, length);
        (bool ok,) = address(verifier).call(abi.encodeCall(verifier.verify, (changed)));
        vm.assertTrue(!ok, "accepted");
    }

    function test_RevertWhen_TheAuthenticationDataIsTooLong() public {
        bytes memory changed = quote.patch(QE_REPORT + 448, hex"0401");
        _error(TdxQuote.TdxQuote_BadLength.selector);
        verifier.verify(changed);
    }

    function test_RevertWhen_TheIssuerOfACertificateIsMissing() public {
        bytes memory changed = abi.encodePacked(uint8(2), quote.slice(1, quote.length - 192), bytes31(0));
        _error(TdxQuote.TdxQuote_BadLength.selector);
        verifier.verify(changed);
    }

    // --- what it says of TD and module ---

    function testFuzz_RevertWhen_TheModuleIsNotIntels(uint256 place) public {
        place = 64 + place % 56;
        _refused(
            _withReport(place, hex"01"),
            abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_NotIntelModule.selector)
        );
    }

    function test_RevertWhen_TheTdIsNotPrivate() public {
        for (uint256 bit = 0; bit < 8; bit++) {
            bytes8 attributes = bytes8(uint64(1 << (56 + bit)) | uint64(0x10 << 32));
            _refused(
                _withReport(120, abi.encodePacked(attributes)),
                abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_NotPrivate.selector, attributes)
            );
        }
        bytes8 migratable = 0x0000003000000000;
        _refused(
            _withReport(120, abi.encodePacked(migratable)),
            abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_NotPrivate.selector, migratable)
        );
    }

    function testFuzz_RevertWhen_AServiceTdIsBound(uint256 place) public {
        bytes memory five = vm.parseJsonBytes(vm.readFile(FILE), ".quotes[2].known");
        bytes memory changed = five.patch(1 + 48 + 6 + 600 + place % 48, hex"01");
        _error(ITdxQuoteVerifier.TdxQuoteVerifier_NotPrivate.selector);
        verifier.verify(changed);
    }

    // --- its signatures ---

    function testFuzz_RevertWhen_TheAttestationKeyDidNotSign(uint256 place, uint8 by) public {
        place = 1 + REPORT + 136 + place % 448;
        vm.assume(by != 0);
        bytes memory changed = quote.patch(place, abi.encodePacked(uint8(quote[place]) ^ by));
        _refused(changed, _badSignature(ITdxQuoteVerifier.Key.Attestation));
    }

    function test_RevertWhen_TheQuotingEnclaveNamesAnotherKey() public {
        bytes4 selector = ITdxQuoteVerifier.TdxQuoteVerifier_AttestationKeyMismatch.selector;
        bytes[2] memory changes = [_withQeReport(320, hex"00"), _withQeReport(383, hex"01")];
        for (uint256 i = 0; i < changes.length; i++) {
            _error(selector);
            verifier.verify(changes[i]);
        }
        // Other authentication data.
        bytes memory changed = quote.patch(QE_REPORT + 450, hex"ff");
        _error(selector);
        verifier.verify(changed);
    }

    function testFuzz_RevertWhen_ThePlatformDidNotSign(uint256 place) public {
        place = QE_REPORT + place % 320;
        bytes memory changed = quote.patch(place, abi.encodePacked(uint8(quote[place]) ^ 1));
        _refused(changed, _badSignature(ITdxQuoteVerifier.Key.Platform));
    }

    function testFuzz_RevertWhen_ThePlatformIsUnknown(uint256 place) public {
        place = place % 192;
        uint256 start = quote.length - 192;
        bytes memory changed = quote.patch(start + place, abi.encodePacked(uint8(quote[start + place]) ^ 1));
        _refused(
            changed,
            abi.encodeWithSelector(
                ITdxQuoteVerifier.TdxQuoteVerifier_UnknownPlatform.selector,
                keccak256(changed.slice(start, changed.length))
            )
        );
    }

    // --- whether it stands ---

    function test_RevertWhen_TheMeasurementIsNotAllowed() public {
        uint256[5] memory places = [uint256(136), 328, 376, 424 + 47, 184];
        for (uint256 i = 0; i < places.length; i++) {
            _flaw(_withReport(places[i], hex"77"), ITdxQuoteVerifier.Flaw.MeasurementNotAllowed);
        }
        vm.prank(owner);
        verifier.remove(ITdxQuoteVerifier.Kind.Measurement, measurement);
        _flaw(quote, ITdxQuoteVerifier.Flaw.MeasurementNotAllowed);
    }

    function test_RevertWhen_ThePlatformIsNotAllowed() public {
        ITdxQuoteVerifier.Settings memory settings = _settings();
        settings.restrictPlatforms = true;
        verifier = new TdxQuoteVerifier(settings);
        _registerAll();
        _flaw(quote, ITdxQuoteVerifier.Flaw.PlatformNotAllowed);
        bytes32 id = keccak256(platformRecord.slice(80, 96));
        vm.prank(owner);
        verifier.announce(ITdxQuoteVerifier.Kind.Platform, ITdxQuoteVerifier.Entry(id, "ours"));
        vm.warp(block.timestamp + 1);
        vm.prank(owner);
        verifier.allow(ITdxQuoteVerifier.Kind.Platform, id);
        vm.assertEq(verifier.verify(quote).platform, id);
    }

    function test_RevertWhen_ThePlatformWasRevoked() public {
        verifier.registerCrl(authorityId, _revoking(TdxPki.authorityKey(), pckCrl, _serialOf(platform)));
        _flaw(quote, ITdxQuoteVerifier.Flaw.PlatformRevoked);
    }

    function test_RevertWhen_TheIssuerWasRevoked() public {
        verifier.registerCrl(ROOT, _revoking(TdxPki.rootKey(), rootCrl, _serialOf(authority)));
        _flaw(quote, ITdxQuoteVerifier.Flaw.IssuerRevoked);
    }

    function test_RevertWhen_TheSignerWasRevoked() public {
        verifier.registerCrl(ROOT, _revoking(TdxPki.rootKey(), rootCrl, _serialOf(tcbSigner)));
        _flaw(quote, ITdxQuoteVerifier.Flaw.NoTcbInfo);
    }

    function test_RevertWhen_CollateralIsMissing() public {
        verifier = new TdxQuoteVerifier(_settings());
        _registerIssuers();
        verifier.registerPlatform(authorityId, platform);
        _flaw(quote, ITdxQuoteVerifier.Flaw.NoRevocationList);
        verifier.registerCrl(ROOT, rootCrl);
        _flaw(quote, ITdxQuoteVerifier.Flaw.NoRevocationList);
        verifier.registerCrl(authorityId, pckCrl);
        _flaw(quote, ITdxQuoteVerifier.Flaw.NoTcbInfo);
        _registerTcbInfo(tcbInfo);
        _flaw(quote, ITdxQuoteVerifier.Flaw.NoQeIdentity);
        _registerQeIdentity(qeIdentity);
        verifier.verify(quote);
    }

    /// @dev Each component of platform and TD report on its own.
    function test_RevertWhen_AComponentIsTooOld() public {
        bytes[3] memory parts =
            [bytes('"svn":2,"category":"OS/VMM","type":"TXT'), '"svn":0},{"svn":0}],"pcesvn":13', '"pcesvn":13'];
        bytes[3] memory others =
            [bytes('"svn":3,"category":"OS/VMM","type":"TXT'), '"svn":0},{"svn":1}],"pcesvn":13', '"pcesvn":14'];
        for (uint256 i = 0; i < parts.length; i++) {
            uint256 state = vm.snapshotState();
            _newer(tcbInfo.replace(parts[i], others[i]));
            _flaw(quote, ITdxQuoteVerifier.Flaw.TcbNotUpToDate);
            vm.revertToState(state);
        }
        _flaw(_withReport(2, hex"02"), ITdxQuoteVerifier.Flaw.TcbNotUpToDate);
    }

    function test_RevertWhen_NoLevelIsUpToDate() public {
        uint256 levels = tcbInfo.find(',"tcbLevels":[{"tcb":{"sgx');
        bytes memory tail = tcbInfo.slice(levels, tcbInfo.length).replace("UpToDate", "OutOfDate");
        _newer(abi.encodePacked(tcbInfo.slice(0, levels), tail));
        _flaw(quote, ITdxQuoteVerifier.Flaw.TcbNotUpToDate);
    }

    function test_RevertWhen_TheModuleIsTooOldOrUnknown() public {
        _flaw(_withReport(0, hex"0501"), ITdxQuoteVerifier.Flaw.ModuleNotUpToDate);
        _flaw(_withReport(0, hex"0602"), ITdxQuoteVerifier.Flaw.ModuleNotUpToDate);
        // A module of version 0 has no identity: the level's own components count.
        _flaw(_withReport(0, hex"0500"), ITdxQuoteVerifier.Flaw.TcbNotUpToDate);
        verifier.verify(_withReport(0, hex"0600"));
        verifier.verify(_withReport(0, hex"0303"));
        uint256 one = tcbInfo.find('{"id":"TDX_01"');
        bytes memory tail = tcbInfo.slice(one, tcbInfo.length).replace("UpToDate", "Revoked");
        _newer(abi.encodePacked(tcbInfo.slice(0, one), tail));
        _flaw(quote, ITdxQuoteVerifier.Flaw.ModuleNotUpToDate);
    }

    function test_RevertWhen_TheQuotingEnclaveIsAnother() public {
        uint256[4] memory places = [uint256(16), 48, 128, 256];
        for (uint256 i = 0; i < places.length; i++) {
            bytes memory other = abi.encodePacked(uint8(quote[QE_REPORT + places[i]]) ^ 1);
            _flaw(_withQeReport(places[i], other), ITdxQuoteVerifier.Flaw.QeDiffers);
        }
        _flaw(_withQeReport(258, hex"01"), ITdxQuoteVerifier.Flaw.QeNotUpToDate);
    }

    function test_RevertWhen_Expired() public {
        vm.warp(issued + 30 days);
        verifier.verify(quote);
        vm.warp(issued + 30 days + 1);
        _refused(
            quote, abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_Expired.selector, issued + uint64(30 days))
        );
    }

    // --- when all is right ---

    function test_GivesGosVerdictOnEveryVersion() public {
        string memory json = vm.readFile(FILE);
        for (uint256 i = 0; i < 3; i++) {
            string memory path = string.concat(".quotes[", vm.toString(i), "]");
            IQuoteVerifier.Verdict memory verdict =
                verifier.verify(vm.parseJsonBytes(json, string.concat(path, ".known")));
            vm.assertEq(verdict.measurement, vm.parseJsonBytes32(json, string.concat(path, ".measurement")));
            vm.assertEq(verdict.platform, vm.parseJsonBytes32(json, string.concat(path, ".platform_id")));
            vm.assertEq(verdict.evidence, vm.parseJsonBytes32(json, string.concat(path, ".evidence")));
            vm.assertEq(uint256(verdict.expiry), vm.parseJsonUint(json, string.concat(path, ".expiry")));
            vm.assertEq(verdict.reportData[0], bytes32(bytes1(0x01)));
            vm.assertEq(verdict.reportData[1], bytes32(bytes1(0x02)) | bytes32(uint256(3)));
        }
    }

    function test_LogsTheRecord() public {
        vm.recordLogs();
        bytes32 evidence = verifier.verify(quote).evidence;
        bytes memory record = abi.decode(vm.getRecordedLogs()[0].data, (bytes));
        vm.assertEq(record.length, 297);
        vm.assertEq(keccak256(record), evidence);
    }

    function test_RegistersAPlatformOnTheWay() public {
        verifier = new TdxQuoteVerifier(_settings());
        _registerCollateral();
        bytes32 evidence = verifier.verify(_first(quote)).evidence;
        vm.assertEq(verifier.verify(quote).evidence, evidence);
        vm.assertEq(verifier.verify(_first(quote)).evidence, evidence);
    }

    /// @dev Hardware does not normalise s; nothing is kept by a quote's bytes, so both forms say the same.
    function test_TakesBothFormsOfASignature() public {
        bytes32 evidence = verifier.verify(quote).evidence;
        uint256[2] memory places = [uint256(633 + 32), QE_REPORT + 384 + 32];
        for (uint256 i = 0; i < places.length; i++) {
            uint256 s = uint256(bytes32(quote.slice(places[i], places[i] + 32)));
            bytes memory changed = quote.patch(places[i], abi.encodePacked(TdxPki.ORDER - s));
            vm.assertEq(verifier.verify(changed).evidence, evidence);
        }
    }

    function testFuzz_CarriesAnyReportData(bytes32[2] memory data) public {
        IQuoteVerifier.Verdict memory verdict = verifier.verify(_quoteOf(data));
        vm.assertTrue(verdict.reportData[0] == data[0] && verdict.reportData[1] == data[1], "other report data");
    }

    function _newer(bytes memory json) private {
        _registerTcbInfo(json.replace('Number":20', 'Number":21'));
    }
}
