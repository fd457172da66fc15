// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Der} from "../../src/libraries/Der.sol";
import {PckExtension} from "../../src/libraries/PckExtension.sol";
import {X509} from "../../src/libraries/X509.sol";
import {Refusals} from "../base/Reader.sol";
import {TdxPki} from "../base/TdxPki.sol";
import {vm} from "../base/Vm.sol";

contract X509Test is Refusals {
    using TdxPki for bytes;

    string private constant FILE = "contracts/test/vectors/tdx.json";

    bytes private authority;
    bytes private tcbSigner;
    bytes private platform;
    bytes private record;
    bytes private list;

    function setUp() public {
        string memory json = vm.readFile(FILE);
        authority = vm.parseJsonBytes(json, ".authority");
        tcbSigner = vm.parseJsonBytes(json, ".tcb_signer");
        platform = vm.parseJsonBytes(json, ".platform");
        record = vm.parseJsonBytes(json, ".platform_record");
        list = vm.parseJsonBytes(json, ".pck_crl");
    }

    // --- certificates ---

    function test_ReadsACertificate() public view {
        X509.Certificate memory cert = reader.certificate(authority);
        vm.assertEq(cert.signed.digest, sha256(authority.signedPart()));
        vm.assertEq(cert.issuerName, "Intel SGX Root CA");
        vm.assertEq(cert.name, "Intel SGX PCK Platform CA");
        vm.assertEq(cert.notBefore, 1_577_836_800);
        vm.assertTrue(cert.extensions.authority && cert.extensions.usage & X509.CERTIFICATE_SIGN != 0, "no authority");
        vm.assertTrue(!reader.certificate(tcbSigner).extensions.authority, "an authority");
        vm.assertEq(reader.certificate(platform).extensions.known, X509.ALL_KNOWN);
    }

    function test_PassesOverExtensionsThatItDoesNotKnow() public view {
        X509.Certificate memory cert = reader.certificate(authority.replace(hex"0603551d1f", hex"0603551d20"));
        vm.assertEq(cert.extensions.count, 5);
        vm.assertEq(cert.extensions.known & 32, 0);
    }

    function test_RevertWhen_ACertificateIsMalformed() public view {
        bytes[2][15] memory changes = [
            [bytes(hex"a003020102"), bytes(hex"a003020101")], // version 2
            [bytes(hex"06082a8648ce3d040302"), bytes(hex"06082a8648ce3d040303")], // SHA-384
            [bytes(hex"311a3018"), bytes(hex"301a3018")], // a name of no sets
            [bytes(hex"311a3018"), bytes(hex"31ff3018")], // a set that does not end in it
            [bytes(hex"06035504030c"), bytes(hex"060355040316")], // an IA5String
            [bytes(hex"06035504030c11"), bytes(hex"06035504030c10")], // shorter than its set
            [bytes(hex"3018060355"), bytes(hex"3017060355")], // shorter than its sequence
            [bytes("SGX Root CA"), bytes("SGX Root C\x00")], // ends with a zero
            [bytes(hex"301306072a8648ce3d0201"), bytes(hex"301306072a8648ce3d0202")], // no elliptic curve
            [bytes(hex"2a8648ce3d030107034200"), bytes(hex"2a8648ce3d030108034200")], // another one
            [bytes(hex"0404030201"), bytes(hex"0404030101")], // key usage too short
            [bytes(hex"0603551d23"), bytes(hex"0703551d23")], // an extension without id
            [bytes(hex"0603551d23"), bytes(hex"0600551d23")], // with an empty one
            [bytes(hex"0603551d23"), bytes(hex"061f551d23")], // with a long one
            [bytes(hex"0349003046"), bytes(hex"0349013046")] // unused bits in the signature
        ];
        for (uint256 i = 0; i < changes.length; i++) {
            bytes memory der = authority.replace(changes[i][0], changes[i][1]);
            _refuses(abi.encodeCall(reader.certificate, (der)), X509.X509_Malformed.selector, vm.toString(i));
        }
    }

    function test_RevertWhen_ACertificateHasNoName() public view {
        // Every attribute is a country's.
        bytes memory der = authority.replace(hex"0603550403", hex"0603550406").replace(hex"0603550403", hex"0603550406");
        _refuses(abi.encodeCall(reader.certificate, (der)), X509.X509_Malformed.selector, "no name");
    }

    function test_RevertWhen_ACertificateHasNoSerialNumber() public view {
        bytes memory der = _rebuilt(authority, authority.slice(13, 36), hex"020100");
        _refuses(abi.encodeCall(reader.certificate, (der)), X509.X509_Malformed.selector, "serial number 0");
    }

    function test_RevertWhen_TheSignatureIsEmpty() public view {
        bytes memory part = authority.signedPart();
        bytes memory der = TdxPki.element(0x30, abi.encodePacked(part, hex"300a06082a8648ce3d0403020300"));
        _refuses(abi.encodeCall(reader.certificate, (der)), X509.X509_Malformed.selector, "no signature");
    }

    function test_RevertWhen_SomethingFollows() public view {
        bytes memory der = abi.encodePacked(authority, uint8(0));
        _refuses(abi.encodeCall(reader.certificate, (der)), Der.Der_Malformed.selector, "a zero");
    }

    function test_RevertWhen_ACriticalExtensionIsNotKnown() public view {
        bytes memory der = authority.replace(hex"0603551d0f0101ff", hex"0603551d1e0101ff"); // name constraints
        _refuses(abi.encodeCall(reader.certificate, (der)), X509.X509_CriticalExtension.selector, "name constraints");
    }

    // --- revocation lists ---

    function test_ReadsARevocationList() public view {
        X509.RevocationList memory read = reader.revocationList(list);
        vm.assertEq(read.issuerName, "Intel SGX PCK Platform CA");
        vm.assertEq(read.thisUpdate, 1_800_000_000);
        vm.assertEq(read.number, 1);
        vm.assertEq(read.entries, read.entriesEnd);
    }

    function test_RevertWhen_ARevocationListIsMalformed() public view {
        bytes[2][2] memory changes = [
            [bytes(hex"020101300a"), bytes(hex"020100300a")], // version 1
            [bytes(hex"0603551d14"), bytes(hex"0603551d15")] // without a number
        ];
        for (uint256 i = 0; i < changes.length; i++) {
            bytes memory der = list.replace(changes[i][0], changes[i][1]);
            _refuses(abi.encodeCall(reader.revocationList, (der)), X509.X509_Malformed.selector, vm.toString(i));
        }
    }

    function test_RevertWhen_AnExtensionOfAListIsCritical() public view {
        bytes memory plain = hex"a02f302d300a0603551d140403020101";
        bytes memory der = _rebuilt(list, plain, hex"a0323030300d0603551d140101ff0403020101");
        _refuses(abi.encodeCall(reader.revocationList, (der)), X509.X509_CriticalExtension.selector, "critical");
    }

    // --- Intel's extension ---

    function test_ReadsAPlatform() public view {
        PckExtension.Platform memory read = reader.platform(platform);
        bytes memory words = abi.encodePacked(read.components, read.ppid, read.fmspc, read.pceId, read.pceSvn);
        vm.assertEq(keccak256(words), keccak256(record.slice(64, 64 + words.length)));
    }

    function test_RevertWhen_IntelsExtensionIsMalformed() public view {
        bytes[2][8] memory changes = [
            [bytes(hex"060a2a864886f84d010d0101"), bytes(hex"060a2a864886f84d010d0103")], // no PPID
            [bytes(hex"060a2a864886f84d010d0102"), bytes(hex"060a2a864886f84d010d0109")], // no TCB
            [bytes(hex"060b2a864886f84d010d010201"), bytes(hex"060b2a864886f84d010d010221")], // no first component
            [bytes(hex"060b2a864886f84d010d0102010201"), bytes(hex"060b2a864886f84d010d0102010301")], // no number
            [bytes(hex"020200ff"), bytes(hex"020201ff")], // a component above 255
            [bytes(hex"060b2a864886f84d010d010212"), bytes(hex"060b2a864886f84d010d010213")], // no CPU SVN
            [bytes(hex"060a2a864886f84d010d0103"), bytes(hex"060a2a864886f84d010d0105")], // no PCE id
            [bytes(hex"060a2a864886f84d010d0104"), bytes(hex"060a2a864886f84d010d0106")] // no FMSPC
        ];
        for (uint256 i = 0; i < changes.length; i++) {
            bytes memory der = platform.replace(changes[i][0], changes[i][1]);
            (bool ok, bytes memory why) = address(reader).staticcall(abi.encodeCall(reader.platform, (der)));
            bool expected = bytes4(why) == PckExtension.PckExtension_Malformed.selector
                || (i == 3 && bytes4(why) == Der.Der_Malformed.selector);
            vm.assertTrue(!ok && expected, vm.toString(i));
        }
    }

    function test_RevertWhen_IntelsExtensionEndsInItsLastField() public view {
        uint256 place = platform.find(hex"30820227");
        (uint256 start, uint256 end) = platform.span(place);
        bytes memory fields = platform.slice(start, end);
        bytes memory id = hex"060a2a864886f84d010d01040406";
        uint256 last = fields.find(id) + id.length;
        reader.extension(TdxPki.element(0x30, fields.slice(0, last + 6)));
        bytes memory short = TdxPki.element(0x30, fields.slice(0, last + 5));
        _refuses(abi.encodeCall(reader.extension, (short)), PckExtension.PckExtension_Malformed.selector, "FMSPC");
    }

    function test_RevertWhen_TheCpuSvnContradictsTheComponents() public view {
        bytes memory id = hex"060b2a864886f84d010d010201";
        bytes memory der = platform.replace(abi.encodePacked(id, hex"020103"), abi.encodePacked(id, hex"020104"));
        _refuses(abi.encodeCall(reader.platform, (der)), PckExtension.PckExtension_Malformed.selector, "another SVN");
    }

    /// @dev Whatever bit is turned, the reader says what it read or refuses; it never fails in another way.
    function testFuzz_AnyBitIsReadOrRefused(uint256 bit) public view {
        bytes memory der = platform;
        bit = bit % (8 * der.length);
        der[bit / 8] = bytes1(uint8(der[bit / 8]) ^ uint8(1 << (bit % 8)));
        (bool ok, bytes memory why) = address(reader).staticcall(abi.encodeCall(reader.platform, (der)));
        vm.assertTrue(ok || bytes4(why) != bytes4(keccak256("Panic(uint256)")), "a panic");
        vm.assertTrue(ok || why.length >= 36, "no reason");
    }

    /// @dev A signed part in which something else, of any length, stands, signed by the root again.
    function _rebuilt(bytes memory der, bytes memory from, bytes memory to) private pure returns (bytes memory) {
        bytes memory part = der.signedPart();
        (uint256 start, uint256 end) = part.span(0);
        return TdxPki.seal(TdxPki.rootKey(), TdxPki.element(0x30, part.slice(start, end).replace(from, to)));
    }
}
