// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Dates} from "../../src/libraries/Dates.sol";
import {Refusals} from "../base/Reader.sol";
import {vm} from "../base/Vm.sol";

contract DatesTest is Refusals {
    function test_ReadsKnownDates() public view {
        vm.assertEq(reader.unix(_text("19700101000000")), 0);
        vm.assertEq(reader.unix(_text("20000229235959")), 951_868_799);
        vm.assertEq(reader.unix(_text("20261122211717")), 1_795_382_237);
        vm.assertEq(reader.unix(_text("20380119031408")), 2_147_483_648);
        vm.assertEq(reader.unix(_text("99991231235959")), 253_402_300_799);
    }

    /// @dev A calendar of its own: days counted one by one.
    function test_ADayIsADayForFourHundredYears() public view {
        uint8[12] memory days_ = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        uint256 count = 0;
        for (uint256 year = 1970; year < 2371; year++) {
            bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
            for (uint256 month = 1; month <= 12; month++) {
                uint256 last = days_[month - 1] + (leap && month == 2 ? 1 : 0);
                vm.assertEq(reader.unix(_number(year, month, 1, 0, 0, 0)), count * 1 days);
                count += last;
                vm.assertEq(reader.unix(_number(year, month, last, 23, 59, 59)), count * 1 days - 1);
            }
        }
    }

    function test_RevertWhen_NoSuchDate() public view {
        string[17] memory dates = [
            "19691231235959",
            "20260001000000",
            "20261301000000",
            "20260100000000",
            "20260132000000",
            "20260229000000",
            "21000229000000",
            "20260431000000",
            "20260631000000",
            "20260931000000",
            "20261131000000",
            "20260101240000",
            "20260101006000",
            "20260101000060",
            "2026010100000:",
            "2026010100000/",
            unicode"202601010000é"
        ];
        for (uint256 i = 0; i < dates.length; i++) {
            _refuses(abi.encodeCall(reader.unix, (_text(dates[i]))), Dates.Dates_Malformed.selector, dates[i]);
        }
    }

    function _text(string memory date) private pure returns (uint256) {
        return uint256(bytes32(bytes(date))) >> 144;
    }

    function _number(uint256 year, uint256 month, uint256 day, uint256 hour, uint256 minute, uint256 second)
        private
        pure
        returns (uint256 text)
    {
        uint256 value = (year * 100 + month) * 100 + day;
        value = ((value * 100 + hour) * 100 + minute) * 100 + second;
        for (uint256 i = 0; i < 14; i++) {
            text |= (0x30 + value % 10) << (8 * i);
            value /= 10;
        }
    }
}
