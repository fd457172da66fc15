package fhe

import (
	"fmt"
	"slices"
)

// Bounds on a shape: far above what a program can evaluate, low enough that no product overflows.
const (
	maxSide        = 1 << 18
	maxCiphertexts = 64 // of one input
	maxKeys        = 512
	maxDigits      = 16
	maxDepth       = 14
)

// Shape is what the public knows of a laid out head: all that a requester needs to make keys and inputs and to
// read outputs, and what the evaluation costs.
type Shape struct {
	Input []int `json:"input"` // [C, H, W]
	Goal  Goal  `json:"goal"`
	// Batch is how many inputs share the ciphertexts, a power of two; 0 for one. Slot s of the packing, and of the layout,
	// is slot s·Batch + b of a ciphertext for input b.
	Batch   int     `json:"batch,omitempty"`
	Packing Packing `json:"packing"`
	Depth   int     `json:"depth"` // levels that the evaluation consumes
	Keys    []Key   `json:"keys"`  // in the order of the wire
	Outputs int     `json:"outputs"`
	// LogScale is log2 of the scale of the outputs.
	LogScale int  `json:"log_scale"`
	Work     Work `json:"work"`
}

// Packing says which input value stands in which slot of which ciphertext: an affine map of digits. Each
// combination of digits names a slot, a ciphertext and a place [channel, row, column] of the input, the sum of
// what its digits contribute; a place outside of the input is zero. Slots that no combination names are zero.
type Packing struct {
	Ciphertexts int     `json:"ciphertexts"`
	Origin      [3]int  `json:"origin"` // the place at all digits zero
	Digits      []Digit `json:"digits"`
}

// Digit runs from 0 to Count-1.
type Digit struct {
	Count      int    `json:"count"`
	Slot       int    `json:"slot,omitempty"`       // slots per step
	Ciphertext int    `json:"ciphertext,omitempty"` // ciphertexts per step
	Move       [3]int `json:"move"`                 // channels, rows, columns per step
}

// Key is an evaluation key: a rotation of the slots to the left, or relinearization, which has rotation 0.
type Key struct {
	Rotation int `json:"rotation"`
	Level    int `json:"level"` // the highest at which the key is used
}

// Work counts what an evaluation does: products with plaintexts, and in units of one prime's polynomial of N
// coefficients what these and key switches come to.
type Work struct {
	Plaintexts  int64 `json:"plaintexts"`  // ciphertexts are multiplied with
	Transforms  int64 `json:"transforms"`  // number-theoretic transforms
	Products    int64 `json:"products"`    // multiplications and additions
	Polynomials int64 `json:"polynomials"` // held in memory at once, weights and keys included
}

// UnmarshalJSON refuses unknown fields.
func (s *Shape) UnmarshalJSON(b []byte) error {
	type plain Shape
	return strictJSON(b, (*plain)(s))
}

// Check reports a geometry that is inconsistent or out of bounds.
func (s Shape) Check() error { return s.check(maxOutputs) }

// check is Check for so many outputs at most.
func (s Shape) check(most int) error {
	if err := checkInput(s.Input); err != nil {
		return err
	}
	if s.Goal != Balanced && s.Goal != Fast {
		return fmt.Errorf("fhe: shape: goal %q is unknown", s.Goal)
	}
	if !within(s.Outputs, 1, most) || !within(s.Depth, 1, maxDepth) || !within(s.LogScale, 1, maxLogScale) {
		return fmt.Errorf("fhe: shape: %d outputs at log_scale %d after %d levels, want 1 to %d, 1 to %d and 1 to %d",
			s.Outputs, s.LogScale, s.Depth, most, maxLogScale, maxDepth)
	}
	if w := s.Work; w.Plaintexts < 0 || w.Transforms < 0 || w.Products < 0 || w.Polynomials < 0 ||
		max(w.Plaintexts, w.Transforms, w.Products, w.Polynomials) > 1<<40 {
		return fmt.Errorf("fhe: shape: work %+v is out of bounds", w)
	}
	if s.Batch != 0 && (s.Batch == 1 || !validBatch(s.Batch)) {
		return fmt.Errorf("fhe: shape: a batch of %d, want a power of two from 2 to %d, or 0 for one input", s.Batch, maxBatch)
	}
	if err := s.checkKeys(); err != nil {
		return err
	}
	return s.Packing.check()
}

