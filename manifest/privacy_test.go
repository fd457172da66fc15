package manifest_test

import (
	"bytes"
	"errors"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
)

func TestCheckRefusesLabelsThatCannotBe(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		change func(*manifest.Cut, *manifest.PrivacyLabel)
		say    string
	}{
		"bits of another k":     {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Bits /= 2 }, "bits"},
		"bits not a number":     {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Bits = math.NaN() }, "bits"},
		"μ of another σ":        {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.MuGDP -= 0.1 }, "μ of"},
		"another σ":             {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { *l = label(8, 2) }, "ascending"},
		"σ twice":               {func(c *manifest.Cut, l *manifest.PrivacyLabel) { c.Privacy[1] = *l }, "ascending"},
		"negative dFIL":         {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.DFIL = -1 }, "dFIL"},
		"infinite dFIL":         {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.DFIL = math.Inf(1) }, "dFIL"},
		"no images":             {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Images = 0 }, "0 images"},
		"one candidate":         {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Reidentification.Candidates = 1 }, "among 1"},
		"share above one":       {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Reidentification.Share = 1.01 }, "share"},
		"no attack":             {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Attacks = nil }, "0 attacks"},
		"too many attacks":      {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Attacks = make([]manifest.Attack, 9) }, "9 attacks"},
		"an attack twice":       {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Attacks[1].Name = l.Attacks[0].Name }, "two attacks"},
		"an attack's name":      {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Attacks[0].Name = "A B" }, "name"},
		"SSIM above one":        {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Attacks[0].SSIM = 1.1 }, "SSIM"},
		"SSIM not a number":     {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Attacks[0].SSIM = math.NaN() }, "SSIM"},
		"negative MSE":          {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Attacks[0].MSE = -0.1 }, "MSE"},
		"MSE not a number":      {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Attacks[0].MSE = math.NaN() }, "MSE"},
		"no floor":              {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Floor = manifest.Attack{} }, "floor"},
		"line break in data":    {func(_ *manifest.Cut, l *manifest.PrivacyLabel) { l.Data = "a\nb" }, "data"},
		"figures of no decoder": {func(c *manifest.Cut, _ *manifest.PrivacyLabel) { c.Decoder = nil }, "names none"},
		"empty decoder":         {func(c *manifest.Cut, _ *manifest.PrivacyLabel) { c.Decoder.Size = 0 }, "decoder"},
		"large decoder":         {func(c *manifest.Cut, _ *manifest.PrivacyLabel) { c.Decoder.Size++ }, "decoder"},
		"decoder of no digest":  {func(c *manifest.Cut, _ *manifest.PrivacyLabel) { c.Decoder.Digest = job.Digest{} }, "decoder"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := sample(t)
			c.change(&m.Cuts[0], &m.Cuts[0].Privacy[0])
			if err := m.Check(); err == nil || !strings.Contains(err.Error(), c.say) {
				t.Fatalf("error %v, want one about %q", err, c.say)
			}
		})
	}
}

func TestLabelsAreOptional(t *testing.T) {
	t.Parallel()
	m := sample(t)
	m.Cuts[0].Privacy, m.Cuts[0].Decoder = nil, nil
	b := encode(t, m)
	if bytes.Contains(b, []byte("privacy")) || bytes.Contains(b, []byte("decoder")) {
		t.Fatalf("what is not claimed is in %s", b)
	}
	if m, err := manifest.Decode(b); err != nil || m.Check() != nil || m.Cuts[0].PrivacyAt(0.5) != nil {
		t.Fatal("a manifest without labels is refused", err)
	}
	said := bytes.Replace(b, []byte(`"predicted":`), []byte(`"decoder":null,"predicted":`), 1)
	if _, err := manifest.Decode(said); !errors.Is(err, manifest.ErrEncoding) {
		t.Errorf("error %v for a null decoder, want %v", err, manifest.ErrEncoding)
	}
}

func TestLabelTellsItsBestAttack(t *testing.T) {
	t.Parallel()
	cut := sample(t).Cuts[0]
	l := cut.PrivacyAt(0.5)
	if best := l.Best(); best.Name != manifest.AttackDecoder || math.Abs(best.PSNR()-20) > 1e-9 {
		t.Errorf("best attack %+v with %g dB", best, best.PSNR())
	}
	if chance := l.Reidentification.Chance(); chance != 1.0/524 {
		t.Errorf("chance %g", chance)
	}
	if l := cut.PrivacyAt(2); l != nil {
		t.Errorf("label %+v for a noise level without one", l)
	}
}

func TestEncodingEqualsTheGoldenFile(t *testing.T) {
	t.Parallel()
	want, err := os.ReadFile("testdata/manifest.json")
	if err != nil {
		t.Fatal(err)
	}
	m := sample(t)
	m.Cuts[0].Predicted.Seconds = 0.25 // the estimate may be calibrated anew
	if got := encode(t, m); !bytes.Equal(got, bytes.TrimSpace(want)) {
		t.Fatalf("encoded:\n%s\ngolden:\n%s", got, want)
	}
}
