package devmode

import "github.com/encrypted-compute/encrypted-compute/job"

// Evidence is a quote of the development machine, with what it takes to verify it.
type Evidence struct {
	Quote       []byte
	Collateral  job.Collateral
	Measurement job.Digest
}

// NewEvidence returns a quote over reportData by a domain of that compose hash, and collateral issued at a time in Unix
// seconds. Equal arguments give equal bytes.
func NewEvidence(composeHash job.Digest, reportData [64]byte, issued uint64) (Evidence, error) {
	authority, err := NewAuthority()
	if err != nil {
		return Evidence{}, err
	}
	platform, err := authority.NewPlatform(PlatformSpec{})
	if err != nil {
		return Evidence{}, err
	}
	td := NewTD(composeHash, reportData)
	quote, err := platform.Quote(td)
	if err != nil {
		return Evidence{}, err
	}
	collateral, err := authority.Collateral(CollateralSpec{Issued: issued})
	return Evidence{quote, collateral.Job(), td.Measurement()}, err
}
