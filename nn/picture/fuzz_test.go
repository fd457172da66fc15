package picture

import (
	"testing"
)

// FuzzDecode looks for files that make Decode panic, or give a picture that cannot be prepared.
func FuzzDecode(f *testing.F) {
	f.Add(encode(film()))
	f.Add(encode(film(attribute{tag: tagTransferSyntax, kind: "UI", value: implicitLittleEndian + "\x00"})))
	f.Add(encode(film(attribute{tag: tagSlope, kind: "DS", value: "-1"}, attribute{tag: tagWindowWidth, kind: "DS", value: "9"})))
	f.Add(pngBytes(f, gradient(5, 3)))
	f.Add(jpegBytes(f, gradient(5, 3)))
	spec := plainSpec(4, 4)
	spec.Window, spec.Percentiles, spec.Crop, spec.InvertMonochrome1 = WindowPercentile, [2]float64{1, 99}, CropCentreSquare, true
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := Decode(b)
		if err != nil {
			return
		}
		if p.Width < 1 || p.Height < 1 || len(p.samples) != p.Width*p.Height {
			t.Fatalf("%v with %d samples", p, len(p.samples))
		}
		x, err := p.Prepare(spec)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range x.Data {
			if !(v >= 0 && v <= 1) {
				t.Fatalf("prepared to %v", v)
			}
		}
	})
}
