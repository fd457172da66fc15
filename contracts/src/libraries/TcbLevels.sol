// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Security version numbers against Intel's lists
/// @notice A list is kept as its leading run of levels that are "UpToDate": what matches one of them is up to date, since
/// the first level that matches decides and every level before it has that status, too.
library TcbLevels {
    uint256 private constant EVEN = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant CARRY = 0x0100010001000100010001000100010001000100010001000100010001000100;
    /// @dev The first two components of the TDX half of a word: the module's SVN and version.
    uint256 private constant MODULE = 0xffff << 112;

    /// @notice More than any SVN.
    uint256 internal constant NO_MODULE = type(uint256).max;
    /// @notice At most this many levels of a TCB information are kept.
    uint256 internal constant MAX_LEVELS = 3;
    /// @notice At most this many module identities of a TCB information are kept.
    uint256 internal constant MAX_MODULES = 8;

    /// @notice Whether each byte of `have` is at least that of `want`.
    function covers(uint256 have, uint256 want) internal pure returns (bool) {
        unchecked {
            uint256 even = ((have & EVEN) | CARRY) - (want & EVEN);
            uint256 odd = (((have >> 8) & EVEN) | CARRY) - ((want >> 8) & EVEN);
            return even & odd & CARRY == CARRY;
        }
    }

    /// @notice A level as the platform must reach it: the module's own components do not count where it has an identity.
    function withoutModule(uint256 level) internal pure returns (uint256) {
        return level & ~MODULE;
    }

    /// @notice Version of the TDX module in a platform's word: the second TDX component.
    function moduleVersion(uint256 platform) internal pure returns (uint256) {
        return (platform >> 112) & 0xff;
    }

    /// @notice The least SVN of the module of this version that is up to date, NO_MODULE if the list does not hold it.
    /// @param modules Three bytes each from the lowest on: version, then the SVN.
    function leastSvn(uint256 modules, uint256 version) internal pure returns (uint256) {
        for (; modules != 0; modules >>= 24) {
            if (modules & 0xff == version) return (modules >> 8) & 0xffff;
        }
        return NO_MODULE;
    }
}
