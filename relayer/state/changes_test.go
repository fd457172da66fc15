package state_test

import (
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

func last(t testing.TB, s *state.Store) uint64 {
	t.Helper()
	n, err := s.LastChange(t.Context())
	must(t, err)
	return n
}

func changes(t testing.TB, s *state.Store, after uint64) []state.Change {
	t.Helper()
	page, err := s.Changes(t.Context(), after, 1000)
	must(t, err)
	return page
}

func jobChange(t testing.TB, c state.Change) (v job.Change) {
	t.Helper()
	must(t, json.Unmarshal(c.Body, &v))
	if c.Kind != state.JobChanged || v.Job != c.Job || v.Requester != c.Requester || v.Creator != c.Creator {
		t.Errorf("change %+v says %+v", c, v)
	}
	return v
}

// party is job 1 between a requester and a creator.
func party() job.Event {
	e := created(1, 5)
	e.Created.Requester, e.Created.Payee = job.Address{1}, job.Address{2}
	return e
}

func TestChangesAreNumberedAndOutlastTheProcess(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir)
	begin := last(t, s)
	if page := changes(t, s, begin); len(page) != 0 {
		t.Errorf("an empty store has changes %+v", page)
	}
	secret := happened(job.Forwarded, 1, 7)
	secret.Forwarded = &job.ForwardedEvent{Activation: job.Hex("sealed activation")}
	apply(t, s, batch(7, party(), happened(job.Evaluated, 1, 6), secret))
	b := batch(8)
	b.Models, b.Enclaves = []uint64{7}, []job.Enclave{{Signer: job.Address{3}, Expiry: 9}, {Signer: job.Address{3}, Invalidated: true}}
	apply(t, s, b)
	must(t, s.Close())
	s = open(t, dir)
	page := changes(t, s, begin)
	var kinds []string
	for i, c := range page {
		kinds = append(kinds, c.Kind)
		if c.Number != begin+uint64(i)+1 {
			t.Errorf("change %d has number %d, they begin after %d", i, c.Number, begin)
		}
		if strings.Contains(string(c.Body), hex.EncodeToString([]byte("sealed activation"))) {
			t.Errorf("change %s holds an activation", c.Body)
		}
	}
	if want := []string{"job", "job", "job", "model", "enclave", "enclave"}; !slices.Equal(kinds, want) {
		t.Fatalf("changes %v, want %v", kinds, want)
	}
	want := job.Change{
		Job: id(1), Status: job.Forwarded, Deadline: now + 2*hour, Model: 7, Version: 2, Cut: 1,
		Requester: job.Address{1}, Creator: job.Address{2}, Block: 7, Time: now, Tx: digest(101),
	}
	if got := jobChange(t, page[2]); got != want {
		t.Errorf("change %+v, want %+v", got, want)
	}
	if got := string(page[5].Body); got != `{"signer":"`+(job.Address{3}).String()+`","expiry":0,"invalidated":true}` {
		t.Errorf("enclave %s", got)
	}
	if got := changes(t, s, begin+4); !reflect.DeepEqual(got, page[4:]) {
		t.Errorf("after the fourth: %+v", got)
	}
	if got, err := s.Changes(t.Context(), begin, 2); err != nil || !reflect.DeepEqual(got, page[:2]) {
		t.Errorf("two at most: %+v, %v", got, err)
	}
}

func TestAReorgTellsWhatIsNowTrue(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(9, party(), happened(job.Evaluated, 1, 8), created(2, 9)))
	begin := last(t, s)
	b := batch(10, happened(job.Evaluated, 1, 10))
	b.Rewound = &job.Mark{Number: 7}
	apply(t, s, b)
	page := changes(t, s, begin)
	if len(page) != 3 {
		t.Fatalf("changes %+v", page)
	}
	for i, want := range []struct {
		n      byte
		status job.Status
		block  uint64
		reorg  bool
	}{{1, job.Created, 5, true}, {2, job.None, 0, true}, {1, job.Evaluated, 10, false}} {
		got := jobChange(t, page[i])
		if got.Job != id(want.n) || got.Status != want.status || got.Block != want.block || got.Reorg != want.reorg || got.Model != 7 {
			t.Errorf("change %d is %+v, want %+v", i, got, want)
		}
	}
}

func TestForgottenAndForeignNumbersAreGaps(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	begin := last(t, s)
	if begin >= 1<<53 {
		t.Errorf("numbers begin at %d, over what JavaScript holds", begin)
	}
	b := batch(1)
	b.Models = make([]uint64, 10_000)
	apply(t, s, b)
	if page := changes(t, s, begin); len(page) != 1000 {
		t.Errorf("%d changes in a page", len(page))
	}
	apply(t, s, batch(5, party()))
	for name, after := range map[string]uint64{"forgotten": begin, "of the future": begin + 10_002, "zero": 0, "huge": 1<<63 - 1} {
		if page, err := s.Changes(t.Context(), after, 5); !errors.Is(err, state.ErrGap) {
			t.Errorf("%s: %+v, %v", name, page, err)
		}
	}
	if page := changes(t, s, begin+10_000); len(page) != 1 || page[0].Kind != state.JobChanged {
		t.Errorf("the newest: %+v", page)
	}
	if other := last(t, fresh(t)); other == begin {
		t.Error("two stores begin at the same number")
	}
}

