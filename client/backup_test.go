package client_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"filippo.io/age"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

const passphrase = "correct horse battery"

// backup is what the world's device writes now.
func (w *world) backup() []byte {
	w.t.Helper()
	var b bytes.Buffer
	written, err := client.NewDevice(w.store).Quick().Backup(w.t.Context(), &b, passphrase)
	if err != nil {
		w.t.Fatal(err)
	}
	if read, err := client.ReadBackup(bytes.NewReader(b.Bytes()), passphrase); err != nil || read != written {
		w.t.Fatalf("wrote %+v, read %+v (%v)", written, read, err)
	}
	return b.Bytes()
}

func (w *world) restore(backup []byte) client.Restored {
	w.t.Helper()
	report, err := client.NewDevice(w.store).Restore(w.t.Context(), bytes.NewReader(backup), passphrase)
	if err != nil {
		w.t.Fatal(err)
	}
	return report
}

// moved restores a backup on another device, and goes on there.
func (w *world) moved(backup []byte) (*client.Client, client.Restored) {
	w.t.Helper()
	w.store = newStore()
	report := w.restore(backup)
	return w.open(), report
}

func (w *world) ledger() obfuscate.Ledger {
	w.t.Helper()
	l, err := client.NewDevice(w.store).Ledger(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return l
}

func (w *world) keySets(c *client.Client, want int) []*client.KeySet {
	w.t.Helper()
	sets, err := c.KeySets(w.t.Context())
	if err != nil || len(sets) != want {
		w.t.Fatalf("%d key sets, want %d (%v)", len(sets), want, err)
	}
	return sets
}

// told opens what a forward carries.
func (w *world) told(s *client.State) []float64 {
	w.t.Helper()
	sealing := seal.Job{Domain: w.config.Deployment.Domain(), ID: s.ID, Version: s.Request.VersionDigest, Cut: s.Request.Cut}
	wire, _, err := seal.OpenActivation(w.creator, sealing.Activation(s.Request.CreatorKey, s.Forward.Message.Output), s.Forward.Activation)
	if err != nil {
		w.t.Fatal(err)
	}
	numbers, err := obfuscate.Decode(wire, outputs)
	if err != nil {
		w.t.Fatal(err)
	}
	return numbers
}

func TestARestoredDeviceFinishesWhatWasReleased(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.evaluate(s)
	s = w.advance(c, s.ID, client.Released)
	spent := w.ledger().Spent(obfuscate.ID(s.InputID))

	c, report := w.moved(w.backup())
	if report.NewKeySets != 1 || report.NewJobs != 1 || !slices.Equal(report.Ended, []job.Digest{s.Request.RequesterKey}) {
		t.Errorf("report %+v", report)
	}
	k := w.keySets(c, 1)[0]
	if !k.Retired || !k.Restored || !strings.HasPrefix(string(k.Wrapped), "wrapped") {
		t.Errorf("key set %+v", k)
	}
	again := w.advance(c, s.ID, client.Released) // posts the stored release
	if last := w.forwards[len(w.forwards)-1]; !bytes.Equal(last.Activation, s.Forward.Activation) || len(w.forwards) != 2 {
		t.Error("another release was sent")
	}
	w.deliver(again, same)
	if s = w.advance(c, s.ID, client.Answered); s.Answer == nil {
		t.Errorf("the answer is not open: %s", s.Problem)
	}
	if now := w.ledger().Spent(obfuscate.ID(s.InputID)); now != spent {
		t.Errorf("%g bits were charged, now %g", spent, now)
	}
	if _, err := c.Accept(t.Context(), s.ID); err != nil {
		t.Fatal(err)
	}
	w.advance(c, s.ID, client.Ended)
	if k := w.keySets(c, 1)[0]; len(k.Wrapped) != 0 {
		t.Error("the restored secret outlives its last job")
	}
}

func TestARestoredKeySetMakesNoNewRelease(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	backup := w.backup()
	w.evaluate(s)

	c, _ = w.moved(backup)
	bits := obfuscate.Bits(outputs, w.manifest.Cuts[0].Sigmas[0])
	if spent := w.ledger().Spent(obfuscate.ID(s.InputID)); spent != bits {
		t.Errorf("what the other device may have released counts %g bits, want %g", spent, bits)
	}
	for range 2 {
		if s, err := c.Advance(t.Context(), s.ID, nil); !errors.Is(err, obfuscate.ErrKeySet) || s.Forward != nil {
			t.Errorf("released under a restored key set: %v", err)
		}
	}
	if w.store.holds("releases/") != 0 || len(w.forwards) != 0 {
		t.Error("something was decrypted")
	}
	next, err := w.begin(c, input(1), 0)
	if err != nil {
		t.Fatal(err)
	}
	if next.Request.RequesterKey == s.Request.RequesterKey {
		t.Error("a new input is encrypted under a restored key set")
	}
	if next.InputID != s.InputID {
		t.Error("the same picture has a new account")
	}
	w.now = w.job.Deadline + 1 // too late to forward: the money comes back
	w.advance(c, s.ID, client.Created)
	if !slices.Contains(w.calls, "refund-"+s.ID.String()) {
		t.Errorf("sent %v", w.calls)
	}
}

// TestAChargedReleaseIsMadeAgainWithTheSameBytes: the backup was made between the charge and the release.
func TestAChargedReleaseIsMadeAgainWithTheSameBytes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.evaluate(s)
	w.store.refuse = "releases/"
	if _, err := c.Advance(t.Context(), s.ID, nil); !errors.Is(err, errDisk) {
		t.Fatal(err)
	}
	w.store.refuse = ""
	backup := w.backup()
	first := w.told(w.advance(c, s.ID, client.Released))

	c, _ = w.moved(backup)
	if again := w.told(w.advance(c, s.ID, client.Released)); !slices.Equal(first, again) {
		t.Error("the release was made differently")
	}
	if n := w.ledger().Releases(obfuscate.ID(s.Request.RequesterKey)); n != 1 {
		t.Errorf("charged as %d releases", n)
	}
}

