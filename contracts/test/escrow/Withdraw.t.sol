// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IAccounts} from "../../src/interfaces/IAccounts.sol";
import {IJobEscrow} from "../../src/interfaces/IJobEscrow.sol";
import {JobId, Status} from "../../src/types/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "../base/World.sol";

/// @notice A submitter that earns tips and calls back into the escrow when it is paid.
contract Reentrant {
    IJobEscrow private immutable _ESCROW;
    bytes public why;

    constructor(IJobEscrow escrow) {
        _ESCROW = escrow;
    }

    function forward(IJobEscrow.Forward calldata message, bytes calldata activation, bytes calldata signature)
        external
    {
        _ESCROW.forward(message, activation, signature);
    }

    function withdraw() external {
        _ESCROW.withdraw(address(0), address(this));
    }

    receive() external payable {
        try _ESCROW.withdraw(address(0), address(this)) {}
        catch (bytes memory reason) {
            why = reason;
        }
    }
}

contract WithdrawTest is World {
    function testFuzz_RevertWhen_TheCallerHasNoCredit(address caller) public {
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_NoCredit.selector, caller, NATIVE));
        vm.prank(caller);
        escrow.withdraw(NATIVE, caller);
    }

    function test_RevertWhen_TheReceiverRefuses() public {
        _reach(Status.Evaluated, "salt");
        address[2] memory refusing = [address(0), address(escrow)];
        for (uint256 i = 0; i < refusing.length; i++) {
            vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_TransferFailed.selector, NATIVE, refusing[i]));
            vm.prank(operator);
            escrow.withdraw(NATIVE, refusing[i]);
        }
        vm.assertEq(_creditOf(operator), _net(EVALUATION_FEE));
    }

    function testFuzz_SendsTheWholeCreditOnce(uint160 receiver) public {
        address to = address(uint160(_bound(receiver, type(uint128).max, type(uint160).max)));
        vm.assume(to.code.length == 0 && to.balance == 0);
        _reach(Status.Settled, "salt");
        uint256 credit = _net(HEAD_FEE) + _net(TAIL_FEE);
        vm.expectEmit(address(escrow));
        emit IAccounts.Withdrawn(creator, to, NATIVE, credit);
        vm.prank(creator);
        escrow.withdraw(NATIVE, to);
        vm.assertEq(to.balance, credit);
        vm.assertEq(_creditOf(creator), 0);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.Accounts_NoCredit.selector, creator, NATIVE));
        vm.prank(creator);
        escrow.withdraw(NATIVE, to);
    }

    function test_PaysAReentrantReceiverOnce() public {
        JobId job = _reach(Status.Evaluated, "salt");
        Reentrant submitter = new Reentrant(escrow);
        IJobEscrow.Forward memory message = _message(job);
        submitter.forward(message, activation, _sign(REQUESTER_KEY, message));
        submitter.withdraw();
        vm.assertEq(address(submitter).balance, FORWARD_TIP);
        vm.assertEq(
            keccak256(submitter.why()),
            keccak256(abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector))
        );
    }
}
