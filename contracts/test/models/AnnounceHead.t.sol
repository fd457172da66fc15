// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {Artefact} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract AnnounceHeadTest is World {
    bytes32 private constant ENCLAVE_APP = keccak256("enclave app");
    bytes32 private constant SEALED = keccak256("sealed head");

    function testFuzz_RevertWhen_TheCallerIsNotTheOwner(address caller) public {
        vm.assume(caller != creator);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_NotOwner.selector, model, caller));
        vm.prank(caller);
        models.announceHead(model, 1, 0, ENCLAVE_APP, Artefact(SEALED, 1));
    }

    function test_RevertWhen_VersionOrCutIsUnknown() public {
        vm.startPrank(creator);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_UnknownVersion.selector, model, 2));
        models.announceHead(model, 2, 0, ENCLAVE_APP, Artefact(SEALED, 1));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_UnknownCut.selector, model, 1, 2));
        models.announceHead(model, 1, 2, ENCLAVE_APP, Artefact(SEALED, 1));
        vm.stopPrank();
    }

    function test_RevertWhen_ADigestIsEmpty() public {
        vm.startPrank(creator);
        bytes memory want = abi.encodeWithSelector(IModelRegistry.ModelRegistry_EmptyDigest.selector);
        vm.expectRevert(want);
        models.announceHead(model, 1, 0, 0, Artefact(SEALED, 1));
        vm.expectRevert(want);
        models.announceHead(model, 1, 0, ENCLAVE_APP, Artefact(0, 1));
        vm.expectRevert(want);
        models.announceHead(model, 1, 0, ENCLAVE_APP, Artefact(SEALED, 0));
        vm.stopPrank();
    }

    function testFuzz_AnnouncesTheSealedHead(bytes32 key, bytes32 digest, uint64 size, bool retired) public {
        vm.assume(key != 0 && digest != 0 && size != 0);
        vm.startPrank(creator);
        if (retired) models.retire(model, 1); // live jobs may need a head sealed to a new key
        vm.expectEmit(address(models));
        emit IModelRegistry.HeadSealed(model, 1, 1, key, Artefact(digest, size));
        models.announceHead(model, 1, 1, key, Artefact(digest, size));
        vm.stopPrank();
    }
}
