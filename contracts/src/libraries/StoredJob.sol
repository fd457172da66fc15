// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Status} from "../types/Types.sol";

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
