// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {Cut, EvaluationTerms, Prices, Terms, Windows} from "../types/Types.sol";

/// @dev A cut in five slots; the last three are its terms, read at every step of a job. Windows are checked to be at
/// most 14 days before they come here, and 24 bits hold 194.
struct StoredCut {
    bytes32 head; // slot 0
    bytes32 parameters; // slot 1
    uint96 evaluationFee; // slot 2
    uint96 headFee; // slot 2
    uint24 evaluation; // slot 2
    uint24 forwarding; // slot 2
    bool publicHead; // slot 2
    uint96 tailFee; // slot 3
    uint96 forwardTip; // slot 3
    uint24 delivery; // slot 3
    uint24 review; // slot 3
    address currency; // slot 4; the version's, repeated here so that terms are three slots
    uint96 bond; // slot 4
}

/// @title Writes and reads the packed form of a cut
library StoredCuts {
    using SafeCast for uint256;

    function write(StoredCut storage stored, Cut calldata cut, address currency) internal {
        stored.head = cut.head;
        stored.parameters = cut.parameters;
        stored.evaluationFee = cut.prices.evaluationFee;
        stored.headFee = cut.prices.headFee;
        stored.evaluation = uint256(cut.windows.evaluation).toUint24();
        stored.forwarding = uint256(cut.windows.forwarding).toUint24();
        stored.publicHead = cut.publicHead;
        stored.tailFee = cut.prices.tailFee;
        stored.forwardTip = cut.prices.forwardTip;
        stored.delivery = uint256(cut.windows.delivery).toUint24();
        stored.review = uint256(cut.windows.review).toUint24();
        stored.currency = currency;
        stored.bond = cut.bond;
    }

    /// @notice Whether the cut was published: an evaluation window is never 0.
    function exists(StoredCut storage stored) internal view returns (bool) {
        return stored.evaluation != 0;
    }

    function terms(StoredCut storage stored) internal view returns (Terms memory) {
        return Terms(stored.currency, stored.bond, prices(stored), windows(stored));
    }

    function evaluationTerms(StoredCut storage stored) internal view returns (EvaluationTerms memory) {
        return EvaluationTerms(stored.currency, stored.bond, stored.evaluationFee, stored.headFee, stored.forwarding);
    }

    function prices(StoredCut storage stored) internal view returns (Prices memory) {
        return Prices(stored.evaluationFee, stored.headFee, stored.tailFee, stored.forwardTip);
    }

    function windows(StoredCut storage stored) internal view returns (Windows memory) {
        return Windows(stored.evaluation, stored.forwarding, stored.delivery, stored.review);
    }

    /// @notice The cut as it was published.
    function read(StoredCut storage stored) internal view returns (Cut memory) {
        return Cut({
            head: stored.head,
            parameters: stored.parameters,
            prices: prices(stored),
            windows: windows(stored),
            bond: stored.bond,
            publicHead: stored.publicHead
        });
    }
}
