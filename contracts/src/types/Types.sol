// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A model in the repository; also its ERC-721 token id. Starts at 1.
type ModelId is uint256;

/// @notice A job: keccak256(abi.encode(chain id, escrow, requester, salt)), known before the transaction is sent.
type JobId is bytes32;

/// @notice A content-addressed file: the sha2-256 of its root block and its size in bytes.
/// @dev Up to 1 MiB the root is a raw block, above that a dag-pb node under the UnixFS 2025 profile.
struct Artefact {
    bytes32 digest;
    uint64 size;
}

/// @notice What a job at one cut costs, in the smallest unit of the version's currency. The price is the sum.
struct Prices {
    /// @dev Paid to the enclave's operator when the evaluation lands.
    uint96 evaluationFee;
    /// @dev Paid to the creator when the evaluation lands: the price of the head. May be 0.
    uint96 headFee;
    /// @dev Paid to the creator when the job settles.
    uint96 tailFee;
    /// @dev Paid to whoever submits the forward transaction.
    uint96 forwardTip;
}

/// @notice Seconds that each stage may take, counted from the stage's start.
struct Windows {
    uint32 evaluation;
    uint32 forwarding;
    uint32 delivery;
    uint32 review;
}

/// @notice One cut of a version: what runs under encryption, what it costs, and how long it may take.
struct Cut {
    /// @dev sha2-256 of the clear head package (it holds a 32-byte salt).
    bytes32 head;
    /// @dev sha2-256 of the cut's canonical parameters in the manifest, error bound included.
    bytes32 parameters;
    Prices prices;
    Windows windows;
    /// @dev What the creator's bond pays to the requester if no answer comes. May be 0.
    uint96 bond;
    /// @dev The head is evaluated without the creator's grant; its weights count as known to everybody.
    bool publicHead;
}

/// @notice The terms of a cut that move money and deadlines. They never change, so a job need not copy them.
struct Terms {
    /// @dev An ERC-20, or 0 for the chain's native coin.
    address currency;
    uint96 bond;
    Prices prices;
    Windows windows;
}

/// @notice The part of the terms that an evaluation needs, for which one slot less is read.
struct EvaluationTerms {
    address currency;
    uint96 bond;
    uint96 evaluationFee;
    uint96 headFee;
    uint32 forwarding;
}

/// @notice The life of a job. Expiry is computed from the deadline, never stored.
enum Status {
    None,
    Created,
    Evaluated,
    Forwarded,
    Delivered,
    Settled,
    Refunded
}
