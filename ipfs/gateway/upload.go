package gateway

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"sync"

	"github.com/ipfs/go-cid"
	"golang.org/x/sync/errgroup"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// parallel is how many leaves are sent at once.
const parallel = 4

// Progress is told how many of all bytes of blocks are at the other side, from one goroutine at a time, never less than
// before and once at the end with done = total.
type Progress func(done, total int64)

// Upload declares the artefacts under a lease of client, sends every block that the other side does not have yet from
// source, and asks at the end whether all of them arrived. An upload that broke off resumes: call Upload again. The
// response is that of the lease. Errors wrap [ipfs.ErrQuota] and the like where that is what the other side said.
func (s *Store) Upload(
	ctx context.Context, client string, source ipfs.Store, artefacts []job.Artefact, progress Progress,
) (ipfs.UploadResponse, error) {
	plan, err := newPlan(ctx, source, artefacts)
	if err != nil {
		return ipfs.UploadResponse{}, fmt.Errorf("upload: %w", err)
	}
	lease, err := s.lease(ctx, ipfs.UploadRequest{Client: client, Artefacts: artefacts})
	if err != nil {
		return lease, fmt.Errorf("upload %d artefacts: lease: %w", len(artefacts), err)
	}
	if err := s.send(ctx, lease.Lease, source, plan, progress); err != nil {
		return lease, fmt.Errorf("upload %d artefacts: %w", len(artefacts), err)
	}
	return lease, nil
}

func (s *Store) send(ctx context.Context, lease string, source ipfs.Store, plan plan, progress Progress) error {
	missing, err := s.Missing(ctx, plan.cids)
	if err != nil {
		return err
	}
	count := counter{total: plan.total, progress: progress}
	count.add(plan.total - plan.bytes(missing))
	parents, leaves := split(missing)
	for _, c := range parents { // in order, since a child is wanted only once its parent is there
		if err := s.putBlock(ctx, lease, source, c, &count); err != nil {
			return err
		}
	}
	group, sending := errgroup.WithContext(ctx)
	group.SetLimit(parallel)
	for _, c := range leaves {
		group.Go(func() error { return s.putBlock(sending, lease, source, c, &count) })
	}
	if err := group.Wait(); err != nil {
		return err
	}
	if missing, err = s.Missing(ctx, plan.cids); err != nil {
		return err
	}
	if len(missing) > 0 {
		return fmt.Errorf("%d of %d blocks were accepted but are not there: %w", len(missing), len(plan.cids), ipfs.ErrNotFound)
	}
	return nil
}

// lease asks for permission to send.
func (s *Store) lease(ctx context.Context, req ipfs.UploadRequest) (resp ipfs.UploadResponse, err error) {
	if len(req.Artefacts) > ipfs.MaxUploadArtefacts {
		return resp, fmt.Errorf("%w: at most %d artefacts", ipfs.ErrTooLarge, ipfs.MaxUploadArtefacts)
	}
	return resp, s.post(ctx, "/v1/uploads", req, &resp)
}

// Missing asks which of the blocks the other side does not have, in the order given.
func (s *Store) Missing(ctx context.Context, cids []cid.Cid) ([]cid.Cid, error) {
	var missing []cid.Cid
	for batch := range slices.Chunk(cids, ipfs.MaxCIDs) {
		var resp ipfs.MissingResponse
		if err := s.post(ctx, "/v1/blocks/missing", ipfs.MissingRequest{CIDs: batch}, &resp); err != nil {
			return nil, fmt.Errorf("ask for missing blocks: %w", err)
		}
		asked := make(map[cid.Cid]bool, len(batch))
		for _, c := range batch {
			asked[c] = true
		}
		for _, c := range resp.Missing {
			if !asked[c] {
				return nil, fmt.Errorf("ask for missing blocks: nobody asked about %s, or once only", c)
			}
			asked[c] = false
		}
		missing = append(missing, resp.Missing...)
	}
	return missing, nil
}

func (s *Store) putBlock(ctx context.Context, lease string, source ipfs.Store, c cid.Cid, count *counter) error {
	block, err := source.Get(ctx, c)
	if err != nil {
		return err
	}
	_, err = s.do(ctx, request{
		method: http.MethodPut,
		path:   "/v1/blocks/" + c.String(),
		header: http.Header{"Content-Type": {rawType}, ipfs.LeaseHeader: {lease}},
		body:   block,
		limit:  maxAnswer,
	})
	if err != nil {
		return fmt.Errorf("send block %s of %d bytes: %w", c, len(block), err)
	}
	count.add(int64(len(block)))
	return nil
}

func (s *Store) post(ctx context.Context, path string, req, resp any) error {
	body, err := json.Marshal(req)
	if err != nil {
		return err
	}
	answer, err := s.do(ctx, request{
		method: http.MethodPost,
		path:   path,
		header: http.Header{"Content-Type": {"application/json"}},
		body:   body,
		limit:  maxAnswer,
	})
	if err != nil {
		return err
	}
	if err := json.Unmarshal(answer, resp); err != nil {
		return fmt.Errorf("answer of %s: %w", path, err)
	}
	return nil
}

func newBody(b []byte) io.Reader {
	if b == nil {
		return nil
	}
	return bytes.NewReader(b)
}

// plan is all that has to be at the other side in the end.
type plan struct {
	cids  []cid.Cid // parents before children, each once
	sizes map[cid.Cid]int64
	total int64
}

func newPlan(ctx context.Context, source ipfs.Store, artefacts []job.Artefact) (plan, error) {
	p := plan{sizes: make(map[cid.Cid]int64)}
	for _, a := range artefacts {
		links, err := ipfs.Links(ctx, source, a)
		if err != nil {
			return plan{}, err
		}
		for _, link := range links {
			c, size := link.CID(), link.BlockSize()
			if _, ok := p.sizes[c]; ok {
				continue
			}
			p.cids = append(p.cids, c)
			p.sizes[c] = size
			p.total += size
		}
	}
	return p, nil
}

func (p plan) bytes(cids []cid.Cid) (sum int64) {
	for _, c := range cids {
		sum += p.sizes[c]
	}
	return sum
}

// split parts dag-pb blocks from leaves and keeps their order.
func split(cids []cid.Cid) (parents, leaves []cid.Cid) {
	for _, c := range cids {
		if c.Prefix().Codec == cid.Raw {
			leaves = append(leaves, c)
		} else {
			parents = append(parents, c)
		}
	}
	return parents, leaves
}

// counter adds up what is done and reports it.
type counter struct {
	mu          sync.Mutex
	done, total int64
	progress    Progress
}

func (c *counter) add(n int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.done += n
	if c.progress != nil {
		c.progress(c.done, c.total)
	}
}
