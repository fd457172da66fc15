package picture

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// MaxSide is the largest height or width of a prepared picture.
const MaxSide = 1024

// What a [Spec] may ask for.
const (
	Grey = "grey" // luminance

	WindowNone       = "none"       // black is sample 0, white the largest the file can hold
	WindowMinMax     = "minmax"     // from the smallest to the largest sample of the cropped picture
	WindowPercentile = "percentile" // from one quantile of the samples of the cropped picture to another
	WindowDICOM      = "dicom"      // the file's own display window; as WindowMinMax if the file states none

	CropNone         = "none"
	CropCentreSquare = "center-square" // the largest square in the middle

	ResizeArea     = "area"     // every source pixel counts by the area it has in the target pixel
	ResizeBilinear = "bilinear" // between the four nearest source pixels
)

// Spec says how a model's pictures are to be prepared. It is part of the model's manifest.
//
// Window and range are for DICOM files, whose samples are a detector's. PNG and JPEG files are made for display
// already, so their samples are taken as they are.
type Spec struct {
	Colour            string     `json:"colour"`
	InvertMonochrome1 bool       `json:"invert_monochrome1"` // so that bones are light whatever the file prefers
	Window            string     `json:"window"`
	Percentiles       [2]float64 `json:"percentiles,omitzero"` // for WindowPercentile: 0 ≤ black < white ≤ 100
	Range             [2]float64 `json:"range,omitzero"`       // what black and white become; absent means 0 and 1
	Crop              string     `json:"crop"`
	Resize            string     `json:"resize"`
	Size              [2]int     `json:"size"` // height, width
}

// Check reports the first setting that is not one of those above.
func (s Spec) Check() error {
	switch {
	case s.Colour != Grey:
		return fmt.Errorf("colour %q, only %q is supported", s.Colour, Grey)
	case s.Crop != CropNone && s.Crop != CropCentreSquare:
		return fmt.Errorf("crop %q is neither %q nor %q", s.Crop, CropNone, CropCentreSquare)
	case s.Resize != ResizeArea && s.Resize != ResizeBilinear:
		return fmt.Errorf("resize %q is neither %q nor %q", s.Resize, ResizeArea, ResizeBilinear)
	case s.Size[0] < 1 || s.Size[1] < 1 || s.Size[0] > MaxSide || s.Size[1] > MaxSide:
		return fmt.Errorf("size %v, sides are 1 to %d", s.Size, MaxSide)
	case s.Range != [2]float64{} && !(0 <= s.Range[0] && s.Range[0] < s.Range[1] && s.Range[1] <= 1):
		return fmt.Errorf("range %v is not within 0 and 1", s.Range)
	}
	return s.checkWindow()
}

func (s Spec) checkWindow() error {
	switch s.Window {
	case WindowNone, WindowMinMax, WindowDICOM:
		if s.Percentiles != [2]float64{} {
			return fmt.Errorf("percentiles with window %q", s.Window)
		}
	case WindowPercentile:
		if p := s.Percentiles; !(0 <= p[0] && p[0] < p[1] && p[1] <= 100) {
			return fmt.Errorf("percentiles %v are not ascending within 0 and 100", p)
		}
	default:
		return fmt.Errorf("window %q is none of %q, %q, %q, %q", s.Window,
			WindowNone, WindowMinMax, WindowPercentile, WindowDICOM)
	}
	return nil
}

// Prepare brings the picture into the form that the spec states: shape [1,1,height,width], elements multiples of 1/255
// in [0,1]. It crops, clips to the window, resizes, turns MONOCHROME1 around where the spec says so, and rounds, in
// this order. Where the window holds one single grey, all of it becomes black.
func (p *Picture) Prepare(spec Spec) (*nn.Tensor, error) {
	if err := spec.Check(); err != nil {
		return nil, fmt.Errorf("prepare a picture: %w", err)
	}
	if p.Format != formatDICOM {
		spec.Window, spec.Range = WindowNone, [2]float64{}
	}
	area := p.crop(spec.Crop)
	window := p.limits(area, spec)
	scale := newScale(window, spec, p.inverse && spec.InvertMonochrome1)
	out := nn.NewTensor(1, 1, spec.Size[0], spec.Size[1])
	rows := weights(area.Dy(), spec.Size[0], spec.Resize)
	columns := weights(area.Dx(), spec.Size[1], spec.Resize)
	for y, row := range rows {
		for x, column := range columns {
			sum := p.weigh(area, row, column, window)
			out.Data[y*spec.Size[1]+x] = float64(scale.level(sum, row.total*column.total)) / 255
		}
	}
	return out, nil
}

func (p *Picture) crop(kind string) image.Rectangle {
	if kind == CropNone {
		return image.Rect(0, 0, p.Width, p.Height)
	}
	side := min(p.Width, p.Height)
	left, top := (p.Width-side)/2, (p.Height-side)/2
	return image.Rect(left, top, left+side, top+side)
}

