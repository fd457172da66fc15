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
        _checkEnrolment(enrolment);
        address signer = enrolment.signer;
        IQuoteVerifier.Verdict memory verdict = verifier.verify(quote);
        _checkReportData(enrolment, verdict.reportData);
        if (block.timestamp > verdict.expiry) revert EnclaveRegistry_Expired(signer, verdict.expiry);
        bytes32 sealingKey = keccak256(enrolment.sealingKey);
        _checkRenewal(_enclaves[signer], enrolment, sealingKey, verdict.expiry);

        // Effect:
        _enclaves[signer] = Enclave({
            operator: enrolment.operator,
            expiry: verdict.expiry,
            invalidated: false,
            sealingKey: sealingKey,
            measurement: verdict.measurement,
            evidence: verdict.evidence
        });
        emit EnclaveEnrolled(
            signer, enrolment.operator, verdict.measurement, verdict.expiry, sealingKey, enrolment.sealingKey
        );
    }

    /// @inheritdoc IEnclaveRegistry
    function invalidate(address signer, bytes calldata record) external override {
        // Check:
        Enclave storage enclave = _enclaves[signer];
        if (enclave.operator == address(0)) revert EnclaveRegistry_NotEnrolled(signer);
        if (enclave.invalidated) revert EnclaveRegistry_Invalidated(signer);
        if (msg.sender != enclave.operator) {
            bytes32 evidence = enclave.evidence;
            if (keccak256(record) != evidence) revert EnclaveRegistry_WrongRecord(signer, evidence);
            if (verifier.isCurrent(evidence, record)) revert EnclaveRegistry_StillCurrent(signer);
        }

        // Effect:
        enclave.invalidated = true;
        emit EnclaveInvalidated(signer, msg.sender);
    }

    /// @inheritdoc IEnclaveRegistry
    function enclaveOf(address signer) external view override returns (Enclave memory enclave) {
        enclave = _enclaves[signer];
        if (enclave.operator == address(0)) revert EnclaveRegistry_NotEnrolled(signer);
        if (enclave.invalidated) revert EnclaveRegistry_Invalidated(signer);
        if (block.timestamp > enclave.expiry) revert EnclaveRegistry_Expired(signer, enclave.expiry);
    }

    /// @inheritdoc IEnclaveRegistry
    function recordOf(address signer) external view override returns (Enclave memory) {
        return _enclaves[signer];
    }

    /// @dev The block is one of the last 8191 (EIP-2935), so a quote made long ago enrols nobody.
    function _checkEnrolment(Enrolment calldata enrolment) private view {
        if (enrolment.signer == address(0) || enrolment.operator == address(0)) revert EnclaveRegistry_ZeroAddress();
        if (enrolment.sealingKey.length != SealingKey.LENGTH) {
            revert EnclaveRegistry_BadSealingKey(enrolment.sealingKey.length);
        }
        bytes32 blockHash = Blockhash.blockHash(enrolment.blockNumber);
        if (blockHash == 0 || blockHash != enrolment.blockHash) {
            revert EnclaveRegistry_StaleBlock(enrolment.blockNumber, enrolment.blockHash);
        }
    }

    function _checkReportData(Enrolment calldata enrolment, bytes32[2] memory have) private view {
        bytes32[2] memory want = [
            bytes32(bytes20(enrolment.signer)),
            keccak256(
                abi.encode(
                    ENROLMENT_DOMAIN,
                    block.chainid,
                    address(this),
                    enrolment.operator,
                    keccak256(enrolment.sealingKey),
                    enrolment.blockNumber,
                    enrolment.blockHash
                )
            )
        ];
        if (have[0] != want[0] || have[1] != want[1]) revert EnclaveRegistry_ReportDataMismatch(have, want);
    }

    /// @dev A key keeps its operator and sealing key, and an older quote, sent again, cannot shorten an enrolment.
    function _checkRenewal(Enclave storage known, Enrolment calldata enrolment, bytes32 sealingKey, uint64 expiry)
        private
        view
    {
        if (known.operator == address(0)) return;
        if (known.invalidated) revert EnclaveRegistry_Invalidated(enrolment.signer);
        if (known.operator != enrolment.operator || known.sealingKey != sealingKey) {
            revert EnclaveRegistry_KeyInUse(enrolment.signer);
        }
        if (expiry < known.expiry) revert EnclaveRegistry_StillCurrent(enrolment.signer);
    }
}
