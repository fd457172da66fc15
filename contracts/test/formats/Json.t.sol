// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Dates} from "../../src/libraries/Dates.sol";
import {IntelJson} from "../../src/libraries/IntelJson.sol";
import {QeIdentityJson} from "../../src/libraries/QeIdentityJson.sol";
import {TcbInfoJson} from "../../src/libraries/TcbInfoJson.sol";
import {Refusals} from "../base/Reader.sol";
import {TdxPki} from "../base/TdxPki.sol";
import {vm} from "../base/Vm.sol";

contract JsonTest is Refusals {
    using TdxPki for bytes;

    string private constant FILE = "contracts/test/vectors/tdx.json";

    bytes private tcbInfo;
    bytes private qeIdentity;

    function setUp() public {
        string memory json = vm.readFile(FILE);
        tcbInfo = bytes(vm.parseJsonString(json, ".tcb_info"));
        qeIdentity = bytes(vm.parseJsonString(json, ".qe_identity"));
    }

    // --- one thing at one place ---

    function testFuzz_ReadsANumber(uint32 value) public view {
        value = value % 1e9;
        bytes memory text = bytes(vm.toString(uint256(value)));
        (uint256 have, uint256 next) = reader.number(abi.encodePacked(text, ","), type(uint32).max);
        vm.assertEq(have, value);
        vm.assertEq(next, text.length);
    }

    function test_RevertWhen_ANumberIsMalformed() public view {
        string[6] memory numbers = ["", "x", "-1", "01", "00", "1234567890"];
        for (uint256 i = 0; i < numbers.length; i++) {
            _unexpected(abi.encodeCall(reader.number, (bytes(numbers[i]), type(uint32).max)), numbers[i]);
        }
        _unexpected(abi.encodeCall(reader.number, ("256,", 255)), "larger than asked for");
    }

    function testFuzz_ReadsHexadecimal(bytes16 value, uint256 size, bool capital) public view {
        size = 1 + size % 16;
        bytes memory text = _hex(value, capital ? bytes("0123456789ABCDEF") : bytes("0123456789abcdef"));
        (bytes32 have, uint256 next) = reader.hexadecimal(text, size);
        vm.assertEq(have, bytes32(value) & ~bytes32(type(uint256).max >> (8 * size)));
        vm.assertEq(next, 2 * size);
    }

    /// @dev Every byte that is no digit, at every place.
    function testFuzz_RevertWhen_ACharacterIsNotHexadecimal(bytes16 value, uint8 char, uint256 place) public view {
        bool digit = char >= 0x30 && char <= 0x39;
        vm.assume(!digit && !(char >= 0x41 && char <= 0x46) && !(char >= 0x61 && char <= 0x66));
        bytes memory text = _hex(value, "0123456789ABCDEF");
        text[place % 32] = bytes1(char);
        _unexpected(abi.encodeCall(reader.hexadecimal, (text, 16)), vm.toString(uint256(char)));
    }

    function test_ReadsADate() public view {
        (uint64 value, uint256 next) = reader.date("2026-11-22T21:17:17Z");
        vm.assertEq(value, 1_795_382_237);
        vm.assertEq(next, 20);
    }

    function test_RevertWhen_ADateIsMalformed() public view {
        string[6] memory dates = [
            "2026 11-22T21:17:17Z",
            "2026-11/22T21:17:17Z",
            "2026-11-22t21:17:17Z",
            "2026-11-22T21.17:17Z",
            "2026-11-22T21:17.17Z",
            "2026-11-22T21:17:17+"
        ];
        for (uint256 i = 0; i < dates.length; i++) {
            _unexpected(abi.encodeCall(reader.date, (bytes(dates[i]))), dates[i]);
        }
        bytes memory wrong = "2026-02-30T21:17:17Z";
        _refuses(abi.encodeCall(reader.date, (wrong)), Dates.Dates_Malformed.selector, "no such day");
    }

    function testFuzz_FindsACharacter(uint8 before) public view {
        bytes memory text = new bytes(before);
        for (uint256 i = 0; i < before; i++) {
            text[i] = i % 2 == 0 ? bytes1("!") : bytes1("#"); // next to the quotation mark, on both sides
        }
        vm.assertEq(reader.skipPast(abi.encodePacked(text, '"', text), 0x22), uint256(before) + 1);
        _unexpected(abi.encodeCall(reader.skipPast, (text, 0x22)), "no such character");
    }

    function test_RevertWhen_ZerosOrSeparatorsAreSomethingElse() public view {
        vm.assertEq(reader.zeros("00000000000000000000000000000000", 32), 32);
        _unexpected(abi.encodeCall(reader.zeros, ("00000000000000000000000000000001", 32)), "a one");
        (bool more, uint256 next) = reader.more(",");
        vm.assertTrue(more && next == 1, "a comma");
        (more, next) = reader.more("]");
        vm.assertTrue(!more && next == 1, "a bracket");
        _unexpected(abi.encodeCall(reader.more, (" ,")), "white space");
    }

    function test_CountsOnlyTheLeadingLevelsThatAreUpToDate() public view {
        string memory end = '"}]';
        string memory six = '{"tcb":{"isvsvn":6},"tcbDate":"2025-11-12T00:00:00Z","tcbStatus":"UpToDate"},';
        string memory five =
            '{"tcb":{"isvsvn":5},"tcbDate":"2025-11-12T00:00:00Z","tcbStatus":"OutOfDate","advisoryIDs":["A","B"]},';
        string memory four = '{"tcb":{"isvsvn":4},"tcbDate":"2025-11-12T00:00:00Z","tcbStatus":"UpToDate';
        (uint256 least, uint256 next) = reader.leastSvn(bytes(string.concat(six, five, four, end)));
        vm.assertEq(least, 6);
        vm.assertEq(next, bytes(string.concat(six, five, four, end)).length);
        (least,) = reader.leastSvn(bytes(string.concat(six, four, end)));
        vm.assertEq(least, 4);
        (least,) = reader.leastSvn(bytes(string.concat(five, four, end)));
        vm.assertEq(least, type(uint16).max);
    }

    // --- whole documents ---

    function test_ReadsTcbInformation() public view {
        TcbInfoJson.TcbInfo memory info = reader.tcbInfo(tcbInfo);
        vm.assertEq(info.key, bytes32(hex"de7e109000000000"));
        vm.assertEq(info.evaluation, 20);
        vm.assertEq(info.issued, 1_800_000_000);
        vm.assertEq(info.nextUpdate, 1_800_000_000 + 30 days);
        vm.assertTrue(info.count > 0, "no level");
    }

    function test_ReadsTcbInformationWithoutModules() public view {
        uint256 from = tcbInfo.find(',"tdxModuleIdentities":[');
        uint256 to = tcbInfo.find(',"tcbLevels":[{"tcb":{"sgx');
        bytes memory json = abi.encodePacked(tcbInfo.slice(0, from), tcbInfo.slice(to, tcbInfo.length));
        vm.assertEq(reader.tcbInfo(json).modules, 0);
    }

    function test_KeepsEightModulesAndNoMore() public view {
        // Each module's version, then the SVN that is up to date.
        uint256 modules = reader.tcbInfo(_withModules(8)).modules;
        for (uint256 i = 0; i < 8; i++) {
            vm.assertEq((modules >> (24 * i)) & 0xffffff, 0x300 | (i + 1));
        }
        _refuses(
            abi.encodeCall(reader.tcbInfo, (_withModules(9))), TcbInfoJson.TcbInfoJson_TooManyModules.selector, "nine"
        );
    }

    function test_RevertWhen_AModuleIsListedTwiceOrHasVersionZero() public view {
        bytes4 why = TcbInfoJson.TcbInfoJson_BadModule.selector;
        bytes memory twice = tcbInfo.replace('"id":"TDX_01"', '"id":"TDX_03"');
        _refuses(abi.encodeCall(reader.tcbInfo, (twice)), why, "twice");
        bytes memory zero = tcbInfo.replace('"id":"TDX_01"', '"id":"TDX_00"');
        _refuses(abi.encodeCall(reader.tcbInfo, (zero)), why, "version zero");
    }

    function test_RevertWhen_TcbInformationIsOfAnotherForm() public view {
        bytes[2][9] memory changes = [
            [bytes('"id":"TDX"'), bytes('"id":"SGX"')],
            [bytes('"version":3'), bytes('"version":4')],
            [bytes('"tcbType":0'), bytes('"tcbType":1')],
            [bytes('"pceId":"0000"'), bytes('"pceId":"000"')],
            [bytes('"attributesMask":"FFFFFFFFFFFFFFFF"'), bytes('"attributesMask":"00FFFFFFFFFFFFFF"')],
            [bytes('"attributes":"0000000000000000"'), bytes('"attributes":"0100000000000000"')],
            [bytes('{"svn":3,'), bytes('{"svn":256,')],
            [bytes('{"sgxtcbcomponents":[{"svn":3,'), bytes('{"sgxtcbcomponents":[{"svn":1},{"svn":3,')],
            [bytes('"issueDate"'), bytes('"issue date"')]
        ];
        for (uint256 i = 0; i < changes.length; i++) {
            bytes memory json = tcbInfo.replace(changes[i][0], changes[i][1]);
            _unexpected(abi.encodeCall(reader.tcbInfo, (json)), string(changes[i][1]));
        }
    }

    /// @dev Wherever the text is cut, it is refused or gives what the whole text gives: what is read is inside it.
    function testFuzz_ReadsNothingBehindTheEnd(uint256 cut) public view {
        _cut(tcbInfo, cut, reader.tcbInfo.selector, IntelJson.IntelJson_Unexpected.selector);
        _cut(qeIdentity, cut, reader.qeIdentity.selector, IntelJson.IntelJson_Unexpected.selector);
    }

    function test_ReadsAQeIdentity() public view {
        QeIdentityJson.QeIdentity memory identity = reader.qeIdentity(qeIdentity);
        vm.assertEq(identity.evaluation, 20);
        vm.assertEq(identity.product, 2);
        vm.assertEq(identity.least, 6);
        vm.assertEq(identity.signer, hex"dc9e2a7c6f948f17474e34a7fc43ed030f7c1563f1babddf6340c82e0e54a8c5");
    }

    function test_RevertWhen_AQeIdentityIsOfAnotherForm() public view {
        bytes[2][4] memory changes = [
            [bytes('"id":"TD_QE"'), bytes('"id":"QE"')],
            [bytes('"version":2'), bytes('"version":3')],
            [bytes('"isvprodid":2'), bytes('"isvprodid":65536')],
            [bytes('"miscselect":"0'), bytes('"miscselect":"g')]
        ];
        for (uint256 i = 0; i < changes.length; i++) {
            bytes memory json = qeIdentity.replace(changes[i][0], changes[i][1]);
            _unexpected(abi.encodeCall(reader.qeIdentity, (json)), string(changes[i][1]));
        }
    }

    /// @dev What follows the text in the calldata would go on with it.
    function test_RevertWhen_TheTextGoesOnBehindItsEnd() public view {
        _shortened(abi.encodeCall(reader.tcbInfo, (tcbInfo)), tcbInfo.length, "TCB information");
        _shortened(abi.encodeCall(reader.qeIdentity, (qeIdentity)), qeIdentity.length, "QE identity");
    }

    /// @dev All bytes are there, but the call says that there are fewer: refused by one byte too few.
    function _shortened(bytes memory data, uint256 enough, string memory what) private view {
        uint256 few = 0;
        while (enough - few > 1) {
            uint256 middle = (few + enough) / 2;
            (bool ok,) = address(reader).staticcall(data.patch(36, abi.encode(middle)));
            if (ok) enough = middle;
            else few = middle;
        }
        vm.assertTrue(few > 100, what);
        _unexpected(data.patch(36, abi.encode(few)), what);
    }

    function _cut(bytes memory json, uint256 place, bytes4 selector, bytes4 why) private view {
        bytes memory part = json.slice(0, place % json.length);
        (bool ok, bytes memory result) = address(reader).staticcall(abi.encodeWithSelector(selector, part));
        (, bytes memory whole) = address(reader).staticcall(abi.encodeWithSelector(selector, json));
        if (ok) vm.assertEq(keccak256(result), keccak256(whole), "other words were read");
        else vm.assertTrue(bytes4(result) == why || bytes4(result) == Dates.Dates_Malformed.selector, "why");
    }

    /// @dev The TCB information with n module identities, of versions 1 to n.
    function _withModules(uint256 n) private view returns (bytes memory) {
        uint256 from = tcbInfo.find('{"id":"TDX_03"');
        uint256 middle = tcbInfo.find(',{"id":"TDX_01"');
        uint256 to = tcbInfo.find('],"tcbLevels":[{"tcb":{"sgx');
        bytes memory one = tcbInfo.slice(from, middle);
        bytes memory all;
        for (uint256 i = 1; i <= n; i++) {
            bytes memory id = abi.encodePacked('"id":"TDX_0', bytes1(uint8(0x30 + i)), '"');
            all = abi.encodePacked(all, i == 1 ? "" : ",", one.replace('"id":"TDX_03"', id));
        }
        return abi.encodePacked(tcbInfo.slice(0, from), all, tcbInfo.slice(to, tcbInfo.length));
    }

    function _hex(bytes16 value, bytes memory digits) private pure returns (bytes memory text) {
        text = new bytes(32);
        for (uint256 i = 0; i < 16; i++) {
            text[2 * i] = digits[uint8(value[i]) >> 4];
            text[2 * i + 1] = digits[uint8(value[i]) & 15];
        }
    }

    function _unexpected(bytes memory data, string memory what) private view {
        _refuses(data, IntelJson.IntelJson_Unexpected.selector, what);
    }
}
