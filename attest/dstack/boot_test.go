package dstack_test

import (
	"bytes"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/attest/dstack"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// entry is an entry of an event log.
type entry struct {
	Register int    `json:"imr"`
	Type     uint32 `json:"event_type"`
	Digest   string `json:"digest"`
	Name     string `json:"event"`
	Payload  string `json:"event_payload"`
	Version  int    `json:"version,omitempty"`
}

func runtimeEvent(name string, payload []byte) entry {
	return entry{Register: 3, Type: dstack.RuntimeEvent, Name: name, Payload: hex.EncodeToString(payload)}
}

var (
	compose  = job.Digest(sha256.Sum256([]byte("compose")))
	app      = bytes.Repeat([]byte{0x11}, 20)
	instance = bytes.Repeat([]byte{0x44}, 20)
	provider = bytes.Repeat([]byte{0x33}, 32)
)

// boot is a log as dstack writes it.
func boot(providerName string, id []byte) []entry {
	return []entry{
		{Register: 0, Type: 0x80000001, Name: "firmware", Digest: strings.Repeat("ab", 48)},
		runtimeEvent("system-preparing", nil),
		runtimeEvent("app-id", app),
		runtimeEvent("compose-hash", compose[:]),
		runtimeEvent("instance-id", instance),
		runtimeEvent("boot-mr-done", nil),
		runtimeEvent("key-provider", fmt.Appendf(nil, `{"name":"%s","id":"%x"}`, providerName, id)),
		runtimeEvent("system-ready", nil),
	}
}

// quoted puts a log and a mr_config_id into a quote.
func quoted(t testing.TB, log []entry, configID [48]byte) dstack.Quote {
	t.Helper()
	text, err := json.Marshal(log)
	if err != nil {
		t.Fatal(err)
	}
	td := devmode.NewTD(compose, [64]byte{})
	td.MRConfigID = configID
	if events, err := dstack.ParseLog(text); err == nil {
		td.RTMR[3], _ = dstack.RTMR3(events) // what cannot be replayed is refused later
	}
	authority, err := devmode.NewAuthority()
	if err != nil {
		t.Fatal(err)
	}
	platform, err := authority.NewPlatform(devmode.PlatformSpec{})
	if err != nil {
		t.Fatal(err)
	}
	raw, err := platform.Quote(td)
	if err != nil {
		t.Fatal(err)
	}
	return dstack.Quote{Raw: raw, Events: text}
}

func config(form byte, digest [32]byte) (id [48]byte) {
	id[0] = form
	copy(id[1:], digest[:])
	return id
}

// forms are the mr_config_id of the boot above in each form.
func forms(kind byte, name string, id []byte) map[byte][48]byte {
	document := fmt.Sprintf(`{"app_id":"%x","compose_hash":"%x","instance_id":"%x","key_provider":"%s","key_provider_id":"%x","version":3}`,
		app, compose[:], instance, name, id)
	return map[byte][48]byte{
		1: config(1, compose),
		2: config(2, job.Keccak(compose[:], app, []byte{kind}, id)),
		3: config(3, sha256.Sum256([]byte("dstack-mr-config-v3:\x00"+document))),
	}
}

func TestReadBootTakesEveryFormOfConfigID(t *testing.T) {
	t.Parallel()
	for form, id := range forms(2, "kms", provider) {
		got, err := dstack.ReadBoot(quoted(t, boot("kms", provider), id))
		if err != nil {
			t.Errorf("form %d: %v", form, err)
			continue
		}
		if got.ComposeHash != compose || !bytes.Equal(got.AppID, app) || !bytes.Equal(got.InstanceID, instance) ||
			got.KeyProvider.Name != "kms" || !bytes.Equal(got.KeyProvider.ID, provider) {
			t.Errorf("form %d: %+v", form, got)
		}
	}
}

func TestReadBootRefuses(t *testing.T) {
	t.Parallel()
	with := func(change func([]entry) []entry) []entry { return change(boot("kms", provider)) }
	good := config(1, compose)
	cases := map[string]struct {
		log    []entry
		config [48]byte
		say    string
	}{
		"another compose hash in mr_config_id": {boot("kms", provider), config(1, job.Digest{1}), "mr_config_id is"},
		"another app in form 2":                {boot("kms", provider), config(2, job.Keccak(compose[:], make([]byte, 20), []byte{2}, provider)), "mr_config_id is"},
		"another provider in form 2":           {boot("kms", []byte{1}), forms(2, "kms", provider)[2], "mr_config_id is"},
		"another kind in form 3":               {boot("kms", provider), forms(1, "local", provider)[3], "mr_config_id is"},
		"no mr_config_id":                      {boot("kms", provider), [48]byte{}, "form 0"},
		"an unknown form":                      {boot("kms", provider), config(4, compose), "form 4"},
		"something in the padding":             {boot("kms", provider), func() [48]byte { id := good; id[47] = 1; return id }(), "mr_config_id is"},
		"an unknown provider":                  {boot("oracle", provider), good, "is not known"},
		"not ready":                            {with(func(l []entry) []entry { return l[:7] }), good, "has not finished starting"},
		"no compose hash":                      {with(func(l []entry) []entry { return append(l[:3], l[4:]...) }), good, "compose hash of 0 bytes"},
		"two compose hashes": {
			with(func(l []entry) []entry { return append(l[:4], append([]entry{l[3]}, l[4:]...)...) }), good, "comes twice",
		},
		"a provider that is no JSON":   {with(func(l []entry) []entry { l[6].Payload = "00"; return l }), good, "key provider"},
		"a provider of no digits":      {with(func(l []entry) []entry { l[6] = runtimeEvent("key-provider", []byte(`{"id":"x"}`)); return l }), good, "id of key provider"},
		"an event of another type":     {with(func(l []entry) []entry { l[5].Type = 1; return l }), good, "only events of dstack"},
		"a payload of no digits":       {with(func(l []entry) []entry { l[5].Payload = "x"; return l }), good, "payload of event 5"},
		"a register that there is not": {with(func(l []entry) []entry { l[5].Register = 4; return l }), good, "register 4"},
		"a version that there is not":  {with(func(l []entry) []entry { l[5].Version = 3; return l }), good, "version 3"},
		"a long name":                  {with(func(l []entry) []entry { l[5].Name = strings.Repeat("n", 257); return l }), good, "257 bytes of name"},
		"a name in need of escapes":    {with(func(l []entry) []entry { l[5].Name, l[5].Version = "\"", 2; return l }), good, "not known to write"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := dstack.ReadBoot(quoted(t, c.log, c.config))
			if err == nil || !strings.Contains(err.Error(), c.say) {
				t.Errorf("error %v, want one about %q", err, c.say)
			}
		})
	}
}

