package seal

import (
	"crypto/hpke"
	"errors"
	"fmt"
	"io"
)

// writer holds back up to one chunk, since only Close knows which is the last.
type writer struct {
	w      io.Writer
	ctx    Context
	sender *hpke.Sender
	chunk  []byte
	index  uint64
	err    error // sticky
}

var errClosed = errors.New("writer is closed")

// NewWriter begins a sealed blob (head, input, keys or output) on w. Close writes its authenticated end and does not
// close w; without Close the blob does not open.
func NewWriter(w io.Writer, pub *PublicKey, ctx Context) (io.WriteCloser, error) {
	if err := checkStream(ctx); err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	prefix, sender, err := newSender(pub, ctx)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(prefix); err != nil {
		return nil, fmt.Errorf("seal %s: %w", ctx.Kind, err)
	}
	return &writer{w: w, ctx: ctx, sender: sender, chunk: make([]byte, 0, chunkSize)}, nil
}

// Write implements io.Writer.
func (w *writer) Write(b []byte) (int, error) {
	n := 0
	for n < len(b) && w.err == nil {
		if len(w.chunk) == chunkSize {
			w.flush(false)
			continue
		}
		take := min(chunkSize-len(w.chunk), len(b)-n)
		w.chunk = append(w.chunk, b[n:n+take]...)
		n += take
	}
	return n, w.err
}

// Close seals what is left as the last chunk.
func (w *writer) Close() error {
	if w.err == nil {
		w.flush(true)
	}
	if w.err != nil {
		return w.err
	}
	w.err = errClosed
	return nil
}

func (w *writer) flush(last bool) {
	sealed, err := w.sender.Seal(w.ctx.additional(w.index, last), w.chunk)
	if err == nil {
		_, err = w.w.Write(sealed)
	}
	if err != nil {
		w.err = fmt.Errorf("seal %s: chunk %d: %w", w.ctx.Kind, w.index, err)
		return
	}
	clear(w.chunk)
	w.chunk, w.index = w.chunk[:0], w.index+1
}

// reader opens one chunk at a time and hands it out only after it was authenticated.
type reader struct {
	r         io.Reader
	ctx       Context
	recipient *hpke.Recipient
	left      int64 // sealed bytes still to be read
	index     uint64
	buffer    []byte // sealed bytes of one chunk
	plain     []byte // authenticated, not yet handed out
	err       error  // sticky; io.EOF after the last chunk
}

// NewReader opens a blob of exactly size sealed bytes from r. Each byte that it returns is authenticated, but only
// io.EOF says that the blob is whole: act on nothing before. Too few or too many bytes on r, or altered ones, are
// ErrOpen; other errors are those of r.
func NewReader(r io.Reader, priv *PrivateKey, ctx Context, size int64) (io.Reader, error) {
	if err := checkStream(ctx); err != nil {
		return nil, fmt.Errorf("open: %w", err)
	}
	plain, err := PlainSize(size)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", ctx.Kind, err)
	}
	prefix := make([]byte, prefixSize)
	if err := readFull(r, prefix); err != nil {
		return nil, fmt.Errorf("open %s: %w", ctx.Kind, err)
	}
	recipient, err := newRecipient(priv, ctx, prefix)
	if err != nil {
		return nil, err
	}
	buffer := make([]byte, min(plain, chunkSize)+tagSize)
	return &reader{r: r, ctx: ctx, recipient: recipient, left: size - prefixSize, buffer: buffer}, nil
}

// Read implements io.Reader.
func (r *reader) Read(b []byte) (int, error) {
	if len(b) == 0 {
		return 0, nil
	}
	for len(r.plain) == 0 {
		if r.err != nil {
			return 0, r.err
		}
		r.open()
	}
	n := copy(b, r.plain)
	r.plain = r.plain[n:]
	return n, nil
}

// open reads and authenticates the next chunk; with the last one, also that nothing follows it.
func (r *reader) open() {
	sealed := r.buffer[:min(int64(len(r.buffer)), r.left)]
	last := r.left == int64(len(sealed))
	err := readFull(r.r, sealed)
	if err == nil && last {
		err = expectEnd(r.r)
	}
	if err != nil {
		r.err = fmt.Errorf("open %s: chunk %d: %w", r.ctx.Kind, r.index, err)
		return
	}
	plain, err := r.recipient.Open(r.ctx.additional(r.index, last), sealed)
	if err != nil {
		r.err = fmt.Errorf("open %s: chunk %d: %w", r.ctx.Kind, r.index, ErrOpen)
		return
	}
	r.plain, r.index, r.left = plain, r.index+1, r.left-int64(len(sealed))
	if last {
		r.err = io.EOF
	}
}

// readFull is io.ReadFull, with an early end as ErrOpen.
func readFull(r io.Reader, b []byte) error {
	n, err := io.ReadFull(r, b)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return fmt.Errorf("%w: cut off after %d of %d bytes", ErrOpen, n, len(b))
	}
	return err
}

// expectEnd makes sure that r has no byte left.
func expectEnd(r io.Reader) error {
	n, err := io.ReadFull(r, make([]byte, 1))
	if n > 0 {
		return fmt.Errorf("%w: bytes after the end", ErrOpen)
	}
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}
