// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20, ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @notice An honest token with a permit and six decimals, which anybody may mint.
contract Token is ERC20Permit {
    constructor() ERC20("Test Dollar", "TUSD") ERC20Permit("Test Dollar") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }
}

/// @notice A token that turns bad when told to.
contract HostileToken is ERC20 {
    enum Vice {
        None,
        KeepsAFee,
        PaysABonus,
        ReturnsFalse,
        Reverts,
        ReturnsNothing,
        MovesNothing,
        CallsBack,
        RefusesPermits
    }

    Vice public vice;
    address private _callee;
    bytes private _data;
    bytes public why;

    constructor() ERC20("Hostile", "HOST") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function turn(Vice vice_) external {
        vice = vice_;
    }

    /// @dev Calls back with this from within every transfer.
    function callBack(address callee, bytes calldata data) external {
        (vice, _callee, _data) = (Vice.CallsBack, callee, data);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        _before();
        if (vice == Vice.ReturnsFalse) return false;
        if (vice != Vice.MovesNothing) super.transfer(to, amount);
        _after(to, amount);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        _before();
        if (vice == Vice.ReturnsFalse) return false;
        if (vice != Vice.MovesNothing) super.transferFrom(from, to, amount);
        _after(to, amount);
        return true;
    }

    function permit(address, address, uint256, uint256, uint8, bytes32, bytes32) external view {
        require(vice != Vice.RefusesPermits, "no permit");
    }

    function _before() private {
        require(vice != Vice.Reverts, "no transfer");
        if (vice != Vice.CallsBack) return;
        (bool ok, bytes memory result) = _callee.call(_data);
        why = ok ? bytes("ok") : result;
    }

    function _after(address to, uint256 amount) private {
        if (vice == Vice.KeepsAFee) _burn(to, amount / 100);
        if (vice == Vice.PaysABonus) _mint(to, 1);
        // An old token: no return value at all.
        if (vice == Vice.ReturnsNothing) assembly { return(0, 0) }
    }
}
