package kubo

import (
	"encoding/base64"
	"errors"
	"log/slog"
	"strings"
)

// Credential is the value of an Authorization header. It never prints itself.
type Credential struct{ header string }

// ParseCredential reads the form that Kubo's own configuration uses in API.Authorizations: "bearer:TOKEN" or
// "basic:USER:PASSWORD". White space around it does not count; an empty text is no credential.
func ParseCredential(text string) (Credential, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return Credential{}, nil
	}
	kind, secret, _ := strings.Cut(text, ":")
	switch {
	case strings.ContainsAny(secret, "\r\n"), secret == "":
	case kind == "bearer":
		return Credential{"Bearer " + secret}, nil
	case kind == "basic" && strings.Contains(secret, ":"):
		return Credential{"Basic " + base64.StdEncoding.EncodeToString([]byte(secret))}, nil
	}
	return Credential{}, errors.New("credential for Kubo: want one line, bearer:TOKEN or basic:USER:PASSWORD")
}

// String never shows the secret.
func (Credential) String() string { return "[redacted]" }

// GoString never shows the secret.
func (Credential) GoString() string { return "[redacted]" }

// LogValue never shows the secret.
func (Credential) LogValue() slog.Value { return slog.StringValue("[redacted]") }
