// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Flow, Move, Transition} from "../src/libraries/Transition.sol";
import {Prices, Status} from "../src/types/Types.sol";

/// @notice Proven by `make prove` for all amounts, never deployed: no move makes or loses money.
/// @dev `_held` is written from the design's table and not from the library: what a job holds at each status, its bond
/// included.
contract Conservation {
    /// @dev What comes in with a new job is what it holds.
    function create(Prices memory prices, uint96 bond) external pure {
        assert(Transition.priceOf(prices) == _held(Transition.target(Move.Create), prices, bond));
    }

    function evaluate(Prices memory prices, uint96 bond) external pure {
        Flow memory flow = Transition.flow(Move.Evaluate, Status.Created, prices, bond);
        assert(_held(Status.Created, prices, bond) + flow.locked == _held(Transition.target(Move.Evaluate), prices, bond) + _paid(flow));
    }

    function unfit(Prices memory prices, uint96 bond) external pure {
        Flow memory flow = Transition.flow(Move.Unfit, Status.Created, prices, bond);
        assert(_held(Status.Created, prices, bond) + flow.locked == _held(Transition.target(Move.Unfit), prices, bond) + _paid(flow));
    }

    function forward(Prices memory prices, uint96 bond) external pure {
        Flow memory flow = Transition.flow(Move.Forward, Status.Evaluated, prices, bond);
        assert(_held(Status.Evaluated, prices, bond) + flow.locked == _held(Transition.target(Move.Forward), prices, bond) + _paid(flow));
    }

    function deliver(Prices memory prices, uint96 bond) external pure {
        assert(_held(Status.Forwarded, prices, bond) == _held(Transition.target(Move.Deliver), prices, bond));
    }

    function reject(Prices memory prices, uint96 bond) external pure {
        Flow memory flow = Transition.flow(Move.Reject, Status.Forwarded, prices, bond);
        assert(_held(Status.Forwarded, prices, bond) + flow.locked == _held(Transition.target(Move.Reject), prices, bond) + _paid(flow));
    }

    function settle(Prices memory prices, uint96 bond) external pure {
        Flow memory flow = Transition.flow(Move.Settle, Status.Delivered, prices, bond);
        assert(_held(Status.Delivered, prices, bond) + flow.locked == _held(Transition.target(Move.Settle), prices, bond) + _paid(flow));
    }

    function refundCreated(Prices memory prices, uint96 bond) external pure {
        Flow memory flow = Transition.flow(Move.Refund, Status.Created, prices, bond);
        assert(_held(Status.Created, prices, bond) + flow.locked == _held(Transition.target(Move.Refund), prices, bond) + _paid(flow));
    }

    function refundEvaluated(Prices memory prices, uint96 bond) external pure {
        Flow memory flow = Transition.flow(Move.Refund, Status.Evaluated, prices, bond);
        assert(_held(Status.Evaluated, prices, bond) + flow.locked == _held(Transition.target(Move.Refund), prices, bond) + _paid(flow));
    }

    function refundForwarded(Prices memory prices, uint96 bond) external pure {
        Flow memory flow = Transition.flow(Move.Refund, Status.Forwarded, prices, bond);
        assert(_held(Status.Forwarded, prices, bond) + flow.locked == _held(Transition.target(Move.Refund), prices, bond) + _paid(flow));
    }

    /// @dev The treasury's share comes out of the fee, whatever the share is.
    function split(uint96 fee, uint16 shareBps) external pure {
        (uint256 share, uint256 rest) = Transition.split(fee, shareBps);
        assert(share + rest == fee);
    }

    function _held(Status status, Prices memory prices, uint96 bond) private pure returns (uint256) {
        if (status == Status.Created) {
            return uint256(prices.evaluationFee) + prices.headFee + prices.tailFee + prices.forwardTip;
        }
        if (status == Status.Evaluated) return uint256(prices.tailFee) + prices.forwardTip + bond;
        if (status == Status.Forwarded || status == Status.Delivered) return uint256(prices.tailFee) + bond;
        return 0;
    }

    function _paid(Flow memory flow) private pure returns (uint256) {
        return flow.operator + flow.payee + flow.sender + flow.requester + flow.freed + flow.forfeited;
    }
}
