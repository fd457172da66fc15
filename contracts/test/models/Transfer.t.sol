// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {ModelId} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract TransferTest is World {
    function testFuzz_RevertWhen_TheCallerMayNotTransfer(address caller) public {
        vm.assume(caller != creator && caller != address(0));
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, caller, model));
        vm.prank(caller);
        models.transferFrom(creator, caller, ModelId.unwrap(model));
    }

    function testFuzz_PausesTheModelUntilTheNewOwnerSetsAKey(address to) public {
        vm.assume(to != address(0));
        vm.prank(creator);
        models.transferFrom(creator, to, ModelId.unwrap(model));
        vm.assertEq(models.sealingKeyOf(model), bytes32(0));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_Paused.selector, model));
        models.offerOf(model, 1, 0);

        vm.prank(to);
        models.setSealingKey(model, _key("new owner"));
        IModelRegistry.Offer memory offer = models.offerOf(model, 1, 0);
        vm.assertEq(offer.payee, to);
        vm.assertEq(offer.creatorKey, keccak256(_key("new owner")));
    }

    function test_TakesThePowerFromTheOldOwner() public {
        vm.prank(creator);
        models.transferFrom(creator, mallory, ModelId.unwrap(model));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelRegistry_NotOwner.selector, model, creator));
        vm.prank(creator);
        models.setSealingKey(model, _key("creator"));
    }
}
