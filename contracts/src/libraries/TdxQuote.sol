// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The compact form of a TDX quote, in calldata
/// @notice form (1) ‖ signed part ‖ signature (64) ‖ attestation key (64) ‖ QE report (384) ‖ QE signature (64) ‖
/// size (2) ‖ authentication data (size) ‖ platform. The signed part is header (48) ‖ TD report (584) in version 4 and
/// header ‖ type (2) ‖ size (4) ‖ TD report (584 for type 2, TDX 1.0; 648 for type 3, TDX 1.5) in version 5, byte for
/// byte as the quoting enclave signed it. Only the certificates' text is left out of a quote; what names its lengths is
/// left out with it, since they are fixed. The platform is a record of 192 bytes (form 1) or a PCK certificate (form 2).
/// @dev Layouts: Intel TDX DCAP Quoting Library API, appendix A; Intel SGX SDK, sgx_report_body_t.
library TdxQuote {
    error TdxQuote_BadLength(uint256 have, uint256 want);
    error TdxQuote_BadForm(uint256 form);
    /// @notice The header's version, key type, TEE type or vendor, or the type of the TD report, is not known.
    error TdxQuote_BadHeader(bytes32 header);

    uint256 internal constant RECORD = 1;
    uint256 internal constant CERTIFICATE = 2;

    uint256 private constant HEADER_BYTES = 48;
    uint256 private constant TD_10_BYTES = 584;
    uint256 private constant TD_15_BYTES = 648;
    uint256 private constant SIGNATURES_BYTES = 64 + 64 + 384 + 64;
    uint256 private constant MAX_AUTH_BYTES = 1024;

    // version (2) ‖ attestation key type 2: ECDSA P-256 (2) ‖ TEE 0x81: TDX (4) ‖ not read (4) ‖ Intel's QE vendor id (16)
    bytes32 private constant HEADER_MASK = 0xffffffffffffffff00000000ffffffffffffffffffffffffffffffff00000000;
    bytes32 private constant VERSION_4 = 0x040002008100000000000000939a7233f79c4ca9940a0db3957f060700000000;
    bytes32 private constant VERSION_5 = 0x050002008100000000000000939a7233f79c4ca9940a0db3957f060700000000;

    // Where things are in a TD report.
    uint256 internal constant TEE_TCB_SVN = 0;
    uint256 internal constant MR_SIGNER_SEAM = 64;
    uint256 internal constant SEAM_ATTRIBUTES = 112;
    uint256 internal constant TD_ATTRIBUTES = 120;
    uint256 internal constant MR_TD = 136;
    uint256 internal constant MR_CONFIG_ID = 184;
    uint256 internal constant RTMR_0 = 328;
    uint256 internal constant REPORT_DATA = 520;
    uint256 internal constant MR_SERVICE_TD = 600;

    // Where things are in a QE report.
    uint256 internal constant QE_MISC_SELECT = 16;
    uint256 internal constant QE_ATTRIBUTES = 48;
    uint256 internal constant QE_SIGNER = 128;
    uint256 internal constant QE_PRODUCT = 256;
    uint256 internal constant QE_REPORT_DATA = 320;

    /// @notice Where the parts of a compact quote start; the signed part starts at 1.
    /// @param signatures Also where the signed part ends.
    struct Parts {
        uint256 form;
        uint256 report;
        uint256 signatures;
        uint256 platform;
        bool serviceTd;
    }

    function word(bytes calldata quote, uint256 pos) internal pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := calldataload(add(quote.offset, pos))
        }
    }

    /// @notice Finds the parts; whatever is before `platform` is inside the quote.
    function parts(bytes calldata quote) internal pure returns (Parts memory p) {
        p.form = uint8(bytes1(word(quote, 0)));
        if (p.form != RECORD && p.form != CERTIFICATE) revert TdxQuote_BadForm(p.form);
        bytes32 header = word(quote, 1) & HEADER_MASK;
        p.report = 1 + HEADER_BYTES;
        if (header == VERSION_4) {
            p.signatures = p.report + TD_10_BYTES;
        } else if (header == VERSION_5) {
            bytes6 kind = bytes6(word(quote, p.report));
            p.report += 6;
            p.serviceTd = kind == 0x030088020000;
            if (!p.serviceTd && kind != 0x020048020000) revert TdxQuote_BadHeader(bytes32(kind));
            p.signatures = p.report + (p.serviceTd ? TD_15_BYTES : TD_10_BYTES);
        } else {
            revert TdxQuote_BadHeader(header);
        }
        uint256 auth = p.signatures + SIGNATURES_BYTES;
        uint256 size = uint16(bytes2(word(quote, auth)));
        p.platform = auth + 2 + size;
        if (size > MAX_AUTH_BYTES || quote.length < p.platform) revert TdxQuote_BadLength(quote.length, p.platform);
    }
}
