// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EnclaveRegistry} from "../src/EnclaveRegistry.sol";
import {JobEscrow} from "../src/JobEscrow.sol";
import {ModelRegistry} from "../src/ModelRegistry.sol";
import {TdxQuoteVerifier} from "../src/TdxQuoteVerifier.sol";
import {IQuoteVerifier} from "../src/interfaces/IQuoteVerifier.sol";
import {ITdxQuoteVerifier} from "../src/interfaces/ITdxQuoteVerifier.sol";
import {Chains} from "../src/libraries/Chains.sol";
import {cheats} from "./Cheats.sol";

/// @notice What a deployment is made of. scripts/deploy.sh reads it from the environment.
/// @param development Whether the attestation root is the development one, whose key everybody has, or Intel's.
/// @param onTestnet Lets the development root onto a public test network.
/// @param owner Who keeps the verifier's allow-lists.
struct Plan {
    uint256 chain;
    bool development;
    bool onTestnet;
    address owner;
    bytes32[] measurements;
    string[] sources;
    bytes32[] platforms;
    string[] platformSources;
    bool restrictPlatforms;
    address[] tokens;
    address treasury;
    uint256 shareBps;
}

/// @notice Deploys the four contracts, each at the address that its code and its arguments decide, by the deterministic
/// deployer that public chains share. So a second run finds what the first one made, and a run that was cut off goes on.
contract Deploy {
    struct Part {
        address place;
        bytes code;
        bytes arguments;
    }

    error Deploy_WrongChain(uint256 have, uint256 want);
    error Deploy_DevelopmentRoot(uint256 chain);
    error Deploy_NoDeployer(address deployer);
    error Deploy_SourcesMissing(uint256 have, uint256 want);
    error Deploy_Failed(address place);
    /// @notice An escrow stands in the deployment file that these settings do not give.
    error Deploy_OtherSettings(address have, address want);

    /// @dev Arachnid's deterministic deployment proxy: salt ‖ creation code makes the contract.
    address public constant DEPLOYER = 0x4e59b44847b379578588920cA78FbF26c0B4956C;
    bytes32 public constant SALT = "encrypted compute";

    // Public keys x, y: Intel's certificate "Intel SGX Root CA", and the development root.
    bytes32 private constant INTEL_X = 0x0ba9c4c0c0c86193a3fe23d6b02cda10a8bbd4e88e48b4458561a36e705525f5;
    bytes32 private constant INTEL_Y = 0x67918e2edc88e40d860bd0cc4ee26aacc988e505a953558c453f6b0904ae7394;
    bytes32 private constant DEVELOPMENT_X = 0x396a05140e703b424e3c1afd100b2850dbdb56c818f42f74a47bcc441251577c;
    bytes32 private constant DEVELOPMENT_Y = 0x2bac032f4a9160e048b5315a3da602b1b9d18623db7056b09bff0f9969a2b8b3;

    /// @notice Deploys what the environment says, and writes the deployment to DEPLOY_OUT.
    function run() external {
        Plan memory plan = _readPlan();
        _check(plan);
        Part[4] memory parts = partsOf(plan);
        address known = cheats.envOr("DEPLOY_KNOWN", parts[3].place);
        if (known != parts[3].place) revert Deploy_OtherSettings(known, parts[3].place);
        uint256 key = cheats.envOr("DEPLOY_PRIVATE_KEY", uint256(0));
        if (key == 0) cheats.startBroadcast();
        else cheats.startBroadcast(key);
        _deploy(parts);
        cheats.stopBroadcast();
        bytes32 root = IQuoteVerifier(parts[0].place).rootKey();
        cheats.writeFile(cheats.envString("DEPLOY_OUT"), describe(parts, root, cheats.envUint("DEPLOY_BLOCK")));
    }

    /// @notice Deploys a plan without a transaction of its own; what a test calls.
    function deploy(Plan memory plan) external returns (Part[4] memory parts) {
        _check(plan);
        parts = partsOf(plan);
        _deploy(parts);
    }

    /// @notice Verifier, enclave registry, model registry, escrow: where they are, or will be.
    function partsOf(Plan memory plan) public pure returns (Part[4] memory parts) {
        parts[0] = _part(type(TdxQuoteVerifier).creationCode, abi.encode(_settings(plan)));
        parts[1] = _part(type(EnclaveRegistry).creationCode, abi.encode(parts[0].place));
        parts[2] = _part(type(ModelRegistry).creationCode, "");
        parts[3] = _part(
            type(JobEscrow).creationCode,
            abi.encode(parts[2].place, parts[1].place, plan.tokens, plan.treasury, plan.shareBps)
        );
    }

    /// @notice The deployment file that Go, the CLI and the dApp read.
    function describe(Part[4] memory parts, bytes32 root, uint256 from) public view returns (string memory json) {
        string[4] memory names = ["quote_verifier", "enclave_registry", "model_registry", "job_escrow"];
        json = string.concat('{\n  "chain_id": ', cheats.toString(block.chainid));
        string memory hashes;
        string memory arguments;
        for (uint256 i = 0; i < 4; i++) {
            string memory place = cheats.toString(parts[i].place);
            string memory comma = i == 0 ? "" : ",";
            json = string.concat(json, ',\n  "', names[i], '": "', place, '"');
            hashes =
                string.concat(hashes, comma, '\n    "', place, '": "', cheats.toString(parts[i].place.codehash), '"');
            arguments =
                string.concat(arguments, comma, '\n    "', place, '": "', cheats.toString(parts[i].arguments), '"');
        }
        json = string.concat(json, ',\n  "root_key": "', cheats.toString(root), '",\n  "code_hashes": {', hashes);
        json = string.concat(json, '\n  },\n  "arguments": {', arguments, '\n  },\n  "block": ');
        return string.concat(json, cheats.toString(from), "\n}\n");
    }

    /// @dev Refuses before anything is sent; the verifier's constructor refuses a development root, too.
    function _check(Plan memory plan) private view {
        if (block.chainid != plan.chain) revert Deploy_WrongChain(block.chainid, plan.chain);
        if (plan.development && !Chains.allowDevelopment(plan.onTestnet)) revert Deploy_DevelopmentRoot(block.chainid);
        if (DEPLOYER.code.length == 0) revert Deploy_NoDeployer(DEPLOYER);
    }

    function _deploy(Part[4] memory parts) private {
        for (uint256 i = 0; i < 4; i++) {
            if (parts[i].place.code.length > 0) continue;
            // solhint-disable-next-line avoid-low-level-calls
            (bool ok,) = DEPLOYER.call(abi.encodePacked(SALT, parts[i].code, parts[i].arguments));
            if (!ok || parts[i].place.code.length == 0) revert Deploy_Failed(parts[i].place);
        }
    }

    function _part(bytes memory code, bytes memory arguments) private pure returns (Part memory) {
        bytes32 hash = keccak256(abi.encodePacked(code, arguments));
        bytes32 place = keccak256(abi.encodePacked(bytes1(0xff), DEPLOYER, SALT, hash));
        return Part(address(uint160(uint256(place))), code, arguments);
    }

    function _settings(Plan memory plan) private pure returns (ITdxQuoteVerifier.Settings memory settings) {
        (settings.rootX, settings.rootY) = plan.development ? (DEVELOPMENT_X, DEVELOPMENT_Y) : (INTEL_X, INTEL_Y);
        settings.owner = plan.owner;
        settings.measurements = _entries(plan.measurements, plan.sources);
        settings.platforms = _entries(plan.platforms, plan.platformSources);
        settings.restrictPlatforms = plan.restrictPlatforms;
        settings.developmentOnTestnet = plan.development && plan.onTestnet;
    }

    function _entries(bytes32[] memory digests, string[] memory sources)
        private
        pure
        returns (ITdxQuoteVerifier.Entry[] memory entries)
    {
        if (digests.length != sources.length) revert Deploy_SourcesMissing(sources.length, digests.length);
        entries = new ITdxQuoteVerifier.Entry[](digests.length);
        for (uint256 i = 0; i < digests.length; i++) {
            entries[i] = ITdxQuoteVerifier.Entry(digests[i], sources[i]);
        }
    }

    function _readPlan() private view returns (Plan memory plan) {
        bytes32[] memory none = new bytes32[](0);
        string[] memory silent = new string[](0);
        plan.chain = cheats.envUint("DEPLOY_CHAIN_ID");
        plan.development = keccak256(bytes(cheats.envString("DEPLOY_ROOT"))) == keccak256("development");
        plan.onTestnet = cheats.envOr("DEPLOY_DEVELOPMENT_ON_TESTNET", false);
        plan.owner = cheats.envAddress("DEPLOY_OWNER");
        plan.measurements = cheats.envOr("DEPLOY_MEASUREMENTS", ",", none);
        plan.sources = cheats.envOr("DEPLOY_SOURCES", ",", silent);
        plan.platforms = cheats.envOr("DEPLOY_PLATFORMS", ",", none);
        plan.platformSources = cheats.envOr("DEPLOY_PLATFORM_SOURCES", ",", silent);
        plan.restrictPlatforms = cheats.envOr("DEPLOY_RESTRICT_PLATFORMS", false);
        plan.tokens = cheats.envOr("DEPLOY_TOKENS", ",", new address[](0));
        plan.treasury = cheats.envOr("DEPLOY_TREASURY", address(0));
        plan.shareBps = cheats.envOr("DEPLOY_SHARE_BPS", uint256(0));
    }
}
