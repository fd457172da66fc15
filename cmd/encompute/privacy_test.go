package main

import (
	"bytes"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/scan"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// film is a real chest film that comes with the DICOM library.
func film(t *testing.T) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}", "github.com/suyashkumar/dicom")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(strings.TrimSpace(string(out)), "testdata", "4.dcm")
}

// TestNobodyElseSeesThePicture runs a whole job over processes whose every request and response is recorded, and looks
// for the picture, what the head makes of it, the answer and the requester's keys: in every other party's folder, in all
// logs, and in everything that was said over HTTP. Then it plants each of them in each form, and must find it.
func TestNobodyElseSeesThePicture(t *testing.T) {
	t.Parallel()
	wire := newRecorder(t)
	c := choice{model: "pneumonia", cut: "pool"}
	m, err := readShipped(filepath.Join(repository, "models"), c)
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld(t, &world{between: wire.between(t), level: "debug"}, c.model)
	s := &saga{world: w, shipped: m, cut: c}
	picture := film(t)
	state := s.inferAloud(t, wire, picture)
	secrets, keys := s.secrets(t, state, picture)
	wire.check(t, map[string]int64{
		"requester-relayer": 6 << 20, "enclave-relayer": 6 << 20, "relayer-enclave": 200 << 10, "creator-relayer": 10 << 10,
		"requester-chain": 10 << 10, "relayer-chain": 10 << 10, "creator-chain": 10 << 10,
	})

	scanner, err := scan.New(slices.Concat(secrets, keys)...)
	if err != nil {
		t.Fatal(err)
	}
	places := []string{wire.dir}
	for _, name := range others() {
		places = append(places, filepath.Join(w.data, name))
	}
	for _, place := range places {
		requireClean(t, scanner, place)
	}
	own, err := scan.New(keys...)
	if err != nil {
		t.Fatal(err)
	}
	requireClean(t, own, filepath.Join(w.data, "requester"))
	requirePlantsFound(t, scanner, slices.Concat(secrets, keys), filepath.Join(w.data, "creator"))
}

