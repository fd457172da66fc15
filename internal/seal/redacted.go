package seal

import (
	"fmt"
	"io"
	"log/slog"
)

// redacted is embedded in every secret type: whatever prints or marshals the secret gets this word instead.
type redacted struct{}

const redactedWord = "[redacted]"

// Format hides the secret under every verb.
func (redacted) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, redactedWord) }

// String hides the secret.
func (redacted) String() string { return redactedWord }

// MarshalText hides the secret from encoding/json and from slog's handlers.
func (redacted) MarshalText() ([]byte, error) { return []byte(redactedWord), nil }

// LogValue hides the secret.
func (redacted) LogValue() slog.Value { return slog.StringValue(redactedWord) }
