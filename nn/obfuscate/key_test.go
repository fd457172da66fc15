package obfuscate

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

func TestNoiseKeyPrintsAsRedacted(t *testing.T) {
	t.Parallel()
	key := NoiseKey([]byte("0123456789abcdefghijklmnopqrstuv"))
	for _, secret := range []any{key, &key, struct{ Key NoiseKey }{key}, []NoiseKey{key}, map[string]any{"k": key}} {
		var out bytes.Buffer
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
			fmt.Fprintf(&out, verb+"\n", secret)
		}
		if err := json.NewEncoder(&out).Encode(secret); err != nil {
			t.Fatal(err)
		}
		slog.New(slog.NewTextHandler(&out, nil)).Info("text", "secret", secret)
		slog.New(slog.NewJSONHandler(&out, nil)).Info("json", "secret", secret)
		if !strings.Contains(out.String(), redacted) {
			t.Errorf("%T does not print %s", secret, redacted)
		}
		for _, leak := range []string{"012345", hex.EncodeToString(key[:6]), "48 49 50", "48,49,50", "0x30, 0x31"} {
			if strings.Contains(strings.ToLower(out.String()), leak) {
				t.Errorf("%T prints its bytes (%s)", secret, leak)
			}
		}
	}
}
