package job

import (
	"encoding/binary"
	"fmt"
	"math"
)

// MaxClasses is the largest number of probabilities in an answer.
const MaxClasses = 64

// AnswerSize is the length of every encoded answer, so that its size says nothing.
const AnswerSize = 4 + 4*MaxClasses

const answerVersion = 1

// Answer is what the tail said: one probability per label of the manifest.
type Answer struct {
	Probabilities []float64 `json:"probabilities"`
}

// Class returns the index of the largest probability.
func (a Answer) Class() int {
	best := 0
	for i, p := range a.Probabilities {
		if p > a.Probabilities[best] {
			best = i
		}
	}
	return best
}

// Marshal returns AnswerSize bytes: version, zero, count (uint16), float32 probabilities, zeros (big-endian).
func (a Answer) Marshal() ([]byte, error) {
	if len(a.Probabilities) == 0 || len(a.Probabilities) > MaxClasses {
		return nil, fmt.Errorf("encode answer: %d probabilities, want 1 to %d", len(a.Probabilities), MaxClasses)
	}
	b := make([]byte, AnswerSize)
	b[0] = answerVersion
	binary.BigEndian.PutUint16(b[2:], uint16(len(a.Probabilities))) //nolint:gosec // at most MaxClasses
	for i, p := range a.Probabilities {
		if !isProbability(p) {
			return nil, fmt.Errorf("encode answer: probability %d is %v", i, p)
		}
		binary.BigEndian.PutUint32(b[4+4*i:], math.Float32bits(float32(p)))
	}
	return b, nil
}

// ParseAnswer reads exactly what Marshal writes, for a model of want labels.
func ParseAnswer(b []byte, want int) (Answer, error) {
	if len(b) != AnswerSize || b[0] != answerVersion || b[1] != 0 {
		return Answer{}, fmt.Errorf("parse answer: not an answer of version %d (%d bytes)", answerVersion, len(b))
	}
	n := int(binary.BigEndian.Uint16(b[2:]))
	if n != want || n == 0 || n > MaxClasses {
		return Answer{}, fmt.Errorf("parse answer: %d probabilities, the model has %d labels", n, want)
	}
	a := Answer{Probabilities: make([]float64, n)}
	for i := range a.Probabilities {
		p := float64(math.Float32frombits(binary.BigEndian.Uint32(b[4+4*i:])))
		if !isProbability(p) {
			return Answer{}, fmt.Errorf("parse answer: probability %d is %v", i, p)
		}
		a.Probabilities[i] = p
	}
	for _, v := range b[4+4*n:] {
		if v != 0 {
			return Answer{}, fmt.Errorf("parse answer: padding is not zero")
		}
	}
	return a, nil
}

func isProbability(p float64) bool { return p >= 0 && p <= 1 }
