// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {ModelId} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract RegisterTest is World {
    function test_RevertWhen_TheNameIsEmptyOrTooLong() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_BadName.selector, 0));
        models.register("", _key("key"));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_BadName.selector, 65));
        models.register(string(new bytes(65)), _key("key"));
    }

    function testFuzz_RevertWhen_TheSealingKeyHasAnotherLength(uint256 length) public {
        length = _bound(length, 0, 4000);
        vm.assume(length != 1216);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_BadSealingKey.selector, length));
        models.register("name", new bytes(length));
    }

    function testFuzz_MintsTheNextTokenToTheCaller(address caller, bytes32 name) public {
        vm.assume(caller != address(0));
        string memory text = string(abi.encodePacked(name, name));
        bytes memory key = _key("key");
        ModelId next = ModelId.wrap(models.modelCount() + 1);
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelRegistered(next, caller, text);
        vm.expectEmit(address(models));
        emit IModelRegistry.SealingKeySet(next, keccak256(key), key);
        vm.prank(caller);
        ModelId have = models.register(text, key);

        vm.assertEq(ModelId.unwrap(have), ModelId.unwrap(next));
        vm.assertEq(models.modelCount(), ModelId.unwrap(next));
        vm.assertEq(models.ownerOf(ModelId.unwrap(next)), caller);
        vm.assertEq(models.nameOf(next), text);
        vm.assertEq(models.sealingKeyOf(next), keccak256(key));
        vm.assertEq(models.versionCount(next), 0);
    }
}
