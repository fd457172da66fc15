// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobId} from "../types/Types.sol";

/// @title What each account has in the escrow, per currency
/// @notice An account has a credit (what jobs paid it, until it withdraws) and a bond (what it promises to requesters).
/// A currency is the chain's native coin, written as address 0, or an ERC-20 of a list that construction fixed.
/// @dev Assumptions, per listed token: nobody else's call changes the escrow's balance downwards (no rebasing, no
/// seizure, no pausing for ever); its supply stays under 2^128; `transfer` moves what it says. A token that breaks one
/// of them harms its own currency only. A token that charges for transfers is refused transfer by transfer, and one
/// that reverts, returns false or calls back moves nothing. A share of the fees goes to the treasury; both are immutable, so the
/// terms of a job's payments stand from its creation.
interface IAccounts {
    /// @notice An EIP-2612 permit over the exact price, for the escrow as spender.
    struct Permit {
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    /// @notice `amount` is in the currency of the job.
    event Credited(address indexed account, JobId indexed job, uint256 amount);
    event Withdrawn(address indexed account, address indexed to, address indexed currency, uint256 amount);
    event BondDeposited(address indexed account, address indexed currency, uint256 amount);
    event BondWithdrawalRequested(address indexed account, address indexed currency, uint256 amount, uint64 from);
    event BondWithdrawn(address indexed account, address indexed to, address indexed currency, uint256 amount);
    /// @notice A job ended and its promise was kept: the part of the bond that JobEvaluated named is free again.
    event BondFreed(address indexed account, JobId indexed job, uint256 amount);
    /// @notice No answer came: the job's part of the bond was credited to the requester.
    event BondForfeited(address indexed account, JobId indexed job, uint256 amount);

    error Accounts_BadCurrency(address token);
    /// @notice At most `max` basis points, and none without a treasury.
    error Accounts_BadShare(uint256 have, uint256 max);
    error Accounts_UnknownCurrency(address currency);
    /// @notice Native coin sent with the call: the exact amount where the currency is native, 0 otherwise.
    error Accounts_WrongValue(uint256 have, uint256 want);
    /// @notice The escrow's balance after a token's transfer is not the one before plus the amount.
    error Accounts_WrongTransfer(address currency, uint256 have, uint256 want);
    error Accounts_TransferFailed(address currency, address account);
    error Accounts_NoCredit(address account, address currency);
    /// @notice The account's free bond is smaller than what is to be locked, or announced.
    error Accounts_BondTooSmall(address account, address currency, uint256 have, uint256 want);
    error Accounts_NoWithdrawal(address account, address currency);
    error Accounts_TooEarly(uint64 from);

    /// @notice Adds to the caller's free bond. Native coin comes as exactly `amount` of value; a token by allowance.
    function depositBond(address currency, uint256 amount) external payable;
    /// @notice Announces that the caller will take `amount` of its free bond; replaces what it announced before, and 0
    /// takes that back. Until it is taken, announced bond still serves every job: whatever a requester saw free and
    /// unannounced stays for longer than the longest evaluation window. New requesters count free less announced.
    function requestBondWithdrawal(address currency, uint256 amount) external;
    /// @notice Sends what was announced at least `bondDelay` ago, or as much of it as is still free, to `to`.
    function withdrawBond(address currency, address to) external;
    /// @notice Sends the caller's whole credit in a currency to `to`.
    function withdraw(address currency, address to) external;

    function creditOf(address account, address currency) external view returns (uint256);
    /// @notice `free` serves the next jobs; `announced` may leave from `from` on (both 0 where nothing is announced).
    function bondOf(address account, address currency)
        external
        view
        returns (uint256 free, uint256 announced, uint64 from);
    /// @notice Every currency that jobs may be paid in; the native coin, 0, comes first.
    function currencies() external view returns (address[] memory);
    /// @notice Seconds between announcing a withdrawal of bond and making it; longer than any evaluation window.
    function bondDelay() external view returns (uint64);
    /// @notice Basis points of evaluationFee, headFee and tailFee that go to the treasury when they are paid. Tips,
    /// bonds and refunds are whole.
    function shareBps() external view returns (uint256);
    function treasury() external view returns (address);
}
