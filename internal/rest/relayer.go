package rest

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strconv"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/gateway"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// maxAnswer bounds what a relayer says, and an enclave but for results, in bytes.
const maxAnswer = 8 << 20

// Relayer is a client of one relayer, in the name of one account.
type Relayer struct {
	endpoint
	blocks *gateway.Store
	name   string
}

// NewRelayer returns a client of the relayer at a base address; name says whose uploads these are.
func NewRelayer(base, name string) *Relayer {
	return &Relayer{endpoint: newEndpoint(base), blocks: gateway.New(base, nil), name: name}
}

// Blocks reads content-addressed blocks, each verified.
func (r *Relayer) Blocks() ipfs.Store { return r.blocks }

// Upload brings an artefact to the relayer's store. Blocks that are there already are not sent again. Where open returns
// a file, blocks are read from it as they are sent; otherwise the artefact is held in memory meanwhile.
func (r *Relayer) Upload(ctx context.Context, a job.Artefact, open func() (io.ReadCloser, error), progress func(done, total int64)) error {
	f, err := open()
	if err != nil {
		return err
	}
	defer f.Close() //nolint:errcheck // read only
	source := ipfs.Store(ipfs.NewMemory())
	if at, ok := f.(io.ReaderAt); ok {
		source = newFileSource(at)
	}
	have, err := ipfs.Add(ctx, source, f)
	if err != nil {
		return err
	}
	if have != a {
		return fmt.Errorf("upload: the stored bytes are %s (%d bytes), not %s (%d bytes)", have.Digest, have.Size, a.Digest, a.Size)
	}
	_, err = r.blocks.Upload(ctx, r.name, source, []job.Artefact{a}, progress)
	return err
}

// Enclaves lists the enclaves that the relayer enrolled, with their quotes.
func (r *Relayer) Enclaves(ctx context.Context) (views []job.EnclaveView, err error) {
	return views, r.ask(ctx, http.MethodGet, "/v1/enclaves", nil, &views)
}

// Forward asks the relayer to submit a signed release.
func (r *Relayer) Forward(ctx context.Context, id job.ID, f job.ForwardRequest) (response job.ForwardResponse, err error) {
	return response, r.ask(ctx, http.MethodPost, "/v1/jobs/"+id.String()+"/forward", f, &response)
}

// Grant brings the creator's permission to evaluate a job.
func (r *Relayer) Grant(ctx context.Context, id job.ID, g job.GrantRequest) (response job.GrantResponse, err error) {
	return response, r.ask(ctx, http.MethodPost, "/v1/jobs/"+id.String()+"/grant", g, &response)
}

// Job returns the relayer's view of a job.
func (r *Relayer) Job(ctx context.Context, id job.ID) (view job.View, err error) {
	return view, r.ask(ctx, http.MethodGet, "/v1/jobs/"+id.String(), nil, &view)
}

// Models lists the repository.
func (r *Relayer) Models(ctx context.Context) (models []job.Model, err error) {
	return models, r.ask(ctx, http.MethodGet, "/v1/models", nil, &models)
}

// Version returns one published version.
func (r *Relayer) Version(ctx context.Context, model uint64, version uint32) (v job.Version, err error) {
	path := "/v1/models/" + strconv.FormatUint(model, 10) + "/versions/" + strconv.FormatUint(uint64(version), 10)
	return v, r.ask(ctx, http.MethodGet, path, nil, &v)
}

// Ready reports whether the relayer follows the chain.
func (r *Relayer) Ready(ctx context.Context) error {
	var answer struct {
		Status string `json:"status"`
	}
	return r.ask(ctx, http.MethodGet, "/v1/ready", nil, &answer)
}
