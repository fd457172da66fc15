// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";

/// @notice Believes everything: a quote is an ABI-encoded verdict, and its record the measurement. For tests of contracts
/// that ask a verifier; test/tdx tests the real one.
contract MockVerifier is IQuoteVerifier {
    error MockVerifier_Refused(bytes32 measurement);

    bytes32 public constant override rootKey = keccak256("no root");

    mapping(bytes32 measurement => bool) private _revoked;

    function revoke(bytes32 measurement) external {
        _revoked[measurement] = true;
    }

    function verify(bytes calldata quote) external override returns (Verdict memory verdict) {
        verdict = abi.decode(quote, (Verdict));
        if (_revoked[verdict.measurement]) revert MockVerifier_Refused(verdict.measurement);
        emit Evidence(verdict.evidence, abi.encode(verdict.measurement));
    }

    function isCurrent(bytes32 evidence, bytes calldata record) external view override returns (bool) {
        return keccak256(record) == evidence && !_revoked[abi.decode(record, (bytes32))];
    }
}
