package fhe

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"testing"
	"time"
)

// lying is the small program's shape, changed.
func lying(t testing.TB, change func(s *Shape)) Shape {
	t.Helper()
	s := small(t).Shape()
	change(&s)
	return s
}

func TestShapesThatLieAreRefusedQuickly(t *testing.T) {
	t.Parallel()
	digit := func(d Digit) func(*Shape) {
		return func(s *Shape) { s.Packing.Digits = append(s.Packing.Digits, d) }
	}
	params := small(t).Parameters()
	for name, change := range map[string]func(*Shape){
		"nothing":                  func(s *Shape) { *s = Shape{} },
		"two axes":                 func(s *Shape) { s.Input = []int{4, 4} },
		"negative sides":           func(s *Shape) { s.Input = []int{1, -4, -4} },
		"huge sides":               func(s *Shape) { s.Input = []int{1, 1 << 40, 1 << 40} },
		"sides that overflow":      func(s *Shape) { s.Input = []int{1 << 17, 1 << 17, 1 << 17} },
		"an unknown goal":          func(s *Shape) { s.Goal = "cheap" },
		"no outputs":               func(s *Shape) { s.Outputs = 0 },
		"too many outputs":         func(s *Shape) { s.Outputs = 1025 },
		"no depth":                 func(s *Shape) { s.Depth = 0 },
		"a depth beyond bounds":    func(s *Shape) { s.Depth = 15 },
		"another depth":            func(s *Shape) { s.Depth = 2 },
		"no scale":                 func(s *Shape) { s.LogScale = 0 },
		"a scale above the inputs": func(s *Shape) { s.LogScale = 31 },
		"a huge scale":             func(s *Shape) { s.LogScale = 1 << 40 },
		"negative work":            func(s *Shape) { s.Work.Transforms = -1 },
		"endless work":             func(s *Shape) { s.Work.Products = math.MaxInt64 },
		"more memory than allowed": func(s *Shape) { s.Work.Polynomials = 1 << 40 },
		"a key above the top":      func(s *Shape) { s.Keys[1].Level = 2 },
		"a key below the ground":   func(s *Shape) { s.Keys[1].Level = -1 },
		"a negative rotation":      func(s *Shape) { s.Keys[1].Rotation = -4 },
		"a rotation of all slots":  func(s *Shape) { s.Keys[1].Rotation = 2048 },
		"two equal keys":           func(s *Shape) { s.Keys[1].Rotation = 16 },
		"too many keys": func(s *Shape) {
			for r := range 513 {
				s.Keys = append(s.Keys, Key{Rotation: r + 100})
			}
		},
		"no ciphertext":            func(s *Shape) { s.Packing.Ciphertexts = 0 },
		"too many ciphertexts":     func(s *Shape) { s.Packing.Ciphertexts = 65 },
		"negative ciphertexts":     func(s *Shape) { s.Packing.Ciphertexts = math.MinInt },
		"overlapping digits":       digit(Digit{Count: 2, Slot: 4}),
		"a digit that stands":      digit(Digit{Count: 2}),
		"a digit beyond the slots": digit(Digit{Count: 2, Slot: 2048}),
		"a ciphertext too many":    digit(Digit{Count: 2, Slot: 64, Ciphertext: 1}),
		"no count":                 digit(Digit{Count: 0, Slot: 64}),
		"a negative count":         digit(Digit{Count: -2, Slot: 64}),
		"a huge count":             digit(Digit{Count: math.MaxInt, Slot: 64}),
		"a negative slot":          digit(Digit{Count: 2, Slot: -64}),
		"a negative ciphertext":    digit(Digit{Count: 2, Slot: 64, Ciphertext: -1}),
		"a huge slot":              digit(Digit{Count: 2, Slot: math.MaxInt}),
		"a huge move":              digit(Digit{Count: 2, Slot: 64, Move: [3]int{0, 0, math.MaxInt}}),
		"the least move":           digit(Digit{Count: 2, Slot: 64, Move: [3]int{0, math.MinInt, 0}}),
		"the least origin":         func(s *Shape) { s.Packing.Origin[2] = math.MinInt },
		"seventeen digits": func(s *Shape) {
			s.Packing.Digits = slices.Repeat([]Digit{{Count: 1}}, 17)
		},
		"counts that multiply": func(s *Shape) {
			s.Packing.Digits = slices.Repeat([]Digit{{Count: 1 << 18}}, 16)
		},
		"as many combinations as are allowed": func(s *Shape) {
			s.Packing.Digits = []Digit{{Count: 1 << 12}, {Count: 1 << 12}}
		},
	} {
		t.Run(name, func(t *testing.T) {
			started := time.Now()
			s := lying(t, change)
			if _, err := plan(s, params); err == nil {
				t.Errorf("planned %+v", s)
			}
			if took := time.Since(started); took > 2*time.Second {
				t.Errorf("refused after %v", took)
			}
		})
	}
}

