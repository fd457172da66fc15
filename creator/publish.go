package creator

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Terms are what a creator asks for each cut of a version, in the manifest's order.
type Terms struct {
	Prices  job.Prices
	Windows job.Windows
	// Bond is what a job locks of the creator's bond once it is evaluated; nil or 0 for none.
	Bond *big.Int
}

// Publication is one published version as this creator keeps it.
type Publication struct {
	Name     string       `json:"name"`
	Model    uint64       `json:"model"`
	Version  uint32       `json:"version"`
	Digest   job.Digest   `json:"digest"` // version digest; zero until it is on the chain
	Manifest job.Artefact `json:"manifest"`
	// Heads are the digests of the clear head packages, by cut.
	Heads []job.Digest `json:"heads"`
	// Labels and K are what serving needs to check.
	Labels []string `json:"labels"`
	K      []int    `json:"k"`
	// Prices by cut, as they were published; Public marks the cuts whose heads are evaluated without a grant.
	Prices []job.Prices `json:"prices,omitempty"`
	Public []bool       `json:"public,omitempty"`
	// Receipts by step: register, publish, announce-<cut>-<enclave key>.
	Receipts map[string]job.Receipt `json:"receipts"`
}

// public reports whether a cut's head needs no grant.
func (p *Publication) public(cut uint8) bool { return int(cut) < len(p.Public) && p.Public[cut] }

func publicationName(manifestDigest job.Digest) string {
	return "publications/" + manifestDigest.String() + ".json"
}
func headName(head job.Digest) string { return "heads/" + head.String() }
func tailName(manifestDigest job.Digest, cut uint8) string {
	return fmt.Sprintf("tails/%s-%d.onnx", manifestDigest, cut)
}

// Publish puts a package on the chain as the next version of the model of its name, and seals its heads to every
// enclave that may have them. It can be repeated after any failure: nothing is registered, published or paid twice.
func (c *Creator) Publish(ctx context.Context, p *Package, terms []Terms) (*Publication, error) {
	unlock, err := c.store.Lock(ctx)
	if err != nil {
		return nil, err
	}
	defer unlock()
	if len(terms) != len(p.Manifest.Cuts) {
		return nil, fmt.Errorf("publish %s: terms for %d cuts, the model has %d", p.Manifest.Name, len(terms), len(p.Manifest.Cuts))
	}
	if p, err = c.granting(ctx, p); err != nil {
		return nil, fmt.Errorf("publish %s: %w", p.Manifest.Name, err)
	}
	pub, err := c.prepare(ctx, p)
	if err != nil {
		return nil, fmt.Errorf("publish %s: %w", p.Manifest.Name, err)
	}
	if err := c.uploadPublic(ctx, p); err != nil {
		return nil, fmt.Errorf("publish %s: %w", p.Manifest.Name, err)
	}
	if err := c.register(ctx, pub); err != nil {
		return nil, fmt.Errorf("register %s: %w", p.Manifest.Name, err)
	}
	if err := c.publishVersion(ctx, pub, p, terms); err != nil {
		return nil, fmt.Errorf("publish %s: %w", p.Manifest.Name, err)
	}
	return pub, c.sealHeads(ctx, pub)
}

// granting returns the package with the account in its manifest whose grants its heads will need.
func (c *Creator) granting(ctx context.Context, p *Package) (*Package, error) {
	key, err := c.grantKey(ctx, p.Manifest.Name)
	if err != nil {
		return p, err
	}
	if have := p.Manifest.Grant; !have.IsZero() && have != key.Address() {
		return p, fmt.Errorf("the manifest names %s for its grants, this folder has the key of %s", have, key.Address())
	}
	m := *p.Manifest
	m.Grant = key.Address()
	with := *p
	with.Manifest = &m
	with.Encoded, err = m.Encode()
	return &with, err
}

// uploadPublic brings to the relayer what anybody may read: decoders, and the manifest that names them.
func (c *Creator) uploadPublic(ctx context.Context, p *Package) error {
	for i, decoder := range p.Decoders {
		if decoder == nil {
			continue
		}
		if _, err := c.upload(ctx, decoder); err != nil {
			return fmt.Errorf("decoder of cut %d: %w", i, err)
		}
	}
	if _, err := c.upload(ctx, p.Encoded); err != nil {
		return fmt.Errorf("manifest: %w", err)
	}
	return nil
}

