package chain_test

import (
	"bytes"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// mint gives an account a million units of a token; the tests' tokens let anybody.
func mint(t *testing.T, s *chain.Sender, key string, token, to job.Address) {
	t.Helper()
	data := bytes.Join([][]byte{
		crypto.Keccak256([]byte("mint(address,uint256)"))[:4], make([]byte, 12), to[:], big.NewInt(1_000_000).FillBytes(make([]byte, 32)),
	}, nil)
	if _, err := s.Call(t.Context(), key, token, data); err != nil {
		t.Fatal(err)
	}
}

// deployToken deploys what contracts/test/base/Tokens.sol was compiled to, and mints for requester and creator.
func deployToken(t *testing.T, s *chain.Sender, file string) job.Address {
	t.Helper()
	code, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	token, err := s.Deploy(t.Context(), file, strings.TrimSpace(string(code)))
	if err != nil {
		t.Fatal(err)
	}
	for _, account := range []int{requester, creator} {
		mint(t, s, file+devchain.Accounts()[account].Address.String(), token, devchain.Accounts()[account].Address)
	}
	return token
}

// newTokenMarket is a market whose escrow takes two tokens: one with permits, one without.
func newTokenMarket(t *testing.T) (m *market, permits, plain job.Address) {
	t.Helper()
	m = &market{world: newWorld(t)}
	s := m.sender(t, relayer)
	permits, plain = deployToken(t, s, "token.hex"), deployToken(t, s, "token-without-permit.hex")
	root := developmentRoot()
	root.Escrow = chain.EscrowTerms{
		Tokens: []job.Address{permits, plain}, Treasury: devchain.Accounts()[relayer].Address, ShareBps: 100,
	}
	m.deployment = must(chain.DeployDevelopment(t.Context(), m.URL(), devchain.Accounts()[deployer].Key, root))(t)
	m.client = m.world.client(t, m.config())
	return m, permits, plain
}

// price publishes a version in a currency with a bond, and makes it the market's.
func (m *market) price(t *testing.T, currency job.Address, bond int64) {
	t.Helper()
	seller := newSender(t, m.client, creator, chain.NewMemory())
	var err error
	if m.model == 0 {
		if m.model, _, err = seller.Register(t.Context(), "register", "pneumonia", creatorKey); err != nil {
			t.Fatal(err)
		}
	}
	c := cut(1)
	c.Prices = job.Prices{EvaluationFee: big.NewInt(400), HeadFee: big.NewInt(100), TailFee: big.NewInt(300), ForwardTip: big.NewInt(20)}
	c.Bond = big.NewInt(bond)
	key := "publish " + currency.String()
	m.version, _, err = seller.Publish(t.Context(), key, m.model, artefact(1), currency, []job.Cut{c, c})
	if err != nil {
		t.Fatal(err)
	}
	m.offer = must(m.client.Offer(t.Context(), m.model, m.version, 1))(t)
}

func TestJobsArePaidAndSettledInTokens(t *testing.T) {
	t.Parallel()
	m, permits, plain := newTokenMarket(t)
	m.price(t, permits, 50)
	m.enrol(t)
	seller, buyer := newSender(t, m.client, creator, chain.NewMemory()), newSender(t, m.client, requester, chain.NewMemory())
	for i, token := range []job.Address{permits, plain} { // by a permit, by an approval
		m.price(t, token, 50)
		if _, err := seller.DepositBond(t.Context(), "bond "+token.String(), token, big.NewInt(60)); err != nil {
			t.Fatal(err)
		}
		salt := byte(10 + i)
		before := must(m.client.BalanceOf(t.Context(), token, m.deployment.Escrow))(t)
		if _, err := buyer.CreateJob(t.Context(), "create "+token.String(), m.request(salt), token, m.offer.Cut.Prices.Total()); err != nil {
			t.Fatal(err)
		}
		if after := must(m.client.BalanceOf(t.Context(), token, m.deployment.Escrow))(t); before != "60" || after != "880" {
			t.Errorf("the escrow holds %s, then %s", before, after)
		}
		e, signature := m.evaluation(salt)
		if _, err := seller.SubmitEvaluation(t.Context(), "evaluate "+token.String(), e, m.request(salt).CreatorKey, signature); err != nil {
			t.Fatal(err)
		}
		record := must(m.client.Job(t.Context(), m.id(salt)))(t)
		if record.Currency != token || record.Bond.Int64() != 50 || record.Status != job.Evaluated {
			t.Errorf("record %+v", record)
		}
		if b := must(m.client.Bond(t.Context(), seller.Address(), token))(t); b.Free.Int64() != 10 {
			t.Errorf("free bond %+v", b)
		}
		if credit := must(m.client.Credit(t.Context(), seller.Address(), token))(t); credit.Int64() != 99 {
			t.Errorf("the creator is credited %s, want 100 less a hundredth", credit)
		}
		if _, err := seller.Withdraw(t.Context(), "withdraw "+token.String(), token, seller.Address()); err != nil {
			t.Fatal(err)
		}
		if left := must(m.client.BalanceOf(t.Context(), token, seller.Address()))(t); left != "1000039" {
			t.Errorf("the creator has %s", left)
		}
	}
}

func TestBondsAreAnnouncedBeforeTheyLeave(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	s := newSender(t, m.client, creator, chain.NewMemory())
	if _, err := s.DepositBond(t.Context(), "bond", job.Address{}, big.NewInt(100)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.WithdrawBond(t.Context(), "early", job.Address{}, s.Address()); !chain.Reverted(err, "Accounts_NoWithdrawal") {
		t.Errorf("withdrawing what was not announced: %v", err)
	}
	if _, err := s.RequestBondWithdrawal(t.Context(), "announce", job.Address{}, big.NewInt(30)); err != nil {
		t.Fatal(err)
	}
	b := must(m.client.Bond(t.Context(), s.Address(), job.Address{}))(t)
	if b.Free.Int64() != 100 || b.Announced.Int64() != 30 || b.Promised().Int64() != 70 || b.From == 0 {
		t.Errorf("bond %+v", b)
	}
	if _, err := s.WithdrawBond(t.Context(), "too early", job.Address{}, s.Address()); !chain.Reverted(err, "Accounts_TooEarly") {
		t.Errorf("withdrawing at once: %v", err)
	}
	if err := m.AdjustTime(8 * time.Hour); err != nil {
		t.Fatal(err)
	}
	if _, err := s.WithdrawBond(t.Context(), "withdraw", job.Address{}, s.Address()); err != nil {
		t.Fatal(err)
	}
	if b := must(m.client.Bond(t.Context(), s.Address(), job.Address{}))(t); b.Free.Int64() != 70 || b.Announced.Sign() != 0 {
		t.Errorf("bond %+v afterwards", b)
	}
}

func TestRefusalsEndJobs(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	id := m.create(t, 1)
	e, _ := m.evaluation(1)
	u := e.Unfit(job.KeysMalformed)
	s := newSender(t, m.client, relayer, chain.NewMemory())
	signature := m.enclave.Sign(u.SigningHash(m.deployment.Domain()))
	if _, err := s.SubmitUnfit(t.Context(), "other", u, job.Digest{1}, signature); !chain.Reverted(err, "JobEscrow_WrongCommitment") {
		t.Errorf("for another creator's key: %v", err)
	}
	if _, err := s.SubmitUnfit(t.Context(), "unfit", u, m.request(1).CreatorKey, signature); err != nil {
		t.Fatal(err)
	}
	events := must(m.client.History(t.Context(), id))(t)
	last := events[len(events)-1]
	if len(events) != 2 || last.Kind != job.Refunded || last.Refunded.Unfit == nil || last.Refunded.Rejected {
		t.Fatalf("events %+v", events)
	}
	if r := last.Refunded; r.Unfit.Reason != job.KeysMalformed || r.Unfit.Signer != m.enclave.Address() || r.Amount.Int64() != 6e15 ||
		!bytes.Equal(r.Unfit.Signature, signature) {
		t.Errorf("refund %+v, %+v", r, r.Unfit)
	}
}

func TestCurrenciesAreShownByTheirOwnWordsMadeHarmless(t *testing.T) {
	t.Parallel()
	m, permits, plain := newTokenMarket(t)
	list := must(m.client.Currencies(t.Context()))(t)
	if len(list) != 3 || !list[0].IsZero() || list[1] != permits || list[2] != plain {
		t.Errorf("currencies %v", list)
	}
	for address, want := range map[job.Address]job.Currency{
		{}:      job.NativeCoin(),
		permits: {Address: permits, Symbol: "TUSD", Decimals: 6},
		plain:   {Address: plain, Symbol: "HOST", Decimals: 18},
	} {
		if got := must(m.client.Currency(t.Context(), address))(t); got != want {
			t.Errorf("currency %+v, want %+v", got, want)
		}
	}
	if _, err := m.client.Currency(t.Context(), job.Address{99}); err == nil {
		t.Error("an account without code is a token")
	}
}

func TestOnlyContractsVouchForSignatures(t *testing.T) {
	t.Parallel()
	m, permits, _ := newTokenMarket(t)
	for name, account := range map[string]job.Address{
		"an account without code":              devchain.Accounts()[requester].Address,
		"a contract that signs nothing at all": permits,
	} {
		if ok, err := m.client.SignedBy(t.Context(), account, job.Digest{1}, []byte{2}); ok || err != nil {
			t.Errorf("%s vouches: %t, %v", name, ok, err)
		}
	}
}
