package picture

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Attributes that are read (DICOM PS3.6); all others are stepped over.
const (
	tagTransferSyntax  = 0x0002_0010
	tagSamplesPerPixel = 0x0028_0002
	tagPhotometric     = 0x0028_0004
	tagFrames          = 0x0028_0008
	tagRows            = 0x0028_0010
	tagColumns         = 0x0028_0011
	tagBitsAllocated   = 0x0028_0100
	tagBitsStored      = 0x0028_0101
	tagHighBit         = 0x0028_0102
	tagSigned          = 0x0028_0103
	tagWindowCentre    = 0x0028_1050
	tagWindowWidth     = 0x0028_1051
	tagIntercept       = 0x0028_1052
	tagSlope           = 0x0028_1053
	tagPixelData       = 0x7FE0_0010
)

// Transfer syntaxes that are read (DICOM PS3.5 section 10 and annex A): both uncompressed and little-endian.
const (
	implicitLittleEndian = "1.2.840.10008.1.2"
	explicitLittleEndian = "1.2.840.10008.1.2.1"
)

// dicomFile is what is needed of a DICOM file. The values alias the file.
type dicomFile struct {
	attributes map[uint32][]byte
}

// decodeDICOM reads an uncompressed monochrome picture of one frame.
func decodeDICOM(b []byte) (*Picture, error) {
	attributes, err := scanDICOM(b)
	if err != nil {
		return nil, err
	}
	f := dicomFile{attributes}
	layout, err := f.layout()
	if err != nil {
		return nil, err
	}
	p := &Picture{Width: layout.width, Height: layout.height, most: layout.most()}
	if p.samples, err = f.samples(layout); err != nil {
		return nil, err
	}
	p.inverse = f.text(tagPhotometric) == "MONOCHROME1"
	p.display(layout)
	return p, nil
}

// layout says how samples stand in the pixel data.
type layout struct {
	width, height  int
	bytes          int    // of a sample: 1 or 2
	stored, shift  int    // bits that count, and how far up they stand
	signed         bool   // two's complement
	offset         uint16 // added to a signed sample, so that none is negative
	slope, origin  float64
	centre, extent float64 // display window in units of slope·sample + origin; extent 0 if none
}

func (l layout) most() uint16 { return uint16(1<<l.stored - 1) }

func (f dicomFile) layout() (layout, error) {
	switch kind := f.text(tagPhotometric); {
	case kind != "MONOCHROME1" && kind != "MONOCHROME2":
		return layout{}, fmt.Errorf("photometric interpretation %q, only MONOCHROME1 and MONOCHROME2 are read", kind)
	case f.number(tagSamplesPerPixel, 1) != 1:
		return layout{}, fmt.Errorf("%d samples a pixel, only 1 is read", f.number(tagSamplesPerPixel, 1))
	}
	if frames := f.text(tagFrames); frames != "" && frames != "1" {
		return layout{}, fmt.Errorf("%q frames, only single pictures are read: export one frame", frames)
	}
	l := layout{
		width: f.number(tagColumns, 0), height: f.number(tagRows, 0),
		signed: f.number(tagSigned, 0) == 1,
	}
	if err := checkSize(l.width, l.height); err != nil {
		return layout{}, err
	}
	allocated := f.number(tagBitsAllocated, 0)
	l.stored = f.number(tagBitsStored, allocated)
	high := f.number(tagHighBit, l.stored-1)
	l.bytes, l.shift = allocated/8, high+1-l.stored
	if allocated != 8 && allocated != 16 || l.stored < 1 || high >= allocated || l.shift < 0 {
		return layout{}, fmt.Errorf("%d bits up to bit %d in %d allocated, at most 16 are read", l.stored, high, allocated)
	}
	if l.signed {
		l.offset = 1 << (l.stored - 1)
	}
	return l, f.scale(&l)
}

// scale reads what samples mean and which of them are to be shown.
func (f dicomFile) scale(l *layout) (err error) {
	if l.slope, err = f.decimal(tagSlope, 1); err != nil {
		return err
	}
	if l.origin, err = f.decimal(tagIntercept, 0); err != nil {
		return err
	}
	if l.centre, err = f.decimal(tagWindowCentre, 0); err != nil {
		return err
	}
	if l.extent, err = f.decimal(tagWindowWidth, 0); err != nil {
		return err
	}
	if l.slope == 0 {
		return errors.New("rescale slope is 0")
	}
	return nil
}

// samples takes the stored bits out of the pixel data.
func (f dicomFile) samples(l layout) ([]uint16, error) {
	data, ok := f.attributes[tagPixelData]
	if !ok {
		return nil, errors.New("no pixel data")
	}
	need := l.width * l.height * l.bytes
	if len(data) != need && len(data) != need+need%2 { // one byte pads to an even length
		return nil, fmt.Errorf("%d bytes of pixel data for %d×%d pixels of %d bytes", len(data), l.width, l.height, l.bytes)
	}
	mask := l.most()
	out := make([]uint16, l.width*l.height)
	for i := range out {
		var v uint16
		if l.bytes == 1 {
			v = uint16(data[i])
		} else {
			v = binary.LittleEndian.Uint16(data[2*i:])
		}
		out[i] = (v>>l.shift + l.offset) & mask // for signed samples this is two's complement plus offset
	}
	return out, nil
}

// display brings the file's window into samples. A negative slope turns black and white around once more.
func (p *Picture) display(l layout) {
	if l.slope < 0 {
		p.inverse = !p.inverse
	}
	if l.extent < 1 {
		return
	}
	toSample := func(value float64) uint16 {
		s := math.Round((value-l.origin)/l.slope) + float64(l.offset)
		return uint16(max(0, min(s, float64(p.most))))
	}
	a, b := toSample(l.centre-l.extent/2), toSample(l.centre+l.extent/2)
	if w := (limits{min(a, b), max(a, b)}); w.low < w.high {
		p.window = &w
	}
}

// number reads an unsigned 16-bit attribute.
func (f dicomFile) number(tag uint32, otherwise int) int {
	if v := f.attributes[tag]; len(v) == 2 {
		return int(binary.LittleEndian.Uint16(v))
	}
	return otherwise
}

// text reads a string attribute without its padding.
func (f dicomFile) text(tag uint32) string {
	v := f.attributes[tag]
	return strings.Trim(string(v[:min(len(v), 64)]), " \x00")
}

// decimal reads the first value of a decimal string attribute.
func (f dicomFile) decimal(tag uint32, otherwise float64) (float64, error) {
	first, _, _ := strings.Cut(f.text(tag), `\`)
	if first = strings.TrimSpace(first); first == "" {
		return otherwise, nil
	}
	v, err := strconv.ParseFloat(first, 64)
	if err != nil || math.IsNaN(v) || math.Abs(v) > 1e9 {
		return 0, fmt.Errorf("attribute %08x is no number", tag)
	}
	return v, nil
}
