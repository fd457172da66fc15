package job

import (
	"bytes"
	"encoding/binary"
	"math"
	"slices"
	"testing"
)

func marshalAnswer(t testing.TB, probabilities ...float64) []byte {
	t.Helper()
	b, err := Answer{Probabilities: probabilities}.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestAnswerComesBack(t *testing.T) {
	t.Parallel()
	for _, probabilities := range [][]float64{{1}, {0.25, 0.75}, {0, 0.5, 0.5, 0}, make([]float64, MaxClasses)} {
		b := marshalAnswer(t, probabilities...)
		if len(b) != AnswerSize {
			t.Errorf("%d probabilities take %d bytes, want %d", len(probabilities), len(b), AnswerSize)
		}
		if a, err := ParseAnswer(b, len(probabilities)); err != nil || !slices.Equal(a.Probabilities, probabilities) {
			t.Errorf("%v came back as %v, %v", probabilities, a.Probabilities, err)
		}
	}
}

func TestAnswerClassIsTheMostProbable(t *testing.T) {
	t.Parallel()
	for want, a := range []Answer{{[]float64{0.9, 0.1}}, {[]float64{0.1, 0.6, 0.3}}, {[]float64{0, 0, 1}}} {
		if got := a.Class(); got != want {
			t.Errorf("%v: class %d, want %d", a, got, want)
		}
	}
	if got := (Answer{}).Class(); got != 0 {
		t.Errorf("class of no answer: %d", got)
	}
}

func TestAnswerMarshalRefusesWhatIsNoProbability(t *testing.T) {
	t.Parallel()
	for _, probabilities := range [][]float64{
		nil, make([]float64, MaxClasses+1), {-0.1}, {1.5}, {math.NaN()}, {math.Inf(1)},
	} {
		if _, err := (Answer{Probabilities: probabilities}).Marshal(); err == nil {
			t.Errorf("%v: no error", probabilities)
		}
	}
}

func TestParseAnswerRefusesHostileBytes(t *testing.T) {
	t.Parallel()
	good := marshalAnswer(t, 0.25, 0.75)
	change := func(i int, v byte) []byte {
		b := bytes.Clone(good)
		b[i] = v
		return b
	}
	float := func(v float64) []byte {
		b := bytes.Clone(good)
		binary.BigEndian.PutUint32(b[4:], math.Float32bits(float32(v)))
		return b
	}
	for name, b := range map[string][]byte{
		"empty": nil, "short": good[:AnswerSize-1], "long": append(bytes.Clone(good), 0),
		"version 2": change(0, 2), "reserved byte": change(1, 1), "no probabilities": change(3, 0),
		"one too many": change(3, 3), "far too many": change(2, 255), "padding": change(AnswerSize-1, 1),
		"first of the padding": change(4+4*2, 1), "negative": float(-0.5), "above one": float(1.5),
		"not a number": float(math.NaN()), "infinite": float(math.Inf(1)),
	} {
		if a, err := ParseAnswer(b, 2); err == nil {
			t.Errorf("%s: read as %v", name, a)
		}
	}
	for _, want := range []int{-1, 0, 1, 3} {
		if _, err := ParseAnswer(good, want); err == nil {
			t.Errorf("two probabilities read for %d labels", want)
		}
	}
}

func FuzzParseAnswer(f *testing.F) {
	f.Add(marshalAnswer(f, 0.25, 0.75), 2)
	f.Add(marshalAnswer(f, make([]float64, MaxClasses)...), MaxClasses)
	f.Fuzz(func(t *testing.T, b []byte, want int) {
		a, err := ParseAnswer(b, want)
		if err != nil {
			return
		}
		if again, err := a.Marshal(); err != nil || !bytes.Equal(again, b) {
			t.Errorf("%x came back as %x, %v", b, again, err)
		}
	})
}
