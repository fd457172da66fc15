package scan

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func random(seed uint64, n int) []byte {
	b := make([]byte, n)
	r := rand.New(rand.NewPCG(seed, 1))
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

// picture has black margins, as real ones do.
func picture() []float64 {
	values := make([]float64, 28*28)
	for i := range values {
		if x := i % 28; x > 4 && x < 24 {
			values[i] = float64(random(uint64(i), 1)[0]) / 255
		}
	}
	return values
}

func TestSearchFindsEveryForm(t *testing.T) {
	t.Parallel()
	secret := random(1, 64)
	for i := range secret {
		secret[i] |= byte(i%2) * 0xfc // so that every group in base64url has characters of its own
	}
	s, err := New(Bytes("key", secret)...)
	if err != nil {
		t.Fatal(err)
	}
	for form, write := range map[Form]func([]byte) string{
		Raw:       func(b []byte) string { return string(b) },
		LowerHex:  hex.EncodeToString,
		UpperHex:  func(b []byte) string { return strings.ToUpper(hex.EncodeToString(b)) },
		Base64:    base64.StdEncoding.EncodeToString,
		Base64URL: base64.RawURLEncoding.EncodeToString,
	} {
		for before := range 7 {
			hay := string(random(2, 1000)) + write(append(random(3, before), secret...)) + string(random(4, 1000))
			found := s.Search([]byte(hay))
			forms := map[Form]bool{}
			for _, f := range found {
				forms[f.Form] = true
			}
			if !forms[form] {
				t.Errorf("%s after %d bytes: found %v", form, before, found)
			}
		}
	}
}

func TestSearchFindsAPartialCopy(t *testing.T) {
	t.Parallel()
	secret := random(1, 64)
	s, err := New(Bytes("key", secret)...)
	if err != nil {
		t.Fatal(err)
	}
	for at := 0; at+Window <= len(secret); at++ {
		hay := append(append(random(5, 99), secret[at:at+Window]...), random(6, 99)...)
		if found := s.Search(hay); len(found) != 1 || found[0].Offset != 99 {
			t.Errorf("window at %d: found %v", at, found)
		}
	}
	if found := s.Search(append(random(5, 99), secret[3:3+Window-1]...)); len(found) != 0 {
		t.Errorf("%d bytes are no window, found %v", Window-1, found)
	}
}

func TestSearchFindsAWindowThatBeginsWithNothing(t *testing.T) {
	t.Parallel()
	secret := append(make([]byte, 8), random(1, 8)...)
	s, err := New(Bytes("small number", secret)...)
	if err != nil {
		t.Fatal(err)
	}
	for _, hay := range []string{string(secret), hex.EncodeToString(secret), "x" + strings.ToUpper(hex.EncodeToString(secret)) + "y"} {
		if len(s.Search([]byte(hay))) == 0 {
			t.Errorf("%q was not found", hay)
		}
	}
	if found := s.Search(make([]byte, 1000)); len(found) != 0 {
		t.Errorf("found %v in zeros", found)
	}
}

func TestSearchOfAStridedSecretFindsEveryLongCopy(t *testing.T) {
	t.Parallel()
	const stride, long = 64, 64 + Window
	secret := random(7, 4096)
	s, err := New(Secret{Name: "film", Bytes: secret, Stride: stride})
	if err != nil {
		t.Fatal(err)
	}
	for at := 0; at+3*long <= len(secret); at += 37 {
		if len(s.Search(secret[at:at+long])) == 0 {
			t.Errorf("copy from %d was not found", at)
		}
		if len(s.Search([]byte(base64.StdEncoding.EncodeToString(secret[at:at+3*long])))) == 0 {
			t.Errorf("base64 copy from %d was not found", at)
		}
	}
}

func TestPixelsAreFoundAsNumbersOfEveryKind(t *testing.T) {
	t.Parallel()
	pixels := Pixels("pixels", picture())
	s, err := New(pixels...)
	if err != nil {
		t.Fatal(err)
	}
	if len(pixels) != 7 {
		t.Fatalf("%d kinds", len(pixels))
	}
	for _, p := range pixels {
		found := s.Search(append(random(8, 500), p.Bytes...))
		if !slices.ContainsFunc(found, func(f Found) bool { return f.Secret == p.Name }) {
			t.Errorf("%s: found %v", p.Name, found)
		}
	}
	json := []byte(strings.ReplaceAll(fmt.Sprint(picture()), " ", ","))
	if len(s.Search(json)) == 0 {
		t.Error("a JSON array of the pixels was not found")
	}
}

func TestNothingIsFoundWhereNothingIs(t *testing.T) {
	t.Parallel()
	s, err := New(append(Pixels("pixels", picture()), Bytes("key", random(1, 32))...)...)
	if err != nil {
		t.Fatal(err)
	}
	empty := make([]byte, 1<<20)
	for _, hay := range [][]byte{random(9, 4<<20), empty, []byte(hex.EncodeToString(empty)), []byte(base64.StdEncoding.EncodeToString(empty)), nil} {
		if found := s.Search(hay); len(found) != 0 {
			t.Errorf("found %v", found)
		}
	}
}

func TestSecretsThatCannotBeSoughtAreRefused(t *testing.T) {
	t.Parallel()
	for name, secrets := range map[string][]Secret{
		"none":     nil,
		"short":    Bytes("short", random(1, Window-1)),
		"constant": Bytes("black", make([]byte, 1000)),
	} {
		if _, err := New(secrets...); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestFolderSearchesContentsAndNames(t *testing.T) {
	t.Parallel()
	secret := random(1, 32)
	s, err := New(Bytes("key", secret)...)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write := func(name string, b []byte) {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("a/innocent", bytes.Repeat([]byte("nothing here "), 100))
	if r, err := s.Folder(dir); err != nil || r.Files != 1 || r.Bytes != 1300 || len(r.Found) != 0 {
		t.Errorf("%+v, %v", r, err)
	}
	write("a/b/inside", append(random(2, 50), secret...))
	write("c/"+hex.EncodeToString(secret), nil)
	r, err := s.Folder(dir)
	if err != nil || r.Files != 3 || len(r.Found) != 2 {
		t.Errorf("%+v, %v", r, err)
	}
	if text := fmt.Sprint(r.Found); strings.Contains(text, string(secret)) {
		t.Error("a report shows the secret")
	}
}

func BenchmarkSearch(b *testing.B) {
	s, err := New(Pixels("pixels", picture())...)
	if err != nil {
		b.Fatal(err)
	}
	hay := random(1, 16<<20)
	b.SetBytes(int64(len(hay)))
	for b.Loop() {
		s.Search(hay)
	}
}
