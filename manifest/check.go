package manifest

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// Limits of a manifest.
const (
	// MaxCuts is what the registry takes.
	MaxCuts = 16
	// MaxK bounds the numbers that a cut releases.
	MaxK = 64
	// MaxSigmas bounds the noise levels of a cut.
	MaxSigmas = 8
	// MaxLayers bounds the named layers of a cut.
	MaxLayers = 32
)

// What Check tells apart.
var (
	// ErrRelease: a cut could not be released from within the budgets, or not safely for the key.
	ErrRelease = errors.New("release is refused")
	// ErrParameters: the encryption parameters are weak, unknown or do not carry the shape.
	ErrParameters = errors.New("parameters are refused")
)

// Check refuses a manifest that nobody should use: text that is too long or not printable, no or too many labels or
// cuts, and any cut whose parameters are weak, whose declared figures do not follow from them, or whose release would
// break a budget at its first use. It is what clients and enclaves rely on, whoever published the manifest.
func (m *Manifest) Check() error {
	if m.Format != Format {
		return fmt.Errorf("check manifest: format %.80q, want %q", m.Format, Format)
	}
	if err := errors.Join(m.checkText(), m.checkLabels(), m.checkInput()); err != nil {
		return fmt.Errorf("check manifest %.80q: %w", m.Name, err)
	}
	if len(m.Cuts) == 0 || len(m.Cuts) > MaxCuts {
		return fmt.Errorf("check manifest %q: %d cuts, want 1 to %d", m.Name, len(m.Cuts), MaxCuts)
	}
	names := make(map[string]bool)
	for i := range m.Cuts {
		c := &m.Cuts[i]
		if names[c.Name] {
			return fmt.Errorf("check manifest %q: two cuts are called %.80q", m.Name, c.Name)
		}
		names[c.Name] = true
		if err := c.Check(m.Input); err != nil {
			return fmt.Errorf("check manifest %q: cut %d: %w", m.Name, i, err)
		}
	}
	return nil
}

func (m *Manifest) checkText() error {
	return errors.Join(
		checkName("name", m.Name),
		checkLine("title", m.Title, 1, maxLine),
		checkLine("description", m.Description, 0, maxDescription),
		checkLine("task", m.Task, 0, maxLine),
		checkLine("license", m.License, 0, maxLine),
		checkLine("attribution", m.Attribution, 0, maxDescription),
	)
}

func (m *Manifest) checkLabels() error {
	if len(m.Labels) == 0 || len(m.Labels) > job.MaxClasses {
		return fmt.Errorf("%d labels, want 1 to %d", len(m.Labels), job.MaxClasses)
	}
	for i, label := range m.Labels {
		if err := checkLine("label", label, 1, maxName); err != nil {
			return fmt.Errorf("label %d: %w", i, err)
		}
		if slices.Contains(m.Labels[:i], label) {
			return fmt.Errorf("label %q is there twice", label)
		}
	}
	if m.Positive != nil && (*m.Positive < 0 || *m.Positive >= len(m.Labels)) {
		return fmt.Errorf("positive label %d of %d", *m.Positive, len(m.Labels))
	}
	return nil
}

// Check judges one cut for a model that takes in.
func (c *Cut) Check(in Input) error {
	if err := errors.Join(checkName("name", c.Name), c.checkLayers()); err != nil {
		return err
	}
	if err := c.checkProgram(in); err != nil {
		return err
	}
	if err := c.checkRelease(); err != nil {
		return err
	}
	return errors.Join(c.checkAccuracy(), c.checkPrivacy())
}

func (c *Cut) checkLayers() error {
	if len(c.Layers) == 0 || len(c.Layers) > MaxLayers {
		return fmt.Errorf("%d layers, want 1 to %d", len(c.Layers), MaxLayers)
	}
	for _, layer := range c.Layers {
		if err := checkLine("layer", layer, 1, maxName); err != nil {
			return err
		}
	}
	return nil
}

