// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {Vm, vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

/// @notice Drives many jobs through random calls, each valid where it is made, and keeps its own books from the logs.
contract Handler is World {
    uint256 public deposited;
    uint256 public credited;
    uint256 public refunded;
    uint256 public withdrawn;
    JobId[] public jobs;
    address[] public accounts;

    mapping(address => uint256) public creditOf;
    mapping(JobId => uint256) public paidFor;
    mapping(JobId => uint256) public endings;
    mapping(JobId => Status) public last;

    constructor() {
        setUp();
        accounts = [requester, creator, operator, relayer, mallory];
    }

    modifier booked() {
        vm.recordLogs();
        _;
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].emitter == address(escrow)) _book(logs[i]);
        }
    }

    // --- what anybody may do ---

    function create(bytes32 salt) external booked {
        if (escrow.jobOf(escrow.jobIdOf(requester, salt)).status != Status.None || requester.balance < PRICE) return;
        jobs.push(_create(salt));
        deposited += PRICE;
    }

    function evaluate(uint256 seed) external booked {
        (JobId job, bool found) = _pick(seed, Status.Created, false);
        if (found) _evaluate(job);
    }

    function forward(uint256 seed, uint256 who) external booked {
        (JobId job, bool found) = _pick(seed, Status.Evaluated, false);
        if (!found) return;
        IJobEscrow.Forward memory message = _message(job);
        bytes memory signature = _sign(REQUESTER_KEY, message);
        vm.prank(accounts[who % accounts.length]);
        escrow.forward(message, activation, signature);
    }

    function deliver(uint256 seed) external booked {
        (JobId job, bool found) = _pick(seed, Status.Forwarded, false);
        if (found) _deliver(job);
    }

    function reject(uint256 seed) external booked {
        if (seed % 4 != 0) return; // mostly delivered, so that jobs get on
        (JobId job, bool found) = _pick(seed, Status.Forwarded, false);
        if (!found) return;
        vm.prank(creator);
        escrow.reject(job, uint8(seed));
    }

    function accept(uint256 seed) external booked {
        (JobId job, bool found) = _pick(seed, Status.Delivered, false);
        if (!found) return;
        vm.prank(requester);
        escrow.accept(job);
    }

    function settle() external booked {
        for (uint256 i = 0; i < jobs.length; i++) {
            (Status status, bool late) = escrow.statusOf(jobs[i]);
            if (status == Status.Delivered && late) return escrow.settle(jobs);
        }
    }

    function refund() external booked {
        for (uint256 i = 0; i < jobs.length; i++) {
            (Status status, bool late) = escrow.statusOf(jobs[i]);
            if (status <= Status.Forwarded && late) return escrow.refund(jobs);
        }
    }

    function contest(uint256 seed) external booked {
        (JobId job, bool found) = _pick(seed, Status.Settled, false);
        if (!found || escrow.jobOf(job).contested) return;
        vm.prank(requester);
        escrow.contest(job, "wrong");
    }

    function withdraw(uint256 who) external booked {
        address account = accounts[who % accounts.length];
        if (escrow.creditOf(account) == 0) return;
        vm.prank(account);
        escrow.withdraw(account);
    }

    /// @dev Anybody's attempts to move money that is not theirs: none may succeed.
    function attack(uint256 seed) external booked {
        if (jobs.length == 0) return;
        JobId job = jobs[seed % jobs.length];
        bytes[5] memory attempts = [
            abi.encodeCall(escrow.deliver, (job, ANSWER)),
            abi.encodeCall(escrow.reject, (job, 1)),
            abi.encodeCall(escrow.accept, (job)),
            abi.encodeCall(escrow.contest, (job, "wrong")),
            abi.encodeCall(escrow.submitEvaluation, (_evaluation(job), _sign(MALLORY_KEY, _evaluation(job))))
        ];
        vm.prank(mallory);
        (bool ok,) = address(escrow).call(attempts[seed % attempts.length]);
        vm.assertTrue(!ok, "mallory's call went through");
    }

    /// @dev Mostly a little, so that jobs get on; sometimes past a window, so that some are late.
    function pass(uint32 time) external {
        uint32[5] memory most = [uint32(1 minutes), 5 minutes, 30 minutes, 2 hours, 2 days];
        vm.warp(block.timestamp + _bound(time, 1, most[time % 5]));
    }

    // --- the books ---

    function jobCount() external view returns (uint256) {
        return jobs.length;
    }

    function balance() external view returns (uint256) {
        return address(escrow).balance;
    }

    function storedCredit(address account) external view returns (uint256) {
        return escrow.creditOf(account);
    }

    function accountCount() external view returns (uint256) {
        return accounts.length;
    }

    /// @dev Σ of what no job has paid yet, from the status alone.
    function open() external view returns (uint256 sum) {
        for (uint256 i = 0; i < jobs.length; i++) {
            sum += openOf(jobs[i]);
        }
    }

    function openOf(JobId job) public view returns (uint256) {
        (Status status,) = escrow.statusOf(job);
        if (status == Status.Created) return PRICE;
        if (status == Status.Evaluated) return uint256(TAIL_FEE) + FORWARD_TIP;
        if (status == Status.Forwarded || status == Status.Delivered) return TAIL_FEE;
        return 0;
    }

    function price() external pure returns (uint256) {
        return PRICE;
    }

    function _book(Vm.Log memory log) private {
        bytes32 kind = log.topics[0];
        if (kind == IJobEscrow.Withdrawn.selector) {
            uint256 sum = abi.decode(log.data, (uint256));
            creditOf[address(uint160(uint256(log.topics[1])))] -= sum;
            withdrawn += sum;
            return;
        }
        if (kind == IJobEscrow.Credited.selector) {
            uint256 sum = abi.decode(log.data, (uint256));
            creditOf[address(uint160(uint256(log.topics[1])))] += sum;
            paidFor[JobId.wrap(log.topics[2])] += sum;
            credited += sum;
            return;
        }
        JobId job = JobId.wrap(log.topics[1]);
        if (kind == IJobEscrow.JobRefunded.selector) {
            (Status late, uint256 sum) = abi.decode(log.data, (Status, uint256));
            vm.assertTrue(late <= Status.Forwarded, "a delivered job was refunded");
            refunded += sum;
        }
        if (kind == IJobEscrow.JobRefunded.selector || kind == IJobEscrow.JobSettled.selector) endings[job]++;
        (Status status,) = escrow.statusOf(job);
        vm.assertTrue(status >= last[job], "status went back");
        last[job] = status;
    }

    /// @dev The first job at or after a random place that has this status.
    function _pick(uint256 seed, Status want, bool wantLate) private view returns (JobId job, bool found) {
        for (uint256 i = 0; i < jobs.length; i++) {
            job = jobs[(seed % jobs.length + i) % jobs.length];
            (Status status, bool late) = escrow.statusOf(job);
            if (status == want && late == wantLate) return (job, true);
        }
    }
}

