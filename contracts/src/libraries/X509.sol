// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Der} from "./Der.sol";
import {Sha256} from "./Sha256.sol";

/// @title Reads X.509 v3 certificates and v2 revocation lists (RFC 5280) in calldata
/// @notice ECDSA over P-256 with SHA-256 alone. Nothing here checks a signature: `digest`, `r` and `s` are for that.
library X509 {
    using Der for bytes;
    using Sha256 for bytes;

    error X509_Malformed(uint256 pos);
    error X509_CriticalExtension(bytes32 oid);

    /// @dev version [0] 2 (v3)
    uint256 private constant VERSION_3 = 0xa003020102;
    /// @dev SEQUENCE { ecdsa-with-SHA256 }
    uint256 private constant ECDSA_SHA256 = 0x300a06082a8648ce3d040302;
    /// @dev SEQUENCE { SEQUENCE { id-ecPublicKey, prime256v1 }, BIT STRING { 04 …
    uint256 private constant P256_KEY = 0x3059301306072a8648ce3d020106082a8648ce3d03010703420004;
    /// @dev SET { SEQUENCE { commonName, string } }, less three lengths and the string's tag.
    uint256 private constant NAME = 0x3100300006035504030000;
    uint256 private constant NAME_MASK = 0xff00ff00ffffffffff0000;

    /// @dev BOOLEAN true
    uint256 private constant TRUE = 0x0101ff;
    uint256 private constant MAX_OID = 30;

    bytes32 internal constant AUTHORITY_KEY = hex"551d23";
    bytes32 internal constant CRL_POINTS = hex"551d1f";
    bytes32 internal constant SUBJECT_KEY = hex"551d0e";
    bytes32 internal constant KEY_USAGE = hex"551d0f";
    bytes32 internal constant BASIC_CONSTRAINTS = hex"551d13";
    bytes32 internal constant CRL_NUMBER = hex"551d14";
    bytes32 internal constant SGX = hex"2a864886f84d010d01";

    /// @dev Each of the extensions that a PCK certificate has.
    uint256 internal constant ALL_KNOWN = 63;
    /// @dev Bits of the key usage.
    uint256 internal constant DIGITAL_SIGNATURE = 0x80;
    uint256 internal constant CERTIFICATE_SIGN = 0x04;

    /// @notice What one statement of an authority is signed with.
    /// @param digest sha2-256 of the signed part; also what names a certificate here.
    struct Signed {
        bytes32 digest;
        bytes32 r;
        bytes32 s;
    }

    /// @param issuer keccak256 of the issuer's name in DER.
    /// @param subject keccak256 of the subject's name in DER.
    /// @param issuerName The issuer's common name.
    /// @param name The subject's common name.
    struct Certificate {
        Signed signed;
        uint256 serial;
        bytes32 issuer;
        bytes32 issuerName;
        bytes32 subject;
        bytes32 name;
        uint64 notBefore;
        uint64 notAfter;
        bytes32 x;
        bytes32 y;
        Extensions extensions;
    }

    /// @param count How many there are.
    /// @param known How many of AUTHORITY_KEY, CRL_POINTS, SUBJECT_KEY, KEY_USAGE, BASIC_CONSTRAINTS, SGX: a bit each.
    /// @param authority Whether the basic constraints say so.
    /// @param usage First byte of the key usage.
    /// @param sgx Where the value of Intel's extension starts.
    /// @param sgxEnd Where it ends.
    struct Extensions {
        uint256 count;
        uint256 known;
        bool authority;
        uint256 usage;
        uint256 sgx;
        uint256 sgxEnd;
    }

    /// @param entries Where the revoked certificates start.
    /// @param entriesEnd Where they end.
    struct RevocationList {
        Signed signed;
        bytes32 issuer;
        bytes32 issuerName;
        uint64 thisUpdate;
        uint64 nextUpdate;
        uint256 number;
        uint256 entries;
        uint256 entriesEnd;
    }

    /// @notice Reads a certificate that fills `der` exactly.
    function certificate(bytes calldata der) internal view returns (Certificate memory cert) {
        (uint256 pos, uint256 end) = _signed(der, cert.signed);
        if (der.word(pos) >> 216 != VERSION_3) revert X509_Malformed(pos);
        (cert.serial, pos) = der.integer(pos + 5, end, 20);
        if (cert.serial == 0) revert X509_Malformed(pos);
        pos = _algorithm(der, pos, end);
        (cert.issuer, cert.issuerName, pos) = _name(der, pos, end);
        (cert.notBefore, cert.notAfter, pos) = _validity(der, pos, end);
        (cert.subject, cert.name, pos) = _name(der, pos, end);
        if (pos + 91 > end || der.word(pos) >> 40 != P256_KEY) revert X509_Malformed(pos);
        cert.x = bytes32(der.word(pos + 27));
        cert.y = bytes32(der.word(pos + 59));
        _extensions(der, pos + 91, end, cert.extensions);
    }

    /// @notice Reads a revocation list that fills `der` exactly.
    function revocationList(bytes calldata der) internal view returns (RevocationList memory list) {
        (uint256 pos, uint256 end) = _signed(der, list.signed);
        uint256 version;
        (version, pos) = der.integer(pos, end, 1);
        if (version != 1) revert X509_Malformed(pos);
        pos = _algorithm(der, pos, end);
        (list.issuer, list.issuerName, pos) = _name(der, pos, end);
        (list.thisUpdate, pos) = der.time(pos, end);
        (list.nextUpdate, pos) = der.time(pos, end);
        if (der.has(pos, end, Der.SEQUENCE)) {
            (list.entries, list.entriesEnd) = der.enter(pos, end, Der.SEQUENCE);
            pos = list.entriesEnd;
        }
        list.number = _crlNumber(der, pos, end);
    }

    /// @notice The serial number of the revoked certificate at `pos`, and where the next one starts.
    function revoked(bytes calldata der, uint256 pos, uint256 limit)
        internal
        pure
        returns (uint256 serial, uint256 next)
    {
        uint256 start;
        (start, next) = der.enter(pos, limit, Der.SEQUENCE);
        (serial,) = der.integer(start, next, 20);
    }

    /// @dev SEQUENCE { signed part, algorithm, BIT STRING { SEQUENCE { r, s } } }: fills `signed`, returns the contents
    /// of the signed part.
    function _signed(bytes calldata der, Signed memory signed) private view returns (uint256 start, uint256 end) {
        (uint256 first, uint256 last) = der.enter(0, der.length, Der.SEQUENCE);
        Der.expectEnd(last, der.length);
        (start, end) = der.enter(first, last, Der.SEQUENCE);
        signed.digest = der.hash(first, end - first);
        uint256 pos = _algorithm(der, end, last);
        (pos, first) = der.enter(pos, last, Der.BIT_STRING);
        Der.expectEnd(first, last);
        if (pos == last || der[pos] != 0) revert X509_Malformed(pos);
        (pos, first) = der.enter(pos + 1, last, Der.SEQUENCE);
        Der.expectEnd(first, last);
        uint256 number;
        (number, pos) = der.integer(pos, last, 32);
        signed.r = bytes32(number);
        (number, pos) = der.integer(pos, last, 32);
        signed.s = bytes32(number);
        Der.expectEnd(pos, last);
    }

    function _algorithm(bytes calldata der, uint256 pos, uint256 limit) private pure returns (uint256 next) {
        next = pos + 12;
        if (next > limit || der.word(pos) >> 160 != ECDSA_SHA256) revert X509_Malformed(pos);
    }

    /// @dev The first common name among the attributes: a UTF8String or PrintableString of 1 to 32 bytes. Each attribute
    /// stands in a set of its own, shorter than 128 bytes.
    function _name(bytes calldata der, uint256 pos, uint256 limit)
        private
        pure
        returns (bytes32 digest, bytes32 common, uint256 end)
    {
        (uint256 place, uint256 last) = der.enter(pos, limit, Der.SEQUENCE);
        end = last;
        digest = keccak256(der[pos:end]);
        unchecked {
            while (true) {
                // SET (2) ‖ SEQUENCE (2) ‖ id (5) ‖ string (2)
                uint256 head = der.word(place) >> 168;
                uint256 length = (head >> 72) & 0xff;
                if (head >> 80 != Der.SET || length > 0x7f || place + 2 + length > end) revert X509_Malformed(place);
                if (head & NAME_MASK == NAME) {
                    common = _commonName(der, place + 11, head, length);
                    break;
                }
                place += 2 + length;
            }
        }
    }

    /// @dev The string at `pos` of a set of `length` bytes that begins with `head`.
    function _commonName(bytes calldata der, uint256 pos, uint256 head, uint256 length) private pure returns (bytes32) {
        unchecked {
            uint256 size = head & 0xff;
            uint256 tag = (head >> 8) & 0xff;
            if ((tag != 0x0c && tag != 0x13) || length != size + 9 || (head >> 56) & 0xff != size + 7) {
                revert X509_Malformed(pos);
            }
            if (size == 0 || size > 32 || der[pos + size - 1] == 0) revert X509_Malformed(pos);
            uint256 rest = 256 - 8 * size;
            return bytes32((der.word(pos) >> rest) << rest);
        }
    }

    function _validity(bytes calldata der, uint256 pos, uint256 limit)
        private
        pure
        returns (uint64 from, uint64 until, uint256 end)
    {
        (pos, end) = der.enter(pos, limit, Der.SEQUENCE);
        (from, pos) = der.time(pos, end);
        (until, pos) = der.time(pos, end);
        Der.expectEnd(pos, end);
    }

    /// @dev [3] SEQUENCE { extension … }, to the end of the certificate's signed part.
    function _extensions(bytes calldata der, uint256 pos, uint256 limit, Extensions memory found) private pure {
        uint256 end;
        (pos, end) = der.enter(pos, limit, 0xa3);
        Der.expectEnd(end, limit);
        (pos, end) = der.enter(pos, limit, Der.SEQUENCE);
        Der.expectEnd(end, limit);
        while (pos < end) {
            (bytes32 oid, bool critical, uint256 start, uint256 next) = _extension(der, pos, end);
            if (critical && oid != KEY_USAGE && oid != BASIC_CONSTRAINTS) revert X509_CriticalExtension(oid);
            _note(der, oid, start, next, found);
            pos = next;
        }
    }

    function _note(bytes calldata der, bytes32 oid, uint256 start, uint256 end, Extensions memory found) private pure {
        unchecked {
            found.count++;
        }
        if (oid == SGX) {
            found.known |= 1;
            (found.sgx, found.sgxEnd) = (start, end);
        } else if (oid == KEY_USAGE) {
            found.known |= 2;
            (uint256 pos, uint256 last) = der.enter(start, end, Der.BIT_STRING);
            if (last != end || last != pos + 2) revert X509_Malformed(start);
            found.usage = uint8(der[pos + 1]);
        } else if (oid == BASIC_CONSTRAINTS) {
            found.known |= 4;
            (uint256 pos, uint256 last) = der.enter(start, end, Der.SEQUENCE);
            Der.expectEnd(last, end);
            found.authority = pos + 3 <= last && der.word(pos) >> 232 == TRUE;
        } else if (oid == AUTHORITY_KEY) {
            found.known |= 8;
        } else if (oid == SUBJECT_KEY) {
            found.known |= 16;
        } else if (oid == CRL_POINTS) {
            found.known |= 32;
        }
    }

    /// @dev SEQUENCE { id, critical?, OCTET STRING value }: the id left-aligned, and where the value starts and ends.
    function _extension(bytes calldata der, uint256 pos, uint256 limit)
        private
        pure
        returns (bytes32 oid, bool critical, uint256 start, uint256 end)
    {
        unchecked {
            (start, end) = der.enter(pos, limit, Der.SEQUENCE);
            uint256 head = der.word(start);
            uint256 length = (head >> 240) & 0xff;
            if (head >> 248 != Der.OBJECT || length == 0 || length > MAX_OID) revert X509_Malformed(start);
            uint256 rest = 256 - 8 * length;
            oid = bytes32(((head << 16) >> rest) << rest);
            start += 2 + length;
            if (der.word(start) >> 232 == TRUE) {
                critical = true;
                start += 3;
            }
            (start, pos) = der.enter(start, end, Der.OCTET_STRING);
            Der.expectEnd(pos, end);
        }
    }

    /// @dev [0] SEQUENCE { extension … }, to the end of the list's signed part; one of them is the number.
    function _crlNumber(bytes calldata der, uint256 pos, uint256 limit) private pure returns (uint256 number) {
        uint256 end;
        bool found;
        (pos, end) = der.enter(pos, limit, 0xa0);
        Der.expectEnd(end, limit);
        (pos, end) = der.enter(pos, limit, Der.SEQUENCE);
        Der.expectEnd(end, limit);
        while (pos < end) {
            (bytes32 oid, bool critical, uint256 start, uint256 next) = _extension(der, pos, end);
            if (critical) revert X509_CriticalExtension(oid);
            if (oid == CRL_NUMBER) {
                (number, start) = der.integer(start, next, 8);
                Der.expectEnd(start, next);
                found = true;
            }
            pos = next;
        }
        if (!found) revert X509_Malformed(pos);
    }
}
