package devchain

import (
	"maps"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

const gasLimit = 60_000_000

// chainConfig is Osaka and nothing later: go-ethereum's own development chain switches on forks that no network runs
// yet, and they change what gas costs.
func chainConfig() *params.ChainConfig {
	cfg := *params.AllDevChainProtocolChanges
	cfg.ChainID = big.NewInt(ChainID)
	cfg.BogotaTime, cfg.AmsterdamTime, cfg.UBTTime = nil, nil, nil
	cfg.BPO1Time, cfg.BPO2Time, cfg.BPO3Time, cfg.BPO4Time, cfg.BPO5Time = nil, nil, nil, nil, nil
	cfg.BlobScheduleConfig = &params.BlobScheduleConfig{
		Cancun: params.DefaultCancunBlobConfig,
		Prague: params.DefaultPragueBlobConfig,
	}
	return &cfg
}

// genesisBlock funds the accounts and installs the system contracts, so that block hashes can be asked (EIP-2935).
func genesisBlock(at time.Time) *core.Genesis {
	alloc := maps.Clone(core.SystemContractAllocs())
	for _, a := range Accounts() {
		alloc[common.Address(a.Address)] = types.Account{Balance: ether(10_000)}
	}
	return &core.Genesis{
		Config:     chainConfig(),
		Timestamp:  stamp(at),
		GasLimit:   gasLimit,
		Difficulty: new(big.Int),
		BaseFee:    big.NewInt(params.GWei),
		Alloc:      alloc,
	}
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }
