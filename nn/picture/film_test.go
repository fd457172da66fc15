//go:build !js

package picture

import (
	"crypto/sha256"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/suyashkumar/dicom"
	"github.com/suyashkumar/dicom/pkg/tag"
)

// library is the module whose test data hold real films, and which serves as a second opinion on how to read them.
const library = "github.com/suyashkumar/dicom"

func sample(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}", library).Output()
	if err != nil {
		t.Fatalf("find module %s: %v", library, err)
	}
	return filepath.Join(strings.TrimSpace(string(out)), "testdata", name)
}

func TestDecodeAgreesWithTheDICOMLibrary(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"1.dcm", "2.dcm", "3.dcm", "4.dcm"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file := sample(t, name)
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			p, err := Decode(b)
			if err != nil {
				t.Fatal(err)
			}
			dataset, err := dicom.ParseFile(file, nil)
			if err != nil {
				t.Fatal(err)
			}
			compareFrames(t, p, dataset)
		})
	}
}

func compareFrames(t *testing.T, p *Picture, dataset dicom.Dataset) {
	t.Helper()
	element, err := dataset.FindElementByTag(tag.PixelData)
	if err != nil {
		t.Fatal(err)
	}
	frame := dicom.MustGetPixelDataInfo(element.Value).Frames[0].NativeData
	if frame.Cols != p.Width || frame.Rows != p.Height {
		t.Fatalf("%d×%d, the library reads %d×%d", p.Width, p.Height, frame.Cols, frame.Rows)
	}
	signed, err := dataset.FindElementByTag(tag.PixelRepresentation)
	if err != nil {
		t.Fatal(err)
	}
	offset := 0
	if dicom.MustGetInts(signed.Value)[0] == 1 {
		offset = (int(p.most) + 1) / 2
	}
	for i, v := range frame.Data {
		if want := (v[0] + offset) & int(p.most); int(p.samples[i]) != want {
			t.Fatalf("sample %d differs from the library's", i)
		}
	}
}

func TestDecodeRefusesSeveralFrames(t *testing.T) {
	t.Parallel()
	b, err := os.ReadFile(sample(t, "5.dcm"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Decode(b); err == nil || !strings.Contains(err.Error(), "frames") {
		t.Errorf("error %v, want one about frames", err)
	}
}

// TestTheFilmComesOutTheSameEverywhere pins the input of the demo. The digest changes with any step of Prepare.
func TestTheFilmComesOutTheSameEverywhere(t *testing.T) {
	t.Parallel()
	b, err := os.ReadFile(sample(t, "4.dcm"))
	if err != nil {
		t.Fatal(err)
	}
	p, err := Decode(b)
	if err != nil {
		t.Fatal(err)
	}
	spec := plainSpec(28, 28)
	spec.InvertMonochrome1, spec.Crop = true, CropCentreSquare
	spec.Window, spec.Percentiles, spec.Range = WindowPercentile, [2]float64{1, 99}, [2]float64{.23, .79}
	got := levels(t, p, spec)
	h := sha256.New()
	var sum, squares float64
	for _, v := range got {
		h.Write([]byte{byte(v)})
		sum, squares = sum+float64(v)/255, squares+float64(v)*float64(v)/255/255
	}
	const want = "08e60a3eb86f6623"
	if digest := fmt.Sprintf("%x", h.Sum(nil)[:8]); digest != want {
		t.Errorf("digest %s, want %s", digest, want)
	}
	mean := sum / 784
	deviation := math.Sqrt(squares/784 - mean*mean)
	// The training films: mean 0.572 ± 0.078, deviation 0.145 ± 0.036.
	if math.Abs(mean-0.572) > 0.078 || math.Abs(deviation-0.145) > 0.036 {
		t.Errorf("mean %.3f, deviation %.3f: unlike the films that models were trained on", mean, deviation)
	}
	// Upright with light bones: the spine is lighter than both lungs, and below the diaphragm it is lighter still.
	at := func(row, column int) int { return got[row*28+column] }
	if spine := at(8, 16); spine <= at(8, 7) || spine <= at(8, 22) || at(25, 10) <= at(10, 8) {
		t.Errorf("the film is not upright with light bones: row 8 is %v", got[8*28:9*28])
	}
}
