package fhe

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
)

// KeyList says which evaluation keys there are: under which parameters, for which rotations, each up to which level.
// Keys are made for a list and bound to its digest, so one set of keys serves every program whose own list it
// [KeyList.Covers], whatever model or cut that is of. It is immutable.
type KeyList struct {
	params Parameters
	keys   []keyPlan // by rotation, ascending: the order of the wire
	digest [32]byte
}

// keyPlan names an evaluation key: rotation and Galois element 0 are the relinearisation key.
type keyPlan struct {
	rotation int
	galois   uint64
	level    int
}

// newKeyList refuses rotations that the parameters do not have and levels that they do not reach.
func newKeyList(params Parameters, keys []Key) (*KeyList, error) {
	l := &KeyList{params: params}
	for _, k := range keys {
		if k.Rotation >= params.Slots() || k.Level >= len(params.literal.LogQ) {
			return nil, fmt.Errorf("rotation %d at level %d, of %d slots and %d levels",
				k.Rotation, k.Level, params.Slots(), len(params.literal.LogQ)-1)
		}
		key := keyPlan{rotation: k.Rotation, level: k.Level}
		if k.Rotation > 0 {
			key.galois = params.ckks.GaloisElement(k.Rotation)
		}
		l.keys = append(l.keys, key)
	}
	slices.SortFunc(l.keys, func(a, b keyPlan) int { return cmp.Compare(a.rotation, b.rotation) })
	l.digest = l.computeDigest()
	return l, nil
}

// computeDigest binds key messages to everything that their bytes depend on besides secret and seeds.
func (l *KeyList) computeDigest() [32]byte {
	type key struct {
		Galois uint64 `json:"galois"`
		Level  int    `json:"level"`
	}
	keys := make([]key, len(l.keys))
	for i, k := range l.keys {
		keys[i] = key{k.galois, k.level}
	}
	b, err := json.Marshal(struct {
		Ring    string  `json:"ring"`
		Literal Literal `json:"literal"`
		Keys    []key   `json:"keys"`
	}{l.params.ringName(), l.params.literal, keys})
	if err != nil {
		panic(err) // integers always marshal
	}
	return sha256.Sum256(append([]byte("encrypted-compute/fhe/1/keys\x00"), b...))
}

// Digest names the list: key messages begin with it after magic, version and kind.
func (l *KeyList) Digest() [32]byte { return l.digest }

// Keys returns the rotations and levels, in the order of the wire.
func (l *KeyList) Keys() []Key {
	out := make([]Key, len(l.keys))
	for i, k := range l.keys {
		out[i] = Key{k.rotation, k.level}
	}
	return out
}

// Size is the exact number of bytes of a key message.
func (l *KeyList) Size() int64 {
	size := headerSize
	for _, k := range l.keys {
		size += seedSize + int64(l.params.digits(k.level))*l.params.polySize(k.level, true)
	}
	return size
}

// Covers reports whether keys of this list serve where keys of the other are asked for: the parameters are the same,
// and every key of the other is here, at its level or a higher one.
func (l *KeyList) Covers(other *KeyList) bool {
	if l.params.digest != other.params.digest {
		return false
	}
	for _, k := range other.keys {
		if have, ok := l.find(k.rotation); !ok || have.level < k.level {
			return false
		}
	}
	return true
}

func (l *KeyList) find(rotation int) (keyPlan, bool) {
	i, ok := slices.BinarySearchFunc(l.keys, rotation, func(k keyPlan, r int) int { return cmp.Compare(k.rotation, r) })
	if !ok {
		return keyPlan{}, false
	}
	return l.keys[i], true
}

// Union is the least list that covers all of the given ones. It refuses lists of different parameters, and more keys
// or bytes than one program may ask for.
func Union(lists ...*KeyList) (*KeyList, error) {
	if len(lists) == 0 {
		return nil, errors.New("fhe: union of no key lists")
	}
	levels := map[int]int{}
	for _, l := range lists {
		if l.params.digest != lists[0].params.digest {
			return nil, errors.New("fhe: union of key lists: their parameters differ")
		}
		for _, k := range l.keys {
			levels[k.rotation] = max(levels[k.rotation], k.level)
		}
	}
	keys := make([]Key, 0, len(levels))
	for r, level := range levels {
		keys = append(keys, Key{r, level})
	}
	l, err := newKeyList(lists[0].params, keys)
	if err != nil {
		return nil, fmt.Errorf("fhe: union of key lists: %w", err)
	}
	if len(keys) > maxKeys || l.Size() > maxKeysSize {
		return nil, fmt.Errorf("fhe: union of key lists: %w: %d keys of %d bytes, at most %d of %d",
			ErrUnsupported, len(keys), l.Size(), maxKeys, int64(maxKeysSize))
	}
	return l, nil
}
