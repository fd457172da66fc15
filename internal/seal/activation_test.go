package seal

import (
	"bytes"
	"errors"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// exchange seals an activation and returns both ends' answer keys and the answer's context.
func exchange(t *testing.T, w world) (requester, creator AnswerKey, answer Context, sealed []byte) {
	t.Helper()
	ctx := w.contexts()[Activation].ctx
	sealed, requester, err := SealActivation(w.creator.Public(), ctx, []byte("activation"))
	if err != nil {
		t.Fatal(err)
	}
	plain, creator, err := OpenActivation(w.creator, ctx, sealed)
	if err != nil || string(plain) != "activation" {
		t.Fatalf("opened %q, %v", plain, err)
	}
	return requester, creator, testJob.Answer(w.requester.Public().Digest(), job.Keccak(sealed)), sealed
}

func TestAnswerComesBackUnderTheActivationsKey(t *testing.T) {
	t.Parallel()
	requester, creator, ctx, _ := exchange(t, newWorld(t))
	if requester.Bytes() != creator.Bytes() || requester.Bytes() == [32]byte{} {
		t.Fatal("the two ends have different answer keys")
	}
	sealed, err := creator.SealAnswer(ctx, []byte("pneumonia: no"))
	if err != nil {
		t.Fatal(err)
	}
	stored := NewAnswerKey(requester.Bytes())
	if plain, err := stored.OpenAnswer(ctx, sealed); err != nil || string(plain) != "pneumonia: no" {
		t.Errorf("opened %q, %v", plain, err)
	}
	again, err := creator.SealAnswer(ctx, []byte("pneumonia: no"))
	if err != nil || len(again) != len(sealed) || bytes.Equal(again, sealed) {
		t.Errorf("second answer: %d bytes, first %d, %v", len(again), len(sealed), err)
	}
}

func TestAnswerToAnotherActivationDoesNotOpen(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	requester, _, ctx, _ := exchange(t, w)
	_, foreign, foreignCtx, _ := exchange(t, w)
	for name, answer := range map[string]func() ([]byte, error){
		"foreign key":             func() ([]byte, error) { return foreign.SealAnswer(ctx, []byte("x")) },
		"foreign key and context": func() ([]byte, error) { return foreign.SealAnswer(foreignCtx, []byte("x")) },
		"foreign context":         func() ([]byte, error) { return requester.SealAnswer(foreignCtx, []byte("x")) },
	} {
		sealed, err := answer()
		if err != nil {
			t.Fatal(err)
		}
		if plain, err := requester.OpenAnswer(ctx, sealed); !errors.Is(err, ErrOpen) {
			t.Errorf("%s: opened %q, %v", name, plain, err)
		}
	}
}

func TestAnswerSizes(t *testing.T) {
	t.Parallel()
	_, creator, ctx, _ := exchange(t, newWorld(t))
	for _, n := range []int{0, 1, 256, MaxAnswer} {
		sealed, err := creator.SealAnswer(ctx, make([]byte, n))
		if err != nil || len(sealed) != n+answerOverhead || len(sealed) > MaxSealedAnswer {
			t.Errorf("answer of %d bytes: sealed %d, %v", n, len(sealed), err)
		}
		for _, cut := range []int{0, 1, len(sealed) - 1} {
			if _, err := creator.OpenAnswer(ctx, sealed[:cut]); !errors.Is(err, ErrOpen) {
				t.Errorf("answer of %d bytes cut to %d: %v", n, cut, err)
			}
		}
		if _, err := creator.OpenAnswer(ctx, append(sealed, 0)); !errors.Is(err, ErrOpen) {
			t.Errorf("answer of %d bytes with one more: %v", n, err)
		}
	}
	if _, err := (AnswerKey{}).OpenAnswer(ctx, make([]byte, 100)); err == nil {
		t.Error("opened without a key")
	}
}

func TestActivationOfEightNumbersFitsTheChain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for k, want := range map[int]int{8: 1156, 32: 1204, 64: 1268} {
		sealed, _, err := SealActivation(w.creator.Public(), w.contexts()[Activation].ctx, make([]byte, 2*k))
		if err != nil || len(sealed) != want || int64(len(sealed)) != SealedSize(int64(2*k)) {
			t.Errorf("k = %d: %d bytes, want %d, %v", k, len(sealed), want, err)
		}
	}
}

func TestHostileActivationIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, _, _, sealed := exchange(t, w)
	ctx := w.contexts()[Activation].ctx
	for name, hostile := range map[string][]byte{
		"empty":        nil,
		"prefix":       sealed[:prefixSize],
		"short":        sealed[:len(sealed)-1],
		"long":         append(bytes.Clone(sealed), 0),
		"oversized":    make([]byte, SealedSize(MaxActivation+1)),
		"low order":    lowOrder(sealed),
		"other header": append([]byte("ECA\x01"), sealed[4:]...),
	} {
		if plain, key, err := OpenActivation(w.creator, ctx, hostile); !errors.Is(err, ErrOpen) || plain != nil || key.key != nil {
			t.Errorf("%s: %x, %v", name, plain, err)
		}
	}
}

// lowOrder puts the all-zero point where the X25519 share is.
func lowOrder(sealed []byte) []byte {
	b := bytes.Clone(sealed)
	clear(b[prefixSize-32 : prefixSize])
	return b
}
