package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// TestCreatorStories needs neither a world nor built programs.
func TestCreatorStories(t *testing.T) {
	t.Parallel()
	models, err := filepath.Abs(filepath.Join(repository, "models"))
	if err != nil {
		t.Fatal(err)
	}
	words := vocabulary()
	maps.Copy(words, map[string]func(ts *testscript.TestScript, neg bool, args []string){
		"stranger": wordStranger, "digits": wordDigits,
	})
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "inspect"), Cmds: words,
		Setup: func(env *testscript.Env) error { env.Setenv("MODELS", models); return nil },
	})
}

// stranger is a small model of three classes as somebody else would export it.
func stranger() *nn.Graph {
	filled := func(gain float64, shape ...int) *nn.Tensor {
		out := nn.NewTensor(shape...)
		for i := range out.Data {
			out.Data[i] = float64(float32(gain * math.Sin(float64(5*i+1))))
		}
		return out
	}
	pair := nn.Attribute{Kind: nn.IntsAttribute, Ints: []int64{2, 2}}
	return &nn.Graph{
		Name: "stranger", Opset: 13,
		Inputs:       []nn.Value{{Name: "picture", Shape: []int{1, 1, 8, 8}}},
		Outputs:      []nn.Value{{Name: "logits", Shape: []int{1, 3}}},
		Initializers: map[string]*nn.Tensor{"w": filled(0.5, 2, 1, 3, 3), "b": filled(0.1, 2), "dense": filled(0.1, 18, 3)},
		Nodes: []nn.Node{
			{Name: "conv", Op: "Conv", Inputs: []string{"picture", "w", "b"}, Outputs: []string{"filtered"}},
			{Name: "relu", Op: "Relu", Inputs: []string{"filtered"}, Outputs: []string{"rectified"}},
			{
				Name: "pool", Op: "MaxPool", Inputs: []string{"rectified"}, Outputs: []string{"pooled"},
				Attributes: map[string]nn.Attribute{"kernel_shape": pair, "strides": pair},
			},
			{Name: "flat", Op: "Flatten", Inputs: []string{"pooled"}, Outputs: []string{"flattened"}},
			{Name: "dense", Op: "MatMul", Inputs: []string{"flattened", "dense"}, Outputs: []string{"logits"}},
		},
	}
}

// wordStranger: stranger FILE [dynamic|external] writes the model, with an open axis, or with weights elsewhere.
func wordStranger(ts *testscript.TestScript, _ bool, args []string) {
	b, err := stranger().MarshalONNX()
	ts.Check(err)
	if len(args) > 1 {
		b = rewrite(b, args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b, 0o600))
}

// Numbers of fields of ONNX's messages.
const (
	fieldGraph, fieldInitializer, fieldInput = 7, 5, 11
	fieldLocation, external                  = 14, 1
)

// rewrite changes one thing in a file: the graph's input, or its initializers.
func rewrite(model []byte, how string) []byte {
	return fields(model, func(number protowire.Number, value []byte) []byte {
		if number != fieldGraph {
			return value
		}
		return fields(value, func(number protowire.Number, value []byte) []byte {
			switch {
			case how == "external" && number == fieldInitializer:
				return protowire.AppendVarint(protowire.AppendTag(slices.Clone(value), fieldLocation, protowire.VarintType), external)
			case how == "dynamic" && number == fieldInput:
				return openInput()
			}
			return value
		})
	})
}

// fields passes every length-delimited field through a function.
func fields(message []byte, change func(protowire.Number, []byte) []byte) []byte {
	var out []byte
	for len(message) > 0 {
		number, kind, n := protowire.ConsumeTag(message)
		size := protowire.ConsumeFieldValue(number, kind, message[n:])
		value := message[n : n+size]
		out = protowire.AppendTag(out, number, kind)
		if kind == protowire.BytesType {
			inner, _ := protowire.ConsumeBytes(value)
			out = protowire.AppendBytes(out, change(number, inner))
		} else {
			out = append(out, value...)
		}
		message = message[n+size:]
	}
	return out
}

// openInput is a value of the input's name and shape [1,1,height,8], where height has no number.
func openInput() []byte {
	message := func(number protowire.Number, parts ...[]byte) []byte {
		var all []byte
		for _, p := range parts {
			all = append(all, p...)
		}
		return protowire.AppendBytes(protowire.AppendTag(nil, number, protowire.BytesType), all)
	}
	integer := func(number protowire.Number, v uint64) []byte {
		return protowire.AppendVarint(protowire.AppendTag(nil, number, protowire.VarintType), v)
	}
	var dimensions [][]byte
	for _, length := range []uint64{1, 1, 0, 8} {
		dimension := message(1, integer(1, length))
		if length == 0 {
			dimension = message(1, message(2, []byte("height")))
		}
		dimensions = append(dimensions, dimension)
	}
	tensor := message(1, integer(1, 1), message(2, dimensions...))
	return append(message(1, []byte("picture")), message(2, tensor)...)
}

// wordDigits: digits FILE LABELS N writes raw inputs, and what the model says of them.
func wordDigits(ts *testscript.TestScript, _ bool, args []string) {
	count, err := strconv.Atoi(args[2])
	ts.Check(err)
	var raw []byte
	var labels strings.Builder
	for s := range count {
		x := nn.NewTensor(1, 1, 8, 8)
		for i := range x.Data {
			dy, dx := float64(i/8-s*5%8), float64(i%8-s*3%7)
			v := float32(math.Exp(-(dx*dx + dy*dy) / float64(2+s%5)))
			x.Data[i] = float64(v)
			raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(v))
		}
		out, err := stranger().Run(context.Background(), map[string]*nn.Tensor{"picture": x})
		ts.Check(err)
		best := 0
		for i, v := range out["logits"].Data {
			if v > out["logits"].Data[best] {
				best = i
			}
		}
		_, _ = fmt.Fprintln(&labels, best)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), raw, 0o600))
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(labels.String()), 0o600))
}