// inferAloud runs a job with the requester's own words recorded as well.
func (s *saga) inferAloud(t *testing.T, wire *recorder, picture string) *client.State {
	t.Helper()
	a := &app{stdin: strings.NewReader(""), stdout: t.Output(), stderr: t.Output()}
	var err error
	if s.session, err = s.requester(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.session.chain.Close)
	if s.role, err = s.world.role(t.Context(), "requester"); err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	speak := func(args ...string) string {
		cmd := s.command(t, args...)
		cmd.Stderr = &said
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("%v: %v\n%s", args, err, &said)
		}
		return strings.TrimSpace(string(out))
	}
	id, err := job.ParseID(speak("job", "create", "--yes", "--model", s.cut.model, "--cut", s.cut.cut, picture))
	if err != nil {
		t.Fatal(err)
	}
	speak("job", "watch", "--accept", id.String())
	if err := os.WriteFile(filepath.Join(wire.dir, "requester-log"), said.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	state, err := s.session.client.Load(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	if state.Status != job.Settled || state.Answer == nil {
		t.Fatalf("the job ended as %s: %s", state.Status, state.Problem)
	}
	s.checkAnswer(t, state, picture)
	return state
}

// secrets are what nobody else may see, and the keys that the requester's own folder may hold only wrapped.
func (s *saga) secrets(t *testing.T, state *client.State, picture string) (secrets, keys []scan.Secret) {
	t.Helper()
	ctx := t.Context()
	run := s.twin(t, state, picture)
	secrets, err := run.secrets(ctx)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(picture)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := state.Answer.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	device, err := os.ReadFile(filepath.Join(s.data, "requester", "device.key"))
	if err != nil {
		t.Fatal(err)
	}
	secrets = append(secrets, scan.Secret{Name: "film", Bytes: raw, Stride: filmStride})
	secrets = append(secrets, scan.Bytes("answer", answer)...)
	for _, secret := range scan.Numbers("probabilities", state.Answer.Probabilities) {
		if len(secret.Bytes) >= scan.Window { // two numbers of four bytes are too few to be sought
			secrets = append(secrets, secret)
		}
	}
	secrets = append(secrets, scan.Bytes("device key", device)...)
	if keys, err = s.session.secrets(ctx); err != nil {
		t.Fatal(err)
	}
	return secrets, append(keys, s.derived(t, state)...)
}

// derived are the seeds that the key set's secret stands for. The labels are the client's: that they are right shows in
// the sealing key, whose digest the job names, and in the noise.
func (s *saga) derived(t *testing.T, state *client.State) (seeds []scan.Secret) {
	t.Helper()
	sets, err := s.session.client.KeySets(t.Context())
	if err != nil || len(sets) != 1 {
		t.Fatalf("%d key sets: %v", len(sets), err)
	}
	secret, err := s.session.store.Unwrap(sets[0].Wrapped)
	if err != nil {
		t.Fatal(err)
	}
	for _, label := range []string{"ckks", "noise", "sealing"} {
		seed, err := hkdf.Key(sha256.New, secret, nil, "encrypted-compute/key-set/1/"+label, 32)
		if err != nil {
			t.Fatal(err)
		}
		seeds = append(seeds, scan.Bytes(label+" seed", seed)...)
		if label != "sealing" {
			continue
		}
		private, err := seal.NewPrivateKey([32]byte(seed))
		if err != nil || private.Public().Digest() != state.Request.RequesterKey {
			t.Fatalf("the derived sealing key is not the job's (%v)", err)
		}
	}
	return seeds
}

// requireClean searches a folder in which nothing may be found.
func requireClean(t *testing.T, scanner *scan.Scanner, folder string) {
	t.Helper()
	r, err := scanner.Folder(folder)
	if err != nil {
		t.Fatal(err)
	}
	if r.Files == 0 || r.Bytes == 0 {
		t.Errorf("%s is empty: nothing was searched", folder)
	}
	for _, found := range r.Found {
		t.Error("found", found)
	}
	t.Logf("searched %d files, %d bytes in %s", r.Files, r.Bytes, filepath.Base(folder))
}

// requirePlantsFound puts a part of each secret, in each form, into a copy of a party's folder.
func requirePlantsFound(t *testing.T, scanner *scan.Scanner, secrets []scan.Secret, folder string) {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	plants := 0
	for i, secret := range secrets {
		for form, write := range forms() {
			part := telling(secret.Bytes, 3*max(secret.Stride, 16)+3*scan.Window)
			path := filepath.Join(dir, fmt.Sprintf("plant-%d-%s", i, form))
			if err := os.WriteFile(path, []byte("{\"note\":\""+write(part)+"\"}"), 0o600); err != nil {
				t.Fatal(err)
			}
			plants++
		}
	}
	r, err := scanner.Folder(dir)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, f := range r.Found {
		found[f.File] = true
	}
	for i, secret := range secrets {
		for form := range forms() {
			if !found[filepath.Join(dir, fmt.Sprintf("plant-%d-%s", i, form))] {
				t.Errorf("a planted copy of %s in %s was not found", secret.Name, form)
			}
		}
	}
	t.Logf("planted %d copies, found %d", plants, len(found))
}

func forms() map[scan.Form]func([]byte) string {
	return map[scan.Form]func([]byte) string{
		scan.Raw:       func(b []byte) string { return string(b) },
		scan.LowerHex:  hex.EncodeToString,
		scan.UpperHex:  func(b []byte) string { return strings.ToUpper(hex.EncodeToString(b)) },
		scan.Base64:    base64.StdEncoding.EncodeToString,
		scan.Base64URL: base64.RawURLEncoding.EncodeToString,
	}
}

// telling returns n bytes from the beginning or the middle of a secret, whichever are more different: pictures have
// margins, answers have padding.
func telling(b []byte, n int) []byte {
	n = min(n, len(b))
	at := (len(b) - n) / 2
	first, middle := b[:n], b[at:at+n]
	if variety(first) > variety(middle) {
		return first
	}
	return middle
}

func variety(b []byte) int {
	seen := map[byte]bool{}
	for _, c := range b {
		seen[c] = true
	}
	return len(seen)
}
