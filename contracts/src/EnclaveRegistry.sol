// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";

import {IEnclaveRegistry} from "./interfaces/IEnclaveRegistry.sol";
import {IQuoteVerifier} from "./interfaces/IQuoteVerifier.sol";
import {SealingKey} from "./libraries/SealingKey.sol";

/// @notice See {IEnclaveRegistry}.
contract EnclaveRegistry is IEnclaveRegistry {
    bytes32 private constant ENROLMENT_DOMAIN = keccak256("encrypted-compute/enrolment/1");

    /// @inheritdoc IEnclaveRegistry
    IQuoteVerifier public immutable override verifier;

    // Four slots each: operator, expiry and invalidated share the first.
    mapping(address signer => Enclave) private _enclaves;

    /// @param verifier_ What checks quotes; its root key tells development from production.
    constructor(IQuoteVerifier verifier_) {
        if (address(verifier_) == address(0)) revert EnclaveRegistry_ZeroAddress();
        verifier = verifier_;
    }

    /// @inheritdoc IEnclaveRegistry
    function enrol(Enrolment calldata enrolment, bytes calldata quote) external override {
        // Check:
        (address signer, address operator) = (enrolment.signer, enrolment.operator);
        if (signer == address(0) || operator == address(0)) revert EnclaveRegistry_ZeroAddress();
        if (enrolment.sealingKey.length != SealingKey.LENGTH) {
            revert EnclaveRegistry_BadSealingKey(enrolment.sealingKey.length);
        }
        bytes32 sealingKey = keccak256(enrolment.sealingKey);
        Enclave storage known = _enclaves[signer];
        if (known.operator != address(0) && (known.operator != operator || known.sealingKey != sealingKey)) {
            revert EnclaveRegistry_KeyInUse(signer);
        }
        bytes32 binding = _binding(operator, sealingKey, enrolment.blockNumber, enrolment.blockHash);
        IQuoteVerifier.Verdict memory verdict = _verify(signer, binding, quote);

        // Effect:
        (known.operator, known.sealingKey) = (operator, sealingKey);
        _record(known, verdict);
        emit EnclaveEnrolled(
            signer, operator, verdict.measurement, verdict.platform, verdict.expiry, sealingKey, enrolment.sealingKey
        );
    }

    /// @inheritdoc IEnclaveRegistry
    function renew(address signer, uint64 blockNumber, bytes32 blockHash, bytes calldata quote) external override {
        // Check:
        Enclave storage known = _enclaves[signer];
        if (known.operator == address(0)) revert EnclaveRegistry_NotEnrolled(signer);
        bytes32 binding = _binding(known.operator, known.sealingKey, blockNumber, blockHash);
        IQuoteVerifier.Verdict memory verdict = _verify(signer, binding, quote);

        // Effect:
        _record(known, verdict);
        emit EnclaveRenewed(signer, verdict.platform, verdict.expiry);
    }

    /// @inheritdoc IEnclaveRegistry
    function invalidate(address signer, bytes calldata record) external override {
        // Check:
        Enclave storage enclave = _enclaves[signer];
        if (enclave.operator == address(0)) revert EnclaveRegistry_NotEnrolled(signer);
        if (enclave.invalidated) revert EnclaveRegistry_Invalidated(signer);
        if (msg.sender != enclave.operator) _checkWentBad(signer, enclave.evidence, record);

        // Effect:
        enclave.invalidated = true;
        emit EnclaveInvalidated(signer, msg.sender);
    }

    /// @inheritdoc IEnclaveRegistry
    function enclaveOf(address signer) external view override returns (Enclave memory) {
        return _current(signer);
    }

    /// @inheritdoc IEnclaveRegistry
    function operatorOf(address signer) external view override returns (address operator, bytes32 sealingKey) {
        Enclave storage enclave = _current(signer);
        return (enclave.operator, enclave.sealingKey);
    }

    /// @inheritdoc IEnclaveRegistry
    function recordOf(address signer) external view override returns (Enclave memory) {
        return _enclaves[signer];
    }

    /// @dev What the second word of the quote's report data must be. The block is one of the last 8191 (EIP-2935), so a
    /// quote made long ago enrols nobody.
    function _binding(address operator, bytes32 sealingKey, uint64 blockNumber, bytes32 blockHash)
        private
        view
        returns (bytes32)
    {
        bytes32 known = Blockhash.blockHash(blockNumber);
        if (known == 0 || known != blockHash) revert EnclaveRegistry_StaleBlock(blockNumber, blockHash);
        return keccak256(
            abi.encode(ENROLMENT_DOMAIN, block.chainid, address(this), operator, sealingKey, blockNumber, blockHash)
        );
    }

    /// @dev The verdict on a quote that is in date, names this signer and binding, and continues what is known of the
    /// key: it keeps its measurement, and an older quote, sent again, cannot shorten its enrolment.
    function _verify(address signer, bytes32 binding, bytes calldata quote)
        private
        returns (IQuoteVerifier.Verdict memory verdict)
    {
        Enclave storage known = _enclaves[signer];
        if (known.invalidated) revert EnclaveRegistry_Invalidated(signer);
        verdict = verifier.verify(quote);
        bytes32[2] memory want = [bytes32(bytes20(signer)), binding];
        if (verdict.reportData[0] != want[0] || verdict.reportData[1] != want[1]) {
            revert EnclaveRegistry_ReportDataMismatch(verdict.reportData, want);
        }
        if (block.timestamp > verdict.expiry) revert EnclaveRegistry_Expired(signer, verdict.expiry);
        if (known.operator == address(0)) return verdict;
        if (known.measurement != verdict.measurement) revert EnclaveRegistry_KeyInUse(signer);
        if (verdict.expiry < known.expiry) revert EnclaveRegistry_StillCurrent(signer);
    }

    function _record(Enclave storage enclave, IQuoteVerifier.Verdict memory verdict) private {
        enclave.expiry = verdict.expiry;
        enclave.measurement = verdict.measurement;
        enclave.evidence = verdict.evidence;
    }

    function _current(address signer) private view returns (Enclave storage enclave) {
        enclave = _enclaves[signer];
        (address operator, uint64 expiry, bool invalidated) = (enclave.operator, enclave.expiry, enclave.invalidated);
        if (operator == address(0)) revert EnclaveRegistry_NotEnrolled(signer);
        if (invalidated) revert EnclaveRegistry_Invalidated(signer);
        if (block.timestamp > expiry) revert EnclaveRegistry_Expired(signer, expiry);
    }

    function _checkWentBad(address signer, bytes32 evidence, bytes calldata record) private view {
        if (keccak256(record) != evidence) revert EnclaveRegistry_WrongRecord(signer, evidence);
        if (verifier.isCurrent(evidence, record)) revert EnclaveRegistry_StillCurrent(signer);
    }
}
