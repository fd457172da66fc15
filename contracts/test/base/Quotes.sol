// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaveRegistry} from "../../src/interfaces/IEnclaveRegistry.sol";
import {vm} from "./Vm.sol";

/// @notice Makes development quotes, as an enclave in development mode does.
library Quotes {
    /// @dev The development root's private key, which everybody has.
    function rootKey() internal pure returns (uint256) {
        return uint256(sha256("encrypted compute development root: anybody can sign with this key"));
    }

    function rootPublicKey() internal pure returns (bytes32, bytes32) {
        (uint256 x, uint256 y) = vm.publicKeyP256(rootKey());
        return (bytes32(x), bytes32(y));
    }

    function body(bytes32 measurement, bytes32[2] memory data, uint64 issued, uint64 expiry)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked("ECDEVQ01", measurement, data[0], data[1], issued, expiry, bytes32(0));
    }

    function sign(uint256 key, bytes memory signedBody) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = vm.signP256(key, sha256(signedBody));
        return abi.encodePacked(signedBody, r, s);
    }

    function make(bytes32 measurement, bytes32[2] memory data, uint64 issued, uint64 expiry)
        internal
        pure
        returns (bytes memory)
    {
        return sign(rootKey(), body(measurement, data, issued, expiry));
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
