// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {Cut, JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

/// @notice Deposit, announcement and withdrawal of bonds. What jobs do to them is in the tests of the jobs' functions.
contract BondTest is World {
    function test_RevertWhen_TheCurrencyIsNotListed() public {
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_UnknownCurrency.selector, mallory));
        escrow.depositBond(mallory, 1);
    }

    function testFuzz_RevertWhen_TheValueIsNotTheAmount(uint96 value, uint96 amount) public {
        vm.assume(value != amount);
        vm.deal(mallory, value);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_WrongValue.selector, value, amount));
        vm.prank(mallory);
        escrow.depositBond{value: value}(NATIVE, amount);
    }

    function test_RevertWhen_CoinComesWithATokensBond() public {
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_WrongValue.selector, 1, 0));
        vm.prank(creator);
        escrow.depositBond{value: 1}(address(token), 5);
    }

    function testFuzz_AddsToTheFreeBond(uint96 first, uint96 second) public {
        vm.deal(mallory, uint256(first) + second);
        vm.startPrank(mallory);
        escrow.depositBond{value: first}(NATIVE, first);
        vm.expectEmit(address(escrow));
        emit IAccounts.BondDeposited(mallory, NATIVE, second);
        escrow.depositBond{value: second}(NATIVE, second);
        vm.stopPrank();
        _assertBond(mallory, NATIVE, uint256(first) + second, 0, 0);
    }

    function testFuzz_KeepsTheBondOfATokenApart(uint96 amount) public {
        token.mint(creator, amount);
        vm.startPrank(creator);
        token.approve(address(escrow), amount);
        escrow.depositBond(address(token), amount);
        vm.stopPrank();
        _assertBond(creator, address(token), amount, 0, 0);
        _assertBond(creator, NATIVE, 1 ether, 0, 0);
        vm.assertEq(token.balanceOf(address(escrow)), amount);
    }

    function testFuzz_RevertWhen_MoreIsAnnouncedThanIsFree(uint256 amount) public {
        amount = _bound(amount, 1 ether + 1, type(uint256).max);
        vm.expectRevert(
            abi.encodeWithSelector(IAccounts.Accounts_BondTooSmall.selector, creator, NATIVE, 1 ether, amount)
        );
        vm.prank(creator);
        escrow.requestBondWithdrawal(NATIVE, amount);
    }

    function testFuzz_AnnouncesAndMovesNothing(uint256 amount) public {
        amount = _bound(amount, 1, 1 ether);
        uint64 from = uint64(block.timestamp) + escrow.bondDelay();
        vm.expectEmit(address(escrow));
        emit IAccounts.BondWithdrawalRequested(creator, NATIVE, amount, from);
        vm.prank(creator);
        escrow.requestBondWithdrawal(NATIVE, amount);
        _assertBond(creator, NATIVE, 1 ether, amount, from);
    }

    function test_ReplacesAnAnnouncementAndStartsItsDelayAnew() public {
        vm.startPrank(creator);
        escrow.requestBondWithdrawal(NATIVE, 1 ether);
        vm.warp(block.timestamp + 6 hours);
        escrow.requestBondWithdrawal(NATIVE, 1);
        _assertBond(creator, NATIVE, 1 ether, 1, uint64(block.timestamp) + escrow.bondDelay());
        escrow.requestBondWithdrawal(NATIVE, 0);
        vm.stopPrank();
        _assertBond(creator, NATIVE, 1 ether, 0, 0);
    }

    function test_RevertWhen_NothingWasAnnounced() public {
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_NoWithdrawal.selector, creator, NATIVE));
        vm.prank(creator);
        escrow.withdrawBond(NATIVE, creator);
    }

    function testFuzz_RevertWhen_TheDelayHasNotPassed(uint64 early) public {
        uint64 from = _announce(1 ether);
        vm.warp(from - _bound(early, 1, escrow.bondDelay()));
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_TooEarly.selector, from));
        vm.prank(creator);
        escrow.withdrawBond(NATIVE, creator);
    }

    function test_RevertWhen_EverythingAnnouncedIsLocked() public {
        uint64 from = _announce(1 ether);
        _lock(1 ether);
        vm.warp(from);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_NoWithdrawal.selector, creator, NATIVE));
        vm.prank(creator);
        escrow.withdrawBond(NATIVE, creator);
    }

    function test_RevertWhen_TheReceiverRefuses() public {
        vm.warp(_announce(1 ether));
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_TransferFailed.selector, NATIVE, address(escrow)));
        vm.prank(creator);
        escrow.withdrawBond(NATIVE, address(escrow));
        _assertBond(creator, NATIVE, 1 ether, 1 ether, uint64(block.timestamp));
    }

    function testFuzz_SendsWhatWasAnnouncedOnce(uint256 amount, uint64 late) public {
        amount = _bound(amount, 1, 1 ether);
        vm.warp(uint256(_announce(amount)) + _bound(late, 0, 365 days));
        uint256 before = mallory.balance;
        vm.expectEmit(address(escrow));
        emit IAccounts.BondWithdrawn(creator, mallory, NATIVE, amount);
        vm.prank(creator);
        escrow.withdrawBond(NATIVE, mallory);
        vm.assertEq(mallory.balance, before + amount);
        _assertBond(creator, NATIVE, 1 ether - amount, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_NoWithdrawal.selector, creator, NATIVE));
        vm.prank(creator);
        escrow.withdrawBond(NATIVE, mallory);
    }

    function testFuzz_SendsOnlyWhatIsStillFree(uint96 locked) public {
        locked = uint96(_bound(locked, 1, 1 ether - 1));
        uint64 from = _announce(1 ether);
        _lock(locked);
        vm.warp(from);
        vm.prank(creator);
        escrow.withdrawBond(NATIVE, relayer);
        vm.assertEq(relayer.balance, 1 ether - locked);
        _assertBond(creator, NATIVE, 0, 0, 0);
    }

    /// @dev The longest evaluation window, asked for in the last second before the announcement.
    function test_KeepsThePromiseToEveryJobThatSawTheBond() public {
        Cut[] memory cuts = _cuts();
        cuts[1].windows.evaluation = 6 hours;
        cuts[1].bond = 1 ether;
        uint32 version = _publish(NATIVE, cuts);
        IJobEscrow.Request memory request = _requestOf(version, "salt");
        vm.prank(requester);
        JobId job = escrow.createJob{value: PRICE}(request);
        uint64 from = _announce(1 ether);
        vm.warp(_deadline(job));
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_TooEarly.selector, from));
        vm.prank(creator);
        escrow.withdrawBond(NATIVE, creator);
        _evaluate(job);
        _assertStatus(job, Status.Evaluated);
    }

    function _announce(uint256 amount) private returns (uint64 from) {
        vm.prank(creator);
        escrow.requestBondWithdrawal(NATIVE, amount);
        (,, from) = escrow.bondOf(creator, NATIVE);
    }

    /// @dev A job that is evaluated locks this much.
    function _lock(uint96 amount) private {
        Cut[] memory cuts = _cuts();
        cuts[1].bond = amount;
        uint32 version = _publish(NATIVE, cuts);
        IJobEscrow.Request memory request = _requestOf(version, "lock");
        vm.prank(requester);
        _evaluate(escrow.createJob{value: PRICE}(request));
    }

    function _assertBond(address account, address currency, uint256 free, uint256 announced, uint64 from) private view {
        (uint256 free_, uint256 announced_, uint64 from_) = escrow.bondOf(account, currency);
        vm.assertEq(free_, free, "free");
        vm.assertEq(announced_, announced, "announced");
        vm.assertEq(from_, from, "from");
    }
}
