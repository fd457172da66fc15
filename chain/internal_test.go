package chain

import (
	"bytes"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func TestRaisedFeeReplacesInEveryPool(t *testing.T) {
	t.Parallel()
	highest := big.NewInt(1e12)
	for _, v := range []int64{1, 2, 7, 8, 9, 1e9, 3e9 + 1} {
		old := fee{big.NewInt(v), big.NewInt(v)}
		up, ok := old.raised(fee{new(big.Int), new(big.Int)}, highest)
		tenth := new(big.Int).Div(new(big.Int).Mul(old.limit, big.NewInt(110)), big.NewInt(100))
		if !ok || up.limit.Cmp(tenth) < 0 || up.tip.Cmp(tenth) < 0 || up.limit.Cmp(old.limit) <= 0 {
			t.Errorf("%d was raised to %v, %v", v, up.limit, ok)
		}
	}
	if _, ok := (fee{big.NewInt(1), highest}).raised(fee{new(big.Int), new(big.Int)}, highest); ok {
		t.Error("raised above the highest fee")
	}
	suggested := fee{big.NewInt(500), big.NewInt(1000)}
	if up, _ := (fee{big.NewInt(1), big.NewInt(2)}).raised(suggested, highest); up.limit.Cmp(suggested.limit) != 0 {
		t.Errorf("raised to %v, want the suggestion", up.limit)
	}
}

func TestPauseGrowsWithFailuresAndStaysBounded(t *testing.T) {
	t.Parallel()
	if d := pause(time.Second, 0); d != time.Second {
		t.Errorf("without failures %v", d)
	}
	if d := pause(time.Second, 3); d < 8*time.Second || d > 10*time.Second {
		t.Errorf("after three failures %v", d)
	}
	if d := pause(time.Second, 1_000_000); d < longestPause || d > longestPause*5/4+1 {
		t.Errorf("after a million failures %v", d)
	}
}

func TestAnswersToASentTransactionAreToldApart(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]error{
		"already known": nil,
		"nonce too low: next nonce 5, tx nonce 4":                             nil,
		"replacement transaction underpriced":                                 errUnderpriced,
		"transaction underpriced":                                             errUnderpriced,
		"insufficient funds for gas * price + value: balance 0":               ErrFunds,
		"exceeds block gas limit":                                             errRefused,
		"max fee per gas less than block base fee: address 0x, maxFeePerGas:": errUnderpriced,
	} {
		if got := sendError(answered(text)); !errors.Is(got, want) || (want == nil) != (got == nil) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	broken := errors.New("connection reset")
	if got := sendError(broken); !errors.Is(got, broken) || errors.Is(got, errRefused) {
		t.Errorf("transport error became %v", got)
	}
}

type answered string

func (a answered) Error() string  { return string(a) }
func (a answered) ErrorCode() int { return -32000 }

func FuzzParseRevert(f *testing.F) {
	escrow := bindings.NewJobEscrow().GetABI()
	for _, e := range escrow.Errors {
		f.Add(append(e.ID[:4:4], make([]byte, 32*len(e.Inputs))...))
		f.Add(e.ID[:4:4])
	}
	f.Add([]byte{0x08, 0xc3, 0x79, 0xa0, 0xff})
	f.Add(append([]byte{0x4e, 0x48, 0x7b, 0x71}, bytes.Repeat([]byte{0xff}, 32)...))
	f.Fuzz(func(t *testing.T, data []byte) {
		if r := parseRevert(data); r == nil || r.Error() == "" {
			t.Errorf("%x gives nothing", data)
		}
	})
}

func FuzzDecodeLog(f *testing.F) {
	d := job.Deployment{Registry: job.Address{1}, Enclaves: job.Address{2}, Escrow: job.Address{3}}
	x := newDecoder(d)
	i := 0
	for hash := range x.topics {
		f.Add(uint8(1+i%3), append(hash[:], make([]byte, 96)...), make([]byte, 1024))
		f.Add(uint8(1+i%3), hash[:], bytes.Repeat([]byte{0xff}, 320))
		i++
	}
	f.Fuzz(func(t *testing.T, address uint8, topics, data []byte) {
		log := types.Log{Address: common.Address{address}, Data: data}
		for ; len(topics) >= 32 && len(log.Topics) < 4; topics = topics[32:] {
			log.Topics = append(log.Topics, common.Hash(topics[:32]))
		}
		var b job.Batch
		if err := x.decode(&b, &log, 1); err != nil && len(b.Events)+len(b.Enclaves)+len(b.SealedHeads)+len(b.Models) > 0 {
			t.Errorf("an undecodable log left %+v", b)
		}
		mergeRefunds(b.Events)
	})
}
