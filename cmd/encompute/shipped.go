package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/manifest"
)

// shipped is a model in the repository: what the demo needs of its model.json before anything is started.
type shipped struct {
	folder string
	Name   string         `json:"name"`
	Input  manifest.Input `json:"input"`
	Cuts   []shippedCut   `json:"cuts"`
}

type shippedCut struct {
	Name   string    `json:"name"`
	File   string    `json:"file"`
	Sigmas []float64 `json:"sigmas"`
}

// maxModelFile bounds model.json, in bytes.
const maxModelFile = 1 << 20

// shippedModels are the folders below models that hold a model.json, by name.
func shippedModels(models string) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(models, "*", "model.json"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no models in %q: %w", models, os.ErrNotExist)
	}
	names := make([]string, len(files))
	for i, f := range files {
		names[i] = filepath.Base(filepath.Dir(f))
	}
	return names, nil
}

// readShipped reads the chosen model and checks that it has the cut and the noise level.
func readShipped(models string, c choice) (*shipped, error) {
	names, err := shippedModels(models)
	if err != nil {
		return nil, err
	}
	if !slices.Contains(names, c.model) {
		return nil, fmt.Errorf("no model %q in %s; there are: %s", c.model, models, strings.Join(names, ", "))
	}
	m := &shipped{folder: filepath.Join(models, c.model)}
	b, err := readBounded(filepath.Join(m.folder, "model.json"), maxModelFile)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(b, m); err != nil {
		return nil, fmt.Errorf("read %s: %w", filepath.Join(m.folder, "model.json"), err)
	}
	if len(m.Cuts) == 0 {
		return nil, fmt.Errorf("model %s has no cut", c.model)
	}
	_, err = m.cut(c)
	return m, err
}

// cut returns the chosen cut, the deepest if none was chosen.
func (m *shipped) cut(c choice) (shippedCut, error) {
	cut := m.Cuts[len(m.Cuts)-1]
	if c.cut != "" {
		i := slices.IndexFunc(m.Cuts, func(s shippedCut) bool { return s.Name == c.cut })
		if n, err := strconv.Atoi(c.cut); i < 0 && err == nil && n >= 0 && n < len(m.Cuts) {
			i = n
		}
		if i < 0 {
			return cut, cutError(m.Name, c.cut, m.cutNames())
		}
		cut = m.Cuts[i]
	}
	if c.sigma != 0 && !slices.Contains(cut.Sigmas, c.sigma) {
		return cut, fmt.Errorf("cut %s of model %s: %w", cut.Name, m.Name, &client.SigmaError{Sigma: c.sigma, Have: cut.Sigmas})
	}
	return cut, nil
}

func (m *shipped) cutNames() []string {
	names := make([]string, len(m.Cuts))
	for i, c := range m.Cuts {
		names[i] = c.Name
	}
	return names
}

func cutError(model, cut string, there []string) error {
	return fmt.Errorf("model %s has no cut %q; there are: %s", model, cut, strings.Join(there, ", "))
}

// checkPrograms looks for the programs that a world is made of.
func checkPrograms(bin string) error {
	for _, name := range []string{"encompute", "enclave", "devnet"} {
		info, err := os.Stat(filepath.Join(bin, name))
		if err != nil || info.IsDir() {
			return fmt.Errorf("%s: %w", filepath.Join(bin, name), errNotBuilt)
		}
	}
	return nil
}

var errNotBuilt = errors.New("the program is not there")
