package nn

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"testing"
)

// FuzzReadONNX looks for files that make a reader panic, that are read but cannot be written, or that change when they
// are written and read again.
func FuzzReadONNX(f *testing.F) {
	files, err := filepath.Glob("testdata/*.onnx")
	if err != nil || len(files) == 0 {
		f.Fatalf("no seeds: %v", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	for _, b := range exported(f) {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if open, err := InspectONNX(b, nil); err == nil && len(open.Nodes) < 64 && small(open) {
			_, _, _ = open.Cuts(context.Background()) // must not panic
		}
		g, err := ReadONNX(b)
		if err != nil {
			if !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrUnsupported) {
				t.Fatalf("error of no kind: %v", err)
			}
			return
		}
		written, err := g.MarshalONNX()
		if err != nil {
			t.Fatalf("read, but not written: %v", err)
		}
		again, err := ReadONNX(written)
		if err != nil {
			t.Fatalf("written, but not read: %v", err)
		}
		twice, err := again.MarshalONNX()
		if err != nil || !bytes.Equal(written, twice) {
			t.Fatalf("changed by being written and read: %v", err)
		}
		evaluate(t, g)
	})
}

// evaluate runs what small graphs there are, on zeros; a panic is the only thing that counts.
func evaluate(t *testing.T, g *Graph) {
	t.Helper()
	in := map[string]*Tensor{}
	for _, v := range g.Inputs {
		n, err := elements(v.Shape)
		if err != nil || n > 1<<12 || len(in) > 8 {
			return
		}
		in[v.Name] = NewTensor(v.Shape...)
	}
	e := newEvaluation(g)
	e.products, e.room = 1<<20, 1<<16
	maps.Copy(e.values, in)
	for i := range g.Nodes {
		for _, name := range g.Nodes[i].Outputs {
			e.needed[name] = true
		}
		if e.step(context.Background(), &g.Nodes[i]) != nil {
			return
		}
	}
	if normal, err := g.Normalise(context.Background()); err == nil {
		if _, err := normal.Fuse(context.Background()); err != nil {
			t.Fatalf("normalised, but not fused: %v", err)
		}
		if _, _, err := g.Cuts(context.Background()); err != nil {
			t.Fatalf("normalised, but not cut: %v", err)
		}
	}
	if parts, err := Partition(g); err == nil && (parts.K < 1 || parts.Radius <= 0 || parts.Head == nil || parts.Tail == nil) {
		t.Fatalf("cut into %+v", parts)
	}
}

// small says whether a graph cannot make a fuzzer wait.
func small(g *Graph) bool {
	total := 0
	for _, v := range g.Inputs {
		n, err := elements(v.Shape)
		total += n
		if err != nil || total > 1<<12 {
			return false
		}
	}
	for _, t := range g.Initializers {
		total += len(t.Data)
	}
	return total < 1<<14
}

// exported returns every eighth of the reference models.
func exported(f *testing.F) [][]byte {
	f.Helper()
	file, err := os.Open("testdata/operators.jsonl.gz")
	if err != nil {
		f.Fatal(err)
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		f.Fatal(err)
	}
	var out [][]byte
	lines := json.NewDecoder(unzipped)
	for i := 0; lines.More(); i++ {
		var r struct{ Model []byte }
		if err := lines.Decode(&r); err != nil {
			f.Fatal(err)
		}
		if i%8 == 0 {
			out = append(out, r.Model)
		}
	}
	return out
}
