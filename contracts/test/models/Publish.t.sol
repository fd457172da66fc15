// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {Artefact, Cut, EvaluationTerms, ModelId, Terms, Windows} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract PublishTest is World {
    function testFuzz_RevertWhen_TheCallerIsNotTheOwner(address caller, uint256 id) public {
        ModelId which = ModelId.wrap(_bound(id, 0, 2)); // 0 and 2 do not exist
        vm.assume(caller != creator && caller != address(0));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_NotOwner.selector, which, caller));
        vm.prank(caller);
        models.publish(which, Artefact(MANIFEST, 1), NATIVE, _cuts());
    }

    function test_RevertWhen_ADigestIsEmpty() public {
        bytes memory want = abi.encodeWithSelector(IModelRegistry.ModelRegistry_EmptyDigest.selector);
        _expectRefusal(Artefact(0, 1), _cuts(), want);
        _expectRefusal(Artefact(MANIFEST, 0), _cuts(), want);
        Cut[] memory cuts = _cuts();
        cuts[1].head = 0;
        _expectRefusal(Artefact(MANIFEST, 1), cuts, want);
        cuts = _cuts();
        cuts[0].parameters = 0;
        _expectRefusal(Artefact(MANIFEST, 1), cuts, want);
    }

    function test_RevertWhen_ThereAreNoCutsOrTooMany() public {
        for (uint256 count = 0; count <= 17; count += 17) {
            bytes memory want = abi.encodeWithSelector(IModelRegistry.ModelRegistry_BadCutCount.selector, count);
            _expectRefusal(Artefact(MANIFEST, 1), _many(count), want);
        }
    }

    function test_RevertWhen_AWindowIsOutOfBounds() public {
        vm.chainId(10);
        _bounds(new ModelRegistry(), [uint32(10 minutes), 1 days, 10 minutes, 0]);
    }

    function test_RevertWhen_AWindowIsOutOfBoundsOnALocalChain() public {
        vm.chainId(1337);
        _bounds(new ModelRegistry(), [uint32(1), 1, 1, 0]);
    }

    function testFuzz_StoresTheNextVersion(Cut memory cut, Artefact memory manifest, address currency, uint8 count)
        public
    {
        vm.assume(cut.head != 0 && cut.parameters != 0 && manifest.digest != 0 && manifest.size != 0);
        cut.windows.evaluation = uint32(_bound(cut.windows.evaluation, 1, 6 hours));
        cut.windows.forwarding = uint32(_bound(cut.windows.forwarding, 1, 14 days));
        cut.windows.delivery = uint32(_bound(cut.windows.delivery, 1, 3 days));
        cut.windows.review = uint32(_bound(cut.windows.review, 0, 3 days));
        Cut[] memory cuts = _many(_bound(count, 1, 16));
        cuts[cuts.length - 1] = cut;
        bytes32 digest =
            keccak256(abi.encode(block.chainid, address(models), model, uint32(2), manifest, currency, cuts));
        vm.expectEmit(address(models));
        emit IModelRegistry.VersionPublished(model, 2, digest, manifest, currency, cuts);
        vm.prank(creator);
        vm.assertEq(models.publish(model, manifest, currency, cuts), 2);

        (bytes32 digest_, Artefact memory manifest_, address currency_, Cut[] memory cuts_, bool retired) =
            models.versionOf(model, 2);
        vm.assertEq(digest_, digest);
        vm.assertEq(keccak256(abi.encode(manifest_, currency_, cuts_)), keccak256(abi.encode(manifest, currency, cuts)));
        vm.assertTrue(!retired, "retired");
        vm.assertEq(models.versionCount(model), 2);
        IModelRegistry.Offer memory want =
            IModelRegistry.Offer(digest, manifest.digest, creator, keccak256(_key("creator")), currency, cut);
        bytes32 have = keccak256(abi.encode(models.offerOf(model, 2, uint8(cuts.length - 1))));
        vm.assertEq(have, keccak256(abi.encode(want)), "offer");
    }

    function testFuzz_GivesTheTermsOfACut(Cut memory cut, address currency) public {
        vm.assume(cut.head != 0 && cut.parameters != 0);
        cut.windows = _cut("legal").windows;
        Cut[] memory cuts = _many(2);
        cuts[1] = cut;
        _publish(currency, cuts);
        Terms memory want = Terms(currency, cut.bond, cut.prices, cut.windows);
        vm.assertEq(keccak256(abi.encode(models.termsOf(model, 2, 1))), keccak256(abi.encode(want)), "terms");
        EvaluationTerms memory part =
            EvaluationTerms(currency, cut.bond, cut.prices.evaluationFee, cut.prices.headFee, cut.windows.forwarding);
        bytes32 have = keccak256(abi.encode(models.evaluationTermsOf(model, 2, 1)));
        vm.assertEq(have, keccak256(abi.encode(part)), "an evaluation's terms");
    }

    function test_RevertWhen_TheTermsOfAnUnknownCutAreAskedFor() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_UnknownCut.selector, model, 1, 2));
        models.termsOf(model, 1, 2);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_UnknownCut.selector, model, 2, 0));
        models.termsOf(model, 2, 0);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_UnknownCut.selector, model, 2, 0));
        models.evaluationTermsOf(model, 2, 0);
    }

    /// @dev A retired version's jobs go on, at its terms.
    function test_KeepsTheTermsOfARetiredVersion() public {
        bytes32 before = keccak256(abi.encode(models.termsOf(model, 1, 1)));
        vm.startPrank(creator);
        models.retire(model, 1);
        models.transferFrom(creator, mallory, ModelId.unwrap(model));
        vm.stopPrank();
        vm.assertEq(keccak256(abi.encode(models.termsOf(model, 1, 1))), before, "terms");
    }

    function test_LeavesEarlierVersionsAlone() public {
        (bytes32 before,,,,) = models.versionOf(model, 1);
        vm.prank(creator);
        models.publish(model, Artefact(keccak256("next"), 1), NATIVE, _many(3));
        (bytes32 digest, Artefact memory manifest,, Cut[] memory cuts,) = models.versionOf(model, 1);
        vm.assertEq(digest, before);
        vm.assertEq(manifest.digest, MANIFEST);
        vm.assertEq(cuts.length, 2);
    }

    function test_RevertWhen_AnUnknownVersionIsAskedFor() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_UnknownVersion.selector, model, 2));
        models.versionOf(model, 2);
    }

    /// @dev Each window at its bounds is accepted and one second outside refused.
    function _bounds(ModelRegistry registry, uint32[4] memory min) private {
        uint32[4] memory max = [uint32(6 hours), 14 days, 3 days, 3 days];
        vm.startPrank(creator);
        ModelId id = registry.register("bounds", _key("creator"));
        for (uint8 stage = 0; stage < 4; stage++) {
            _window(registry, id, stage, min[stage], "");
            _window(registry, id, stage, max[stage], "");
            bytes4 selector = IModelRegistry.ModelRegistry_BadWindow.selector;
            uint32 over = max[stage] + 1;
            _window(registry, id, stage, over, abi.encodeWithSelector(selector, 1, stage, over, min[stage], max[stage]));
            if (min[stage] == 0) continue;
            uint32 under = min[stage] - 1;
            bytes memory want = abi.encodeWithSelector(selector, 1, stage, under, min[stage], max[stage]);
            _window(registry, id, stage, under, want);
        }
        vm.stopPrank();
    }

    function _window(ModelRegistry registry, ModelId id, uint8 stage, uint32 value, bytes memory want) private {
        Cut[] memory cuts = _cuts();
        Windows memory windows = cuts[1].windows;
        if (stage == 0) windows.evaluation = value;
        if (stage == 1) windows.forwarding = value;
        if (stage == 2) windows.delivery = value;
        if (stage == 3) windows.review = value;
        if (want.length > 0) vm.expectRevert(want);
        registry.publish(id, Artefact(MANIFEST, 1), NATIVE, cuts);
    }

    function _many(uint256 count) private pure returns (Cut[] memory cuts) {
        cuts = new Cut[](count);
        for (uint256 i = 0; i < count; i++) {
            cuts[i] = _cut(vm.toString(i));
        }
    }

    function _expectRefusal(Artefact memory manifest, Cut[] memory cuts, bytes memory want) private {
        vm.expectRevert(want);
        vm.prank(creator);
        models.publish(model, manifest, NATIVE, cuts);
    }
}
