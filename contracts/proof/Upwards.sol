// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Move, Transition} from "../src/libraries/Transition.sol";
import {Status} from "../src/types/Types.sol";

/// @notice Proven by `make prove`, never deployed: every move leads to a higher status than the one it starts from.
contract Upwards {
    function move(Move move_) external pure {
        require(move_ != Move.Refund);
        assert(Transition.target(move_) > Transition.origin(move_));
    }

    function refund(Status from) external pure {
        require(Transition.isRefundable(from));
        assert(Transition.target(Move.Refund) > from);
    }
}
