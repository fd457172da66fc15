package obfuscate

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"math"
	"os"
	"slices"
	"strconv"
	"testing"
)

// vector is one entry of testdata/vectors.json, made by the second implementation in testdata/vectors.py.
type vector struct {
	Name       string   `json:"name"`
	K          int      `json:"k"`
	Radius     float64  `json:"radius"`
	Sigma      float64  `json:"sigma"`
	Slots      int      `json:"slots"`
	Key        string   `json:"key"`
	Parameters string   `json:"parameters"`
	Output     string   `json:"output"`
	Y          []string `json:"y"`
	U          []string `json:"u"`
	Noise      []string `json:"noise"`
	Wire       string   `json:"wire"`
}

func (v vector) release() Release { return Release{K: v.K, Radius: v.Radius, Sigma: v.Sigma} }

func (v vector) binding(t *testing.T) Binding {
	return Binding{
		Parameters: [32]byte(unhex(t, v.Parameters)), Output: [32]byte(unhex(t, v.Output)), Slots: v.Slots,
	}
}

func (v vector) y(t *testing.T) []float64 {
	y := make([]float64, len(v.Y))
	for i, s := range v.Y {
		y[i] = math.Float64frombits(binary.BigEndian.Uint64(unhex(t, s)))
	}
	return y
}

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func vectors(t *testing.T) []vector {
	t.Helper()
	b, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var all []vector
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	if len(all) < 8 {
		t.Fatalf("only %d vectors", len(all))
	}
	return all
}

func decimals(values []int64) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = strconv.FormatInt(v, 10)
	}
	return out
}

func TestReleaseMatchesTheSecondImplementation(t *testing.T) {
	t.Parallel()
	for _, v := range vectors(t) {
		t.Run(v.Name, func(t *testing.T) {
			t.Parallel()
			r, key, b := v.release(), NoiseKey(unhex(t, v.Key)), v.binding(t)
			if got := decimals(r.project(v.y(t))); !slices.Equal(got, v.U) {
				t.Errorf("u = %v, want %v", got, v.U)
			}
			if got := decimals(r.draw(key, b)); !slices.Equal(got, v.Noise) {
				t.Errorf("noise = %v, want %v", got, v.Noise)
			}
			if got := hex.EncodeToString(r.Apply(v.y(t), key, b)); got != v.Wire {
				t.Errorf("wire = %s, want %s", got, v.Wire)
			}
		})
	}
}

var (
	testRelease = Release{K: 32, Radius: 2.5, Sigma: 1}
	testKey     = NoiseKey{1, 2, 3}
	testBinding = Binding{Parameters: [32]byte{4}, Output: [32]byte{5}, Slots: 8192}
)

func ramp(k int) []float64 {
	y := make([]float64, k)
	for i := range y {
		y[i] = float64(i) - 3.25
	}
	return y
}

func TestSameOutputGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	a := testRelease.Apply(ramp(32), testKey, testBinding)
	b := testRelease.Apply(ramp(32), testKey, testBinding)
	if !bytes.Equal(a, b) {
		t.Errorf("%x and %x", a, b)
	}
}

func TestWhateverTheNoiseIsBoundToChangesAllOfIt(t *testing.T) {
	t.Parallel()
	base := testRelease.Noise(testKey, testBinding)
	for name, change := range map[string]func(*Release, *NoiseKey, *Binding){
		"key":        func(_ *Release, k *NoiseKey, _ *Binding) { k[31] ^= 1 },
		"parameters": func(_ *Release, _ *NoiseKey, b *Binding) { b.Parameters[31] ^= 1 },
		"output":     func(_ *Release, _ *NoiseKey, b *Binding) { b.Output[31] ^= 1 },
		"slots":      func(_ *Release, _ *NoiseKey, b *Binding) { b.Slots++ },
		"k":          func(r *Release, _ *NoiseKey, _ *Binding) { r.K++ },
		"radius":     func(r *Release, _ *NoiseKey, _ *Binding) { r.Radius = math.Nextafter(r.Radius, 3) },
		"sigma":      func(r *Release, _ *NoiseKey, _ *Binding) { r.Sigma += SigmaUnit },
	} {
		r, k, b := testRelease, testKey, testBinding
		change(&r, &k, &b)
		other := r.Noise(k, b)
		for i := range base {
			if base[i] == other[i] {
				t.Errorf("other %s: number %d keeps its noise %g", name, i, base[i])
			}
		}
	}
}

