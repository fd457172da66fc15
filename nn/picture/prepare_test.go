package picture

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"math"
	"strings"
	"testing"
)

// plainSpec takes a display picture as it is.
func plainSpec(height, width int) Spec {
	return Spec{Colour: Grey, Window: WindowNone, Crop: CropNone, Resize: ResizeArea, Size: [2]int{height, width}}
}

// levels prepares a picture and returns it in multiples of 1/255.
func levels(t *testing.T, p *Picture, spec Spec) []int {
	t.Helper()
	x, err := p.Prepare(spec)
	if err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(x.Shape) != fmt.Sprint([]int{1, 1, spec.Size[0], spec.Size[1]}) || x.Check() != nil {
		t.Fatalf("shape %v for size %v", x.Shape, spec.Size)
	}
	out := make([]int, len(x.Data))
	for i, v := range x.Data {
		out[i] = int(math.Round(255 * v))
		if v != float64(out[i])/255 {
			t.Fatalf("element %d is %v, not a multiple of 1/255", i, v)
		}
	}
	return out
}

func raw(width, height int, most uint16, samples ...uint16) *Picture {
	return &Picture{Width: width, Height: height, Format: formatDICOM, samples: samples, most: most}
}

func TestPrepareGivesTheStatedLevels(t *testing.T) {
	t.Parallel()
	square := raw(2, 2, 1023, 0, 1023, 341, 682)
	inverse := raw(2, 2, 1023, 0, 1023, 341, 682)
	inverse.inverse = true
	framed := raw(2, 1, 1000, 100, 900)
	framed.window = &limits{200, 600}
	cases := map[string]struct {
		picture *Picture
		change  func(*Spec)
		want    []int
	}{
		"as it is":                {square, func(*Spec) {}, []int{0, 255, 85, 170}},
		"inverted where stated":   {inverse, func(s *Spec) { s.InvertMonochrome1 = true }, []int{255, 0, 170, 85}},
		"not inverted otherwise":  {inverse, func(*Spec) {}, []int{0, 255, 85, 170}},
		"monochrome 2 stays":      {square, func(s *Spec) { s.InvertMonochrome1 = true }, []int{0, 255, 85, 170}},
		"mean of an area":         {square, func(s *Spec) { s.Size = [2]int{1, 1} }, []int{128}},
		"mean of parts":           {raw(3, 1, 255, 30, 60, 120), func(s *Spec) { s.Size = [2]int{1, 2} }, []int{40, 100}},
		"larger":                  {raw(2, 1, 255, 10, 20), func(s *Spec) { s.Size = [2]int{1, 3} }, []int{10, 15, 20}},
		"bilinear":                {raw(2, 1, 255, 0, 100), func(s *Spec) { s.Resize, s.Size = ResizeBilinear, [2]int{1, 4} }, []int{0, 25, 75, 100}},
		"bilinear to one":         {raw(2, 2, 255, 0, 100, 100, 200), func(s *Spec) { s.Resize, s.Size = ResizeBilinear, [2]int{1, 1} }, []int{100}},
		"middle of a wide one":    {raw(4, 1, 255, 1, 2, 3, 4), func(s *Spec) { s.Crop, s.Size = CropCentreSquare, [2]int{1, 1} }, []int{2}},
		"middle of a tall one":    {raw(1, 3, 255, 1, 2, 3), func(s *Spec) { s.Crop, s.Size = CropCentreSquare, [2]int{1, 1} }, []int{2}},
		"smallest to largest":     {raw(2, 2, 65535, 1000, 3000, 1500, 2000), func(s *Spec) { s.Window = WindowMinMax }, []int{0, 255, 64, 128}},
		"one single grey":         {raw(2, 2, 255, 7, 7, 7, 7), func(s *Spec) { s.Window = WindowMinMax }, []int{0, 0, 0, 0}},
		"the file's window":       {framed, func(s *Spec) { s.Window, s.Size = WindowDICOM, [2]int{1, 2} }, []int{0, 255}},
		"no window in the file":   {raw(2, 1, 1000, 100, 900), func(s *Spec) { s.Window, s.Size = WindowDICOM, [2]int{1, 2} }, []int{0, 255}},
		"within a range":          {raw(2, 1, 1000, 0, 1000), func(s *Spec) { s.Range, s.Size = [2]float64{.2, .8}, [2]int{1, 2} }, []int{51, 204}},
		"one grey within a range": {raw(2, 1, 9, 4, 4), func(s *Spec) { s.Range, s.Size, s.Window = [2]float64{.2, .8}, [2]int{1, 2}, WindowMinMax }, []int{51, 51}},
		"quantiles ignore outliers": {
			raw(5, 2, 65535, 0, 100, 100, 100, 100, 300, 300, 300, 300, 65535), func(s *Spec) {
				s.Window, s.Percentiles, s.Size = WindowPercentile, [2]float64{20, 90}, [2]int{2, 5}
			}, []int{0, 0, 0, 0, 0, 255, 255, 255, 255, 255},
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			spec := plainSpec(2, 2)
			c.change(&spec)
			if got := levels(t, c.picture, spec); fmt.Sprint(got) != fmt.Sprint(c.want) {
				t.Errorf("levels %v, want %v", got, c.want)
			}
		})
	}
}