// checkRelease refuses a cut that one release at any of its noise levels would already break.
func (c *Cut) checkRelease() error {
	if c.K < 1 || c.K > MaxK {
		return fmt.Errorf("%w: k = %d, want 1 to %d", ErrRelease, c.K, MaxK)
	}
	if !(c.ErrorBound > 0 && c.ErrorBound <= math.MaxFloat64) {
		return fmt.Errorf("%w: error bound %g", ErrRelease, c.ErrorBound)
	}
	if len(c.Sigmas) == 0 || len(c.Sigmas) > MaxSigmas {
		return fmt.Errorf("%w: %d sigmas, want 1 to %d", ErrRelease, len(c.Sigmas), MaxSigmas)
	}
	for i, sigma := range c.Sigmas {
		if i > 0 && sigma <= c.Sigmas[i-1] {
			return fmt.Errorf("%w: sigmas %v do not ascend", ErrRelease, c.Sigmas)
		}
		if err := c.checkSigma(sigma); err != nil {
			return err
		}
	}
	return nil
}

func (c *Cut) checkSigma(sigma float64) error {
	if err := (obfuscate.Release{K: c.K, Radius: c.Radius, Sigma: sigma}).Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrRelease, err)
	}
	if bits := obfuscate.Bits(c.K, sigma); bits > obfuscate.Budget {
		return fmt.Errorf("%w: one release at σ = %g gives away %.1f bits, budget %d", ErrRelease, sigma, bits, obfuscate.Budget)
	}
	term := obfuscate.Term{K: c.K, Radius: c.Radius, Sigma: sigma, ErrorBound: c.ErrorBound}
	if s := obfuscate.Flooding([]obfuscate.Term{term}); !(s >= obfuscate.MinFlooding) {
		return fmt.Errorf("%w: one release at σ = %g leaves %.1f bits of flooding, want %d", ErrRelease, sigma, s, obfuscate.MinFlooding)
	}
	return nil
}

func (c *Cut) checkAccuracy() error {
	for i, a := range c.Accuracy {
		if !slices.Contains(c.Sigmas, a.Sigma) || i > 0 && a.Sigma <= c.Accuracy[i-1].Sigma {
			return fmt.Errorf("accuracy %d is for σ = %g, want ascending ones of %v", i, a.Sigma, c.Sigmas)
		}
		for _, v := range []float64{a.Mean, a.Deviation, a.AUC} {
			if !(v >= 0 && v <= 1) {
				return fmt.Errorf("accuracy at σ = %g: %g is not a share", a.Sigma, v)
			}
		}
		if err := checkLine("data", a.Data, 0, maxLine); err != nil {
			return err
		}
	}
	return nil
}

// checkProgram wants parameters that carry the shape, a shape that takes the input and ends in K numbers, and declared
// figures that are the program's.
func (c *Cut) checkProgram(in Input) error {
	if c.Shape.Batch != 0 {
		return fmt.Errorf("%w: shape takes %d inputs at once, a job has one", ErrParameters, c.Shape.Batch)
	}
	program, err := fhe.Plan(c.Shape, c.Parameters)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrParameters, err)
	}
	if err := c.checkShape(in); err != nil {
		return fmt.Errorf("%w: %w", ErrParameters, err)
	}
	if want := Predict(program); c.Predicted.sizes() != want.sizes() {
		return fmt.Errorf("%w: predicted bytes %v, the program says %v", ErrParameters, c.Predicted.sizes(), want.sizes())
	}
	if s := c.Predicted.Seconds; !(s >= 0 && s <= math.MaxFloat64) {
		return fmt.Errorf("%w: predicted seconds %g", ErrParameters, s)
	}
	return nil
}

func (p Predicted) sizes() [3]int64 { return [3]int64{p.KeysBytes, p.InputBytes, p.OutputBytes} }

func (c *Cut) checkShape(in Input) error {
	if c.Shape.Outputs != c.K {
		return fmt.Errorf("shape ends in %d numbers, k is %d", c.Shape.Outputs, c.K)
	}
	if !slices.Equal(c.Shape.Input, in.Shape) {
		return fmt.Errorf("shape begins with %v, the model takes %v", c.Shape.Input, in.Shape)
	}
	return nil
}

// checkInput wants a tensor that the preparation makes: one channel of the stated height and width.
func (m *Manifest) checkInput() error {
	if err := m.Input.Prepare.Check(); err != nil {
		return fmt.Errorf("prepare: %w", err)
	}
	want := []int{1, m.Input.Prepare.Size[0], m.Input.Prepare.Size[1]}
	if !slices.Equal(m.Input.Shape, want) {
		return fmt.Errorf("input of shape %v, prepared pictures have %v", m.Input.Shape, want)
	}
	return nil
}
