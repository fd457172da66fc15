// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITdxQuoteVerifier} from "../../src/interfaces/ITdxQuoteVerifier.sol";
import {Dates} from "../../src/libraries/Dates.sol";
import {IntelJson} from "../../src/libraries/IntelJson.sol";
import {TcbInfoJson} from "../../src/libraries/TcbInfoJson.sol";
import {TdxPki} from "../base/TdxPki.sol";
import {TdxWorld} from "../base/TdxWorld.sol";
import {vm} from "../base/Vm.sol";

contract RegisterTcbInfoTest is TdxWorld {
    using TdxPki for bytes;

    bytes32 private constant KIND = hex"de7e10900000";

    function setUp() public override {
        super.setUp();
        _registerIssuers();
    }

    function _refused(bytes4 selector, bytes memory json) private {
        (bytes32 r, bytes32 s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(json));
        _error(selector);
        verifier.registerTcbInfo(tcbSignerId, json, r, s);
    }

    function _with(bytes memory part, bytes memory by) private view returns (bytes memory) {
        return tcbInfo.replace(part, by);
    }

    function test_RevertWhen_TheTextIsNotAsIntelWritesIt() public {
        bytes[18] memory parts = [
            bytes('{"id"'),
            '"TDX"',
            '"version":3',
            '"tcbType":0',
            '"fmspc":"DE',
            '"pceId":"0000"',
            '"mrsigner":"0',
            '"attributes":"0',
            "FFFFFFFFFFFFFFFF",
            '"tcbLevels":[{"tcb":{"sgx',
            '"svn":3,',
            '{"svn":0}]',
            '"pcesvn":13',
            ',"tdxtcb',
            '"tcbStatus":"U',
            '2025-11-12T00:00:00Z"',
            'Number":20',
            '":"TDX_03"'
        ];
        bytes[18] memory others = [
            bytes('{ "id"'),
            '"SGX"',
            '"version":2',
            '"tcbType":1',
            '"fmspc":"DG',
            '"pceId":"000"',
            '"mrsigner":"1',
            '"attributes":"1',
            "FFFFFFFFFFFFFFFE",
            '"tcbLevels":[{"tcb":{"tdx',
            '"svn":256,',
            '{"svn":0},{"svn":0}]',
            '"pcesvn":013',
            ',"tdxTcb',
            '"tcbStatus":U',
            '2025-11-12"',
            'Number":-1',
            '":"TDX_0x"'
        ];
        for (uint256 i = 0; i < parts.length; i++) {
            _refused(IntelJson.IntelJson_Unexpected.selector, _with(parts[i], others[i]));
        }
    }

    /// @dev Everything up to the status of the second level is read; none of it may be missing.
    function testFuzz_RevertWhen_CutShort(uint256 length) public {
        length = length % (tcbInfo.length - 80);
        bytes memory json = tcbInfo.slice(0, length);
        (bytes32 r, bytes32 s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(json));
        (bool ok,) = address(verifier).call(abi.encodeCall(verifier.registerTcbInfo, (tcbSignerId, json, r, s)));
        vm.assertTrue(!ok, "accepted");
    }

    function test_RevertWhen_ADateIsNone() public {
        _refused(Dates.Dates_Malformed.selector, _with("2027-01-15", "2027-02-29"));
    }

    function test_RevertWhen_AModuleIsListedTwiceOrIsOfVersionZero() public {
        string[2] memory ids = ["TDX_01", "TDX_00"];
        for (uint256 i = 0; i < 2; i++) {
            (bytes32 r, bytes32 s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(_with("TDX_03", bytes(ids[i]))));
            bytes memory json = _with("TDX_03", bytes(ids[i]));
            vm.expectRevert(abi.encodeWithSelector(TcbInfoJson.TcbInfoJson_BadModule.selector, 1 - i));
            verifier.registerTcbInfo(tcbSignerId, json, r, s);
        }
    }

    function test_RevertWhen_ThereAreMoreThanEightModules() public {
        uint256 start = tcbInfo.find('{"id":"TDX_03"');
        bytes memory one = tcbInfo.slice(start, tcbInfo.find('{"id":"TDX_01"'));
        bytes memory more;
        for (uint256 i = 0; i < 7; i++) {
            more = abi.encodePacked(more, one.replace("TDX_03", abi.encodePacked("TDX_1", uint8(0x30 + i))));
        }
        _refused(
            TcbInfoJson.TcbInfoJson_TooManyModules.selector,
            abi.encodePacked(tcbInfo.slice(0, start), more, tcbInfo.slice(start, tcbInfo.length))
        );
    }

    function test_RevertWhen_TheIssuerIsNoSigner() public {
        (bytes32 r, bytes32 s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(tcbInfo));
        vm.expectRevert(
            abi.encodeWithSelector(
                ITdxQuoteVerifier.TdxQuoteVerifier_UnknownIssuer.selector, authorityId, ITdxQuoteVerifier.Role.TcbSigner
            )
        );
        verifier.registerTcbInfo(authorityId, tcbInfo, r, s);
    }

    function test_RevertWhen_NotInDate() public {
        vm.warp(issued - 1);
        _refused(ITdxQuoteVerifier.TdxQuoteVerifier_NotInDate.selector, tcbInfo);
        vm.warp(issued + 30 days + 1);
        _refused(ITdxQuoteVerifier.TdxQuoteVerifier_NotInDate.selector, tcbInfo);
    }

    function testFuzz_RevertWhen_AnotherKeySigned(uint256 key) public {
        key = 1 + key % (TdxPki.ORDER - 1);
        vm.assume(key != TdxPki.tcbSignerKey());
        (bytes32 r, bytes32 s) = vm.signP256(key, sha256(tcbInfo));
        vm.expectRevert(_badSignature(ITdxQuoteVerifier.Key.Issuer));
        verifier.registerTcbInfo(tcbSignerId, tcbInfo, r, s);
    }

    function test_RevertWhen_NotNewer() public {
        _registerTcbInfo(_with('Number":20', 'Number":21'));
        _refused(ITdxQuoteVerifier.TdxQuoteVerifier_NotNewer.selector, _with('Number":20', 'Number":21'));
        // A later date does not make up for a lower number.
        _refused(ITdxQuoteVerifier.TdxQuoteVerifier_NotNewer.selector, _with("T08:00:00Z", "T08:00:30Z"));
    }

    function test_TakesALaterDateOfTheSameNumber() public {
        _registerTcbInfo(tcbInfo);
        vm.expectEmit(address(verifier));
        emit ITdxQuoteVerifier.TcbInfoRegistered(KIND, 20, issued + 30, issued + 30 days);
        _registerTcbInfo(_with("T08:00:00Z", "T08:00:30Z"));
        (uint64 evaluation, uint64 from, uint64 expiry) = verifier.tcbInfoOf(KIND);
        vm.assertTrue(evaluation == 20 && from == issued + 30 && expiry == issued + 30 days, "not kept");
    }

    function test_TakesALowerCaseFmspcAndNoModules() public {
        bytes memory modules =
            tcbInfo.slice(tcbInfo.find(',"tdxModuleIdentities"'), tcbInfo.find(',"tcbLevels":[{"tcb":{"sgx'));
        _registerTcbInfo(_with(modules, "").replace("DE7E10900000", "de7e10900000"));
        (,, uint64 expiry) = verifier.tcbInfoOf(KIND);
        vm.assertEq(uint256(expiry), issued + 30 days);
    }

    /// @dev What the old signer has said counts no more, however high its number was.
    /// @dev What does not fit beside the dates has a slot of its own, which is written where it changes.
    function test_TakesEightModules() public {
        uint256 from = tcbInfo.find('{"id":"TDX_03"');
        bytes memory one = tcbInfo.slice(from, tcbInfo.find(',{"id":"TDX_01"'));
        bytes memory all = one;
        for (uint256 i = 2; i <= 8; i++) {
            bytes memory version = bytes.concat("TDX_1", bytes1(uint8(0x30 + i)));
            all = abi.encodePacked(all, ",", one.replace("TDX_03", version));
        }
        uint256 to = tcbInfo.find('],"tcbLevels":[{"tcb":{"sgx');
        bytes memory json = abi.encodePacked(tcbInfo.slice(0, from), all, tcbInfo.slice(to, tcbInfo.length));
        _registerTcbInfo(json);
        (uint64 evaluation,,) = verifier.tcbInfoOf(bytes32(hex"de7e109000000000"));
        vm.assertEq(evaluation, 20);
    }

    function test_StartsAfreshWhenASignerWasRevoked() public {
        _registerTcbInfo(_with('Number":20', 'Number":4000'));
        bytes memory other = TdxPki.seal(
            TdxPki.rootKey(), tcbSigner.signedPart().patch(tcbSigner.signedPart().find(hex"a003020102") + 10, hex"77")
        );
        bytes32 otherId = verifier.registerIssuer(other);
        verifier.registerCrl(ROOT, _revoking(TdxPki.rootKey(), rootCrl, _serialOf(tcbSigner)));
        _refused(ITdxQuoteVerifier.TdxQuoteVerifier_Revoked.selector, tcbInfo);
        (bytes32 r, bytes32 s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(tcbInfo));
        verifier.registerTcbInfo(otherId, tcbInfo, r, s);
        (uint64 evaluation,,) = verifier.tcbInfoOf(KIND);
        vm.assertEq(uint256(evaluation), 20);
    }
}
