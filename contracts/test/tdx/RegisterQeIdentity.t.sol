// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITdxQuoteVerifier} from "../../src/interfaces/ITdxQuoteVerifier.sol";
import {IntelJson} from "../../src/libraries/IntelJson.sol";
import {TdxPki} from "../base/TdxPki.sol";
import {TdxWorld} from "../base/TdxWorld.sol";
import {vm} from "../base/Vm.sol";

contract RegisterQeIdentityTest is TdxWorld {
    using TdxPki for bytes;

    function setUp() public override {
        super.setUp();
        _registerIssuers();
    }

    function _refused(bytes4 selector, bytes memory json) private {
        (bytes32 r, bytes32 s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(json));
        _error(selector);
        verifier.registerQeIdentity(tcbSignerId, json, r, s);
    }

    function _with(bytes memory part, bytes memory by) private view returns (bytes memory) {
        return qeIdentity.replace(part, by);
    }

    function test_RevertWhen_TheTextIsNotAsIntelWritesIt() public {
        bytes[7] memory parts = [
            bytes('"TD_QE"'),
            '"version":2',
            '"miscselect":"',
            '"mrsigner":"',
            '"isvprodid":2',
            '"isvsvn":',
            '"tcbStatus":'
        ];
        bytes[7] memory others = [
            bytes('"QE"'),
            '"version":3',
            '"miscselect":"z',
            '"mrsigner":"-',
            '"isvprodid":65536',
            '"isvsvn":65535,"x":',
            '"status":'
        ];
        for (uint256 i = 0; i < parts.length; i++) {
            _refused(IntelJson.IntelJson_Unexpected.selector, _with(parts[i], others[i]));
        }
    }

    function testFuzz_RevertWhen_CutShort(uint256 length) public {
        bytes memory json = qeIdentity.slice(0, length % (qeIdentity.length - 1));
        (bytes32 r, bytes32 s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(json));
        (bool ok,) = address(verifier).call(abi.encodeCall(verifier.registerQeIdentity, (tcbSignerId, json, r, s)));
        vm.assertTrue(!ok, "accepted");
    }

    function test_RevertWhen_TheIssuerIsNoSigner() public {
        (bytes32 r, bytes32 s) = vm.signP256(TdxPki.tcbSignerKey(), sha256(qeIdentity));
        _error(ITdxQuoteVerifier.TdxQuoteVerifier_UnknownIssuer.selector);
        verifier.registerQeIdentity(authorityId, qeIdentity, r, s);
    }

    function test_RevertWhen_NotInDate() public {
        vm.warp(issued - 1);
        _refused(ITdxQuoteVerifier.TdxQuoteVerifier_NotInDate.selector, qeIdentity);
    }

    function testFuzz_RevertWhen_AnotherKeySigned(uint256 key) public {
        key = 1 + key % (TdxPki.ORDER - 1);
        vm.assume(key != TdxPki.tcbSignerKey());
        (bytes32 r, bytes32 s) = vm.signP256(key, sha256(qeIdentity));
        vm.expectRevert(_badSignature(ITdxQuoteVerifier.Key.Issuer));
        verifier.registerQeIdentity(tcbSignerId, qeIdentity, r, s);
    }

    function test_RevertWhen_NotNewer() public {
        _registerQeIdentity(_with('Number":20', 'Number":21'));
        _refused(ITdxQuoteVerifier.TdxQuoteVerifier_NotNewer.selector, qeIdentity);
    }

    function test_KeepsIt() public {
        vm.expectEmit(address(verifier));
        emit ITdxQuoteVerifier.QeIdentityRegistered(20, issued, issued + 30 days);
        _registerQeIdentity(qeIdentity);
        (uint64 evaluation, uint64 from, uint64 expiry) = verifier.qeIdentity();
        vm.assertTrue(evaluation == 20 && from == issued && expiry == issued + 30 days, "not kept");
    }
}
