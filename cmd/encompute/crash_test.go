package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// How often a test looks for the next persisted step: in a folder, and at the relayer, which limits its callers.
const (
	glance = 2 * time.Millisecond
	call   = 20 * time.Millisecond
)

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
		{"client", tellClient, 10},
		{"creator", tellCreator, 4},
		{"relayer", tellRelayer, 3},
		{"enclave", tellEnclave, 2},
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
