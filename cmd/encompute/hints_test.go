package main

import (
	"fmt"
	"regexp"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

func TestHintsNameTheCommandThatHelps(t *testing.T) {
	t.Parallel()
	id, account := job.ID{0xaa}, obfuscate.ID{0xbb}
	created := func(status job.Status, deadline uint64) error {
		return &client.CreatedError{Job: id, Record: job.Record{Status: status, Deadline: deadline}, Now: 1_000_000_000}
	}
	for _, row := range []struct {
		err  error
		want string
	}{
		{
			&obfuscate.BudgetError{Account: account, Bits: 65.3, Budget: 64},
			`about this picture.*: encompute keys raise 0xbb0+ 66$`,
		},
		{
			&obfuscate.BudgetError{KeySet: true, Account: account, Bits: 72, Budget: 64},
			`under this key set.*: encompute keys raise 0xbb0+ 72$`,
		},
		{&client.SigmaError{Sigma: 7, Have: []float64{0.5, 1}}, `^this cut has --sigma 0.5 or --sigma 1$`},
		{&client.StrandedError{Job: id, Reason: "gone"}, `: encompute job abandon 0xaa0+$`},
		{created(job.None, 0), `may still be mined; encompute job watch 0xaa0+ follows it`},
		{created(job.Created, 1_000_000_600), `the whole price comes back after 2001-09-09 01:56:40 UTC \(in 10m0s\); encompute job watch`},
		{created(job.Created, 999_999_999), `the whole price comes back now; encompute job watch`},
		{created(job.Evaluated, 0), `tail fee and tip come back now`},
		{created(job.Forwarded, 0), `if the creator does not answer`},
		{created(job.Delivered, 0), `encompute job watch 0xaa0+ opens it`},
		{created(job.Settled, 0), `it has ended`},
		{fmt.Errorf("charge release: %w", obfuscate.ErrKeySet), `make no new release`},
		{client.ErrPassphrase, `nothing was changed`},
	} {
		wrapped := fmt.Errorf("job %s at stage created: %w", id, row.err)
		if hint := hintFor(wrapped); !regexp.MustCompile(row.want).MatchString(hint) {
			t.Errorf("%v: hint %q, want %s", row.err, hint, row.want)
		}
	}
}
