// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Artefact, Cut, EvaluationTerms, ModelId, Terms} from "../types/Types.sol";

/// @title The repository of models
/// @notice A model is an ERC-721 token. Its versions are immutable in contents, prices and windows.
/// @dev Assumptions: digests name what their owners say they name. A client checks the manifest against its digest and
/// the cut's parameters against theirs; an enclave checks the head. Nothing here vouches for a model's quality. A currency
/// is what its creator names: an escrow takes only those of its own list; a version in another gets no jobs there.
interface IModelRegistry {
    /// @notice What a new job finds: payee and creatorKey may change later and are kept by the job, the rest stands.
    struct Offer {
        bytes32 versionDigest;
        bytes32 manifest;
        address payee;
        bytes32 creatorKey;
        address currency;
        Cut cut;
    }

    /// @notice A model was registered.
    event ModelRegistered(ModelId indexed model, address indexed creator, string name);
    /// @notice A version was published. Its number is unique within the model and starts at 1.
    event VersionPublished(
        ModelId indexed model,
        uint32 indexed version,
        bytes32 versionDigest,
        Artefact manifest,
        address currency,
        Cut[] cuts
    );
    /// @notice A version takes no new jobs from now on.
    event VersionRetired(ModelId indexed model, uint32 indexed version);
    /// @notice The key to which activations for this model are sealed from now on. `digest` = keccak256(key).
    event SealingKeySet(ModelId indexed model, bytes32 digest, bytes key);
    /// @notice A copy of a head, sealed to an enclave app's key, was announced.
    event HeadSealed(
        ModelId indexed model, uint32 indexed version, uint8 indexed cut, bytes32 enclaveKey, Artefact sealedHead
    );

    error ModelRegistry_NotOwner(ModelId model, address caller);
    error ModelRegistry_UnknownVersion(ModelId model, uint32 version);
    error ModelRegistry_UnknownCut(ModelId model, uint32 version, uint8 cut);
    error ModelRegistry_Retired(ModelId model, uint32 version);
    /// @notice The model was transferred and the new owner has set no sealing key yet.
    error ModelRegistry_Paused(ModelId model);
    error ModelRegistry_BadSealingKey(uint256 length);
    error ModelRegistry_BadName(uint256 length);
    error ModelRegistry_BadCutCount(uint256 count);
    error ModelRegistry_EmptyDigest();
    /// @notice A window is outside the bounds. `stage`: 0 evaluation, 1 forwarding, 2 delivery, 3 review.
    error ModelRegistry_BadWindow(uint8 cut, uint8 stage, uint32 have, uint32 min, uint32 max);

    /// @notice Registers a model for the caller. `sealingKey` is an MLKEM768X25519 public key of 1216 bytes.
    function register(string calldata name, bytes calldata sealingKey) external returns (ModelId model);
    /// @notice Publishes the next version, priced in `currency` (an ERC-20, or 0 for the native coin). At most 16 cuts.
    function publish(ModelId model, Artefact calldata manifest, address currency, Cut[] calldata cuts)
        external
        returns (uint32 version);
    /// @notice Stops new jobs for a version. Live jobs go on.
    function retire(ModelId model, uint32 version) external;
    /// @notice Replaces the sealing key (and ends the pause after a transfer). Live jobs keep the key they were made with.
    function setSealingKey(ModelId model, bytes calldata sealingKey) external;
    /// @notice Announces a head sealed to the enclave key whose keccak256 is `enclaveKey`.
    function announceHead(ModelId model, uint32 version, uint8 cut, bytes32 enclaveKey, Artefact calldata sealedHead)
        external;

    /// @notice The terms for a new job; reverts when the version is unknown or retired, or the model is paused.
    function offerOf(ModelId model, uint32 version, uint8 cut) external view returns (Offer memory);
    /// @notice Currency, prices, bond and windows of a cut, the same for ever; reverts when there is no such cut.
    function termsOf(ModelId model, uint32 version, uint8 cut) external view returns (Terms memory);
    /// @notice What an evaluation needs of termsOf, for less gas.
    function evaluationTermsOf(ModelId model, uint32 version, uint8 cut) external view returns (EvaluationTerms memory);
    /// @notice What was published; `versionDigest` =
    /// keccak256(abi.encode(chain id, registry, model, version, manifest, currency, cuts)).
    function versionOf(ModelId model, uint32 version)
        external
        view
        returns (bytes32 versionDigest, Artefact memory manifest, address currency, Cut[] memory cuts, bool retired);
    function modelCount() external view returns (uint256);
    function versionCount(ModelId model) external view returns (uint32);
    function nameOf(ModelId model) external view returns (string memory);
    /// @notice keccak256 of the current sealing key; 0 while the model is paused.
    function sealingKeyOf(ModelId model) external view returns (bytes32);
}
