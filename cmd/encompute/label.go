package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// showLabels prints, per cut and noise level, what holds and what the creator claims.
func showLabels(w io.Writer, m *manifest.Manifest) {
	_, _ = fmt.Fprintln(w, "\nwhat a release tells: the bits hold for any attacker, the rest is the creator's claim")
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	_, _ = fmt.Fprintln(t, "CUT\tNOISE\tBITS AT MOST\tACCURACY\tBEST ATTACK\tFLOOR\tRE-IDENTIFIED\tDECODER")
	for i := range m.Cuts {
		c := &m.Cuts[i]
		decoder := "-"
		if c.Decoder != nil {
			decoder = "public"
		}
		for _, sigma := range c.Sigmas {
			attack, floor, reidentified := "-", "-", "-"
			if l := c.PrivacyAt(sigma); l != nil {
				attack, floor = ssim(l.Best()), ssim(l.Floor)
				reidentified = fmt.Sprintf("%.1f %% of %d", 100*l.Reidentification.Share, l.Reidentification.Candidates)
			}
			_, _ = fmt.Fprintf(t, "%d %s\tσ %v\t%.1f\t%s\t%s\t%s\t%s\t%s\n", i, c.Name, sigma, obfuscate.Bits(c.K, sigma),
				claimedAccuracy(c, sigma), attack, floor, reidentified, decoder)
		}
	}
	_ = t.Flush()
	_, _ = fmt.Fprintln(w, "attack and floor: how like the picture the best reconstruction is (SSIM, 1 is equal), from a release and from the answer alone")
}

func ssim(a manifest.Attack) string { return fmt.Sprintf("%.3f (%s)", a.SSIM, a.Name) }

// claimedAccuracy is the creator's figure at a noise level, or a dash.
func claimedAccuracy(c *manifest.Cut, sigma float64) string {
	for _, a := range c.Accuracy {
		if a.Sigma == sigma {
			return fmt.Sprintf("%.1f %%", 100*a.Mean)
		}
	}
	return "-"
}

// showClaim prints the creator's claim about one cut and noise level, before anything is paid.
func showClaim(w io.Writer, c manifest.Cut, sigma float64) {
	_, _ = fmt.Fprintf(w, "claimed     by the creator: accuracy %s", claimedAccuracy(&c, sigma))
	l := c.PrivacyAt(sigma)
	if l == nil {
		_, _ = fmt.Fprintln(w, "; nothing about reconstruction")
		return
	}
	_, _ = fmt.Fprintf(w, "; best reconstruction SSIM %s, from the answer alone %s;\n            picked out of %d pictures %.1f %% of the time (by chance %.2f %%)\n",
		ssim(l.Best()), ssim(l.Floor), l.Reidentification.Candidates, 100*l.Reidentification.Share, 100*l.Reidentification.Chance())
}