func TestReadBootRefusesAQuoteWithoutARoot(t *testing.T) {
	t.Parallel()
	good := quoted(t, boot("kms", provider), config(1, compose))
	const begin = "-----BEGIN CERTIFICATE-----"
	last := bytes.LastIndex(good.Raw, []byte(begin))
	for say, raw := range map[string][]byte{
		"brings no certificates": bytes.ReplaceAll(good.Raw, []byte(begin), []byte(strings.Repeat("-", len(begin)))),
		"is no PEM":              good.Raw[:len(good.Raw)-20],
		"its last certificate:":  append(good.Raw[:last:last], []byte(begin+"\nAAAA\n-----END CERTIFICATE-----\n")...),
	} {
		_, err := dstack.ReadBoot(dstack.Quote{Raw: raw, Events: good.Events})
		if err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("error %v, want one about %q", err, say)
		}
	}
}

func TestReadBootRefusesEveryLogButTheMeasuredOne(t *testing.T) {
	t.Parallel()
	good := boot("kms", provider)
	quote := quoted(t, good, config(1, compose))
	if _, err := dstack.ReadBoot(quote); err != nil {
		t.Fatal(err)
	}
	changes := map[string]func([]entry) []entry{
		"a payload":       func(l []entry) []entry { l[3].Payload = strings.Repeat("00", 32); return l },
		"a name":          func(l []entry) []entry { l[1].Name = "system-prepared"; return l },
		"a version":       func(l []entry) []entry { l[1].Version = 2; return l },
		"an event less":   func(l []entry) []entry { return l[:7] },
		"an event more":   func(l []entry) []entry { return append(l, runtimeEvent("more", nil)) },
		"another order":   func(l []entry) []entry { l[1], l[5] = l[5], l[1]; return l },
		"the register":    func(l []entry) []entry { l[5].Register = 2; return l },
		"digests and all": func(l []entry) []entry { l[3].Digest, l[3].Payload = strings.Repeat("cd", 48), "00"; return l },
	}
	for name, change := range changes {
		text, err := json.Marshal(change(boot("kms", provider)))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := dstack.ReadBoot(dstack.Quote{Raw: quote.Raw, Events: text}); err == nil || !strings.Contains(err.Error(), "replays to") {
			t.Errorf("other %s: error %v", name, err)
		}
	}
	// The log's own digests decide nothing.
	lying := boot("kms", provider)
	for i := range lying {
		lying[i].Digest = "ff"
	}
	text, err := json.Marshal(lying)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := dstack.ReadBoot(dstack.Quote{Raw: quote.Raw, Events: text}); err != nil {
		t.Errorf("other digests: %v", err)
	}
}

