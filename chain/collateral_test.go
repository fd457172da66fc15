package chain_test

import (
	"fmt"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// A list of 301 revoked machines takes two transactions, and all is known afterwards; a second time nothing is sent.
func TestRegisterCollateralBringsLongListsInParts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	client := w.client(t, w.config())
	ctx := t.Context()
	head := must(client.Head(ctx))(t)
	a := must(devmode.NewAuthority())(t)
	p := must(a.NewPlatform(devmode.PlatformSpec{}))(t)
	spec := devmode.CollateralSpec{Issued: head.Time - 60}
	for i := range 301 {
		spec.Revoked = append(spec.Revoked, must(a.NewPlatform(devmode.PlatformSpec{Name: fmt.Sprint(i)}))(t))
	}
	with := must(a.Collateral(spec))(t).Job()
	r := must(attest.Register(must(p.Quote(devmode.NewTD(job.Digest{1}, [64]byte{})))(t), with))(t)
	s := newSender(t, client, relayer, chain.NewMemory())
	for range 2 {
		if err := s.RegisterCollateral(ctx, "collateral", r); err != nil {
			t.Fatal(err)
		}
	}
	root := must(client.Issuer(ctx, job.Digest{}))(t)
	authority := must(client.Issuer(ctx, r.Known.Issuer))(t)
	if root.NextUpdate == 0 || authority.Role != chain.PCKAuthority || authority.ThisUpdate != spec.Issued {
		t.Errorf("root %+v, authority %+v", root, authority)
	}
	info := must(client.TCBInfo(ctx, r.TCBInfo.FMSPC, r.Known.PCEID))(t)
	identity := must(client.QEIdentity(ctx))(t)
	if info.Evaluation != devmode.EvaluationNumber || identity.Issued != spec.Issued || info.Expiry != identity.Expiry {
		t.Errorf("TCB information %+v, QE identity %+v", info, identity)
	}
	if must(client.PlatformKnown(ctx, r.Known))(t) {
		t.Error("a platform is known that no quote has named")
	}
	if allowed := must(client.MeasurementAllowed(ctx, job.Digest{9}))(t); allowed {
		t.Error("any measurement is allowed")
	}
	last := must(attest.Register(must(spec.Revoked[300].Quote(devmode.NewTD(job.Digest{1}, [64]byte{})))(t), must(a.Collateral(devmode.CollateralSpec{Issued: spec.Issued}))(t).Job()))(t)
	if _, err := s.RegisterPlatform(ctx, "last", last.Known.Issuer, last.Platform); !chain.Reverted(err, "TdxQuoteVerifier_Revoked") {
		t.Errorf("the list's last machine: %v", err)
	}
}
