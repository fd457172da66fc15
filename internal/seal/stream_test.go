package seal

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"slices"
	"testing"
	"testing/iotest"
)

// pattern is n bytes in which no two chunks are alike.
func pattern(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.NewChaCha8([32]byte{1}).Read(b)
	return b
}

func sealedStream(t *testing.T, plain []byte) ([]byte, *PrivateKey, Context) {
	t.Helper()
	c := newWorld(t).contexts()[Keys]
	var out bytes.Buffer
	w, err := NewWriter(&out, c.key.Public(), c.ctx)
	if err != nil {
		t.Fatal(err)
	}
	for chunk := range slices.Chunk(plain, 7001) {
		if n, err := w.Write(chunk); n != len(chunk) || err != nil {
			t.Fatalf("wrote %d of %d: %v", n, len(chunk), err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes(), c.key, c.ctx
}

// readStream returns what a reader handed out before it ended or failed.
func readStream(sealed []byte, key *PrivateKey, ctx Context, size int64) ([]byte, error) {
	r, err := NewReader(bytes.NewReader(sealed), key, ctx, size)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

func TestStreamRoundTrip(t *testing.T) {
	t.Parallel()
	for _, n := range []int{0, 1, chunkSize - 1, chunkSize, chunkSize + 1, 3*chunkSize + 17} {
		plain := pattern(n)
		sealed, key, ctx := sealedStream(t, plain)
		if int64(len(sealed)) != SealedSize(int64(n)) {
			t.Errorf("%d bytes: sealed %d, want %d", n, len(sealed), SealedSize(int64(n)))
		}
		r, err := NewReader(iotest.OneByteReader(bytes.NewReader(sealed)), key, ctx, int64(len(sealed)))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(r); err != nil || !bytes.Equal(got, plain) {
			t.Errorf("%d bytes: read %d, %v", n, len(got), err)
		}
	}
}

func TestStreamAndMessageAreOneForm(t *testing.T) {
	t.Parallel()
	plain := pattern(2*chunkSize + 3)
	sealed, key, ctx := sealedStream(t, plain)
	if got, err := Open(key, ctx, sealed, int64(len(plain))); err != nil || !bytes.Equal(got, plain) {
		t.Errorf("message from stream: %d bytes, %v", len(got), err)
	}
	message, err := Seal(key.Public(), ctx, plain)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := readStream(message, key, ctx, int64(len(message))); err != nil || !bytes.Equal(got, plain) {
		t.Errorf("stream from message: %d bytes, %v", len(got), err)
	}
}

func TestTamperedStreamNeverGivesFalseBytes(t *testing.T) {
	t.Parallel()
	plain := pattern(3*chunkSize + 100)
	sealed, key, ctx := sealedStream(t, plain)
	const full = chunkSize + tagSize
	prefix, body := sealed[:prefixSize], sealed[prefixSize:]
	chunk := func(i int) []byte { return body[i*full : min((i+1)*full, len(body))] }
	other, _, _ := sealedStream(t, plain)
	flipped := slices.Clone(sealed)
	flipped[prefixSize+2*full+5] ^= 1
	for name, hostile := range map[string][]byte{
		"empty":                    {},
		"half a prefix":            sealed[:prefixSize/2],
		"prefix alone":             prefix,
		"cut between chunks":       sealed[:prefixSize+2*full],
		"cut inside a chunk":       sealed[:prefixSize+full+999],
		"one byte short":           sealed[:len(sealed)-1],
		"one byte long":            append(slices.Clone(sealed), 0),
		"doubled":                  append(slices.Clone(sealed), sealed...),
		"last chunk twice":         append(slices.Clone(sealed), chunk(3)...),
		"two chunks swapped":       slices.Concat(prefix, chunk(1), chunk(0), chunk(2), chunk(3)),
		"a chunk repeated":         slices.Concat(prefix, chunk(0), chunk(0), chunk(2), chunk(3)),
		"a chunk dropped":          slices.Concat(prefix, chunk(0), chunk(2), chunk(3)),
		"a chunk of another blob":  slices.Concat(prefix, chunk(0), other[prefixSize+full:prefixSize+2*full], chunk(2), chunk(3)),
		"the prefix of another":    slices.Concat(other[:prefixSize], body),
		"a flipped bit":            flipped,
		"an unknown version":       append([]byte("ECS\x02"), sealed[4:]...),
		"last chunk short and all": sealed[:prefixSize+3*full+tagSize+1],
	} {
		for _, size := range []int64{int64(len(sealed)), int64(len(hostile))} {
			got, err := readStream(hostile, key, ctx, size)
			if !errors.Is(err, ErrOpen) {
				t.Errorf("%s, size %d: %v", name, size, err)
			}
			if !bytes.HasPrefix(plain, got) {
				t.Errorf("%s, size %d: handed out %d bytes that were not sealed there", name, size, len(got))
			}
		}
	}
	for size := range int64(len(sealed)) {
		if size%9973 != 0 && size < int64(len(sealed))-20 {
			continue
		}
		if _, err := readStream(sealed, key, ctx, size); !errors.Is(err, ErrOpen) {
			t.Errorf("declared size %d of %d: %v", size, len(sealed), err)
		}
	}
}

func TestReaderHoldsBackAnUnauthenticatedChunk(t *testing.T) {
	t.Parallel()
	sealed, key, ctx := sealedStream(t, pattern(chunkSize+10))
	sealed[prefixSize+chunkSize+tagSize-1] ^= 1 // the first chunk's tag
	got, err := readStream(sealed, key, ctx, int64(len(sealed)))
	if len(got) != 0 || !errors.Is(err, ErrOpen) {
		t.Errorf("handed out %d bytes of an altered chunk, %v", len(got), err)
	}
}

func TestReaderPassesOnErrorsOfItsSource(t *testing.T) {
	t.Parallel()
	sealed, key, ctx := sealedStream(t, pattern(chunkSize+10))
	broken := errors.New("connection lost")
	for _, n := range []int{10, prefixSize + 10, prefixSize + chunkSize + tagSize, len(sealed)} {
		source := io.MultiReader(bytes.NewReader(sealed[:n]), iotest.ErrReader(broken))
		r, err := NewReader(source, key, ctx, int64(len(sealed)))
		if err == nil {
			_, err = io.ReadAll(r)
		}
		if !errors.Is(err, broken) || errors.Is(err, ErrOpen) {
			t.Errorf("after %d bytes: %v", n, err)
		}
	}
}

func TestUnclosedStreamDoesNotOpen(t *testing.T) {
	t.Parallel()
	c := newWorld(t).contexts()[Keys]
	var out bytes.Buffer
	w, err := NewWriter(&out, c.key.Public(), c.ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(pattern(2 * chunkSize)); err != nil {
		t.Fatal(err)
	}
	if _, err := readStream(out.Bytes(), c.key, c.ctx, int64(out.Len())); !errors.Is(err, ErrOpen) {
		t.Errorf("unclosed: %v", err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	size := out.Len()
	if _, err := w.Write([]byte("more")); err == nil || out.Len() != size {
		t.Errorf("wrote after Close: %v", err)
	}
}

func TestWriterReportsAFailingSink(t *testing.T) {
	t.Parallel()
	c := newWorld(t).contexts()[Keys]
	r, sink := io.Pipe()
	_ = r.CloseWithError(errors.New("disk full"))
	if _, err := NewWriter(sink, c.key.Public(), c.ctx); err == nil {
		t.Error("prefix: no error")
	}
	sinkOnce := &failAfter{n: prefixSize}
	w, err := NewWriter(sinkOnce, c.key.Public(), c.ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(make([]byte, 2*chunkSize)); err == nil {
		t.Error("chunk: no error")
	}
	if err := w.Close(); err == nil {
		t.Error("Close hides the error")
	}
}

// failAfter takes n bytes and then nothing more.
type failAfter struct{ n int }

func (f *failAfter) Write(b []byte) (int, error) {
	if len(b) > f.n {
		return 0, errors.New("disk full")
	}
	f.n -= len(b)
	return len(b), nil
}
