// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Move, Transition} from "../src/libraries/Transition.sol";
import {Status} from "../src/types/Types.sol";

/// @notice Proven by `make prove` over every sequence of moves, never deployed: a job that has ended never moves again.
contract OneWay {
    Status private _status;
    bool private _ended;

    function step(Move move) external {
        if (move == Move.Refund) require(Transition.isRefundable(_status));
        else require(_status == Transition.origin(move));
        Status next = Transition.target(move);
        assert(!_ended);
        _status = next;
        _ended = next == Status.Settled || next == Status.Refunded;
    }
}
