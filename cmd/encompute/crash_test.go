package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/outboxfile"
	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// How often a test looks for the next persisted step: in a folder, and at the relayer, which limits its callers.
const (
	glance = 2 * time.Millisecond
	call   = 20 * time.Millisecond
)

// saga is a world of processes in which parties are killed, and the requester's view of it.
type saga struct {
	*world
	session *session
	role    []string
	shipped *shipped
	cut     choice
}

// TestKilledPartiesResume kills one party with SIGKILL after each of its persisted steps, starts it again over the same
// folder, and requires that the job ends as if nothing had happened: settled with the right answer, paid for once,
// released once.
func TestKilledPartiesResume(t *testing.T) {
	t.Parallel()
	// The larger noise level lets one key set serve all these jobs.
	c := choice{model: "pneumonia", cut: "conv", sigma: 1}
	m, err := readShipped(filepath.Join(repository, "models"), c)
	if err != nil {
		t.Fatal(err)
	}
	s := &saga{world: newWorld(t, &world{}, c.model), shipped: m, cut: c}
	a := &app{stdin: strings.NewReader(""), stdout: t.Output(), stderr: t.Output()}
	if s.session, err = s.requester(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.session.chain.Close)
	if s.role, err = s.world.role(t.Context(), "requester"); err != nil {
		t.Fatal(err)
	}
	// One after the other: the jobs share the parties that are killed.
	for i, story := range []struct {
		name string
		tell func(t *testing.T, s *saga, picture string) (job.ID, int)
		// least is how many steps the party persists at least.
		least int
	}{
		{"nobody", tellUndisturbed, 0},
		{"client", tellClient, 12},
		{"creator", tellCreator, 6},
		{"relayer", tellRelayer, 4},
		{"enclave", tellEnclave, 3},
	} {
		t.Run(story.name, func(t *testing.T) { //nolint:paralleltest // see above
			start := time.Now()
			picture, err := writePattern(t.TempDir(), patternRadius-2*i)
			if err != nil {
				t.Fatal(err)
			}
			id, kills := story.tell(t, s, picture)
			t.Logf("%d kills in %v", kills, time.Since(start).Round(time.Millisecond))
			if kills < story.least {
				t.Errorf("killed %d times, want at least %d: the steps are not seen", kills, story.least)
			}
			s.check(t, id, picture)
		})
	}
}

// patience is how long one run of the requester's program may take.
const patience = 45 * time.Second

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

func tellUndisturbed(t *testing.T, s *saga, picture string) (job.ID, int) {
	t.Helper()
	id := s.create(t, picture)
	s.run(t, "job", "watch", "--accept", id.String())
	return id, 0
}

// tellClient kills the requester's own program: while it creates the job after one persisted step, then two, and so on
// until there is a job; from then on after each new state.
func tellClient(t *testing.T, s *saga, picture string) (id job.ID, kills int) {
	t.Helper()
	known := s.jobs(t)
	for steps := 1; id == (job.ID{}); steps++ {
		if !s.killAfter(t, steps, "job", "create", "--yes", "--model", s.cut.model, "--cut", s.cut.cut, "--sigma", "1", picture) {
			t.Fatal("the job was created before it was seen in the store")
		}
		kills++
		for made := range s.jobs(t) {
			if !known[made] {
				id = made
			}
		}
	}
	for s.killAfter(t, 1, "job", "watch", "--accept", id.String()) {
		kills++
	}
	return id, kills
}

