// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The cheatcodes of forge that the deployment uses.
interface ICheats {
    function envAddress(string calldata name) external view returns (address);
    function envString(string calldata name) external view returns (string memory);
    function envUint(string calldata name) external view returns (uint256);
    function envOr(string calldata name, bool fallback_) external view returns (bool);
    function envOr(string calldata name, uint256 fallback_) external view returns (uint256);
    function envOr(string calldata name, address fallback_) external view returns (address);
    function envOr(string calldata name, string calldata delimiter, address[] calldata fallback_)
        external
        view
        returns (address[] memory);
    function envOr(string calldata name, string calldata delimiter, bytes32[] calldata fallback_)
        external
        view
        returns (bytes32[] memory);
    function envOr(string calldata name, string calldata delimiter, string[] calldata fallback_)
        external
        view
        returns (string[] memory);

    function startBroadcast() external;
    function startBroadcast(uint256 key) external;
    function stopBroadcast() external;

    function toString(uint256 value) external pure returns (string memory);
    function toString(bytes32 value) external pure returns (string memory);
    function toString(address value) external pure returns (string memory);
    function toString(bytes calldata value) external pure returns (string memory);
    function writeFile(string calldata path, string calldata data) external;
}

/// @dev address(uint160(uint256(keccak256("hevm cheat code"))))
ICheats constant cheats = ICheats(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);
