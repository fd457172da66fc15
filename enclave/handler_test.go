package enclave_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/enclave"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// call sends body to the service and decodes the answer into out; it returns the status.
func call(t *testing.T, h http.Handler, method, path, body string, out any) int {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), method, path, strings.NewReader(body)))
	if out == nil {
		return w.Code
	}
	if got := w.Header().Get("Content-Type"); got != "application/json" {
		t.Errorf("%s %s: content type %q", method, path, got)
	}
	b, err := io.ReadAll(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, out); err != nil {
		t.Fatalf("%s %s: %v in %q", method, path, err, b)
	}
	return w.Code
}

func text(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func quiet(t *testing.T) (*enclave.Service, *seal.PrivateKey) {
	t.Helper()
	sealing := privateKey(t, 11)
	m := &material{t: t, sealing: sealing}
	return m.start(ipfs.NewMemory()), sealing
}

func TestIdentitySaysWhoTheEnclaveIs(t *testing.T) {
	t.Parallel()
	s, sealing := quiet(t)
	var got job.EnclaveIdentity
	if status := call(t, s.Handler(), "GET", "/v1/identity", "", &got); status != http.StatusOK {
		t.Fatalf("status %d", status)
	}
	if got.Signer.IsZero() || got.Operator != operator || got.Measurement != measurement || got.Root != "development" ||
		!bytes.Equal(got.SealingKey, sealing.Public().Bytes()) {
		t.Fatalf("identity %+v", got)
	}
}

func TestEveryServiceHasASigningKeyOfItsOwn(t *testing.T) {
	t.Parallel()
	a, _ := quiet(t)
	b, _ := quiet(t)
	if a.Identity().Signer == b.Identity().Signer {
		t.Fatal("two services sign with one key")
	}
}

func TestEnrolmentQuoteVouchesForTheEnclave(t *testing.T) {
	t.Parallel()
	s, _ := quiet(t)
	request := job.EnrolmentRequest{
		ChainID: 1337, Registry: job.Address{9}, BlockNumber: 7, BlockHash: job.Digest{8},
	}
	var got job.EnrolmentQuote
	if status := call(t, s.Handler(), "POST", "/v1/enrolment", text(t, request), &got); status != http.StatusOK {
		t.Fatalf("status %d", status)
	}
	const now = 1_700_000_000
	policy := attest.Policy{Roots: []job.Digest{attest.DevelopmentRoot}, Now: now, AllowDevelopment: true}
	v, err := attest.Verify(got.Quote, collateral(t, now), policy)
	if err != nil {
		t.Fatal(err)
	}
	identity := s.Identity()
	want := job.Enrolment{
		Signer: identity.Signer, Operator: operator, BlockNumber: 7, BlockHash: job.Digest{8}, SealingKey: identity.SealingKey,
	}
	if err := v.Vouches(want, 1337, job.Address{9}); err != nil {
		t.Error(err)
	}
	if v.Measurement != measurement || identity.Measurement != measurement {
		t.Errorf("verdict %+v", v)
	}
}

func TestEnrolRefusesIncompleteRequests(t *testing.T) {
	t.Parallel()
	s, _ := quiet(t)
	good := job.EnrolmentRequest{ChainID: 1, Registry: job.Address{1}, BlockHash: job.Digest{1}}
	for name, change := range map[string]func(*job.EnrolmentRequest){
		"no chain":    func(r *job.EnrolmentRequest) { r.ChainID = 0 },
		"no registry": func(r *job.EnrolmentRequest) { r.Registry = job.Address{} },
		"no block":    func(r *job.EnrolmentRequest) { r.BlockHash = job.Digest{} },
	} {
		r := good
		change(&r)
		if _, err := s.Enrol(t.Context(), r); job.KindOf(err) != job.KindInvalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestHandlerEvaluates(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	var got job.EvaluateResult
	if status := call(t, m.start(store).Handler(), "POST", "/v1/evaluate", text(t, r), &got); status != http.StatusOK {
		t.Fatalf("status %d", status)
	}
	if _, y := m.decrypt(r, got); len(y) != outputs {
		t.Errorf("%d numbers", len(y))
	}
}

func TestHandlerRefusesBodies(t *testing.T) {
	t.Parallel()
	s, _ := quiet(t)
	good := text(t, job.EvaluateRequest{})
	for name, c := range map[string]struct {
		body   string
		status int
		kind   job.Kind
	}{
		"nothing":        {"", http.StatusBadRequest, job.KindInvalid},
		"no JSON":        {"digest", http.StatusBadRequest, job.KindInvalid},
		"unknown field":  {`{"url":"http://elsewhere"}`, http.StatusBadRequest, job.KindInvalid},
		"two values":     {good + good, http.StatusBadRequest, job.KindInvalid},
		"short digest":   {`{"head":"0x12"}`, http.StatusBadRequest, job.KindInvalid},
		"negative cut":   {`{"cut":-1}`, http.StatusBadRequest, job.KindInvalid},
		"huge":           {`{"head":"` + strings.Repeat("0", 1<<20) + `"}`, http.StatusRequestEntityTooLarge, job.KindTooLarge},
		"huge after it":  {good + strings.Repeat(" ", 1<<20), http.StatusRequestEntityTooLarge, job.KindTooLarge},
		"for no enclave": {good, http.StatusBadRequest, job.KindInvalid},
	} {
		var got job.Error
		status := call(t, s.Handler(), "POST", "/v1/evaluate", c.body, &got)
		if status != c.status || got.Kind != c.kind || got.Text == "" {
			t.Errorf("%s: status %d, error %+v", name, status, got)
		}
	}
}

func TestHandlerKnowsThreeCallsAlone(t *testing.T) {
	t.Parallel()
	s, _ := quiet(t)
	for request, want := range map[[2]string]int{
		{"POST", "/v1/identity"}: http.StatusMethodNotAllowed,
		{"GET", "/v1/evaluate"}:  http.StatusMethodNotAllowed,
		{"GET", "/"}:             http.StatusNotFound,
		{"GET", "/debug/pprof/"}: http.StatusNotFound,
	} {
		if status := call(t, s.Handler(), request[0], request[1], "", nil); status != want {
			t.Errorf("%v: status %d, want %d", request, status, want)
		}
	}
}

func TestNewNamesWhatIsMissing(t *testing.T) {
	t.Parallel()
	for say, cfg := range map[string]enclave.Config{
		"operator": {},
		"budget":   {Operator: operator, Budget: -1},
		"memory":   {Operator: operator, Memory: -1},
	} {
		_, err := enclave.New(ipfs.NewMemory(), nil, privateKey(t, 1), cfg)
		if err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("%s: %v", say, err)
		}
	}
}

// broken is a quoter whose hardware does not answer.
type broken struct{}

func (broken) Quote(context.Context, [64]byte) ([]byte, error) { return nil, errors.New("no hardware") }

func TestEnrolReportsAQuoterThatFails(t *testing.T) {
	t.Parallel()
	s, err := enclave.New(ipfs.NewMemory(), broken{}, privateKey(t, 1), enclave.Config{Operator: operator})
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.Enrol(t.Context(), job.EnrolmentRequest{ChainID: 1, Registry: job.Address{1}, BlockHash: job.Digest{1}})
	if job.KindOf(err) != job.KindUnavailable || !strings.Contains(err.Error(), "no hardware") {
		t.Fatal(err)
	}
}
