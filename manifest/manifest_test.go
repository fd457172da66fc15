package manifest_test

import (
	"bytes"
	"errors"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
	"github.com/encrypted-compute/encrypted-compute/nn/picture"
)

// sample is a manifest of one cut that passes Check.
func sample(t testing.TB) *manifest.Manifest {
	t.Helper()
	shape := fhe.Shape{
		Input: []int{1, 28, 28}, Goal: fhe.Balanced, Depth: 1, Outputs: 8, LogScale: 45,
		Packing: fhe.Packing{Ciphertexts: 1, Digits: []fhe.Digit{
			{Count: 28, Slot: 1, Move: [3]int{0, 0, 1}}, {Count: 28, Slot: 28, Move: [3]int{0, 1, 0}},
		}},
		Keys: []fhe.Key{{Rotation: 8, Level: 1}, {Rotation: 64, Level: 1}},
		Work: fhe.Work{Transforms: 100, Products: 50, Polynomials: 80},
	}
	literal := fhe.Literal{LogN: 14, LogQ: []int{60, 50}, LogP: []int{56, 56}, LogScale: 45}
	program, err := fhe.Plan(shape, literal)
	if err != nil {
		t.Fatal(err)
	}
	positive := 1
	return &manifest.Manifest{
		Format: manifest.Format, Name: "pneumonia", Title: "Pneumonia <on> a chest X-ray", Description: "Röntgen & more",
		Task: "binary-classification", License: "CC-BY-4.0", Attribution: "nobody",
		Labels: []string{"normal", "pneumonia"}, Positive: &positive,
		Input: manifest.Input{Shape: []int{1, 28, 28}, Prepare: picture.Spec{
			Colour: picture.Grey, InvertMonochrome1: true, Window: picture.WindowMinMax, Crop: picture.CropCentreSquare,
			Resize: picture.ResizeArea, Size: [2]int{28, 28},
		}},
		Cuts: []manifest.Cut{{
			Name: "conv", Layers: []string{"conv", "linear"}, Shape: shape, Parameters: literal, K: 8, Radius: 2,
			Sigmas: []float64{0.5, 1}, ErrorBound: math.Ldexp(1, -26),
			Accuracy:  []manifest.Accuracy{{Sigma: 0.5, Mean: 0.939, AUC: 0.9751}},
			Privacy:   []manifest.PrivacyLabel{label(8, 0.5), label(8, 1)},
			Decoder:   &job.Artefact{Digest: job.Digest{7}, Size: manifest.MaxDecoder},
			Predicted: manifest.Predict(program),
		}},
	}
}

// label is a privacy label for k numbers at σ that passes Check.
func label(k int, sigma float64) manifest.PrivacyLabel {
	return manifest.PrivacyLabel{
		Sigma: sigma, Bits: obfuscate.Bits(k, sigma),
		Attacks: []manifest.Attack{
			{Name: manifest.AttackLinear, SSIM: 0.6, MSE: 0.02},
			{Name: manifest.AttackDecoder, SSIM: 0.7, MSE: 0.01},
			{Name: manifest.AttackShipped, SSIM: 0.69, MSE: 0.011},
		},
		Floor:            manifest.Attack{Name: manifest.FloorMean, SSIM: 0.5, MSE: 0.03},
		Reidentification: manifest.Reidentification{Candidates: 524, Share: 0.06},
		DFIL:             0.01, MuGDP: 2 * math.Sqrt(float64(k)) / sigma, Data: "validation images", Images: 524, Seed: 1,
	}
}

