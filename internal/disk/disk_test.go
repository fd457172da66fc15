package disk_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/internal/disk"
)

var errNone = errors.New("none")

func open(t *testing.T, dir string) *disk.Store {
	t.Helper()
	s, err := disk.Open(dir, errNone)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func text(s string) func(io.Writer) error {
	return func(w io.Writer) error { _, err := io.WriteString(w, s); return err }
}

func write(t *testing.T, s *disk.Store, name, contents string) {
	t.Helper()
	if err := s.Write(t.Context(), name, text(contents)); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, s *disk.Store, name string) string {
	t.Helper()
	r, err := s.Open(t.Context(), name)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestFilesAreWrittenListedReadAndRemoved(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "a", "store")
	s := open(t, dir)
	if _, err := s.Open(t.Context(), "jobs/1"); !errors.Is(err, errNone) {
		t.Errorf("absent file: %v", err)
	}
	if names, err := s.List(t.Context(), "jobs/"); err != nil || len(names) != 0 {
		t.Errorf("absent folder: %q, %v", names, err)
	}
	write(t, s, "jobs/2", "two")
	write(t, s, "jobs/1", "one")
	write(t, s, "jobs/1", "uno")
	write(t, s, "jobs/deep/er", "three")
	for _, prefix := range []string{"jobs/", "jobs"} {
		if names, err := s.List(t.Context(), prefix); err != nil || !slices.Equal(names, []string{"jobs/1", "jobs/2"}) {
			t.Errorf("list %q: %q, %v", prefix, names, err)
		}
	}
	s = open(t, dir)
	if got := read(t, s, "jobs/1") + read(t, s, "jobs/deep/er"); got != "unothree" {
		t.Errorf("read %q", got)
	}
	for range 2 {
		if err := s.Remove(t.Context(), "jobs/1"); err != nil {
			t.Error(err)
		}
	}
	if _, err := s.Open(t.Context(), "jobs/1"); !errors.Is(err, errNone) {
		t.Errorf("removed file: %v", err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.Write(ended, "late", text("x")); !errors.Is(err, context.Canceled) {
		t.Errorf("write after the end: %v", err)
	}
}

func TestNobodyElseCanRead(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "store")
	s := open(t, dir)
	write(t, s, "jobs/1", "one")
	unlock, err := s.Lock(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	unlock()
	err = filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := e.Info()
		want := fs.FileMode(0o600)
		if e.IsDir() {
			want = 0o700
		}
		if err == nil && info.Mode().Perm() != want {
			t.Errorf("%s has mode %v", path, info.Mode())
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	if err := os.Chmod(filepath.Join(dir, "device.key"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := disk.Open(dir, errNone); err == nil {
		t.Error("opened with a key that others can read")
	}
}

func TestNamesStayInsideTheStore(t *testing.T) {
	t.Parallel()
	parent := t.TempDir()
	dir := filepath.Join(parent, "store")
	s := open(t, dir)
	key, err := os.ReadFile(filepath.Join(dir, "device.key"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{
		"", ".", "..", "../x", "/etc/passwd", "a/../../x", "jobs/../..", "device.key", "./device.key", "a/../device.key", "lock",
		"jobs/.tmp-1", "a/..",
	} {
		if err := s.Write(t.Context(), name, text("x")); err == nil {
			t.Errorf("wrote %q", name)
		}
		if r, err := s.Open(t.Context(), name); err == nil {
			_ = r.Close()
			t.Errorf("opened %q", name)
		} else if errors.Is(err, errNone) {
			t.Errorf("%q is said not to exist", name)
		}
		if err := s.Remove(t.Context(), name); err == nil {
			t.Errorf("removed %q", name)
		}
		if _, err := s.List(t.Context(), name); err == nil {
			t.Errorf("listed %q", name)
		}
	}
	after, err := os.ReadFile(filepath.Join(dir, "device.key"))
	if err != nil || !bytes.Equal(key, after) {
		t.Errorf("the key changed: %v", err)
	}
	entries, err := os.ReadDir(parent)
	if err != nil || len(entries) != 1 {
		t.Errorf("beside the store: %v, %v", entries, err)
	}
}

func TestAFileIsOldOrNewNeverHalf(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir)
	write(t, s, "f", "old")
	broken := errors.New("broken off")
	err := s.Write(t.Context(), "f", func(w io.Writer) error {
		if _, err := io.WriteString(w, "half of the ne"); err != nil {
			return err
		}
		if got := read(t, s, "f"); got != "old" {
			t.Errorf("read %q while it is being written", got)
		}
		if names, err := s.List(t.Context(), "sub"); err != nil || len(names) != 0 {
			t.Errorf("listed %q, %v", names, err)
		}
		return broken
	})
	if !errors.Is(err, broken) || read(t, s, "f") != "old" {
		t.Errorf("after the failure: %q, %v", read(t, s, "f"), err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 2 {
		t.Errorf("left over: %v, %v", entries, err)
	}
}

func TestReadersSeeOneWholeVersion(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir())
	version := func(n int) string { return strings.Repeat(fmt.Sprintf("%04d", n), 5000) }
	write(t, s, "f", version(0))
	var writing sync.WaitGroup
	for n := range 4 {
		writing.Go(func() {
			for i := range 10 {
				if err := s.Write(t.Context(), "f", text(version(10*n+i))); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for range 50 {
		got := read(t, s, "f")
		if len(got) != 20000 || got != strings.Repeat(got[:4], 5000) {
			t.Fatalf("read a mixture of %d bytes", len(got))
		}
	}
	writing.Wait()
}

func TestWhatADeadProcessLeftIsSweptAndWhatIsBeingWrittenIsNot(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, open(t, dir), "jobs/1", "one")
	old, young := filepath.Join(dir, "jobs", ".tmp-old"), filepath.Join(dir, "jobs", ".tmp-young")
	for _, path := range []string{old, young} {
		if err := os.WriteFile(path, []byte("half"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	long := time.Now().Add(-25 * time.Hour)
	if err := os.Chtimes(old, long, long); err != nil {
		t.Fatal(err)
	}
	s := open(t, dir)
	if _, err := os.Stat(old); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the old one: %v", err)
	}
	if _, err := os.Stat(young); err != nil {
		t.Errorf("the young one: %v", err)
	}
	if names, err := s.List(t.Context(), "jobs/"); err != nil || !slices.Equal(names, []string{"jobs/1"}) {
		t.Errorf("listed %q, %v", names, err)
	}
}

func TestOneHolderAtATime(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	first, second := open(t, dir), open(t, dir)
	unlock, err := first.Lock(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	waiting, cancel := context.WithTimeout(t.Context(), 120*time.Millisecond)
	defer cancel()
	if _, err := second.Lock(waiting); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the second got it, or gave up with %v", err)
	}
	got := make(chan error, 1)
	go func() {
		free, err := second.Lock(t.Context())
		if err == nil {
			free()
		}
		got <- err
	}()
	unlock()
	if err := <-got; err != nil {
		t.Errorf("after it was freed: %v", err)
	}
	var inside, most int
	var guard sync.Mutex
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			free, err := open(t, dir).Lock(t.Context())
			if err != nil {
				t.Error(err)
				return
			}
			defer free()
			guard.Lock()
			inside++
			most = max(most, inside)
			guard.Unlock()
			guard.Lock()
			inside--
			guard.Unlock()
		})
	}
	all.Wait()
	if most != 1 {
		t.Errorf("%d held it at once", most)
	}
}

func TestHoldRefusesASecondHolder(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "account.key")
	release, err := disk.Hold(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := disk.Hold(path); !errors.Is(err, disk.ErrHeld) {
		t.Errorf("second holder: %v", err)
	}
	release()
	release, err = disk.Hold(path)
	if err != nil {
		t.Fatal(err)
	}
	release()
	if _, err := disk.Hold(filepath.Join(t.TempDir(), "absent", "x")); err == nil || errors.Is(err, disk.ErrHeld) {
		t.Errorf("in a folder that is not there: %v", err)
	}
}

func TestSecretsUnwrapWhereTheyWereWrappedAndNowhereElse(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir)
	secret := []byte("a secret of thirty-two bytes ...")
	wrapped, err := s.Wrap(secret)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(wrapped, secret[:8]) {
		t.Error("the secret shows")
	}
	if again, _ := s.Wrap(secret); bytes.Equal(again, wrapped) {
		t.Error("wrapped twice, it is the same")
	}
	if got, err := open(t, dir).Unwrap(wrapped); err != nil || !bytes.Equal(got, secret) {
		t.Errorf("unwrapped %q, %v", got, err)
	}
	if _, err := open(t, t.TempDir()).Unwrap(wrapped); err == nil {
		t.Error("another store unwrapped it")
	}
	for i := range wrapped {
		altered := bytes.Clone(wrapped)
		altered[i] ^= 1
		if _, err := s.Unwrap(altered); err == nil {
			t.Errorf("unwrapped with byte %d altered", i)
		}
	}
	for n := range wrapped {
		if _, err := s.Unwrap(wrapped[:n]); err == nil {
			t.Errorf("unwrapped with %d of %d bytes", n, len(wrapped))
		}
	}
	if _, err := s.Unwrap(append(bytes.Clone(wrapped), 0)); err == nil {
		t.Error("unwrapped with a byte too many")
	}
}

func TestStoresOpenedAtOnceShareOneKey(t *testing.T) {
	t.Parallel()
	for range 10 {
		dir := filepath.Join(t.TempDir(), "store")
		wrapped := make([][]byte, 8)
		var all sync.WaitGroup
		for i := range wrapped {
			all.Go(func() {
				s, err := disk.Open(dir, errNone)
				if err != nil {
					t.Error(err)
					return
				}
				wrapped[i], _ = s.Wrap([]byte("secret"))
			})
		}
		all.Wait()
		s := open(t, dir)
		for i, w := range wrapped {
			if _, err := s.Unwrap(w); err != nil {
				t.Fatalf("store %d had another key: %v", i, err)
			}
		}
	}
}

func TestAKeyOfAnotherLengthIsRefused(t *testing.T) {
	t.Parallel()
	for _, n := range []int{0, 31, 33, 1000} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "device.key"), make([]byte, n), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := disk.Open(dir, errNone); err == nil {
			t.Errorf("opened with a key of %d bytes", n)
		}
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := disk.Open(file, errNone); err == nil {
		t.Error("opened a file")
	}
}

func TestANewFileIsNeverWrittenOverAnother(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "backup")
	fill := func(text string) func(io.Writer) error {
		return func(w io.Writer) error { _, err := io.WriteString(w, text); return err }
	}
	if err := disk.WriteNew(path, fill("first")); err != nil {
		t.Fatal(err)
	}
	if err := disk.WriteNew(path, fill("second")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("written over: %v", err)
	}
	b, err := os.ReadFile(path)
	if err != nil || string(b) != "first" {
		t.Errorf("the file holds %q (%v)", b, err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v (%v)", info.Mode(), err)
	}
	if entries, err := os.ReadDir(filepath.Dir(path)); err != nil || len(entries) != 1 {
		t.Errorf("left behind: %v (%v)", entries, err)
	}
}
