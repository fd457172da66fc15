package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/pcs"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// quoteCheck is one run of verify quote.
type quoteCheck struct {
	collateral string // file
	service    string
	at         uint64
	parts      string // folder
}

// quoteResult is what a quote says once it is verified.
type quoteResult struct {
	Version     int        `json:"version"`
	Root        job.Digest `json:"root"`
	Development bool       `json:"development"`
	Measurement job.Digest `json:"measurement"`
	MRTD        job.Hex    `json:"mrtd"`
	RTMR        []job.Hex  `json:"rtmr"`
	ConfigID    job.Hex    `json:"mr_config_id"`
	ComposeHash job.Hex    `json:"compose_hash,omitempty"`
	ReportData  job.Hex    `json:"report_data"`
	Attributes  job.Hex    `json:"attributes"`
	TCBSVN      job.Hex    `json:"tcb_svn"`
	Platform    job.Digest `json:"platform"`
	FMSPC       job.Hex    `json:"fmspc"`
	Evidence    job.Digest `json:"evidence"`
	Record      job.Hex    `json:"record"`
	Expiry      uint64     `json:"expiry"`
	// Enrolment is what the report data vouches for, where the file and --deployment say what that should be.
	Enrolment *job.Enrolment `json:"enrolment,omitempty"`
}

