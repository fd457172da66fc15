package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// maxAnswer bounds one answer of the RPC endpoint in bytes.
	maxAnswer = 64 << 20
	// answerTimeout bounds one request over HTTP.
	answerTimeout = 30 * time.Second
)

// connection is an RPC endpoint whose answers are bounded in size and time.
type connection struct{ *ethclient.Client }

func connect(ctx context.Context, address string) (*connection, error) {
	if err := checkAddress(address); err != nil {
		return nil, fmt.Errorf("dial chain: %w", err)
	}
	client, err := rpc.DialOptions(ctx, address,
		rpc.WithHTTPClient(&http.Client{Timeout: answerTimeout, Transport: boundedTransport{http.DefaultTransport}}),
		rpc.WithWebsocketMessageSizeLimit(maxAnswer))
	if err != nil {
		return nil, fmt.Errorf("dial chain at %s: %w", redactAddress(address), err)
	}
	return &connection{ethclient.NewClient(client)}, nil
}

func checkAddress(address string) error {
	u, err := url.Parse(address)
	if err != nil {
		return errors.New("chain address is not a URL")
	}
	switch u.Scheme {
	case "http", "https", "ws", "wss":
	default:
		return fmt.Errorf("chain address %q: want an http, https, ws or wss URL", redactAddress(address))
	}
	if u.Host == "" {
		return fmt.Errorf("chain address %q: no host", redactAddress(address))
	}
	return nil
}

// redactAddress keeps scheme and host: paths, queries and user names of RPC providers hold access keys.
func redactAddress(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "[unreadable address]"
	}
	return (&url.URL{Scheme: u.Scheme, Host: u.Host}).String()
}

type boundedTransport struct{ next http.RoundTripper }

// RoundTrip cuts an answer off after maxAnswer bytes.
func (t boundedTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	res, err := t.next.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	res.Body = boundedBody{io.LimitReader(res.Body, maxAnswer), res.Body}
	return res, nil
}

type boundedBody struct {
	io.Reader
	io.Closer
}
