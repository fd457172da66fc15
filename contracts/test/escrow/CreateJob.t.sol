// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {Artefact, Cut, JobId, ModelId, Prices, Status, Terms} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

contract CreateJobTest is World {
    function test_RevertWhen_TheJobExists() public {
        JobId job = _create("salt");
        bytes memory want = abi.encodeWithSelector(IJobEscrow.JobEscrow_JobExists.selector, job);
        _expectRefusal(_request("salt"), PRICE, want);
    }

    function test_RevertWhen_InputOrKeysAreEmpty() public {
        bytes memory want = abi.encodeWithSelector(IJobEscrow.JobEscrow_EmptyArtefact.selector);
        for (uint256 i = 0; i < 4; i++) {
            IJobEscrow.Request memory request = _request("salt");
            if (i == 0) request.input.digest = 0;
            if (i == 1) request.input.size = 0;
            if (i == 2) request.keys.digest = 0;
            if (i == 3) request.keys.size = 0;
            _expectRefusal(request, PRICE, want);
        }
    }

    function test_RevertWhen_AKeyDigestIsEmpty() public {
        bytes memory want = abi.encodeWithSelector(IJobEscrow.JobEscrow_EmptyKey.selector);
        IJobEscrow.Request memory request = _request("salt");
        request.enclaveKey = 0;
        _expectRefusal(request, PRICE, want);
        request = _request("salt");
        request.requesterKey = 0;
        _expectRefusal(request, PRICE, want);
    }

    function testFuzz_RevertWhen_TheVersionIsUnknown(uint32 version) public {
        vm.assume(version != 1);
        IJobEscrow.Request memory request = _request("salt");
        request.version = version;
        _expectRefusal(
            request, PRICE, abi.encodeWithSelector(IModelRegistry.ModelRegistry_UnknownVersion.selector, model, version)
        );
    }

    function testFuzz_RevertWhen_TheCutIsUnknown(uint8 cut) public {
        cut = uint8(_bound(cut, 2, 255));
        IJobEscrow.Request memory request = _request("salt");
        request.cut = cut;
        _expectRefusal(
            request, PRICE, abi.encodeWithSelector(IModelRegistry.ModelRegistry_UnknownCut.selector, model, 1, cut)
        );
    }

    function test_RevertWhen_TheVersionIsRetired() public {
        vm.prank(creator);
        models.retire(model, 1);
        _expectRefusal(
            _request("salt"), PRICE, abi.encodeWithSelector(IModelRegistry.ModelRegistry_Retired.selector, model, 1)
        );
    }

    function test_RevertWhen_TheModelIsPaused() public {
        vm.prank(creator);
        models.transferFrom(creator, mallory, ModelId.unwrap(model));
        _expectRefusal(
            _request("salt"), PRICE, abi.encodeWithSelector(IModelRegistry.ModelRegistry_Paused.selector, model)
        );
    }

    function testFuzz_RevertWhen_TheVersionDigestDiffers(bytes32 digest) public {
        IJobEscrow.Request memory request = _request("salt");
        bytes32 right = request.versionDigest;
        vm.assume(digest != right);
        request.versionDigest = digest;
        _expectRefusal(
            request, PRICE, abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongVersion.selector, digest, right)
        );
    }

    function test_RevertWhen_TheCreatorKeyWasReplaced() public {
        IJobEscrow.Request memory request = _request("salt");
        vm.prank(creator);
        models.setSealingKey(model, _key("creator's next"));
        bytes32 right = keccak256(_key("creator's next"));
        bytes memory want =
            abi.encodeWithSelector(IJobEscrow.JobEscrow_WrongCreatorKey.selector, request.creatorKey, right);
        _expectRefusal(request, PRICE, want);
    }

    function testFuzz_RevertWhen_ThePriceIsNotExact(uint256 value) public {
        value = _bound(value, 0, 1000 ether);
        vm.assume(value != PRICE);
        _expectRefusal(
            _request("salt"), value, abi.encodeWithSelector(IAccounts.Accounts_WrongValue.selector, value, PRICE)
        );
    }

    function testFuzz_OpensTheJobAtTheOffersTerms(
        bytes32 salt,
        Prices memory prices,
        uint32 window,
        bytes32 measurement
    ) public {
        Cut[] memory cuts = _cuts();
        cuts[1].prices = prices;
        cuts[1].windows.evaluation = uint32(_bound(window, 1, 6 hours));
        IJobEscrow.Request memory request = _requestOf(_publish(NATIVE, cuts), salt);
        request.measurement = measurement;
        uint256 price = uint256(prices.evaluationFee) + prices.headFee + prices.tailFee + prices.forwardTip;
        vm.deal(requester, price);
        JobId job = escrow.jobIdOf(requester, salt);
        uint64 deadline = uint64(block.timestamp) + cuts[1].windows.evaluation;

        vm.expectEmit(address(escrow));
        emit IJobEscrow.JobCreated(job, model, requester, creator, NATIVE, price, deadline, request);
        vm.prank(requester);
        JobId have = escrow.createJob{value: price}(request);

        vm.assertEq(JobId.unwrap(have), JobId.unwrap(job));
        IJobEscrow.Job memory want = IJobEscrow.Job({
            requester: requester,
            status: Status.Created,
            deadline: deadline,
            contested: false,
            payee: creator,
            model: uint64(ModelId.unwrap(model)),
            version: 2,
            cut: 1,
            measured: request.measurement != 0,
            digest: _commitment(request),
            terms: Terms(NATIVE, cuts[1].bond, prices, cuts[1].windows)
        });
        vm.assertEq(keccak256(abi.encode(escrow.jobOf(job))), keccak256(abi.encode(want)), "stored job");
        vm.assertEq(address(escrow).balance, price + 1 ether, "price and bond");
        vm.assertEq(requester.balance, 0);
    }

    function test_GivesTwoRequestersWithOneSaltTwoJobs() public {
        JobId first = _create("salt");
        vm.deal(mallory, PRICE);
        IJobEscrow.Request memory request = _request("salt");
        vm.prank(mallory);
        JobId second = escrow.createJob{value: PRICE}(request);
        vm.assertTrue(JobId.unwrap(first) != JobId.unwrap(second), "one job");
    }

    function test_KeepsTheTermsWhenTheModelChangesHands() public {
        JobId job = _create("salt");
        vm.prank(creator);
        models.transferFrom(creator, mallory, ModelId.unwrap(model));
        vm.prank(mallory);
        models.setSealingKey(model, _key("mallory"));
        _evaluate(job);
        _forward(job);
        _deliver(job);
        vm.prank(requester);
        escrow.accept(job);
        vm.assertEq(_creditOf(creator), _net(HEAD_FEE) + _net(TAIL_FEE));
        vm.assertEq(_creditOf(mallory), 0);
    }

    function _commitment(IJobEscrow.Request memory request) private pure returns (bytes32) {
        bytes32 work = keccak256(
            abi.encode(
                request.versionDigest,
                MANIFEST,
                keccak256("head pool"),
                uint8(1),
                keccak256("parameters pool"),
                request.requesterKey,
                request.input.digest,
                request.input.size,
                request.keys.digest,
                request.keys.size
            )
        );
        return keccak256(abi.encode(work, request.enclaveKey, request.measurement, request.creatorKey));
    }

    function _expectRefusal(IJobEscrow.Request memory request, uint256 value, bytes memory want) private {
        vm.expectRevert(want);
        vm.prank(requester);
        escrow.createJob{value: value}(request);
    }
}
