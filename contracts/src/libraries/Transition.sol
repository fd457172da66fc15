// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Prices, Status, Windows} from "../types/Types.sol";

/// @dev What anybody can do to a job. `Settle` is accept, too.
enum Move {
    Create,
    Evaluate,
    Unfit,
    Forward,
    Deliver,
    Reject,
    Settle,
    Refund
}

/// @dev What a move pays. Fees are before the treasury's share; `locked` comes out of the payee's
/// free bond, `freed` returns there, and `forfeited` goes to the requester instead.
struct Flow {
    uint256 operator;
    uint256 payee;
    uint256 sender;
    uint256 requester;
    uint128 locked;
    uint128 freed;
    uint128 forfeited;
}

/// @title The escrow's transition table, as pure functions
/// @notice The escrow takes every next status and every amount from here. `make prove` proves, for all amounts: what a
/// job holds before a move, and what comes in with it, is what it holds afterwards and what goes out; and no move leads
/// back.
library Transition {
    /// @notice The status from which a move starts. A refund starts wherever `isRefundable`.
    function origin(Move move) internal pure returns (Status) {
        if (move == Move.Create) return Status.None;
        if (move == Move.Evaluate || move == Move.Unfit) return Status.Created;
        if (move == Move.Forward) return Status.Evaluated;
        if (move == Move.Deliver || move == Move.Reject) return Status.Forwarded;
        return Status.Delivered;
    }

    /// @notice The status to which a move leads.
    function target(Move move) internal pure returns (Status) {
        if (move == Move.Create) return Status.Created;
        if (move == Move.Evaluate) return Status.Evaluated;
        if (move == Move.Forward) return Status.Forwarded;
        if (move == Move.Deliver) return Status.Delivered;
        return move == Move.Settle ? Status.Settled : Status.Refunded;
    }

    /// @notice Whether a job at this status gives its money back once it is late.
    function isRefundable(Status status) internal pure returns (bool) {
        return status == Status.Created || status == Status.Evaluated || status == Status.Forwarded;
    }

    /// @notice What a job at these prices costs.
    function priceOf(Prices memory prices) internal pure returns (uint256) {
        return uint256(prices.evaluationFee) + prices.headFee + prices.tailFee + prices.forwardTip;
    }

    /// @notice What a move pays, from where it starts. Create and Deliver pay nothing and are not asked about.
    function flow(Move move, Status from, Prices memory prices, uint96 bond) internal pure returns (Flow memory) {
        if (move == Move.Evaluate) return Flow(prices.evaluationFee, prices.headFee, 0, 0, bond, 0, 0);
        if (move == Move.Unfit) {
            uint256 rest = uint256(prices.headFee) + prices.tailFee + prices.forwardTip;
            return Flow(prices.evaluationFee, 0, 0, rest, 0, 0, 0);
        }
        if (move == Move.Forward) return Flow(0, 0, prices.forwardTip, 0, 0, 0, 0);
        if (move == Move.Reject) return Flow(0, 0, 0, prices.tailFee, 0, bond, 0);
        if (move == Move.Settle) return Flow(0, prices.tailFee, 0, 0, 0, bond, 0);
        if (from == Status.Created) return Flow(0, 0, 0, priceOf(prices), 0, 0, 0);
        uint256 unpaid = prices.tailFee;
        if (from == Status.Evaluated) return Flow(0, 0, 0, unpaid + prices.forwardTip, 0, bond, 0);
        return Flow(0, 0, 0, unpaid, 0, 0, bond);
    }

    /// @notice How long a job may stay at a status; 0 at an end.
    function windowOf(Status status, Windows memory windows) internal pure returns (uint32) {
        if (status == Status.Created) return windows.evaluation;
        if (status == Status.Evaluated) return windows.forwarding;
        if (status == Status.Forwarded) return windows.delivery;
        return status == Status.Delivered ? windows.review : 0;
    }

    /// @notice A fee's part for the treasury, and what is left of it.
    function split(uint256 fee, uint256 shareBps) internal pure returns (uint256 share, uint256 rest) {
        share = fee * shareBps / 10_000;
        rest = fee - share;
    }
}
