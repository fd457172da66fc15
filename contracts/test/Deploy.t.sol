// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deploy} from "../script/Deploy.s.sol";
import {vm} from "./base/Vm.sol";

contract DeployTest {
    function testFuzz_RevertWhen_TheChainIsNotLocal(uint64 chain) public {
        vm.assume(chain != 0 && chain != 1337 && chain != 31337);
        vm.chainId(chain);
        Deploy deploy = new Deploy();
        vm.expectRevert(abi.encodeWithSelector(Deploy.Deploy_NotLocal.selector, uint256(chain)));
        deploy.run();
    }

    function test_WiresTheContractsTogether() public {
        vm.chainId(1337);
        Deploy deploy = new Deploy();
        deploy.run();
        vm.assertEq(address(deploy.enclaves().verifier()), address(deploy.verifier()));
        vm.assertEq(address(deploy.escrow().registry()), address(deploy.models()));
        vm.assertEq(address(deploy.escrow().enclaves()), address(deploy.enclaves()));
        vm.assertEq(deploy.verifier().owner(), address(this));
    }
}
