package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/chain/outboxfile"
	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// listedJob is a job as "job list" shows it.
type listedJob struct {
	*client.State
	// Stranded says why a job that was never created no longer can be.
	Stranded string `json:"stranded,omitempty"`
}

func newJobList(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the jobs of this device; those that can no longer be created say why",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := a.requester(cmd.Context())
			if err != nil {
				return err
			}
			defer s.chain.Close()
			jobs, err := s.jobs(cmd.Context())
			if err != nil {
				return err
			}
			return a.print(jobs, func(w io.Writer) { showJobs(w, jobs) })
		},
	}
}

// jobs lists every job, and asks the chain about this account's that this device has not seen there.
func (s *session) jobs(ctx context.Context) ([]listedJob, error) {
	states, err := s.client.Jobs(ctx)
	if err != nil {
		return nil, err
	}
	jobs := make([]listedJob, 0, len(states))
	for _, state := range states {
		state.AnswerKey = nil
		listed := listedJob{State: state}
		if listed.Stranded, err = s.client.Stranded(ctx, state); err != nil {
			return nil, fmt.Errorf("job %s: %w", state.ID, err)
		}
		jobs = append(jobs, listed)
	}
	return jobs, nil
}

func showJobs(w io.Writer, jobs []listedJob) {
	for _, j := range jobs {
		_, _ = fmt.Fprintf(w, "%s  model %d  cut %d  %s  %s\n", j.ID, j.Request.Model, j.Request.Cut, j.Stage, j.Status)
		if j.Problem != "" {
			_, _ = fmt.Fprintln(w, "  problem:", j.Problem)
		}
		switch {
		case j.Stranded != "":
			_, _ = fmt.Fprintf(w, "  never created, nothing paid, and no longer possible: %s; encompute job abandon %s\n", j.Stranded, j.ID)
		case j.Stage == client.Encrypted || j.Stage == client.Uploaded:
			_, _ = fmt.Fprintf(w, "  not created yet, nothing paid; encompute job watch %s goes on, encompute job abandon %s gives it up\n", j.ID, j.ID)
		}
	}
}

func newJobAbandon(a *app) *cobra.Command {
	cmd := jobCommand(a, "abandon", "End a job that was never created on the chain; nothing was paid for it",
		func(ctx context.Context, s *session, id job.ID) (*client.State, error) {
			outbox, err := outboxfile.Open(filepath.Join(a.flags.data, "outbox"))
			if err != nil {
				return nil, err
			}
			return s.client.Abandon(ctx, id, func(ctx context.Context, key string) (bool, error) {
				e, found, err := outbox.Entry(ctx, s.wallet.Address(), key)
				return found && (e.Pending() || e.Done()), err
			})
		})
	cmd.Long = `Ends a job that was encrypted, and perhaps uploaded, but never created on the chain: because its model was retired, its
price changed, or its enclave is gone ("encompute job list" says so). Its input is erased here, and its keys with the last
job that needs them. What the ledger holds stays. A job on the chain is refused: it has an end of its own, by its deadlines.`
	return cmd
}
