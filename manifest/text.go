package manifest

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

// Lengths of text, in bytes.
const (
	maxName        = 64
	maxLine        = 256
	maxDescription = 4096
)

// checkName wants lower-case ASCII letters, digits, dashes and underscores, beginning with a letter or digit.
func checkName(what, s string) error {
	if len(s) == 0 || len(s) > maxName || s[0] == '-' || s[0] == '_' {
		return fmt.Errorf("%s %.80q: want 1 to %d characters, the first a letter or digit", what, s, maxName)
	}
	for _, r := range s {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' && r != '_' {
			return fmt.Errorf("%s %.80q: want lower-case letters, digits, - and _", what, s)
		}
	}
	return nil
}

// checkLine wants printable characters: no control, no formatting such as changes of direction, no line breaks.
func checkLine(what, s string, least, most int) error {
	if len(s) < least || len(s) > most {
		return fmt.Errorf("%s of %d bytes, want %d to %d", what, len(s), least, most)
	}
	if !utf8.ValidString(s) {
		return fmt.Errorf("%s is not UTF-8", what)
	}
	for _, r := range s {
		if !unicode.IsPrint(r) {
			return fmt.Errorf("%s holds %U, which is not printable", what, r)
		}
	}
	return nil
}
