package fhe

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"
)

func TestParametersObeyTheSecurityTable(t *testing.T) {
	t.Parallel()
	tooMuch := func(logN int) Literal {
		l := Literal{LogN: logN, LogP: []int{30}, LogScale: 30}
		for sum := 30; sum <= maxLogQP(logN); sum += 59 {
			l.LogQ = append(l.LogQ, 59)
		}
		return l
	}
	for logN := minLogN; logN < maxLogN; logN++ { // 868 bits need more primes than a literal may have
		if _, err := NewParameters(tooMuch(logN)); !errors.Is(err, ErrInsecure) {
			t.Errorf("logN %d: error %v, want ErrInsecure", logN, err)
		}
	}
	for _, l := range []Literal{
		{LogN: 12, LogQ: []int{40, 30}, LogP: []int{36}, LogScale: 30},
		{LogN: 13, LogQ: []int{60, 50, 50}, LogP: []int{54}, LogScale: 45},
		{LogN: 14, LogQ: []int{60, 60, 60, 60, 60}, LogP: []int{60, 60}, LogScale: 45},
	} {
		p, err := NewParameters(l)
		if err != nil {
			t.Fatal(err)
		}
		if p.LogQP() > float64(p.MaxLogQP()) {
			t.Errorf("log2(QP) %f above %d", p.LogQP(), p.MaxLogQP())
		}
	}
}

func TestOneBitAboveTheTableIsRefused(t *testing.T) {
	t.Parallel()
	l := Literal{LogN: 12, LogQ: []int{40, 30}, LogP: []int{36}, LogScale: 30}
	if _, err := NewParameters(l); err != nil {
		t.Fatalf("106 bits: %v", err)
	}
	l.LogP[0]++
	if _, err := NewParameters(l); !errors.Is(err, ErrInsecure) {
		t.Errorf("107 bits: error %v, want ErrInsecure", err)
	}
}

func TestPrimesHaveExactlyTheRequestedBitsAndAreDistinct(t *testing.T) {
	t.Parallel()
	l := Literal{LogN: 14, LogQ: []int{60, 45, 45, 45}, LogP: []int{45, 60}, LogScale: 45}
	q, p, err := primes(l)
	if err != nil {
		t.Fatal(err)
	}
	all, want := append(slices.Clone(q), p...), append(slices.Clone(l.LogQ), l.LogP...)
	for i, prime := range all {
		if big.NewInt(0).SetUint64(prime).BitLen() != want[i] || prime%(2<<14) != 1 || slices.Contains(all[:i], prime) {
			t.Errorf("prime %d of %d bits", prime, want[i])
		}
	}
}

func TestPrimesOfTheDefaultLiteralArePinned(t *testing.T) {
	t.Parallel()
	l, err := DefaultLiteral(compiled(t, shippedSquare()))
	if err != nil {
		t.Fatal(err)
	}
	q, p, err := primes(l)
	if err != nil {
		t.Fatal(err)
	}
	want := []uint64{1152921504606748673, 36028797017456641, 140737488125953, 36028797016178689, 576460752302473217, 576460752302080001}
	if have := slices.Concat(q, p); !slices.Equal(have, want) {
		t.Errorf("primes %d, want %d", have, want)
	}
}

func TestReleasedOutputsNeedALargeRingAndScale(t *testing.T) {
	t.Parallel()
	h := compiled(t, affineHead(1, 8, 8, 3))
	for name, l := range map[string]Literal{
		"2^13":         {LogN: 13, LogQ: []int{60, 50}, LogP: []int{50, 50}, LogScale: 45},
		"44-bit scale": {LogN: 14, LogQ: []int{60, 50}, LogP: []int{56, 56}, LogScale: 44},
	} {
		s, err := h.Shape(t.Context(), l, Balanced)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Plan(s, l); !errors.Is(err, ErrInsecure) {
			t.Errorf("%s: error %v, want ErrInsecure", name, err)
		}
	}
}

