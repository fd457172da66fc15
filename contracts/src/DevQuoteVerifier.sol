// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";

import {IDevQuoteVerifier} from "./interfaces/IDevQuoteVerifier.sol";
import {IQuoteVerifier} from "./interfaces/IQuoteVerifier.sol";
import {LocalChain} from "./libraries/LocalChain.sol";
import {P256Precompile} from "./libraries/P256Precompile.sol";

/// @notice See {IDevQuoteVerifier}.
contract DevQuoteVerifier is IDevQuoteVerifier, Ownable2Step {
    bytes8 private constant MAGIC = "ECDEVQ01";
    uint256 private constant QUOTE_BYTES = 216;
    uint256 private constant SIGNED_BYTES = 152;

    bytes32 private immutable _ROOT_X;
    bytes32 private immutable _ROOT_Y;
    /// @inheritdoc IQuoteVerifier
    bytes32 public immutable override rootKey;

    mapping(bytes32 measurement => bool) private _revoked;

    /// @param rootX X coordinate of the development root's public key.
    /// @param rootY Y coordinate of the development root's public key.
    /// @param owner Who may revoke measurements.
    constructor(bytes32 rootX, bytes32 rootY, address owner) Ownable(owner) {
        if (!LocalChain.here()) revert DevQuoteVerifier_NotLocal(block.chainid);
        if (!P256Precompile.isAvailable()) revert DevQuoteVerifier_NoPrecompile();
        if (!P256.isValidPublicKey(rootX, rootY)) revert DevQuoteVerifier_BadRootKey(rootX, rootY);
        _ROOT_X = rootX;
        _ROOT_Y = rootY;
        rootKey = sha256(abi.encodePacked(rootX, rootY));
    }

    /// @inheritdoc IDevQuoteVerifier
    function revoke(bytes32 measurement) external override onlyOwner {
        // Check:
        if (_revoked[measurement]) revert DevQuoteVerifier_Revoked(measurement);

        // Effect:
        _revoked[measurement] = true;
        emit MeasurementRevoked(measurement);
    }

    /// @inheritdoc IQuoteVerifier
    function verify(bytes calldata quote) external override returns (Verdict memory verdict) {
        if (quote.length != QUOTE_BYTES) revert DevQuoteVerifier_BadLength(quote.length, QUOTE_BYTES);
        if (bytes8(quote[0:8]) != MAGIC) revert DevQuoteVerifier_BadMagic(bytes8(quote[0:8]));
        if (bytes32(quote[120:152]) != 0) revert DevQuoteVerifier_BadReserved(bytes32(quote[120:152]));

        bytes32 digest = sha256(quote[0:SIGNED_BYTES]);
        if (!P256Precompile.verify(digest, bytes32(quote[152:184]), bytes32(quote[184:216]), _ROOT_X, _ROOT_Y)) {
            revert DevQuoteVerifier_BadSignature();
        }

        uint64 issued = uint64(bytes8(quote[104:112]));
        verdict = Verdict({
            reportData: [bytes32(quote[40:72]), bytes32(quote[72:104])],
            measurement: bytes32(quote[8:40]),
            platform: 0,
            evidence: keccak256(quote[8:40]),
            expiry: uint64(bytes8(quote[112:120]))
        });
        if (issued > verdict.expiry) revert DevQuoteVerifier_BadDates(issued, verdict.expiry);
        if (block.timestamp > verdict.expiry) revert DevQuoteVerifier_Expired(verdict.expiry);
        if (_revoked[verdict.measurement]) revert DevQuoteVerifier_Revoked(verdict.measurement);

        // Effect:
        emit Evidence(verdict.evidence, quote[8:40]);
    }

    /// @inheritdoc IQuoteVerifier
    function isCurrent(bytes32 evidence, bytes calldata record) external view override returns (bool) {
        return record.length == 32 && keccak256(record) == evidence && !_revoked[bytes32(record[0:32])];
    }
}
