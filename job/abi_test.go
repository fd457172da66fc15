package job

import (
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// abiKeccak is keccak256(abi.encode(values...)) by go-ethereum.
func abiKeccak(t *testing.T, values ...any) Digest {
	t.Helper()
	var arguments abi.Arguments
	for i, v := range values {
		name := "bytes32"
		switch v := v.(type) {
		case uint8:
			name = "uint8"
		case uint64:
			name = "uint64"
		case Address:
			name, values[i] = "address", common.Address(v)
		case *big.Int:
			name = "uint256"
		case Digest:
			values[i] = [32]byte(v)
		case ID:
			values[i] = [32]byte(v)
		}
		kind, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, abi.Argument{Type: kind})
	}
	packed, err := arguments.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return Digest(crypto.Keccak256(packed))
}

func TestKeccakIsEthereums(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", "a", "encrypted compute"} {
		if got, want := Keccak([]byte(s)), Digest(crypto.Keccak256([]byte(s))); got != want {
			t.Errorf("Keccak(%q) = %s, want %s", s, got, want)
		}
	}
	if Keccak([]byte("ab"), []byte("c")) != Keccak([]byte("abc")) {
		t.Error("the parts are not concatenated")
	}
}

func TestJobIDIsWhatTheEscrowComputes(t *testing.T) {
	t.Parallel()
	s := newSource(4)
	for range 5 {
		chain, escrow, requester, salt := s.Uint64(), s.address(), s.address(), s.digest()
		want := abiKeccak(t, new(big.Int).SetUint64(chain), escrow, requester, salt)
		if got := NewID(chain, escrow, requester, salt); got != ID(want) {
			t.Errorf("id %s, want %s", got, want)
		}
	}
}

func TestCommitmentIsWhatTheEscrowStores(t *testing.T) {
	t.Parallel()
	s := newSource(5)
	for range 5 {
		e, enclaveKey, measurement, creatorKey := s.evaluation(), s.digest(), s.digest(), s.digest()
		work := abiKeccak(t, e.Version, e.Manifest, e.Head, e.Cut, e.Parameters, e.RequesterKey, e.Input.Digest, e.Input.Size,
			e.Keys.Digest, e.Keys.Size)
		want := abiKeccak(t, work, enclaveKey, measurement, creatorKey)
		if got := e.Commitment(enclaveKey, measurement, creatorKey); got != want {
			t.Errorf("commitment %s, want %s", got, want)
		}
		if got, want := Result(enclaveKey, creatorKey), abiKeccak(t, enclaveKey, creatorKey); got != want {
			t.Errorf("result %s, want %s", got, want)
		}
	}
}

func TestReportDataIsWhatTheRegistryComputes(t *testing.T) {
	t.Parallel()
	s := newSource(6)
	for range 5 {
		e := Enrolment{Signer: s.address(), Operator: s.address(), BlockNumber: s.Uint64(), BlockHash: s.digest()}
		e.SealingKey = append(e.SealingKey, make([]byte, 1216)...)
		_, _ = s.Read(e.SealingKey)
		chain, registry := s.Uint64(), s.address()
		binding := abiKeccak(t, Digest(crypto.Keccak256([]byte("encrypted-compute/enrolment/1"))),
			new(big.Int).SetUint64(chain), registry, e.Operator, Digest(crypto.Keccak256(e.SealingKey)), e.BlockNumber, e.BlockHash)
		data := e.ReportData(chain, registry)
		if Address(data[:20]) != e.Signer || [12]byte(data[20:32]) != [12]byte{} || Digest(data[32:]) != binding {
			t.Errorf("report data %x, want signer %s and %s", data, e.Signer, binding)
		}
	}
}

// eachChange calls check once for each field of the struct that v points to, nested ones included, with that field
// changed.
func eachChange(t *testing.T, v reflect.Value, path string, check func(path string)) {
	t.Helper()
	for i := range v.NumField() {
		field, name := v.Field(i), path+"."+v.Type().Field(i).Name
		switch field.Kind() {
		case reflect.Struct:
			eachChange(t, field, name, check)
			continue
		case reflect.Array:
			last := field.Index(field.Len() - 1)
			last.SetUint(last.Uint() ^ 1)
			check(name)
			last.SetUint(last.Uint() ^ 1)
		case reflect.Uint8, reflect.Uint32, reflect.Uint64:
			field.SetUint(field.Uint() ^ 1)
			check(name)
			field.SetUint(field.Uint() ^ 1)
		case reflect.Slice: // a signature: TestOfAGrantOnlyItsSignerCountsInARequest
		default:
			t.Fatalf("field %s is a %s", name, field.Kind())
		}
	}
}

func TestEveryFieldCountsInEveryDigest(t *testing.T) {
	t.Parallel()
	s := newSource(7)
	d := Domain{1337, s.address()}
	e, f, u, g := s.evaluation(), s.forward(), s.evaluation().Unfit(3), s.grant()
	r := EvaluateRequest{Manifest: s.artefact(), Input: s.artefact(), Keys: s.artefact(), SealedHead: s.artefact()}
	for name, c := range map[string]struct {
		value  any
		digest func() Digest
	}{
		"Evaluation":      {&e, func() Digest { return e.SigningHash(d) }},
		"Unfit":           {&u, func() Digest { return u.SigningHash(d) }},
		"Forward":         {&f, func() Digest { return f.SigningHash(d) }},
		"Grant":           {&g, func() Digest { return g.SigningHash(d) }},
		"EvaluateRequest": {&r, func() Digest { return r.Digest() }}, //nolint:gocritic // a method value would keep a copy of r
	} {
		seen := map[Digest]string{c.digest(): "the original"}
		eachChange(t, reflect.ValueOf(c.value).Elem(), name, func(path string) {
			if other, ok := seen[c.digest()]; ok {
				t.Errorf("with another %s the digest is that of %s", path, other)
			}
			seen[c.digest()] = path
		})
		if len(seen) < 6 {
			t.Errorf("%s: only %d fields tried", name, len(seen))
		}
	}
}