func newVerifyQuote(a *app) *cobra.Command {
	var q quoteCheck
	cmd := &cobra.Command{
		Use:   "quote FILE",
		Short: "Verify one TDX quote with its collateral",
		Long: `Verifies a quote of version 4 or 5 with what Intel says of its platform: signatures down from the root's key,
revocation, dates, and levels, of which nothing but UpToDate passes. FILE holds the quote as bytes or hexadecimal digits,
or one enclave of a relayer's list (GET /v1/enclaves), which brings its collateral along. Other collateral comes from
--collateral, a file of that form, or else from --pcs. With --deployment, an enclave's report data is checked, too.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.verifyQuote(cmd.Context(), args[0], q) },
	}
	f := cmd.Flags()
	f.StringVar(&q.collateral, "collateral", "", "`file` with collateral as JSON")
	f.StringVar(&q.service, "pcs", "", "`address` of the service to fetch collateral from [Intel's]")
	f.Uint64Var(&q.at, "at", 0, "Unix `seconds` at which the quote should hold [this machine's time]")
	f.StringVar(&q.parts, "parts", "", "`folder` to write the quote's parts to, for other tools")
	fromEnvironment(f, "pcs")
	return cmd
}

func (a *app) verifyQuote(ctx context.Context, path string, q quoteCheck) error {
	view, err := readView(path)
	if err != nil {
		return err
	}
	if view.Collateral, err = q.find(ctx, view); err != nil {
		return err
	}
	if q.parts != "" {
		if err := writeParts(q.parts, view); err != nil {
			return err
		}
	}
	if q.at == 0 {
		q.at = uint64(max(time.Now().Unix(), 0))
	}
	v, err := attest.Verify(view.Quote, view.Collateral, attest.Policy{
		Roots: []job.Digest{attest.IntelRoot, attest.DevelopmentRoot}, Now: q.at, AllowDevelopment: a.flags.development,
	})
	if err != nil {
		return err
	}
	r := newQuoteResult(v)
	if a.flags.deployment != "" && !view.Enrolment.Signer.IsZero() {
		d, err := readDeployment(a.flags.deployment)
		if err != nil {
			return err
		}
		if err := v.Vouches(view.Enrolment, d.ChainID, d.Enclaves); err != nil {
			return err
		}
		r.Enrolment = &view.Enrolment
	}
	return a.print(r, r.text)
}

// maxEvidence bounds a file with a quote or collateral, in bytes: everything may stand there in hexadecimal digits.
const maxEvidence = 4 * (attest.MaxQuoteSize + attest.MaxTCBInfoSize + attest.MaxQEIdentitySize + 2*attest.MaxCRLSize)

func readEvidence(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	b, err := io.ReadAll(io.LimitReader(f, maxEvidence+1))
	if err == nil && len(b) > maxEvidence {
		err = fmt.Errorf("%s has over %d bytes", path, maxEvidence)
	}
	return b, err
}

// readView reads a quote: bytes, digits, or an enclave as relayers list it.
func readView(path string) (view job.EnclaveView, err error) {
	b, err := readEvidence(path)
	if err != nil {
		return view, fmt.Errorf("read quote: %w", err)
	}
	text := strings.TrimSpace(string(b))
	if strings.HasPrefix(text, "{") {
		if err := json.Unmarshal(b, &view); err != nil {
			return view, fmt.Errorf("read quote %s: %w", path, err)
		}
		return view, nil
	}
	view.Quote = b
	if digits, err := hex.DecodeString(strings.TrimPrefix(text, "0x")); err == nil {
		view.Quote = digits
	}
	return view, nil
}

// find returns the collateral that the flags name, the view's own, or the service's.
func (q quoteCheck) find(ctx context.Context, view job.EnclaveView) (c job.Collateral, err error) {
	if q.collateral != "" {
		b, err := readEvidence(q.collateral)
		if err != nil {
			return c, fmt.Errorf("read collateral: %w", err)
		}
		if err := json.Unmarshal(b, &c); err != nil {
			return c, fmt.Errorf("read collateral %s: %w", q.collateral, err)
		}
		return c, nil
	}
	if q.service == "" && !view.Collateral.IsZero() {
		return view.Collateral, nil
	}
	service, err := pcs.New(q.service, nil)
	if err != nil {
		return c, err
	}
	return service.Collateral(ctx, view.Quote)
}

func writeParts(dir string, view job.EnclaveView) error {
	parts, err := attest.Split(view.Quote)
	if err != nil {
		return err
	}
	collateral, err := attest.SplitCollateral(view.Collateral)
	if err != nil {
		return err
	}
	maps.Copy(parts, collateral)
	if parts["collateral.json"], err = json.Marshal(view.Collateral); err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make folder for parts: %w", err)
	}
	for name, b := range parts {
		err := disk.WriteFile(filepath.Join(dir, name), func(w io.Writer) error { _, err := w.Write(b); return err })
		if err != nil {
			return fmt.Errorf("write part %s: %w", name, err)
		}
	}
	return nil
}

func newQuoteResult(v attest.Verdict) quoteResult {
	r := quoteResult{
		Version: v.Version, Root: v.Root, Development: v.Development, Measurement: v.Measurement, MRTD: v.TD.MRTD[:],
		ConfigID: v.TD.ConfigID[:], ReportData: v.ReportData[:], Attributes: v.TD.Attributes[:], TCBSVN: v.TD.TCBSVN[:],
		Platform: v.Platform, FMSPC: v.Certificate.FMSPC[:], Evidence: v.Evidence, Record: v.Record[:], Expiry: v.Expiry,
	}
	for i := range v.TD.RTMR {
		r.RTMR = append(r.RTMR, v.TD.RTMR[i][:])
	}
	if compose, ok := v.TD.ComposeHash(); ok {
		r.ComposeHash = compose[:]
	}
	return r
}

func (r quoteResult) text(w io.Writer) {
	p := func(name string, format string, args ...any) {
		_, _ = fmt.Fprintf(w, "%-14s"+format+"\n", append([]any{name}, args...)...)
	}
	root := "Intel's"
	if r.Development {
		root = "DEVELOPMENT: anybody can sign quotes under it"
	}
	p("quote", "TDX, version %d: genuine and up to date", r.Version)
	p("root", "%s (%v)", root, r.Root)
	p("measurement", "%v", r.Measurement)
	p("MRTD", "%#x", []byte(r.MRTD))
	for i, rtmr := range r.RTMR {
		p(fmt.Sprintf("RTMR%d", i), "%#x", []byte(rtmr))
	}
	p("MRCONFIGID", "%#x", []byte(r.ConfigID))
	if r.ComposeHash != nil {
		p("compose hash", "%#x", []byte(r.ComposeHash))
	}
	p("report data", "%#x", []byte(r.ReportData))
	p("platform", "%v (family %x)", r.Platform, []byte(r.FMSPC))
	p("evidence", "%v", r.Evidence)
	p("holds until", "%d (%s)", r.Expiry, time.Unix(int64(min(r.Expiry, 1<<60)), 0).UTC().Format(time.RFC3339))
	if r.Enrolment != nil {
		p("vouches for", "key %v of operator %v, from block %d", r.Enrolment.Signer, r.Enrolment.Operator, r.Enrolment.BlockNumber)
	}
}
