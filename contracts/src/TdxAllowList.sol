// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {ITdxQuoteVerifier} from "./interfaces/ITdxQuoteVerifier.sol";
import {LocalChain} from "./libraries/LocalChain.sol";

/// @notice The owner's half of {ITdxQuoteVerifier}: which code, and which platforms, may run.
abstract contract TdxAllowList is ITdxQuoteVerifier, Ownable2Step {
    /// @dev State of an entry that is allowed; an announced one has the time from which it can be.
    uint64 private constant ALLOWED = 1;

    /// @inheritdoc ITdxQuoteVerifier
    uint64 public immutable override delay;
    /// @inheritdoc ITdxQuoteVerifier
    bool public immutable override restrictsPlatforms;

    mapping(Kind kind => mapping(bytes32 digest => uint64)) private _entries;

    constructor(Settings memory settings) Ownable(settings.owner) {
        delay = LocalChain.here() ? 1 seconds : 72 hours;
        restrictsPlatforms = settings.restrictPlatforms;
        _list(Kind.Measurement, settings.measurements);
        if (settings.platforms.length > 0 && !settings.restrictPlatforms) {
            revert TdxQuoteVerifier_PlatformsNotRestricted();
        }
        _list(Kind.Platform, settings.platforms);
    }

    /// @inheritdoc ITdxQuoteVerifier
    function announce(Kind kind, Entry calldata entry) external override onlyOwner {
        // Check:
        _checkKind(kind);
        if (_entries[kind][entry.digest] != 0) revert TdxQuoteVerifier_ListedAlready(entry.digest);

        // Effect:
        uint64 readyAt = uint64(block.timestamp) + delay;
        _entries[kind][entry.digest] = readyAt;
        emit Announced(kind, entry.digest, readyAt, entry.source);
    }

    /// @inheritdoc ITdxQuoteVerifier
    function allow(Kind kind, bytes32 digest) external override onlyOwner {
        // Check:
        uint64 readyAt = _entries[kind][digest];
        if (readyAt == 0) revert TdxQuoteVerifier_NotListed(digest);
        if (readyAt == ALLOWED) revert TdxQuoteVerifier_ListedAlready(digest);
        if (block.timestamp < readyAt) revert TdxQuoteVerifier_TooEarly(digest, readyAt);

        // Effect:
        _entries[kind][digest] = ALLOWED;
        emit Allowed(kind, digest);
    }

    /// @inheritdoc ITdxQuoteVerifier
    function remove(Kind kind, bytes32 digest) external override onlyOwner {
        // Check:
        if (_entries[kind][digest] == 0) revert TdxQuoteVerifier_NotListed(digest);

        // Effect:
        delete _entries[kind][digest];
        emit Removed(kind, digest);
    }

    /// @inheritdoc ITdxQuoteVerifier
    function listed(Kind kind, bytes32 digest) external view override returns (uint64 readyAt, bool allowed) {
        readyAt = _entries[kind][digest];
        allowed = readyAt == ALLOWED;
    }

    function _isAllowed(Kind kind, bytes32 digest) internal view returns (bool) {
        if (kind == Kind.Platform && !restrictsPlatforms) return true;
        return _entries[kind][digest] == ALLOWED;
    }

    function _checkKind(Kind kind) private view {
        if (kind == Kind.Platform && !restrictsPlatforms) revert TdxQuoteVerifier_PlatformsNotRestricted();
    }

    function _list(Kind kind, Entry[] memory entries) private {
        for (uint256 i = 0; i < entries.length; i++) {
            bytes32 digest = entries[i].digest;
            if (_entries[kind][digest] != 0) revert TdxQuoteVerifier_ListedAlready(digest);
            _entries[kind][digest] = ALLOWED;
            emit Announced(kind, digest, uint64(block.timestamp), entries[i].source);
            emit Allowed(kind, digest);
        }
    }
}
