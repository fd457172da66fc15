package devnet_test

import (
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func TestJobEndings(t *testing.T) {
	t.Parallel()
	m := newMarket(t, devnet.Config{})
	t.Run("accepted", m.accepted)
}

func (m *market) accepted(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 1)
	s := m.accept(t, r, id)
	p := prices()
	before.spent(t, 1, split{payee: sum(p.HeadFee, p.TailFee), operator: p.EvaluationFee, relayer: p.ForwardTip})
	if s.Status != job.Settled || s.Answer == nil || s.Problem != "" {
		t.Errorf("job ended %s with answer %v and problem %q", s.Status, s.Answer, s.Problem)
	}
	if s.Stage != client.Ended {
		t.Errorf("stage %s", s.Stage)
	}
}