func TestHostileOutputsEndInMessagesOfTheSameLength(t *testing.T) {
	t.Parallel()
	nan, inf := math.NaN(), math.Inf(1)
	for name, y := range map[string][]float64{
		"nothing":      nil,
		"zero":         make([]float64, 32),
		"not a number": slices.Repeat([]float64{nan}, 32),
		"infinite":     slices.Repeat([]float64{inf, -inf}, 16),
		"huge":         slices.Repeat([]float64{math.MaxFloat64, -math.MaxFloat64}, 16),
		"subnormal":    slices.Repeat([]float64{math.SmallestNonzeroFloat64}, 32),
		"mixed":        {nan, inf, 1e308, 5e-324, 1},
		"too many":     make([]float64, 99),
	} {
		wire := testRelease.Apply(y, testKey, testBinding)
		if len(wire) != 64 {
			t.Errorf("%s: %d bytes, want 64", name, len(wire))
		}
		if _, err := Decode(wire, 32); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestProjectStaysInTheBall(t *testing.T) {
	t.Parallel()
	const grid = 1 << gridBits
	for name, y := range map[string][]float64{
		"ramp": ramp(32), "huge": slices.Repeat([]float64{1e308, -1e200}, 16), "one": {1e-3}, "tiny": {5e-324},
	} {
		norm := 0.0
		for _, u := range testRelease.project(y) {
			norm += float64(u) / grid * float64(u) / grid
		}
		if math.Sqrt(norm) > math.Sqrt(32)+1e-9 {
			t.Errorf("%s: norm %g, want at most √32", name, math.Sqrt(norm))
		}
	}
}

func TestProjectIsTheMapOfTheDesign(t *testing.T) {
	t.Parallel()
	// Above the radius only the direction counts; below it, u = √k·y/R.
	long, twice := testRelease.project(ramp(32)), ramp(32)
	for i := range twice {
		twice[i] *= 4 // a power of two: no rounding
	}
	if !slices.Equal(long, testRelease.project(twice)) {
		t.Error("length matters above the radius")
	}
	short := make([]float64, 32)
	short[7] = 0.5
	want := int64(math.RoundToEven(math.Sqrt(32) * 0.5 / 2.5 * (1 << gridBits)))
	if got := testRelease.project(short); got[7] != want || got[0] != 0 {
		t.Errorf("u = %d at a fifth of the radius, want %d", got[7], want)
	}
	if got := testRelease.project([]float64{math.NaN(), 1}); got[0] != 0 {
		t.Errorf("a NaN becomes %d, want 0", got[0])
	}
}

func TestProjectIsLipschitz(t *testing.T) {
	t.Parallel()
	// The flooding bound needs ‖u(y) − u(y')‖ ≤ √k/R·‖y − y'‖, up to the grid.
	const step = 1e-6
	for _, scale := range []float64{1e-4, 0.1, 1, 2.5, 1e5} {
		y := ramp(32)
		for i := range y {
			y[i] *= scale / 10
		}
		moved := slices.Clone(y)
		moved[3] += step
		distance := 0.0
		a, b := testRelease.project(y), testRelease.project(moved)
		for i := range a {
			d := float64(a[i]-b[i]) / (1 << gridBits)
			distance += d * d
		}
		if bound := math.Sqrt(32)/2.5*step + math.Sqrt(32)/(1<<gridBits); math.Sqrt(distance) > bound {
			t.Errorf("scale %g: moved by %g, at most %g allowed", scale, math.Sqrt(distance), bound)
		}
	}
}

func TestWireRoundsAndSaturates(t *testing.T) {
	t.Parallel()
	const unit = 1 << (gridBits - wireBits)
	for v, want := range map[int64]int16{
		0: 0, unit: 1, -unit: -1, unit/2 - 1: 0, unit / 2: 1, -unit / 2: 0, -unit/2 - 1: -1,
		32767 * unit: 32767, 32768 * unit: 32767, math.MaxInt64 / 2: 32767,
		-32768 * unit: -32768, -32769 * unit: -32768, math.MinInt64 / 2: -32768,
	} {
		if got := toWire(v); got != want {
			t.Errorf("toWire(%d) = %d, want %d", v, got, want)
		}
	}
}

func TestDecodeGivesBackWhatWasReleased(t *testing.T) {
	t.Parallel()
	y := ramp(32)
	wire := testRelease.Apply(y, testKey, testBinding)
	released, err := Decode(wire, 32)
	if err != nil {
		t.Fatal(err)
	}
	noise := testRelease.Noise(testKey, testBinding)
	for i, u := range testRelease.project(y) {
		want := float64(u)/(1<<gridBits) + noise[i]
		if math.Abs(released[i]-want) > 1.0/512+1e-9 {
			t.Errorf("number %d: released %g, u + noise = %g", i, released[i], want)
		}
	}
}

func TestDecodeRefusesOtherLengths(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ bytes, k int }{{63, 32}, {65, 32}, {0, 0}, {0, 32}, {64, -32}, {2 * (MaxK + 1), MaxK + 1}} {
		if _, err := Decode(make([]byte, c.bytes), c.k); err == nil {
			t.Errorf("%d bytes for k = %d: no error", c.bytes, c.k)
		}
	}
}

func TestReleaseCheck(t *testing.T) {
	t.Parallel()
	nan, inf := math.NaN(), math.Inf(1)
	good := []Release{{1, 1, 1}, {MaxK, minRadius, MaxSigma}, {8, maxRadius, SigmaUnit}, {32, 0.3, 1.25}}
	bad := []Release{
		{},
		{0, 1, 1},
		{-1, 1, 1},
		{MaxK + 1, 1, 1},
		{8, 0, 1},
		{8, -1, 1},
		{8, nan, 1},
		{8, inf, 1},
		{8, minRadius / 2, 1},
		{8, 2 * maxRadius, 1},
		{8, 1, 0},
		{8, 1, -1},
		{8, 1, nan},
		{8, 1, inf},
		{8, 1, SigmaUnit / 2},
		{8, 1, 0.1},
		{8, 1, 1 + SigmaUnit/4},
		{8, 1, MaxSigma + SigmaUnit},
	}
	for _, r := range good {
		if err := r.Check(); err != nil {
			t.Errorf("%+v: %v", r, err)
		}
	}
	for _, r := range bad {
		if r.Check() == nil {
			t.Errorf("%+v: no error", r)
		}
	}
}

func TestBitsAreThoseOfTheDesign(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		k           int
		sigma, want float64
	}{{32, 1, 16}, {16, 1, 8}, {8, 0.5, 9.287712}, {8, 16, 0.022498}} {
		if got := Bits(c.k, c.sigma); math.Abs(got-c.want) > 1e-6 {
			t.Errorf("Bits(%d, %g) = %.6f, want %.6f", c.k, c.sigma, got, c.want)
		}
	}
}

