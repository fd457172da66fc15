// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaveRegistry} from "../src/interfaces/IEnclaveRegistry.sol";
import {IJobEscrow} from "../src/interfaces/IJobEscrow.sol";
import {Artefact, Cut, JobId, ModelId, Status} from "../src/types/Types.sol";
import {Quotes} from "./base/Quotes.sol";
import {vm} from "./base/Vm.sol";
import {World} from "./base/World.sol";

/// @notice Pins every hash that is made both on the chain and off it. The contracts accept the very messages that the
/// file holds, and the file must be what this test writes; Go reads the same file.
/// Rewrite it with VECTORS=true scripts/forge.sh test --match-contract Vectors
contract VectorsTest is World {
    string private constant FILE = "contracts/test/vectors/eip712.json";

    function setUp() public override {
        vm.chainId(1337);
        super.setUp();
    }

    function test_TheCommittedVectorsAreTheContracts() public {
        JobId job = _createMeasured();
        bytes32 commitment = escrow.jobOf(job).digest;
        string memory evaluation = _evaluationVector(job, commitment);
        _evaluate(job);
        string memory forward = _forwardVector(job);
        _forward(job);
        _assertStatus(job, Status.Forwarded);
        string memory unfit = _unfitVector();

        string memory json = "{\n";
        json = _line(json, "chain_id", vm.toString(block.chainid));
        json = _line(json, "model_registry", _text(address(models)));
        json = _line(json, "enclave_registry", _text(address(enclaves)));
        json = _line(json, "job_escrow", _text(address(escrow)));
        json = _line(json, "domain_separator", _text(_domain(address(escrow))));
        json = _line(json, "job", _jobVector(job));
        json = _line(json, "version", _versionVector());
        json = _line(json, "evaluation", evaluation);
        json = _line(json, "forward", forward);
        json = _line(json, "unfit", unfit);
        json = string.concat(json, '  "enrolment": ', _enrolmentVector(), "\n}\n");
        if (vm.envOr("VECTORS", false)) vm.writeFile(FILE, json);
        vm.assertEq(vm.readFile(FILE), json);
    }

    function _jobVector(JobId job) private view returns (string memory json) {
        json = _member("", "requester", _text(requester));
        json = _member(json, "salt", _text(bytes32("vector")));
        json = _member(json, "id", _text(JobId.unwrap(job)));
        return _object(json);
    }

    function _versionVector() private view returns (string memory json) {
        (bytes32 digest, Artefact memory manifest, address currency, Cut[] memory cuts, bool retired) =
            models.versionOf(model, 1);
        json = _member("", "model", vm.toString(ModelId.unwrap(model)));
        json = _member(json, "number", "1");
        json = _member(json, "digest", _text(digest));
        json = _member(json, "manifest", _artefact(manifest.digest, manifest.size));
        json = _member(json, "currency", _text(currency));
        json = _member(json, "retired", retired ? "true" : "false");
        string memory list = string.concat("[", _cutVector(cuts[0]), ", ", _cutVector(cuts[1]), "]");
        return _object(_member(json, "cuts", list));
    }

    function _cutVector(Cut memory cut) private pure returns (string memory json) {
        string memory prices = _member("", "evaluation_fee", vm.toString(uint256(cut.prices.evaluationFee)));
        prices = _member(prices, "head_fee", vm.toString(uint256(cut.prices.headFee)));
        prices = _member(prices, "tail_fee", vm.toString(uint256(cut.prices.tailFee)));
        prices = _member(prices, "forward_tip", vm.toString(uint256(cut.prices.forwardTip)));
        string memory windows = _member("", "evaluation", vm.toString(uint256(cut.windows.evaluation)));
        windows = _member(windows, "forwarding", vm.toString(uint256(cut.windows.forwarding)));
        windows = _member(windows, "delivery", vm.toString(uint256(cut.windows.delivery)));
        windows = _member(windows, "review", vm.toString(uint256(cut.windows.review)));
        json = _member("", "head", _text(cut.head));
        json = _member(json, "parameters", _text(cut.parameters));
        json = _member(json, "prices", _object(prices));
        json = _member(json, "windows", _object(windows));
        json = _member(json, "bond", vm.toString(uint256(cut.bond)));
        return _object(_member(json, "public_head", cut.publicHead ? "true" : "false"));
    }

    function _evaluationVector(JobId job, bytes32 commitment) private view returns (string memory json) {
        IJobEscrow.Evaluation memory e = _evaluation(job);
        string memory message = _member("", "job", _text(JobId.unwrap(e.job)));
        message = _member(message, "version", _text(e.version));
        message = _member(message, "manifest", _text(e.manifest));
        message = _member(message, "head", _text(e.head));
        message = _member(message, "cut", vm.toString(uint256(e.cut)));
        message = _member(message, "parameters", _text(e.parameters));
        message = _member(message, "requester_key", _text(e.requesterKey));
        message = _member(message, "input", _artefact(e.input, e.inputSize));
        message = _member(message, "keys", _artefact(e.keys, e.keysSize));
        message = _member(message, "output", _artefact(e.output, e.outputSize));
        message = _member(message, "operator", _text(e.operator));
        json = _member("", "message", _object(message));
        json = _member(json, "enclave_key", _text(keccak256(_key("enclave app"))));
        json = _member(json, "measurement", _text(MEASUREMENT));
        json = _member(json, "creator_key", _text(creatorKey));
        json = _member(json, "commitment", _text(commitment));
        return _object(_signed(json, ENCLAVE_KEY, _hash(e)));
    }

    function _forwardVector(JobId job) private view returns (string memory json) {
        IJobEscrow.Forward memory f = _message(job);
        string memory message = _member("", "job", _text(JobId.unwrap(f.job)));
        message = _member(message, "output", _text(f.output));
        message = _member(message, "activation", _text(f.activation));
        message = _member(message, "creator_key", _text(f.creatorKey));
        message = _member(message, "deadline", vm.toString(uint256(f.deadline)));
        json = _member("", "message", _object(message));
        json = _member(json, "result", _text(escrow.jobOf(job).digest));
        return _object(_signed(json, REQUESTER_KEY, _hash(f)));
    }

    /// @dev About a job of its own, which the escrow refunds for it.
    function _unfitVector() private returns (string memory json) {
        IJobEscrow.Unfit memory u = _unfit(_create("unfit vector"));
        escrow.submitUnfit(u, creatorKey, _sign(ENCLAVE_KEY, u));
        _assertStatus(u.job, Status.Refunded);
        string memory message = _member("", "job", _text(JobId.unwrap(u.job)));
        message = _member(message, "version", _text(u.version));
        message = _member(message, "manifest", _text(u.manifest));
        message = _member(message, "head", _text(u.head));
        message = _member(message, "cut", vm.toString(uint256(u.cut)));
        message = _member(message, "parameters", _text(u.parameters));
        message = _member(message, "requester_key", _text(u.requesterKey));
        message = _member(message, "input", _artefact(u.input, u.inputSize));
        message = _member(message, "keys", _artefact(u.keys, u.keysSize));
        message = _member(message, "reason", vm.toString(uint256(u.reason)));
        message = _member(message, "operator", _text(u.operator));
        json = _member("", "message", _object(message));
        return _object(_signed(json, ENCLAVE_KEY, _hash(u)));
    }

    function _createMeasured() private returns (JobId) {
        IJobEscrow.Request memory request = _request("vector");
        request.measurement = MEASUREMENT;
        vm.prank(requester);
        return escrow.createJob{value: PRICE}(request);
    }

    function _enrolmentVector() private view returns (string memory json) {
        IEnclaveRegistry.Enrolment memory e = _enrolment(enclave, operator);
        json = _member("", "signer", _text(e.signer));
        json = _member(json, "operator", _text(e.operator));
        json = _member(json, "block_number", vm.toString(uint256(e.blockNumber)));
        json = _member(json, "block_hash", _text(e.blockHash));
        json = _member(json, "sealing_key", _text(e.sealingKey));
        return _object(_member(json, "report_data", _text(abi.encodePacked(Quotes.reportData(enclaves, e)))));
    }

    function _signed(string memory json, uint256 key, bytes32 hash) private pure returns (string memory) {
        json = _member(json, "signing_hash", _text(hash));
        json = _member(json, "private_key", _text(bytes32(key)));
        json = _member(json, "signer", _text(vm.addr(key)));
        return _member(json, "signature", _text(_sign(key, hash)));
    }

    // --- JSON ---

    /// @dev One member of the outermost object.
    function _line(string memory json, string memory name, string memory value) private pure returns (string memory) {
        return string.concat(json, '  "', name, '": ', value, ",\n");
    }

    /// @dev One more member of an inner object.
    function _member(string memory json, string memory name, string memory value) private pure returns (string memory) {
        return string.concat(json, bytes(json).length == 0 ? '"' : ', "', name, '": ', value);
    }

    function _object(string memory members) private pure returns (string memory) {
        return string.concat("{", members, "}");
    }

    function _artefact(bytes32 digest, uint64 size) private pure returns (string memory) {
        return _object(_member(_member("", "digest", _text(digest)), "size", vm.toString(uint256(size))));
    }

    function _text(bytes32 value) private pure returns (string memory) {
        return string.concat('"', vm.toString(value), '"');
    }

    function _text(address value) private pure returns (string memory) {
        return string.concat('"', vm.toString(value), '"');
    }

    function _text(bytes memory value) private pure returns (string memory) {
        return string.concat('"', vm.toString(value), '"');
    }
}