// prepare stores heads (with their salts) and tails before anything is said in public.
func (c *Creator) prepare(ctx context.Context, p *Package) (*Publication, error) {
	artefact, err := ipfs.Describe(bytes.NewReader(p.Encoded))
	if err != nil {
		return nil, err
	}
	var pub Publication
	err = c.readJSON(ctx, publicationName(artefact.Digest), &pub)
	if !errors.Is(err, ErrNotFound) {
		return &pub, err
	}
	pub = Publication{
		Name: p.Manifest.Name, Manifest: artefact, Labels: p.Manifest.Labels, Receipts: map[string]job.Receipt{},
	}
	for i := range p.Heads {
		head, err := c.storeCut(ctx, p, artefact.Digest, uint8(i))
		if err != nil {
			return nil, fmt.Errorf("cut %d: %w", i, err)
		}
		pub.Heads = append(pub.Heads, head)
		pub.Public = append(pub.Public, p.Manifest.Cuts[i].PublicHead)
		pub.K = append(pub.K, p.Manifest.Cuts[i].K)
	}
	return &pub, c.savePublication(ctx, &pub)
}

func (c *Creator) storeCut(ctx context.Context, p *Package, md job.Digest, cut uint8) (job.Digest, error) {
	onnx, err := p.Heads[cut].MarshalONNX()
	if err != nil {
		return job.Digest{}, err
	}
	tail, err := p.Tails[cut].MarshalONNX()
	if err != nil {
		return job.Digest{}, err
	}
	account, err := p.Manifest.GrantAccount(int(cut))
	if err != nil {
		return job.Digest{}, err
	}
	head := job.HeadPackage{Manifest: md, Cut: cut, Grant: account, ONNX: onnx}
	if _, err := rand.Read(head.Salt[:]); err != nil {
		return job.Digest{}, fmt.Errorf("draw salt: %w", err)
	}
	if err := c.writeFile(ctx, headName(head.Digest()), head.Marshal()); err != nil {
		return job.Digest{}, err
	}
	return head.Digest(), c.writeFile(ctx, tailName(md, cut), tail)
}

func (c *Creator) savePublication(ctx context.Context, pub *Publication) error {
	return c.writeJSON(ctx, publicationName(pub.Manifest.Digest), pub)
}

type modelRecord struct {
	ID uint64 `json:"id"`
}

// register finds or makes the model of this name.
func (c *Creator) register(ctx context.Context, pub *Publication) error {
	name := "models/" + pub.Name + ".json"
	var record modelRecord
	err := c.readJSON(ctx, name, &record)
	if err == nil {
		pub.Model = record.ID
		return nil
	}
	if !errors.Is(err, ErrNotFound) {
		return err
	}
	key, err := c.sealingKey(ctx)
	if err != nil {
		return err
	}
	id, receipt, err := c.wallet.Register(ctx, "register-"+pub.Name, pub.Name, key.Public().Bytes())
	if err != nil {
		return err
	}
	pub.Model, pub.Receipts["register"] = id, receipt
	if err := c.savePublication(ctx, pub); err != nil {
		return err
	}
	return c.writeJSON(ctx, name, modelRecord{ID: id})
}

func (c *Creator) publishVersion(ctx context.Context, pub *Publication, p *Package, terms []Terms) error {
	if pub.Version != 0 {
		return nil
	}
	cuts := make([]job.Cut, len(terms))
	for i, t := range terms {
		cuts[i] = job.Cut{
			Head: pub.Heads[i], Parameters: p.Manifest.ParametersDigest(i), Prices: t.Prices, Windows: t.Windows, Bond: t.Bond,
			PublicHead: p.Manifest.Cuts[i].PublicHead,
		}
	}
	number, receipt, err := c.wallet.Publish(ctx, "publish-"+pub.Manifest.Digest.String(), pub.Model, pub.Manifest, p.Currency, cuts)
	if err != nil {
		return err
	}
	version, err := c.chain.Version(ctx, pub.Model, number)
	if err != nil {
		return fmt.Errorf("read version %d back: %w", number, err)
	}
	pub.Version, pub.Digest, pub.Receipts["publish"] = number, version.Digest, receipt
	pub.Prices = make([]job.Prices, len(terms))
	for i, t := range terms {
		pub.Prices[i] = t.Prices
	}
	return c.savePublication(ctx, pub)
}

// Publications lists what this creator has published.
func (c *Creator) Publications(ctx context.Context) ([]*Publication, error) {
	names, err := c.store.List(ctx, "publications/")
	if err != nil {
		return nil, fmt.Errorf("list publications: %w", err)
	}
	pubs := make([]*Publication, 0, len(names))
	for _, name := range names {
		var pub Publication
		if err := c.readJSON(ctx, name, &pub); err != nil {
			return nil, err
		}
		pubs = append(pubs, &pub)
	}
	return pubs, nil
}