func TestLiteralsOutOfBoundsAreRefused(t *testing.T) {
	t.Parallel()
	many := slices.Repeat([]int{30}, 1<<20)
	for name, l := range map[string]Literal{
		"zero":            {},
		"huge degree":     {LogN: 60, LogQ: []int{60}, LogP: []int{60}, LogScale: 45},
		"negative":        {LogN: -1, LogQ: []int{60}, LogP: []int{60}, LogScale: 45},
		"no primes":       {LogN: 14, LogP: []int{60}, LogScale: 45},
		"no special":      {LogN: 14, LogQ: []int{60, 50}, LogScale: 45},
		"a tiny prime":    {LogN: 14, LogQ: []int{60, 8}, LogP: []int{60}, LogScale: 45},
		"a 61-bit prime":  {LogN: 14, LogQ: []int{61, 50}, LogP: []int{60}, LogScale: 45},
		"a million":       {LogN: 14, LogQ: many, LogP: []int{60}, LogScale: 45},
		"scale above q0":  {LogN: 14, LogQ: []int{45, 50}, LogP: []int{60}, LogScale: 45},
		"a scale of 2^60": {LogN: 14, LogQ: []int{60, 50}, LogP: []int{60}, LogScale: 60},
	} {
		if _, err := NewParameters(l); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// outer holds a shape in a field.
type outer struct{ Shape Shape }

func TestUnknownFieldsAreRefused(t *testing.T) {
	t.Parallel()
	for text, v := range map[string]any{
		`{"ring_type": 1}`:                              &Literal{},
		`{"secret": "sparse"}`:                          &Shape{},
		`{"packing": {"dilation": 2}}`:                  &Shape{},
		`{"packing": {"digits": [{"times": 2}]}}`:       &Shape{},
		`{"keys": [{"rotation": 1, "hidden": 1}]}`:      &Shape{},
		`{"Shape": {"work": {"transforms": 1, "x":1}}}`: &outer{},
		`{"Shape": {"input": [1, 2.5, 2]}}`:             &outer{},
	} {
		if err := json.Unmarshal([]byte(text), v); err == nil {
			t.Errorf("%s is accepted", text)
		}
	}
}

func TestShapesAndLiteralsRoundTripAsJSON(t *testing.T) {
	t.Parallel()
	for _, g := range []*graphBuilder{affineHead(1, 8, 8, 4), shippedSquare(), squaredPixels()} {
		p := designed(t, compiled(t, g))
		b, err := json.Marshal(struct {
			S Shape
			L Literal
		}{p.Shape(), p.Parameters().Literal()})
		if err != nil {
			t.Fatal(err)
		}
		var back struct {
			S Shape
			L Literal
		}
		if err := json.Unmarshal(b, &back); err != nil {
			t.Fatal(err)
		}
		again, err := Plan(back.S, back.L)
		if err != nil {
			t.Fatal(err)
		}
		if again.Digest() != p.Digest() {
			t.Error("the program differs after a round trip")
		}
	}
}

func TestGaussianTableIsTheDiscreteGaussian(t *testing.T) {
	t.Parallel()
	weight := func(k int) float64 { return math.Exp(-float64(k*k) / (2 * Sigma * Sigma)) }
	total := weight(0)
	for k := 1; k <= 19; k++ {
		total += 2 * weight(k)
	}
	sum := weight(0)
	for k, have := range gaussianTable() {
		if want := sum / total * 0x1p63; math.Abs(float64(have)-want) > 0x1p16 {
			t.Errorf("entry %d is %d, want %.0f", k, have, want)
		}
		sum += 2 * weight(k+1)
	}
}

func TestSamplersHaveTheirDistributions(t *testing.T) {
	t.Parallel()
	const n = 1 << 18
	values := make([]int8, n)
	s := newStream([32]byte{1}, kindNoise, place{})
	s.gaussian(values)
	mean, variance := moments(values)
	if math.Abs(mean) > 6*Sigma/math.Sqrt(n) || math.Abs(variance/(Sigma*Sigma)-1) > 6*math.Sqrt(2.0/n) {
		t.Errorf("errors have mean %f and variance %f", mean, variance)
	}
	if slices.Max(values) > 19 || slices.Min(values) < -19 {
		t.Errorf("errors from %d to %d", slices.Min(values), slices.Max(values))
	}
	s.ternary(values)
	counts := map[int8]int{}
	for _, v := range values {
		counts[v]++
	}
	for v := int8(-1); v <= 1; v++ {
		if math.Abs(float64(counts[v])-n/3) > 6*math.Sqrt(n*2.0/9) {
			t.Errorf("%d values are %d of %d", counts[v], v, n)
		}
	}
	if len(counts) != 3 {
		t.Errorf("secrets take the values %v", counts)
	}
}

func moments(values []int8) (mean, variance float64) {
	for _, v := range values {
		mean += float64(v) / float64(len(values))
		variance += float64(v) * float64(v) / float64(len(values))
	}
	return mean, variance
}
