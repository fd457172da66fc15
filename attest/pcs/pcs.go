// Package pcs fetches the collateral of a quote from Intel's provisioning certification service, version 4, or from
// whatever serves the same paths: a caching service of a cloud, the development agent.
//
// Call [New], then [Client.Collateral] with a raw quote. What always holds: answers are bounded in bytes before they are
// read and in time by the context, redirects are refused, and nothing that comes back is believed: attest.Verify judges
// it.
package pcs

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	// Intel is the service's own address.
	Intel = "https://api.trustedservices.intel.com"
	// intelRootCRL is where Intel keeps the root's list: it stands in the root's certificate, not in the service.
	intelRootCRL = "https://certificates.trustedservices.intel.com/IntelSGXRootCA.der"

	maxChain = 16 << 10
)

// Client asks one service. It may be used by any number of goroutines.
type Client struct {
	base string
	http *http.Client
}

// New returns a client of the service at base, Intel's if base is empty; transport nil is http.DefaultTransport.
func New(base string, transport http.RoundTripper) (*Client, error) {
	if base == "" {
		base = Intel
	}
	u, err := url.Parse(base)
	if err != nil || u.Host == "" || (u.Scheme != "https" && u.Scheme != "http") {
		return nil, fmt.Errorf("collateral service %q is not an http or https address", base)
	}
	return &Client{base: strings.TrimRight(base, "/"), http: &http.Client{
		Transport:     transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}, nil
}

// Collateral fetches what a raw quote has to be verified with. The quote itself must be in order.
func (c *Client) Collateral(ctx context.Context, quote []byte) (job.Collateral, error) {
	wanted, err := attest.WantedBy(quote)
	if err != nil {
		return job.Collateral{}, err
	}
	collateral, err := c.fetch(ctx, wanted)
	if err != nil {
		return job.Collateral{}, fmt.Errorf("fetch collateral for family %s: %w", wanted.Family(), err)
	}
	return collateral, nil
}

func (c *Client) fetch(ctx context.Context, w attest.Wanted) (out job.Collateral, err error) {
	out.TCBInfo, err = c.signed(ctx, "/tdx/certification/v4/tcb?fmspc="+w.Family(), "TCB-Info-Issuer-Chain", attest.MaxTCBInfoSize)
	if err != nil {
		return out, err
	}
	out.QEIdentity, err = c.signed(ctx, "/tdx/certification/v4/qe/identity", "SGX-Enclave-Identity-Issuer-Chain", attest.MaxQEIdentitySize)
	if err != nil {
		return out, err
	}
	out.PCKCRL, _, err = c.get(ctx, c.base+"/sgx/certification/v4/pckcrl?ca="+w.Authority+"&encoding=der", attest.MaxCRLSize)
	if err != nil {
		return out, err
	}
	out.RootCRL, err = c.rootCRL(ctx)
	return out, err
}

// signed fetches a signed answer and its issuers, whom the service names in an escaped header.
func (c *Client) signed(ctx context.Context, path, header string, limit int) (job.SignedJSON, error) {
	body, headers, err := c.get(ctx, c.base+path, limit)
	if err != nil {
		return job.SignedJSON{}, err
	}
	chain, err := unescape(headers.Get(header))
	if err != nil {
		return job.SignedJSON{}, fmt.Errorf("%s: header %s: %w", path, header, err)
	}
	return job.SignedJSON{Body: string(body), Chain: chain}, nil
}

// unescape reads certificates out of a header and writes them in the one form that attest reads.
func unescape(header string) (string, error) {
	if header == "" || len(header) > maxChain {
		return "", fmt.Errorf("%d bytes, want 1 to %d", len(header), maxChain)
	}
	text, err := url.QueryUnescape(header)
	if err != nil {
		return "", err
	}
	var chain []byte
	for rest := []byte(text); ; {
		block, after := pem.Decode(rest)
		if block == nil {
			break
		}
		chain, rest = append(chain, pem.EncodeToMemory(&pem.Block{Type: block.Type, Bytes: block.Bytes})...), after
	}
	return string(chain), nil
}

// rootCRL fetches the root's list: from Intel at an address of its own, DER; from other services in digits or DER.
func (c *Client) rootCRL(ctx context.Context) ([]byte, error) {
	address := c.base + "/sgx/certification/v4/rootcacrl"
	if c.base == Intel {
		address = intelRootCRL
	}
	body, _, err := c.get(ctx, address, 2*attest.MaxCRLSize)
	if err != nil {
		return nil, err
	}
	const sequence = 0x30 // what DER begins with, and also the digit '0'
	if len(body) > 1 && body[0] == sequence && body[1] >= 0x80 {
		return body, nil
	}
	list, err := hex.DecodeString(string(bytes.TrimSpace(body)))
	if err != nil {
		return nil, fmt.Errorf("the root's list of %d bytes is neither DER nor digits: %w", len(body), err)
	}
	return list, nil
}

// get reads an answer of at most limit bytes.
func (c *Client) get(ctx context.Context, address string, limit int) ([]byte, http.Header, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, http.NoBody)
	if err != nil {
		return nil, nil, err
	}
	response, err := c.http.Do(r)
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = response.Body.Close() }() // it was read
	if response.StatusCode != http.StatusOK {
		return nil, nil, fmt.Errorf("GET %s: status %s", address, response.Status)
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, int64(limit)+1))
	if err != nil {
		return nil, nil, fmt.Errorf("GET %s: %w", address, err)
	}
	if len(body) > limit {
		return nil, nil, fmt.Errorf("GET %s: more than %d bytes", address, limit)
	}
	return body, response.Header, nil
}