func TestFloodingIsThatOfTheDesign(t *testing.T) {
	t.Parallel()
	inf := math.Inf(1)
	one := Term{K: 32, Radius: 1, Sigma: 1, ErrorBound: math.Ldexp(1, -28)}
	other := Term{K: 8, Radius: 4, Sigma: 0.5, ErrorBound: math.Ldexp(1, -20)}
	// 12·32·2^-56 = 2^(8.585-56); 12·(√8/4·2^-20/0.5)² = 12·2·2^-40.
	for name, c := range map[string]struct {
		terms []Term
		want  float64
	}{
		"one release":      {[]Term{one}, 56 - math.Log2(384)},
		"two equal ones":   {[]Term{one, one}, 55 - math.Log2(384)},
		"another shape":    {[]Term{other}, 40 - math.Log2(24)},
		"the weaker rules": {[]Term{one, other}, -math.Log2(math.Ldexp(384, -56) + math.Ldexp(24, -40))},
		"none":             {nil, inf},
		"no bound":         {[]Term{one, {32, 1, 1, inf}}, -inf},
		"not a number":     {[]Term{{32, 1, 1, math.NaN()}}, -inf},
		"negative bound":   {[]Term{{32, 1, 1, -1}}, -inf},
		"no noise":         {[]Term{{32, 1, 0, 1}}, -inf},
		"overflowing":      {[]Term{{32, 1e-300, 1, 1e300}}, -inf},
		"squared overflow": {[]Term{{1, 1, 1, 1e200}}, -inf},
	} {
		if got := Flooding(c.terms); got != c.want && !(math.Abs(got-c.want) < 1e-9) {
			t.Errorf("%s: %g, want %g", name, got, c.want)
		}
	}
}

func FuzzApply(f *testing.F) {
	f.Add([]byte{}, byte(8))
	f.Add(bytes.Repeat([]byte{0xff}, 64), byte(8))
	f.Add(binary.BigEndian.AppendUint64(nil, math.Float64bits(1e308)), byte(1))
	f.Fuzz(func(t *testing.T, raw []byte, k byte) {
		r := Release{K: max(1, int(k)), Radius: 0.5, Sigma: 0.25}
		var y []float64
		for ; len(raw) >= 8; raw = raw[8:] {
			y = append(y, math.Float64frombits(binary.BigEndian.Uint64(raw)))
		}
		wire := r.Apply(y, testKey, testBinding)
		if len(wire) != 2*r.K {
			t.Fatalf("%d bytes for k = %d", len(wire), r.K)
		}
		for i, u := range r.project(y) {
			if math.Abs(float64(u)) > math.Sqrt(float64(r.K))*(1<<gridBits)+1 {
				t.Fatalf("u[%d] = %d leaves the ball", i, u)
			}
		}
	})
}

func BenchmarkApply(b *testing.B) {
	y := ramp(32)
	for b.Loop() {
		testRelease.Apply(y, testKey, testBinding)
	}
}
