package disk

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

const (
	tempPrefix = ".tmp-"
	// tempAge is how old a temporary file is when it certainly belongs to a process that died.
	tempAge = 24 * time.Hour
)

// WriteFile replaces the file at path by what fill writes: temporary file, fsync, rename, fsync of the folder. Its mode
// is 0600.
func WriteFile(path string, fill func(io.Writer) error) error {
	return writeFile(path, fill, os.Rename)
}

// WriteNew is WriteFile for a file that must not be there: fs.ErrExist if it is.
func WriteNew(path string, fill func(io.Writer) error) error {
	return writeFile(path, fill, placeNew)
}

// placeNew is linkNew for file systems without hard links too, where another process may see the file empty.
func placeNew(from, to string) error {
	err := linkNew(from, to)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	f, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(from, to)
}

// writeFile moves the complete temporary file into its place by move, which must be atomic.
func writeFile(path string, fill func(io.Writer) error, move func(from, to string) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), tempPrefix)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = f.Close()
			_ = os.Remove(f.Name())
		}
	}()
	if err := fill(f); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := move(f.Name(), path); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

// linkNew moves a file into its place only if nothing is there.
func linkNew(from, to string) error {
	if err := os.Link(from, to); err != nil {
		return err
	}
	return os.Remove(from)
}

// deviceKey reads the wrapping key, or makes it. Two processes that come at once end with the same key: what one of
// them wrapped under another would be lost.
func deviceKey(path string) ([]byte, error) {
	key, err := readKey(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return key, err
	}
	fresh := make([]byte, keySize)
	if _, err := rand.Read(fresh); err != nil {
		return nil, err
	}
	err = writeFile(path, func(w io.Writer) error { _, err := w.Write(fresh); return err }, linkNew)
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, err
	}
	return readKey(path)
}

func readKey(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // read only
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("%s has mode %v: others can read it; make it 0600 and treat what it wrapped as known", path, info.Mode().Perm())
	}
	key, err := io.ReadAll(io.LimitReader(f, keySize+1))
	if err == nil && len(key) != keySize {
		err = fmt.Errorf("%s has %d bytes, want %d", path, info.Size(), keySize)
	}
	return key, err
}

// sweep deletes what processes that died left half written.
func sweep(path string) (err error) {
	root, err := os.OpenRoot(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, root.Close()) }()
	return fs.WalkDir(root.FS(), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasPrefix(e.Name(), tempPrefix) {
			return ignoreGone(err)
		}
		info, err := e.Info()
		if err != nil || time.Since(info.ModTime()) < tempAge {
			return ignoreGone(err)
		}
		return ignoreGone(root.Remove(name))
	})
}

func ignoreGone(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

func syncDir(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	defer d.Close() //nolint:errcheck // read only
	return d.Sync()
}