func TestWhoeverWaitsIsWokenByAChangeAlone(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	woken := s.Changed()
	apply(t, s, batch(4))
	select {
	case <-woken:
		t.Error("woken by a batch of nothing")
	default:
	}
	if err := s.Apply(t.Context(), batch(5, job.Event{Kind: job.Created, Job: id(3)})); err == nil {
		t.Error("a broken event was stored")
	}
	apply(t, s, batch(5, party()))
	select {
	case <-woken:
	default:
		t.Error("not woken by an event")
	}
}

func TestContestsAreCountedAndChangeNoStatus(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(6, party(), happened(job.Delivered, 1, 6)))
	begin := last(t, s)
	for range 2 { // a delivery may come again
		b := batch(8)
		b.Contests = []job.Contest{{Job: id(1), Model: 7, Block: 8}, {Job: id(9), Model: 8, Block: 8}}
		apply(t, s, b)
	}
	if got, err := s.Contested(t.Context()); err != nil || !reflect.DeepEqual(got, map[uint64]uint64{7: 1, 8: 1}) {
		t.Errorf("contested %v, %v", got, err)
	}
	if got := jobChange(t, changes(t, s, begin)[0]); got.Status != job.Delivered || !got.Contested {
		t.Errorf("change %+v", got)
	}
	view, err := s.Job(t.Context(), id(1))
	must(t, err)
	if len(view.Events) != 2 || view.Work != state.Done {
		t.Errorf("job %+v", view)
	}
	begin = last(t, s)
	b := batch(9)
	b.Rewound = &job.Mark{Number: 7}
	apply(t, s, b)
	if got, err := s.Contested(t.Context()); err != nil || len(got) != 0 {
		t.Errorf("after the reorg: %v, %v", got, err)
	}
	if got := jobChange(t, changes(t, s, begin)[0]); got.Status != job.Delivered || got.Contested || !got.Reorg {
		t.Errorf("after the reorg: %+v", got)
	}
}

func TestWhatVanishedBeforeItsEventIsQueuedWithTheCursor(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(5, created(1, 5)))
	must(t, s.SaveResult(t.Context(), id(1), result(1), now))
	must(t, s.Submitted(t.Context(), id(1), 8))
	apply(t, s, batch(7))
	if got := workOf(t, s, 1); got != state.Done {
		t.Errorf("before its block: %s", got)
	}
	broken := batch(8, job.Event{Kind: job.Created, Job: id(3), Block: 8})
	if err := s.Apply(t.Context(), broken); err == nil {
		t.Fatal("a broken event was stored")
	}
	if got := workOf(t, s, 1); got != state.Done {
		t.Errorf("the cursor did not move, the work is %s", got)
	}
	apply(t, s, batch(8))
	w, release, err := s.TakeEvaluated(t.Context(), now)
	must(t, err)
	release()
	if w.ID != id(1) || w.Round != 1 || w.Result == nil {
		t.Errorf("work %+v", w)
	}
	must(t, s.Submitted(t.Context(), id(1), 9))
	apply(t, s, batch(9, happened(job.Evaluated, 1, 9)))
	apply(t, s, batch(20))
	if got := workOf(t, s, 1); got != state.Done {
		t.Errorf("after its event: %s", got)
	}
}

// TestAnOlderStoreIsBroughtUpToDate opens files of older schemas and compares them with a new one.
func TestAnOlderStoreIsBroughtUpToDate(t *testing.T) {
	t.Parallel()
	for _, version := range []string{"1", "2"} {
		t.Run("schema "+version, func(t *testing.T) { t.Parallel(); broughtUpToDate(t, version) })
	}
}

func broughtUpToDate(t *testing.T, version string) {
	old, dir := t.TempDir(), t.TempDir()
	schema, err := os.ReadFile(filepath.Join("testdata", "schema-"+version+".sql"))
	must(t, err)
	execute(t, old, string(schema)+"PRAGMA user_version = "+version+";"+
		`INSERT INTO cursor (id, cursor, now, rewinds) VALUES (1, '{"number":5}', 17, 2)`)
	s := open(t, old)
	if c, at, err := s.Cursor(t.Context()); err != nil || c.Number != 5 || at != 17 {
		t.Errorf("cursor %+v, %d, %v", c, at, err)
	}
	apply(t, s, batch(6, party()))
	must(t, s.Close())
	must(t, open(t, dir).Close())
	if have, want := columns(t, old), columns(t, dir); !slices.Equal(have, want) {
		t.Errorf("brought up to date\n%v\nnew\n%v", have, want)
	}
}

func execute(t testing.TB, dir, statements string) {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(dir, "relayer.db"))
	must(t, err)
	defer db.Close()
	_, err = db.Exec(statements)
	must(t, err)
}

func columns(t testing.TB, dir string) (all []string) {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(dir, "relayer.db"))
	must(t, err)
	defer db.Close()
	rows, err := db.Query(`SELECT m.type || ' ' || m.name || ' ' || coalesce(c.name || ' ' || c.type || ' ' || c."notnull", '')
		FROM sqlite_master m LEFT JOIN pragma_table_info(m.name) c ORDER BY 1`)
	must(t, err)
	defer rows.Close()
	for rows.Next() {
		var line string
		must(t, rows.Scan(&line))
		all = append(all, line)
	}
	must(t, rows.Err())
	return all
}