contract InvariantsTest {
    Handler private handler;

    function setUp() public {
        handler = new Handler();
    }

    /// @dev forge calls only the handler; what moves jobs on is drawn three times as often.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](21);
        selectors[0] = Handler.create.selector;
        selectors[1] = Handler.create.selector;
        selectors[2] = Handler.create.selector;
        selectors[3] = Handler.evaluate.selector;
        selectors[4] = Handler.evaluate.selector;
        selectors[5] = Handler.evaluate.selector;
        selectors[6] = Handler.forward.selector;
        selectors[7] = Handler.forward.selector;
        selectors[8] = Handler.forward.selector;
        selectors[9] = Handler.deliver.selector;
        selectors[10] = Handler.deliver.selector;
        selectors[11] = Handler.deliver.selector;
        selectors[12] = Handler.reject.selector;
        selectors[13] = Handler.accept.selector;
        selectors[14] = Handler.settle.selector;
        selectors[15] = Handler.refund.selector;
        selectors[16] = Handler.contest.selector;
        selectors[17] = Handler.withdraw.selector;
        selectors[18] = Handler.attack.selector;
        selectors[19] = Handler.pass.selector;
        selectors[20] = Handler.pass.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    function invariant_BalanceIsOpenEscrowAndCredits() public view {
        vm.assertEq(handler.balance(), handler.open() + handler.credited() - handler.withdrawn(), "balance");
    }

    function invariant_PaidRefundedAndOpenMakeTheDeposits() public view {
        uint256 paid = handler.credited() - handler.refunded();
        vm.assertEq(paid + handler.refunded() + handler.open(), handler.deposited(), "deposits");
    }

    function invariant_AJobPaysOnceAndItsPrice() public view {
        for (uint256 i = 0; i < handler.jobCount(); i++) {
            JobId job = handler.jobs(i);
            bool ended = handler.last(job) >= Status.Settled;
            vm.assertEq(handler.endings(job), ended ? 1 : 0, "endings");
            vm.assertEq(handler.paidFor(job) + handler.openOf(job), handler.price(), "paid for a job");
        }
    }

    function invariant_NobodyGainsWithoutAnEvent() public view {
        for (uint256 i = 0; i < handler.accountCount(); i++) {
            address account = handler.accounts(i);
            vm.assertEq(handler.storedCredit(account), handler.creditOf(account), "credit without event");
        }
    }

    /// @dev The walk is not empty: over a campaign jobs come to both ends.
    function test_AWalkReachesBothEnds() public {
        handler.create("one");
        handler.create("two");
        handler.evaluate(0);
        handler.forward(0, 4);
        handler.deliver(0);
        handler.accept(0);
        handler.pass(100_004); // over a day
        handler.refund();
        handler.withdraw(0);
        vm.assertEq(uint256(handler.last(handler.jobs(0))), uint256(Status.Settled));
        vm.assertEq(uint256(handler.last(handler.jobs(1))), uint256(Status.Refunded));
        vm.assertEq(handler.withdrawn(), handler.price());
        invariant_BalanceIsOpenEscrowAndCredits();
        invariant_PaidRefundedAndOpenMakeTheDeposits();
        invariant_AJobPaysOnceAndItsPrice();
        invariant_NobodyGainsWithoutAnEvent();
    }
}
