package seal

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"testing/iotest"
)

// TestKeyFromSeedMatchesTheDraft uses the first test vector of draft-connolly-cfrg-xwing-kem (appendix C); the digest of
// the whole key is our own golden value.
func TestKeyFromSeedMatchesTheDraft(t *testing.T) {
	t.Parallel()
	seed, err := hex.DecodeString("7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26")
	if err != nil {
		t.Fatal(err)
	}
	key, err := NewPrivateKey([32]byte(seed))
	if err != nil {
		t.Fatal(err)
	}
	const begins = "e2236b35a8c24b39b10aa1323a96a919a2ced88400633a7b07131713fc14b2b5b19cfc3d" +
		"a5fa1a92c49f25513e0fd30d6b1611c9ab9635d7086727a4b7d21d34244e66969cf15b3b"
	if got := hex.EncodeToString(key.Public().Bytes()); !strings.HasPrefix(got, begins) {
		t.Errorf("public key begins %.144s, want %s", got, begins)
	}
	const golden = "0xec229d97613aeaf4f53337f34731dfeb25d5fa0d7a6f492ed4694db5f544eff6"
	if got := key.Public().Digest().String(); got != golden {
		t.Errorf("digest %s, want %s", got, golden)
	}
}

func TestSameSeedSameKey(t *testing.T) {
	t.Parallel()
	a, b, c := testKey(t, 1), testKey(t, 1), testKey(t, 2)
	if a.Public().Digest() != b.Public().Digest() || a.Public().Digest() == c.Public().Digest() {
		t.Error("keys do not follow their seeds")
	}
	sealed, err := Seal(a.Public(), testJob.Input(a.Public().Digest(), digest(9)), []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := Open(b, testJob.Input(b.Public().Digest(), digest(9)), sealed, 1); err != nil || string(got) != "x" {
		t.Errorf("the rebuilt key opened %q, %v", got, err)
	}
}

func TestGeneratedKeysDifferAndComeBackFromTheirSeed(t *testing.T) {
	t.Parallel()
	a, seed, err := GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	b, _, err := GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	again, err := NewPrivateKey(seed)
	if err != nil {
		t.Fatal(err)
	}
	if a.Public().Digest() == b.Public().Digest() || a.Public().Digest() != again.Public().Digest() {
		t.Error("generated keys do not follow their seeds")
	}
	broken := errors.New("no entropy")
	if _, _, err := GenerateKey(iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("without entropy: %v", err)
	}
}

func TestParsePublicKey(t *testing.T) {
	t.Parallel()
	pub := testKey(t, 1).Public()
	if got, err := ParsePublicKey(pub.Bytes()); err != nil || got.Digest() != pub.Digest() || !bytes.Equal(got.Bytes(), pub.Bytes()) {
		t.Errorf("round trip: %v", err)
	}
	unreduced := pub.Bytes()
	unreduced[0], unreduced[1] = 0xff, 0xff
	for name, b := range map[string][]byte{
		"empty": nil, "short": pub.Bytes()[1:], "long": append(pub.Bytes(), 0),
		"coefficient above q": unreduced,
	} {
		if _, err := ParsePublicKey(b); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	lowOrder := pub.Bytes()
	clear(lowOrder[1184:])
	parsed, err := ParsePublicKey(lowOrder)
	if err != nil {
		return
	}
	if _, err := Seal(parsed, testJob.Input(parsed.Digest(), digest(9)), nil); err == nil {
		t.Error("sealed to a key whose X25519 half is of low order")
	}
}

func TestSecretsPrintAsRedacted(t *testing.T) {
	t.Parallel()
	seed := [32]byte([]byte("0123456789abcdefghijklmnopqrstuv"))
	key, err := NewPrivateKey(seed)
	if err != nil {
		t.Fatal(err)
	}
	answer := NewAnswerKey(seed)
	type holder struct {
		Key    *PrivateKey
		Answer AnswerKey
		hidden AnswerKey
		inner  *PrivateKey
	}
	held := holder{key, answer, answer, key}
	for _, secret := range []any{key, answer, *key, &answer, held, &held, []AnswerKey{answer}, map[string]any{"k": key}} {
		var out bytes.Buffer
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
			fmt.Fprintf(&out, verb+"\n", secret)
		}
		if err := json.NewEncoder(&out).Encode(secret); err != nil {
			t.Fatal(err)
		}
		slog.New(slog.NewTextHandler(&out, nil)).Info("text", "secret", secret)
		slog.New(slog.NewJSONHandler(&out, nil)).Info("json", "secret", secret)
		if !strings.Contains(out.String(), redactedWord) {
			t.Errorf("%T does not print %s", secret, redactedWord)
		}
		for _, leak := range leaks(seed[:]) {
			if strings.Contains(strings.ToLower(out.String()), leak) {
				t.Errorf("%T prints its bytes (%s)", secret, leak)
			}
		}
	}
}

// leaks are the beginnings of a secret in the forms that Go prints bytes in.
func leaks(secret []byte) []string {
	decimal := strings.Trim(fmt.Sprintf("%d", secret[:4]), "[]")
	source := strings.Trim(fmt.Sprintf("%#v", secret[:4]), "[]byte{}")
	return []string{string(secret[:6]), hex.EncodeToString(secret[:6]), decimal, strings.ReplaceAll(decimal, " ", ","), source}
}