// The first two digests were measured by a machine of dstack (its verifier's test data); version 2 is dstack's own example.
func TestDigestEqualsWhatDstackMeasures(t *testing.T) {
	t.Parallel()
	appID, err := hex.DecodeString("5b979a9a745405d4de53aae0e2c3a09d24b174a3")
	if err != nil {
		t.Fatal(err)
	}
	for want, e := range map[string]dstack.Event{
		"f9974020ef507068183313d0ca808e0d1ca9b2d1ad0c61f5784e7157c362c06536f5ddacdad4451693f48fcc72fff624": {
			Register: 3, Type: dstack.RuntimeEvent, Name: "system-preparing",
		},
		"785954615488bc4e84475a787aa55ba46443b3f47f649790847a2d3c9009c5004793c0c710ceecd117a2702d68353d79": {
			Register: 3, Type: dstack.RuntimeEvent, Name: "app-id", Payload: appID, Version: 1,
		},
	} {
		digest, err := e.Digest()
		if err != nil || hex.EncodeToString(digest[:]) != want {
			t.Errorf("digest of %s is %x, want %s (%v)", e.Name, digest, want, err)
		}
	}
	one, err := dstack.Event{Type: dstack.RuntimeEvent, Name: "compose-hash", Payload: []byte{0xab, 0xcd}, Version: 2}.Digest()
	if err != nil {
		t.Fatal(err)
	}
	if want := sha384(`{"event":"compose-hash","event_type":134217729,"payload":"abcd","version":2}`); one != want {
		t.Errorf("digest %x, want %x", one, want)
	}
}

// The events and the register are those of a machine of dstack that ran at its cloud (test data of a public project).
func TestRTMR3EqualsThatOfARealMachine(t *testing.T) {
	t.Parallel()
	var events []dstack.Event
	for _, e := range []struct{ name, payload string }{
		{"system-preparing", ""},
		{"app-id", "5b979a9a745405d4de53aae0e2c3a09d24b174a3"},
		{"compose-hash", "7d2b6d0e09c0982b3fa9d8c3a7a507604fa8fee8b21918b73907d38a13c7d79e"},
		{"instance-id", ""},
		{"boot-mr-done", ""},
		{"os-image-hash", "4637c25fa2e5377563f9ea9b21b2b2f14c69f9995060bb20285faaf30a5fc2ee"},
		{"key-provider", hex.EncodeToString([]byte(`{"name":"kms","id":"` + realProvider + `"}`))},
		{"system-ready", ""},
	} {
		payload, err := hex.DecodeString(e.payload)
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, dstack.Event{Register: 3, Type: dstack.RuntimeEvent, Name: e.name, Payload: payload, Version: 1})
	}
	register, err := dstack.RTMR3(events)
	if err != nil {
		t.Fatal(err)
	}
	const want = "6b731f7b64d8b0550b258bb6420f573219e2c8cad7bca6bccb0f6db1a23de5f829d4360a6362b86748d65c12ce49b027"
	if got := hex.EncodeToString(register[:]); got != want {
		t.Errorf("RTMR 3 is %s, the machine's was %s", got, want)
	}
}

