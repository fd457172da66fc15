// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaveRegistry} from "../../src/interfaces/IEnclaveRegistry.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";

/// @notice Makes quotes that MockVerifier believes.
library Quotes {
    function make(bytes32 measurement, bytes32[2] memory data, uint64 expiry) internal pure returns (bytes memory) {
        bytes32 evidence = keccak256(abi.encode(measurement));
        return abi.encode(IQuoteVerifier.Verdict(data, measurement, 0, evidence, expiry));
    }

    function reportData(IEnclaveRegistry registry, IEnclaveRegistry.Enrolment memory enrolment)
        internal
        view
        returns (bytes32[2] memory)
    {
        bytes32 rest = keccak256(
            abi.encode(
                keccak256("encrypted-compute/enrolment/1"),
                block.chainid,
                registry,
                enrolment.operator,
                keccak256(enrolment.sealingKey),
                enrolment.blockNumber,
                enrolment.blockHash
            )
        );
        return [bytes32(bytes20(enrolment.signer)), rest];
    }
}
