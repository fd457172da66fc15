package arch

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const (
	// maxLines is the outside limit of a source file; tests and generated code are exempt.
	maxLines = 600
	// maxTargets of the Makefile.
	maxTargets = 12
)

// tracked returns the files that git knows and that still exist.
func tracked(t *testing.T) []string {
	t.Helper()
	cmd := exec.Command("git", "ls-files", "-co", "--exclude-standard")
	cmd.Dir = root()
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("git ls-files: %v", err)
	}
	var files []string
	for line := range strings.Lines(string(out)) {
		name := strings.TrimSpace(line)
		if _, err := os.Stat(filepath.Join(root(), name)); err == nil {
			files = append(files, name)
		}
	}
	return files
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root(), name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestSourceFilesStaySmall(t *testing.T) {
	t.Parallel()
	for _, name := range tracked(t) {
		source := strings.HasSuffix(name, ".go") || strings.HasSuffix(name, ".sol") || strings.HasSuffix(name, ".py")
		if !source || strings.HasSuffix(name, "_test.go") || within(name, "bindings") {
			continue
		}
		if n := bytes.Count(read(t, name), []byte("\n")); n > maxLines {
			t.Errorf("%s has %d lines, limit %d: split it by meaning", name, n, maxLines)
		}
	}
}

func TestEveryPackageHasAComment(t *testing.T) {
	t.Parallel()
	for _, p := range own(t) {
		dir := filepath.Join(root(), p.rel())
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			found = found || bytes.Contains(b, []byte("\n// Package ")) || bytes.HasPrefix(b, []byte("// Package ")) ||
				bytes.HasPrefix(b, []byte("// Command ")) || bytes.Contains(b, []byte("\n// Command "))
		}
		if !found {
			t.Errorf("package %s has no comment", p.rel())
		}
	}
}

func TestMakefileIsShortAndDocumented(t *testing.T) {
	t.Parallel()
	targets := 0
	scanner := bufio.NewScanner(bytes.NewReader(read(t, "Makefile")))
	for scanner.Scan() {
		line := scanner.Text()
		name, rest, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "\t") || strings.HasPrefix(line, ".") || strings.HasPrefix(line, "#") ||
			strings.HasPrefix(rest, "=") || strings.ContainsAny(name, " =$") {
			continue
		}
		targets++
		if !strings.Contains(rest, "## ") {
			t.Errorf("target %s has no description", name)
		}
	}
	if targets == 0 || targets > maxTargets {
		t.Errorf("%d targets, want 1 to %d", targets, maxTargets)
	}
}

// TestPackageNamesSayWhatTheyHold keeps the glossary: words that mean nothing are no package names.
func TestPackageNamesSayWhatTheyHold(t *testing.T) {
	t.Parallel()
	for _, p := range own(t) {
		switch filepath.Base(p.rel()) {
		case "util", "utils", "helper", "helpers", "common", "manager", "misc", "types", "base":
			t.Errorf("package %s: name it by what it holds", p.rel())
		}
	}
}
