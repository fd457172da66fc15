// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";

import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {LocalChain} from "./libraries/LocalChain.sol";
import {SealingKey} from "./libraries/SealingKey.sol";
import {StoredCut, StoredCuts} from "./libraries/StoredCut.sol";
import {Artefact, Cut, EvaluationTerms, ModelId, Terms, Windows} from "./types/Types.sol";

/// @notice See {IModelRegistry}.
contract ModelRegistry is IModelRegistry, ERC721 {
    using StoredCuts for StoredCut;

    struct Version {
        bytes32 digest; // slot 0
        bytes32 manifest; // slot 1
        uint64 manifestSize; // slot 2
        address currency; // slot 2
        uint8 cutCount; // slot 2
        bool retired; // slot 2
        mapping(uint8 cut => StoredCut) cuts; // five slots a cut
    }

    uint256 private constant MAX_NAME_BYTES = 64;
    uint256 private constant MAX_CUTS = 16;

    /// @dev A development chain may use windows of seconds.
    bool private immutable _LOCAL = LocalChain.here();

    /// @inheritdoc IModelRegistry
    uint256 public override modelCount;
    mapping(ModelId => string) private _names;
    mapping(ModelId => bytes32) private _sealingKeys;
    mapping(ModelId => uint32) private _versionCounts;
    mapping(ModelId => mapping(uint32 version => Version)) private _versions;

    constructor() ERC721("Encrypted Compute Model", "ECM") {}

    /// @inheritdoc IModelRegistry
    function register(string calldata name, bytes calldata sealingKey) external override returns (ModelId model) {
        // Check:
        if (bytes(name).length == 0 || bytes(name).length > MAX_NAME_BYTES) {
            revert ModelRegistry_BadName(bytes(name).length);
        }

        // Effect:
        model = ModelId.wrap(++modelCount);
        _names[model] = name;
        _mint(msg.sender, ModelId.unwrap(model));
        emit ModelRegistered(model, msg.sender, name);
        _setSealingKey(model, sealingKey);
    }

    /// @inheritdoc IModelRegistry
    function publish(ModelId model, Artefact calldata manifest, address currency, Cut[] calldata cuts)
        external
        override
        returns (uint32 version)
    {
        // Check:
        _checkOwner(model);
        if (manifest.digest == 0 || manifest.size == 0) revert ModelRegistry_EmptyDigest();
        if (cuts.length == 0 || cuts.length > MAX_CUTS) revert ModelRegistry_BadCutCount(cuts.length);

        // Effect:
        version = ++_versionCounts[model];
        bytes32 digest = keccak256(
            abi.encode(block.chainid, address(this), ModelId.unwrap(model), uint256(version), manifest, currency, cuts)
        );
        Version storage published = _versions[model][version];
        (published.digest, published.manifest, published.manifestSize) = (digest, manifest.digest, manifest.size);
        (published.currency, published.cutCount) = (currency, uint8(cuts.length));
        for (uint8 i = 0; i < cuts.length; i++) {
            _checkCut(i, cuts[i]);
            published.cuts[i].write(cuts[i], currency);
        }
        emit VersionPublished(model, version, digest, manifest, currency, cuts);
    }

    /// @inheritdoc IModelRegistry
    function retire(ModelId model, uint32 version) external override {
        // Check:
        _checkOwner(model);
        Version storage published = _existing(model, version);
        if (published.retired) revert ModelRegistry_Retired(model, version);

        // Effect:
        published.retired = true;
        emit VersionRetired(model, version);
    }

    /// @inheritdoc IModelRegistry
    function setSealingKey(ModelId model, bytes calldata sealingKey) external override {
        // Check:
        _checkOwner(model);

        // Effect:
        _setSealingKey(model, sealingKey);
    }

    /// @inheritdoc IModelRegistry
    function announceHead(ModelId model, uint32 version, uint8 cut, bytes32 enclaveKey, Artefact calldata sealedHead)
        external
        override
    {
        // Check:
        _checkOwner(model);
        _existingCut(_existing(model, version), model, version, cut);
        if (enclaveKey == 0 || sealedHead.digest == 0 || sealedHead.size == 0) revert ModelRegistry_EmptyDigest();

        // Effect:
        emit HeadSealed(model, version, cut, enclaveKey, sealedHead);
    }

    /// @inheritdoc IModelRegistry
    function offerOf(ModelId model, uint32 version, uint8 cut) external view override returns (Offer memory) {
        Version storage published = _existing(model, version);
        StoredCut storage stored = _existingCut(published, model, version, cut);
        if (published.retired) revert ModelRegistry_Retired(model, version);
        bytes32 creatorKey = _sealingKeys[model];
        if (creatorKey == 0) revert ModelRegistry_Paused(model);
        return Offer({
            versionDigest: published.digest,
            manifest: published.manifest,
            payee: _ownerOf(ModelId.unwrap(model)),
            creatorKey: creatorKey,
            currency: published.currency,
            cut: stored.read()
        });
    }

    /// @inheritdoc IModelRegistry
    function termsOf(ModelId model, uint32 version, uint8 cut) external view override returns (Terms memory) {
        return _published(model, version, cut).terms();
    }

    /// @inheritdoc IModelRegistry
    function evaluationTermsOf(ModelId model, uint32 version, uint8 cut)
        external
        view
        override
        returns (EvaluationTerms memory)
    {
        return _published(model, version, cut).evaluationTerms();
    }

    /// @inheritdoc IModelRegistry
    function versionOf(ModelId model, uint32 version)
        external
        view
        override
        returns (bytes32 versionDigest, Artefact memory manifest, address currency, Cut[] memory cuts, bool retired)
    {
        Version storage published = _existing(model, version);
        manifest = Artefact(published.manifest, published.manifestSize);
        cuts = new Cut[](published.cutCount);
        for (uint8 i = 0; i < cuts.length; i++) {
            cuts[i] = published.cuts[i].read();
        }
        return (published.digest, manifest, published.currency, cuts, published.retired);
    }

    /// @inheritdoc IModelRegistry
    function versionCount(ModelId model) external view override returns (uint32) {
        return _versionCounts[model];
    }

    /// @inheritdoc IModelRegistry
    function nameOf(ModelId model) external view override returns (string memory) {
        return _names[model];
    }

    /// @inheritdoc IModelRegistry
    function sealingKeyOf(ModelId model) external view override returns (bytes32) {
        return _sealingKeys[model];
    }

    /// @dev A transfer pauses the model: the new owner could not open what is sealed to the old owner's key.
    function _update(address to, uint256 tokenId, address auth) internal override returns (address from) {
        from = super._update(to, tokenId, auth);
        if (from != address(0)) delete _sealingKeys[ModelId.wrap(tokenId)];
    }

    function _setSealingKey(ModelId model, bytes calldata sealingKey) private {
        if (sealingKey.length != SealingKey.LENGTH) revert ModelRegistry_BadSealingKey(sealingKey.length);
        bytes32 digest = keccak256(sealingKey);
        _sealingKeys[model] = digest;
        emit SealingKeySet(model, digest, sealingKey);
    }

    function _checkOwner(ModelId model) private view {
        if (_ownerOf(ModelId.unwrap(model)) != msg.sender) revert ModelRegistry_NotOwner(model, msg.sender);
    }

    function _checkCut(uint8 index, Cut calldata cut) private view {
        if (cut.head == 0 || cut.parameters == 0) revert ModelRegistry_EmptyDigest();
        Windows calldata windows = cut.windows;
        _checkWindow(index, 0, windows.evaluation, 10 minutes, 6 hours);
        _checkWindow(index, 1, windows.forwarding, 1 days, 14 days);
        _checkWindow(index, 2, windows.delivery, 10 minutes, 3 days);
        _checkWindow(index, 3, windows.review, 0, 3 days);
    }

    function _checkWindow(uint8 index, uint8 stage, uint32 have, uint32 min, uint32 max) private view {
        if (_LOCAL && min > 0) min = 1 seconds;
        if (have < min || have > max) revert ModelRegistry_BadWindow(index, stage, have, min, max);
    }

    function _existing(ModelId model, uint32 version) private view returns (Version storage published) {
        published = _versions[model][version];
        if (published.digest == 0) revert ModelRegistry_UnknownVersion(model, version);
    }

    /// @dev Finds a cut by its own slots alone: what a job reads at every step.
    function _published(ModelId model, uint32 version, uint8 cut) private view returns (StoredCut storage stored) {
        stored = _versions[model][version].cuts[cut];
        if (!stored.exists()) revert ModelRegistry_UnknownCut(model, version, cut);
    }

    function _existingCut(Version storage published, ModelId model, uint32 version, uint8 cut)
        private
        view
        returns (StoredCut storage)
    {
        if (cut >= published.cutCount) revert ModelRegistry_UnknownCut(model, version, cut);
        return published.cuts[cut];
    }
}