func checkInput(input []int) error {
	if len(input) != 3 {
		return fmt.Errorf("fhe: shape: input %v, want [channels, height, width]", input)
	}
	n := 1
	for _, side := range input {
		if !within(side, 1, maxSide) || n*side > maxElements {
			return fmt.Errorf("fhe: shape: input %v is out of bounds", input)
		}
		n *= side
	}
	return nil
}

// checkKeys wants distinct keys at levels that there are.
func (s Shape) checkKeys() error {
	if len(s.Keys) > maxKeys {
		return fmt.Errorf("fhe: shape: %d keys, at most %d", len(s.Keys), maxKeys)
	}
	for i, k := range s.Keys {
		if !within(k.Level, 0, s.Depth) || !within(k.Rotation, 0, maxSide) || k.Rotation%s.batch() != 0 {
			return fmt.Errorf("fhe: shape: key %d, rotation %d at level %d, is out of bounds or mixes inputs", i, k.Rotation, k.Level)
		}
		if slices.ContainsFunc(s.Keys[:i], func(o Key) bool { return o.Rotation == k.Rotation }) {
			return fmt.Errorf("fhe: shape: two keys for rotation %d", k.Rotation)
		}
	}
	return nil
}

// check bounds the digits; whether they fit the slots is seen when they are walked.
func (p Packing) check() error {
	if !within(p.Ciphertexts, 1, maxCiphertexts) || len(p.Digits) > maxDigits {
		return fmt.Errorf("fhe: shape: packing of %d ciphertexts by %d digits, at most %d and %d",
			p.Ciphertexts, len(p.Digits), maxCiphertexts, maxDigits)
	}
	n := 1
	for i, d := range p.Digits {
		far := max(d.Slot, d.Ciphertext)
		for _, m := range append(d.Move[:], p.Origin[:]...) {
			if !within(m, -maxSide, maxSide) { // -m may overflow
				far = maxSide + 1
			}
		}
		if !within(d.Count, 1, maxSide) || d.Slot < 0 || d.Ciphertext < 0 || far > maxSide || n*d.Count > 1<<24 {
			return fmt.Errorf("fhe: shape: digit %d of the packing, %+v, is out of bounds", i, d)
		}
		n *= d.Count
	}
	return nil
}

// places returns, by ciphertext and slot, the index of the input value that stands there; -1 for none. Two digits
// that name one slot, or a slot that there is not, are errors.
func (p Packing) places(input []int, slots int) ([][]int32, error) {
	out, seen := make([][]int32, p.Ciphertexts), make([]bool, p.Ciphertexts*slots)
	for t := range out {
		out[t] = make([]int32, slots)
		for s := range out[t] {
			out[t][s] = -1
		}
	}
	digits := make([]int, len(p.Digits))
	for {
		slot, ciphertext, at := 0, 0, p.Origin
		for i, d := range p.Digits {
			slot, ciphertext = slot+digits[i]*d.Slot, ciphertext+digits[i]*d.Ciphertext
			for axis := range at {
				at[axis] += digits[i] * d.Move[axis]
			}
		}
		if slot >= slots || ciphertext >= p.Ciphertexts || seen[ciphertext*slots+slot] {
			return nil, fmt.Errorf("fhe: packing: slot %d of ciphertext %d does not exist or is named twice", slot, ciphertext)
		}
		seen[ciphertext*slots+slot] = true
		if within(at[0], 0, input[0]-1) && within(at[1], 0, input[1]-1) && within(at[2], 0, input[2]-1) {
			out[ciphertext][slot] = int32((at[0]*input[1]+at[1])*input[2] + at[2]) //nolint:gosec // below maxElements
		}
		if !p.next(digits) {
			return out, nil
		}
	}
}

// next counts on; it returns false after the last combination.
func (p Packing) next(digits []int) bool {
	for i, d := range p.Digits {
		if digits[i]++; digits[i] < d.Count {
			return true
		}
		digits[i] = 0
	}
	return false
}

// Inputs is C·H·W, the number of values that a requester encrypts.
func (s Shape) Inputs() int { return product1(s.Input) }

// period is the number of slots after which outputs repeat.
func (s Shape) period() int { return powerOfTwo(s.Outputs) }

func (s Shape) clone() Shape {
	s.Input, s.Keys = slices.Clone(s.Input), slices.Clone(s.Keys)
	s.Packing.Digits = slices.Clone(s.Packing.Digits)
	return s
}

func within(v, low, high int) bool { return v >= low && v <= high }

// powerOfTwo is the smallest power of two that is at least n.
func powerOfTwo(n int) int {
	p := 1
	for p < n {
		p *= 2
	}
	return p
}
