package outboxfile_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/outboxfile"
	"github.com/encrypted-compute/encrypted-compute/job"
)

var alice, bob = job.Address{1}, job.Address{2}

func open(t *testing.T, dir string) *outboxfile.Outbox {
	t.Helper()
	o, err := outboxfile.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestOutboxesKeepEntriesByAccountAndKey(t *testing.T) {
	t.Parallel()
	for name, o := range map[string]chain.Outbox{"memory": chain.NewMemory(), "file": open(t, t.TempDir())} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			put := []chain.Entry{
				{Account: alice, Key: "b", Nonce: 2, Transactions: []job.Hex{{1}, {2}}},
				{Account: alice, Key: "a/../../b", Nonce: 1, Transactions: []job.Hex{{3}}},
				{Account: alice, Key: "done", Nonce: 0, Transactions: []job.Hex{{4}}, Receipt: &job.Receipt{Block: 7}},
				{Account: alice, Key: "forgotten", Nonce: 3},
				{Account: bob, Key: "b", Nonce: 9, Transactions: []job.Hex{{5}}},
			}
			for _, e := range put {
				if err := o.Put(t.Context(), e); err != nil {
					t.Fatal(err)
				}
			}
			for _, want := range put {
				got, ok, err := o.Entry(t.Context(), want.Account, want.Key)
				if err != nil || !ok || !reflect.DeepEqual(got, want) {
					t.Errorf("entry %+v (%v, %v), want %+v", got, ok, err, want)
				}
			}
			if _, ok, err := o.Entry(t.Context(), bob, "a"); ok || err != nil {
				t.Errorf("unknown key: %v, %v", ok, err)
			}
			pending, err := o.Pending(t.Context(), alice)
			if err != nil || len(pending) != 2 || pending[0].Nonce != 1 || pending[1].Nonce != 2 {
				t.Errorf("pending %+v, %v", pending, err)
			}
		})
	}
}

func TestEntriesSurviveTheProcessAndAreReplaced(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	e := chain.Entry{Account: alice, Key: "k", Nonce: 1, Transactions: []job.Hex{{1}}}
	for range 2 {
		if err := open(t, dir).Put(t.Context(), e); err != nil {
			t.Fatal(err)
		}
		e.Receipt = &job.Receipt{Block: 3}
	}
	got, ok, err := open(t, dir).Entry(t.Context(), alice, "k")
	if err != nil || !ok || !got.Done() {
		t.Errorf("entry %+v, %v, %v", got, ok, err)
	}
	files, _ := filepath.Glob(filepath.Join(dir, "*"))
	if len(files) != 1 {
		t.Errorf("files %v, want one", files)
	}
}

func TestDamagedFilesAreErrorsNotEmptyOutboxes(t *testing.T) {
	t.Parallel()
	for name, content := range map[string]string{
		"cut off": `{"account":"0x01`, "another's": `{"account":"` + bob.String() + `","key":"k","nonce":1}`,
		"too big": strings.Repeat(" ", 8<<20+1),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			if err := open(t, dir).Put(t.Context(), chain.Entry{Account: alice, Key: "k", Transactions: []job.Hex{{1}}}); err != nil {
				t.Fatal(err)
			}
			files, _ := filepath.Glob(filepath.Join(dir, "*.json"))
			if err := os.WriteFile(files[0], []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, _, err := open(t, dir).Entry(t.Context(), alice, "k"); err == nil {
				t.Error("no error: the transaction would be signed a second time")
			}
		})
	}
}
