package devchain_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
)

func start(t *testing.T, cfg devchain.Config) (*devchain.Chain, *ethclient.Client) {
	t.Helper()
	c, err := devchain.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	client, err := ethclient.DialContext(t.Context(), c.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return c, client
}

func transfer(t *testing.T, client *ethclient.Client, nonce uint64) *types.Transaction {
	t.Helper()
	from := devchain.Accounts()[0]
	key, err := crypto.ToECDSA(from.Key.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	to := common.Address(devchain.Accounts()[1].Address)
	tx, err := types.SignNewTx(key, types.NewLondonSigner(big.NewInt(devchain.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ChainID), Nonce: nonce, To: &to, Value: big.NewInt(1),
		Gas: 21000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10),
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := client.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	return tx
}

// await polls until ok holds; the test's own deadline bounds it.
func await(t *testing.T, what string, ok func() bool) {
	t.Helper()
	deadline := time.After(30 * time.Second)
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for !ok() {
		select {
		case <-deadline:
			t.Fatalf("waited 30 s for %s", what)
		case <-tick.C:
		}
	}
}

func TestAccountsAreThoseOfThePublicMnemonic(t *testing.T) {
	t.Parallel()
	accounts := devchain.Accounts()
	if len(accounts) != 10 {
		t.Fatalf("%d accounts, want 10", len(accounts))
	}
	for i, want := range map[int]string{
		0: "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266",
		1: "0x70997970c51812dc3a010c7d01b50e0d17dc79c8",
		9: "0xa0ee7a142d267c1f36714e4a8f75612f20a79720",
	} {
		if got := accounts[i].Address.String(); got != want {
			t.Errorf("account %d is %s, want %s", i, got, want)
		}
	}
}

func TestBurstOfTransactionsIsSealedAtOnceAndTimeStaysBehindTheClock(t *testing.T) {
	t.Parallel()
	_, client := start(t, devchain.Config{})
	begin := time.Now()
	for nonce := range uint64(10) {
		tx := transfer(t, client, nonce)
		await(t, "the receipt", func() bool {
			r, err := client.TransactionReceipt(t.Context(), tx.Hash())
			return err == nil && r.Status == types.ReceiptStatusSuccessful
		})
	}
	if took := time.Since(begin); took > 8*time.Second {
		t.Errorf("ten transactions one after another took %v: they waited for the clock", took)
	}
	head, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if now := uint64(time.Now().Unix()); head.Time > now {
		t.Errorf("block time %d is ahead of the clock %d", head.Time, now)
	}
}

func TestBurstLongerThanTheLagWaitsForTheClock(t *testing.T) {
	t.Parallel()
	_, client := start(t, devchain.Config{Lag: time.Second})
	for nonce := range uint64(4) {
		tx := transfer(t, client, nonce)
		await(t, "the receipt", func() bool {
			_, err := client.TransactionReceipt(t.Context(), tx.Hash())
			return err == nil
		})
		head, err := client.HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if now := uint64(time.Now().Unix()); head.Time > now {
			t.Fatalf("block time %d is ahead of the clock %d", head.Time, now)
		}
	}
}

func TestIdleChainSealsEmptyBlocks(t *testing.T) {
	t.Parallel()
	_, client := start(t, devchain.Config{})
	await(t, "the second block", func() bool {
		n, err := client.BlockNumber(t.Context())
		return err == nil && n >= 2
	})
}

func TestAdjustTimeMovesTheChainNotTheMachine(t *testing.T) {
	t.Parallel()
	c, client := start(t, devchain.Config{})
	if err := c.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	head, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if ahead := int64(head.Time) - time.Now().Unix(); ahead < 3500 || ahead > 3600 {
		t.Errorf("chain is %d s ahead of the clock, want an hour less the lag", ahead)
	}
	await(t, "the next block", func() bool {
		next, err := client.HeaderByNumber(t.Context(), nil)
		return err == nil && next.Number.Cmp(head.Number) > 0 && next.Time > head.Time
	})
	if err := c.AdjustTime(time.Millisecond); err == nil {
		t.Error("less than a second was accepted")
	}
}

func TestForkStartsAnotherBranch(t *testing.T) {
	t.Parallel()
	for name, erase := range map[string]bool{"fork keeps transactions": false, "erase forgets them": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, client := start(t, devchain.Config{Manual: true})
			tx := transfer(t, client, 0)
			dropped, err := c.Seal()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := client.TransactionReceipt(t.Context(), tx.Hash()); err != nil {
				t.Fatal(err)
			}
			back := c.Fork
			if erase {
				back = c.Erase
			}
			if err := back(1); err != nil {
				t.Fatal(err)
			}
			next, err := c.Seal()
			if err != nil {
				t.Fatal(err)
			}
			if next.Number != dropped.Number || next.Hash == dropped.Hash || next.Time <= dropped.Time {
				t.Errorf("after %+v, before %+v: want the same number, another hash, a later time", next, dropped)
			}
			receipt, err := client.TransactionReceipt(t.Context(), tx.Hash())
			if mined := err == nil; mined == erase {
				t.Errorf("transaction mined again: %v, want %v", mined, !erase)
			}
			if err == nil && receipt.BlockHash != common.Hash(next.Hash) {
				t.Errorf("transaction is in block %v, want %v", receipt.BlockHash, next.Hash)
			}
			if err := back(99); err == nil {
				t.Error("a fork below genesis was accepted")
			}
		})
	}
}

func TestP256PrecompileVerifies(t *testing.T) {
	t.Parallel()
	_, client := start(t, devchain.Config{Manual: true})
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	digest := sha256.Sum256([]byte("EIP-7951"))
	r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
	if err != nil {
		t.Fatal(err)
	}
	pub, err := key.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	input := append(append(append(digest[:], r.FillBytes(make([]byte, 32))...), s.FillBytes(make([]byte, 32))...), pub[1:]...)
	precompile := common.HexToAddress("0x100")
	out, err := client.CallContract(t.Context(), ethereum.CallMsg{To: &precompile, Data: input}, nil)
	if err != nil || len(out) != 32 || out[31] != 1 {
		t.Errorf("genuine signature: %x, %v; want 1", out, err)
	}
	input[0] ^= 1
	out, err = client.CallContract(t.Context(), ethereum.CallMsg{To: &precompile, Data: input}, nil)
	if err != nil || len(out) != 0 {
		t.Errorf("forged signature: %x, %v; want nothing", out, err)
	}
}

func TestOsakaLimitsATransactionsGas(t *testing.T) {
	t.Parallel()
	_, client := start(t, devchain.Config{Manual: true})
	key, err := crypto.ToECDSA(devchain.Accounts()[0].Key.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	tx := types.MustSignNewTx(key, types.NewLondonSigner(big.NewInt(devchain.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ChainID), To: &common.Address{}, Gas: 1<<24 + 1,
		GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10),
	})
	if err := client.SendTransaction(t.Context(), tx); err == nil {
		t.Error("a transaction above 2^24 gas was accepted: the chain is not at Osaka (EIP-7825)")
	}
}

func TestWebSocketAnnouncesBlocks(t *testing.T) {
	t.Parallel()
	c, _ := start(t, devchain.Config{Manual: true})
	client, err := ethclient.DialContext(t.Context(), c.WebSocket())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	heads := make(chan *types.Header, 4)
	sub, err := client.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	want, err := c.Seal()
	if err != nil {
		t.Fatal(err)
	}
	select {
	case head := <-heads:
		if head.Number.Uint64() != want.Number {
			t.Errorf("announced block %d, want %d", head.Number, want.Number)
		}
	case err := <-sub.Err():
		t.Fatal(err)
	case <-time.After(30 * time.Second):
		t.Fatal("no block was announced")
	}
}

func TestPageOnLocalhostMayConnectAndAForeignOneMayNot(t *testing.T) {
	t.Parallel()
	c, _ := start(t, devchain.Config{Manual: true})
	for origin, want := range map[string]string{
		"http://localhost:5173":   "http://localhost:5173",
		"chrome-extension://abcd": "chrome-extension://abcd",
		"https://example.org":     "",
	} {
		body := strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`)
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, c.URL(), body)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/json")
		req.Header.Set("Origin", origin)
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		_ = res.Body.Close()
		if got := res.Header.Get("Access-Control-Allow-Origin"); got != want {
			t.Errorf("origin %s: allowed %q, want %q", origin, got, want)
		}
	}
}

func TestSealingByHandNeverMakesATransactionWait(t *testing.T) {
	t.Parallel()
	c, client := start(t, devchain.Config{Lag: time.Second})
	for range 30 {
		if _, err := c.Seal(); err != nil {
			t.Fatal(err)
		}
	}
	begin := time.Now()
	tx := transfer(t, client, 0)
	await(t, "the receipt", func() bool {
		_, err := client.TransactionReceipt(t.Context(), tx.Hash())
		return err == nil
	})
	if took := time.Since(begin); took > 10*time.Second {
		t.Errorf("the transaction waited %v for the clock", took)
	}
}

func TestPausedChainSealsNothingUntilItIsResumed(t *testing.T) {
	t.Parallel()
	c, client := start(t, devchain.Config{})
	c.Pause()
	before, err := client.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tx := transfer(t, client, 0)
	if after, err := client.BlockNumber(t.Context()); err != nil || after != before {
		t.Errorf("block %d after %d: %v", after, before, err)
	}
	c.Resume()
	await(t, "the receipt", func() bool {
		_, err := client.TransactionReceipt(t.Context(), tx.Hash())
		return err == nil
	})
}

func TestConfigRefusesWhatIsNotLoopback(t *testing.T) {
	t.Parallel()
	for addr, ok := range map[string]bool{
		"": true, "127.0.0.1:0": true, "localhost:8545": true, "[::1]:0": true,
		"0.0.0.0:8545": false, "10.0.0.1:1": false, "127.0.0.1": false, "127.0.0.1:http": false, "127.0.0.1:70000": false,
	} {
		if err := (devchain.Config{HTTPAddr: addr}).Check(); (err == nil) != ok {
			t.Errorf("address %q: %v, accepted should be %v", addr, err, ok)
		}
	}
}

func TestSecondChainOnTheSamePortIsAnError(t *testing.T) {
	t.Parallel()
	c, _ := start(t, devchain.Config{Manual: true})
	addr := strings.TrimPrefix(c.URL(), "http://")
	second, err := devchain.Start(t.Context(), devchain.Config{HTTPAddr: addr, Manual: true})
	if err == nil {
		_ = second.Close()
		t.Fatal("two chains on one port")
	}
}

func TestCloseTwice(t *testing.T) {
	t.Parallel()
	c, _ := start(t, devchain.Config{})
	if err := c.Close(); err != nil {
		t.Error(err)
	}
	if err := c.Close(); err != nil {
		t.Error(err)
	}
}
