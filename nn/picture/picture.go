package picture

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	_ "image/jpeg" // registers the decoder that image.Decode finds
	_ "image/png"  // likewise
)

const (
	// MaxFile is the largest image file that is read, in bytes.
	MaxFile = 64 << 20
	// MaxPixels is the largest picture that is decoded, width times height.
	MaxPixels = 64 << 20
)

const formatDICOM = "dicom"

// ErrFormat is wrapped by errors about files that are no PNG, JPEG or DICOM, or one of a kind that is not read.
var ErrFormat = errors.New("unreadable picture")

// Picture is a decoded grey picture.
type Picture struct {
	Width, Height int
	Format        string // "png", "jpeg" or "dicom"; others cannot be, unless the program registers their decoders

	samples []uint16 // row-major, as the file orders them
	most    uint16   // largest value that a sample of this file can have
	inverse bool     // the file shows its largest samples black (MONOCHROME1)
	window  *limits  // the file's own display window in samples, if it states one
}

// limits is an interval of samples, from black to white: low < high.
type limits struct{ low, high uint16 }

// String gives the size and never the contents.
func (p *Picture) String() string {
	return fmt.Sprintf("%s picture of %d×%d [redacted]", p.Format, p.Width, p.Height)
}

// GoString is String, so that no verb of fmt shows samples.
func (p *Picture) GoString() string { return p.String() }

// Decode reads a PNG, JPEG or uncompressed single-frame DICOM file. Colours become grey by luminance; transparency
// becomes black. The error wraps [ErrFormat].
func Decode(b []byte) (*Picture, error) {
	if len(b) > MaxFile {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are read", ErrFormat, len(b), MaxFile)
	}
	if isDICOM(b) {
		p, err := decodeDICOM(b)
		if err != nil {
			return nil, fmt.Errorf("%w: DICOM: %w", ErrFormat, err)
		}
		return p, nil
	}
	config, format, err := image.DecodeConfig(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("%w: neither PNG, JPEG nor DICOM: %w", ErrFormat, err)
	}
	if err := checkSize(config.Width, config.Height); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrFormat, format, err)
	}
	decoded, _, err := image.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrFormat, format, err)
	}
	return fromImage(decoded, format), nil
}

func checkSize(width, height int) error {
	if width < 1 || height < 1 || width > MaxPixels/height {
		return fmt.Errorf("%d×%d pixels, at most %d are read", width, height, MaxPixels)
	}
	return nil
}

func fromImage(decoded image.Image, format string) *Picture {
	area := decoded.Bounds()
	p := &Picture{Width: area.Dx(), Height: area.Dy(), Format: format, most: 1<<16 - 1}
	p.samples = make([]uint16, 0, p.Width*p.Height)
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			p.samples = append(p.samples, grey(decoded, x, y))
		}
	}
	return p
}

// grey is the luminance of one pixel; the common kinds of picture are spared an allocation for each.
func grey(decoded image.Image, x, y int) uint16 {
	switch m := decoded.(type) {
	case *image.Gray:
		return uint16(m.GrayAt(x, y).Y) * 0x101
	case *image.Gray16:
		return m.Gray16At(x, y).Y
	case *image.YCbCr:
		return luminance(m.YCbCrAt(x, y))
	case *image.NRGBA:
		return luminance(m.NRGBAAt(x, y))
	case *image.RGBA:
		return luminance(m.RGBAAt(x, y))
	}
	return luminance(decoded.At(x, y))
}

// luminance weighs the colours as JFIF does (ITU-R BT.601).
func luminance[C color.Color](c C) uint16 {
	r, g, b, _ := c.RGBA()
	return uint16((19595*r + 38470*g + 7471*b + 1<<15) >> 16)
}
