package job

import (
	"errors"
	"fmt"
)

// Kind classifies what can go wrong between two parties; it travels in error bodies.
type Kind string

// The protocol's error kinds.
const (
	// KindInvalid: the bytes or fields are wrong and will stay so.
	KindInvalid Kind = "invalid"
	// KindUnfit: artefacts match their digests but do not decode or fit.
	KindUnfit Kind = "unfit"
	// KindNotFound: unknown here; may appear later.
	KindNotFound Kind = "not_found"
	// KindTooLarge: over a size limit or quota.
	KindTooLarge Kind = "too_large"
	// KindTooSlow: the estimate exceeds the time budget, or the evaluation overran it.
	KindTooSlow Kind = "too_slow"
	// KindBusy: try again.
	KindBusy Kind = "busy"
	// KindUnavailable: something behind the party does not answer; try again.
	KindUnavailable Kind = "unavailable"
	// KindForbidden: not allowed, however often it is tried.
	KindForbidden Kind = "forbidden"
	// KindInternal: a defect.
	KindInternal Kind = "internal"
)

// Retry reports whether trying again later can help.
func (k Kind) Retry() bool {
	return k == KindBusy || k == KindUnavailable || k == KindNotFound || k == KindInternal
}

// Error is a protocol error with its kind.
type Error struct {
	Kind Kind   `json:"kind"`
	Text string `json:"error"`
	err  error
}

// NewError wraps err under a kind; the text is err's.
func NewError(kind Kind, err error) *Error { return &Error{Kind: kind, Text: err.Error(), err: err} }

// Errorf makes an error of a kind; %w works.
func Errorf(kind Kind, format string, args ...any) *Error {
	return NewError(kind, fmt.Errorf(format, args...))
}

// Error implements error.
func (e *Error) Error() string { return e.Text }

// Unwrap returns the wrapped error.
func (e *Error) Unwrap() error { return e.err }

// KindOf returns the kind of err, KindInternal for an error without one.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return KindInternal
}
