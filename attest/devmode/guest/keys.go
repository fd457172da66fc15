package guest

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"math/big"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Algorithms of keys.
const (
	algorithmSecp256k1 = "secp256k1"
	algorithmPrehashed = "secp256k1_prehashed"
	algorithmEd25519   = "ed25519"
)

// normal is the algorithm's own name; k256 is another one for secp256k1.
func normal(algorithm string) string {
	if algorithm == "k256" {
		return algorithmSecp256k1
	}
	return algorithm
}

type keyRequest struct {
	Path      string `json:"path"`
	Purpose   string `json:"purpose"`
	Algorithm string `json:"algorithm"`
}

type keyAnswer struct {
	Key   string   `json:"key"`
	Chain []string `json:"signature_chain"`
}

// getKey derives a key from the app's root key by its path alone; the purpose enters the chain of signatures.
func (a *Agent) getKey(r keyRequest) (any, error) {
	algorithm := normal(r.Algorithm)
	if algorithm == "" {
		algorithm = algorithmSecp256k1
	}
	key, err := hkdf.Key(sha256.New, a.app.Bytes(), []byte("RATLS"), r.Path, 32)
	if err != nil {
		return nil, fmt.Errorf("derive key: %w", err)
	}
	public, err := publicKey(key, algorithm)
	if err != nil {
		return nil, err
	}
	return keyAnswer{Key: hex.EncodeToString(key), Chain: a.chain(r.Purpose, public)}, nil
}

func publicKey(key []byte, algorithm string) ([]byte, error) {
	switch algorithm {
	case algorithmEd25519:
		return ed25519.NewKeyFromSeed(key)[32:], nil
	case algorithmSecp256k1:
		if _, err := job.ParseSigningKey(key); err != nil {
			return nil, err
		}
		return secp256k1.PrivKeyFromBytes(key).PubKey().SerializeCompressed(), nil
	}
	return nil, fmt.Errorf("unsupported algorithm %q", algorithm)
}

// chain is the app's root key's signature of a derived key, and the key provider's signature of the app's root key.
func (a *Agent) chain(purpose string, public []byte) []string {
	root := secp256k1.PrivKeyFromBytes(a.app.Bytes()).PubKey().SerializeCompressed()
	return []string{
		link(a.app, []byte(purpose+":"+hex.EncodeToString(public))),
		link(a.provider, []byte("dstack-kms-issued:"), a.appID(), root),
	}
}

// link is r ‖ s ‖ recovery id (0 to 3) over the keccak256 of a message.
func link(key *job.SigningKey, message ...[]byte) string {
	signature := key.Sign(job.Keccak(message...))
	signature[64] -= 27
	return hex.EncodeToString(signature)
}

type signRequest struct {
	Algorithm string `json:"algorithm"`
	Data      string `json:"data"`
}

type signAnswer struct {
	Signature string   `json:"signature"`
	Chain     []string `json:"signature_chain"`
	PublicKey string   `json:"public_key"`
}

// sign signs with the key at path "vms".
func (a *Agent) sign(r signRequest) (any, error) {
	data, err := unhex(r.Data)
	if err != nil {
		return nil, err
	}
	key, err := hkdf.Key(sha256.New, a.app.Bytes(), []byte("RATLS"), "vms", 32)
	if err != nil {
		return nil, fmt.Errorf("derive key: %w", err)
	}
	defer clear(key)
	kind, signature := normal(r.Algorithm), []byte(nil)
	switch kind {
	case algorithmEd25519:
		signature = ed25519.Sign(ed25519.NewKeyFromSeed(key), data)
	case algorithmSecp256k1:
		signature, err = signDigest(key, sha256.Sum256(data))
	case algorithmPrehashed:
		if len(data) != 32 {
			return nil, fmt.Errorf("pre-hashed data has %d bytes, want 32", len(data))
		}
		kind = algorithmSecp256k1
		signature, err = signDigest(key, [32]byte(data))
	}
	if err != nil {
		return nil, err
	}
	public, err := publicKey(key, kind)
	if err != nil {
		return nil, err
	}
	encoded := hex.EncodeToString(signature)
	return signAnswer{
		Signature: encoded, Chain: append([]string{encoded}, a.chain("signing", public)...), PublicKey: hex.EncodeToString(public),
	}, nil
}

func signDigest(key []byte, digest [32]byte) ([]byte, error) {
	signer, err := job.ParseSigningKey(key)
	if err != nil {
		return nil, err
	}
	return signer.Sign(digest)[:64], nil
}

type tlsRequest struct {
	Subject   string   `json:"subject"`
	AltNames  []string `json:"alt_names"`
	Server    bool     `json:"usage_server_auth"`
	Client    bool     `json:"usage_client_auth"`
	NotBefore *uint64  `json:"not_before"`
	NotAfter  *uint64  `json:"not_after"`
}

type tlsAnswer struct {
	Key   string   `json:"key"`
	Chain []string `json:"certificate_chain"`
}

// getTLSKey makes a fresh key with a certificate by an authority that lives as long as the answer: nobody trusts it.
func (a *Agent) getTLSKey(r tlsRequest) (any, error) {
	now := a.cfg.Now()
	leaf := &x509.Certificate{
		SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: r.Subject}, DNSNames: r.AltNames,
		NotBefore: dateOr(r.NotBefore, now), NotAfter: dateOr(r.NotAfter, now.AddDate(1, 0, 0)), KeyUsage: x509.KeyUsageDigitalSignature,
	}
	if !leaf.NotBefore.Before(leaf.NotAfter) {
		return nil, fmt.Errorf("not_before %v is not before not_after %v", leaf.NotBefore, leaf.NotAfter)
	}
	if r.Server {
		leaf.ExtKeyUsage = append(leaf.ExtKeyUsage, x509.ExtKeyUsageServerAuth)
	}
	if r.Client {
		leaf.ExtKeyUsage = append(leaf.ExtKeyUsage, x509.ExtKeyUsageClientAuth)
	}
	authority := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "DEVELOPMENT app authority"}, NotBefore: now,
		NotAfter: now.AddDate(10, 0, 0), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	return issue(leaf, authority)
}

func dateOr(seconds *uint64, otherwise time.Time) time.Time {
	if seconds == nil || *seconds > 1<<40 {
		return otherwise
	}
	return time.Unix(int64(*seconds), 0)
}

func issue(leaf, authority *x509.Certificate) (any, error) {
	signer, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	root, err := x509.CreateCertificate(rand.Reader, authority, authority, signer.Public(), signer)
	if err != nil {
		return nil, err
	}
	certificate, err := x509.CreateCertificate(rand.Reader, leaf, authority, key.Public(), signer)
	if err != nil {
		return nil, err
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, err
	}
	text := func(kind string, b []byte) string {
		return string(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: b}))
	}
	return tlsAnswer{text("PRIVATE KEY", private), []string{text("CERTIFICATE", certificate), text("CERTIFICATE", root)}}, nil
}
