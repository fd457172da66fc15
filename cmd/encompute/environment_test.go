package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// TestExampleNamesEverySetting compares .env.example with what the programs and scripts/deploy.sh read.
func TestExampleNamesEverySetting(t *testing.T) {
	t.Parallel()
	b, err := os.ReadFile(filepath.Join(repository, ".env.example"))
	if err != nil {
		t.Fatal(err)
	}
	documented := names(regexp.MustCompile(`(?m)^([A-Z_]+)=`), string(b))
	read := slices.Concat(ownVariables(newRoot(&app{})), enclaveVariables(t), deployVariables(t))
	slices.Sort(read)
	if read = slices.Compact(read); !slices.Equal(documented, read) {
		t.Errorf(".env.example has\n%s\nwhat is read is\n%s", strings.Join(documented, " "), strings.Join(read, " "))
	}
	for _, line := range strings.Split(string(b), "\n") {
		if !strings.HasPrefix(line, "#") && line != "" && !strings.Contains(line, "=") {
			t.Errorf("line %q is neither comment nor setting", line)
		}
	}
}

// names are the first groups of all matches, in order and once each.
func names(pattern *regexp.Regexp, text string) (found []string) {
	for _, match := range pattern.FindAllStringSubmatch(text, -1) {
		found = append(found, match[1])
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// ownVariables are those of a command and all below it.
func ownVariables(cmd *cobra.Command) (found []string) {
	note := func(f *pflag.Flag) { found = append(found, f.Annotations[variable]...) }
	cmd.PersistentFlags().VisitAll(note)
	cmd.Flags().VisitAll(note)
	for _, child := range cmd.Commands() {
		found = append(found, ownVariables(child)...)
	}
	return found
}

// enclaveVariables follow from the enclave's flags. One of them the environment cannot set.
func enclaveVariables(t *testing.T) (found []string) {
	t.Helper()
	out, _ := exec.CommandContext(t.Context(), filepath.Join(built(t), "enclave"), "--help").CombinedOutput()
	for _, name := range names(regexp.MustCompile(`(?m)^  -([a-z-]+)`), string(out)) {
		if name == "allow-unbound-keys" {
			continue
		}
		found = append(found, "ENCLAVE_"+strings.ToUpper(strings.ReplaceAll(name, "-", "_")))
	}
	if len(found) < 5 {
		t.Fatalf("the enclave's help names %d flags:\n%s", len(found), out)
	}
	return found
}

// deployVariables are those of scripts/deploy.sh, less the ones that it sets itself or that its rehearsal uses.
func deployVariables(t *testing.T) []string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(repository, "scripts", "deploy.sh"))
	if err != nil {
		t.Fatal(err)
	}
	own := []string{
		"DEPLOY_BLOCK", "DEPLOY_DEVELOPMENT_ON_TESTNET", "DEPLOY_ENV", "DEPLOY_KNOWN", "DEPLOY_OUT", "DEPLOY_PRIVATE_KEY",
	}
	return slices.DeleteFunc(names(regexp.MustCompile(`\b(DEPLOY_[A-Z_]*[A-Z])\b`), string(b)), func(name string) bool {
		return slices.Contains(own, name)
	})
}
