package job

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

// keyPair is one scalar as our key and as go-ethereum's.
func keyPair(t *testing.T, seed string) (*SigningKey, []byte) {
	t.Helper()
	scalar := crypto.Keccak256([]byte(seed))
	key, err := ParseSigningKey(scalar)
	if err != nil {
		t.Fatal(err)
	}
	return key, scalar
}

func TestSignaturesAreEthereums(t *testing.T) {
	t.Parallel()
	for _, seed := range []string{"a", "b", "c", "d", "e"} {
		key, scalar := keyPair(t, seed)
		theirs, err := crypto.ToECDSA(scalar)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := key.Address(), Address(crypto.PubkeyToAddress(theirs.PublicKey)); got != want {
			t.Fatalf("address %s, want %s", got, want)
		}
		digest := Keccak([]byte("message of " + seed))
		want, err := crypto.Sign(digest[:], theirs)
		if err != nil {
			t.Fatal(err)
		}
		want[64] += 27
		got := key.Sign(digest)
		if !bytes.Equal(got, want) {
			t.Errorf("signature %x, want %x", got, want)
		}
		if signer, err := Recover(digest, want); err != nil || signer != key.Address() {
			t.Errorf("recovered %s, %v, want %s", signer, err, key.Address())
		}
		if signer, err := Recover(Keccak([]byte("another")), got); err == nil && signer == key.Address() {
			t.Error("a signature is valid for another message")
		}
	}
}

func TestRecoverRefusesWhatTheContractsRefuse(t *testing.T) {
	t.Parallel()
	key, _ := keyPair(t, "a")
	digest := Keccak([]byte("message"))
	good := key.Sign(digest)
	change := func(f func(b []byte)) []byte {
		b := bytes.Clone(good)
		f(b)
		return b
	}
	order := crypto.S256().Params().N
	s := new(big.Int).SetBytes(good[32:64])
	for name, signature := range map[string][]byte{
		"empty": nil,
		"short": good[:64],
		"long":  append(bytes.Clone(good), 0),
		"high s": change(func(b []byte) {
			new(big.Int).Sub(order, s).FillBytes(b[32:64])
			b[64] ^= 27 ^ 28
		}),
		"s plus the order": change(func(b []byte) {
			copy(b[32:64], bytes.Repeat([]byte{0xff}, 32))
		}),
		"zero s":          change(func(b []byte) { clear(b[32:64]) }),
		"zero r":          change(func(b []byte) { clear(b[:32]) }),
		"r of the order":  change(func(b []byte) { order.FillBytes(b[:32]) }),
		"v of 0":          change(func(b []byte) { b[64] -= 27 }),
		"v of 29":         change(func(b []byte) { b[64] = 29 }),
		"compressed form": change(func(b []byte) { b[64] += 4 }),
	} {
		if signer, err := Recover(digest, signature); !errors.Is(err, ErrSignature) || signer != (Address{}) {
			t.Errorf("%s: recovered %s, %v", name, signer, err)
		}
	}
}

func TestParseSigningKeyRefusesWhatIsNoScalar(t *testing.T) {
	t.Parallel()
	order := crypto.S256().Params().N
	for name, b := range map[string][]byte{
		"empty": nil, "short": make([]byte, 31), "long": make([]byte, 33), "zero": make([]byte, 32),
		"the order": order.Bytes(), "above the order": bytes.Repeat([]byte{0xff}, 32),
	} {
		if _, err := ParseSigningKey(b); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	largest := new(big.Int).Sub(order, big.NewInt(1)).Bytes()
	if key, err := ParseSigningKey(largest); err != nil || !bytes.Equal(key.Bytes(), largest) {
		t.Errorf("the largest scalar: %v", err)
	}
}

func TestNewSigningKeysDiffer(t *testing.T) {
	t.Parallel()
	a, err := NewSigningKey()
	if err != nil {
		t.Fatal(err)
	}
	b, err := NewSigningKey()
	if err != nil {
		t.Fatal(err)
	}
	again, err := ParseSigningKey(a.Bytes())
	if err != nil || a.Address() == b.Address() || a.Address() != again.Address() {
		t.Errorf("addresses %s, %s and %s, %v", a.Address(), b.Address(), again.Address(), err)
	}
}

func TestSigningKeyPrintsAsRedacted(t *testing.T) {
	t.Parallel()
	key, scalar := keyPair(t, "a")
	var out bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		fmt.Fprintf(&out, verb+"\n", key)
		fmt.Fprintf(&out, verb+"\n", struct{ Key *SigningKey }{key})
	}
	slog.New(slog.NewTextHandler(&out, nil)).Info("text", "key", key)
	slog.New(slog.NewJSONHandler(&out, nil)).Info("json", "key", key)
	if !strings.Contains(out.String(), "[redacted]") {
		t.Error("prints no [redacted]")
	}
	for _, leak := range []string{fmt.Sprintf("%x", scalar[:6]), strings.Trim(fmt.Sprintf("%d", scalar[:4]), "[]")} {
		if strings.Contains(out.String(), leak) {
			t.Errorf("prints its scalar: %s", out.String())
		}
	}
}

func FuzzRecover(f *testing.F) {
	key, err := ParseSigningKey(crypto.Keccak256([]byte("a")))
	if err != nil {
		f.Fatal(err)
	}
	digest := Keccak([]byte("message"))
	f.Add(digest[:], key.Sign(digest))
	f.Add(digest[:], make([]byte, SignatureSize))
	f.Fuzz(func(t *testing.T, message, signature []byte) {
		digest := Keccak(message)
		signer, err := Recover(digest, signature)
		if err != nil {
			return
		}
		theirs := bytes.Clone(signature)
		theirs[64] -= 27
		pub, err := crypto.SigToPub(digest[:], theirs)
		if err != nil || Address(crypto.PubkeyToAddress(*pub)) != signer {
			t.Errorf("recovered %s from %x, go-ethereum disagrees: %v", signer, signature, err)
		}
	})
}
