package picture

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
)

const (
	preamble   = 128         // bytes before the magic word
	undefined  = 0xFFFF_FFFF // a length that a delimiter ends
	maxNesting = 32          // sequences in sequences
	tagItem    = 0xFFFE_E000
	tagItemEnd = 0xFFFE_E00D
	tagSeqEnd  = 0xFFFE_E0DD
)

var errTruncated = errors.New("the file ends in the middle of an attribute")

func isDICOM(b []byte) bool {
	return len(b) >= preamble+4 && string(b[preamble:preamble+4]) == "DICM"
}

// scanner steps through the attributes of a DICOM file without copying any of them. Nested sequences are stepped over
// with a counter instead of recursion, so no file can exhaust the stack.
type scanner struct {
	rest     []byte
	implicit bool   // the value representation is not written
	nested   []bool // one entry per open sequence or item: implicit, as it was outside
}

// element is one attribute. value aliases the file and is nil if the length is undefined.
type element struct {
	tag    uint32
	kind   string // value representation, "" if implicit
	length uint32
	value  []byte
}

// scanDICOM collects the attributes of the outermost level that this package reads, up to the pixel data.
func scanDICOM(b []byte) (map[uint32][]byte, error) {
	s := scanner{rest: b[preamble+4:]}
	found := map[uint32][]byte{}
	dataset := false
	for len(s.rest) > 0 {
		if !dataset && s.outsideMeta() {
			dataset = true
			syntax := strings.TrimRight(string(found[tagTransferSyntax]), " \x00")
			if syntax != implicitLittleEndian && syntax != explicitLittleEndian {
				return nil, fmt.Errorf("transfer syntax %q is compressed or not little-endian: "+
					"convert the file to explicit little-endian (%s)", syntax, explicitLittleEndian)
			}
			s.implicit = syntax == implicitLittleEndian
		}
		e, err := s.next()
		if err != nil {
			return nil, err
		}
		if len(s.nested) > 0 || !wanted(e.tag) {
			continue
		}
		if _, twice := found[e.tag]; twice {
			return nil, fmt.Errorf("attribute %08x stands in the file twice", e.tag)
		}
		found[e.tag] = e.value
		if e.tag == tagPixelData {
			return found, nil
		}
	}
	return nil, errors.New("no pixel data")
}

func wanted(tag uint32) bool {
	switch tag {
	case tagTransferSyntax, tagSamplesPerPixel, tagPhotometric, tagFrames, tagRows, tagColumns, tagBitsAllocated,
		tagBitsStored, tagHighBit, tagSigned, tagWindowCentre, tagWindowWidth, tagIntercept, tagSlope, tagPixelData:
		return true
	}
	return false
}

// outsideMeta says whether the next attribute is beyond the file meta information (group 2), which is always explicit.
func (s *scanner) outsideMeta() bool {
	return len(s.rest) >= 2 && binary.LittleEndian.Uint16(s.rest) != 2
}

// next reads one attribute and steps over its value, or into a sequence of undefined length.
func (s *scanner) next() (element, error) {
	e, err := s.header()
	if err != nil {
		return e, err
	}
	switch {
	case e.tag == tagItemEnd || e.tag == tagSeqEnd:
		return e, s.leave(e)
	case e.length == undefined:
		return e, s.enter(e)
	case uint64(e.length) > uint64(len(s.rest)):
		return e, errTruncated
	}
	e.value, s.rest = s.rest[:e.length], s.rest[e.length:]
	return e, nil
}

func (s *scanner) enter(e element) error {
	if e.tag == tagPixelData && len(s.nested) == 0 {
		return errors.New("the pixel data are compressed: convert the file to explicit little-endian")
	}
	if len(s.nested) >= maxNesting {
		return fmt.Errorf("more than %d nested sequences", maxNesting)
	}
	s.nested = append(s.nested, s.implicit)
	if e.kind == "UN" { // holds a sequence in implicit form (PS3.5 section 6.2.2)
		s.implicit = true
	}
	return nil
}

func (s *scanner) leave(e element) error {
	if len(s.nested) == 0 || e.length != 0 {
		return fmt.Errorf("a delimiter %08x out of place", e.tag)
	}
	last := len(s.nested) - 1
	s.implicit, s.nested = s.nested[last], s.nested[:last]
	return nil
}

// header reads tag, value representation and length.
func (s *scanner) header() (element, error) {
	if len(s.rest) < 8 {
		return element{}, errTruncated
	}
	b := s.rest
	e := element{tag: uint32(binary.LittleEndian.Uint16(b))<<16 | uint32(binary.LittleEndian.Uint16(b[2:]))}
	if s.implicit || e.tag>>16 == tagItem>>16 {
		e.length, s.rest = binary.LittleEndian.Uint32(b[4:]), b[8:]
		return e, nil
	}
	e.kind = string(b[4:6])
	if !longForm(e.kind) {
		e.length, s.rest = uint32(binary.LittleEndian.Uint16(b[6:])), b[8:]
		return e, nil
	}
	if len(b) < 12 {
		return e, errTruncated
	}
	e.length, s.rest = binary.LittleEndian.Uint32(b[8:]), b[12:]
	return e, nil
}

// longForm says which value representations have a length of four bytes (PS3.5 table 7.1-1).
func longForm(kind string) bool {
	switch kind {
	case "OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV":
		return true
	}
	return false
}
