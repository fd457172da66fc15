// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Prices, Status} from "../types/Types.sol";

/// @dev A job in three slots: who, what, and one digest. Its prices, bond and windows are its version's, which never
/// change; only the payee can change in the registry and is kept. `digest` is the commitment until the evaluation lands
/// and {JobHash-result} from then on: the commitment has done its work by then, and overwriting it is four times
/// cheaper than filling a new slot.
struct Stored {
    address requester; // slot 0
    Status status; // slot 0
    uint40 deadline; // slot 0
    uint32 version; // slot 0
    address payee; // slot 1
    uint64 model; // slot 1
    uint8 cut; // slot 1
    bool measured; // slot 1
    bool contested; // slot 1
    bytes32 digest; // slot 2
}

/// @title What a job's status says about its money
library StoredJob {
    /// @notice What a job at these prices costs.
    function priceOf(Prices memory prices) internal pure returns (uint256) {
        return uint256(prices.evaluationFee) + prices.headFee + prices.tailFee + prices.forwardTip;
    }

    /// @notice The part of the price that no stage has paid out yet.
    function unpaid(Status status, Prices memory prices) internal pure returns (uint256 amount) {
        if (status >= Status.Created && status <= Status.Delivered) amount = prices.tailFee;
        if (status == Status.Created || status == Status.Evaluated) amount += prices.forwardTip;
        if (status == Status.Created) amount += uint256(prices.evaluationFee) + prices.headFee;
    }
}
