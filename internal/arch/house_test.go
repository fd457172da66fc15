package arch

import (
	"bufio"
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const (
	// maxLines is the outside limit of a source file; tests and generated code are exempt.
	maxLines = 600
	// maxTargets of the Makefile.
	maxTargets = 14
)

// left are folders that hold no source of ours.
var left = []string{
	".git", ".cache", "bin", "data", "contracts/node_modules", "contracts/out", "contracts/cache", "frontend/node_modules", "node_modules",
}

// tracked returns the project's files; it asks no version control, so that it works in any copy of the tree.
func tracked(t *testing.T) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(root(), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root(), path)
		if err != nil {
			return err
		}
		switch name = filepath.ToSlash(name); {
		case d.IsDir() && slices.Contains(left, name):
			return fs.SkipDir
		case d.Type().IsRegular():
			files = append(files, name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
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

var (
	link    = regexp.MustCompile(`\]\(([^)#:]+)\)`)
	promise = regexp.MustCompile(`(?m)^file (.+)\nbreak (.+)\ntest (.+)$`)
)

func TestLinksInDocumentsLeadSomewhere(t *testing.T) {
	t.Parallel()
	seen := 0
	for _, name := range tracked(t) {
		if !strings.HasSuffix(name, ".md") {
			continue
		}
		for _, found := range link.FindAllSubmatch(read(t, name), -1) {
			seen++
			target := filepath.Join(root(), filepath.Dir(name), string(found[1]))
			if _, err := os.Stat(target); err != nil {
				t.Errorf("%s links to %s: %v", name, found[1], err)
			}
		}
	}
	if seen == 0 {
		t.Error("no links were found: the rule is stale")
	}
}

// TestPromisesNameFilesThatExist is the cheap part of scripts/test-promises.sh.
func TestPromisesNameFilesThatExist(t *testing.T) {
	t.Parallel()
	promises := promise.FindAllSubmatch(read(t, "docs/promises.md"), -1)
	if len(promises) < 7 {
		t.Fatalf("%d promises, want at least one for each of seven", len(promises))
	}
	for _, p := range promises {
		if _, err := os.Stat(filepath.Join(root(), string(p[1]))); err != nil {
			t.Error(err)
		}
	}
}

var (
	named    = regexp.MustCompile("`((?:Test|test|invariant|testFuzz)_?[A-Z][A-Za-z0-9_]*)`")
	declared = regexp.MustCompile(`(?m)^\s*func(?:tion)? (\w+)\(`)
)

// TestTestsThatDocumentsNameExist keeps the table of attacks honest.
func TestTestsThatDocumentsNameExist(t *testing.T) {
	t.Parallel()
	known := make(map[string]bool)
	for _, name := range tracked(t) {
		if strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, ".t.sol") {
			for _, found := range declared.FindAllSubmatch(read(t, name), -1) {
				known[string(found[1])] = true
			}
		}
	}
	found := named.FindAllSubmatch(read(t, "SECURITY.md"), -1)
	if len(found) < 19 {
		t.Fatalf("SECURITY.md names %d tests, want at least one for each of nineteen attacks", len(found))
	}
	for _, n := range found {
		if !known[string(n[1])] {
			t.Errorf("SECURITY.md names test %s, which does not exist", n[1])
		}
	}
}
