package kubo

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

const (
	// maxPins bounds how many blocks of one name are listed, and maxPin the mean length of the JSON about each, in bytes.
	maxPins = 1 << 18
	maxPin  = 512
)

// Get fetches a block from the daemon's own store, whoever put it there, and checks it. Errors wrap [ipfs.ErrNotFound],
// [ipfs.ErrCorrupt] or [ipfs.ErrTooLarge] where that is what happened.
func (s *Store) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	if _, err := ipfs.Digest(c); err != nil {
		return nil, err
	}
	block, err := s.do(ctx, call{command: "block/get", args: local(c), limit: ipfs.MaxBlock})
	if err != nil {
		return nil, fmt.Errorf("get %s: %w", c, err)
	}
	return block, ipfs.Verify(c, block)
}

// local names a block that must not be looked for elsewhere.
func local(c cid.Cid) url.Values { return url.Values{"arg": {c.String()}, "offline": {"true"}} }

// Put checks a block, stores it in the daemon and pins it under the store's name.
func (s *Store) Put(ctx context.Context, c cid.Cid, block []byte) error {
	if err := ipfs.Verify(c, block); err != nil {
		return err
	}
	err := s.put(ctx, c, block)
	if errors.Is(err, ipfs.ErrNotFound) { // Kubo collected its garbage between the two steps
		err = s.put(ctx, c, block)
	}
	if err != nil {
		return fmt.Errorf("put %s of %d bytes: %w", c, len(block), err)
	}
	return nil
}

func (s *Store) put(ctx context.Context, c cid.Cid, block []byte) error {
	codec := "raw"
	if c.Prefix().Codec == cid.DagProtobuf {
		codec = "dag-pb"
	}
	var stored struct{ Key string }
	args := url.Values{"cid-codec": {codec}, "mhtype": {"sha2-256"}, "pin": {"false"}}
	if block == nil {
		block = []byte{}
	}
	if err := s.ask(ctx, call{command: "block/put", args: args, block: block}, &stored); err != nil {
		return err
	}
	if stored.Key != c.String() {
		return fmt.Errorf("kubo stored it as %.100q: %w", stored.Key, ipfs.ErrCorrupt)
	}
	if _, err := s.direct(ctx, c); !errors.Is(err, errFree) { // held already, by us or by the daemon's owner
		return err
	}
	args = local(c)
	args.Set("recursive", "false")
	args.Set("name", s.name)
	if _, err := s.do(ctx, call{command: "pin/add", args: args}); err != nil && !errors.Is(err, errPinned) {
		return err
	}
	return nil
}

// direct returns the name of the block's direct pin; without one the error wraps errFree.
func (s *Store) direct(ctx context.Context, c cid.Cid) (name string, err error) {
	args := local(c)
	args.Set("type", "direct")
	args.Set("names", "true")
	var listed struct {
		Keys map[string]struct{ Name string }
	}
	if err := s.ask(ctx, call{command: "pin/ls", args: args}, &listed); err != nil {
		return "", err
	}
	pin, ok := listed.Keys[c.String()]
	if !ok {
		return "", fmt.Errorf("kubo listed other pins than that of %s: %w", c, ipfs.ErrProfile)
	}
	return pin.Name, nil
}

// Size is the length of a block in bytes. One that the daemon has and that no pin of its own holds, direct or recursive,
// counts as not here: Kubo may delete it at any time, so it is to be put again.
func (s *Store) Size(ctx context.Context, c cid.Cid) (int64, error) {
	if _, err := ipfs.Digest(c); err != nil {
		return 0, err
	}
	var stat struct{ Size int64 }
	err := s.held(ctx, c)
	if err == nil {
		err = s.ask(ctx, call{command: "block/stat", args: local(c)}, &stat)
	}
	if errors.Is(err, errFree) {
		err = fmt.Errorf("%w: %w", ipfs.ErrNotFound, err)
	}
	if err != nil {
		return 0, fmt.Errorf("look for %s: %w", c, err)
	}
	return stat.Size, nil
}

func (s *Store) held(ctx context.Context, c cid.Cid) error {
	_, err := s.direct(ctx, c)
	if !errors.Is(err, errFree) {
		return err
	}
	args := local(c)
	args.Set("type", "recursive")
	_, err = s.do(ctx, call{command: "pin/ls", args: args})
	return err
}

// Delete ends the store's pin of a block, under either codec, and has the daemon drop the block unless something else
// holds it.
func (s *Store) Delete(ctx context.Context, c cid.Cid) error {
	if _, err := ipfs.Digest(c); err != nil {
		return err
	}
	mine := false
	for _, codec := range []uint64{cid.Raw, cid.DagProtobuf} {
		released, err := s.unpin(ctx, cid.NewCidV1(codec, c.Hash()))
		if err != nil {
			return fmt.Errorf("delete %s: %w", c, err)
		}
		mine = mine || released
	}
	if !mine {
		return nil
	}
	if err := s.remove(ctx, c); err != nil && !errors.Is(err, errPinned) {
		return fmt.Errorf("delete %s: %w", c, err)
	}
	return nil
}

func (s *Store) unpin(ctx context.Context, c cid.Cid) (mine bool, err error) {
	name, err := s.direct(ctx, c)
	if errors.Is(err, errFree) || err == nil && name != s.name {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	args := local(c)
	args.Set("recursive", "false")
	if _, err = s.do(ctx, call{command: "pin/rm", args: args}); errors.Is(err, errFree) {
		err = nil
	}
	return true, err
}

func (s *Store) remove(ctx context.Context, c cid.Cid) error {
	var removed struct{ Error string }
	args := url.Values{"arg": {c.String()}, "force": {"true"}}
	if err := s.ask(ctx, call{command: "block/rm", args: args}, &removed); err != nil || removed.Error == "" {
		return err
	}
	return said("block/rm", removed.Error)
}

// Each calls f for every block that is pinned under the store's name. The list is read to its end first, since Kubo
// changes no pin while it lists them.
func (s *Store) Each(ctx context.Context, f func(cid.Cid) error) error {
	body, err := s.do(ctx, call{
		command: "pin/ls",
		args:    url.Values{"type": {"direct"}, "names": {"true"}, "stream": {"true"}, "name": {s.name}},
		limit:   maxPins * maxPin,
		time:    4 * s.limit,
	})
	if err != nil {
		return fmt.Errorf("list blocks of %q: %w", s.name, err)
	}
	for lines := json.NewDecoder(bytes.NewReader(body)); ; {
		var pin struct{ Cid, Name string }
		err := lines.Decode(&pin)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("list blocks of %q: after %d bytes: %w", s.name, lines.InputOffset(), err)
		}
		if pin.Name != s.name { // Kubo looks for parts of names
			continue
		}
		c, err := ipfs.ParseCID(pin.Cid)
		if err != nil {
			continue // nothing that this store pinned
		}
		if err := f(c); err != nil {
			return err
		}
	}
}