func TestAnOlderBackupOverANewerStoreLosesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	older := w.backup()
	w.evaluate(s)
	s = w.advance(c, s.ID, client.Released)
	if err := client.NewDevice(w.store).Raise(t.Context(), obfuscate.ID(s.InputID), 100); err != nil {
		t.Fatal(err)
	}
	before := maps.Clone(w.store.files)
	if report := w.restore(older); report.NewJobs != 0 || report.NewKeySets != 0 || len(report.Ended) != 0 {
		t.Errorf("report %+v", report)
	}
	if !maps.EqualFunc(before, w.store.files, bytes.Equal) {
		t.Error("the store has changed")
	}
	if next, err := w.begin(c, input(2), 0); err != nil || next.Request.RequesterKey != s.Request.RequesterKey {
		t.Errorf("the key set is not used any more (%v)", err)
	}
}

func TestAnErasedKeySetStaysErased(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	older := w.backup()
	w.now = w.job.Deadline + 1
	w.happened(job.Event{Kind: job.Refunded, Refunded: &job.RefundedEvent{}})
	w.advance(c, s.ID, client.Ended)
	if err := c.Forget(t.Context(), s.Request.RequesterKey); err != nil {
		t.Fatal(err)
	}
	newer := w.backup()
	w.restore(older)
	if k := w.keySets(c, 1)[0]; len(k.Wrapped) != 0 || !k.Retired {
		t.Errorf("an erased key set came back: %+v", k)
	}
	if s, err := c.Load(t.Context(), s.ID); err != nil || !s.Ended() {
		t.Errorf("the job goes back to %s (%v)", s.Stage, err)
	}
	// The other way round: the store is the older one, and learns that the secret is to go.
	w.store = newStore()
	w.restore(older)
	w.restore(newer)
	if k := w.keySets(c, 1)[0]; len(k.Wrapped) != 0 {
		t.Error("a secret that was erased elsewhere stays")
	}
}

func TestAStoreThatIsBehindItsBackupLosesItsKeySets(t *testing.T) {
	t.Parallel()
	for name, put := range map[string]func(w *world, before *store){
		"put back to before the release": func(w *world, before *store) { w.store = before },
		"without its ledger":             func(w *world, _ *store) { delete(w.store.files, "ledger.json") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			c := w.open()
			s := w.created(c, input(1))
			before := w.store.copied()
			w.evaluate(s)
			s = w.advance(c, s.ID, client.Released)
			backup := w.backup()
			put(w, before)
			c = w.open()
			w.restore(backup)
			if n := w.ledger().Releases(obfuscate.ID(s.Request.RequesterKey)); n != 1 {
				t.Errorf("the ledger knows of %d releases", n)
			}
			if k := w.keySets(c, 1)[0]; !k.Retired {
				t.Error("the key set is used on")
			}
			if restored, err := c.Load(t.Context(), s.ID); err != nil || restored.Forward == nil {
				t.Errorf("the release was not restored (%v)", err)
			}
			if next, err := w.begin(c, input(2), 0); err != nil || next.Request.RequesterKey == s.Request.RequesterKey {
				t.Errorf("a new input is encrypted under it (%v)", err)
			}
		})
	}
}

