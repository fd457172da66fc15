package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"strings"
	"time"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
	"github.com/encrypted-compute/encrypted-compute/nn/picture"
)

// explain prints an error and, for a common mistake, what to do about it.
func explain(w io.Writer, err error) {
	_, _ = fmt.Fprintln(w, "error:", err)
	if hint := hintFor(err); hint != "" {
		_, _ = fmt.Fprintln(w, "hint:", hint)
	}
}

func hintFor(err error) string {
	var missing missingError
	if errors.As(err, &missing) {
		return "copy .env.example to .env and fill it in, or give the flag"
	}
	if hint := hintForJob(err); hint != "" {
		return hint
	}
	if e, ok := chain.Explain(err); ok {
		return e.Sentence + " " + e.Next
	}
	for _, row := range hints {
		if errors.Is(err, row.err) {
			return row.hint
		}
	}
	for _, start := range []string{"unknown command", "unknown flag", "unknown shorthand", "required flag", "accepts ", "requires at least "} {
		if strings.HasPrefix(err.Error(), start) {
			return "--help lists commands and flags"
		}
	}
	if strings.Contains(err.Error(), "connection refused") {
		return `nothing listens at that address; "encompute up" starts everything on this machine`
	}
	if strings.HasPrefix(err.Error(), "parse job id") {
		return `"encompute job list" shows the ids of this device's jobs`
	}
	if job.KindOf(err) == job.KindBusy {
		return "try again in a moment"
	}
	return ""
}

// hintForJob knows the errors that name what they are about, and the command that helps.
func hintForJob(err error) string {
	var short *obfuscate.BudgetError
	var sigma *client.SigmaError
	var stranded *client.StrandedError
	var created *client.CreatedError
	switch {
	case errors.As(err, &short):
		what := "about this picture"
		if short.KeySet {
			what = "under this key set"
		}
		return fmt.Sprintf("enough was told %s; another release passes the limit that protects it, unless you raise that limit for good: encompute keys raise %s %.0f",
			what, short.Account, math.Ceil(short.Bits))
	case errors.As(err, &sigma):
		return "this cut has " + sigmaFlags(sigma.Have)
	case errors.As(err, &stranded):
		return fmt.Sprintf("nothing was paid; end it with: encompute job abandon %s", stranded.Job)
	case errors.As(err, &created):
		return endOf(created)
	}
	return ""
}

// sigmaFlags lists noise levels as they would be asked for.
func sigmaFlags(sigmas []float64) string {
	flags := make([]string, len(sigmas))
	for i, sigma := range sigmas {
		flags[i] = fmt.Sprintf("--sigma %v", sigma)
	}
	return strings.Join(flags, " or ")
}

// endOf says what becomes of a job that is on the chain.
func endOf(e *client.CreatedError) string {
	watch := fmt.Sprintf("encompute job watch %s", e.Job)
	when := "now"
	if e.Record.Deadline > e.Now {
		when = fmt.Sprintf("after %s (in %s)", time.Unix(int64(e.Record.Deadline), 0).UTC().Format(time.DateTime+" MST"), //nolint:gosec // a chain's time
			time.Duration(e.Record.Deadline-e.Now)*time.Second) //nolint:gosec // seconds ahead
	}
	switch e.Record.Status {
	case job.None:
		return "a transaction for it was sent and may still be mined; " + watch + " follows it"
	case job.Created:
		return "if no enclave answers, the whole price comes back " + when + "; " + watch + " takes it"
	case job.Evaluated:
		return "if you do not forward it, tail fee and tip come back " + when + "; " + watch + " would forward it"
	case job.Forwarded:
		return "if the creator does not answer, the tail fee comes back " + when + "; " + watch + " takes it"
	case job.Delivered:
		return "its answer is there: " + watch + " opens it; the creator is paid " + when
	default:
		return "it has ended on the chain; " + watch + " notes that"
	}
}

var hints = []struct {
	err  error
	hint string
}{
	{errNotBuilt, "scripts/build.sh builds the programs into bin/; --bin names another folder"},
	{errNoONNX, "give the .onnx file itself, not an archive, a checkpoint or a large file's pointer"},
	{errDynamic, "name its shape with --shape NAME=1x3x64x64"},
	{errExternal, "put the weights into the file: onnx.save(onnx.load(path), new_path, save_as_external_data=False)"},
	{errThere, "name a folder that is not there yet; nothing is overwritten"},
	{errUnpublishable, "fewer levels help: --fit-degree 4, an earlier --cut, or a larger --sigma; remove the folder and import again"},
	{picture.ErrFormat, "PNG, JPEG and uncompressed DICOM files can be read"},
	{errMode, "chmod 600 the key file"},
	{errUntrusted, `look at "encompute verify", and confirm what you trust with "encompute verify --trust"`},
	{errDevelopment, "only for trying things out: give --development"},
	{errDeploymentDiffers, "use the encompute of the commit that was deployed; if it is, do not trust this deployment"},
	{attest.ErrRoot, "the quote comes from a root that is not trusted here: use another enclave, or --development for a development quote"},
	{attest.ErrDate, "newer collateral may help: the relayer fetches it (--pcs), and so does \"encompute verify quote --pcs\""},
	{attest.ErrPlatform, "genuine, but not good enough: whoever runs the machine must update or replace it; use another enclave"},
	{obfuscate.ErrFlooding, `these keys have been used enough: "encompute keys forget" them, and new ones are made`},
	{client.ErrLedger, `"encompute keys forget" the key set; a new one is made with the next job`},
	{obfuscate.ErrKeySet, "its keys came from a backup or were ended: they make no new release; after its time to be forwarded \"encompute job watch\" takes tail fee and tip back"},
	{client.ErrPassphrase, "nothing was changed; try again with the passphrase that the backup was made with"},
	{client.ErrBackup, "nothing was changed; was the file copied whole?"},
	{client.ErrNoDecoder, `"encompute model show" says what the creator claims about reconstruction; "encompute job forward" goes on`},
	{creator.ErrNotPinned, `"encompute creator pins" lists what is pinned`},
	{errPassphrase, "give --passphrase-file, a file of mode 0600 whose first line is the passphrase"},
	{client.ErrNotFound, "was it made on another device, or with another --data folder?"},
	{fs.ErrNotExist, "check the path"},
	{context.Canceled, "interrupted; run the same command again: what was paid for is not lost"},
}
