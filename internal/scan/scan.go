package scan

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

const (
	// Window is how many consecutive bytes of a secret are sought.
	Window = 16
	// textWindow is the same in base64: whole groups of three bytes, few enough for a group to begin at each alignment of
	// a secret of Window bytes.
	textWindow = 12
	// distinct is how many different bytes a window must have to say anything.
	distinct = 6
	// keySize is the length of the part by which windows are looked up.
	keySize = 8
	// filterBits is the size of the filter that most bytes do not pass, as a power of two.
	filterBits = 20
)

// Form is a way of writing bytes.
type Form string

// The forms that are sought.
const (
	Raw          Form = "raw"
	LowerHex     Form = "hex"
	UpperHex     Form = "HEX"
	Base64       Form = "base64"
	Base64URL    Form = "base64url"
	maxFoundFile      = 16 // reported per place; one is bad enough
)

// Found is a place that holds a part of a secret.
type Found struct {
	Secret string
	Form   Form
	// File is empty for bytes that came from no file.
	File   string
	Offset int
}

// String names the place, not the secret's bytes.
func (f Found) String() string {
	return fmt.Sprintf("%s (%s) in %q at %d", f.Secret, f.Form, f.File, f.Offset)
}

// Scanner is an index of secrets. It may be used from several goroutines.
type Scanner struct {
	filter  []uint64
	windows map[uint64][]window
}

type window struct {
	text   string
	secret string
	form   Form
	// key is where in the text the part lies by which the window is looked up.
	key int
}

// New indexes secrets. One of which nothing can be sought is an error.
func New(secrets ...Secret) (*Scanner, error) {
	s := &Scanner{filter: make([]uint64, 1<<filterBits/64), windows: map[uint64][]window{}}
	for _, secret := range secrets {
		if s.index(secret) == 0 {
			return nil, fmt.Errorf("secret %q: none of its %d bytes can be sought", secret.Name, len(secret.Bytes))
		}
	}
	if len(secrets) == 0 {
		return nil, errors.New("nothing to seek")
	}
	return s, nil
}

// index adds the windows of one secret and returns how many there are.
func (s *Scanner) index(secret Secret) (n int) {
	for at := 0; at+Window <= len(secret.Bytes); at += max(1, secret.Stride) {
		b := secret.Bytes[at : at+Window]
		if variety(b) < distinct {
			continue
		}
		text := hex.EncodeToString(b)
		n += s.add(secret.Name, Raw, string(b))
		s.add(secret.Name, LowerHex, text)
		s.add(secret.Name, UpperHex, strings.ToUpper(text))
	}
	// A group of three bytes begins at every offset of the secret in one of the three alignments.
	for at := 0; at+textWindow <= len(secret.Bytes); at += max(1, secret.Stride) {
		b := secret.Bytes[at : at+textWindow]
		if variety(b) < distinct {
			continue
		}
		s.add(secret.Name, Base64, base64.StdEncoding.EncodeToString(b))
		if url := base64.URLEncoding.EncodeToString(b); strings.ContainsAny(url, "-_") {
			s.add(secret.Name, Base64URL, url)
		}
	}
	return n
}

// add takes a window in. It is looked up by a part that is not the same byte over and over: there are too many of those
// everywhere. A window that has no such part says too little.
func (s *Scanner) add(secret string, form Form, text string) int {
	at := 0
	for at+keySize <= len(text) && variety([]byte(text[at:at+keySize])) < 2 {
		at += keySize
	}
	if at+keySize > len(text) {
		return 0
	}
	key := binary.LittleEndian.Uint64([]byte(text[at:]))
	for _, w := range s.windows[key] {
		if w.text == text && w.key == at {
			return 1
		}
	}
	s.windows[key] = append(s.windows[key], window{text, secret, form, at})
	bit := slot(key)
	s.filter[bit/64] |= 1 << (bit % 64)
	return 1
}

func slot(key uint64) uint64 { return key * 0x9e3779b97f4a7c15 >> (64 - filterBits) }

func variety(b []byte) (n int) {
	var seen [256]bool
	for _, c := range b {
		if !seen[c] {
			seen[c] = true
			n++
		}
	}
	return n
}

// Search returns what the bytes hold, each secret and form once.
func (s *Scanner) Search(b []byte) []Found {
	var found []Found
	seen := map[window]bool{}
	for at := 0; at+keySize <= len(b) && len(found) < maxFoundFile; at++ {
		key := binary.LittleEndian.Uint64(b[at:])
		if bit := slot(key); s.filter[bit/64]&(1<<(bit%64)) == 0 {
			continue
		}
		for _, w := range s.windows[key] {
			begin := at - w.key
			kind := window{secret: w.secret, form: w.form}
			if !seen[kind] && begin >= 0 && len(b)-begin >= len(w.text) && string(b[begin:begin+len(w.text)]) == w.text {
				seen[kind] = true
				found = append(found, Found{Secret: w.secret, Form: w.form, Offset: begin})
			}
		}
	}
	return found
}

// Result is what a search over files found and how much it saw.
type Result struct {
	Files int
	Bytes int64
	Found []Found
}

// Add joins another result.
func (r *Result) Add(other Result) {
	r.Files += other.Files
	r.Bytes += other.Bytes
	r.Found = append(r.Found, other.Found...)
}

// Folder searches every regular file below a folder, and the names of all files. A file that disappears meanwhile is
// left out.
func (s *Scanner) Folder(root string) (Result, error) {
	var r Result
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return vanished(err)
		}
		var b []byte
		if d.Type().IsRegular() {
			if b, err = os.ReadFile(path); err != nil { //nolint:gosec // below root
				return vanished(err)
			}
		}
		r.Files++
		r.Bytes += int64(len(b))
		for _, f := range append(s.Search([]byte(path)), s.Search(b)...) {
			f.File = path
			r.Found = append(r.Found, f)
		}
		return nil
	})
	return r, err
}

func vanished(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
