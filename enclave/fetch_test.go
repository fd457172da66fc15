package enclave

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func TestOpenWantsEveryByteToBeRead(t *testing.T) {
	t.Parallel()
	sealing, err := seal.NewPrivateKey([seal.SeedSize]byte{1})
	if err != nil {
		t.Fatal(err)
	}
	context := seal.Job{ID: job.ID{1}}.Input(sealing.Public().Digest(), job.Digest{2})
	sealed, err := seal.Seal(sealing.Public(), context, []byte("input"))
	if err != nil {
		t.Fatal(err)
	}
	store := ipfs.NewMemory()
	artefact, err := ipfs.Add(t.Context(), store, bytes.NewReader(sealed))
	if err != nil {
		t.Fatal(err)
	}
	s, err := New(store, nil, sealing, Config{Operator: job.Address{1}})
	if err != nil {
		t.Fatal(err)
	}
	for size, want := range map[int]string{4: "bytes after the end", 5: "", 6: "decode"} {
		err := s.open(t.Context(), artefact, context, func(r io.Reader) error {
			_, err := io.ReadFull(r, make([]byte, size))
			return err
		})
		if (err == nil) != (want == "") || err != nil && (job.KindOf(err) != job.KindUnfit || !strings.Contains(err.Error(), want)) {
			t.Errorf("reading %d bytes of 5: %v", size, err)
		}
	}
}
