// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobEscrow} from "../../src/JobEscrow.sol";
import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {HostileToken, Token} from "../base/Tokens.sol";
import {Vm, vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

/// @notice Drives many jobs in three currencies, one of them hostile, through random calls, each valid where it is made,
/// and keeps its own books from the logs.
contract Handler is World {
    /// @notice What the logs say about one currency.
    struct Books {
        uint256 deposited; // prices that came in
        uint256 credited; // by jobs
        uint256 withdrawn; // of credits
        uint256 bonded; // bonds that came in
        uint256 unbonded; // bonds that were withdrawn
        uint256 free; // the creator's free bond
        uint256 forfeited; // bonds that went to requesters
    }

    uint8 private constant HOSTILE = 2;

    JobId[] public jobs;
    address[] public accounts;
    address[3] public currencies;
    HostileToken private hostile = new HostileToken();

    mapping(address currency => Books) private _books;
    mapping(address currency => mapping(address account => uint256)) public creditIn;
    mapping(JobId => address) public currencyOf;
    mapping(JobId => uint256) public paidFor;
    mapping(JobId => uint256) public forfeitedFor;
    mapping(JobId => uint256) public endings;
    mapping(JobId => Status) public last;

    constructor() {
        setUp();
        accounts = [requester, creator, operator, relayer, mallory, treasury];
        currencies = [NATIVE, address(token), address(hostile)];
        address[] memory tokens = new address[](2);
        (tokens[0], tokens[1]) = (address(token), address(hostile));
        escrow = new JobEscrow(models, enclaves, tokens, treasury, escrow.shareBps());
        vm.deal(creator, 1000 ether);
        vm.prank(creator);
        escrow.depositBond{value: 1 ether}(NATIVE, 1 ether);
        for (uint256 i = 0; i < 2; i++) {
            _publish(tokens[i], _cuts());
            _endow(tokens[i], requester);
            _endow(tokens[i], creator);
        }
        (_books[NATIVE].bonded, _books[NATIVE].free) = (1 ether, 1 ether);
    }

    function _endow(address currency, address account) private {
        Token(currency).mint(account, 1000 ether);
        vm.prank(account);
        Token(currency).approve(address(escrow), type(uint256).max);
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

    function create(bytes32 salt, uint8 currency) external booked {
        currency = currency % 3;
        JobId id = escrow.jobIdOf(requester, salt);
        if (escrow.jobOf(id).status != Status.None || requester.balance < PRICE) return;
        IJobEscrow.Request memory request = _requestOf(currency + 1, salt);
        if (uint256(salt) % 3 == 0) request.measurement = MEASUREMENT;
        currencyOf[id] = currencies[currency];
        if (!_send(requester, currency, PRICE, abi.encodeCall(escrow.createJob, (request)))) return;
        jobs.push(id);
        _books[currencyOf[id]].deposited += PRICE;
    }

    function evaluate(uint256 seed) external booked {
        (JobId job, bool found) = _pick(seed, Status.Created, false);
        if (found && _books[currencyOf[job]].free >= BOND) _evaluate(job);
    }

    function unfit(uint256 seed) external booked {
        if (seed % 4 != 0) return;
        (JobId job, bool found) = _pick(seed, Status.Created, false);
        if (!found) return;
        IJobEscrow.Unfit memory message = _unfit(job);
        bytes memory signature = _sign(ENCLAVE_KEY, message);
        vm.prank(relayer);
        escrow.submitUnfit(message, creatorKey, signature);
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

    function withdraw(uint256 who, uint8 currency) external booked {
        currency = currency % 3;
        address account = accounts[who % accounts.length];
        if (escrow.creditOf(account, currencies[currency]) == 0) return;
        _send(account, currency, 0, abi.encodeCall(escrow.withdraw, (currencies[currency], account)));
    }

    /// @dev Little, so that jobs wait for it now and then.
    function depositBond(uint256 amount, uint8 currency) external booked {
        currency = currency % 3;
        amount = _bound(amount, 0, 3 * uint256(BOND));
        _send(creator, currency, amount, abi.encodeCall(escrow.depositBond, (currencies[currency], amount)));
    }

    function announceBond(uint256 amount, uint8 currency) external booked {
        address which = currencies[currency % 3];
        vm.prank(creator);
        escrow.requestBondWithdrawal(which, _bound(amount, 0, _books[which].free));
    }

    function withdrawBond(uint8 currency) external booked {
        currency = currency % 3;
        (uint256 free, uint256 announced, uint64 from) = escrow.bondOf(creator, currencies[currency]);
        if (free == 0 || announced == 0 || block.timestamp < from) return;
        _send(creator, currency, 0, abi.encodeCall(escrow.withdrawBond, (currencies[currency], creator)));
    }

    /// @dev From here on the hostile token takes a part, pays a bonus, lies, refuses, or calls back for more.
    function spoil(uint8 vice, uint256 seed) external {
        bytes[3] memory calls = [
            abi.encodeCall(escrow.withdraw, (address(hostile), address(hostile))),
            abi.encodeCall(escrow.refund, (jobs)),
            abi.encodeCall(escrow.depositBond, (address(hostile), 1))
        ];
        HostileToken.Vice turned = HostileToken.Vice(vice % 9);
        if (turned == HostileToken.Vice.CallsBack) hostile.callBack(address(escrow), calls[seed % 3]);
        else hostile.turn(turned);
    }

    /// @dev Anybody's attempts to move money that is not theirs: none may succeed.
    function attack(uint256 seed) external booked {
        if (jobs.length == 0) return;
        JobId job = jobs[seed % jobs.length];
        bytes[8] memory attempts = [
            abi.encodeCall(escrow.deliver, (job, ANSWER)),
            abi.encodeCall(escrow.reject, (job, 1)),
            abi.encodeCall(escrow.accept, (job)),
            abi.encodeCall(escrow.contest, (job, "wrong")),
            abi.encodeCall(escrow.withdrawBond, (currencyOf[job], mallory)),
            abi.encodeCall(escrow.requestBondWithdrawal, (currencyOf[job], 1)),
            abi.encodeCall(
                escrow.submitEvaluation, (_evaluation(job), creatorKey, _sign(MALLORY_KEY, _evaluation(job)))
            ),
            abi.encodeCall(escrow.submitUnfit, (_unfit(job), creatorKey, _sign(MALLORY_KEY, _unfit(job))))
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

    /// @dev A call that moves money in or out. It may fail in the hostile currency alone, and then moves nothing.
    function _send(address from, uint8 currency, uint256 amount, bytes memory data) private returns (bool ok) {
        vm.prank(from);
        (ok,) = address(escrow).call{value: currency == 0 ? amount : 0}(data);
        vm.assertTrue(ok || currency == HOSTILE, "a call failed in an honest currency");
        if (!ok) vm.getRecordedLogs(); // forge keeps those of a call that was undone
    }

    // --- the books ---

    function jobCount() external view returns (uint256) {
        return jobs.length;
    }

    function books(address currency) external view returns (Books memory) {
        return _books[currency];
    }

    function balance(address currency) external view returns (uint256) {
        return currency == NATIVE ? address(escrow).balance : Token(currency).balanceOf(address(escrow));
    }

    function storedCredit(address account, address currency) external view returns (uint256) {
        return escrow.creditOf(account, currency);
    }

    function storedBond(address account, address currency) external view returns (uint256 free) {
        (free,,) = escrow.bondOf(account, currency);
    }

    function accountCount() external view returns (uint256) {
        return accounts.length;
    }

    function isCreator(address account) external view returns (bool) {
        return account == creator;
    }

    /// @dev Σ of what no job has paid yet, from the status alone.
    function open(address currency) external view returns (uint256 sum) {
        for (uint256 i = 0; i < jobs.length; i++) {
            if (currencyOf[jobs[i]] == currency) sum += openOf(jobs[i]);
        }
    }

    /// @dev Σ of the bonds that serve live jobs, from the status alone.
    function locked(address currency) external view returns (uint256 sum) {
        for (uint256 i = 0; i < jobs.length; i++) {
            (Status status,) = escrow.statusOf(jobs[i]);
            bool serves = status >= Status.Evaluated && status <= Status.Delivered;
            if (serves && currencyOf[jobs[i]] == currency) sum += BOND;
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
        if (_bookAccount(kind, log)) return;
        JobId job = JobId.wrap(log.topics[1]);
        Books storage b = _books[currencyOf[job]];
        if (kind == IJobEscrow.JobEvaluated.selector) {
            (,, uint256 bond) = abi.decode(log.data, (bytes32, uint64, uint256));
            b.free -= bond;
        }
        if (kind == IJobEscrow.JobRefunded.selector) {
            (Status from,) = abi.decode(log.data, (Status, uint256));
            vm.assertTrue(from <= Status.Forwarded, "a delivered job was refunded");
        }
        if (kind == IJobEscrow.JobRefunded.selector || kind == IJobEscrow.JobSettled.selector) endings[job]++;
        (Status status,) = escrow.statusOf(job);
        vm.assertTrue(status >= last[job], "status went back");
        last[job] = status;
    }

    /// @dev Events whose first topic is an account.
    function _bookAccount(bytes32 kind, Vm.Log memory log) private returns (bool) {
        address account = address(uint160(uint256(log.topics[1])));
        if (kind == IAccounts.Withdrawn.selector) {
            (address currency, uint256 sum) =
                (address(uint160(uint256(log.topics[3]))), abi.decode(log.data, (uint256)));
            creditIn[currency][account] -= sum;
            _books[currency].withdrawn += sum;
        } else if (kind == IAccounts.BondDeposited.selector) {
            Books storage b = _books[address(uint160(uint256(log.topics[2])))];
            (b.bonded, b.free) = (b.bonded + _sum(log), b.free + _sum(log));
        } else if (kind == IAccounts.BondWithdrawn.selector) {
            Books storage b = _books[address(uint160(uint256(log.topics[3])))];
            (b.unbonded, b.free) = (b.unbonded + _sum(log), b.free - _sum(log));
        } else if (kind == IAccounts.BondFreed.selector) {
            _books[currencyOf[JobId.wrap(log.topics[2])]].free += _sum(log);
        } else if (kind == IAccounts.BondForfeited.selector) {
            JobId job = JobId.wrap(log.topics[2]);
            _books[currencyOf[job]].forfeited += _sum(log);
            forfeitedFor[job] += _sum(log);
        } else if (kind == IAccounts.Credited.selector) {
            JobId job = JobId.wrap(log.topics[2]);
            creditIn[currencyOf[job]][account] += _sum(log);
            _books[currencyOf[job]].credited += _sum(log);
            paidFor[job] += _sum(log);
        } else {
            return kind == IAccounts.BondWithdrawalRequested.selector;
        }
        return true;
    }

    function _sum(Vm.Log memory log) private pure returns (uint256) {
        return abi.decode(log.data, (uint256));
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
        bytes4[5] memory often = [
            Handler.create.selector,
            Handler.evaluate.selector,
            Handler.forward.selector,
            Handler.deliver.selector,
            Handler.pass.selector
        ];
        bytes4[12] memory rarely = [
            Handler.unfit.selector,
            Handler.reject.selector,
            Handler.accept.selector,
            Handler.settle.selector,
            Handler.refund.selector,
            Handler.contest.selector,
            Handler.withdraw.selector,
            Handler.depositBond.selector,
            Handler.announceBond.selector,
            Handler.withdrawBond.selector,
            Handler.spoil.selector,
            Handler.attack.selector
        ];
        bytes4[] memory selectors = new bytes4[](3 * often.length + rarely.length);
        for (uint256 i = 0; i < 3 * often.length; i++) {
            selectors[i] = often[i % often.length];
        }
        for (uint256 i = 0; i < rarely.length; i++) {
            selectors[3 * often.length + i] = rarely[i];
        }
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    /// @dev All at once: a campaign for each would walk the same walks.
    function invariant_TheBooksAreRight() public view {
        _balanceIsOpenEscrowCreditsAndBonds();
        _paidRefundedAndOpenMakeTheDeposits();
        _noBondIsLostOrMade();
        _aJobPaysOnceAndItsPrice();
        _nobodyGainsWithoutAnEvent();
    }

    /// @dev Per currency: balance = Σ open escrow + Σ credits + Σ bonds, free and serving jobs.
    function _balanceIsOpenEscrowCreditsAndBonds() private view {
        for (uint256 i = 0; i < 3; i++) {
            address currency = handler.currencies(i);
            Handler.Books memory b = handler.books(currency);
            uint256 want = handler.open(currency) + b.credited - b.withdrawn + b.free + handler.locked(currency);
            // A hostile token may keep in the escrow what it said it had sent; nobody's money is short.
            if (i == 2) vm.assertTrue(handler.balance(currency) >= want, "hostile balance");
            else vm.assertEq(handler.balance(currency), want, "balance");
        }
    }

    /// @dev Per currency: what jobs paid out and have not paid out yet is what came in, and the forfeited bonds.
    function _paidRefundedAndOpenMakeTheDeposits() private view {
        for (uint256 i = 0; i < 3; i++) {
            address currency = handler.currencies(i);
            Handler.Books memory b = handler.books(currency);
            vm.assertEq(b.credited + handler.open(currency), b.deposited + b.forfeited, "deposits");
        }
    }

    /// @dev Per currency: a bond is free, serves a job, was withdrawn, or went to a requester.
    function _noBondIsLostOrMade() private view {
        for (uint256 i = 0; i < 3; i++) {
            address currency = handler.currencies(i);
            Handler.Books memory b = handler.books(currency);
            vm.assertEq(b.bonded, b.free + handler.locked(currency) + b.unbonded + b.forfeited, "bonds");
        }
    }

    function _aJobPaysOnceAndItsPrice() private view {
        for (uint256 i = 0; i < handler.jobCount(); i++) {
            JobId job = handler.jobs(i);
            bool ended = handler.last(job) >= Status.Settled;
            vm.assertEq(handler.endings(job), ended ? 1 : 0, "endings");
            uint256 want = handler.price() + handler.forfeitedFor(job);
            vm.assertEq(handler.paidFor(job) + handler.openOf(job), want, "paid for a job");
        }
    }

    function _nobodyGainsWithoutAnEvent() private view {
        for (uint256 c = 0; c < 3; c++) {
            address currency = handler.currencies(c);
            for (uint256 i = 0; i < handler.accountCount(); i++) {
                address account = handler.accounts(i);
                uint256 credit = handler.creditIn(currency, account);
                vm.assertEq(handler.storedCredit(account, currency), credit, "credit without event");
                uint256 bond = handler.isCreator(account) ? handler.books(currency).free : 0;
                vm.assertEq(handler.storedBond(account, currency), bond, "bond without event");
            }
        }
    }

    /// @dev The walk is not empty: over a campaign jobs come to both ends, in both currencies, and a bond is paid.
    function test_AWalkReachesEveryEnd() public {
        handler.create("one", 0);
        handler.create("two", 0);
        handler.evaluate(0);
        handler.forward(0, 4);
        handler.deliver(0);
        handler.accept(0);
        handler.unfit(0);
        handler.create("three", 1);
        handler.depositBond(1 ether, 1);
        handler.evaluate(0);
        handler.forward(0, 4);
        handler.announceBond(0.4 ether, 0);
        handler.pass(100_004); // over a day
        handler.withdrawBond(0);
        handler.refund();
        handler.withdraw(0, 0);
        vm.assertEq(uint256(handler.last(handler.jobs(0))), uint256(Status.Settled));
        vm.assertEq(uint256(handler.last(handler.jobs(1))), uint256(Status.Refunded));
        vm.assertEq(uint256(handler.last(handler.jobs(2))), uint256(Status.Refunded));
        vm.assertTrue(handler.forfeitedFor(handler.jobs(2)) > 0, "no bond was paid");
        vm.assertTrue(handler.books(handler.currencies(0)).withdrawn > 0, "no credit was withdrawn");
        vm.assertTrue(handler.books(handler.currencies(0)).unbonded > 0, "no bond was withdrawn");
        invariant_TheBooksAreRight();
    }
}
