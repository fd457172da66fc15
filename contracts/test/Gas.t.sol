// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaveRegistry} from "../src/interfaces/IEnclaveRegistry.sol";
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

    function test_Gas_Deliver() public {
        JobId job = _reach(Status.Forwarded, "job");
        vm.prank(creator);
        escrow.deliver(job, new bytes(512));
        vm.snapshotGasLastCall("JobEscrow", "deliver, answer of 512 zero bytes");
    }

    function test_Gas_Accept() public {
        JobId job = _reach(Status.Delivered, "job");
        vm.prank(requester);
        escrow.accept(job);
        vm.snapshotGasLastCall("JobEscrow", "accept");
    }

    function test_Gas_Settle() public {
        JobId[] memory jobs = new JobId[](10);
        for (uint256 i = 0; i < jobs.length; i++) {
            jobs[i] = _reach(Status.Delivered, bytes32(i));
        }
        vm.warp(block.timestamp + 30 days);
        escrow.settle(jobs);
        vm.snapshotGasLastCall("JobEscrow", "settle, ten jobs of one creator");
    }

    function test_Gas_Refund() public {
        JobId job = _reach(Status.Created, "job");
        vm.warp(block.timestamp + 30 days);
        escrow.refund(_one(job));
        vm.snapshotGasLastCall("JobEscrow", "refund, first credit of its requester");
    }

    function test_Gas_Withdraw() public {
        vm.prank(creator);
        escrow.withdraw(creator);
        vm.snapshotGasLastCall("JobEscrow", "withdraw");
    }

    /// @dev Both accounts have just withdrawn: their credits begin at zero.
    function test_Gas_SubmitEvaluation_AfterWithdrawals() public {
        vm.prank(creator);
        escrow.withdraw(creator);
        vm.prank(operator);
        escrow.withdraw(operator);
        _evaluate(_reach(Status.Created, "job"));
        vm.snapshotGasLastCall("JobEscrow", "submitEvaluation, credits at zero");
    }

    function test_Gas_Enrol() public {
        address signer = vm.addr(uint256(keccak256("another enclave")));
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(signer, operator);
        bytes memory quote = _quote(enrolment, uint64(block.timestamp) + 1 days);
        enclaves.enrol(enrolment, quote);
        vm.snapshotGasLastCall("EnclaveRegistry", "enrol, development quote");
    }

    function test_Gas_RegisterAndPublish() public {
        vm.prank(creator);
        models.register("fashion", _key("creator"));
        vm.snapshotGasLastCall("ModelRegistry", "register");
        vm.prank(creator);
        models.publish(model, Artefact(MANIFEST, 5000), _cuts());
        vm.snapshotGasLastCall("ModelRegistry", "publish, two cuts");
    }
}
