package picture

import (
	"encoding/binary"
	"errors"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// attribute is one element of a DICOM file under construction; length overrides that of the value if not 0.
type attribute struct {
	tag    uint32
	kind   string
	value  string
	length uint32
}

// film is a picture of 3×2 samples of 12 bits in explicit little-endian form.
func film(change ...attribute) []attribute {
	all := []attribute{
		{tag: tagTransferSyntax, kind: "UI", value: explicitLittleEndian + "\x00"},
		{tag: tagSamplesPerPixel, kind: "US", value: word(1)},
		{tag: tagPhotometric, kind: "CS", value: "MONOCHROME2 "},
		{tag: tagRows, kind: "US", value: word(2)},
		{tag: tagColumns, kind: "US", value: word(3)},
		{tag: tagBitsAllocated, kind: "US", value: word(16)},
		{tag: tagBitsStored, kind: "US", value: word(12)},
		{tag: tagHighBit, kind: "US", value: word(11)},
		{tag: tagSigned, kind: "US", value: word(0)},
		{tag: tagPixelData, kind: "OW", value: word(0, 1, 2, 100, 2000, 4095)},
	}
	for _, c := range change {
		i := slices.IndexFunc(all, func(a attribute) bool { return a.tag >= c.tag })
		if all[i].tag == c.tag {
			all[i] = c
			continue
		}
		all = slices.Insert(all, i, c)
	}
	return all
}

func word(values ...uint16) string {
	var b []byte
	for _, v := range values {
		b = binary.LittleEndian.AppendUint16(b, v)
	}
	return string(b)
}

// encode writes the file; the meta information is explicit, the rest implicit if the transfer syntax says so.
func encode(attributes []attribute) []byte {
	b := append(make([]byte, preamble), "DICM"...)
	implicit := false
	for _, a := range attributes {
		b = binary.LittleEndian.AppendUint16(b, uint16(a.tag>>16))
		b = binary.LittleEndian.AppendUint16(b, uint16(a.tag))
		length := uint32(len(a.value))
		if a.length != 0 {
			length = a.length
		}
		switch {
		case implicit && a.tag>>16 != 2 || a.kind == "":
			b = binary.LittleEndian.AppendUint32(b, length)
		case longForm(a.kind):
			b = append(append(b, a.kind...), 0, 0)
			b = binary.LittleEndian.AppendUint32(b, length)
		default:
			b = binary.LittleEndian.AppendUint16(append(b, a.kind...), uint16(length))
		}
		b = append(b, a.value...)
		implicit = implicit || a.tag == tagTransferSyntax && strings.TrimRight(a.value, "\x00") == implicitLittleEndian
	}
	return b
}

func TestDecodeReadsWhatADICOMFileStates(t *testing.T) {
	t.Parallel()
	plain := []uint16{0, 1, 2, 100, 2000, 4095}
	cases := map[string]struct {
		change  []attribute
		samples []uint16
		inverse bool
		window  *limits
	}{
		"explicit": {samples: plain},
		"implicit": {
			change:  []attribute{{tag: tagTransferSyntax, kind: "UI", value: implicitLittleEndian + "\x00"}},
			samples: plain,
		},
		"monochrome 1": {
			change:  []attribute{{tag: tagPhotometric, kind: "CS", value: "MONOCHROME1 "}},
			samples: plain, inverse: true,
		},
		"signed": {
			change: []attribute{
				{tag: tagSigned, kind: "US", value: word(1)},
				{tag: tagPixelData, kind: "OW", value: word(0xF800, 0xFFFF, 0, 1, 2047, 0x0800)},
			},
			samples: []uint16{0, 2047, 2048, 2049, 4095, 0},
		},
		"bits above those stored are ignored": {
			change:  []attribute{{tag: tagPixelData, kind: "OW", value: word(0xF000, 0xF001, 2, 100, 2000, 0x1FFF)}},
			samples: plain,
		},
		"stored high": {
			change: []attribute{
				{tag: tagHighBit, kind: "US", value: word(15)},
				{tag: tagPixelData, kind: "OW", value: word(0, 16, 47, 1600, 32000, 65535)},
			},
			samples: plain,
		},
		"eight bits with padding": {
			change: []attribute{
				{tag: tagRows, kind: "US", value: word(1)},
				{tag: tagBitsAllocated, kind: "US", value: word(8)},
				{tag: tagBitsStored, kind: "US", value: word(8)},
				{tag: tagHighBit, kind: "US", value: word(7)},
				{tag: tagPixelData, kind: "OB", value: "\x00\x80\xff\x00"},
			},
			samples: []uint16{0, 128, 255},
		},
		"window in units of the slope": {
			change: []attribute{
				{tag: tagWindowCentre, kind: "DS", value: `-400\40`},
				{tag: tagWindowWidth, kind: "DS", value: `200 \80`},
				{tag: tagIntercept, kind: "DS", value: "-1000 "},
				{tag: tagSlope, kind: "DS", value: "0.5 "},
			},
			samples: plain, window: &limits{1000, 1400},
		},
		"negative slope": {
			change: []attribute{
				{tag: tagWindowCentre, kind: "DS", value: "-100"},
				{tag: tagWindowWidth, kind: "DS", value: "20"},
				{tag: tagSlope, kind: "DS", value: "-1"},
			},
			samples: plain, inverse: true, window: &limits{90, 110},
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, err := Decode(encode(film(c.change...)))
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(p.samples, c.samples) || p.inverse != c.inverse {
				t.Errorf("samples %v inverse %v, want %v %v", p.samples, p.inverse, c.samples, c.inverse)
			}
			if (p.window == nil) != (c.window == nil) || p.window != nil && *p.window != *c.window {
				t.Errorf("window %v, want %v", p.window, c.window)
			}
		})
	}
}

