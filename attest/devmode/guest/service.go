package guest

import (
	"encoding/hex"
	"encoding/pem"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
)

// Collateral answers as Intel's provisioning certification service (PCS v4) does. The collateral is issued anew every
// day, dated a day back so that a chain whose clock is behind takes it, too.
func (a *Agent) Collateral() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /tdx/certification/v4/tcb", func(w http.ResponseWriter, r *http.Request) {
		family := a.platform.FMSPC()
		if !strings.EqualFold(r.URL.Query().Get("fmspc"), hex.EncodeToString(family[:])) {
			http.NotFound(w, r)
			return
		}
		a.answer(w, "application/json", func(c devmode.Collateral) ([]byte, string, []byte) {
			return c.TCBInfo, "TCB-Info-Issuer-Chain", c.TCBChain
		})
	})
	mux.HandleFunc("GET /tdx/certification/v4/qe/identity", func(w http.ResponseWriter, _ *http.Request) {
		a.answer(w, "application/json", func(c devmode.Collateral) ([]byte, string, []byte) {
			return c.QEIdentity, "SGX-Enclave-Identity-Issuer-Chain", c.TCBChain
		})
	})
	mux.HandleFunc("GET /sgx/certification/v4/pckcrl", func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("ca") != "platform" {
			http.NotFound(w, r)
			return
		}
		a.answer(w, "application/pkix-crl", func(c devmode.Collateral) ([]byte, string, []byte) {
			return list(r, c.PCKCRL), "SGX-PCK-CRL-Issuer-Chain", c.PCKCRLChain
		})
	})
	// Intel serves the root's list at another host under the first name; caching services under the second, in digits.
	mux.HandleFunc("GET /IntelSGXRootCA.der", func(w http.ResponseWriter, _ *http.Request) {
		a.answer(w, "application/pkix-crl", func(c devmode.Collateral) ([]byte, string, []byte) { return c.RootCRL, "", nil })
	})
	mux.HandleFunc("GET /sgx/certification/v4/rootcacrl", func(w http.ResponseWriter, _ *http.Request) {
		a.answer(w, "text/plain", func(c devmode.Collateral) ([]byte, string, []byte) {
			return []byte(hex.EncodeToString(c.RootCRL)), "", nil
		})
	})
	return mux
}

// list is a revocation list in the encoding that the request asks for: PEM unless it says der.
func list(r *http.Request, der []byte) []byte {
	if r.URL.Query().Get("encoding") == "der" {
		return der
	}
	return pem.EncodeToMemory(&pem.Block{Type: "X509 CRL", Bytes: der})
}

// answer writes a part of today's collateral, with its issuers in a header.
func (a *Agent) answer(w http.ResponseWriter, kind string, part func(devmode.Collateral) (body []byte, header string, chain []byte)) {
	collateral, err := a.Today()
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	body, header, chain := part(collateral)
	if header != "" {
		// As Intel does: escaped, with %20 for a space.
		w.Header().Set(header, strings.ReplaceAll(url.QueryEscape(string(chain)), "+", "%20"))
	}
	w.Header().Set("Content-Type", kind)
	_, _ = w.Write(body) // the other end is gone
}

// Today is the collateral that the agent serves now.
func (a *Agent) Today() (devmode.Collateral, error) {
	spec := a.cfg.Collateral
	const day = 24 * time.Hour
	issued := a.cfg.Now().UTC().Truncate(day).Add(-day)
	spec.Issued = uint64(max(issued.Unix(), 0))
	return a.authority.Collateral(spec)
}