func TestNoMoreThan64OutputsAreReleased(t *testing.T) {
	t.Parallel()
	p := designed(t, compiled(t, affineHead(1, 8, 8, 4)))
	for outputs, allowed := range map[int]bool{64: true, 65: false, 124: false} {
		s := p.Shape()
		s.Outputs = outputs
		if _, err := Plan(s, p.Parameters().Literal()); (err == nil) != allowed {
			t.Errorf("%d outputs: error %v", outputs, err)
		}
	}
}

func TestOversizedProgramsAreUnsupported(t *testing.T) {
	t.Parallel()
	s := lying(t, func(s *Shape) { s.Work.Polynomials = 1 << 40 })
	if _, err := plan(s, small(t).Parameters()); !errors.Is(err, ErrUnsupported) {
		t.Errorf("error %v, want ErrUnsupported", err)
	}
	deep := squares(maxDepth + 1)
	if _, err := DefaultLiteral(deep); !errors.Is(err, ErrUnsupported) {
		t.Errorf("a depth of %d: error %v, want ErrUnsupported", deep.Depth(), err)
	}
	if _, err := Design(t.Context(), deep); !errors.Is(err, ErrUnsupported) {
		t.Errorf("a depth of %d: error %v, want ErrUnsupported", deep.Depth(), err)
	}
}

// squares is a head of one value, squared again and again.
func squares(depth int) *Head {
	h := &Head{input: []int{1, 1, 1}, steps: []step{{kind: inputStep, shape: []int{1, 1, 1}}}}
	for i := range depth {
		h.steps = append(h.steps, step{kind: squareStep, inputs: []int{i}, shape: []int{1}})
	}
	return h
}

func TestAHeadNeedsAPrimeForEveryLevel(t *testing.T) {
	t.Parallel()
	square, affine := compiled(t, shippedSquare()), compiled(t, affineHead(1, 4, 4, 4))
	if _, err := square.Shape(t.Context(), quickLiteral(1), Balanced); err == nil {
		t.Error("two primes are accepted for a depth of three")
	}
	if _, err := affine.Shape(t.Context(), quickLiteral(3), Balanced); err != nil {
		t.Errorf("primes for deeper heads are refused for a depth of one: %v", err)
	}
}

func TestProposedLiteralsFitEveryDepth(t *testing.T) {
	t.Parallel()
	for depth := 1; depth <= maxDepth; depth++ {
		l, err := DefaultLiteral(squares(depth))
		if err != nil {
			t.Errorf("depth %d: %v", depth, err)
			continue
		}
		params, err := NewParameters(l)
		if err == nil {
			err = params.checkRelease()
		}
		if err != nil || len(l.LogQ) != depth+1 || l.LogQ[0] < l.LogScale+minHeadroom {
			t.Errorf("depth %d: %+v, error %v", depth, l, err)
		}
	}
}

func TestProgramsDoNotShareMemoryWithTheirShapes(t *testing.T) {
	t.Parallel()
	p := small(t)
	before, err := json.Marshal(p.Shape())
	if err != nil {
		t.Fatal(err)
	}
	s, l := p.Shape(), p.Parameters().Literal()
	s.Input[0], s.Keys[0].Level, s.Packing.Digits[0].Count, l.LogQ[0] = 9, 9, 9, 9
	after, err := json.Marshal(p.Shape())
	if err != nil {
		t.Fatal(err)
	}
	if string(before) != string(after) || p.Parameters().Literal().LogQ[0] == 9 {
		t.Error("changing a copy changed the program")
	}
}
