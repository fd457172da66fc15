// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract SetSealingKeyTest is World {
    function testFuzz_RevertWhen_TheCallerIsNotTheOwner(address caller) public {
        vm.assume(caller != creator);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_NotOwner.selector, model, caller));
        vm.prank(caller);
        models.setSealingKey(model, _key("next"));
    }

    function testFuzz_RevertWhen_TheKeyHasAnotherLength(uint256 length) public {
        length = _bound(length, 0, 4000);
        vm.assume(length != 1216);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_BadSealingKey.selector, length));
        vm.prank(creator);
        models.setSealingKey(model, new bytes(length));
    }

    function test_ReplacesTheKey() public {
        bytes memory key = _key("next");
        vm.expectEmit(address(models));
        emit IModelRegistry.SealingKeySet(model, keccak256(key), key);
        vm.prank(creator);
        models.setSealingKey(model, key);
        vm.assertEq(models.sealingKeyOf(model), keccak256(key));
        vm.assertEq(models.offerOf(model, 1, 0).creatorKey, keccak256(key));
    }
}
