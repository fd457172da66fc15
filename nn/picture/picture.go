package picture

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
)

const (
	// MaxFile is the largest image file that is read, in bytes.
	MaxFile = 64 << 20
	// MaxPixels is the largest picture that is decoded, width times height.
	MaxPixels = 64 << 20
)

// The formats of [Picture].
const formatPNG, formatJPEG, formatDICOM = "png", "jpeg", "dicom"

// ErrFormat is wrapped by errors about files that are no PNG, JPEG or DICOM, or one of a kind that is not read.
var ErrFormat = errors.New("unreadable picture")

// Picture is a decoded grey picture.
type Picture struct {
	Width, Height int
	Format        string // "png", "jpeg" or "dicom"

	samples []uint16 // row-major, as the file orders them
	most    uint16   // largest value that a sample of this file can have
	inverse bool     // the file shows its largest samples black (MONOCHROME1)
	window  *limits  // the file's own display window in samples, if it states one
}

// limits is an interval of samples, from black to white: low < high.
type limits struct{ low, high uint16 }

// String gives the size and never the contents.
func (p Picture) String() string {
	return fmt.Sprintf("%s picture of %d×%d [redacted]", p.Format, p.Width, p.Height)
}

// GoString is String, so that %#v does not show samples either.
func (p Picture) GoString() string { return p.String() }

// Decode reads a PNG, JPEG or uncompressed single-frame DICOM file. Colours become grey by luminance; transparency
// becomes black. The error wraps [ErrFormat].
func Decode(b []byte) (*Picture, error) {
	if len(b) > MaxFile {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are read", ErrFormat, len(b), MaxFile)
	}
	format := formatOf(b)
	var p *Picture
	var err error
	switch format {
	case formatPNG:
		p, err = decodeDisplay(b, png.DecodeConfig, png.Decode)
	case formatJPEG:
		p, err = decodeDisplay(b, jpeg.DecodeConfig, jpeg.Decode)
	case formatDICOM:
		p, err = decodeDICOM(b)
	default:
		return nil, fmt.Errorf("%w: neither PNG, JPEG nor DICOM", ErrFormat)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrFormat, format, err)
	}
	p.Format = format
	return p, nil
}

// formatOf tells a file's format from how it begins.
func formatOf(b []byte) string {
	switch {
	case isDICOM(b):
		return formatDICOM
	case bytes.HasPrefix(b, []byte("\x89PNG\r\n\x1a\n")):
		return formatPNG
	case bytes.HasPrefix(b, []byte("\xff\xd8\xff")):
		return formatJPEG
	}
	return ""
}

// decodeDisplay decodes a PNG or JPEG file, after a look at its size.
func decodeDisplay(
	b []byte, configure func(io.Reader) (image.Config, error), decode func(io.Reader) (image.Image, error),
) (*Picture, error) {
	config, err := configure(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	if err := checkSize(config.Width, config.Height); err != nil {
		return nil, err
	}
	decoded, err := decode(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return fromImage(decoded), nil
}

func checkSize(width, height int) error {
	if width < 1 || height < 1 || width > MaxPixels/height {
		return fmt.Errorf("%d×%d pixels, at most %d are read", width, height, MaxPixels)
	}
	return nil
}

func fromImage(decoded image.Image) *Picture {
	area := decoded.Bounds()
	p := &Picture{Width: area.Dx(), Height: area.Dy(), most: 1<<16 - 1}
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
