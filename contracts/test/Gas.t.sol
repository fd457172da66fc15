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
        uint256 gas = vm.snapshotGasLastCall("JobEscrow", "createJob");
        vm.assertTrue(gas < 150_000, "createJob: over 150,000 gas");
    }

    function test_Gas_CreateJobInAToken() public {
        IJobEscrow.Request memory request = _requestOf(_publish(address(token), _cuts()), "job");
        token.mint(requester, 10 * PRICE);
        token.mint(address(escrow), 1);
        vm.prank(requester);
        token.approve(address(escrow), 2 * PRICE);
        vm.prank(requester);
        escrow.createJob(request);
        vm.snapshotGasLastCall("JobEscrow", "createJob, in a token");
    }

    function test_Gas_SubmitUnfit() public {
        JobId job = _reach(Status.Created, "job");
        IJobEscrow.Unfit memory unfit = _unfit(job);
        bytes memory signature = _sign(ENCLAVE_KEY, unfit);
        vm.prank(relayer);
        escrow.submitUnfit(unfit, creatorKey, signature);
        vm.snapshotGasLastCall("JobEscrow", "submitUnfit, first credit of its requester");
    }

    function test_Gas_SubmitEvaluation() public {
        JobId job = _reach(Status.Created, "job");
        _evaluate(job);
        uint256 gas = vm.snapshotGasLastCall("JobEscrow", "submitEvaluation");
        vm.assertTrue(gas < 100_000, "submitEvaluation: over 100,000 gas");
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
        bytes memory answer = activation;
        assembly { mstore(answer, 512) } // an answer looks like noise: no byte of it is cheap
        escrow.deliver(job, answer);
        uint256 gas = vm.snapshotGasLastCall("JobEscrow", "deliver, answer of 512 bytes");
        vm.assertTrue(gas < 80_000, "deliver: over 80,000 gas");
    }

    function test_Gas_Accept() public {
        JobId job = _reach(Status.Delivered, "job");
        vm.prank(requester);
        escrow.accept(job);
        vm.snapshotGasLastCall("JobEscrow", "accept");
    }

    function test_Gas_Settle() public {
        JobId[] memory jobs = new JobId[](20);
        for (uint256 i = 0; i < jobs.length; i++) {
            jobs[i] = _reach(Status.Delivered, bytes32(i));
        }
        vm.warp(block.timestamp + 30 days);
        escrow.settle(jobs);
        uint256 gas = vm.snapshotGasLastCall("JobEscrow", "settle, twenty jobs of one creator");
        vm.assertTrue(gas / 20 < 40_000, "settle: over 40,000 gas a job");
    }

    function test_Gas_Refund() public {
        JobId job = _reach(Status.Created, "job");
        vm.warp(block.timestamp + 30 days);
        escrow.refund(_one(job));
        vm.snapshotGasLastCall("JobEscrow", "refund, first credit of its requester");
    }

    function test_Gas_Withdraw() public {
        vm.prank(creator);
        escrow.withdraw(NATIVE, creator);
        vm.snapshotGasLastCall("JobEscrow", "withdraw");
    }

    /// @dev The accounts have just withdrawn: their credits begin at zero.
    function test_Gas_SubmitEvaluation_AfterWithdrawals() public {
        address[3] memory paid = [creator, operator, treasury];
        for (uint256 i = 0; i < paid.length; i++) {
            vm.prank(paid[i]);
            escrow.withdraw(NATIVE, paid[i]);
        }
        _evaluate(_reach(Status.Created, "job"));
        vm.snapshotGasLastCall("JobEscrow", "submitEvaluation, credits at zero");
    }

    function test_Gas_Enrol() public {
        address signer = vm.addr(uint256(keccak256("another enclave")));
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(signer, operator);
        bytes memory quote = _quote(enrolment, uint64(block.timestamp) + 1 days);
        enclaves.enrol(enrolment, quote);
        vm.snapshotGasLastCall("EnclaveRegistry", "enrol, but for the quote");
        quote = _quote(enrolment, uint64(block.timestamp) + 2 days);
        enclaves.renew(signer, enrolment.blockNumber, enrolment.blockHash, quote);
        vm.snapshotGasLastCall("EnclaveRegistry", "renew, but for the quote");
    }

    function test_Gas_RegisterAndPublish() public {
        vm.prank(creator);
        models.register("fashion", _key("creator"));
        vm.snapshotGasLastCall("ModelRegistry", "register");
        vm.prank(creator);
        models.publish(model, Artefact(MANIFEST, 5000), NATIVE, _cuts());
        vm.snapshotGasLastCall("ModelRegistry", "publish, two cuts");
    }
}
