package job

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"reflect"
	"strings"
	"testing"
)

// text is what has a text form; the parser of each is beside it.
type text interface {
	encoding.TextMarshaler
	fmt.Stringer
}

func parsers() map[string]func(string) (text, error) {
	return map[string]func(string) (text, error){
		"digest":  func(s string) (text, error) { return ParseDigest(s) },
		"address": func(s string) (text, error) { return ParseAddress(s) },
		"job id":  func(s string) (text, error) { return ParseID(s) },
	}
}

func TestTextFormsComeBack(t *testing.T) {
	t.Parallel()
	s := newSource(8)
	for range 20 {
		for name, value := range map[string]text{"digest": s.digest(), "address": s.address(), "job id": ID(s.digest())} {
			marshalled, err := value.MarshalText()
			if err != nil || string(marshalled) != value.String() {
				t.Errorf("%s: text %q, string %q, %v", name, marshalled, value, err)
			}
			if back, err := parsers()[name](value.String()); err != nil || back != value {
				t.Errorf("%s: %s came back as %v, %v", name, value, back, err)
			}
		}
	}
}

func TestAddressIsReadInTheChecksumCase(t *testing.T) {
	t.Parallel()
	const mixed = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed" // an example of EIP-55
	a, err := ParseAddress(mixed)
	if err != nil || a.String() != strings.ToLower(mixed) {
		t.Errorf("%s, %v", a, err)
	}
}

func TestTextFormsRefuseAnythingElse(t *testing.T) {
	t.Parallel()
	good := map[string]string{"digest": Digest{1}.String(), "address": Address{1}.String(), "job id": ID{1}.String()}
	for name, parse := range parsers() {
		g := good[name]
		for _, hostile := range []string{
			"", "0x", g[2:], "0X" + g[2:], g[:len(g)-1], g + "0", g + "00", g[:len(g)-1] + "g", " " + g, g + "\n",
			strings.Repeat("0", len(g)), "0x" + strings.Repeat("é", len(g)/2-1), strings.Repeat("f", 1<<16),
		} {
			if v, err := parse(hostile); err == nil {
				t.Errorf("%s %.90q read as %s", name, hostile, v)
			} else if len(err.Error()) > 500 {
				t.Errorf("%s: error of %d bytes repeats its input", name, len(err.Error()))
			}
		}
	}
}

func TestIsZero(t *testing.T) {
	t.Parallel()
	if !(Digest{}).IsZero() || (Digest{31: 1}).IsZero() || !(Address{}).IsZero() || (Address{19: 1}).IsZero() {
		t.Error("zero is not told from the rest")
	}
}

func TestHexComesBackAndRefusesTheRest(t *testing.T) {
	t.Parallel()
	for _, h := range []Hex{{}, {0}, {1, 2, 255}, make([]byte, 1000)} {
		b, err := json.Marshal(h)
		if err != nil {
			t.Fatal(err)
		}
		var back Hex
		if err := json.Unmarshal(b, &back); err != nil || !bytes.Equal(back, h) {
			t.Errorf("%x came back as %x, %v", h, back, err)
		}
	}
	for _, hostile := range []string{`""`, `"00"`, `"0x0"`, `"0xzz"`, `"0x 0"`, `12`, `"AAAA"`} {
		var h Hex
		if err := json.Unmarshal([]byte(hostile), &h); err == nil {
			t.Errorf("%s read as %x", hostile, h)
		}
	}
}

func TestStatusWordsComeBack(t *testing.T) {
	t.Parallel()
	words := []string{"None", "Created", "Evaluated", "Forwarded", "Delivered", "Settled", "Refunded"}
	for i, word := range words {
		s := Status(i)
		var back, lower Status
		if s.String() != word || back.UnmarshalText([]byte(word)) != nil || back != s {
			t.Errorf("status %d is %s, came back as %s", i, s, back)
		}
		if err := lower.UnmarshalText([]byte(strings.ToLower(word))); err != nil || lower != s {
			t.Errorf("%s: %v", strings.ToLower(word), err)
		}
		if want := word == "Settled" || word == "Refunded"; s.Ended() != want {
			t.Errorf("%s ended: %t", s, s.Ended())
		}
	}
	if got := Status(7).String(); got != "Status(7)" {
		t.Errorf("unknown status is %s", got)
	}
	for _, hostile := range []string{"", "Pending", "Status(7)", "Created ", strings.Repeat("x", 1<<16)} {
		var s Status
		if err := s.UnmarshalText([]byte(hostile)); err == nil || len(err.Error()) > 300 {
			t.Errorf("status %.20q: %s, %v", hostile, s, err)
		}
	}
}

