package node

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

// rawType is the media type of a block in the trustless gateway specification.
const rawType = "application/vnd.ipld.raw"

// Handler serves the node as a trustless gateway: GET and HEAD /ipfs/{cid} with format=raw or the matching Accept
// header answer with one block, which the caller checks. No paths, no CAR, nothing deserialised. With pinned=true a block
// counts only if an artefact under a pin has it: what strangers hold under a lease, unpaid, is not handed on further.
//
// It is our own and not boxo's, whose package pulls in the DHT and forty more of libp2p's.
func (n *Node) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /ipfs/{cid}", n.serveBlock) // answers HEAD too
	return mux
}

func (n *Node) serveBlock(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Add("Vary", "Accept")
	if !wantsRaw(r) {
		http.Error(w, "only blocks are served: ask for ?format=raw", http.StatusNotAcceptable)
		return
	}
	c, err := ipfs.ParseCID(r.PathValue("cid"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	block, err := n.wanted(r, c)
	switch {
	case errors.Is(err, ipfs.ErrNotFound):
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	case err != nil:
		http.Error(w, "block "+c.String()+" cannot be read", http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", rawType)
	h.Set("Content-Disposition", `attachment; filename="`+c.String()+`.bin"`)
	h.Set("Etag", `"`+c.String()+`.raw"`)
	h.Set("Cache-Control", "public, max-age=29030400, immutable")
	h.Set("X-Ipfs-Path", "/ipfs/"+c.String())
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(block))
}

// wanted returns the block if the request may have it.
func (n *Node) wanted(r *http.Request, c cid.Cid) ([]byte, error) {
	if r.URL.Query().Get("pinned") == "true" {
		held, err := n.Pinned(r.Context(), c)
		if err != nil {
			return nil, err
		}
		if !held {
			return nil, fmt.Errorf("pinned block %s: %w", c, ipfs.ErrNotFound)
		}
	}
	return n.Get(r.Context(), c)
}

// wantsRaw reports whether the request asks for a block; format in the query goes before Accept.
func wantsRaw(r *http.Request) bool {
	if format := r.URL.Query().Get("format"); format != "" {
		return format == "raw"
	}
	for accepted := range strings.SplitSeq(strings.Join(r.Header.Values("Accept"), ","), ",") {
		kind, _, _ := strings.Cut(accepted, ";")
		if strings.EqualFold(strings.TrimSpace(kind), rawType) {
			return true
		}
	}
	return false
}