// limits finds which samples become black and white.
func (p *Picture) limits(area image.Rectangle, spec Spec) limits {
	switch {
	case spec.Window == WindowNone:
		return limits{0, p.most}
	case spec.Window == WindowDICOM && p.window != nil:
		return *p.window
	case spec.Window == WindowPercentile:
		return p.quantiles(area, spec.Percentiles)
	}
	return p.quantiles(area, [2]float64{0, 100})
}

// quantiles are the smallest samples that at least the given percentages of the samples do not exceed.
func (p *Picture) quantiles(area image.Rectangle, percentiles [2]float64) limits {
	counts := make([]int, 1<<16)
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for _, v := range p.samples[y*p.Width+area.Min.X : y*p.Width+area.Max.X] {
			counts[v]++
		}
	}
	total := area.Dx() * area.Dy()
	at := func(percentile float64) uint16 {
		rank := max(1, int(math.Ceil(percentile*float64(total)/100)))
		for v, n := range counts {
			if rank -= n; rank <= 0 {
				return uint16(v)
			}
		}
		return p.most
	}
	return limits{at(percentiles[0]), at(percentiles[1])}
}

// line says which source pixels make up a target pixel along one axis, and with which weights.
type line struct {
	first   int
	weights []int
	total   int
}

func weights(from, to int, resize string) []line {
	out := make([]line, to)
	for i := range out {
		if resize == ResizeBilinear {
			out[i] = bilinear(i, from, to)
		} else {
			out[i] = covered(i, from, to)
		}
		for _, w := range out[i].weights {
			out[i].total += w
		}
	}
	return out
}

// covered weighs source pixels by their part of target pixel i, in units of 1/to of a source pixel.
func covered(i, from, to int) line {
	start, end := i*from, (i+1)*from
	l := line{first: start / to}
	for s := l.first; s*to < end; s++ {
		l.weights = append(l.weights, min(end, (s+1)*to)-max(start, s*to))
	}
	return l
}

// bilinear weighs the two source pixels around the centre of target pixel i, in units of 1/(2·to).
func bilinear(i, from, to int) line {
	position := max(0, min((2*i+1)*from-to, 2*to*(from-1)))
	l := line{first: position / (2 * to)}
	part := position % (2 * to)
	l.weights = append(l.weights, 2*to-part)
	if part > 0 {
		l.weights = append(l.weights, part)
	}
	return l
}

// weigh adds up weighted samples, clipped to the window and counted from its lower end.
func (p *Picture) weigh(area image.Rectangle, row, column line, window limits) int {
	var sum int
	for dy, wy := range row.weights {
		start := (area.Min.Y+row.first+dy)*p.Width + area.Min.X + column.first
		var part int
		for dx, wx := range column.weights {
			v := max(window.low, min(p.samples[start+dx], window.high))
			part += int(v-window.low) * wx
		}
		sum += part * wy
	}
	return sum
}

// scale maps a mean above the window's lower end to one of 256 levels.
type scale struct {
	width      int // of the window
	low, high  int // levels of black and white
	turnAround bool
}

func newScale(window limits, spec Spec, turnAround bool) scale {
	s := scale{width: int(window.high) - int(window.low), high: 255, turnAround: turnAround}
	if spec.Range != [2]float64{} {
		s.low, s.high = int(math.Round(255*spec.Range[0])), int(math.Round(255*spec.Range[1]))
	}
	return s
}

// level rounds half up. sum is at most width·total; width is below 2^16 and total at most 2^26, so nothing
// overflows.
func (s scale) level(sum, total int) int {
	if s.width == 0 {
		return s.low
	}
	if s.turnAround {
		sum = s.width*total - sum
	}
	span := s.high - s.low
	return s.low + (2*sum*span+s.width*total)/(2*s.width*total)
}

// PNG encodes a prepared picture, for showing it.
func PNG(t *nn.Tensor) ([]byte, error) {
	if len(t.Shape) != 4 || t.Shape[0] != 1 || t.Shape[1] != 1 || t.Check() != nil {
		return nil, fmt.Errorf("a tensor of shape %v is no grey picture", t.Shape)
	}
	height, width := t.Shape[2], t.Shape[3]
	shown := image.NewGray(image.Rect(0, 0, width, height))
	for i, v := range t.Data {
		shown.SetGray(i%width, i/width, color.Gray{Y: uint8(math.Round(255 * max(0, min(v, 1))))})
	}
	var b bytes.Buffer
	if err := png.Encode(&b, shown); err != nil {
		return nil, fmt.Errorf("encode a picture of %d×%d: %w", width, height, err)
	}
	return b.Bytes(), nil
}
