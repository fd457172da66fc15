// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IQuoteVerifier} from "./IQuoteVerifier.sol";

/// @title Verifies Intel TDX quotes, version 4 and 5, on the chain
/// @notice A quote stands if every line below holds. Nobody vouches for any of them: each is computed from bytes that a
/// key under the root has signed.
///  1. The attestation key signed header and TD report (ECDSA P-256 over sha2-256).
///  2. The QE report's data is sha2-256(attestation key ‖ authentication data), then 32 zero bytes; the PCK key signed it.
///  3. The PCK certificate is by a registered issuer, and that one's by the root key: both were in date when registered.
///     Its name, key usage and six extensions are those of Intel's profile.
///  4. TDX module: signed by Intel (MRSIGNERSEAM zero), no SEAM attributes. TD: all eight TUD bits zero (no debugging),
///     not migratable, and no service TD in a report of TDX 1.5. MRTD, RTMR0–2 and MRCONFIGID are on the allow-list.
///  5. QE: signer, product, masked attributes and misc-select are those of the registered QE identity, and its SVN is in
///     the leading run of that identity's levels that are "UpToDate".
///  6. The platform matches a level in the leading run of "UpToDate" levels of the registered TCB information of its
///     FMSPC and PCE id: every SGX component SVN and the PCE SVN of the certificate, every TDX component of the report.
///     Where the report names a module version above 0, that module's identity must be there, too, and the module's SVN
///     be in its leading run; components 0 and 1 are then left out.
///  7. Neither the PCK certificate nor its issuer, nor the signer of what 5 and 6 used, was revoked.
///  8. The platform is on the list of platforms, if there is one.
///  9. The block's time is not after the verdict's expiry: the earliest of notAfter of PCK certificate, issuer and TCB
///     signer, and nextUpdate of TCB information, QE identity and both revocation lists.
/// The compact form of a quote, and its two forms of platform, are described in the library TdxQuote. A signature may have
/// either value of s: a quote's bytes are no id, and nothing here is kept by them.
/// @dev Platform record, 192 bytes, kept by its issuer and serial number as its keccak256 alone:
///   PCK key x (32) ‖ y (32) ‖ SGX component SVNs (16) ‖ PPID (16) ‖ FMSPC (6) ‖ PCE id (2) ‖ PCE SVN (2) ‖ zero (14) ‖
///   notAfter (8) ‖ serial number (32) ‖ issuer id (32)
/// Evidence record, 297 bytes: 1 (1) ‖ measurement (32) ‖ TEE TCB SVN (16) ‖ QE misc-select (4) ‖ attributes (16) ‖ signer
/// (32) ‖ product (2) ‖ SVN (2), as in the QE report ‖ platform record (192)
/// measurement = sha2-256(MRTD ‖ RTMR0 ‖ RTMR1 ‖ RTMR2 ‖ MRCONFIGID), 48 bytes each; platform = keccak256(PPID).
/// Issuer id = sha2-256 of the certificate's signed part; id 0 is the root. The root is a key: no date or name of it counts.
///
/// Anyone may register what Intel has signed; nothing registered can be replaced by something older, and a certificate that
/// was revoked stays so. Of a TDX 1.5 report the TEE TCB SVN of the launch counts; TEE_TCB_SVN_2 is not read. Of a list of
/// levels nothing behind the leading run of "UpToDate" is read, and of TCB information three levels and eight modules at most.
///
/// Assumptions: Intel's keys sign what Intel means; the chain's clock is right to within minutes; P-256 is at 0x100
/// (EIP-7951, tested at deployment). Physical attacks on TDX forge quotes: the list of platforms is the answer to them.
/// The owner can do what is under "allow-list" below, and nothing else: it cannot make a quote good that Intel's keys do
/// not vouch for, and an addition can be seen for 72 hours (1 second on a local chain) before it counts.
interface ITdxQuoteVerifier is IQuoteVerifier {
    /// @notice An entry of an allow-list, and where what it stands for can be built or looked up.
    struct Entry {
        bytes32 digest;
        string source;
    }

    /// @param rootX X coordinate of the root's public key, fixed for ever.
    /// @param rootY Its y coordinate.
    /// @param owner Who keeps the allow-lists.
    /// @param measurements May run from the start.
    /// @param platforms Trusted from the start; only with `restrictPlatforms`.
    /// @param restrictPlatforms Whether only listed platforms count.
    /// @param developmentOnTestnet Lets the development root, whose key everybody has, onto a public test network.
    struct Settings {
        bytes32 rootX;
        bytes32 rootY;
        address owner;
        Entry[] measurements;
        Entry[] platforms;
        bool restrictPlatforms;
        bool developmentOnTestnet;
    }

    /// @notice What an issuer, directly under the root, may sign.
    enum Role {
        None,
        PckAuthority,
        TcbSigner
    }

    /// @notice What an allow-list lists.
    enum Kind {
        Measurement,
        Platform
    }

    /// @notice Whose signature something needs.
    enum Key {
        Root,
        Issuer,
        Platform,
        Attestation
    }

    /// @notice Why evidence does not stand.
    enum Flaw {
        None,
        MeasurementNotAllowed,
        PlatformNotAllowed,
        PlatformRevoked,
        IssuerRevoked,
        NoRevocationList,
        NoTcbInfo,
        TcbNotUpToDate,
        ModuleNotUpToDate,
        NoQeIdentity,
        QeDiffers,
        QeNotUpToDate
    }

