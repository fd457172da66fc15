// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {JobEscrow} from "../../src/JobEscrow.sol";
import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {HostileToken} from "../base/Tokens.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

/// @notice Jobs priced in tokens: permits, allowances, whole lives, and every vice a token may have.
contract TokensTest is World {
    HostileToken private hostile = new HostileToken();
    uint32 private version;
    uint32 private hostileVersion;

    function setUp() public override {
        super.setUp();
        version = _publish(address(token), _cuts());
        hostileVersion = _publish(address(hostile), _cuts());
        token.mint(requester, 1000 ether);
        token.mint(creator, 1000 ether);
        hostile.mint(requester, 1000 ether);
        hostile.mint(creator, 1000 ether);
        vm.startPrank(creator);
        token.approve(address(escrow), 1 ether);
        escrow.depositBond(address(token), 1 ether);
        hostile.approve(address(escrow), 1 ether);
        escrow.depositBond(address(hostile), 1 ether);
        vm.stopPrank();
        vm.prank(requester);
        hostile.approve(address(escrow), type(uint256).max);
    }

    function _tokens() internal view override returns (address[] memory tokens) {
        tokens = new address[](2);
        (tokens[0], tokens[1]) = (address(token), address(hostile));
    }

    // --- the list ---

    function test_ListsTheNativeCoinFirst() public view {
        address[] memory have = escrow.currencies();
        vm.assertEq(have.length, 3);
        vm.assertEq(have[0], NATIVE);
        vm.assertEq(have[1], address(token));
        vm.assertEq(have[2], address(hostile));
    }

    function test_RevertWhen_TheListIsWrong() public {
        address[2] memory wrong = [NATIVE, mallory]; // the native coin is listed already, an account without code is no token
        for (uint256 i = 0; i < 2; i++) {
            address[] memory list = new address[](1);
            list[0] = wrong[i];
            vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_BadCurrency.selector, wrong[i]));
            new JobEscrow(models, enclaves, list, treasury, 0);
        }
        address[] memory twice = new address[](2);
        (twice[0], twice[1]) = (address(token), address(token));
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_BadCurrency.selector, token));
        new JobEscrow(models, enclaves, twice, treasury, 0);
    }

    function test_RevertWhen_TheShareIsTooLargeOrNobodys() public {
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_BadShare.selector, 501, 500));
        new JobEscrow(models, enclaves, new address[](0), treasury, 501);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_BadShare.selector, 1, 0));
        new JobEscrow(models, enclaves, new address[](0), address(0), 1);
        JobEscrow free = new JobEscrow(models, enclaves, new address[](0), address(0), 0);
        vm.assertEq(free.shareBps(), 0);
        vm.assertEq(new JobEscrow(models, enclaves, new address[](0), treasury, 500).shareBps(), 500);
    }

    function test_RevertWhen_TheVersionsCurrencyIsNotListed() public {
        uint32 other = _publish(mallory, _cuts());
        IJobEscrow.Request memory request = _requestOf(other, "salt");
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_UnknownCurrency.selector, mallory));
        vm.prank(requester);
        escrow.createJob(request);
    }

    // --- an honest token ---

    function test_RevertWhen_CoinComesWithATokensJob() public {
        IJobEscrow.Request memory request = _requestOf(version, "salt");
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_WrongValue.selector, PRICE, 0));
        vm.prank(requester);
        escrow.createJob{value: PRICE}(request);
    }

    function testFuzz_RevertWhen_TheAllowanceIsTooSmall(uint256 allowance) public {
        IJobEscrow.Request memory request = _requestOf(version, "salt");
        vm.startPrank(requester);
        token.approve(address(escrow), _bound(allowance, 0, PRICE - 1));
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_TransferFailed.selector, token, requester));
        escrow.createJob(request);
        vm.stopPrank();
    }

    function test_RevertWhen_TheRequesterHasTooLittle() public {
        IJobEscrow.Request memory request = _requestOf(version, "salt");
        vm.startPrank(mallory);
        token.approve(address(escrow), PRICE);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_TransferFailed.selector, token, mallory));
        escrow.createJob(request);
        vm.stopPrank();
    }

    function test_AJobLivesInItsCurrencyAlone() public {
        uint256 coins = address(escrow).balance;
        JobId job = _createIn(version, "salt");
        vm.assertEq(token.balanceOf(address(escrow)), 1 ether + PRICE);
        _evaluate(job);
        _forward(job);
        _deliver(job);
        vm.prank(requester);
        escrow.accept(job);
        vm.assertEq(address(escrow).balance, coins, "native coin moved");
        vm.assertEq(_creditOf(creator), 0);
        uint256 credit = _net(HEAD_FEE) + _net(TAIL_FEE);
        vm.assertEq(escrow.creditOf(creator, address(token)), credit);
        (uint256 free,,) = escrow.bondOf(creator, address(token));
        vm.assertEq(free, 1 ether);
        vm.prank(creator);
        escrow.withdraw(address(token), mallory);
        vm.assertEq(token.balanceOf(mallory), credit);
        vm.assertEq(token.balanceOf(address(escrow)), 1 ether + PRICE - credit);
    }

    function test_PaysAForfeitedBondInTheJobsCurrency() public {
        JobId job = _createIn(version, "salt");
        _evaluate(job);
        _forward(job);
        vm.warp(uint256(_deadline(job)) + 1);
        escrow.refund(_one(job));
        vm.assertEq(escrow.creditOf(requester, address(token)), uint256(TAIL_FEE) + BOND);
        vm.assertEq(_creditOf(requester), 0);
        vm.assertEq(_freeBond(), 1 ether, "the native bond");
    }

    // --- permits ---

    function test_TakesAPermit() public {
        IJobEscrow.Request memory request = _requestOf(version, "salt");
        IAccounts.Permit memory permit = _permit(PRICE, block.timestamp);
        vm.prank(requester);
        JobId job = escrow.createJobWithPermit(request, permit);
        _assertStatus(job, Status.Created);
        vm.assertEq(token.allowance(requester, address(escrow)), 0);
    }

    function test_APermitThatWasSentAheadIsNoObstacle() public {
        IJobEscrow.Request memory request = _requestOf(version, "salt");
        IAccounts.Permit memory permit = _permit(PRICE, block.timestamp);
        vm.prank(mallory);
        token.permit(requester, address(escrow), PRICE, permit.deadline, permit.v, permit.r, permit.s);
        vm.prank(requester);
        JobId job = escrow.createJobWithPermit(request, permit);
        _assertStatus(job, Status.Created);
    }

    function test_RevertWhen_ThePermitIsNotGood() public {
        IJobEscrow.Request memory request = _requestOf(version, "salt");
        IAccounts.Permit memory permit = _permit(PRICE - 1, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_TransferFailed.selector, token, requester));
        vm.prank(requester);
        escrow.createJobWithPermit(request, permit);
    }

    /// @dev Mallory cannot pay with the requester's permit: the escrow pulls from whoever calls.
    function test_RevertWhen_SomebodyElseUsesThePermit() public {
        IJobEscrow.Request memory request = _requestOf(version, "salt");
        IAccounts.Permit memory permit = _permit(PRICE, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_TransferFailed.selector, token, mallory));
        vm.prank(mallory);
        escrow.createJobWithPermit(request, permit);
    }

    function test_TakesTheAllowanceOfATokenThatRefusesPermits() public {
        IJobEscrow.Request memory request = _requestOf(hostileVersion, "salt");
        hostile.turn(HostileToken.Vice.RefusesPermits);
        IAccounts.Permit memory permit = _permit(PRICE, block.timestamp);
        vm.prank(requester);
        JobId job = escrow.createJobWithPermit(request, permit);
        _assertStatus(job, Status.Created);
    }

    function test_TakesNativeCoinBesideAPermit() public {
        IAccounts.Permit memory none;
        vm.prank(requester);
        JobId job = escrow.createJobWithPermit{value: PRICE}(_request("salt"), none);
        _assertStatus(job, Status.Created);
    }

    // --- hostile tokens ---

    function test_RevertWhen_TheTokenKeepsAFeeOrPaysABonusOrMovesNothing() public {
        _expectWrongTransfer(HostileToken.Vice.KeepsAFee, 1 ether + PRICE - PRICE / 100);
        _expectWrongTransfer(HostileToken.Vice.PaysABonus, 1 ether + PRICE + 1);
        _expectWrongTransfer(HostileToken.Vice.MovesNothing, 1 ether);
    }

    function test_RevertWhen_TheTokenReturnsFalseOrReverts() public {
        bytes memory want = abi.encodeWithSelector(IAccounts.Accounts_TransferFailed.selector, hostile, requester);
        hostile.turn(HostileToken.Vice.ReturnsFalse);
        _expectRefusal(want);
        hostile.turn(HostileToken.Vice.Reverts);
        _expectRefusal(want);
    }

    function test_TakesATokenThatReturnsNothing() public {
        hostile.turn(HostileToken.Vice.ReturnsNothing);
        JobId job = _createIn(hostileVersion, "salt");
        vm.assertEq(hostile.balanceOf(address(escrow)), 1 ether + PRICE);
        _evaluate(job);
        vm.prank(operator);
        escrow.withdraw(address(hostile), operator);
        vm.assertEq(hostile.balanceOf(operator), _net(EVALUATION_FEE));
    }

    function test_RevertWhen_ATokenRefusesToBeWithdrawn() public {
        _evaluate(_createIn(hostileVersion, "salt"));
        HostileToken.Vice[2] memory vices = [HostileToken.Vice.ReturnsFalse, HostileToken.Vice.Reverts];
        for (uint256 i = 0; i < vices.length; i++) {
            hostile.turn(vices[i]);
            vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_TransferFailed.selector, hostile, operator));
            vm.prank(operator);
            escrow.withdraw(address(hostile), operator);
        }
        vm.assertEq(escrow.creditOf(operator, address(hostile)), _net(EVALUATION_FEE), "the credit is gone");
    }

    /// @dev From within its transfer a token tries each way to be counted twice, or paid early.
    function test_CallingBackGainsNothing() public {
        _evaluate(_createIn(hostileVersion, "salt"));
        bytes[4] memory calls = [
            abi.encodeCall(escrow.depositBond, (address(hostile), 1)),
            abi.encodeCall(escrow.createJob, (_requestOf(hostileVersion, "inner"))),
            abi.encodeCall(escrow.withdraw, (address(hostile), mallory)),
            abi.encodeCall(escrow.withdrawBond, (address(hostile), mallory))
        ];
        bytes32 guarded =
            keccak256(abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
        for (uint256 i = 0; i < calls.length; i++) {
            hostile.callBack(address(escrow), calls[i]);
            uint256 before = hostile.balanceOf(address(escrow));
            _createIn(hostileVersion, bytes32(i));
            vm.assertEq(keccak256(hostile.why()), guarded, "called back");
            vm.assertEq(hostile.balanceOf(address(escrow)), before + PRICE);
        }
        vm.prank(operator);
        escrow.withdraw(address(hostile), operator);
        vm.assertEq(keccak256(hostile.why()), guarded, "called back from a withdrawal");
        vm.assertEq(hostile.balanceOf(operator), _net(EVALUATION_FEE));
    }

    function test_AHostileTokenHarmsItsOwnCurrencyOnly() public {
        JobId job = _createIn(hostileVersion, "salt");
        JobId other = _createIn(version, "other");
        hostile.turn(HostileToken.Vice.Reverts);
        JobId[] memory jobs = new JobId[](2);
        (jobs[0], jobs[1]) = (job, other);
        vm.warp(uint256(_deadline(job)) + 1);
        escrow.refund(jobs);
        vm.prank(requester);
        escrow.withdraw(address(token), requester);
        vm.assertEq(escrow.creditOf(requester, address(hostile)), PRICE);
    }

    // --- means ---

    function _createIn(uint32 version_, bytes32 salt) private returns (JobId) {
        IJobEscrow.Request memory request = _requestOf(version_, salt);
        vm.startPrank(requester);
        token.approve(address(escrow), PRICE);
        JobId job = escrow.createJob(request);
        vm.stopPrank();
        return job;
    }

    function _permit(uint256 value, uint256 deadline) private view returns (IAccounts.Permit memory) {
        bytes32 kind = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash =
            keccak256(abi.encode(kind, requester, address(escrow), value, token.nonces(requester), deadline));
        bytes32 hash = keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), structHash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(REQUESTER_KEY, hash);
        return IAccounts.Permit(deadline, v, r, s);
    }

    function _expectWrongTransfer(HostileToken.Vice vice, uint256 have) private {
        hostile.turn(vice);
        _expectRefusal(
            abi.encodeWithSelector(IAccounts.Accounts_WrongTransfer.selector, hostile, have, 1 ether + PRICE)
        );
    }

    function _expectRefusal(bytes memory want) private {
        IJobEscrow.Request memory request = _requestOf(hostileVersion, "salt");
        vm.expectRevert(want);
        vm.prank(requester);
        escrow.createJob(request);
    }
}
