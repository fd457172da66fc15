// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IAccounts} from "./interfaces/IAccounts.sol";
import {Transition} from "./libraries/Transition.sol";
import {JobId} from "./types/Types.sol";

/// @notice See {IAccounts}. The part of the escrow that knows currencies; {JobEscrow} says who is owed what.
abstract contract Accounts is IAccounts, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @dev Both fit one slot, so that paying a creator and locking its bond cost one write. The part of a bond that
    /// serves a job is in neither: it is the job's, at the job's immutable terms.
    struct Account {
        uint128 credit;
        uint128 bond;
    }

    struct Withdrawal {
        uint128 amount;
        uint64 from;
    }

    address internal constant NATIVE = address(0);
    uint64 private constant BOND_DELAY = 7 hours;
    uint256 private constant MAX_SHARE_BPS = 500;

    /// @inheritdoc IAccounts
    uint256 public immutable override shareBps;
    /// @inheritdoc IAccounts
    address public immutable override treasury;

    address[] private _currencies;
    mapping(address currency => bool) private _listed;
    mapping(address currency => mapping(address account => Account)) private _accounts;
    mapping(address currency => mapping(address account => Withdrawal)) private _withdrawals;

    constructor(address[] memory tokens, address treasury_, uint256 shareBps_) {
        if (shareBps_ > MAX_SHARE_BPS) revert Accounts_BadShare(shareBps_, MAX_SHARE_BPS);
        if (shareBps_ > 0 && treasury_ == address(0)) revert Accounts_BadShare(shareBps_, 0);
        (treasury, shareBps) = (treasury_, shareBps_);
        _list(NATIVE);
        for (uint256 i = 0; i < tokens.length; i++) {
            if (tokens[i].code.length == 0 || _listed[tokens[i]]) revert Accounts_BadCurrency(tokens[i]);
            _list(tokens[i]);
        }
    }

    /// @inheritdoc IAccounts
    function depositBond(address currency, uint256 amount) external payable override nonReentrant {
        // Check:
        _checkCurrency(currency);

        // Effect:
        _accounts[currency][msg.sender].bond += amount.toUint128();
        emit BondDeposited(msg.sender, currency, amount);

        // Interaction:
        _pull(currency, amount);
    }

    /// @inheritdoc IAccounts
    function requestBondWithdrawal(address currency, uint256 amount) external override {
        // Check:
        uint256 free = _accounts[currency][msg.sender].bond;
        if (amount > free) revert Accounts_BondTooSmall(msg.sender, currency, free, amount);

        // Effect:
        uint64 from = amount == 0 ? 0 : (block.timestamp + BOND_DELAY).toUint64();
        _withdrawals[currency][msg.sender] = Withdrawal(amount.toUint128(), from);
        emit BondWithdrawalRequested(msg.sender, currency, amount, from);
    }

    /// @inheritdoc IAccounts
    function withdrawBond(address currency, address to) external override nonReentrant {
        // Check:
        Withdrawal memory announced = _withdrawals[currency][msg.sender];
        Account storage account = _accounts[currency][msg.sender];
        uint128 amount = announced.amount < account.bond ? announced.amount : account.bond;
        if (amount == 0) revert Accounts_NoWithdrawal(msg.sender, currency);
        if (block.timestamp < announced.from) revert Accounts_TooEarly(announced.from);

        // Effect:
        delete _withdrawals[currency][msg.sender];
        account.bond -= amount;
        emit BondWithdrawn(msg.sender, to, currency, amount);

        // Interaction:
        _send(currency, to, amount);
    }

    /// @inheritdoc IAccounts
    function withdraw(address currency, address to) external override nonReentrant {
        // Check:
        Account storage account = _accounts[currency][msg.sender];
        uint256 amount = account.credit;
        if (amount == 0) revert Accounts_NoCredit(msg.sender, currency);

        // Effect:
        account.credit = 0;
        emit Withdrawn(msg.sender, to, currency, amount);

        // Interaction:
        _send(currency, to, amount);
    }

    /// @inheritdoc IAccounts
    function creditOf(address account, address currency) external view override returns (uint256) {
        return _accounts[currency][account].credit;
    }

    /// @inheritdoc IAccounts
    function bondOf(address account, address currency)
        external
        view
        override
        returns (uint256 free, uint256 announced, uint64 from)
    {
        Withdrawal storage withdrawal = _withdrawals[currency][account];
        return (_accounts[currency][account].bond, withdrawal.amount, withdrawal.from);
    }

    /// @inheritdoc IAccounts
    function currencies() external view override returns (address[] memory) {
        return _currencies;
    }

    /// @inheritdoc IAccounts
    function bondDelay() external pure override returns (uint64) {
        return BOND_DELAY;
    }

    /// @dev Credits a fee less the treasury's share, which it returns: the caller credits the treasury, once a call.
    function _pay(address account, JobId id, address currency, uint256 fee) internal returns (uint256 share) {
        if (fee == 0) return 0;
        uint256 rest;
        (share, rest) = Transition.split(fee, shareBps);
        _credit(account, id, currency, rest);
    }

    function _credit(address account, JobId id, address currency, uint256 amount) internal {
        if (amount == 0) return;
        _accounts[currency][account].credit += amount.toUint128();
        emit Credited(account, id, amount);
    }

    /// @dev From here on the amount is the job's: `_freeBond` or `_forfeitBond` must follow, once, at the same terms.
    function _lockBond(address payee, address currency, uint128 amount) internal {
        if (amount == 0) return;
        Account storage account = _accounts[currency][payee];
        if (account.bond < amount) revert Accounts_BondTooSmall(payee, currency, account.bond, amount);
        account.bond -= amount;
    }

    function _freeBond(address payee, JobId id, address currency, uint128 amount) internal {
        if (amount == 0) return;
        _accounts[currency][payee].bond += amount;
        emit BondFreed(payee, id, amount);
    }

    /// @dev Takes an amount in. The balance must grow by it exactly: a token that keeps a part is refused.
    function _pull(address currency, uint256 amount) internal {
        uint256 value = currency == NATIVE ? amount : 0;
        if (msg.value != value) revert Accounts_WrongValue(msg.value, value);
        if (currency == NATIVE || amount == 0) return;
        IERC20 token = IERC20(currency);
        uint256 want = token.balanceOf(address(this)) + amount;
        if (!token.trySafeTransferFrom(msg.sender, address(this), amount)) {
            revert Accounts_TransferFailed(currency, msg.sender);
        }
        uint256 have = token.balanceOf(address(this));
        if (have != want) revert Accounts_WrongTransfer(currency, have, want);
    }

    /// @dev A permit that somebody sent ahead of us, or that the token does not know, is no obstacle: the allowance
    /// decides in `_pull`.
    function _permit(address currency, uint256 amount, Permit calldata permit) internal {
        if (currency == NATIVE) return;
        try IERC20Permit(currency)
            .permit(msg.sender, address(this), amount, permit.deadline, permit.v, permit.r, permit.s) {}
            catch {}
    }

    function _checkCurrency(address currency) internal view {
        if (!_listed[currency]) revert Accounts_UnknownCurrency(currency);
    }

    function _send(address currency, address to, uint256 amount) private {
        bool refused = to == address(0) || to == address(this);
        if (refused || !_trySend(currency, to, amount)) revert Accounts_TransferFailed(currency, to);
    }

    function _trySend(address currency, address to, uint256 amount) private returns (bool) {
        if (currency == NATIVE) return SafeTransferLib.trySafeTransferETH(to, amount, gasleft());
        return IERC20(currency).trySafeTransfer(to, amount);
    }

    function _list(address currency) private {
        _listed[currency] = true;
        _currencies.push(currency);
    }
}
