// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaveRegistry} from "../src/interfaces/IEnclaveRegistry.sol";
import {IJobEscrow} from "../src/interfaces/IJobEscrow.sol";
import {Artefact, JobId, Status} from "../src/types/Types.sol";
import {vm} from "./base/Vm.sol";
import {World} from "./base/World.sol";

/// @notice Gas of whole transactions: intrinsic cost and calldata included, every slot cold. The figures are committed
/// in contracts/snapshots; scripts/contracts.sh fails where they change.
/// forge-config: default.isolate = true
contract GasTest is World {
    /// @dev The accounts have been credited before, as they have in every job but their first.
    function setUp() public override {
        super.setUp();
        _reach(Status.Settled, "earlier");
    }

    function test_Gas_CreateJob() public {
        _create("job");
        vm.snapshotGasLastCall("JobEscrow", "createJob");
    }

    function test_Gas_SubmitEvaluation() public {
        JobId job = _reach(Status.Created, "job");
        _evaluate(job);
        uint256 gas = vm.snapshotGasLastCall("JobEscrow", "submitEvaluation");
        vm.assertTrue(gas < 90_000, "submitEvaluation: over 90,000 gas");
    }

    function test_Gas_Forward() public {
        JobId job = _reach(Status.Evaluated, "job");
        vm.assertTrue(activation.length > 1200 && activation.length < 1400, "activation: about 1.3 kB");
        _forward(job);
        uint256 gas = vm.snapshotGasLastCall("JobEscrow", "forward, activation of 1248 bytes");
        vm.assertTrue(gas < 110_000, "forward: over 110,000 gas");
    }
}
