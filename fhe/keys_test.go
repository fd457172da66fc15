package fhe

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
)

func TestSecretKeysNeverPrint(t *testing.T) {
	t.Parallel()
	sk := NewSecretKey(small(t).Parameters(), [32]byte{1})
	var logged strings.Builder
	slog.New(slog.NewTextHandler(&logged, nil)).Info("key", "sk", sk)
	for _, text := range []string{
		fmt.Sprint(sk), fmt.Sprintf("%v %+v %#v %x %d %q", sk, sk, sk, sk, sk, sk), fmt.Sprintf("%v", []any{sk}), logged.String(),
	} {
		if rest := strings.NewReplacer("[redacted]", "", "[", "", "]", "").Replace(text); strings.ContainsAny(rest, "{&") || !strings.Contains(text, "[redacted]") {
			t.Errorf("printed %q", text)
		}
	}
}

func TestSecretKeysAreBoundToSeedAndParameters(t *testing.T) {
	t.Parallel()
	p := small(t).Parameters()
	l := p.Literal()
	l.LogScale++
	other, err := NewParameters(l)
	if err != nil {
		t.Fatal(err)
	}
	key := func(p Parameters, seed byte) ring.Poly { return NewSecretKey(p, [32]byte{seed}).key.Value.Q }
	first := key(p, 1)
	for name, test := range map[string]struct {
		key  ring.Poly
		same bool
	}{
		"the same again":   {key(p, 1), true},
		"another seed":     {key(p, 2), false},
		"other parameters": {key(other, 1), false},
	} {
		if first.Equal(&test.key) != test.same {
			t.Errorf("%s: equal is %v", name, !test.same)
		}
	}
}

// centred returns coefficients of a polynomial in the NTT domain modulo its first prime.
func centred(r *ring.Ring, p ring.Poly) []float64 {
	out := r.NewPoly()
	r.INTT(p, out)
	values, q := make([]float64, r.N()), r.SubRings[0].Modulus
	for i, v := range out.Coeffs[0] {
		values[i] = float64(v)
		if v > q/2 {
			values[i] = -float64(q - v)
		}
	}
	return values
}

func checkNoise(t *testing.T, what string, values []float64) {
	t.Helper()
	sum, largest := 0.0, 0.0
	for _, v := range values {
		sum += v * v
		largest = math.Max(largest, math.Abs(v))
	}
	variance := sum / float64(len(values))
	if largest > 19 || math.Abs(variance/(Sigma*Sigma)-1) > 6*math.Sqrt(2/float64(len(values))) {
		t.Errorf("%s: errors up to %f with variance %f, want at most 19 and %f", what, largest, variance, Sigma*Sigma)
	}
}

func TestKeysEncryptTheirSecretWithTheErrorDistribution(t *testing.T) {
	t.Parallel()
	w := shared.square(t)
	params := w.program.params.ckks
	m := &keyMaker{list: w.program.keys, sk: w.sk}
	for i, k := range w.program.keys.keys {
		in, under, err := m.secrets(k)
		if err != nil {
			t.Fatal(err)
		}
		r := params.RingQ().AtLevel(0)
		for digit, parts := range gadgetOf(t, w.keys, k).Value {
			e := r.NewPoly()
			r.MulCoeffsMontgomery(parts[0][1].Q, under.Q, e)
			r.Add(e, parts[0][0].Q, e)
			if digit == 0 { // modulo the first prime, only the first digit carries the secret
				scaled := r.NewPoly()
				r.MulScalarBigint(in, params.PBigInt(), scaled)
				r.Sub(e, scaled, e)
			}
			r.IMForm(e, e)
			checkNoise(t, fmt.Sprintf("key %d digit %d", i, digit), centred(r, e))
		}
	}
}

func gadgetOf(t *testing.T, keys *Keys, k keyPlan) rlwe.GadgetCiphertext {
	t.Helper()
	if k.galois == 0 {
		key, err := keys.set.GetRelinearizationKey()
		if err != nil {
			t.Fatal(err)
		}
		return key.GadgetCiphertext
	}
	key, err := keys.set.GetGaloisKey(k.galois)
	if err != nil {
		t.Fatal(err)
	}
	return key.GadgetCiphertext
}

func TestInputsAreEncryptedWithTheErrorDistribution(t *testing.T) {
	t.Parallel()
	w := shared.affine(t)
	in, err := w.program.ReadInput(t.Context(), bytes.NewReader(w.encrypt(t, make([]float64, 784), 3))) // zeros encode exactly
	if err != nil {
		t.Fatal(err)
	}
	r := w.program.params.ckks.RingQ().AtLevel(0)
	e := r.NewPoly()
	r.MulCoeffsMontgomery(in.ciphertexts[0].Value[1], w.sk.key.Value.Q, e)
	r.Add(e, in.ciphertexts[0].Value[0], e)
	checkNoise(t, "input", centred(r, e))
}

