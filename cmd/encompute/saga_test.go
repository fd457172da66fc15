package main

import (
	"bytes"
	"context"
	"encoding/json"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// saga is a world of processes in which parties are killed, and the requester's view of it.
type saga struct {
	*world
	session *session
	role    []string
	shipped *shipped
	cut     choice
}

// patience is how long one run of the requester's program may take.
const patience = 3 * time.Minute

// command is one run of the requester's program.
func (s *saga) command(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	t.Cleanup(cancel)
	cmd := exec.CommandContext(ctx, filepath.Join(s.bin, "encompute"), append(args, s.role...)...)
	cmd.Env = childEnvironment()
	cmd.WaitDelay = time.Second
	return cmd
}

func (s *saga) run(t *testing.T, args ...string) []byte {
	t.Helper()
	cmd := s.command(t, args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %v\n%s", args, err, &stderr)
	}
	return out
}

func (s *saga) create(t *testing.T, picture string) job.ID {
	t.Helper()
	out := s.run(t, "job", "create", "--yes", "--model", s.cut.model, "--cut", s.cut.cut, "--sigma", "1", picture)
	id, err := job.ParseID(strings.TrimSpace(string(out)))
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// check holds the end of a job against what must be.
func (s *saga) check(t *testing.T, id job.ID, picture string) {
	t.Helper()
	ctx := t.Context()
	state, err := s.session.client.Load(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	if state.Status != job.Settled || state.Stage != client.Ended || state.Answer == nil {
		t.Fatalf("the job ended as %s at stage %s: %s", state.Status, state.Stage, state.Problem)
	}
	s.checkAnswer(t, state, picture)
	s.checkEvents(t, state)
	s.checkRelease(t, state)
	s.checkMoney(t)
}

// twin is the model in the clear, with the noise of a job's release.
func (s *saga) twin(t *testing.T, state *client.State, picture string) (run twin) {
	t.Helper()
	cut, err := s.shipped.cut(s.cut)
	if err != nil {
		t.Fatal(err)
	}
	if run.whole, err = s.shipped.readONNX(cut); err != nil {
		t.Fatal(err)
	}
	if run.input, err = prepare(picture, s.shipped.Input.Prepare); err != nil {
		t.Fatal(err)
	}
	if run.noise, err = s.session.client.Noise(t.Context(), state.ID); err != nil {
		t.Fatal(err)
	}
	return run
}

func (s *saga) checkAnswer(t *testing.T, state *client.State, picture string) {
	t.Helper()
	ctx := t.Context()
	terms, err := s.session.terms(ctx, &app{flags: settings{relayer: s.relayer}}, s.cut)
	if err != nil {
		t.Fatal(err)
	}
	want, err := s.twin(t, state, picture).answer(ctx, terms.Manifest)
	if err != nil {
		t.Fatal(err)
	}
	if err := agree(newAnswer(*state.Answer, terms.Manifest), want); err != nil {
		t.Error(err)
	}
}

// checkEvents requires each step of the job exactly once on the chain.
func (s *saga) checkEvents(t *testing.T, state *client.State) {
	t.Helper()
	events, err := s.session.chain.History(t.Context(), state.ID)
	if err != nil {
		t.Fatal(err)
	}
	counts := map[job.Status]int{}
	for _, e := range events {
		counts[e.Kind]++
	}
	for _, kind := range []job.Status{job.Created, job.Evaluated, job.Forwarded, job.Delivered, job.Settled} {
		if counts[kind] != 1 {
			t.Errorf("%d events say %s, want 1", counts[kind], kind)
		}
	}
}

// checkRelease requires that the key set was charged for as many releases as there are jobs under it.
func (s *saga) checkRelease(t *testing.T, state *client.State) {
	t.Helper()
	ctx := t.Context()
	ledger, err := s.session.client.Ledger(ctx)
	if err != nil {
		t.Fatal(err)
	}
	states, err := s.session.client.Jobs(ctx)
	if err != nil {
		t.Fatal(err)
	}
	jobs := 0
	for _, other := range states {
		if other.Request.RequesterKey == state.Request.RequesterKey && other.Status == job.Settled {
			jobs++
		}
	}
	if n := ledger.Releases(obfuscate.ID(state.Request.RequesterKey)); n != jobs {
		t.Errorf("%d releases under the key set of %d jobs", n, jobs)
	}
}

// checkMoney requires that the requester's account lost exactly the prices of the settled jobs and its own gas.
func (s *saga) checkMoney(t *testing.T) {
	t.Helper()
	ctx := t.Context()
	spent := new(big.Int)
	states, err := s.session.client.Jobs(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, state := range states {
		if state.Status != job.Settled {
			t.Errorf("job %s is %s", state.ID, state.Status)
		}
		spent.Add(spent, state.Price)
	}
	for _, e := range s.sent(t) {
		if e.Receipt == nil || e.Reverted {
			t.Errorf("transaction %q: receipt %v, reverted %t", e.Key, e.Receipt, e.Reverted)
			continue
		}
		spent.Add(spent, e.Receipt.Fee)
	}
	left, err := s.session.chain.Balance(ctx, s.session.wallet.Address())
	if err != nil {
		t.Fatal(err)
	}
	if had := new(big.Int).Add(left, spent); had.Cmp(funds()) != 0 {
		t.Errorf("prices, gas and balance add up to %s, the account had %s", ether(had), ether(funds()))
	}
}

// funds is what each account of the development chain begins with.
func funds() *big.Int { return new(big.Int).Mul(big.NewInt(10_000), big.NewInt(1e18)) }

// sent are the requester's transactions.
func (s *saga) sent(t *testing.T) (entries []chain.Entry) {
	t.Helper()
	dir := filepath.Join(s.data, "requester", "outbox")
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("outbox %v: %v", files, err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var e chain.Entry
		if err := json.Unmarshal(b, &e); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		entries = append(entries, e)
	}
	return entries
}
