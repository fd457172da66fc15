package devnet_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/internal/scan"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// TestGrants has the enclave's host ask without a paid job, and creator and relayer go away at every moment of a grant.
func TestGrants(t *testing.T) {
	t.Parallel()
	m := newMarket(t, devnet.Config{})
	t.Run("a host with keys of its own and no paid job gets an error", m.hostWithoutAJob)
	t.Run("a grant for one job is none for another input", m.grantReplayed)
	t.Run("a creator that never grants leaves the job to its refund", m.neverGranted)
	t.Run("the daemon restarts between event and grant", m.daemonAwayAtCreation)
	t.Run("the daemon dies with a grant signed and not sent", m.daemonDiesBeforeSending)
	t.Run("the relayer restarts with a grant and no evaluation", m.relayerRestartsWithAGrant)
	t.Run("the relayer loses its store with the grant", m.relayerLosesAGrant)
	t.Run("a public head is evaluated without its creator", m.publicHead)
	t.Run("a job waits until the creator's bond covers it", m.bondIsMissing)
	t.Run("the enclave's code is unpinned and pinned again", m.unpinned)
	t.Run("nothing that was opened is on a disk", m.headsInMemoryOnly)
	t.Run("another sealing key of the enclave needs no new version", m.sealingKeyRotates)
}

// captured plays a job up to its evaluation and returns what the enclave was asked.
func (m *market) captured(t *testing.T, r *devnet.Requester, seed int) (job.EvaluateRequest, job.ID) {
	t.Helper()
	asked := make(chan job.EvaluateRequest, 8)
	restore := m.Host.Interpose(func(ctx context.Context, r job.EvaluateRequest, honest devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		asked <- r
		return honest(ctx, r)
	})
	id := m.evaluated(t, r, seed)
	restore()
	return <-asked, id
}

// thief is a host with CKKS and sealing keys of its own: all that a requester has, but for a paid job.
type thief struct {
	m       *market
	program *fhe.Program
	secret  *fhe.SecretKey
	self    *seal.PrivateKey
	keys    []byte
}

func (m *market) thief(t *testing.T) *thief {
	t.Helper()
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	cut := pkg.Manifest.Cuts[0]
	k := &thief{m: m}
	if k.program, err = fhe.Plan(cut.Shape, cut.Parameters); err != nil {
		t.Fatal(err)
	}
	k.secret = fhe.NewSecretKey(k.program.Parameters(), [32]byte{7})
	if k.self, err = seal.NewPrivateKey([seal.SeedSize]byte{7}); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := k.program.WriteKeys(t.Context(), &b, k.secret, rand.Reader, nil); err != nil {
		t.Fatal(err)
	}
	k.keys = b.Bytes()
	return k
}

// ask makes a request for an input of the thief's own under a job's id.
func (k *thief) ask(t *testing.T, r job.EvaluateRequest, id job.ID, x []float64) job.EvaluateRequest {
	t.Helper()
	r.Job, r.RequesterKey, r.Grant = id, k.self.Public().Digest(), nil
	sealing := seal.Job{Domain: k.m.Deployment.Domain(), ID: id, Version: r.VersionDigest, Cut: r.Cut}
	input := bytes.NewBuffer(k.self.Public().Bytes())
	if err := k.program.WriteInput(t.Context(), input, k.secret, x, rand.Reader); err != nil {
		t.Fatal(err)
	}
	r.Input = k.m.sealed(t, sealing.Input(r.EnclaveKey, r.RequesterKey), input.Bytes())
	r.Keys = k.m.sealed(t, seal.ForKeys(k.m.Deployment.Domain(), r.EnclaveKey, r.RequesterKey, k.program.KeyList().Digest()), k.keys)
	return r
}

// sealed seals bytes to the enclave and brings them to the relayer.
func (m *market) sealed(t *testing.T, c seal.Context, b []byte) job.Artefact {
	t.Helper()
	key, err := seal.ParsePublicKey(m.Enclave.Identity().SealingKey)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w, err := seal.NewWriter(&out, key, c)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return m.upload(t, out.Bytes())
}

