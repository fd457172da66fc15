// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract RetireTest is World {
    function testFuzz_RevertWhen_TheCallerIsNotTheOwner(address caller) public {
        vm.assume(caller != creator);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_NotOwner.selector, model, caller));
        vm.prank(caller);
        models.retire(model, 1);
    }

    function testFuzz_RevertWhen_TheVersionIsUnknown(uint32 version) public {
        vm.assume(version != 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_UnknownVersion.selector, model, version));
        vm.prank(creator);
        models.retire(model, version);
    }

    function test_RevertWhen_RetiredAlready() public {
        vm.prank(creator);
        models.retire(model, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_Retired.selector, model, 1));
        vm.prank(creator);
        models.retire(model, 1);
    }

    function test_StopsOffersAndLeavesLiveJobsAlone() public {
        JobId job = _reach(Status.Created, "salt");
        vm.expectEmit(address(models));
        emit IModelRegistry.VersionRetired(model, 1);
        vm.prank(creator);
        models.retire(model, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_Retired.selector, model, 1));
        models.offerOf(model, 1, 0);
        (,,,, bool retired) = models.versionOf(model, 1);
        vm.assertTrue(retired, "not retired");
        _evaluate(job);
        _forward(job);
        _deliver(job);
        _assertStatus(job, Status.Delivered);
    }
}
