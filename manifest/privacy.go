package manifest

import (
	"fmt"
	"math"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// MaxDecoder bounds a cut's decoder: 1 MiB, the size of one raw block, so its digest is sha2-256 of its bytes.
const MaxDecoder = 1 << 20

// MaxAttacks bounds the attacks of a privacy label.
const MaxAttacks = 8

// Names of attacks that labels made by this project's scripts use; others are allowed. docs/obfuscation.md defines them.
const (
	// AttackLinear is the best affine map from release to pixels (ridge regression).
	AttackLinear = "linear"
	// AttackOptimisation searches the likeliest input under a learned prior, by gradient through the head.
	AttackOptimisation = "optimisation"
	// AttackDecoder is the strongest network trained on pairs of release and input.
	AttackDecoder = "decoder"
	// AttackShipped is the decoder that the cut names, which may be smaller than the strongest.
	AttackShipped = "shipped-decoder"
	// FloorMean guesses the mean training image of the likeliest label of the answer.
	FloorMean = "mean-of-answer"
	// FloorDecoder is a network trained on pairs of the answer's probabilities and input.
	FloorDecoder = "decoder-of-answer"
)

// PrivacyLabel is what a creator says that attackers made of releases at one noise level. It is a claim: nobody checks
// it, but for the figures that follow from k and σ. Only Bits holds for any attacker.
type PrivacyLabel struct {
	Sigma float64 `json:"sigma"`
	// Bits bounds what one release tells, (k/2)·log2(1+1/σ²); Check refuses any other figure.
	Bits float64 `json:"bits"`
	// Attacks are the reconstructions that were tried, 1 to MaxAttacks under different names.
	Attacks []Attack `json:"attacks"`
	// Floor is the better guess, by SSIM, of somebody who sees the answer and nothing else.
	Floor            Attack           `json:"floor"`
	Reidentification Reidentification `json:"reidentification"`
	// DFIL is the mean over images of Tr(I)/d, I the Fisher information of the release about the d pixels (Maeng et al.,
	// NeurIPS 2023); information only: an MSE of at least 1/DFIL is sure for
	// unbiased attackers alone.
	DFIL float64 `json:"dfil"`
	// MuGDP is 2√k/σ: the release is μ-Gaussian differentially private for any two inputs (Dong, Roth, Su, 2022);
	// Check refuses any other figure.
	MuGDP float64 `json:"mu_gdp"`
	// Data says on which data, in words; Images is how many images of it were attacked, one release each.
	Data   string `json:"data,omitempty"`
	Images int    `json:"images"`
	// Seed makes the measurement repeatable.
	Seed uint32 `json:"seed"`
}

// Attack is how well one reconstruction does, on average over images.
type Attack struct {
	// Name is short and lower-case, such as AttackLinear.
	Name string `json:"name"`
	// SSIM is the mean structural similarity with the input, in [-1,1]; 1 is the input itself.
	SSIM float64 `json:"ssim"`
	// MSE is the mean squared error over all pixels, which lie in [0,1].
	MSE float64 `json:"mse"`
}

// PSNR is −10·log10(MSE) in decibels; +Inf for an MSE of 0.
func (a Attack) PSNR() float64 { return -10 * math.Log10(a.MSE) }

// Reidentification is how often a release is matched to its input among candidates.
type Reidentification struct {
	// Candidates is how many inputs there were to choose from, the right one among them; at least 2.
	Candidates int `json:"candidates"`
	// Share is how often the first choice was right, in [0,1].
	Share float64 `json:"share"`
}

// Chance is the share that guessing gives: one of the candidates.
func (r Reidentification) Chance() float64 { return 1 / float64(r.Candidates) }

// Best is the attack of the highest SSIM; the zero Attack for a label without any, which Check refuses.
func (l *PrivacyLabel) Best() Attack {
	var best Attack
	for i, a := range l.Attacks {
		if i == 0 || a.SSIM > best.SSIM {
			best = a
		}
	}
	return best
}

// PrivacyAt returns the label for a noise level, nil where the creator claims nothing.
func (c *Cut) PrivacyAt(sigma float64) *PrivacyLabel {
	for i := range c.Privacy {
		if c.Privacy[i].Sigma == sigma {
			return &c.Privacy[i]
		}
	}
	return nil
}

func (c *Cut) checkPrivacy() error {
	if err := checkDecoder(c.Decoder); err != nil {
		return err
	}
	for i := range c.Privacy {
		l := &c.Privacy[i]
		if !slices.Contains(c.Sigmas, l.Sigma) || i > 0 && l.Sigma <= c.Privacy[i-1].Sigma {
			return fmt.Errorf("privacy label %d is for σ = %g, want ascending ones of %v", i, l.Sigma, c.Sigmas)
		}
		if err := l.check(c.K); err != nil {
			return fmt.Errorf("privacy label at σ = %g: %w", l.Sigma, err)
		}
		if c.Decoder == nil && slices.ContainsFunc(l.Attacks, func(a Attack) bool { return a.Name == AttackShipped }) {
			return fmt.Errorf("privacy label at σ = %g: figures of a shipped decoder, but the cut names none", l.Sigma)
		}
	}
	return nil
}

func checkDecoder(d *job.Artefact) error {
	if d == nil {
		return nil
	}
	if d.Digest.IsZero() || d.Size == 0 || d.Size > MaxDecoder {
		return fmt.Errorf("decoder %v of %d bytes, want a digest and 1 to %d bytes", d.Digest, d.Size, MaxDecoder)
	}
	return nil
}

// check judges all figures of a label; those that follow from k and σ must, to two decimals.
func (l *PrivacyLabel) check(k int) error {
	const rounding = 0.005
	if want := obfuscate.Bits(k, l.Sigma); !(math.Abs(l.Bits-want) <= rounding) {
		return fmt.Errorf("%g bits, k and σ say %.2f", l.Bits, want)
	}
	if want := 2 * math.Sqrt(float64(k)) / l.Sigma; !(math.Abs(l.MuGDP-want) <= rounding) {
		return fmt.Errorf("μ of %g, k and σ say %.2f", l.MuGDP, want)
	}
	if !(l.DFIL >= 0 && l.DFIL <= math.MaxFloat64) {
		return fmt.Errorf("dFIL of %g", l.DFIL)
	}
	if l.Images < 1 {
		return fmt.Errorf("measured on %d images", l.Images)
	}
	if r := l.Reidentification; r.Candidates < 2 || !(r.Share >= 0 && r.Share <= 1) {
		return fmt.Errorf("re-identification of a share of %g among %d", r.Share, r.Candidates)
	}
	if err := checkLine("data", l.Data, 0, maxLine); err != nil {
		return err
	}
	if err := l.Floor.check(); err != nil {
		return fmt.Errorf("floor: %w", err)
	}
	return l.checkAttacks()
}

func (l *PrivacyLabel) checkAttacks() error {
	if len(l.Attacks) == 0 || len(l.Attacks) > MaxAttacks {
		return fmt.Errorf("%d attacks, want 1 to %d", len(l.Attacks), MaxAttacks)
	}
	for i, a := range l.Attacks {
		if err := a.check(); err != nil {
			return fmt.Errorf("attack %d: %w", i, err)
		}
		if slices.ContainsFunc(l.Attacks[:i], func(b Attack) bool { return b.Name == a.Name }) {
			return fmt.Errorf("two attacks are called %q", a.Name)
		}
	}
	return nil
}

func (a Attack) check() error {
	if err := checkName("name", a.Name); err != nil {
		return err
	}
	if !(a.SSIM >= -1 && a.SSIM <= 1) {
		return fmt.Errorf("%s: SSIM of %g", a.Name, a.SSIM)
	}
	if !(a.MSE >= 0 && a.MSE <= 1) {
		return fmt.Errorf("%s: MSE of %g", a.Name, a.MSE)
	}
	return nil
}