// secretOf reads a file of the creator's folder.
func (m *market) secretOf(t *testing.T, folder string) []byte {
	t.Helper()
	names, err := m.creator.Store.List(t.Context(), folder)
	if err != nil || len(names) != 1 {
		t.Fatalf("the creator's folder holds %v under %s (%v)", names, folder, err)
	}
	r, err := m.creator.Store.Open(t.Context(), names[0])
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// granter is the creator's grant key.
func (m *market) granter(t *testing.T) *job.SigningKey {
	t.Helper()
	scalar, err := m.creator.Store.Unwrap(m.secretOf(t, "grant-keys/"))
	if err != nil {
		t.Fatal(err)
	}
	key, err := job.ParseSigningKey(scalar)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// forbidden asks the enclave as its host can, past relayer and queue.
func (m *market) forbidden(t *testing.T, what string, r job.EvaluateRequest) {
	t.Helper()
	if result, err := m.Host.Enclave.Evaluate(within(t), r); job.KindOf(err) != job.KindForbidden || err == nil {
		t.Errorf("%s: the enclave answers with %d bytes and %v", what, len(result.Output), err)
	}
}

func (m *market) hostWithoutAJob(t *testing.T) {
	honest, _ := m.captured(t, m.requester(t), 90)
	k := m.thief(t)
	x := film(91).Data
	r := k.ask(t, honest, job.ID{0x66}, x)
	m.forbidden(t, "without a grant", r)
	r.Grant = honest.Grant
	m.forbidden(t, "with the grant of a paid job", r)
	own, err := job.NewSigningKey()
	if err != nil {
		t.Fatal(err)
	}
	r.Grant = own.Sign(r.Wanted().SigningHash(m.Deployment.Domain()))
	m.forbidden(t, "with a grant of its own", r)
	if err := m.Enclave.Stop(); err != nil { // so that the head is opened anew
		t.Fatal(err)
	}
	if err := m.Enclave.Start(); err != nil {
		t.Fatal(err)
	}
	r.Grant = nil
	m.forbidden(t, "without a grant, by an enclave that has not opened the head", r)

	// The grant is all that was missing.
	r.Grant = m.granter(t).Sign(r.Wanted().SigningHash(m.Deployment.Domain()))
	result, err := m.Host.Enclave.Evaluate(within(t), r)
	if err != nil {
		t.Fatalf("with the creator's grant: %v", err)
	}
	sealing := seal.Job{Domain: m.Deployment.Domain(), ID: r.Job, Version: r.VersionDigest, Cut: r.Cut}
	b, err := seal.Open(k.self, sealing.Output(r.RequesterKey, r.Input.Digest), result.Output, k.program.OutputSize())
	if err != nil {
		t.Fatal(err)
	}
	output, err := k.program.CheckOutput(b)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	head, err := fhe.Compile(t.Context(), pkg.Heads[0])
	if err != nil {
		t.Fatal(err)
	}
	y := k.program.Decrypt(k.secret, output)
	for i, want := range head.Clear(x) {
		if math.Abs(y[i]-want) > 1e-4 {
			t.Errorf("number %d is %g, in the clear %g", i, y[i], want)
		}
	}
}

func (m *market) grantReplayed(t *testing.T) {
	honest, _ := m.captured(t, m.requester(t), 92)
	k := m.thief(t)
	r := k.ask(t, honest, honest.Job, film(93).Data) // under the paid job's own id
	r.Grant = honest.Grant
	m.forbidden(t, "for another input of the same job", r)
	r.Input = honest.Input
	m.forbidden(t, "for other keys", r)
	other := honest
	other.Job[31]++
	m.forbidden(t, "for another job", other)
	other = honest
	other.Escrow[19]++
	m.forbidden(t, "for another escrow", other)
	for name, change := range map[string]func(*job.EvaluateRequest){
		"another cut":     func(r *job.EvaluateRequest) { r.Cut++ },
		"another enclave": func(r *job.EvaluateRequest) { r.EnclaveKey[0]++ },
		"another head":    func(r *job.EvaluateRequest) { r.Head[0]++ },
	} {
		other := honest
		change(&other)
		if _, err := m.Host.Enclave.Evaluate(within(t), other); err == nil {
			t.Errorf("evaluated for %s", name)
		}
	}
}

// stopCreator stops the daemon until the returned function is called.
func (m *market) stopCreator(t *testing.T) (start func()) {
	t.Helper()
	if err := m.creator.Stop(); err != nil {
		t.Fatal(err)
	}
	return func() {
		if err := m.creator.Start(); err != nil {
			t.Error(err)
		}
	}
}

// waits waits until the relayer shows that a job lacks its grant.
func (m *market) waits(t *testing.T, id job.ID) {
	t.Helper()
	err := m.Await(within(t), "the relayer waits for a grant", func(ctx context.Context) (bool, error) {
		view, err := m.Relayer.Client("").Job(ctx, id)
		if job.KindOf(err) == job.KindNotFound {
			return false, nil
		}
		return view.Work == "queued" && view.Problem == job.WaitsForGrant, err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (m *market) neverGranted(t *testing.T) {
	defer m.stopCreator(t)()
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 94)
	follow(t, r, id, client.Created)
	m.waits(t, id)
	m.late(t, id)
	if s := follow(t, r, id, client.Ended); s.Status != job.Refunded {
		t.Errorf("job ended %s", s.Status)
	}
	before.spent(t, 1, split{requester: prices().Total()})
}

func (m *market) daemonAwayAtCreation(t *testing.T) {
	start := m.stopCreator(t)
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 95)
	follow(t, r, id, client.Created)
	m.waits(t, id)
	start()
	m.accept(t, r, id)
	before.settled(t)
}

// deaf takes no grants and says when one was sent.
type deaf struct {
	creator.Relayer
	asked chan job.GrantRequest
	once  *sync.Once
}

func (d deaf) Grant(_ context.Context, _ job.ID, g job.GrantRequest) (job.GrantResponse, error) {
	d.once.Do(func() { d.asked <- g })
	return job.GrantResponse{}, errors.New("connection refused")
}

func (m *market) daemonDiesBeforeSending(t *testing.T) {
	defer m.stopCreator(t)()
	asked := make(chan job.GrantRequest, 1)
	dying, err := m.NewCreator(within(t), devnet.CreatorConfig{Name: "ada", Relayer: func(r creator.Relayer) creator.Relayer {
		return deaf{r, asked, new(sync.Once)}
	}})
	if err != nil {
		t.Fatal(err)
	}
	if err := dying.Start(); err != nil {
		t.Fatal(err)
	}
	r := m.requester(t)
	before := m.purse(t, r.Account())
	asking := make(chan job.EvaluateRequest, 8)
	defer m.Host.Interpose(func(ctx context.Context, r job.EvaluateRequest, honest devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		asking <- r
		return honest(ctx, r)
	})()
	id := m.start(t, r, 96)
	follow(t, r, id, client.Created)
	signed := <-asked
	if err := dying.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := m.NewCreator(within(t), devnet.CreatorConfig{Name: "ada"})
	if err != nil {
		t.Fatal(err)
	}
	if err := again.Start(); err != nil {
		t.Fatal(err)
	}
	m.accept(t, r, id)
	before.settled(t)
	if err := again.Close(); err != nil {
		t.Fatal(err)
	}
	if r := <-asking; !bytes.Equal(r.Grant, signed.Signature) {
		t.Error("another grant was signed for the same job")
	}
}

// granted waits until the relayer holds the grant of a job that no enclave evaluates, then stops the daemon.
func (m *market) granted(t *testing.T, r *devnet.Requester, seed int) (id job.ID, start, evaluate func()) {
	t.Helper()
	asked := make(chan struct{})
	var once sync.Once
	restore := m.Host.Interpose(func(context.Context, job.EvaluateRequest, devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		once.Do(func() { close(asked) })
		return job.EvaluateResult{}, job.Errorf(job.KindUnavailable, "the enclave is away")
	})
	id = m.start(t, r, seed)
	follow(t, r, id, client.Created)
	<-asked // with its grant, or the relayer would not have asked
	return id, m.stopCreator(t), restore
}

func (m *market) relayerRestartsWithAGrant(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id, start, evaluate := m.granted(t, r, 97)
	m.restartRelayer(t)
	evaluate()
	m.status(t, id, job.Evaluated) // without the daemon
	start()
	m.accept(t, r, id)
	before.settled(t)
}

func (m *market) relayerLosesAGrant(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id, start, evaluate := m.granted(t, r, 98)
	start()
	if err := m.Relayer.Stop(); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(m.Folder("relayer"), "relayer.db*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("the relayer's store is %v (%v)", files, err)
	}
	for _, f := range files {
		if err := os.Remove(f); err != nil {
			t.Fatal(err)
		}
	}
	evaluate()
	if err := m.Relayer.Start(within(t)); err != nil {
		t.Fatal(err)
	}
	m.waits(t, id)
	now, err := m.Reader.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	m.advanceTo(t, now+61) // the daemon sends it again after a minute
	m.accept(t, r, id)
	before.settled(t)
}

func (m *market) publicHead(t *testing.T) {
	open := m.openCreator(t, devnet.CreatorConfig{Name: "grace"})
	pkg, err := creator.ReadPackage(t.Context(), oneCut(os.DirFS("../../models/pneumonia"), "conv"), func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	if err := pkg.PublishHead("conv"); err != nil {
		t.Fatal(err)
	}
	pub, err := open.Publish(within(t), pkg, []creator.Terms{{Prices: prices(), Windows: windows()}})
	if err != nil {
		t.Fatal(err)
	}
	theirs := *m
	theirs.model = pub.Model
	r := m.requester(t)
	asked, id := theirs.captured(t, r, 99) // its daemon does not run
	if len(asked.Grant) != 0 {
		t.Error("a grant came from somewhere")
	}
	k := m.thief(t)
	if _, err := m.Host.Enclave.Evaluate(within(t), k.ask(t, asked, job.ID{0x67}, film(91).Data)); err != nil {
		t.Errorf("a public head is not public: %v", err)
	}
	if err := open.Start(); err != nil {
		t.Fatal(err)
	}
	if s := m.accept(t, r, id); s.Answer == nil {
		t.Errorf("no answer: %s", s.Problem)
	}
}

func (m *market) bondIsMissing(t *testing.T) {
	bound := m.openCreator(t, devnet.CreatorConfig{Name: "joan"})
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	bond := big.NewInt(7_000_000_000_050_000)
	pub, err := bound.Publish(within(t), pkg, []creator.Terms{{Prices: prices(), Windows: windows(), Bond: bond}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := bound.Wallet.DepositBond(within(t), "bond", job.Address{}, bond); err != nil {
		t.Fatal(err)
	}
	theirs := *m
	theirs.model = pub.Model
	r := m.requester(t)
	jobs := []job.ID{theirs.start(t, r, 103), theirs.start(t, r, 104)} // each sees the bond free
	for _, id := range jobs {
		follow(t, r, id, client.Created)
	}
	if err := bound.Start(); err != nil {
		t.Fatal(err)
	}
	first := m.firstEvaluated(t, jobs)
	if first != jobs[0] { // the daemon takes them in any order
		jobs[0], jobs[1] = jobs[1], jobs[0]
	}
	m.status(t, jobs[1], job.Created)
	for _, id := range jobs {
		if s := m.accept(t, r, id); s.Status != job.Settled {
			t.Errorf("job ended %s", s.Status)
		}
	}
	if free, err := m.Reader.FreeBond(t.Context(), bound.Account(), job.Address{}); err != nil || free.Cmp(bond) != 0 {
		t.Errorf("%v of the bond is free again, want all of %v (%v)", free, bond, err)
	}
}

// firstEvaluated waits until one of the jobs has been evaluated.
func (m *market) firstEvaluated(t *testing.T, jobs []job.ID) (first job.ID) {
	t.Helper()
	err := m.Await(within(t), "one of the jobs is evaluated", func(ctx context.Context) (bool, error) {
		for _, id := range jobs {
			record, err := m.Reader.Job(ctx, id)
			if err != nil {
				return false, err
			}
			if record.Status == job.Evaluated {
				first = id
				return true, nil
			}
		}
		return false, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return first
}

func (m *market) unpinned(t *testing.T) {
	if err := creator.Unpin(within(t), m.creator.Store, devnet.Measurement()); err != nil {
		t.Fatal(err)
	}
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 100)
	follow(t, r, id, client.Created)
	m.waits(t, id)
	if err := creator.Pin(within(t), m.creator.Store, devnet.Measurement()); err != nil {
		t.Fatal(err)
	}
	m.accept(t, r, id)
	before.settled(t)
}

// headsInMemoryOnly looks for the opened head in the folders of everybody who carried it.
func (m *market) headsInMemoryOnly(t *testing.T) {
	m.captured(t, m.requester(t), 101)
	head, err := job.ParseHeadPackage(m.secretOf(t, "heads/"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := scan.New(scan.Secret{Name: "weights", Bytes: weights(t, head.ONNX)}, scan.Secret{Name: "salt", Bytes: head.Salt[:]})
	if err != nil {
		t.Fatal(err)
	}
	for party, want := range map[string]bool{"enclave": false, "relayer": false, filepath.Join("creators", "ada"): true} {
		found, err := s.Folder(m.Folder(party))
		if err != nil || found.Files == 0 || (len(found.Found) > 0) != want {
			t.Errorf("%s: found %v in %d files (%v)", party, found.Found, found.Files, err)
		}
	}
}

// weights are the numbers of an ONNX file as it stores them; its words are no secret.
func weights(t *testing.T, onnx []byte) (all []byte) {
	t.Helper()
	g, err := nn.ReadONNX(onnx)
	if err != nil {
		t.Fatal(err)
	}
	largest := nn.NewTensor(0)
	for _, tensor := range g.Initializers {
		if len(tensor.Data) > len(largest.Data) {
			largest = tensor
		}
	}
	for _, v := range largest.Data {
		all = binary.LittleEndian.AppendUint32(all, math.Float32bits(float32(v)))
	}
	return all
}

func (m *market) sealingKeyRotates(t *testing.T) {
	old := m.Enclave.Identity()
	if err := m.Enclave.Stop(); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(m.Folder("enclave"), "sealing.seed")); err != nil {
		t.Fatal(err)
	}
	if err := m.Enclave.Start(); err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(old.SealingKey, m.Enclave.Identity().SealingKey) {
		t.Fatal("the sealing key is the same")
	}
	now, err := m.Reader.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	m.advanceTo(t, now+61) // the relayer looks at its enclave once a minute
	r := m.requester(t)
	before := m.purse(t, r.Account())
	var terms *client.Terms
	err = m.Await(within(t), "the head is sealed to the new key", func(ctx context.Context) (ok bool, err error) {
		terms, err = r.Terms(ctx, client.Choice{Model: m.model})
		return err == nil && job.Keccak(m.Enclave.Identity().SealingKey) == terms.Enclave.Enclave.SealingKeyDigest, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	s, err := r.Start(within(t), terms, film(102), nil)
	if err != nil {
		t.Fatal(err)
	}
	m.accept(t, r, s.ID)
	before.settled(t)
	if model, err := m.Reader.Model(t.Context(), m.model); err != nil || model.Versions != 1 {
		t.Errorf("the model has %d versions (%v)", model.Versions, err)
	}
	if s.Request.EnclaveKey == job.Keccak(old.SealingKey) {
		t.Errorf("the job names key %s", s.Request.EnclaveKey)
	}
}
