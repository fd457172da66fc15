package seal

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/job"
)

func testKey(t testing.TB, seed byte) *PrivateKey {
	t.Helper()
	key, err := NewPrivateKey([32]byte{seed})
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func digest(b byte) (d job.Digest) {
	d[0], d[31] = b, b
	return d
}

// world is the set of keys and names that the tests draw their contexts from.
type world struct{ enclave, requester, creator, mallory *PrivateKey }

func newWorld(t testing.TB) world {
	return world{testKey(t, 1), testKey(t, 2), testKey(t, 3), testKey(t, 4)}
}

var (
	testJob = Job{
		Domain:  job.Domain{ChainID: 1337, Escrow: job.Address{0xe5}},
		ID:      job.ID{0x10},
		Version: job.Digest{0x20},
		Cut:     1,
	}
	testRegistry = job.Address{0x4e}
)

// contexts returns the honest context of every kind, with the key that opens it.
func (w world) contexts() map[Kind]struct {
	ctx Context
	key *PrivateKey
} {
	type sealed = struct {
		ctx Context
		key *PrivateKey
	}
	enclave, requester, creator := w.enclave.Public().Digest(), w.requester.Public().Digest(), w.creator.Public().Digest()
	return map[Kind]sealed{
		Head:       {ForHead(1337, testRegistry, 1, enclave, digest(0x30)), w.enclave},
		Keys:       {ForKeys(testJob.Domain, enclave, requester, digest(0x34)), w.enclave},
		Input:      {testJob.Input(enclave, requester), w.enclave},
		Output:     {testJob.Output(requester, digest(0x31)), w.requester},
		Activation: {testJob.Activation(creator, digest(0x32)), w.creator},
		Answer:     {testJob.Answer(requester, digest(0x33)), w.requester},
	}
}

// sealAs seals under ctx whatever its kind; answers under key.
func sealAs(t testing.TB, pub *PublicKey, ctx Context, answer AnswerKey, plain []byte) []byte {
	t.Helper()
	var sealed []byte
	var err error
	switch ctx.Kind {
	case Activation:
		sealed, _, err = SealActivation(pub, ctx, plain)
	case Answer:
		sealed, err = answer.SealAnswer(ctx, plain)
	default:
		sealed, err = Seal(pub, ctx, plain)
	}
	if err != nil {
		t.Fatal(err)
	}
	return sealed
}

// openAs opens under ctx whatever its kind.
func openAs(key *PrivateKey, ctx Context, answer AnswerKey, sealed []byte) ([]byte, error) {
	switch ctx.Kind {
	case Activation:
		plain, _, err := OpenActivation(key, ctx, sealed)
		return plain, err
	case Answer:
		return answer.OpenAnswer(ctx, sealed)
	default:
		return Open(key, ctx, sealed, 1<<20)
	}
}

func TestEveryKindOpensInItsOwnContext(t *testing.T) {
	t.Parallel()
	answer := NewAnswerKey([32]byte{7})
	for kind, c := range newWorld(t).contexts() {
		plain := []byte("the plaintext of " + kind.String())
		got, err := openAs(c.key, c.ctx, answer, sealAs(t, c.key.Public(), c.ctx, answer, plain))
		if err != nil || !bytes.Equal(got, plain) {
			t.Errorf("%s: opened %q, %v", kind, got, err)
		}
	}
}

// TestNoKindOpensInAnyOtherContext opens every sealed kind as every other kind, with every key, and in a context that
// differs in any one field.
func TestNoKindOpensInAnyOtherContext(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	answer := NewAnswerKey([32]byte{7})
	tried := 0
	for kind, c := range w.contexts() {
		sealed := sealAs(t, c.key.Public(), c.ctx, answer, []byte("plaintext"))
		for name, other := range otherContexts(w, c.ctx) {
			for _, key := range []*PrivateKey{w.enclave, w.requester, w.creator, w.mallory} {
				tried++
				mustNotOpen(t, fmt.Sprintf("%s as %s", kind, name), key, other, answer, sealed)
			}
		}
		for _, key := range []*PrivateKey{w.enclave, w.requester, w.creator, w.mallory} {
			if kind == Answer || key == c.key {
				continue
			}
			tried++
			own := c.ctx
			own.Recipient = key.Public().Digest()
			mustNotOpen(t, kind.String()+" with another key", key, own, answer, sealed)
		}
	}
	if tried < 6*20*4 {
		t.Fatalf("only %d cases tried", tried)
	}
}

// otherContexts returns contexts that differ from c: each other kind's honest one, c under each other kind, and c with
// one field changed.
func otherContexts(w world, c Context) map[string]Context {
	out := map[string]Context{}
	for kind, honest := range w.contexts() {
		if kind == c.Kind {
			continue
		}
		out["honest "+kind.String()] = honest.ctx
		relabelled := c
		relabelled.Kind = kind
		out["relabelled "+kind.String()] = relabelled
		recipient := honest.ctx
		recipient.Recipient = c.Recipient
		out["recipient's "+kind.String()] = recipient
		named := honest.ctx // keys of a list whose digest were a version's, and the other way round
		named.Version, named.Cut = c.Version, c.Cut
		out["version's "+kind.String()] = named
	}
	for name, change := range map[string]func(*Context){
		"no kind":              func(c *Context) { c.Kind = 0 },
		"chain":                func(c *Context) { c.ChainID++ },
		"contract":             func(c *Context) { c.Contract[19]++ },
		"job":                  func(c *Context) { c.Job[31]++ },
		"version":              func(c *Context) { c.Version[31]++ },
		"cut":                  func(c *Context) { c.Cut++ },
		"recipient":            func(c *Context) { c.Recipient = w.mallory.Public().Digest() },
		"answered digest":      func(c *Context) { c.Answers[31]++ },
		"job moved to version": func(c *Context) { c.Job, c.Version = c.Version, c.Job; c.Cut++ },
		"chain moved to contract": func(c *Context) {
			c.ChainID, c.Contract[0] = c.ChainID>>8, c.Contract[0]+byte(c.ChainID)
		},
	} {
		changed := c
		change(&changed)
		out["other "+name] = changed
	}
	return out
}

func mustNotOpen(t *testing.T, name string, key *PrivateKey, ctx Context, answer AnswerKey, sealed []byte) {
	t.Helper()
	plain, err := openAs(key, ctx, answer, sealed)
	if err == nil || plain != nil {
		t.Errorf("%s: opened %q", name, plain)
	}
	// The reader's own checks aside, the cryptography alone must refuse as well.
	if plain, err := openRaw(key, ctx, sealed); err == nil {
		t.Errorf("%s: opened %q without the checks before it", name, plain)
	}
}

// openRaw opens one chunk as this context without any check of kind, recipient or header.
func openRaw(key *PrivateKey, ctx Context, sealed []byte) ([]byte, error) {
	if len(sealed) < prefixSize+tagSize {
		return nil, ErrOpen
	}
	free := *key
	free.public = &PublicKey{digest: ctx.Recipient}
	recipient, err := newRecipient(&free, ctx, sealed[:prefixSize])
	if err != nil {
		return nil, err
	}
	return recipient.Open(ctx.additional(0, true), sealed[prefixSize:])
}

func TestOpenRawOpensTheHonestContext(t *testing.T) {
	t.Parallel()
	// Guards the test above: openRaw fails there because of the context, not because it always fails.
	for kind, c := range newWorld(t).contexts() {
		if kind == Answer {
			continue
		}
		sealed := sealAs(t, c.key.Public(), c.ctx, AnswerKey{}, []byte("x"))
		if plain, err := openRaw(c.key, c.ctx, sealed); err != nil || string(plain) != "x" {
			t.Errorf("%s: %q, %v", kind, plain, err)
		}
	}
}

func TestSealRefusesMisuse(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	contexts := w.contexts()
	if _, err := Seal(w.mallory.Public(), contexts[Input].ctx, nil); err == nil {
		t.Error("sealed to a key that the context does not name")
	}
	for _, kind := range []Kind{Activation, Answer} {
		c := contexts[kind]
		if _, err := Seal(c.key.Public(), c.ctx, nil); err == nil {
			t.Errorf("sealed an %s as a blob", kind)
		}
	}
	if _, _, err := SealActivation(w.enclave.Public(), contexts[Input].ctx, nil); err == nil {
		t.Error("sealed an input as activation")
	}
	if _, _, err := SealActivation(w.creator.Public(), contexts[Activation].ctx, make([]byte, MaxActivation+1)); err == nil {
		t.Error("sealed an oversized activation")
	}
	key := NewAnswerKey([32]byte{1})
	if _, err := key.SealAnswer(contexts[Answer].ctx, make([]byte, MaxAnswer+1)); err == nil {
		t.Error("sealed an oversized answer")
	}
	if _, err := key.SealAnswer(contexts[Output].ctx, nil); err == nil {
		t.Error("sealed an answer in an output's context")
	}
	if _, err := (AnswerKey{}).SealAnswer(contexts[Answer].ctx, nil); err == nil {
		t.Error("sealed an answer without a key")
	}
}

func TestSealedSizeIsExactAndInvertible(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.contexts()[Input]
	for _, n := range []int64{0, 1, 64, chunkSize - 1, chunkSize, chunkSize + 1, 2 * chunkSize, 2*chunkSize + 5, 300_000} {
		sealed, err := Seal(c.key.Public(), c.ctx, make([]byte, n))
		if err != nil {
			t.Fatal(err)
		}
		if want := SealedSize(n); int64(len(sealed)) != want {
			t.Errorf("%d bytes sealed: %d, SealedSize says %d", n, len(sealed), want)
		}
		if back, err := PlainSize(int64(len(sealed))); err != nil || back != n {
			t.Errorf("PlainSize(%d) = %d, %v, want %d", len(sealed), back, err, n)
		}
	}
}

func TestPlainSizeRefusesSizesThatNothingHas(t *testing.T) {
	t.Parallel()
	full := SealedSize(chunkSize)
	for _, size := range []int64{-1 << 63, -1, 0, prefixSize, prefixSize + tagSize - 1, full + 1, full + tagSize, 1<<63 - 1} {
		if n, err := PlainSize(size); !errors.Is(err, ErrOpen) {
			t.Errorf("PlainSize(%d) = %d, %v", size, n, err)
		}
	}
	valid := 0
	for size := full - 50; size < full+50; size++ {
		if n, err := PlainSize(size); err == nil {
			valid++
			if SealedSize(n) != size {
				t.Errorf("size %d: plain %d seals to %d", size, n, SealedSize(n))
			}
		}
	}
	if want := 100 - tagSize; valid != want {
		t.Errorf("%d sizes are valid, want %d", valid, want)
	}
}

func TestOpenRefusesMoreThanItsLimit(t *testing.T) {
	t.Parallel()
	c := newWorld(t).contexts()[Output]
	sealed := sealAs(t, c.key.Public(), c.ctx, AnswerKey{}, make([]byte, 100))
	if _, err := Open(c.key, c.ctx, sealed, 99); !errors.Is(err, ErrOpen) {
		t.Errorf("limit 99: %v", err)
	}
	if got, err := Open(c.key, c.ctx, sealed, 100); err != nil || len(got) != 100 {
		t.Errorf("limit 100: %d bytes, %v", len(got), err)
	}
}

func TestEveryFlippedByteIsRefused(t *testing.T) {
	t.Parallel()
	c := newWorld(t).contexts()[Input]
	sealed := sealAs(t, c.key.Public(), c.ctx, AnswerKey{}, []byte("plaintext"))
	for i := range sealed {
		if i >= 40 && i < prefixSize-40 && i%37 != 0 {
			continue
		}
		sealed[i] ^= 0x10
		if _, err := Open(c.key, c.ctx, sealed, 100); !errors.Is(err, ErrOpen) {
			t.Errorf("byte %d: %v", i, err)
		}
		sealed[i] ^= 0x10
	}
}

func TestSealingTwiceDiffers(t *testing.T) {
	t.Parallel()
	c := newWorld(t).contexts()[Input]
	a := sealAs(t, c.key.Public(), c.ctx, AnswerKey{}, make([]byte, 64))
	b := sealAs(t, c.key.Public(), c.ctx, AnswerKey{}, make([]byte, 64))
	if bytes.Equal(a[headerSize:prefixSize], b[headerSize:prefixSize]) || bytes.Equal(a[prefixSize:], b[prefixSize:]) {
		t.Error("two seals share bytes")
	}
}

// FuzzOpen lets nothing open but the very plaintext that was sealed; its seeds are honest messages.
func FuzzOpen(f *testing.F) {
	contexts := newWorld(f).contexts()
	key := NewAnswerKey([32]byte{7})
	honest := []byte("plaintext")
	for kind, c := range contexts {
		sealed := sealAs(f, c.key.Public(), c.ctx, key, honest)
		f.Add(uint8(kind), sealed)
		f.Add(uint8(kind), sealed[:len(sealed)-1])
	}
	f.Add(uint8(Input), []byte(header))
	f.Fuzz(func(t *testing.T, kind uint8, sealed []byte) {
		c, ok := contexts[Kind(kind)]
		if !ok {
			return
		}
		plain, err := openAs(c.key, c.ctx, key, sealed)
		if err == nil && bytes.Equal(plain, honest) {
			return
		}
		if !errors.Is(err, ErrOpen) || plain != nil {
			t.Errorf("%s: opened %x, %v", c.ctx.Kind, plain, err)
		}
	})
}

func BenchmarkSealInput(b *testing.B) {
	c := newWorld(b).contexts()[Input]
	plain := make([]byte, 1<<20)
	_, _ = rand.Read(plain)
	b.SetBytes(int64(len(plain)))
	for b.Loop() {
		if _, err := Seal(c.key.Public(), c.ctx, plain); err != nil {
			b.Fatal(err)
		}
	}
}
