// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Dates} from "../../src/libraries/Dates.sol";
import {Der} from "../../src/libraries/Der.sol";
import {Refusals} from "../base/Reader.sol";
import {TdxPki} from "../base/TdxPki.sol";
import {vm} from "../base/Vm.sol";

contract DerTest is Refusals {
    function testFuzz_EntersAnElement(uint16 size) public view {
        bytes memory der = TdxPki.element(0x30, new bytes(size % 3000));
        (uint256 start, uint256 end) = reader.enter(der, 0x30);
        vm.assertEq(end, der.length);
        vm.assertEq(end - start, size % 3000);
    }

    function test_RevertWhen_AnElementIsMalformed() public view {
        bytes[8] memory elements = [
            bytes(hex""),
            hex"31020000", // another tag
            hex"300300", // longer than what is there
            hex"3080", // of indefinite length
            hex"3084000000010000", // a length of four bytes
            hex"30817f", // 127 has a shorter form
            hex"30820080", // and 128, too
            hex"308300ffff" // and this
        ];
        for (uint256 i = 0; i < elements.length; i++) {
            _refuses(abi.encodeCall(reader.enter, (elements[i], 0x30)), Der.Der_Malformed.selector, vm.toString(i));
        }
    }

    function testFuzz_ReadsAnInteger(uint256 value) public view {
        bytes memory der = TdxPki.integer(value);
        (uint256 have, uint256 end) = reader.integer(der, 32);
        vm.assertEq(have, value);
        vm.assertEq(end, der.length);
    }

    function test_RevertWhen_AnIntegerIsMalformed() public view {
        bytes[6] memory integers = [
            bytes(hex"0200"), // no byte
            hex"020180", // negative
            hex"02020001", // with a zero too many
            hex"0203010000", // larger than asked for
            hex"020400ffffff", // that, and with the zero that it needs
            hex"030101" // no integer
        ];
        for (uint256 i = 0; i < integers.length; i++) {
            _refuses(abi.encodeCall(reader.integer, (integers[i], 2)), Der.Der_Malformed.selector, vm.toString(i));
        }
    }

    function test_ReadsTimesOfBothKinds() public view {
        (uint64 value, uint256 end) = reader.time(abi.encodePacked(hex"170d", "261122211717Z"));
        vm.assertEq(value, 1_795_382_237);
        vm.assertEq(end, 15);
        (value,) = reader.time(abi.encodePacked(hex"170d", "700101000001Z")); // RFC 5280: of the last century
        vm.assertEq(value, 1);
        (value, end) = reader.time(abi.encodePacked(hex"180f", "20261122211717Z"));
        vm.assertEq(value, 1_795_382_237);
        vm.assertEq(end, 17);
    }

    function test_RevertWhen_ATimeIsMalformed() public view {
        bytes[5] memory times = [
            abi.encodePacked(hex"160d", "261122211717Z"),
            abi.encodePacked(hex"170d", "261122211717+"),
            abi.encodePacked(hex"170d", "26112221171"),
            abi.encodePacked(hex"180f", "20261122211717"),
            abi.encodePacked(hex"170b", "2611222117Z")
        ];
        for (uint256 i = 0; i < times.length; i++) {
            _refuses(abi.encodeCall(reader.time, (times[i])), Der.Der_Malformed.selector, vm.toString(i));
        }
        bytes memory wrong = abi.encodePacked(hex"170d", "261322211717Z");
        _refuses(abi.encodeCall(reader.time, (wrong)), Dates.Dates_Malformed.selector, "month 13");
    }
}
