// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaveRegistry} from "../../src/interfaces/IEnclaveRegistry.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {Quotes} from "../base/Quotes.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract RenewTest is World {
    uint64 private expiry;

    function setUp() public override {
        super.setUp();
        expiry = uint64(block.timestamp) + 400 days;
    }

    function testFuzz_RevertWhen_TheKeyIsNotEnrolled(address signer) public {
        vm.assume(signer != enclave);
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(signer, operator);
        _expectRefusal(
            enrolment, expiry, abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_NotEnrolled.selector, signer)
        );
    }

    function test_RevertWhen_TheKeyWasInvalidated() public {
        vm.prank(operator);
        enclaves.invalidate(enclave, "");
        _expectRefusal(
            _enrolment(enclave, operator),
            expiry,
            abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_Invalidated.selector, enclave)
        );
    }

    function test_RevertWhen_TheBlockIsNotAKnownOne() public {
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(enclave, operator);
        enrolment.blockHash = keccak256("another chain");
        _expectRefusal(
            enrolment,
            expiry,
            abi.encodeWithSelector(
                IEnclaveRegistry.EnclaveRegistry_StaleBlock.selector, enrolment.blockNumber, enrolment.blockHash
            )
        );
    }

    /// @dev The quote vouches for another operator or app than the key was enrolled with.
    function test_RevertWhen_TheReportDataNamesSomethingElse() public {
        IEnclaveRegistry.Enrolment memory known = _enrolment(enclave, operator);
        for (uint256 i = 0; i < 2; i++) {
            IEnclaveRegistry.Enrolment memory quoted = _enrolment(enclave, operator);
            if (i == 0) quoted.operator = mallory;
            if (i == 1) quoted.sealingKey = _key("another app");
            bytes memory quote = _quote(quoted, expiry);
            bytes32[2] memory have = Quotes.reportData(enclaves, quoted);
            bytes32[2] memory want = Quotes.reportData(enclaves, known);
            vm.expectRevert(
                abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_ReportDataMismatch.selector, have, want)
            );
            enclaves.renew(enclave, known.blockNumber, known.blockHash, quote);
        }
    }

    function test_RevertWhen_TheMeasurementIsAnother() public {
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(enclave, operator);
        bytes32[2] memory data = Quotes.reportData(enclaves, enrolment);
        bytes memory quote = Quotes.make(keccak256("other code"), data, expiry);
        bytes memory want = abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_KeyInUse.selector, enclave);
        vm.expectRevert(want);
        enclaves.renew(enclave, enrolment.blockNumber, enrolment.blockHash, quote);
        vm.expectRevert(want);
        enclaves.enrol(enrolment, quote);
    }

    function test_RevertWhen_AnOlderQuoteWouldShortenTheEnrolment() public {
        _expectRefusal(
            _enrolment(enclave, operator),
            uint64(block.timestamp) + 364 days,
            abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_StillCurrent.selector, enclave)
        );
    }

    /// @dev With a verifier that does not look at the clock: the registry looks itself.
    function test_RevertWhen_TheVerdictHasExpired() public {
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(enclave, operator);
        uint64 past = uint64(block.timestamp) - 1;
        IQuoteVerifier.Verdict memory verdict =
            IQuoteVerifier.Verdict(Quotes.reportData(enclaves, enrolment), MEASUREMENT, 0, 0, past);
        vm.mockCall(address(verifier), abi.encodeCall(verifier.verify, (bytes("any"))), abi.encode(verdict));
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_Expired.selector, enclave, past));
        enclaves.renew(enclave, enrolment.blockNumber, enrolment.blockHash, "any");
    }

    function testFuzz_RenewsWhoeverSendsIt(address sender, bool expired) public {
        IEnclaveRegistry.Enclave memory want = enclaves.recordOf(enclave);
        if (expired) vm.warp(uint256(want.expiry) + 1);
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(enclave, operator);
        bytes memory quote = _quote(enrolment, expiry);
        vm.expectEmit(address(enclaves));
        emit IEnclaveRegistry.EnclaveRenewed(enclave, 0, expiry);
        vm.prank(sender);
        enclaves.renew(enclave, enrolment.blockNumber, enrolment.blockHash, quote);
        want.expiry = expiry;
        vm.assertEq(keccak256(abi.encode(enclaves.enclaveOf(enclave))), keccak256(abi.encode(want)));
        (address operator_, bytes32 sealingKey) = enclaves.operatorOf(enclave);
        vm.assertEq(operator_, operator);
        vm.assertEq(sealingKey, keccak256(_key("enclave app")));
    }

    function _expectRefusal(IEnclaveRegistry.Enrolment memory enrolment, uint64 until, bytes memory want) private {
        bytes memory quote = _quote(enrolment, until);
        vm.expectRevert(want);
        enclaves.renew(enrolment.signer, enrolment.blockNumber, enrolment.blockHash, quote);
    }
}
