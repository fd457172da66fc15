// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DevQuoteVerifier} from "../../src/DevQuoteVerifier.sol";
import {IDevQuoteVerifier} from "../../src/interfaces/IDevQuoteVerifier.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {Quotes} from "../base/Quotes.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract VerifyTest is World {
    uint256 private constant P256_ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551;

    bytes32[2] private reportData = [bytes32("first"), bytes32("second")];
    uint64 private expiry;

    function setUp() public override {
        super.setUp();
        expiry = uint64(block.timestamp) + 1 hours;
    }

    // --- construction ---

    function testFuzz_RevertWhen_TheChainIsNotLocal(uint64 chain) public {
        vm.assume(chain != 1337 && chain != 31337 && chain != 0);
        vm.chainId(chain);
        (bytes32 x, bytes32 y) = Quotes.rootPublicKey();
        vm.expectRevert(abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_NotLocal.selector, uint256(chain)));
        new DevQuoteVerifier(x, y, owner);
    }

    /// @dev A chain without the precompile answers with empty output, a false one says yes to everything.
    function test_RevertWhen_ThePrecompileIsMissingOrFalse() public {
        bytes[2] memory answers = [bytes(""), abi.encode(1)];
        (bytes32 x, bytes32 y) = Quotes.rootPublicKey();
        for (uint256 i = 0; i < answers.length; i++) {
            vm.mockCall(address(0x100), "", answers[i]);
            vm.expectRevert(abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_NoPrecompile.selector));
            new DevQuoteVerifier(x, y, owner);
            vm.clearMockedCalls();
        }
    }

    function test_RevertWhen_TheRootKeyIsNotOnTheCurve() public {
        (bytes32 x,) = Quotes.rootPublicKey();
        bytes memory want = abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_BadRootKey.selector, x, x);
        vm.expectRevert(want);
        new DevQuoteVerifier(x, x, owner);
    }

    function test_NamesTheDevelopmentRoot() public {
        vm.chainId(1337);
        (bytes32 x, bytes32 y) = Quotes.rootPublicKey();
        DevQuoteVerifier other = new DevQuoteVerifier(x, y, owner);
        vm.assertEq(other.rootKey(), 0x7b3d4a23acc9c811aff74a60e90fb257598658ae52de7426e714253dda62b408);
    }

    // --- a quote ---

    function testFuzz_RevertWhen_TheLengthIsWrong(uint256 length) public {
        bytes memory quote = new bytes(_bound(length, 0, 500));
        vm.assume(quote.length != 216);
        vm.expectRevert(
            abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_BadLength.selector, quote.length, 216)
        );
        verifier.verify(quote);
    }

    function test_RevertWhen_TheMagicIsWrong() public {
        bytes memory quote = _make(MEASUREMENT, expiry);
        quote[7] = "2";
        vm.expectRevert(
            abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_BadMagic.selector, bytes8("ECDEVQ02"))
        );
        verifier.verify(quote);
    }

    function testFuzz_RevertWhen_TheReservedBytesAreNotZero(bytes32 reserved) public {
        vm.assume(reserved != 0);
        bytes memory body =
            abi.encodePacked("ECDEVQ01", MEASUREMENT, reportData, uint64(block.timestamp), expiry, reserved);
        bytes memory quote = Quotes.sign(Quotes.rootKey(), body);
        vm.expectRevert(abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_BadReserved.selector, reserved));
        verifier.verify(quote);
    }

    function testFuzz_RevertWhen_AnySignedByteIsChanged(uint256 place, uint8 by) public {
        bytes memory quote = _make(MEASUREMENT, expiry);
        place = _bound(place, 8, 215);
        vm.assume(by != 0 && (place < 120 || place >= 152));
        quote[place] ^= bytes1(by);
        vm.expectRevert(abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_BadSignature.selector));
        verifier.verify(quote);
    }

    function testFuzz_RevertWhen_AnotherKeySigned(uint256 key) public {
        key = _bound(key, 1, type(uint128).max);
        bytes memory quote = Quotes.sign(key, Quotes.body(MEASUREMENT, reportData, uint64(block.timestamp), expiry));
        vm.expectRevert(abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_BadSignature.selector));
        verifier.verify(quote);
    }

    function test_RevertWhen_IssuedAfterItsExpiry() public {
        bytes memory quote = Quotes.make(MEASUREMENT, reportData, expiry + 1, expiry);
        vm.expectRevert(
            abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_BadDates.selector, expiry + 1, expiry)
        );
        verifier.verify(quote);
    }

    function testFuzz_RevertWhen_Expired(uint64 by) public {
        bytes memory quote = _make(MEASUREMENT, expiry);
        vm.warp(uint256(expiry) + _bound(by, 1, type(uint64).max));
        vm.expectRevert(abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_Expired.selector, expiry));
        verifier.verify(quote);
    }

    function test_RevertWhen_TheMeasurementIsRevoked() public {
        vm.prank(owner);
        verifier.revoke(MEASUREMENT);
        bytes memory quote = _make(MEASUREMENT, expiry);
        vm.expectRevert(abi.encodeWithSelector(IDevQuoteVerifier.DevQuoteVerifier_Revoked.selector, MEASUREMENT));
        verifier.verify(quote);
    }

    function testFuzz_ReadsTheVerdict(bytes32 measurement, bytes32[2] memory data, uint32 age, uint32 left) public {
        age = uint32(_bound(age, 0, 1 days));
        uint64 until = uint64(block.timestamp) + left;
        bytes memory quote = Quotes.make(measurement, data, uint64(block.timestamp) - age, until);
        vm.warp(until);
        bytes memory record = abi.encodePacked(measurement);
        IQuoteVerifier.Verdict memory want = IQuoteVerifier.Verdict(data, measurement, 0, keccak256(record), until);
        vm.expectEmit(address(verifier));
        emit IQuoteVerifier.Evidence(keccak256(record), record);
        vm.assertEq(keccak256(abi.encode(verifier.verify(quote))), keccak256(abi.encode(want)));
    }

    /// @dev Hardware does not normalise s, so both forms are good; nothing takes a quote's bytes for an id.
    function test_AcceptsBothFormsOfASignature() public {
        bytes memory body = Quotes.body(MEASUREMENT, reportData, uint64(block.timestamp), expiry);
        (bytes32 r, bytes32 s) = vm.signP256(Quotes.rootKey(), sha256(body));
        verifier.verify(abi.encodePacked(body, r, s));
        verifier.verify(abi.encodePacked(body, r, bytes32(P256_ORDER - uint256(s))));
    }

    function _make(bytes32 measurement, uint64 until) private view returns (bytes memory) {
        return Quotes.make(measurement, reportData, uint64(block.timestamp), until);
    }
}
