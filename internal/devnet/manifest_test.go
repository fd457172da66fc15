package devnet_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
)

// TestClientRefusesTerms publishes manifests that no honest creator's program would make. The client must refuse each
// before it pays, encrypts or stores anything.
func TestClientRefusesTerms(t *testing.T) {
	t.Parallel()
	m := newMarket(t, devnet.Config{})
	mallory := m.openCreator(t, devnet.CreatorConfig{Name: "mallory"})
	key, err := m.Reader.SealingKey(t.Context(), m.model)
	if err != nil {
		t.Fatal(err)
	}
	model, _, err := mallory.Wallet.Register(within(t), "register", "mallory", key)
	if err != nil {
		t.Fatal(err)
	}
	r := m.requester(t)
	before := m.purse(t, r.Account())
	for _, c := range []struct {
		name   string
		change func(*manifest.Manifest, *manifest.Cut)
		want   error
	}{
		{"degree too small", func(_ *manifest.Manifest, c *manifest.Cut) { c.Parameters.LogN = 13 }, manifest.ErrParameters},
		{"modulus too large for its degree", func(_ *manifest.Manifest, c *manifest.Cut) {
			for len(c.Parameters.LogQ) < 12 {
				c.Parameters.LogQ = append(c.Parameters.LogQ, c.Parameters.LogQ[1])
			}
		}, manifest.ErrParameters},
		{"scale too small", func(_ *manifest.Manifest, c *manifest.Cut) { c.Parameters.LogScale = 30 }, manifest.ErrParameters},
		{"no noise", func(_ *manifest.Manifest, c *manifest.Cut) { c.Sigmas = []float64{0} }, manifest.ErrRelease},
		{"more bits than a budget", func(_ *manifest.Manifest, c *manifest.Cut) { c.Sigmas = []float64{1. / 1024} }, manifest.ErrRelease},
		{"error that the noise does not hide", func(_ *manifest.Manifest, c *manifest.Cut) { c.ErrorBound = 0.125 }, manifest.ErrRelease},
		{"bytes other than the plan's", func(_ *manifest.Manifest, c *manifest.Cut) { c.Predicted.InputBytes++ }, manifest.ErrParameters},
	} {
		t.Run(c.name, func(t *testing.T) {
			made := remade(t)
			c.change(made, &made.Cuts[0])
			b, err := made.Encode()
			if err != nil {
				t.Fatal(err)
			}
			m.refusedTerms(t, r, m.publishRaw(t, mallory, model, b, made.ParametersDigest(0)), c.want)
		})
	}
	honest := remade(t)
	digest := honest.ParametersDigest(0)
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string][]byte{
		"unknown parameter": bytes.Replace(pkg.Encoded, []byte(`"log_scale":`), []byte(`"hamming_weight":64,"log_scale":`), 1),
		"other spelling":    append([]byte(" "), pkg.Encoded...),
		"no manifest":       []byte("{}"),
	} {
		t.Run(name, func(t *testing.T) {
			m.refusedTerms(t, r, m.publishRaw(t, mallory, model, b, digest), manifest.ErrEncoding)
		})
	}
	t.Run("a head that is public in the manifest alone", func(t *testing.T) {
		made := remade(t)
		made.Cuts[0].PublicHead = true
		b, err := made.Encode()
		if err != nil {
			t.Fatal(err)
		}
		m.refusedTerms(t, r, m.publishRaw(t, mallory, model, b, digest), nil)
	})
	t.Run("parameters other than the chain's", func(t *testing.T) {
		m.refusedTerms(t, r, m.publishRaw(t, mallory, model, pkg.Encoded, job.Digest{1}), nil)
	})
	if sets, err := r.KeySets(t.Context()); err != nil || len(sets) != 0 {
		t.Errorf("%d key sets were made (%v)", len(sets), err)
	}
	before.spent(t, 0, split{})
}

// named is a version of a model.
type named struct {
	model   uint64
	version uint32
}

// refusedTerms looks at an offer that no client may take; want nil is any error.
func (m *market) refusedTerms(t *testing.T, r *devnet.Requester, v named, want error) {
	t.Helper()
	_, err := r.Terms(within(t), client.Choice{Model: v.model, Version: v.version})
	if err == nil || want != nil && !errors.Is(err, want) {
		t.Errorf("the terms give %v, want %v", err, want)
	}
}

// remade is the shipped manifest, free to be changed.
func remade(t *testing.T) *manifest.Manifest {
	t.Helper()
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	m, err := manifest.Decode(pkg.Encoded)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// publishRaw publishes any bytes as a manifest.
func (m *market) publishRaw(t *testing.T, c *devnet.Creator, model uint64, b []byte, parameters job.Digest) named {
	t.Helper()
	number, _, err := c.Wallet.Publish(within(t), "publish-"+t.Name(), model, m.upload(t, b), job.Address{}, []job.Cut{{
		Head: job.Digest{1}, Parameters: parameters, Prices: prices(), Windows: windows(),
	}})
	if err != nil {
		t.Fatal(err)
	}
	return named{model, number}
}