func TestDecodeStepsOverSequences(t *testing.T) {
	t.Parallel()
	sequences := []attribute{
		{tag: 0x0008_1110, kind: "SQ", value: word(0xFFFE, 0xE000, 0, 0)},
		{tag: 0x0008_1111, kind: "SQ", length: undefined},
		{tag: tagItem, length: undefined},
		{tag: tagRows, kind: "US", value: word(77)},
		{tag: tagItemEnd},
		{tag: tagSeqEnd},
		{tag: 0x0009_1001, kind: "UN", length: undefined},
		{tag: tagItem, length: undefined},
		{tag: 0x0009_1002, value: "implicit"},
		{tag: tagItemEnd},
		{tag: tagItem, value: "of any length"},
		{tag: tagSeqEnd},
	}
	p, err := Decode(encode(slices.Insert(film(), 1, sequences...)))
	if err != nil {
		t.Fatal(err)
	}
	if p.Width != 3 || p.Height != 2 {
		t.Errorf("%v, want 3×2: an attribute inside of a sequence was taken for the film's", p)
	}
}

func TestDecodeRefusesDICOMFiles(t *testing.T) {
	t.Parallel()
	nested := film()[:1]
	for range maxNesting {
		nested = append(nested, attribute{tag: 0x0008_1111, kind: "SQ", length: undefined},
			attribute{tag: tagItem, length: undefined})
	}
	whole := encode(film())
	cases := map[string]struct {
		file []byte
		says string
	}{
		"compressed syntax": {
			encode(film(attribute{tag: tagTransferSyntax, kind: "UI", value: "1.2.840.10008.1.2.4.50"})), "convert",
		},
		"big-endian":       {encode(film(attribute{tag: tagTransferSyntax, kind: "UI", value: "1.2.840.10008.1.2.2\x00"})), "convert"},
		"no syntax":        {encode(film()[1:]), "convert"},
		"compressed data":  {encode(film(attribute{tag: tagPixelData, kind: "OB", length: undefined})), "compressed"},
		"colour":           {encode(film(attribute{tag: tagPhotometric, kind: "CS", value: "RGB "})), "RGB"},
		"several samples":  {encode(film(attribute{tag: tagSamplesPerPixel, kind: "US", value: word(3)})), "3 samples"},
		"several frames":   {encode(film(attribute{tag: tagFrames, kind: "IS", value: "64"})), "frames"},
		"no pixels":        {encode(film(attribute{tag: tagRows, kind: "US", value: word(0)})), "0 pixels"},
		"too many pixels":  {encode(film(attribute{tag: tagRows, kind: "US", value: word(65535)}, attribute{tag: tagColumns, kind: "US", value: word(65535)})), "at most"},
		"missing pixels":   {encode(film(attribute{tag: tagColumns, kind: "US", value: word(4)})), "bytes of pixel data"},
		"32 bits":          {encode(film(attribute{tag: tagBitsAllocated, kind: "US", value: word(32)})), "at most 16"},
		"no bits":          {encode(film(attribute{tag: tagBitsStored, kind: "US", value: word(0)})), "0 bits"},
		"bits off the end": {encode(film(attribute{tag: tagHighBit, kind: "US", value: word(16)})), "bit 16"},
		"bits too low":     {encode(film(attribute{tag: tagHighBit, kind: "US", value: word(3)})), "bit 3"},
		"slope 0":          {encode(film(attribute{tag: tagSlope, kind: "DS", value: "0 "})), "slope"},
		"no number":        {encode(film(attribute{tag: tagSlope, kind: "DS", value: "NaN "})), "no number"},
		"rows twice": {
			encode(slices.Insert(film(), 4, attribute{tag: tagRows, kind: "US", value: word(2)})), "twice",
		},
		"length of 4 GB":    {encode(film(attribute{tag: tagPixelData, kind: "OW", length: undefined - 1})), "ends in the middle"},
		"stray delimiter":   {encode(append(film()[:1], attribute{tag: tagSeqEnd})), "out of place"},
		"too deep":          {encode(nested), "nested"},
		"nothing":           {whole[:preamble+4], "no pixel data"},
		"cut in a header":   {whole[:preamble+4+10], "ends in the middle"},
		"cut in the pixels": {whole[:len(whole)-1], "ends in the middle"},
		"no film at all":    {encode(film()[:9]), "no pixel data"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, err := Decode(c.file)
			if !errors.Is(err, ErrFormat) || p != nil || !strings.Contains(err.Error(), c.says) {
				t.Fatalf("picture %v, error %v, want one that says %q", p, err, c.says)
			}
		})
	}
}

// TestHostileLengthsAllocateNothing runs by itself, since it counts what the whole process allocates.
func TestHostileLengthsAllocateNothing(t *testing.T) {
	file := encode(film(
		attribute{tag: tagRows, kind: "US", value: word(8192)}, attribute{tag: tagColumns, kind: "US", value: word(8192)},
		attribute{tag: tagPixelData, kind: "OW", length: 1 << 27},
	))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := Decode(file)
	runtime.ReadMemStats(&after)
	if err == nil {
		t.Fatal("a file without its pixels was read")
	}
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 1<<20 {
		t.Fatalf("%d bytes allocated for a file of %d", grown, len(file))
	}
}