func TestALedgerPutBackIsNoticedByARestoreOfAnOlderBackup(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	older, ledger := w.backup(), w.store.files["ledger.json"]
	w.evaluate(s)
	w.advance(c, s.ID, client.Released)
	w.store.files["ledger.json"] = ledger
	if report := w.restore(older); !slices.Equal(report.Ended, []job.Digest{s.Request.RequesterKey}) {
		t.Errorf("report %+v", report)
	}
}

func TestWhatIsHereIsNotReplaced(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	before := w.store.copied()
	w.evaluate(s)
	s = w.advance(c, s.ID, client.Released)
	released := w.store

	w.store = before // a copy that saw its money come back, and never released
	w.happened(job.Event{Kind: job.Refunded, Refunded: &job.RefundedEvent{}})
	w.advance(w.open(), s.ID, client.Ended)
	refunded := w.backup()

	w.store = released
	w.restore(refunded)
	if now, err := c.Load(t.Context(), s.ID); err != nil || now.Forward == nil {
		t.Errorf("the release was lost (%v)", err)
	}
	again := w.backup()
	for name := range w.store.files {
		if strings.HasPrefix(name, "releases/") {
			w.store.files[name] = bytes.Replace(w.store.files[name], []byte(`"leak_bits": `), []byte(`"leak_bits": 1`), 1)
		}
	}
	changed := maps.Clone(w.store.files)
	w.restore(again)
	for name := range changed {
		if strings.HasPrefix(name, "releases/") && !bytes.Equal(changed[name], w.store.files[name]) {
			t.Error("a stored release was replaced")
		}
	}
}

// TestASpentKeySetErasedElsewhereIsErased: nothing was told between the two states.
func TestASpentKeySetErasedElsewhereIsErased(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	room := int(obfuscate.Budget / obfuscate.Bits(outputs, w.manifest.Cuts[0].Sigmas[0]))
	var before *store
	for i := range room {
		s := w.created(c, input(30+i))
		w.evaluate(s)
		s = w.advance(c, s.ID, client.Released)
		w.deliver(s, same)
		w.advance(c, s.ID, client.Answered)
		before = w.store.copied()
		w.happened(job.Event{Kind: job.Settled})
		w.advance(c, s.ID, client.Ended)
	}
	erased := w.backup()
	w.store = before
	if k := w.keySets(w.open(), 1)[0]; len(k.Wrapped) == 0 {
		t.Fatal("erased too early")
	}
	w.restore(erased)
	if k := w.keySets(w.open(), 1)[0]; len(k.Wrapped) != 0 || !k.Retired {
		t.Error("a secret that was erased elsewhere stays")
	}
}

// TestCopiesThatWentTheirOwnWaysLoseTheirKeySet: both count one release, but not the same one.
func TestCopiesThatWentTheirOwnWaysLoseTheirKeySet(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	one, two := w.created(c, input(1)), w.created(c, input(2))
	copied := w.store.copied()
	release := func(s *client.State) {
		w.events, w.job = nil, job.Record{}
		w.creation()
		w.evaluate(s)
		w.advance(w.open(), s.ID, client.Released)
	}
	release(one)
	backup := w.backup()
	w.store = copied
	release(two)
	if report := w.restore(backup); !slices.Equal(report.Ended, []job.Digest{one.Request.RequesterKey}) {
		t.Errorf("report %+v", report)
	}
	if k := w.keySets(w.open(), 1)[0]; !k.Retired || w.ledger().Releases(obfuscate.ID(k.ID)) != 2 {
		t.Errorf("the key set is used on: %+v", k)
	}
}