// jobs are the jobs in the requester's folder.
func (s *saga) jobs(t *testing.T) map[job.ID]bool {
	t.Helper()
	states, err := s.session.client.Jobs(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	ids := map[job.ID]bool{}
	for _, state := range states {
		ids[state.ID] = true
	}
	return ids
}

// killAfter runs a command of the requester and kills it when its folder has changed that often. It returns false if
// the command came to its end, which must be a good one.
func (s *saga) killAfter(t *testing.T, steps int, args ...string) bool {
	t.Helper()
	cmd := s.command(t, args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	folder := newDiary(t, filepath.Join(s.data, "requester"))
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	ticker := time.NewTicker(glance)
	defer ticker.Stop()
	for seen := 0; seen < steps; {
		select {
		case err := <-done:
			if err != nil {
				t.Fatalf("%v: %v\n%s", args, err, &stderr)
			}
			return false
		case <-ticker.C:
			if folder.changed(t) {
				seen++
			}
		}
	}
	_ = cmd.Process.Kill()
	<-done
	return true
}

// tellCreator kills the creator's daemon after each new state of its folder.
func tellCreator(t *testing.T, s *saga, picture string) (job.ID, int) {
	t.Helper()
	folder := newDiary(t, filepath.Join(s.data, "creator"), "cursor.json")
	return s.disturb(t, picture, "creator", func(context.Context, job.ID) bool { return folder.changed(t) })
}

// tellRelayer kills the relayer whenever it or the requester has come further.
func tellRelayer(t *testing.T, s *saga, picture string) (job.ID, int) {
	t.Helper()
	return s.disturb(t, picture, "relayer", s.progress(t))
}

// tellEnclave kills the enclave whenever the relayer or the requester has come further. It comes back with another
// signing key, which the relayer must enrol: at the latest when it has a job for it.
func tellEnclave(t *testing.T, s *saga, picture string) (job.ID, int) {
	t.Helper()
	before := s.enclave.Signer
	id, kills := s.disturb(t, picture, "enclave", s.progress(t))
	if s.enclave.Signer == before {
		t.Error("a restarted enclave has the same signing key")
	}
	other, err := writePattern(t.TempDir(), patternRadius/2)
	if err != nil {
		t.Fatal(err)
	}
	s.crash(t, "enclave")
	next, _ := tellUndisturbed(t, s, other)
	s.check(t, next, other)
	if err := s.enrolled(t.Context()); err != nil {
		t.Error(err)
	}
	return id, kills + 1
}

// progress tells of each new state of a job, as the relayer and the requester's folder show it.
func (s *saga) progress(t *testing.T) func(context.Context, job.ID) bool {
	t.Helper()
	relayer := rest.NewRelayer(s.relayer, "")
	seen := map[string]bool{}
	var last time.Time
	return func(ctx context.Context, id job.ID) bool {
		if time.Since(last) < call {
			return false
		}
		last = time.Now()
		ctx, cancel := context.WithTimeout(ctx, 200*time.Millisecond)
		defer cancel()
		state, err := s.session.client.Load(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		view, err := relayer.Job(ctx, id)
		if err != nil {
			return false
		}
		now := fmt.Sprint(state.Stage, view.Record.Status, view.Work)
		fresh := !seen[now]
		seen[now] = true
		return fresh
	}
}

// disturb runs a job while one party is killed and started again after each step.
func (s *saga) disturb(t *testing.T, picture, party string, step func(context.Context, job.ID) bool) (job.ID, int) {
	t.Helper()
	id := s.create(t, picture)
	cmd := s.command(t, "job", "watch", "--accept", id.String())
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	ticker := time.NewTicker(glance)
	defer ticker.Stop()
	for kills := 0; ; {
		select {
		case err := <-done:
			if err != nil {
				t.Fatalf("job watch: %v\n%s", err, &stderr)
			}
			return id, kills
		case <-ticker.C:
			if step(t.Context(), id) {
				s.crash(t, party)
				kills++
			}
		}
	}
}

// crash kills a party and starts it again over the same folder and address.
func (s *saga) crash(t *testing.T, party string) {
	t.Helper()
	p, err := s.find(party)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.kill(); err != nil {
		t.Fatal(err)
	}
	for i, arg := range p.args {
		if arg == "--listen" && party == "enclave" {
			p.args[i+1] = strings.TrimPrefix(s.enclave.Listen, "http://")
		}
	}
	if err := p.launch(t.Context(), s.data); err != nil {
		t.Fatal(err)
	}
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

func (s *saga) checkAnswer(t *testing.T, state *client.State, picture string) {
	t.Helper()
	ctx := t.Context()
	terms, err := s.session.terms(ctx, &app{flags: settings{relayer: s.relayer}}, s.cut)
	if err != nil {
		t.Fatal(err)
	}
	cut, err := s.shipped.cut(s.cut)
	if err != nil {
		t.Fatal(err)
	}
	var run twin
	if run.whole, err = s.shipped.readONNX(cut); err != nil {
		t.Fatal(err)
	}
	if run.input, err = prepare(picture, s.shipped.Input.Prepare); err != nil {
		t.Fatal(err)
	}
	if run.noise, err = s.session.client.Noise(ctx, state.ID); err != nil {
		t.Fatal(err)
	}
	want, err := run.answer(ctx, terms.Manifest)
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
	if _, err := outboxfile.Open(dir); err != nil {
		t.Fatal(err)
	}
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

// diary knows the contents of a folder's files. A file that is written again as it was is nothing new.
type diary struct {
	root   string
	ignore []string
	pages  map[string]page
}

type page struct {
	modified time.Time
	size     int64
	digest   [32]byte
}

func newDiary(t *testing.T, root string, ignore ...string) *diary {
	t.Helper()
	d := &diary{root: root, ignore: append(ignore, "log", "lock", "trusted.json"), pages: map[string]page{}}
	d.changed(t)
	return d
}

// changed reports whether a file has new contents, appeared or went away since the last call.
func (d *diary) changed(t *testing.T) bool {
	t.Helper()
	now := map[string]page{}
	fresh := false
	err := filepath.WalkDir(d.root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || d.ignored(entry.Name()) {
			return gone(err)
		}
		p, err := d.read(path, entry)
		if err != nil {
			return gone(err)
		}
		now[path] = p
		fresh = fresh || d.pages[path].digest != p.digest
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	fresh = fresh || len(now) < len(d.pages)
	d.pages = now
	return fresh
}

func (d *diary) read(path string, entry fs.DirEntry) (page, error) {
	info, err := entry.Info()
	if err != nil {
		return page{}, err
	}
	old, known := d.pages[path]
	if known && old.modified.Equal(info.ModTime()) && old.size == info.Size() {
		return old, nil
	}
	b, err := os.ReadFile(path) //nolint:gosec // below the test's folder
	return page{info.ModTime(), info.Size(), sha256.Sum256(b)}, err
}

func (d *diary) ignored(name string) bool {
	if strings.HasPrefix(name, ".tmp-") {
		return true
	}
	for _, other := range d.ignore {
		if name == other {
			return true
		}
	}
	return false
}

func gone(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
