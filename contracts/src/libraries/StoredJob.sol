// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobEscrow} from "../interfaces/IJobEscrow.sol";
import {IModelRegistry} from "../interfaces/IModelRegistry.sol";
import {Prices, Status} from "../types/Types.sol";

/// @dev A job in six slots. `digest` is the commitment until the evaluation lands, the output's digest from then on:
/// the commitment has done its work by then, and overwriting it is four times cheaper than filling a new slot.
struct Stored {
    address requester; // slot 0
    Status status; // slot 0
    uint64 deadline; // slot 0
    bool contested; // slot 0
    bool evaluated; // slot 0
    address payee; // slot 1
    uint96 evaluationFee; // slot 1
    uint96 headFee; // slot 2
    uint96 tailFee; // slot 2
    uint64 model; // slot 2
    uint96 forwardTip; // slot 3
    uint32 forwarding; // slot 3
    uint32 delivery; // slot 3
    uint32 review; // slot 3
    bytes32 digest; // slot 4
    bytes32 creatorKey; // slot 5
}

/// @title Writes and reads the packed form of a job
library StoredJob {
    /// @notice Snapshots the offer's terms into the job: whatever the registry does later, these terms stand.
    function snapshot(Stored storage job, IModelRegistry.Offer memory offer) internal {
        job.payee = offer.payee;
        job.evaluationFee = offer.cut.prices.evaluationFee;
        job.headFee = offer.cut.prices.headFee;
        job.tailFee = offer.cut.prices.tailFee;
        job.forwardTip = offer.cut.prices.forwardTip;
        job.forwarding = offer.cut.windows.forwarding;
        job.delivery = offer.cut.windows.delivery;
        job.review = offer.cut.windows.review;
        job.creatorKey = offer.creatorKey;
    }

    /// @notice What a job at these terms costs, in wei.
    function priceOf(Prices memory prices) internal pure returns (uint256) {
        return uint256(prices.evaluationFee) + prices.headFee + prices.tailFee + prices.forwardTip;
    }

    /// @notice What goes back to the requester if the job ends now: whatever no stage has paid out yet.
    function unpaid(Stored storage job) internal view returns (uint256 amount) {
        amount = job.tailFee;
        if (job.status != Status.Forwarded) amount += job.forwardTip;
        if (job.status == Status.Created) amount += uint256(job.evaluationFee) + job.headFee;
    }

    /// @notice The job as the interface shows it.
    function unpack(Stored storage job) internal view returns (IJobEscrow.Job memory unpacked) {
        unpacked.requester = job.requester;
        unpacked.status = job.status;
        unpacked.deadline = job.deadline;
        unpacked.contested = job.contested;
        unpacked.payee = job.payee;
        unpacked.evaluationFee = job.evaluationFee;
        unpacked.headFee = job.headFee;
        unpacked.tailFee = job.tailFee;
        unpacked.model = job.model;
        unpacked.forwardTip = job.forwardTip;
        unpacked.forwarding = job.forwarding;
        unpacked.delivery = job.delivery;
        unpacked.review = job.review;
        unpacked.creatorKey = job.creatorKey;
        if (job.evaluated) unpacked.output = job.digest;
        else unpacked.commitment = job.digest;
    }
}
