// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EnclaveRegistry} from "../../src/EnclaveRegistry.sol";
import {IEnclaveRegistry} from "../../src/interfaces/IEnclaveRegistry.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {MockVerifier} from "../base/MockVerifier.sol";
import {Quotes} from "../base/Quotes.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract EnrolTest is World {
    /// @dev Where EIP-2935 keeps the hashes of the last 8191 blocks.
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    address private immutable fresh = vm.addr(uint256(keccak256("fresh")));
    uint64 private expiry;

    function setUp() public override {
        super.setUp();
        expiry = uint64(block.timestamp) + 1 days;
    }

    function test_RevertWhen_TheVerifierIsNobody() public {
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_ZeroAddress.selector));
        new EnclaveRegistry(IQuoteVerifier(address(0)));
    }

    function test_RevertWhen_SignerOrOperatorIsNobody() public {
        bytes memory want = abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_ZeroAddress.selector);
        _expectRefusal(_enrolment(address(0), operator), want);
        _expectRefusal(_enrolment(fresh, address(0)), want);
    }

    function testFuzz_RevertWhen_TheSealingKeyHasAnotherLength(uint256 length) public {
        length = _bound(length, 0, 4000);
        vm.assume(length != 1216);
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(fresh, operator);
        enrolment.sealingKey = new bytes(length);
        _expectRefusal(
            enrolment, abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_BadSealingKey.selector, length)
        );
    }

    function testFuzz_RevertWhen_TheBlockIsNotAKnownOne(uint64 number, bytes32 hash) public {
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(fresh, operator);
        vm.assume(hash != enrolment.blockHash);
        enrolment.blockHash = hash;
        _expectStale(enrolment);
        enrolment = _enrolment(fresh, operator);
        enrolment.blockNumber = uint64(_bound(number, block.number, type(uint64).max));
        enrolment.blockHash = 0;
        _expectStale(enrolment);
    }

    function test_RevertWhen_TheBlockIsTooOld() public {
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(fresh, operator);
        vm.roll(block.number + 300);
        _expectStale(enrolment);
    }

    function test_AcceptsABlockThatOnlyTheHistoryContractKnows() public {
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(fresh, operator);
        vm.roll(block.number + 8000);
        vm.etch(HISTORY, hex"00");
        vm.mockCall(HISTORY, abi.encode(uint256(enrolment.blockNumber)), abi.encode(enrolment.blockHash));
        enclaves.enrol(enrolment, _quote(enrolment, expiry));
        vm.assertEq(enclaves.enclaveOf(fresh).operator, operator);
    }

    function test_RevertWhen_TheQuoteIsRefused() public {
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(fresh, operator);
        bytes memory quote = _quote(enrolment, expiry);
        verifier.revoke(MEASUREMENT);
        vm.expectRevert(abi.encodeWithSelector(MockVerifier.MockVerifier_Refused.selector, MEASUREMENT));
        enclaves.enrol(enrolment, quote);
    }

    function test_RevertWhen_TheReportDataNamesSomethingElse() public {
        IEnclaveRegistry.Enrolment memory quoted = _enrolment(fresh, operator);
        bytes memory quote = _quote(quoted, expiry);
        for (uint256 i = 0; i < 4; i++) {
            IEnclaveRegistry.Enrolment memory enrolment = _enrolment(fresh, operator);
            if (i == 0) enrolment.signer = mallory;
            if (i == 1) enrolment.operator = mallory;
            if (i == 2) enrolment.sealingKey = _key("mallory's");
            if (i == 3) (enrolment.blockNumber, enrolment.blockHash) = (998, blockhash(998));
            bytes32[2] memory have = Quotes.reportData(enclaves, quoted);
            bytes32[2] memory want = Quotes.reportData(enclaves, enrolment);
            vm.expectRevert(
                abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_ReportDataMismatch.selector, have, want)
            );
            enclaves.enrol(enrolment, quote);
        }
    }

    function test_RevertWhen_TheQuoteIsForAnotherRegistry() public {
        EnclaveRegistry other = new EnclaveRegistry(verifier);
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(fresh, operator);
        bytes memory quote = _quote(enrolment, expiry);
        bytes32[2] memory have = Quotes.reportData(enclaves, enrolment);
        bytes32[2] memory want = Quotes.reportData(other, enrolment);
        vm.expectRevert(
            abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_ReportDataMismatch.selector, have, want)
        );
        other.enrol(enrolment, quote);
    }

    /// @dev With a verifier that does not look at the clock: the registry looks itself.
    function test_RevertWhen_TheVerdictHasExpired() public {
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(fresh, operator);
        IQuoteVerifier.Verdict memory verdict = IQuoteVerifier.Verdict(
            Quotes.reportData(enclaves, enrolment), MEASUREMENT, 0, MEASUREMENT, uint64(block.timestamp) - 1
        );
        vm.mockCall(address(verifier), abi.encodeCall(verifier.verify, (bytes("any"))), abi.encode(verdict));
        vm.expectRevert(
            abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_Expired.selector, fresh, verdict.expiry)
        );
        enclaves.enrol(enrolment, "any");
    }

    function test_RevertWhen_TheKeyBelongsToAnotherOperatorOrApp() public {
        bytes memory want = abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_KeyInUse.selector, enclave);
        _expectRefusal(_enrolment(enclave, mallory), want);
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(enclave, operator);
        enrolment.sealingKey = _key("another app");
        _expectRefusal(enrolment, want);
    }

    function test_RevertWhen_TheKeyWasInvalidated() public {
        vm.prank(operator);
        enclaves.invalidate(enclave, "");
        _expectRefusal(
            _enrolment(enclave, operator),
            abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_Invalidated.selector, enclave)
        );
    }

    function test_RevertWhen_AnOlderQuoteWouldShortenTheEnrolment() public {
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(fresh, operator);
        bytes memory older = _quote(enrolment, expiry);
        enclaves.enrol(enrolment, _quote(enrolment, expiry + 1));
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_StillCurrent.selector, fresh));
        vm.prank(mallory);
        enclaves.enrol(enrolment, older);
        vm.assertEq(enclaves.enclaveOf(fresh).expiry, expiry + 1);
    }

    function testFuzz_EnrolsWhoeverSendsIt(address sender, uint256 key, address operator_, uint64 validity) public {
        address signer = vm.addr(_bound(key, 1, type(uint128).max));
        vm.assume(operator_ != address(0));
        uint64 until = uint64(block.timestamp) + uint64(_bound(validity, 0, 365 days));
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(signer, operator_);
        bytes memory quote = _quote(enrolment, until);
        bytes32 digest = keccak256(enrolment.sealingKey);
        vm.expectEmit(address(enclaves));
        emit IEnclaveRegistry.EnclaveEnrolled(signer, operator_, MEASUREMENT, 0, until, digest, enrolment.sealingKey);
        vm.prank(sender);
        enclaves.enrol(enrolment, quote);

        IEnclaveRegistry.Enclave memory want =
            IEnclaveRegistry.Enclave(operator_, until, false, digest, MEASUREMENT, keccak256(abi.encode(MEASUREMENT)));
        vm.warp(until);
        vm.assertEq(keccak256(abi.encode(enclaves.enclaveOf(signer))), keccak256(abi.encode(want)));
        vm.warp(uint256(until) + 1);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EnclaveRegistry_Expired.selector, signer, until));
        enclaves.enclaveOf(signer);
        vm.assertEq(keccak256(abi.encode(enclaves.recordOf(signer))), keccak256(abi.encode(want)));
    }

    function test_RenewsAnEnrolment() public {
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(enclave, operator);
        uint64 later = uint64(block.timestamp) + 400 days;
        enclaves.enrol(enrolment, _quote(enrolment, later));
        vm.assertEq(enclaves.enclaveOf(enclave).expiry, later);
    }

    function _expectStale(IEnclaveRegistry.Enrolment memory enrolment) private {
        _expectRefusal(
            enrolment,
            abi.encodeWithSelector(
                IEnclaveRegistry.EnclaveRegistry_StaleBlock.selector, enrolment.blockNumber, enrolment.blockHash
            )
        );
    }

    function _expectRefusal(IEnclaveRegistry.Enrolment memory enrolment, bytes memory want) private {
        bytes memory quote = _quote(enrolment, expiry);
        vm.expectRevert(want);
        enclaves.enrol(enrolment, quote);
    }
}
