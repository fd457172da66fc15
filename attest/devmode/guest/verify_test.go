package guest_test

import (
	"net/http/httptest"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/attest/dstack"
	"github.com/encrypted-compute/encrypted-compute/attest/pcs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// The whole way of production: the agent's quote, collateral fetched over HTTP, our verifier.
func TestOurVerifierTakesTheAgentsQuoteAndCollateral(t *testing.T) {
	t.Parallel()
	for _, form := range []devmode.Form{devmode.V4, devmode.V5, devmode.V5TDX15} {
		cfg := config()
		cfg.Form = form
		a := agent(t, cfg)
		server := httptest.NewServer(a.Collateral())
		t.Cleanup(server.Close)
		answer, err := dstack.New(listen(t, a)).Quote(t.Context(), [64]byte{1, 2, 3})
		if err != nil {
			t.Fatal(err)
		}
		quote := answer.Raw
		client, err := pcs.New(server.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		collateral, err := client.Collateral(t.Context(), quote)
		if err != nil {
			t.Fatal(err)
		}
		verdict, err := attest.Verify(quote, collateral, attest.Policy{
			Roots: []job.Digest{attest.DevelopmentRoot}, AllowDevelopment: true, Now: uint64(now.Unix()),
			Measurements: []job.Digest{a.Measurement()},
		})
		if err != nil {
			t.Fatal(err)
		}
		if verdict.ReportData != [64]byte{1, 2, 3} || !verdict.Development || verdict.Measurement != devmode.Measurement(cfg.Binary) {
			t.Errorf("verdict %+v", verdict)
		}
	}
}