// realProvider is the public key of that machine's key management service.
const realProvider = "3059301306072a8648ce3d020106082a8648ce3d03010703420004730f7057ddd966c0a6206696f471f022975e018353e32c" +
	"54b4ffa26516dc9fdbc8fb23c4d3f3f0d400d6d0d4e304db369dff251056a8914f9ccd9dd5ef8bfe32"

func TestKeysMustBeBoundToTheCode(t *testing.T) {
	t.Parallel()
	pinned := fmt.Sprintf(`{"key_provider_id":"%x"}`, provider)
	cases := map[string]struct {
		name, compose string
		form          byte
		bound         bool
	}{
		"made at each start":                    {"none", `{}`, 1, true},
		"pinned SGX provider":                   {"local-sgx", pinned, 1, true},
		"pinned service, app named":             {"kms", pinned, 2, true},
		"pinned service, app and machine named": {"kms", pinned, 3, true},
		"pinned service, no app named":          {"kms", pinned, 1, false},
		"service that is not pinned":            {"kms", `{}`, 2, false},
		"SGX provider that is not pinned":       {"local-sgx", `{"key_provider_id":""}`, 2, false},
		"another one is pinned":                 {"kms", `{"key_provider_id":"00"}`, 2, false},
		"TPM":                                   {"tpm", pinned, 2, false},
	}
	for name, c := range cases {
		b := dstack.Boot{AppCompose: []byte(c.compose), KeyProvider: dstack.KeyProvider{Name: c.name, ID: provider}, ConfigID: [48]byte{c.form}}
		if err := b.CheckKeys(); (err == nil) != c.bound || (err != nil && !errors.Is(err, dstack.ErrKeysNotBound)) {
			t.Errorf("%s: error %v, bound %v", name, err, c.bound)
		}
	}
	for _, broken := range []string{``, `{"key_provider_id":"x"}`} {
		b := dstack.Boot{AppCompose: []byte(broken), KeyProvider: dstack.KeyProvider{Name: "kms"}}
		if b.CheckKeys() == nil {
			t.Errorf("took app-compose %q", broken)
		}
	}
}

func FuzzParseLog(f *testing.F) {
	for _, log := range [][]entry{nil, boot("kms", provider), boot("none", nil)} {
		text, err := json.Marshal(log)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte(`[{"imr":3,"event_type":134217729,"event":"\u0000","event_payload":"","version":2}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		events, err := dstack.ParseLog(b)
		if err != nil {
			return
		}
		first, err := dstack.RTMR3(events)
		if err != nil {
			return
		}
		if second, err := dstack.RTMR3(events); err != nil || first != second {
			t.Fatalf("replays to %x and %x (%v)", first, second, err)
		}
	})
}

func FuzzReadBoot(f *testing.F) {
	good := quoted(f, boot("kms", provider), config(1, compose))
	f.Add(good.Raw, good.Events)
	f.Add([]byte{5}, []byte(`[]`))
	f.Add(good.Raw[:700], []byte(`null`))
	f.Fuzz(func(t *testing.T, raw, events []byte) {
		b, err := dstack.ReadBoot(dstack.Quote{Raw: raw, Events: events})
		if err == nil && b.ConfigID[0] == 1 && !bytes.Equal(b.ConfigID[1:33], b.ComposeHash[:]) {
			t.Fatalf("boot %+v", b)
		}
	})
}

func sha384(text string) [48]byte { return sha512.Sum384([]byte(text)) }
