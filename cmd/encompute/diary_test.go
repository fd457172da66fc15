package main

import (
	"crypto/sha256"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

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
	b, err := os.ReadFile(path)
	return page{info.ModTime(), info.Size(), sha256.Sum256(b)}, err
}

func (d *diary) ignored(name string) bool {
	if strings.HasPrefix(name, ".tmp-") {
		return true
	}
	return slices.Contains(d.ignore, name)
}

func gone(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
