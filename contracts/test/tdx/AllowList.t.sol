// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {TdxQuoteVerifier} from "../../src/TdxQuoteVerifier.sol";
import {ITdxQuoteVerifier} from "../../src/interfaces/ITdxQuoteVerifier.sol";
import {TdxWorld} from "../base/TdxWorld.sol";
import {vm} from "../base/Vm.sol";

contract AllowListTest is TdxWorld {
    ITdxQuoteVerifier.Kind private constant CODE = ITdxQuoteVerifier.Kind.Measurement;
    ITdxQuoteVerifier.Kind private constant MACHINE = ITdxQuoteVerifier.Kind.Platform;
    bytes32 private constant NEW = "new code";

    /// @dev On a public chain, under another root than the development one.
    function setUp() public override {
        super.setUp();
        vm.chainId(11_155_111);
        ITdxQuoteVerifier.Settings memory settings = _settings();
        settings.developmentOnTestnet = true;
        verifier = new TdxQuoteVerifier(settings);
    }

    function _entry() private pure returns (ITdxQuoteVerifier.Entry memory) {
        return ITdxQuoteVerifier.Entry(NEW, "https://example.invalid/source");
    }

    function _announce() private returns (uint64) {
        vm.prank(owner);
        verifier.announce(CODE, _entry());
        return uint64(block.timestamp) + 72 hours;
    }

    function testFuzz_RevertWhen_TheCallerIsNotTheOwner(address caller) public {
        vm.assume(caller != owner);
        bytes memory want = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(want);
        verifier.announce(CODE, _entry());
        vm.expectRevert(want);
        verifier.allow(CODE, NEW);
        vm.expectRevert(want);
        verifier.remove(CODE, measurement);
        vm.stopPrank();
    }

    function test_RevertWhen_AnnouncedOrAllowedAlready() public {
        _announce();
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_ListedAlready.selector, NEW));
        verifier.announce(CODE, _entry());
        bytes memory want =
            abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_ListedAlready.selector, measurement);
        vm.expectRevert(want);
        verifier.announce(CODE, ITdxQuoteVerifier.Entry(measurement, ""));
        vm.expectRevert(want);
        verifier.allow(CODE, measurement);
        vm.stopPrank();
    }

    function test_RevertWhen_PlatformsAreNotRestricted() public {
        vm.expectRevert(abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_PlatformsNotRestricted.selector));
        vm.prank(owner);
        verifier.announce(MACHINE, _entry());
    }

    function test_RevertWhen_NotListed() public {
        bytes memory want = abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_NotListed.selector, NEW);
        vm.startPrank(owner);
        vm.expectRevert(want);
        verifier.allow(CODE, NEW);
        vm.expectRevert(want);
        verifier.remove(CODE, NEW);
        vm.stopPrank();
    }

    function testFuzz_RevertWhen_TheDelayHasNotPassed(uint64 waited) public {
        uint64 readyAt = _announce();
        vm.warp(block.timestamp + waited % 72 hours);
        vm.expectRevert(abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_TooEarly.selector, NEW, readyAt));
        vm.prank(owner);
        verifier.allow(CODE, NEW);
    }

    function test_AllowsAfterTheDelay() public {
        vm.expectEmit(address(verifier));
        emit ITdxQuoteVerifier.Announced(CODE, NEW, uint64(block.timestamp) + 72 hours, _entry().source);
        uint64 readyAt = _announce();
        (uint64 ready, bool allowed) = verifier.listed(CODE, NEW);
        vm.assertTrue(ready == readyAt && !allowed, "allowed at once");
        vm.warp(readyAt);
        vm.expectEmit(address(verifier));
        emit ITdxQuoteVerifier.Allowed(CODE, NEW);
        vm.prank(owner);
        verifier.allow(CODE, NEW);
        (, allowed) = verifier.listed(CODE, NEW);
        vm.assertTrue(allowed, "not allowed");
        (ready,) = verifier.listed(MACHINE, NEW);
        vm.assertEq(uint256(ready), 0, "on the other list, too");
    }

    function test_RemovesAtOnceWhatIsAnnouncedOrAllowed() public {
        uint64 readyAt = _announce();
        bytes32[2] memory digests = [NEW, measurement];
        for (uint256 i = 0; i < digests.length; i++) {
            vm.expectEmit(address(verifier));
            emit ITdxQuoteVerifier.Removed(CODE, digests[i]);
            vm.prank(owner);
            verifier.remove(CODE, digests[i]);
            (uint64 ready, bool allowed) = verifier.listed(CODE, digests[i]);
            vm.assertTrue(ready == 0 && !allowed, "still listed");
        }
        vm.warp(readyAt);
        vm.expectRevert(abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_NotListed.selector, NEW));
        vm.prank(owner);
        verifier.allow(CODE, NEW);
    }

    function test_HandsTheOwnershipOverInTwoSteps() public {
        vm.prank(owner);
        verifier.transferOwnership(mallory);
        vm.assertEq(verifier.owner(), owner);
        vm.prank(mallory);
        verifier.acceptOwnership();
        vm.assertEq(verifier.owner(), mallory);
    }
}