func TestTheSamePictureHasOneAccountAfterARestore(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.created(w.open(), input(1))
	first := w.created(w.open(), input(2))
	backup := w.backup()

	w.store = newStore() // another device, with a history of its own
	c := w.open()
	own := w.created(c, input(2))
	if own.InputID == first.InputID {
		t.Fatal("two devices name pictures alike")
	}
	w.restore(backup)
	again := w.created(c, input(2))
	account, ok := w.ledger().Input(obfuscate.ID(again.InputID))
	if !ok || !slices.Contains(account.Shares, obfuscate.ID(own.InputID)) || !slices.Contains(account.Shares, obfuscate.ID(first.InputID)) {
		t.Errorf("the picture's account is shared by %v, it was called %s and %s", account.Shares, own.InputID, first.InputID)
	}
	one := w.created(c, input(1))
	if account, _ := w.ledger().Input(obfuscate.ID(one.InputID)); account.Spent == 0 {
		t.Error("a picture of the other device begins a new account")
	}
}

// TestARestoreThatIsCutOffCanBeRepeated stops a restore before each of its writes.
func TestARestoreThatIsCutOffCanBeRepeated(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.evaluate(s)
	s = w.advance(c, s.ID, client.Released)
	backup := w.backup()
	for writes := 0; ; writes++ {
		w.store = newStore()
		w.store.room = writes
		_, err := client.NewDevice(w.store).Restore(t.Context(), bytes.NewReader(backup), passphrase)
		if err == nil {
			if writes < 6 {
				t.Errorf("only %d writes", writes)
			}
			return
		}
		w.store.room = -1
		c = w.open()
		if next, err := w.begin(c, input(3), 0); err == nil && next.Request.RequesterKey == s.Request.RequesterKey {
			t.Fatalf("after %d writes the key set takes a new input", writes)
		}
		w.restore(backup)
		if restored, err := c.Load(t.Context(), s.ID); err != nil || restored.Forward == nil {
			t.Fatalf("after %d writes: %v", writes, err)
		}
		sets, err := c.KeySets(t.Context())
		if err != nil || !slices.ContainsFunc(sets, func(k *client.KeySet) bool {
			return k.ID == s.Request.RequesterKey && k.Retired && len(k.Wrapped) > 0
		}) {
			t.Fatalf("after %d writes: key sets %v (%v)", writes, sets, err)
		}
	}
}

func TestAnUnpaidRestoredJobIsNotPaid(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, err := w.begin(w.open(), input(1), 0)
	if err != nil {
		t.Fatal(err)
	}
	c, _ := w.moved(w.backup())
	var stranded *client.StrandedError
	if _, err := c.Advance(t.Context(), s.ID, nil); !errors.As(err, &stranded) || stranded.Job != s.ID {
		t.Errorf("paid for in vain: %v", err)
	}
	if len(w.calls) != 0 {
		t.Errorf("sent %v", w.calls)
	}
	if _, err := c.Abandon(t.Context(), s.ID, nothingSent); err != nil {
		t.Fatal(err)
	}
	if k := w.keySets(c, 1)[0]; len(k.Wrapped) != 0 {
		t.Error("the restored secret outlives its last job")
	}
}

func TestBackupsHoldSecretsOnlyWhereAJobNeedsThem(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.now = w.job.Deadline + 1
	w.happened(job.Event{Kind: job.Refunded, Refunded: &job.RefundedEvent{}})
	w.advance(c, s.ID, client.Ended)
	c, _ = w.moved(w.backup())
	if k := w.keySets(c, 1)[0]; len(k.Wrapped) != 0 || count(w.store.changes, "keysets/") != 1 {
		t.Error("a secret is restored that no job needs")
	}
}

func TestUnreadableBackupsChangeNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.evaluate(s)
	w.advance(c, s.ID, client.Released)
	good := w.backup()
	flipped := bytes.Clone(good)
	flipped[len(flipped)-20] ^= 1
	plain := opened(t, good)
	for name, c := range map[string]struct {
		file []byte
		pass string
		want error
	}{
		"wrong passphrase":      {good, "correct horse batterz", client.ErrPassphrase},
		"no passphrase":         {good, "", client.ErrPassphrase},
		"empty":                 {nil, passphrase, client.ErrBackup},
		"of another kind":       {[]byte("Dear creator,\n"), passphrase, client.ErrBackup},
		"cut in the header":     {good[:40], passphrase, client.ErrBackup},
		"cut in the middle":     {good[:len(good)/2], passphrase, client.ErrBackup},
		"cut at the end":        {good[:len(good)-1], passphrase, client.ErrBackup},
		"continued":             {append(bytes.Clone(good), 0), passphrase, client.ErrBackup},
		"altered":               {flipped, passphrase, client.ErrBackup},
		"too much work":         {bytes.Replace(good, []byte(" 4\n"), []byte(" 30\n"), 1), passphrase, client.ErrBackup},
		"for a public key":      {toPublicKey(t, plain), passphrase, client.ErrPassphrase},
		"an archive of nothing": {encrypted(t, nil), passphrase, client.ErrBackup},
		"other contents":        {encrypted(t, []byte(`{"format":"another/1"}`)), passphrase, client.ErrBackup},
		"an unknown field":      {encrypted(t, bytes.Replace(plain, []byte(`{"format"`), []byte(`{"x":1,"format"`), 1)), passphrase, client.ErrBackup},
		"two objects":           {encrypted(t, append(bytes.Clone(plain), '{', '}')), passphrase, client.ErrBackup},
		"another's secret":      {encrypted(t, replaceAfter(plain, `"secret":"`, 'A', 'B')), passphrase, client.ErrBackup},
		"a name that leaves":    {encrypted(t, bytes.Replace(plain, []byte(`"releases/0x`), []byte(`"releases/../`), 1)), passphrase, client.ErrBackup},
		"a job without keys":    {encrypted(t, without(t, plain, "key_sets")), passphrase, client.ErrBackup},
		"an unknown stage":      {encrypted(t, bytes.Replace(plain, []byte(`"stage":"released"`), []byte(`"stage":"relaxed"`), 1)), passphrase, client.ErrBackup},
		"without the name key":  {encrypted(t, without(t, plain, "input_keys")), passphrase, client.ErrBackup},
		"a job without terms":   {encrypted(t, without(t, plain, "files")), passphrase, client.ErrBackup},
		"another manifest":      {encrypted(t, bytes.Replace(plain, []byte(`"manifests/0x`), []byte(`"manifests/0y`), 1)), passphrase, client.ErrBackup},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newStore()
			if _, err := client.NewDevice(s).Restore(t.Context(), bytes.NewReader(c.file), c.pass); !errors.Is(err, c.want) {
				t.Errorf("restored with %v, want %v", err, c.want)
			}
			if len(s.changes) != 0 {
				t.Errorf("wrote %v", s.changes)
			}
		})
	}
	if _, err := client.NewDevice(w.store).Backup(t.Context(), io.Discard, "too short"); err == nil {
		t.Error("a short passphrase passes")
	}
}

// replaceAfter changes the first byte after a mark.
func replaceAfter(b []byte, mark string, to, otherwise byte) []byte {
	b = bytes.Clone(b)
	at := bytes.Index(b, []byte(mark)) + len(mark)
	if b[at] == to {
		to = otherwise
	}
	b[at] = to
	return b
}

// without empties one field.
func without(t *testing.T, plain []byte, field string) []byte {
	t.Helper()
	var all map[string]json.RawMessage
	if err := json.Unmarshal(plain, &all); err != nil || len(all[field]) < 3 {
		t.Fatalf("field %s is %s (%v)", field, all[field], err)
	}
	all[field] = json.RawMessage("null")
	b, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func opened(t *testing.T, file []byte) []byte {
	t.Helper()
	identity, err := age.NewScryptIdentity(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	r, err := age.Decrypt(bytes.NewReader(file), identity)
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return plain
}

func encrypted(t *testing.T, plain []byte) []byte {
	t.Helper()
	recipient, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	recipient.SetWorkFactor(4)
	return sealedTo(t, plain, recipient)
}

func toPublicKey(t *testing.T, plain []byte) []byte {
	t.Helper()
	identity, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	return sealedTo(t, plain, identity.Recipient())
}

func sealedTo(t *testing.T, plain []byte, to age.Recipient) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := age.Encrypt(&b, to)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(plain); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// FuzzBackupContents: whatever the passphrase's owner put into the file is refused or restored, and no more.
func FuzzBackupContents(f *testing.F) {
	f.Add([]byte(`{"format":"encrypted-compute/backup/1","ledger":{"version":1,"key_sets":[],"inputs":[],"charges":[]},"input_keys":null,"key_sets":null,"jobs":null,"releases":null,"files":{}}`))
	f.Add([]byte(`{"format":"encrypted-compute/backup/1","jobs":[{"stage":"released"}]}`))
	f.Add([]byte(`{"key_sets":[{"secret":"AAAA"}],"files":{"manifests/0x":""}}`))
	f.Fuzz(func(_ *testing.T, plain []byte) { _ = client.DecodeContents(plain) })
}
