package enclave

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func TestStatusOfEveryKind(t *testing.T) {
	t.Parallel()
	for kind, want := range map[job.Kind]int{
		job.KindInvalid: 400, job.KindForbidden: 403, job.KindNotFound: 404, job.KindTooLarge: 413, job.KindUnfit: 422,
		job.KindTooSlow: 422, job.KindBusy: 429, job.KindUnavailable: 503, job.KindInternal: 500, "unheard of": 500,
	} {
		if got := statusOf(kind); got != want {
			t.Errorf("%s: %d %s, want %d", kind, got, http.StatusText(got), want)
		}
	}
}

func TestFetchErrorTellsTheStoreFromTheArtefact(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		err  error
		want job.Kind
	}{
		{seal.ErrOpen, job.KindUnfit},
		{errors.New("malformed"), job.KindUnfit},
		{ipfs.ErrProfile, job.KindUnfit},
		{ipfs.ErrTooLarge, job.KindTooLarge},
		{ipfs.ErrNotFound, job.KindUnavailable},
		{ipfs.ErrCorrupt, job.KindUnavailable},
		{context.DeadlineExceeded, job.KindUnavailable},
		{job.Errorf(job.KindTooSlow, "slow"), job.KindTooSlow},
	} {
		if got := fetchError("read", fmt.Errorf("inner: %w", c.err)); job.KindOf(got) != c.want || !errors.Is(got, c.err) {
			t.Errorf("%v: kind %s, want %s", c.err, job.KindOf(got), c.want)
		}
	}
}

func TestFetchedRemembersTheStoreBehindADecoder(t *testing.T) {
	t.Parallel()
	f := &fetched{r: iotest.ErrReader(errors.New("connection lost"))}
	_, _ = io.ReadAll(f)
	err := f.explain("decode", errors.New("malformed"))
	if job.KindOf(err) != job.KindUnavailable {
		t.Errorf("kind %s: %v", job.KindOf(err), err)
	}
}

func TestExpectEndWantsTheSealToSayThatNothingIsMissing(t *testing.T) {
	t.Parallel()
	if err := expectEnd(strings.NewReader("")); err != nil {
		t.Error(err)
	}
	if expectEnd(strings.NewReader("x")) == nil {
		t.Error("bytes after the end pass")
	}
	if err := expectEnd(iotest.ErrReader(seal.ErrOpen)); !errors.Is(err, seal.ErrOpen) {
		t.Errorf("an end that was cut off: %v", err)
	}
}
