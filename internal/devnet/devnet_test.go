package devnet_test

import (
	"context"
	"encoding/json"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// patience is how long a test waits for one thing.
const patience = 3 * time.Minute

func within(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	t.Cleanup(cancel)
	return ctx
}

// shipped is the pneumonia model with its first cut alone, which is fast to evaluate.
var shipped = sync.OnceValues(func() (*creator.Package, error) {
	return creator.ReadPackage(context.Background(), oneCut(os.DirFS("../../models/pneumonia"), "conv"), func(int, int) {})
})

// oneCut hides all cuts of a model but one.
func oneCut(dir fs.FS, name string) fs.FS {
	var model map[string]any
	if b, err := fs.ReadFile(dir, "model.json"); err != nil || json.Unmarshal(b, &model) != nil {
		return dir
	}
	files := fstest.MapFS{}
	for _, cut := range model["cuts"].([]any) {
		if cut := cut.(map[string]any); cut["name"] == name {
			model["cuts"] = []any{cut}
			for _, key := range []string{"file", "decoder"} {
				if name, ok := cut[key].(string); ok {
					onnx, _ := fs.ReadFile(dir, name)
					files[name] = &fstest.MapFile{Data: onnx}
				}
			}
			break
		}
	}
	b, _ := json.Marshal(model)
	files["model.json"] = &fstest.MapFile{Data: b}
	return files
}

// prices differ in every digit, so that none can be taken for another.
func prices() job.Prices {
	return job.Prices{
		EvaluationFee: big.NewInt(4_000_000_000_000_001), HeadFee: big.NewInt(1_000_000_000_000_020),
		TailFee: big.NewInt(3_000_000_000_000_300), ForwardTip: big.NewInt(2_000_000_000_004_000),
	}
}

func windows() job.Windows {
	return job.Windows{Evaluation: 600, Forwarding: 7200, Delivery: 900, Review: 1200}
}

// market is a world with a published model whose creator serves it.
type market struct {
	*devnet.World
	t       *testing.T
	creator *devnet.Creator
	model   uint64
	// payee is the creator's account, whether it serves or not.
	payee job.Address
}

func logger() *slog.Logger {
	if !testing.Verbose() {
		return nil
	}
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelInfo}))
}

func newWorld(t *testing.T, cfg devnet.Config) *devnet.World {
	t.Helper()
	if cfg.Log == nil {
		cfg.Log = logger()
	}
	w, err := devnet.Start(within(t), t.TempDir(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.Close(); err != nil {
			t.Errorf("close world: %v", err)
		}
	})
	return w
}

func newMarket(t *testing.T, cfg devnet.Config) *market {
	t.Helper()
	w := newWorld(t, cfg)
	m := &market{World: w, t: t}
	m.creator = m.openCreator(t, devnet.CreatorConfig{Name: "ada"})
	m.payee = m.creator.Account()
	m.model = publish(t, m.creator)
	if err := m.creator.Start(); err != nil {
		t.Fatal(err)
	}
	return m
}

func (m *market) openCreator(t *testing.T, cfg devnet.CreatorConfig) *devnet.Creator {
	t.Helper()
	c, err := m.NewCreator(within(t), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Errorf("close creator: %v", err)
		}
	})
	return c
}

func publish(t *testing.T, c *devnet.Creator) uint64 {
	t.Helper()
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	pub, err := c.Publish(within(t), pkg, []creator.Terms{{Prices: prices(), Windows: windows()}})
	if err != nil {
		t.Fatal(err)
	}
	return pub.Model
}

// requester opens a requester with a folder and an account of the test's own name.
func (m *market) requester(t *testing.T, change ...func(*devnet.RequesterConfig)) *devnet.Requester {
	t.Helper()
	cfg := devnet.RequesterConfig{Name: requesterName(t)}
	for _, f := range change {
		f(&cfg)
	}
	r, err := m.Requester(within(t), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.Close)
	return r
}

func requesterName(t *testing.T) string {
	return strings.NewReplacer("/", "_", " ", "_").Replace(t.Name())
}

// film is a picture that depends on seed.
func film(seed int) *nn.Tensor {
	x := nn.NewTensor(1, 1, 28, 28)
	for i := range x.Data {
		x.Data[i] = float64((i*(seed+3)+seed*17)%256) / 255
	}
	return x
}

func (m *market) terms(t *testing.T, r *devnet.Requester) *client.Terms {
	t.Helper()
	var terms *client.Terms
	err := m.Await(within(t), "the model is on offer", func(ctx context.Context) (ok bool, err error) {
		terms, err = r.Terms(ctx, client.Choice{Model: m.model})
		return err == nil, nil
	})
	if err != nil {
		_, problem := r.Terms(t.Context(), client.Choice{Model: m.model})
		t.Fatal(err, problem)
	}
	return terms
}

// start encrypts an input; nothing is paid yet.
func (m *market) start(t *testing.T, r *devnet.Requester, seed int) job.ID {
	t.Helper()
	s, err := r.Start(within(t), m.terms(t, r), film(seed), nil)
	if err != nil {
		t.Fatal(err)
	}
	return s.ID
}

// follow brings a job to a stage; any error fails the test.
func follow(t *testing.T, r *devnet.Requester, id job.ID, stage client.Stage) *client.State {
	t.Helper()
	s, err := r.Follow(within(t), id, devnet.Until(stage))
	if err != nil {
		t.Fatalf("job to stage %s: %v", stage, err)
	}
	return s
}

func (m *market) accept(t *testing.T, r *devnet.Requester, id job.ID) *client.State {
	t.Helper()
	follow(t, r, id, client.Answered)
	if _, err := r.Accept(within(t), id); err != nil {
		t.Fatal(err)
	}
	return follow(t, r, id, client.Ended)
}

func (m *market) status(t *testing.T, id job.ID, want job.Status) {
	t.Helper()
	if err := m.AwaitStatus(within(t), id, want); err != nil {
		t.Fatal(err)
	}
}

func (m *market) late(t *testing.T, id job.ID) {
	t.Helper()
	if err := m.Late(within(t), id); err != nil {
		t.Fatal(err)
	}
}

func clock() uint64 { return uint64(time.Now().Unix()) }

// advanceTo moves the chain's time forward to at least then.
func (m *market) advanceTo(t *testing.T, then uint64) {
	t.Helper()
	now, err := m.Reader.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if now >= then {
		return
	}
	if err := m.Chain.AdjustTime(time.Duration(then-now) * time.Second); err != nil {
		t.Fatal(err)
	}
}
