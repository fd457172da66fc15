// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {TdxQuoteVerifier} from "../../src/TdxQuoteVerifier.sol";
import {ITdxQuoteVerifier} from "../../src/interfaces/ITdxQuoteVerifier.sol";
import {TdxWorld} from "../base/TdxWorld.sol";
import {vm} from "../base/Vm.sol";

contract ConstructTest is TdxWorld {
    function _refused(ITdxQuoteVerifier.Settings memory settings, bytes memory want) private {
        vm.expectRevert(want);
        new TdxQuoteVerifier(settings);
    }

    /// @dev A chain without the precompile answers with empty output, a false one says yes to everything.
    function test_RevertWhen_ThePrecompileIsMissingOrFalse() public {
        bytes[2] memory answers = [bytes(""), abi.encode(1)];
        for (uint256 i = 0; i < answers.length; i++) {
            vm.mockCall(address(0x100), "", answers[i]);
            _refused(_settings(), abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_NoPrecompile.selector));
            vm.clearMockedCalls();
        }
    }

    function test_RevertWhen_TheRootKeyIsNotOnTheCurve() public {
        ITdxQuoteVerifier.Settings memory settings = _settings();
        settings.rootY = settings.rootX;
        _refused(
            settings,
            abi.encodeWithSelector(
                ITdxQuoteVerifier.TdxQuoteVerifier_BadRootKey.selector, settings.rootX, settings.rootX
            )
        );
    }

    function test_RevertWhen_ThereIsNoOwner() public {
        ITdxQuoteVerifier.Settings memory settings = _settings();
        settings.owner = address(0);
        _refused(settings, abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
    }

    function testFuzz_RevertWhen_TheDevelopmentRootMeetsAPublicChain(uint64 chain) public {
        vm.assume(chain != 1337 && chain != 31337 && chain != 0);
        vm.chainId(chain);
        _refused(
            _settings(),
            abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_DevelopmentRoot.selector, uint256(chain))
        );
    }

    function test_RevertWhen_TheDevelopmentRootMeetsAMainNetworkWhateverTheFlag() public {
        ITdxQuoteVerifier.Settings memory settings = _settings();
        settings.developmentOnTestnet = true;
        uint64[8] memory chains = [uint64(1), 10, 56, 100, 137, 8453, 42_161, 59_144];
        for (uint256 i = 0; i < chains.length; i++) {
            vm.chainId(chains[i]);
            _refused(
                settings,
                abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_DevelopmentRoot.selector, uint256(chains[i]))
            );
        }
    }

    function test_RevertWhen_PlatformsAreListedButNotRestricted() public {
        ITdxQuoteVerifier.Settings memory settings = _settings();
        settings.platforms = settings.measurements;
        _refused(settings, abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_PlatformsNotRestricted.selector));
    }

    function test_RevertWhen_AMeasurementIsListedTwice() public {
        ITdxQuoteVerifier.Settings memory settings = _settings();
        settings.measurements = new ITdxQuoteVerifier.Entry[](2);
        settings.measurements[0] = ITdxQuoteVerifier.Entry(measurement, "one");
        settings.measurements[1] = ITdxQuoteVerifier.Entry(measurement, "two");
        _refused(
            settings, abi.encodeWithSelector(ITdxQuoteVerifier.TdxQuoteVerifier_ListedAlready.selector, measurement)
        );
    }

    function test_NamesTheRootAndAllowsWhatItIsGiven() public {
        vm.expectEmit(vm.computeCreateAddress(address(this), vm.getNonce(address(this))));
        emit ITdxQuoteVerifier.Announced(
            ITdxQuoteVerifier.Kind.Measurement, measurement, uint64(block.timestamp), "enclave/"
        );
        TdxQuoteVerifier made = new TdxQuoteVerifier(_settings());
        vm.assertEq(made.rootKey(), 0x7b3d4a23acc9c811aff74a60e90fb257598658ae52de7426e714253dda62b408);
        vm.assertEq(made.owner(), owner);
        (, bool allowed) = made.listed(ITdxQuoteVerifier.Kind.Measurement, measurement);
        vm.assertTrue(allowed && !made.restrictsPlatforms(), "not as given");
        vm.assertEq(uint256(made.delay()), 1 seconds);
    }

    function test_TakesTheDevelopmentRootToATestNetworkIfToldTo() public {
        vm.chainId(11_155_111);
        ITdxQuoteVerifier.Settings memory settings = _settings();
        settings.developmentOnTestnet = true;
        vm.assertEq(uint256(new TdxQuoteVerifier(settings).delay()), 72 hours);
    }

    /// @dev Intel's root: any chain, and no flag.
    function test_TakesAnotherRootToAMainNetwork() public {
        vm.chainId(1);
        ITdxQuoteVerifier.Settings memory settings = _settings();
        settings.rootX = 0x0ba9c4c0c0c86193a3fe23d6b02cda10a8bbd4e88e48b4458561a36e705525f5;
        settings.rootY = 0x67918e2edc88e40d860bd0cc4ee26aacc988e505a953558c453f6b0904ae7394;
        vm.assertEq(new TdxQuoteVerifier(settings).rootKey(), sha256(abi.encodePacked(settings.rootX, settings.rootY)));
    }
}
