package nn

import (
	"fmt"
	"slices"
)

// value appends a ValueInfoProto.
func (r *reader) value(f field, to *[]Value) error {
	if len(*to) >= MaxValues {
		return malformed("more than %d declared values", MaxValues)
	}
	var v Value
	var dims []int64
	err := f.message(func(b []byte) error {
		return walk(b, func(f field) error {
			switch f.number {
			case valueName:
				return f.text(&v.Name)
			case valueType:
				return f.message(func(b []byte) (err error) {
					dims, err = readType(b, &v)
					return err
				})
			}
			return nil
		})
	})
	if err == nil && dims != nil {
		err = r.fix(&v, dims, to == &r.graph.Values)
	}
	if err != nil && (!r.open || to == &r.graph.Inputs) {
		return fmt.Errorf("value %q: %w", v.Name, err)
	}
	*to = append(*to, v)
	return nil
}

// fix turns dimensions, of which those below 1 are symbolic, into a shape. A symbolic first one is a batch of 1, except
// in between; a shape with others is left open.
func (r *reader) fix(v *Value, dims []int64, between bool) error {
	loose := slices.IndexFunc(dims, func(d int64) bool { return d < 1 })
	if loose == 0 && !between {
		dims[0] = 1
		loose = slices.IndexFunc(dims, func(d int64) bool { return d < 1 })
	}
	if loose >= 0 {
		r.loose[v.Name] = loose
		return nil
	}
	var err error
	if v.Shape, err = shapeOf(dims); err != nil {
		return malformed("%w", err)
	}
	return nil
}

// readType reads a TypeProto, which must be that of a tensor, and returns the dimensions, nil where none are stated.
func readType(b []byte, v *Value) (dims []int64, err error) {
	err = walk(b, func(f field) error {
		if f.number != typeTensor {
			return unsupported("a value that is not a tensor")
		}
		return f.message(func(b []byte) error {
			return walk(b, func(f field) error {
				switch f.number {
				case tensorTypeElem:
					return readElementType(f, v)
				case tensorTypeShape:
					return f.message(func(b []byte) (err error) {
						dims, err = readShape(b)
						return err
					})
				}
				return nil
			})
		})
	})
	return dims, err
}

func readElementType(f field, v *Value) error {
	var number int64
	if err := f.integer(&number); err != nil {
		return err
	}
	kind, ok := elementTypes[number]
	if !ok && number != 0 {
		return unsupported("element type %d", number)
	}
	v.Type = kind
	return nil
}

// readShape reads a TensorShapeProto; a symbolic dimension is 0.
func readShape(b []byte) ([]int64, error) {
	dims := []int64{}
	err := walk(b, func(f field) error {
		if f.number != shapeDim {
			return nil
		}
		return f.message(func(b []byte) error {
			var d int64
			err := walk(b, func(f field) error {
				if f.number != dimValue {
					return nil
				}
				return f.integer(&d)
			})
			if err == nil {
				dims, err = appendOne(dims, d, MaxRank)
			}
			return err
		})
	})
	return dims, err
}
