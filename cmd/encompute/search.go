package main

import (
	"context"
	"fmt"
	"math"
	"path/filepath"

	"github.com/encrypted-compute/encrypted-compute/internal/scan"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// others are the parties whose folders must hold nothing of the requester's.
func others() []string { return []string{"chain", "relayer", "enclave", "creator"} }

// search looks through every other party's folder, logs among them, for what only the requester may know.
func (d *demo) search(ctx context.Context, s *session, t twin) error {
	secrets, err := t.secrets(ctx)
	if err != nil {
		return err
	}
	film, err := readBounded(d.image, maxPicture)
	if err != nil {
		return err
	}
	secrets = append(secrets, scan.Secret{Name: "picture file", Bytes: film, Stride: filmStride})
	keys, err := s.secrets(ctx)
	if err != nil {
		return err
	}
	scanner, err := scan.New(append(secrets, keys...)...)
	if err != nil {
		return err
	}
	var total scan.Result
	for _, name := range others() {
		r, err := scanner.Folder(filepath.Join(d.world.data, name))
		if err != nil {
			return err
		}
		total.Add(r)
	}
	for _, f := range total.Found {
		_, _ = fmt.Fprintln(d.stderr, "found:", f)
	}
	d.report.Scan = scanView{Files: total.Files, Bytes: total.Bytes, Found: len(total.Found)}
	return nil
}

// filmStride samples picture files, which are too large to index whole: a row of a film is longer.
const filmStride = 256

// secrets are the picture and what the clear model makes of it before the answer.
func (t twin) secrets(ctx context.Context) ([]scan.Secret, error) {
	out, err := t.values(ctx, nn.ActivationName, nn.ReleasedName)
	if err != nil {
		return nil, err
	}
	secrets := scan.Pixels("picture", t.input.Data)
	secrets = append(secrets, scan.Numbers("activation", out[nn.ActivationName].Data)...)
	// The released values go to the creator sealed, as int16 on the grid 2^-8; nobody else may see them.
	released := out[nn.ReleasedName].Data
	var wire []byte
	for _, v := range released {
		n := int16(math.Round(v * 256)) //nolint:gosec // far from the edge
		wire = append(wire, byte(n>>8), byte(n))
	}
	if len(wire) >= scan.Window {
		secrets = append(secrets, scan.Secret{Name: "release", Bytes: wire})
	}
	return secrets, nil
}

// secrets unwraps every key that this device keeps.
func (s *session) secrets(ctx context.Context) ([]scan.Secret, error) {
	var secrets []scan.Secret
	add := func(name string, wrapped []byte) error {
		if len(wrapped) == 0 {
			return nil
		}
		b, err := s.store.Unwrap(wrapped)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		secrets = append(secrets, scan.Bytes(name, b)...)
		return nil
	}
	sets, err := s.client.KeySets(ctx)
	if err != nil {
		return nil, err
	}
	for _, k := range sets {
		if err := add("secret of key set "+k.ID.String(), k.Wrapped); err != nil {
			return nil, err
		}
	}
	jobs, err := s.client.Jobs(ctx)
	if err != nil {
		return nil, err
	}
	for _, state := range jobs {
		if err := add("answer key of job "+state.ID.String(), state.AnswerKey); err != nil {
			return nil, err
		}
	}
	return secrets, nil
}
