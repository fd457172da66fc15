package creator

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	// postAgain is how long after a relayer took a grant it is sent again, in seconds of chain time: it may have lost
	// its store. postFailed is the first pause after one that did not; it doubles up to postAgain.
	postAgain, postFailed = 60, 2
	// postTime is how long a relayer may take to answer.
	postTime = 10 * time.Second
)

// posting says when a job's grant is sent to a relayer again. It is in memory only: after a restart all is sent again.
type posting struct {
	due      uint64
	failures int
}

// grant allows a created job, if nothing stands against it, and sends what was signed to every relayer until the job has
// left Created. A job that is not granted is looked at again with each batch, and refunded after its window.
func (c *Creator) grant(ctx context.Context, l *liveJob, now uint64) error {
	pub, err := c.publicationOf(ctx, l)
	if err != nil {
		return c.withhold(ctx, l, err.Error())
	}
	if pub.public(l.Request.Cut) {
		return nil
	}
	if len(l.Grant) == 0 {
		if err := c.decide(ctx, l, pub, now); err != nil || len(l.Grant) == 0 {
			return err
		}
	}
	return c.post(ctx, l, pub, now)
}

// decide signs a grant and keeps it before anybody hears of it, or keeps the reason why not.
func (c *Creator) decide(ctx context.Context, l *liveJob, pub *Publication, now uint64) error {
	reason, err := c.objection(ctx, l, pub)
	if err == nil && reason == "" {
		g := counted{head: pub.Heads[l.Request.Cut], requester: l.Requester, at: now, job: l.ID}
		reason, err = c.count(ctx, g)
	}
	if err != nil {
		return err
	}
	if reason != "" {
		return c.withhold(ctx, l, reason)
	}
	key, err := c.grantKey(ctx, pub.Name)
	if err != nil {
		return err
	}
	g := job.NewGrant(l.ID, l.Request, pub.Heads[l.Request.Cut])
	l.Grant, l.Withheld = key.Sign(g.SigningHash(c.cfg.Deployment.Domain())), ""
	if err := c.saveLive(ctx, l); err != nil {
		return err
	}
	c.log.InfoContext(ctx, "granted", "job", l.ID, "model", pub.Model, "cut", l.Request.Cut)
	return nil
}

// withhold says once why a job is not granted.
func (c *Creator) withhold(ctx context.Context, l *liveJob, reason string) error {
	if l.Withheld == reason {
		return nil
	}
	l.Withheld = reason
	c.log.WarnContext(ctx, "job not granted", "job", l.ID, "reason", reason)
	return c.saveLive(ctx, l)
}

// objection compares a job with what this creator published, sealed and can answer for; empty if nothing is wrong.
func (c *Creator) objection(ctx context.Context, l *liveJob, pub *Publication) (string, error) {
	if reason := pub.objection(l); reason != "" {
		return reason, nil
	}
	if reason, err := c.hostObjection(ctx, l); err != nil || reason != "" {
		return reason, err
	}
	record, err := c.chain.Job(ctx, l.ID)
	if err != nil {
		return "", fmt.Errorf("read record: %w", err)
	}
	if record.Status != job.Created || record.Late || record.Payee != c.wallet.Address() {
		return fmt.Sprintf("the chain says that it is %s (late: %t) and pays %s", record.Status, record.Late, record.Payee), nil
	}
	return c.bondObjection(ctx, l, record)
}

// objection compares a job with what was published.
func (p *Publication) objection(l *liveJob) string {
	r := l.Request
	switch {
	case r.Model != p.Model || r.Version != p.Version || int(r.Cut) >= len(p.Heads):
		return fmt.Sprintf("it asks for version %d of model %d, cut %d, not for what was published", r.Version, r.Model, r.Cut)
	case int(r.Cut) >= len(p.Prices) || l.Price == nil || l.Price.Cmp(p.Prices[r.Cut].Total()) != 0:
		return fmt.Sprintf("it pays %v wei, not what cut %d costs", l.Price, r.Cut)
	case !p.sealedTo(r.Cut, r.EnclaveKey):
		return fmt.Sprintf("the head was never sealed to enclave key %s", r.EnclaveKey)
	}
	return ""
}

// hostObjection wants code that is still pinned behind the job's enclave key.
func (c *Creator) hostObjection(ctx context.Context, l *liveJob) (string, error) {
	h, err := c.host(ctx, l.Request.EnclaveKey)
	if err != nil {
		return "", err
	}
	pinned, err := Pinned(ctx, c.store)
	if err != nil {
		return "", err
	}
	if !slices.ContainsFunc(h.Measurements, func(m job.Digest) bool { return slices.Contains(pinned, m) }) {
		return fmt.Sprintf("no code that is pinned runs behind enclave key %s", l.Request.EnclaveKey), nil
	}
	return "", nil
}

// bondObjection keeps the bonds of all jobs that were granted and are not evaluated yet within what is free: an
// evaluation that finds no bond reverts.
func (c *Creator) bondObjection(ctx context.Context, l *liveJob, record job.Record) (string, error) {
	l.Bond, l.Currency = record.Bond, record.Currency
	if l.Bond == nil || l.Bond.Sign() == 0 {
		return "", nil
	}
	free, err := c.chain.FreeBond(ctx, c.wallet.Address(), l.Currency)
	if err != nil {
		return "", err
	}
	all, err := c.liveJobs(ctx)
	if err != nil {
		return "", err
	}
	needed := new(big.Int).Set(l.Bond)
	for _, other := range all {
		waits := other.Status == job.Created && len(other.Grant) > 0
		if waits && other.ID != l.ID && other.Currency == l.Currency && other.Bond != nil {
			needed.Add(needed, other.Bond)
		}
	}
	if needed.Cmp(free) > 0 {
		return fmt.Sprintf("with it, granted jobs would lock a bond of %v, %v is free", needed, free), nil
	}
	return "", nil
}

// post sends a grant to each relayer whose turn it is.
func (c *Creator) post(ctx context.Context, l *liveJob, pub *Publication, now uint64) error {
	takers := append([]GrantTaker{c.relayer}, c.cfg.GrantTakers...)
	if c.postings == nil {
		c.postings = make(map[job.ID][]posting)
	}
	if len(c.postings[l.ID]) != len(takers) {
		c.postings[l.ID] = make([]posting, len(takers))
	}
	request := job.GrantRequest{
		Message: job.NewGrant(l.ID, l.Request, pub.Heads[l.Request.Cut]), Signature: l.Grant,
	}
	var problems []error
	for i, taker := range takers {
		p := &c.postings[l.ID][i]
		if now < p.due {
			continue
		}
		if err := postTo(ctx, taker, request); err != nil {
			p.due = now + min(uint64(postFailed)<<min(p.failures, 8), postAgain)
			p.failures++
			problems = append(problems, fmt.Errorf("relayer %d: %w", i, err))
			continue
		}
		*p = posting{due: now + postAgain}
	}
	return errors.Join(problems...)
}

func postTo(ctx context.Context, taker GrantTaker, g job.GrantRequest) error {
	ctx, cancel := context.WithTimeout(ctx, postTime)
	defer cancel()
	_, err := taker.Grant(ctx, g.Message.Job, g)
	return err
}
