// Package kubo keeps a relayer's blocks in a Kubo daemon, over Kubo's RPC interface and net/http alone.
//
// Start with [New] and [Store.Check]; the store goes into node.Config.Blocks of package ipfs/node, which keeps leases,
// quotas and pins as it does for files of its own. Kubo is asked for four things: block/put, block/get, block/stat and
// block/rm, each block held by a direct pin under the store's name:
//
//	Put ──→ block/put ──→ pin/add (direct, named) ──→ Kubo's own garbage collection leaves it
//	Delete ──→ pin/rm ──→ block/rm, unless something else in Kubo holds the block
//
// What always holds: a block is checked against its CID before Get returns it; no answer is read further than it may be
// long; Kubo never goes to the network for us (offline=true); redirects are refused; every request has a time limit. Pins
// of other names, recursive pins and the blocks below them are never changed, so the daemon may serve its owner as well.
// A block that such a pin holds already is left to it: give each relayer a name and, better, a daemon of its own.
package kubo

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

// maxName is the longest name that Kubo takes for a pin, in bytes.
const maxName = 255

// Config says where the daemon is and what the pins are called.
type Config struct {
	// Address of the RPC interface, such as "http://127.0.0.1:5001". Needed.
	Address string
	// Name of the pins, 1 to 255 bytes. It says whose the blocks are: two relayers must not share one. Needed.
	Name string
	// Credential is sent with every request. The zero value sends none.
	Credential Credential
	// Limit is the time for one request, [30 s]; the listing of all pins may take four times as long.
	Limit time.Duration
	// Client sends the requests [one of its own]. It is not changed, and its redirect policy is not used.
	Client *http.Client
}

// Check reports what is wrong with the configuration.
func (c Config) Check() error {
	u, err := url.Parse(c.Address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.User != nil {
		// The address is not repeated: somebody may have put a password into it.
		return errors.New("address of Kubo: want http://host:port without more, usually http://127.0.0.1:5001")
	}
	if c.Name == "" || len(c.Name) > maxName {
		return fmt.Errorf("name of %d bytes for pins in Kubo: want 1 to %d", len(c.Name), maxName)
	}
	return nil
}

// Store is the blocks of one name in one daemon. It is safe for concurrent use, and a node.Blocks.
type Store struct {
	base       string
	name       string
	credential Credential
	limit      time.Duration
	client     *http.Client
}

var _ ipfs.Store = (*Store)(nil)

// New returns a store. It does not speak to the daemon yet.
func New(cfg Config) (*Store, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	client := http.Client{}
	if cfg.Client != nil {
		client = *cfg.Client
	}
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	if cfg.Limit == 0 {
		cfg.Limit = 30 * time.Second
	}
	base := strings.TrimRight(cfg.Address, "/") + "/api/v0/"
	return &Store{base: base, name: cfg.Name, credential: cfg.Credential, limit: cfg.Limit, client: &client}, nil
}

// Check asks the daemon for its version, so that a wrong address or credential shows at once.
func (s *Store) Check(ctx context.Context) (version string, err error) {
	var answer struct{ Version string }
	if err := s.ask(ctx, call{command: "version"}, &answer); err != nil {
		return "", err
	}
	if answer.Version == "" {
		return "", errors.New("what answers is not Kubo's RPC interface: it names no version")
	}
	return answer.Version, nil
}
