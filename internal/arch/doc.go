// Package arch holds the house rules as tests: who may import whom, what a binary's closure may hold, and how large a
// file may grow. It has no code of its own; run go test ./internal/arch.
package arch