    event IssuerRegistered(bytes32 indexed issuer, Role indexed role, bytes32 name, uint256 serial, uint64 notAfter);
    event CrlRegistered(bytes32 indexed issuer, uint256 number, uint64 thisUpdate, uint64 nextUpdate);
    event Revoked(bytes32 indexed issuer, uint256 indexed serial);
    event TcbInfoRegistered(bytes32 indexed platformKind, uint256 evaluation, uint64 issued, uint64 nextUpdate);
    event QeIdentityRegistered(uint256 evaluation, uint64 issued, uint64 nextUpdate);
    /// @notice From `readyAt` on the entry can be allowed, unless it is removed before.
    event Announced(Kind indexed kind, bytes32 indexed digest, uint64 readyAt, string source);
    event Allowed(Kind indexed kind, bytes32 indexed digest);
    event Removed(Kind indexed kind, bytes32 indexed digest);

    error TdxQuoteVerifier_DevelopmentRoot(uint256 chainId);
    error TdxQuoteVerifier_NoPrecompile();
    error TdxQuoteVerifier_BadRootKey(bytes32 x, bytes32 y);
    error TdxQuoteVerifier_BadSignature(Key by);
    error TdxQuoteVerifier_BadCertificate(bytes32 name);
    error TdxQuoteVerifier_WrongIssuer(bytes32 have, bytes32 want);
    error TdxQuoteVerifier_UnknownIssuer(bytes32 issuer, Role role);
    error TdxQuoteVerifier_Revoked(bytes32 issuer, uint256 serial);
    error TdxQuoteVerifier_NotInDate(uint64 from, uint64 until);
    /// @notice What is registered already is the same or newer.
    error TdxQuoteVerifier_NotNewer(uint256 number, uint64 issued);
    error TdxQuoteVerifier_UnknownPlatform(bytes32 record);
    error TdxQuoteVerifier_NotIntelModule();
    /// @notice The TD can be debugged or migrated, or a service TD is bound to it.
    error TdxQuoteVerifier_NotPrivate(bytes8 attributes);
    error TdxQuoteVerifier_AttestationKeyMismatch(bytes32 have, bytes32 want);
    error TdxQuoteVerifier_Refused(Flaw flaw);
    error TdxQuoteVerifier_Expired(uint64 expiry);
    error TdxQuoteVerifier_ListedAlready(bytes32 digest);
    error TdxQuoteVerifier_NotListed(bytes32 digest);
    error TdxQuoteVerifier_TooEarly(bytes32 digest, uint64 readyAt);
    error TdxQuoteVerifier_PlatformsNotRestricted();

    // --- collateral: anyone ---

    /// @notice Registers a certificate that the root signed: a PCK authority's or a TCB signer's, as its common name says.
    /// Once it is known, it stays.
    function registerIssuer(bytes calldata der) external returns (bytes32 issuer);
    /// @notice Registers a PCK certificate, so that quotes of its platform need not bring it again.
    /// @param issuer The PCK authority that signed it.
    function registerPlatform(bytes32 issuer, bytes calldata der) external returns (bytes32 record);
    /// @notice Registers a newer revocation list: of the root (issuer 0) or of a PCK authority.
    function registerCrl(bytes32 issuer, bytes calldata der) external;
    /// @notice Revokes entries `from` up to, and without, `until` of a newer revocation list, whose dates stay unknown: a
    /// list with more entries than one transaction can store is brought like this before it is registered.
    function revoke(bytes32 issuer, bytes calldata der, uint256 from, uint256 until) external;
    /// @notice Registers newer TDX TCB information.
    /// @param issuer The TCB signer.
    /// @param json The value of "tcbInfo", byte for byte as signed.
    function registerTcbInfo(bytes32 issuer, bytes calldata json, bytes32 r, bytes32 s) external;
    /// @notice Registers a newer identity of the TD quoting enclave.
    /// @param json The value of "enclaveIdentity", byte for byte as signed.
    function registerQeIdentity(bytes32 issuer, bytes calldata json, bytes32 r, bytes32 s) external;

    // --- allow-list: the owner ---

    /// @notice Starts the delay after which an entry can be allowed.
    /// @dev Its source is where the code can be found and built again, or who vouches for the platform.
    function announce(Kind kind, Entry calldata entry) external;
    /// @notice Allows an entry whose delay has passed.
    function allow(Kind kind, bytes32 digest) external;
    /// @notice Takes an entry off the list, announced or allowed, at once.
    function remove(Kind kind, bytes32 digest) external;

    // --- views ---

    /// @notice What is wrong with evidence now, and when it expires at the latest. Whoever asks must know that the
    /// record is a verdict's.
    function judge(bytes calldata record) external view returns (Flaw flaw, uint64 expiry);
    /// @notice When an entry can be allowed (0: not listed), and whether it is.
    function listed(Kind kind, bytes32 digest) external view returns (uint64 readyAt, bool allowed);
    /// @notice What is known of an issuer; id 0 is the root. Of a TCB signer there is no revocation list.
    function issuerOf(bytes32 issuer)
        external
        view
        returns (Role role, bool revoked, uint64 notAfter, uint64 crlNumber, uint64 thisUpdate, uint64 nextUpdate);
    /// @notice What is known of the certificate with this serial number: under the root (issuer 0) the issuer's id, under an
    /// issuer the keccak256 of its platform record, 0 if it is not registered.
    function certificateOf(bytes32 issuer, uint256 serial) external view returns (bytes32 certificate, bool revoked);
    /// @notice The TCB information of an FMSPC (6 bytes) and PCE id (2), left-aligned; expiry 0 where there is none.
    function tcbInfoOf(bytes32 platformKind) external view returns (uint64 evaluation, uint64 issued, uint64 expiry);
    /// @notice The QE identity; expiry 0 where there is none.
    function qeIdentity() external view returns (uint64 evaluation, uint64 issued, uint64 expiry);
    /// @notice Seconds between an announcement and its earliest effect.
    function delay() external view returns (uint64);
    function restrictsPlatforms() external view returns (bool);
}