func TestPrepareRefusesUnknownSpecs(t *testing.T) {
	t.Parallel()
	cases := map[string]func(*Spec){
		"colour":                   func(s *Spec) { s.Colour = "rgb" },
		"window":                   func(s *Spec) { s.Window = "" },
		"crop":                     func(s *Spec) { s.Crop = "left" },
		"resize":                   func(s *Spec) { s.Resize = "lanczos" },
		"no size":                  func(s *Spec) { s.Size = [2]int{0, 28} },
		"huge size":                func(s *Spec) { s.Size = [2]int{28, MaxSide + 1} },
		"percentiles without need": func(s *Spec) { s.Percentiles = [2]float64{1, 99} },
		"percentiles missing":      func(s *Spec) { s.Window = WindowPercentile },
		"percentiles of not a number": func(s *Spec) {
			s.Window, s.Percentiles = WindowPercentile, [2]float64{math.NaN(), 99}
		},
		"range reversed": func(s *Spec) { s.Range = [2]float64{.8, .2} },
		"range too wide": func(s *Spec) { s.Range = [2]float64{.2, 1.1} },
	}
	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			spec := plainSpec(1, 1)
			change(&spec)
			if _, err := raw(1, 1, 255, 7).Prepare(spec); err == nil {
				t.Errorf("%+v was accepted", spec)
			}
		})
	}
}

// gradient has another grey at each place.
func gradient(width, height int) *image.Gray {
	m := image.NewGray(image.Rect(0, 0, width, height))
	for i := range m.Pix {
		m.Pix[i] = uint8(i * 255 / (len(m.Pix) - 1))
	}
	return m
}

func pngBytes(t testing.TB, m image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func jpegBytes(t testing.TB, m image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, &jpeg.Options{Quality: 100}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestAPreparedPictureSurvivesPNG(t *testing.T) {
	t.Parallel()
	m := gradient(28, 28)
	p, err := Decode(pngBytes(t, m))
	if err != nil {
		t.Fatal(err)
	}
	spec := plainSpec(28, 28)
	spec.Window, spec.Percentiles, spec.Range = WindowPercentile, [2]float64{5, 95}, [2]float64{.3, .6}
	x, err := p.Prepare(spec) // window and range leave a display picture alone
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range x.Data {
		if v != float64(m.Pix[i])/255 {
			t.Fatalf("pixel %d is %v, want %d/255", i, v, m.Pix[i])
		}
	}
	b, err := PNG(x)
	if err != nil || !bytes.Equal(b, pngBytes(t, m)) {
		t.Errorf("encoded as another picture: %v", err)
	}
}

func TestDecodeTurnsEveryKindOfPictureGrey(t *testing.T) {
	t.Parallel()
	m := gradient(9, 5)
	deep, coloured, faded := image.NewGray16(m.Rect), image.NewRGBA(m.Rect), image.NewNRGBA(m.Rect)
	palette := image.NewPaletted(m.Rect, color.Palette{color.Black, color.White})
	for y := range 5 {
		for x := range 9 {
			deep.Set(x, y, m.At(x, y))
			coloured.Set(x, y, m.At(x, y))
			faded.Set(x, y, color.NRGBA{255, 255, 255, m.GrayAt(x, y).Y})
			palette.Set(x, y, m.At(x, y))
		}
	}
	cases := map[string]struct {
		file []byte
		off  int // levels that the format may be off
	}{
		"grey": {pngBytes(t, m), 0}, "16 bits": {pngBytes(t, deep), 0},
		"colours": {pngBytes(t, coloured), 0}, "transparent": {pngBytes(t, faded), 0},
		"palette": {pngBytes(t, palette), 127},
		"jpeg":    {jpegBytes(t, m), 2}, "coloured jpeg": {jpegBytes(t, coloured), 2},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, err := Decode(c.file)
			if err != nil {
				t.Fatal(err)
			}
			for i, v := range levels(t, p, plainSpec(5, 9)) {
				if d := v - int(m.Pix[i]); d < -c.off || d > c.off {
					t.Fatalf("pixel %d is %d, want %d", i, v, m.Pix[i])
				}
			}
		})
	}
}

func TestDecodeRefusesPictures(t *testing.T) {
	t.Parallel()
	whole := pngBytes(t, gradient(9, 5))
	huge := bytes.Clone(whole)
	copy(huge[16:], "\x00\x01\x00\x00\x00\x01\x00\x00") // the checksum is wrong as well, but is read later or not at all
	cases := map[string][]byte{
		"nothing": {}, "text": []byte("P5 1 1 255 \x00"), "gif": []byte("GIF89a\x01\x00\x01\x00\x00\x00\x00;"),
		"png cut off": whole[:len(whole)/2], "png of 4 gigapixels": huge,
		"jpeg cut off": jpegBytes(t, gradient(9, 5))[:200], "too many bytes": make([]byte, MaxFile+1),
	}
	for name, b := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if p, err := Decode(b); !errors.Is(err, ErrFormat) || p != nil {
				t.Errorf("picture %v, error %v", p, err)
			}
		})
	}
}

func TestAPictureNeverPrintsItsSamples(t *testing.T) {
	t.Parallel()
	p := raw(1, 2, 65535, 54321, 12345)
	for _, s := range []string{fmt.Sprint(p), fmt.Sprint(*p), fmt.Sprintf("%+v %#v %s", p, *p, *p)} {
		if strings.Contains(s, "54321") || strings.Contains(s, "0xd431") || !strings.Contains(s, "1×2") {
			t.Errorf("prints %q", s)
		}
	}
}