func TestMessagesComeBackFromJSON(t *testing.T) {
	t.Parallel()
	s := newSource(9)
	e := s.evaluation()
	for _, message := range []any{
		e, s.forward(),
		Event{Kind: Evaluated, Job: e.Job, Evaluated: &EvaluatedEvent{Output: e.Output, Signature: Hex{1, 2}}},
		Event{Kind: Created, Created: &CreatedEvent{Price: big.NewInt(1e18), Request: Request{Cut: 3, Input: e.Input}}},
		Record{ID: e.Job, Status: Forwarded, Prices: Prices{big.NewInt(1), big.NewInt(2), big.NewInt(3), big.NewInt(4)}},
		Deployment{ChainID: 1337, CodeHashes: map[Address]Digest{s.address(): s.digest()}, RootKey: s.digest()},
		EvaluateRequest{ChainID: 1, Cut: 2, Keys: s.artefact()},
		EvaluateResult{Evaluation: e, Signature: Hex{7}, Output: []byte{1, 2, 3}, Seconds: map[string]float64{"open": 0.5}},
		ForwardRequest{Message: s.forward(), Activation: Hex{9}, Signature: Hex{8}},
		GrantRequest{Message: s.grant(), Signature: Hex{7}},
	} {
		b, err := json.Marshal(message)
		if err != nil {
			t.Fatal(err)
		}
		back := reflect.New(reflect.TypeOf(message))
		if err := json.Unmarshal(b, back.Interface()); err != nil {
			t.Fatalf("%T: %v in %s", message, err, b)
		}
		if !reflect.DeepEqual(back.Elem().Interface(), message) {
			t.Errorf("%T came back from %s as %+v", message, b, back.Elem().Interface())
		}
	}
}

func TestPricesAddUp(t *testing.T) {
	t.Parallel()
	ether := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	p := Prices{EvaluationFee: ether, HeadFee: big.NewInt(2), TailFee: big.NewInt(3)}
	if got, want := p.Total(), new(big.Int).Add(ether, big.NewInt(5)); got.Cmp(want) != 0 {
		t.Errorf("total %s, want %s", got, want)
	}
	if p.EvaluationFee.Cmp(new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)) != 0 {
		t.Error("a price was changed by adding")
	}
}

func TestErrorsCarryTheirKind(t *testing.T) {
	t.Parallel()
	wrapped := fmt.Errorf("outer: %w", Errorf(KindTooLarge, "body: %w", io.ErrUnexpectedEOF))
	if KindOf(wrapped) != KindTooLarge || !errors.Is(wrapped, io.ErrUnexpectedEOF) {
		t.Errorf("%v is of kind %s", wrapped, KindOf(wrapped))
	}
	if KindOf(io.EOF) != KindInternal {
		t.Errorf("an error without kind is %s", KindOf(io.EOF))
	}
	b, err := json.Marshal(Errorf(KindBusy, "one job at a time"))
	if err != nil || string(b) != `{"kind":"busy","error":"one job at a time"}` {
		t.Errorf("%s, %v", b, err)
	}
	retried := map[Kind]bool{KindBusy: true, KindUnavailable: true, KindNotFound: true, KindInternal: true}
	for _, k := range []Kind{
		KindInvalid, KindUnfit, KindNotFound, KindTooLarge, KindTooSlow, KindBusy, KindUnavailable, KindForbidden, KindInternal,
	} {
		if k.Retry() != retried[k] {
			t.Errorf("%s: retry %t", k, k.Retry())
		}
	}
}

func FuzzText(f *testing.F) {
	f.Add(Digest{1}.String())
	f.Add(Address{1}.String())
	f.Add("0xAB")
	f.Add("created")
	f.Fuzz(func(t *testing.T, s string) {
		for name, parse := range parsers() {
			if v, err := parse(s); err == nil && v.String() != strings.ToLower(s) {
				t.Errorf("%s %q came back as %s", name, s, v)
			}
		}
		var h Hex
		if err := h.UnmarshalText([]byte(s)); err == nil {
			if b, err := h.MarshalText(); err != nil || string(b) != strings.ToLower(s) {
				t.Errorf("bytes %q came back as %q, %v", s, b, err)
			}
		}
		var status Status
		if err := status.UnmarshalText([]byte(s)); err == nil && !strings.EqualFold(status.String(), s) {
			t.Errorf("status %q came back as %s", s, status)
		}
	})
}
