package creator

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// Reasons for a rejection, as they stand on the chain.
const (
	// RejectSealed: the activation does not open with the key that the job names.
	RejectSealed uint8 = 1
	// RejectForm: it opens to something that is no release of the cut.
	RejectForm uint8 = 2
)

// The names of a tail's input and output in the ONNX files.
const (
	tailInput  = "released"
	tailOutput = "probabilities"
)

// answer runs the tail on a forwarded activation and delivers the sealed result, or rejects what is malformed.
func (c *Creator) answer(ctx context.Context, l *liveJob) error {
	start := time.Now()
	if len(l.Answer) == 0 && l.Reject == 0 {
		if err := c.prepareAnswer(ctx, l); err != nil {
			return err
		}
		if err := c.saveLive(ctx, l); err != nil {
			return err
		}
	}
	if l.Sent != 0 {
		l.Sent, l.Rewinds = 0, l.Rewinds+1
	}
	receipt, err := c.send(ctx, l)
	if err != nil {
		return err
	}
	c.log.InfoContext(ctx, "answered", "job", l.ID, "reject", l.Reject, "tx", receipt.Tx, "dur", time.Since(start))
	l.Sent = receipt.Block
	return c.saveLive(ctx, l)
}

// send delivers or rejects. The idempotency key names activation and reorgs: the answer may be to another activation, or
// have to be sent anew.
func (c *Creator) send(ctx context.Context, l *liveJob) (job.Receipt, error) {
	suffix := fmt.Sprintf("%s-%s-%d", l.ID, job.Keccak(l.Activation), l.Rewinds)
	if l.Reject != 0 {
		receipt, err := c.wallet.Reject(ctx, "reject-"+suffix, l.ID, l.Reject)
		if err != nil {
			return receipt, fmt.Errorf("reject: %w", err)
		}
		return receipt, nil
	}
	receipt, err := c.wallet.Deliver(ctx, "deliver-"+suffix, l.ID, l.Answer)
	if err != nil {
		return receipt, fmt.Errorf("deliver: %w", err)
	}
	return receipt, nil
}

// prepareAnswer fills in the sealed answer or the reason for a rejection.
func (c *Creator) prepareAnswer(ctx context.Context, l *liveJob) error {
	pub, err := c.publicationOf(ctx, l)
	if err != nil {
		return err
	}
	key, err := c.privateKey(ctx, l.Request.CreatorKey)
	if err != nil {
		return err
	}
	sealing := seal.Job{
		Domain: c.cfg.Deployment.Domain(), ID: l.ID, Version: l.Request.VersionDigest, Cut: l.Request.Cut,
	}
	wire, answerKey, err := seal.OpenActivation(key, sealing.Activation(l.Request.CreatorKey, l.Output), l.Activation)
	if err != nil {
		l.Reject = RejectSealed
		return nil //nolint:nilerr // the rejection is the result
	}
	released, err := obfuscate.Decode(wire, pub.K[l.Request.Cut])
	if err != nil {
		l.Reject = RejectForm
		return nil //nolint:nilerr // the rejection is the result
	}
	plain, err := c.runTail(ctx, pub, l.Request.Cut, released)
	if err != nil {
		return fmt.Errorf("run tail: %w", err)
	}
	l.Answer, err = answerKey.SealAnswer(sealing.Answer(l.Request.RequesterKey, job.Keccak(l.Activation)), plain)
	return err
}

func (c *Creator) publicationOf(ctx context.Context, l *liveJob) (*Publication, error) {
	pubs, err := c.Publications(ctx)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(pubs, func(p *Publication) bool { return p.Digest == l.Request.VersionDigest })
	if i < 0 || int(l.Request.Cut) >= len(pubs[i].K) {
		return nil, fmt.Errorf("model %d version %d cut %d is not in this store: restore the folder that published it",
			l.Request.Model, l.Request.Version, l.Request.Cut)
	}
	return pubs[i], nil
}

// runTail returns the encoded answer.
func (c *Creator) runTail(ctx context.Context, pub *Publication, cut uint8, released []float64) ([]byte, error) {
	b, err := c.readFile(ctx, tailName(pub.Manifest.Digest, cut), maxONNX)
	if err != nil {
		return nil, err
	}
	tail, err := nn.ReadONNX(b)
	if err != nil {
		return nil, err
	}
	out, err := tail.Run(ctx, map[string]*nn.Tensor{tailInput: {Shape: []int{1, len(released)}, Data: released}})
	if err != nil {
		return nil, err
	}
	probabilities, ok := out[tailOutput]
	if !ok || len(probabilities.Data) != len(pub.Labels) {
		return nil, fmt.Errorf("the tail gives no %d %s", len(pub.Labels), tailOutput)
	}
	return job.Answer{Probabilities: probabilities.Data}.Marshal()
}
