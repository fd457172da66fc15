// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Move, Transition} from "../src/libraries/Transition.sol";
import {Status} from "../src/types/Types.sol";

/// @notice Proven by `make prove`, never deployed: every move leads to a higher status than it starts from, and over
/// every sequence of moves, a job that has ended never moves again.
contract OneWay {
    Status private _status;
    bool private _ended;

    function grows(Move move) external pure {
        require(move != Move.Refund);
        assert(Transition.target(move) > Transition.origin(move));
    }

    function refundGrows(Status from) external pure {
        require(Transition.isRefundable(from));
        assert(Transition.target(Move.Refund) > from);
    }

    function step(Move move) external {
        if (move == Move.Refund) require(Transition.isRefundable(_status));
        else require(_status == Transition.origin(move));
        Status next = Transition.target(move);
        assert(!_ended);
        _status = next;
        _ended = next == Status.Settled || next == Status.Refunded;
    }
}