func encode(t testing.TB, m *manifest.Manifest) []byte {
	t.Helper()
	b, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestDecodeReadsWhatEncodeWrites(t *testing.T) {
	t.Parallel()
	b := encode(t, sample(t))
	m, err := manifest.Decode(b)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Check(); err != nil {
		t.Fatal(err)
	}
	if again := encode(t, m); !bytes.Equal(again, b) {
		t.Fatalf("encoded again:\n%s\nwas:\n%s", again, b)
	}
	if !bytes.Contains(b, []byte("<on>")) {
		t.Error("HTML was escaped")
	}
}

func TestWhoGrantsAHead(t *testing.T) {
	t.Parallel()
	m := sample(t)
	if _, err := m.GrantAccount(0); err == nil {
		t.Error("a head that nobody can grant passes")
	}
	m.Grant = job.Address{7}
	if account, err := m.GrantAccount(0); err != nil || account != m.Grant {
		t.Errorf("granted by %s, %v", account, err)
	}
	m.Cuts[0].PublicHead = true
	if account, err := m.GrantAccount(0); err != nil || !account.IsZero() {
		t.Errorf("a public head is granted by %s, %v", account, err)
	}
	back, err := manifest.Decode(encode(t, m))
	if err != nil || back.Grant != m.Grant || !back.Cuts[0].PublicHead {
		t.Errorf("came back as %s, %t, %v", back.Grant, back.Cuts[0].PublicHead, err)
	}
}

func TestDecodeRefusesOtherSpellings(t *testing.T) {
	t.Parallel()
	good := string(encode(t, sample(t)))
	replace := func(old, by string) string {
		if !strings.Contains(good, old) {
			t.Fatalf("%q is not in the sample", old)
		}
		return strings.Replace(good, old, by, 1)
	}
	cases := map[string]string{
		"nothing":            "",
		"null":               "null",
		"a list":             "[]",
		"cut short":          good[:len(good)-1],
		"trailing bytes":     good + "{}",
		"final newline":      good + "\n",
		"white space":        replace(`"name":`, `"name": `),
		"unknown field":      replace(`"name":`, `"extra":1,"name":`),
		"repeated field":     replace(`"name":"pneumonia"`, `"name":"x","name":"pneumonia"`),
		"other case":         replace(`"name":`, `"Name":`),
		"missing field":      replace(`"license":"CC-BY-4.0",`, ``),
		"other order":        replace(`"task":"binary-classification","license":"CC-BY-4.0"`, `"license":"CC-BY-4.0","task":"binary-classification"`),
		"other number":       replace(`"radius":2`, `"radius":2.0`),
		"escaped letter":     replace(`"nobody"`, `"n\u006fbody"`),
		"invalid UTF-8":      replace(`nobody`, "nob\xffdy"),
		"another ring":       replace(`"log_n":14`, `"log_n":14,"ring":"conjugate_invariant"`),
		"a secret's density": replace(`"log_n":14`, `"log_n":14,"secret":"sparse"`),
		"shape's extra":      replace(`"outputs":8`, `"outputs":8,"layers":3`),
		"label's extra":      replace(`"dfil":`, `"note":"x","dfil":`),
		"decoder's extra":    replace(`"size":1048576`, `"size":1048576,"url":"x"`),
		"negative seed":      replace(`"seed":1`, `"seed":-1`),
		"prepare's extra":    replace(`"colour":"grey"`, `"colour":"grey","gamma":2`),
		"too deep":           strings.Repeat("[", 100_000),
		"too large":          replace("nobody", strings.Repeat("x", manifest.MaxSize)),
	}
	for name, text := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := manifest.Decode([]byte(text)); !errors.Is(err, manifest.ErrEncoding) {
				t.Fatalf("error %v, want %v", err, manifest.ErrEncoding)
			}
		})
	}
}

func TestEncodeRefusesWhatJSONCannotSay(t *testing.T) {
	t.Parallel()
	m := sample(t)
	m.Cuts[0].ErrorBound = math.NaN()
	if _, err := m.Encode(); err == nil {
		t.Error("encoded a NaN")
	}
	if d := m.ParametersDigest(0); !d.IsZero() {
		t.Errorf("digest of a NaN is %v", d)
	}
	m = sample(t)
	m.Description = strings.Repeat("x", manifest.MaxSize)
	if _, err := m.Encode(); err == nil {
		t.Error("encoded more than a block")
	}
}

func TestParametersDigestEqualsTheGoldenValue(t *testing.T) {
	t.Parallel()
	want, err := os.ReadFile("testdata/parameters-digest.txt")
	if err != nil {
		t.Fatal(err)
	}
	if got := sample(t).ParametersDigest(0).String(); got != strings.TrimSpace(string(want)) {
		t.Fatalf("digest %s, golden %s", got, want)
	}
}

func TestParametersDigestBindsTheTermsAndNothingElse(t *testing.T) {
	t.Parallel()
	base := sample(t).ParametersDigest(0)
	bound := map[string]func(*manifest.Cut){
		"shape":       func(c *manifest.Cut) { c.Shape.Input = []int{1, 28, 29} },
		"log_n":       func(c *manifest.Cut) { c.Parameters.LogN++ },
		"log_q":       func(c *manifest.Cut) { c.Parameters.LogQ = append([]int{59}, c.Parameters.LogQ[1:]...) },
		"log_p":       func(c *manifest.Cut) { c.Parameters.LogP = c.Parameters.LogP[:1] },
		"scale":       func(c *manifest.Cut) { c.Parameters.LogScale++ },
		"k":           func(c *manifest.Cut) { c.K++ },
		"radius":      func(c *manifest.Cut) { c.Radius *= 2 },
		"sigmas":      func(c *manifest.Cut) { c.Sigmas = c.Sigmas[:1] },
		"error bound": func(c *manifest.Cut) { c.ErrorBound *= 2 },
	}
	for name, change := range bound {
		m := sample(t)
		change(&m.Cuts[0])
		if m.ParametersDigest(0) == base {
			t.Errorf("%s is not bound", name)
		}
	}
	m := sample(t)
	m.Title, m.Cuts[0].Name, m.Cuts[0].Accuracy, m.Cuts[0].Predicted.Seconds = "other", "other", nil, 9
	m.Cuts[0].Privacy, m.Cuts[0].Decoder = nil, nil
	if m.ParametersDigest(0) != base {
		t.Error("a name, a claim or a prediction changes the digest")
	}
	if d := m.ParametersDigest(1); d != (job.Digest{}) || m.ParametersDigest(-1) != d {
		t.Errorf("a cut that does not exist has digest %v", d)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(encode(f, sample(f)))
	f.Add([]byte(`{"format":"encrypted-compute/manifest/1"}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := manifest.Decode(b)
		if err != nil {
			return
		}
		if again, err := m.Encode(); err != nil || !bytes.Equal(again, b) {
			t.Fatalf("decoded %q encodes to %q (%v)", b, again, err)
		}
		if m.Check() == nil && m.ParametersDigest(0).IsZero() {
			t.Fatal("a checked cut has no digest")
		}
	})
}
