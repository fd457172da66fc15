// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IntelJson} from "./IntelJson.sol";

/// @title Reads the identity of the TD quoting enclave (version 2) of Intel's provisioning service
library QeIdentityJson {
    using IntelJson for bytes;

    /// @param least The least SVN that is up to date; 65535 if none is.
    struct QeIdentity {
        uint64 issued;
        uint64 nextUpdate;
        uint256 evaluation;
        bytes4 miscSelect;
        bytes4 miscMask;
        bytes16 attributes;
        bytes16 attributesMask;
        bytes32 signer;
        uint256 product;
        uint256 least;
    }

    // Values are left-aligned and have these sizes.
    // forge-lint: disable-next-item(unsafe-typecast)
    function read(bytes calldata json) internal pure returns (QeIdentity memory identity) {
        uint256 pos = _head(json, identity);
        bytes32 value;
        pos = json.expect(pos, ',"miscselect":"');
        (value, pos) = json.hexadecimal(pos, 4);
        identity.miscSelect = bytes4(value);
        pos = json.expect(pos, '","miscselectMask":"');
        (value, pos) = json.hexadecimal(pos, 4);
        identity.miscMask = bytes4(value);
        pos = json.expect(pos, '","attributes":"');
        (value, pos) = json.hexadecimal(pos, 16);
        identity.attributes = bytes16(value);
        pos = json.expect(pos, '","attributesMask":"');
        (value, pos) = json.hexadecimal(pos, 16);
        identity.attributesMask = bytes16(value);
        pos = json.expect(pos, '","mrsigner":"');
        (value, pos) = json.hexadecimal(pos, 16);
        identity.signer = value;
        (value, pos) = json.hexadecimal(pos, 16);
        identity.signer |= value >> 128;
        pos = json.expect(pos, '","isvprodid":');
        (identity.product, pos) = json.number(pos, type(uint16).max);
        pos = json.expect(pos, ',"tcbLevels":[');
        (identity.least, pos) = json.leastSvn(pos);
        if (pos > json.length) revert IntelJson.IntelJson_Unexpected(pos);
    }

    function _head(bytes calldata json, QeIdentity memory identity) private pure returns (uint256 pos) {
        pos = json.expect(0, '{"id":"TD_QE","version":2,');
        pos = json.expect(pos, '"issueDate":"');
        (identity.issued, pos) = json.date(pos);
        pos = json.expect(pos, '","nextUpdate":"');
        (identity.nextUpdate, pos) = json.date(pos);
        pos = json.expect(pos, '","tcbEvaluationDataNumber":');
        (identity.evaluation, pos) = json.number(pos, type(uint24).max);
    }
}
