// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Calendar dates to Unix time
library Dates {
    /// @notice No such date, or no digits.
    error Dates_Malformed(uint256 pos);

    /// @dev "00000000000000" and, in each of its bytes, what carries anything above 9 into the high bit.
    uint256 private constant ZEROS = 0x3030303030303030303030303030;
    uint256 private constant ABOVE_NINE = 0x7676767676767676767676767676;
    uint256 private constant HIGH_BITS = 0x8080808080808080808080808080;
    uint256 private constant ONES = 0x00ff00ff00ff00ff00ff00ff00ff;

    /// @notice Unix seconds of a date in UTC.
    /// @param text Fourteen characters YYYYMMDDhhmmss, right-aligned.
    /// @param pos Where the date stands, for the error.
    function unix(uint256 text, uint256 pos) internal pure returns (uint64) {
        unchecked {
            uint256 digits = text ^ ZEROS;
            if ((digits | (digits + ABOVE_NINE)) & HIGH_BITS != 0) revert Dates_Malformed(pos);
            // Seven numbers of two digits, 16 bits apart.
            uint256 pairs = ((digits >> 8) & ONES) * 10 + (digits & ONES);
            uint256 year = (pairs >> 96) * 100 + ((pairs >> 80) & 0xff);
            uint256 month = (pairs >> 64) & 0xff;
            uint256 day = (pairs >> 48) & 0xff;
            uint256 hour = (pairs >> 32) & 0xff;
            uint256 minute = (pairs >> 16) & 0xff;
            uint256 second = pairs & 0xff;
            if (
                year < 1970 || month == 0 || month > 12 || day == 0 || day > daysIn(year, month) || hour > 23
                    || minute > 59 || second > 59
            ) revert Dates_Malformed(pos);
            // forge-lint: disable-next-line(unsafe-typecast): below 2^38 for four digits of year
            return uint64(daysSince1970(year, month, day) * 1 days + hour * 1 hours + minute * 1 minutes + second);
        }
    }

    /// @dev Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil: years that begin in March.
    function daysSince1970(uint256 year, uint256 month, uint256 day) internal pure returns (uint256) {
        unchecked {
            if (month < 3) (year, month) = (year - 1, month + 12);
            return year * 365 + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day - 719_469;
        }
    }

    function daysIn(uint256 year, uint256 month) internal pure returns (uint256) {
        unchecked {
            if (month != 2) return 30 + ((month ^ (month >> 3)) & 1);
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
    }
}
