// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EnclaveRegistry} from "../../src/EnclaveRegistry.sol";
import {JobEscrow} from "../../src/JobEscrow.sol";
import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {IEnclaveRegistry} from "../../src/interfaces/IEnclaveRegistry.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {Artefact, Cut, JobId, ModelId, Prices, Status, Windows} from "../../src/types/Types.sol";
import {MockVerifier} from "./MockVerifier.sol";
import {Quotes} from "./Quotes.sol";
import {Token} from "./Tokens.sol";
import {vm} from "./Vm.sol";

/// @notice The contracts, one published model, one enrolled enclave, the actors, and a job brought to any status.
abstract contract World {
    uint256 internal constant REQUESTER_KEY = uint256(keccak256("requester"));
    uint256 internal constant ENCLAVE_KEY = uint256(keccak256("enclave"));
    uint256 internal constant MALLORY_KEY = uint256(keccak256("mallory"));

    address internal immutable requester = _actor("requester");
    address internal immutable creator = _actor("creator");
    address internal immutable operator = _actor("operator");
    address internal immutable relayer = _actor("relayer");
    address internal immutable mallory = _actor("mallory");
    address internal immutable owner = _actor("owner");
    address internal immutable treasury = _actor("treasury");
    address internal immutable enclave = _actor("enclave");

    bytes32 internal constant MEASUREMENT = keccak256("measurement");
    bytes32 internal constant OUTPUT = keccak256("output");
    uint64 internal constant OUTPUT_BYTES = 197_000;
    bytes32 internal constant MANIFEST = keccak256("manifest");
    bytes32 internal immutable creatorKey = keccak256(_key("creator"));
    bytes internal constant ANSWER = "a sealed answer";

    uint96 internal constant EVALUATION_FEE = 3e15;
    uint96 internal constant HEAD_FEE = 2e15;
    uint96 internal constant TAIL_FEE = 7e15;
    uint96 internal constant FORWARD_TIP = 1e14;
    uint96 internal constant BOND = 5e15;
    uint256 internal constant SHARE_BPS = 250;
    address internal constant NATIVE = address(0);
    uint256 internal constant PRICE = uint256(EVALUATION_FEE) + HEAD_FEE + TAIL_FEE + FORWARD_TIP;

    MockVerifier internal verifier;
    EnclaveRegistry internal enclaves;
    ModelRegistry internal models;
    JobEscrow internal escrow;
    Token internal token;

    ModelId internal model;
    bytes internal activation;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        verifier = new MockVerifier();
        enclaves = new EnclaveRegistry(verifier);
        models = new ModelRegistry();
        token = new Token();
        escrow = new JobEscrow(models, enclaves, _tokens(), treasury, SHARE_BPS);

        vm.prank(creator);
        model = models.register("pneumonia", _key("creator"));
        vm.prank(creator);
        models.publish(model, Artefact(MANIFEST, 5000), NATIVE, _cuts());
        _enrol(enclave, operator, uint64(block.timestamp) + 365 days);
        activation = abi.encodePacked(_key("activation"), bytes32("sealed"));
        vm.deal(requester, 1000 ether);
        vm.deal(creator, 1000 ether);
        vm.prank(creator);
        escrow.depositBond{value: 1 ether}(NATIVE, 1 ether);
    }

    /// @dev What the escrow takes besides the native coin.
    function _tokens() internal view virtual returns (address[] memory tokens) {
        tokens = new address[](1);
        tokens[0] = address(token);
    }

    // --- the model ---

    function _cuts() internal pure returns (Cut[] memory cuts) {
        cuts = new Cut[](2);
        cuts[0] = _cut("conv");
        cuts[1] = _cut("pool");
    }

    function _cut(string memory name) internal pure returns (Cut memory) {
        return Cut({
            head: keccak256(bytes(string.concat("head ", name))),
            parameters: keccak256(bytes(string.concat("parameters ", name))),
            prices: Prices(EVALUATION_FEE, HEAD_FEE, TAIL_FEE, FORWARD_TIP),
            windows: Windows(10 minutes, 1 days, 20 minutes, 1 hours),
            bond: BOND,
            publicHead: false
        });
    }

    /// @dev The next version, of these cuts in this currency.
    function _publish(address currency, Cut[] memory cuts) internal returns (uint32) {
        vm.prank(creator);
        return models.publish(model, Artefact(MANIFEST, 5000), currency, cuts);
    }

    /// @dev A request for a version.
    function _requestOf(uint32 version, bytes32 salt) internal view returns (IJobEscrow.Request memory request) {
        request = _request(salt);
        request.version = version;
        (request.versionDigest,,,,) = models.versionOf(model, version);
    }

    // --- the enclave ---

    function _enrol(address signer, address operator_, uint64 expiry) internal {
        IEnclaveRegistry.Enrolment memory enrolment = _enrolment(signer, operator_);
        enclaves.enrol(enrolment, _quote(enrolment, expiry));
    }

    function _enrolment(address signer, address operator_) internal view returns (IEnclaveRegistry.Enrolment memory) {
        uint64 number = uint64(block.number - 1);
        return IEnclaveRegistry.Enrolment(signer, operator_, number, blockhash(number), _key("enclave app"));
    }

    function _quote(IEnclaveRegistry.Enrolment memory enrolment, uint64 expiry) internal view returns (bytes memory) {
        bytes32[2] memory reportData = Quotes.reportData(enclaves, enrolment);
        return Quotes.make(MEASUREMENT, reportData, expiry);
    }

    // --- a job, stage by stage ---

    function _request(bytes32 salt) internal view returns (IJobEscrow.Request memory) {
        (bytes32 digest,,,,) = models.versionOf(model, 1);
        return IJobEscrow.Request({
            salt: salt,
            model: model,
            version: 1,
            cut: 1,
            versionDigest: digest,
            enclaveKey: keccak256(_key("enclave app")),
            requesterKey: keccak256(_key("requester")),
            creatorKey: keccak256(_key("creator")),
            measurement: 0,
            input: Artefact(keccak256("input"), 160_000),
            keys: Artefact(keccak256("keys"), 20_000_000)
        });
    }

    function _create(bytes32 salt) internal returns (JobId) {
        IJobEscrow.Request memory request = _request(salt);
        vm.prank(requester);
        return escrow.createJob{value: PRICE}(request);
    }

    /// @dev Of the job's version; of the first where there is no job.
    function _versionDigest(JobId job) internal view returns (bytes32 digest) {
        uint32 version = escrow.jobOf(job).version;
        (digest,,,,) = models.versionOf(model, version == 0 ? 1 : version);
    }

    function _evaluation(JobId job) internal view returns (IJobEscrow.Evaluation memory) {
        return IJobEscrow.Evaluation({
            job: job,
            version: _versionDigest(job),
            manifest: MANIFEST,
            head: keccak256("head pool"),
            cut: 1,
            parameters: keccak256("parameters pool"),
            requesterKey: keccak256(_key("requester")),
            input: keccak256("input"),
            inputSize: 160_000,
            keys: keccak256("keys"),
            keysSize: 20_000_000,
            output: OUTPUT,
            outputSize: OUTPUT_BYTES,
            operator: operator
        });
    }

    function _evaluate(JobId job) internal {
        IJobEscrow.Evaluation memory evaluation = _evaluation(job);
        bytes memory signature = _sign(ENCLAVE_KEY, evaluation);
        vm.prank(relayer);
        escrow.submitEvaluation(evaluation, creatorKey, signature);
    }

    function _unfit(JobId job) internal view returns (IJobEscrow.Unfit memory) {
        return IJobEscrow.Unfit({
            job: job,
            version: _versionDigest(job),
            manifest: MANIFEST,
            head: keccak256("head pool"),
            cut: 1,
            parameters: keccak256("parameters pool"),
            requesterKey: keccak256(_key("requester")),
            input: keccak256("input"),
            inputSize: 160_000,
            keys: keccak256("keys"),
            keysSize: 20_000_000,
            reason: 3,
            operator: operator
        });
    }

    function _message(JobId job) internal view returns (IJobEscrow.Forward memory) {
        return IJobEscrow.Forward(
            job, OUTPUT, keccak256(activation), keccak256(_key("creator")), uint64(block.timestamp) + 30 days
        );
    }

    function _forward(JobId job) internal {
        IJobEscrow.Forward memory message = _message(job);
        bytes memory signature = _sign(REQUESTER_KEY, message);
        vm.prank(relayer);
        escrow.forward(message, activation, signature);
    }

    function _deliver(JobId job) internal {
        vm.prank(creator);
        escrow.deliver(job, ANSWER);
    }

    /// @dev A new job at a status, within its deadline. Refunded is reached by rejection.
    function _reach(Status status, bytes32 salt) internal returns (JobId job) {
        if (status == Status.None) return escrow.jobIdOf(requester, salt);
        job = _create(salt);
        if (status >= Status.Evaluated) _evaluate(job);
        if (status >= Status.Forwarded) _forward(job);
        if (status == Status.Delivered || status == Status.Settled) _deliver(job);
        if (status == Status.Settled) {
            vm.prank(requester);
            escrow.accept(job);
        }
        if (status == Status.Refunded) {
            vm.prank(creator);
            escrow.reject(job, 1);
        }
    }

    // --- signatures ---

    bytes32 private constant EVALUATION_TYPE = keccak256(
        "Evaluation(bytes32 job,bytes32 version,bytes32 manifest,bytes32 head,uint8 cut,bytes32 parameters,bytes32 requesterKey,bytes32 input,uint64 inputSize,bytes32 keys,uint64 keysSize,bytes32 output,uint64 outputSize,address operator)"
    );
    bytes32 private constant UNFIT_TYPE = keccak256(
        "Unfit(bytes32 job,bytes32 version,bytes32 manifest,bytes32 head,uint8 cut,bytes32 parameters,bytes32 requesterKey,bytes32 input,uint64 inputSize,bytes32 keys,uint64 keysSize,uint8 reason,address operator)"
    );
    bytes32 private constant FORWARD_TYPE =
        keccak256("Forward(bytes32 job,bytes32 output,bytes32 activation,bytes32 creatorKey,uint64 deadline)");

    function _domain(address verifyingContract) internal view returns (bytes32) {
        bytes32 domainType =
            keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        return keccak256(
            abi.encode(domainType, keccak256("Encrypted Compute"), keccak256("1"), block.chainid, verifyingContract)
        );
    }

    function _hash(IJobEscrow.Evaluation memory evaluation) internal view returns (bytes32) {
        bytes32 structHash = keccak256(abi.encode(EVALUATION_TYPE, evaluation));
        return keccak256(abi.encodePacked(hex"1901", _domain(address(escrow)), structHash));
    }

    function _hash(IJobEscrow.Unfit memory unfit) internal view returns (bytes32) {
        bytes32 structHash = keccak256(abi.encode(UNFIT_TYPE, unfit));
        return keccak256(abi.encodePacked(hex"1901", _domain(address(escrow)), structHash));
    }

    function _hash(IJobEscrow.Forward memory message) internal view returns (bytes32) {
        bytes32 structHash = keccak256(abi.encode(FORWARD_TYPE, message));
        return keccak256(abi.encodePacked(hex"1901", _domain(address(escrow)), structHash));
    }

    function _sign(uint256 key, IJobEscrow.Evaluation memory evaluation) internal view returns (bytes memory) {
        return _sign(key, _hash(evaluation));
    }

    function _sign(uint256 key, IJobEscrow.Unfit memory unfit) internal view returns (bytes memory) {
        return _sign(key, _hash(unfit));
    }

    function _sign(uint256 key, IJobEscrow.Forward memory message) internal view returns (bytes memory) {
        return _sign(key, _hash(message));
    }

    function _sign(uint256 key, bytes32 hash) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, hash);
        return abi.encodePacked(r, s, v);
    }

    // --- money ---

    /// @dev The treasury's part of a fee.
    function _share(uint256 fee) internal pure returns (uint256) {
        return fee * SHARE_BPS / 10_000;
    }

    /// @dev What is left of a fee.
    function _net(uint256 fee) internal pure returns (uint256) {
        return fee - _share(fee);
    }

    function _creditOf(address account) internal view returns (uint256) {
        return escrow.creditOf(account, NATIVE);
    }

    function _freeBond() internal view returns (uint256 free) {
        (free,,) = escrow.bondOf(creator, NATIVE);
    }

    // --- small things ---

    function _actor(string memory name) internal returns (address account) {
        account = vm.addr(uint256(keccak256(bytes(name))));
        vm.label(account, name);
    }

    /// @dev 1216 bytes that stand for a public key.
    function _key(string memory name) internal pure returns (bytes memory key) {
        for (uint256 i = 0; i < 38; i++) {
            key = abi.encodePacked(key, keccak256(abi.encode(name, i)));
        }
    }

    function _bound(uint256 x, uint256 min, uint256 max) internal pure returns (uint256) {
        return max - min == type(uint256).max ? x : min + (x % (max - min + 1));
    }

    function _one(JobId job) internal pure returns (JobId[] memory jobs) {
        jobs = new JobId[](1);
        jobs[0] = job;
    }

    function _deadline(JobId job) internal view returns (uint64) {
        return escrow.jobOf(job).deadline;
    }

    function _assertStatus(JobId job, Status want) internal view {
        (Status have,) = escrow.statusOf(job);
        vm.assertEq(uint256(have), uint256(want), "status");
    }
}
