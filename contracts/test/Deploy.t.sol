// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deploy, Plan} from "../script/Deploy.s.sol";
import {EnclaveRegistry} from "../src/EnclaveRegistry.sol";
import {JobEscrow} from "../src/JobEscrow.sol";
import {TdxQuoteVerifier} from "../src/TdxQuoteVerifier.sol";
import {Chains} from "../src/libraries/Chains.sol";
import {vm} from "./base/Vm.sol";

/// @notice What a deployment refuses, and that it goes on where it was cut off. scripts/test-deploy.sh rehearses the
/// script itself against a node.
contract DeployTest {
    // The proxy's runtime code, as on every chain that has it.
    bytes private constant PROXY =
        hex"7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";
    address private constant OWNER = address(0xA11CE);

    Deploy private deploy;

    function setUp() public {
        deploy = new Deploy();
        vm.etch(deploy.DEPLOYER(), PROXY);
    }

    function testFuzz_RevertWhen_ADevelopmentRootMeetsAPublicChain(uint64 chain) public {
        vm.assume(chain != 0 && chain != 1337 && chain != 31337);
        Plan memory plan = _plan(chain, true);
        vm.expectRevert(abi.encodeWithSelector(Deploy.Deploy_DevelopmentRoot.selector, uint256(chain)));
        deploy.deploy(plan);
    }

    function testFuzz_RevertWhen_ADevelopmentRootMeetsAMainNetwork(uint256 seed) public {
        uint64[4] memory mains = [uint64(1), 10, 8453, 42_161];
        Plan memory plan = _plan(mains[seed % 4], true);
        plan.onTestnet = true;
        vm.expectRevert(abi.encodeWithSelector(Deploy.Deploy_DevelopmentRoot.selector, plan.chain));
        deploy.deploy(plan);
    }

    function test_ADevelopmentRootGoesToATestNetworkIfTheDeployerSaysSo() public {
        Plan memory plan = _plan(11_155_111, true);
        plan.onTestnet = true;
        Deploy.Part[4] memory parts = deploy.deploy(plan);
        vm.assertTrue(!Chains.isMain(plan.chain), "a main network");
        _assertWired(parts, plan);
    }

    function test_IntelsRootGoesAnywhere() public {
        Plan memory plan = _plan(1, false);
        _assertWired(deploy.deploy(plan), plan);
    }

    function test_RevertWhen_TheChainIsAnother() public {
        Plan memory plan = _plan(1337, true);
        vm.chainId(31337);
        vm.expectRevert(abi.encodeWithSelector(Deploy.Deploy_WrongChain.selector, 31337, 1337));
        deploy.deploy(plan);
    }

    function test_RevertWhen_TheChainHasNoDeployer() public {
        Plan memory plan = _plan(1337, true);
        vm.etch(deploy.DEPLOYER(), "");
        vm.expectRevert(abi.encodeWithSelector(Deploy.Deploy_NoDeployer.selector, deploy.DEPLOYER()));
        deploy.deploy(plan);
    }

    function test_RevertWhen_AMeasurementHasNoSource() public {
        Plan memory plan = _plan(1337, true);
        plan.sources = new string[](0);
        vm.expectRevert(abi.encodeWithSelector(Deploy.Deploy_SourcesMissing.selector, 0, 1));
        deploy.deploy(plan);
    }

    function test_RevertWhen_AConstructorRefuses() public {
        Plan memory plan = _plan(1337, true);
        plan.shareBps = 501;
        Deploy.Part[4] memory parts = deploy.partsOf(plan);
        vm.expectRevert(abi.encodeWithSelector(Deploy.Deploy_Failed.selector, parts[3].place));
        deploy.deploy(plan);
    }

    function test_ASecondRunDeploysNothing() public {
        Plan memory plan = _plan(1337, true);
        Deploy.Part[4] memory first = deploy.deploy(plan);
        vm.etch(deploy.DEPLOYER(), hex"fe"); // would fail if it were called
        Deploy.Part[4] memory second = deploy.deploy(plan);
        for (uint256 i = 0; i < 4; i++) {
            vm.assertEq(first[i].place, second[i].place);
        }
    }

    function testFuzz_ARunThatWasCutOffGoesOn(uint256 done) public {
        Plan memory plan = _plan(1337, true);
        Deploy.Part[4] memory parts = deploy.partsOf(plan);
        for (uint256 i = 0; i < done % 4; i++) {
            (bool ok,) = deploy.DEPLOYER().call(abi.encodePacked(deploy.SALT(), parts[i].code, parts[i].arguments));
            vm.assertTrue(ok, "the part before the cut");
        }
        _assertWired(deploy.deploy(plan), plan);
    }

    function _plan(uint64 chain, bool development) private returns (Plan memory plan) {
        vm.chainId(chain);
        (plan.chain, plan.development, plan.owner) = (chain, development, OWNER);
        plan.measurements = new bytes32[](1);
        plan.measurements[0] = keccak256("measurement");
        plan.sources = new string[](1);
        plan.sources[0] = "https://example.org/source";
    }

    function _assertWired(Deploy.Part[4] memory parts, Plan memory plan) private view {
        TdxQuoteVerifier verifier = TdxQuoteVerifier(parts[0].place);
        EnclaveRegistry enclaves = EnclaveRegistry(parts[1].place);
        JobEscrow escrow = JobEscrow(parts[3].place);
        vm.assertEq(address(enclaves.verifier()), parts[0].place);
        vm.assertEq(address(escrow.registry()), parts[2].place);
        vm.assertEq(address(escrow.enclaves()), parts[1].place);
        vm.assertEq(verifier.owner(), plan.owner);
    }
}