func TestEverySeedIsFresh(t *testing.T) {
	t.Parallel()
	p := small(t)
	sk := NewSecretKey(p.Parameters(), [32]byte{1})
	random := &counting{r: deterministic(3)}
	seen := map[string]bool{}
	for range 3 {
		var b bytes.Buffer
		if err := p.WriteInput(t.Context(), &b, sk, randomInput(16, 1), random); err != nil {
			t.Fatal(err)
		}
		seen[string(b.Bytes()[headerSize:headerSize+seedSize])] = true
		if err := p.WriteKeys(t.Context(), io.Discard, sk, random, nil); err != nil {
			t.Fatal(err)
		}
	}
	if want := 3 * 64 * (1 + len(p.keys.keys)); len(seen) != 3 || random.n != want {
		t.Errorf("%d different seeds of 3 inputs, %d random bytes drawn, want %d", len(seen), random.n, want)
	}
}

// counting counts the bytes that were read.
type counting struct {
	r io.Reader
	n int
}

func (c *counting) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.n += n
	return n, err
}

func TestMissingRandomnessIsAnError(t *testing.T) {
	t.Parallel()
	p := small(t)
	sk := NewSecretKey(p.Parameters(), [32]byte{1})
	broken := errors.New("no entropy")
	for _, n := range []int64{0, 31, 32, 63} {
		random := io.MultiReader(io.LimitReader(deterministic(1), n), iotest.ErrReader(broken))
		if err := p.WriteKeys(t.Context(), io.Discard, sk, random, nil); !errors.Is(err, broken) {
			t.Errorf("keys after %d bytes: error %v", n, err)
		}
		random = io.MultiReader(io.LimitReader(deterministic(1), n), iotest.ErrReader(broken))
		if err := p.WriteInput(t.Context(), io.Discard, sk, make([]float64, 16), random); !errors.Is(err, broken) {
			t.Errorf("input after %d bytes: error %v", n, err)
		}
	}
}

func TestInputsOutsideOfTheUnitIntervalAreRefused(t *testing.T) {
	t.Parallel()
	p := small(t)
	sk := NewSecretKey(p.Parameters(), [32]byte{1})
	for _, v := range []float64{-1e-9, 1.0000001, math.NaN(), math.Inf(1)} {
		x := make([]float64, 16)
		x[7] = v
		if err := p.WriteInput(t.Context(), io.Discard, sk, x, deterministic(1)); err == nil {
			t.Errorf("%f is encrypted", v)
		}
	}
	if err := p.WriteInput(t.Context(), io.Discard, sk, make([]float64, 15), deterministic(1)); err == nil {
		t.Error("15 of 16 values are encrypted")
	}
}

func TestProgressCountsKeys(t *testing.T) {
	t.Parallel()
	p := small(t)
	var seen []int
	err := p.WriteKeys(t.Context(), io.Discard, NewSecretKey(p.Parameters(), [32]byte{1}), deterministic(1), func(done, total int) {
		seen = append(seen, done)
		if total != len(p.keys.keys) {
			t.Errorf("%d in all, want %d", total, len(p.keys.keys))
		}
	})
	if err != nil || len(seen) != len(p.keys.keys) || seen[len(seen)-1] != len(p.keys.keys) {
		t.Errorf("progress %v, error %v", seen, err)
	}
}

func TestDecryptIsTotal(t *testing.T) {
	t.Parallel()
	p := small(t)
	sk := NewSecretKey(p.Parameters(), [32]byte{1})
	random := deterministic(9)
	for range 8 {
		b := header(outputMessage, p.digest)
		residues := make([]uint64, p.params.n())
		for range 2 {
			seed, err := freshSeed(random)
			if err != nil {
				t.Fatal(err)
			}
			newStream(seed, kindInput, place{}).uniform(residues, p.params.ckks.Q()[0])
			b = pack(b, residues, 40)
		}
		out, err := p.CheckOutput(b)
		if err != nil {
			t.Fatal(err)
		}
		for _, y := range p.Decrypt(sk, out) {
			if math.IsNaN(y) || math.IsInf(y, 0) {
				t.Errorf("decrypted %f", y)
			}
		}
	}
	other := shared.affine(t)
	for name, y := range map[string][]float64{
		"no output": p.Decrypt(sk, nil), "a foreign key": p.Decrypt(other.sk, &Output{program: p.digest}), "no key": p.Decrypt(nil, &Output{program: p.digest}),
	} {
		if len(y) != 4 || y[0] != 0 {
			t.Errorf("%s: %v", name, y)
		}
	}
}
