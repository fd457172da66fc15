package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/client"
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
	if e, ok := chain.Explain(err); ok {
		return e.Sentence + " " + e.Next
	}
	for _, row := range hints {
		if errors.Is(err, row.err) {
			return row.hint
		}
	}
	for _, start := range []string{"unknown command", "unknown flag", "unknown shorthand", "required flag", "accepts "} {
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

var hints = []struct {
	err  error
	hint string
}{
	{errNotBuilt, "scripts/build.sh builds the programs into bin/; --bin names another folder"},
	{picture.ErrFormat, "PNG, JPEG and uncompressed DICOM files can be read"},
	{errMode, "chmod 600 the key file"},
	{errUntrusted, `look at "encompute verify", and confirm what you trust with "encompute verify --trust"`},
	{errDevelopment, "only for trying things out: give --development"},
	{attest.ErrRoot, "the enclave's quote comes from a root that this deployment does not trust; use another enclave"},
	{obfuscate.ErrBudget, "this picture or key set has told enough; another release would pass the limit that protects it"},
	{obfuscate.ErrFlooding, `these keys have been used enough: "encompute keys forget" them, and new ones are made`},
	{client.ErrLedger, `"encompute keys forget" the key set; a new one is made with the next job`},
	{client.ErrNotFound, "was it made on another device, or with another --data folder?"},
	{fs.ErrNotExist, "check the path"},
	{context.Canceled, "interrupted; run the same command again: what was paid for is not lost"},
}
