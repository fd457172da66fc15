package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// world is the whole marketplace on this machine: each party a process of its own, with a folder of its own.
type world struct {
	bin, data     string
	log           io.Writer
	confirmations uint64
	// level is what the parties log; empty is info.
	level string
	// between, if it is set, puts something between two parties: it returns the address at which from finds to.
	between func(ctx context.Context, from, to, address string) (string, error)

	chain          chainReady
	deploymentFile string
	deployment     job.Deployment
	relayer        string
	agent          agentReady
	enclave        enclaveReady
	processes      []*process
	// socket is the relayer's. It stays open here, so that a relayer that is started again has the same address.
	socket *os.File
	// scratch is a folder with a short name, for the guest agent's socket.
	scratch string
}

// chainReady, agentReady and enclaveReady are what those programs print when they are ready.
type (
	chainReady struct {
		RPC        string         `json:"rpc"`
		WS         string         `json:"ws"`
		Deployment job.Deployment `json:"deployment"`
	}
	agentReady struct {
		Socket      string     `json:"socket"`
		Collateral  string     `json:"collateral"`
		Measurement job.Digest `json:"measurement"`
	}
	enclaveReady struct {
		Listen string      `json:"listen"`
		Signer job.Address `json:"signer"`
	}
)

// start launches a party and keeps it for stop.
func (w *world) start(ctx context.Context, name, program string, args []string, sockets []*os.File, ready any) error {
	p := &process{name: name, binary: filepath.Join(w.bin, program), args: args, sockets: sockets, ready: ready}
	w.processes = append(w.processes, p)
	return p.launch(ctx, w.data)
}

// find returns the running process of a party.
func (w *world) find(name string) (*process, error) {
	i := slices.IndexFunc(w.processes, func(p *process) bool { return p.name == name })
	if i < 0 {
		return nil, fmt.Errorf("no %s was started", name)
	}
	return w.processes[i], nil
}

// stop ends every party, last started first, and waits for each.
func (w *world) stop() error {
	var problems []error
	for _, p := range slices.Backward(w.processes) {
		problems = append(problems, p.stop())
	}
	w.processes = nil
	if w.socket != nil {
		problems = append(problems, w.socket.Close())
		w.socket = nil
	}
	if w.scratch != "" {
		problems = append(problems, os.RemoveAll(w.scratch))
		w.scratch = ""
	}
	return errors.Join(problems...)
}

// alive returns an error if a party has ended by itself.
func (w *world) alive() error {
	for _, p := range w.processes {
		if p.ended() {
			return fmt.Errorf("%s ended by itself; see %s: %w", p.name, filepath.Join(w.data, p.name, "log"), cmp.Or(p.err, errEnded))
		}
	}
	return nil
}

var errEnded = errors.New("without an error")

// up starts guest agent, chain, enclave and relayer.
func (w *world) up(ctx context.Context, chainAddress, relayerAddress string) error {
	// The relayer's socket is opened here and handed over, so that the enclave can be told its address first.
	if err := w.openSocket(ctx, relayerAddress); err != nil {
		return fmt.Errorf("relayer's socket: %w", err)
	}
	if err := w.startAgent(ctx); err != nil {
		return err
	}
	if err := w.startChain(ctx, chainAddress); err != nil {
		return err
	}
	if err := w.startEnclave(ctx, "127.0.0.1:0"); err != nil {
		return err
	}
	return w.startRelayer(ctx)
}

func (w *world) openSocket(ctx context.Context, address string) error {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", address)
	if err != nil {
		return err
	}
	defer l.Close() //nolint:errcheck // socket is a copy
	w.relayer = "http://" + l.Addr().String()
	w.socket, err = l.(*net.TCPListener).File()
	return err
}

// startAgent starts the development guest agent, which gives the enclave its quotes and keys and everybody the collateral
// to them. The names of sockets are short, so this one's does not hang on where the data are.
func (w *world) startAgent(ctx context.Context) (err error) {
	if w.scratch, err = os.MkdirTemp("", "encompute-"); err != nil {
		return err
	}
	return w.start(ctx, "agent", "dstackdev", []string{
		"--data", filepath.Join(w.data, "agent"), "--binary", filepath.Join(w.bin, "enclave"),
		"--socket", filepath.Join(w.scratch, "dstack.sock"), "--exit-with-stdin",
	}, nil, &w.agent)
}

func (w *world) startChain(ctx context.Context, address string) error {
	args := []string{
		"--data", filepath.Join(w.data, "chain"), "--http", address, "--measurement", w.agent.Measurement.String(), "--exit-with-stdin",
	}
	if err := w.start(ctx, "chain", "devnet", args, nil, &w.chain); err != nil {
		return err
	}
	w.deployment = w.chain.Deployment
	w.deploymentFile = filepath.Join(w.data, "chain", "deployment.json")
	return nil
}

func (w *world) startEnclave(ctx context.Context, listen string) error {
	key, err := readKey(w.keyOf("relayer"))
	if err != nil {
		return err
	}
	gateway, err := w.address(ctx, "enclave", "relayer", w.relayer)
	if err != nil {
		return err
	}
	return w.start(ctx, "enclave", "enclave", []string{
		"--agent", w.agent.Socket, "--listen", listen, "--gateway", gateway,
		"--operator", key.Address().String(), "--exit-with-stdin", "--log", cmp.Or(w.level, "info"),
	}, nil, &w.enclave)
}

func (w *world) startRelayer(ctx context.Context) error {
	role, err := w.role(ctx, "relayer")
	if err != nil {
		return err
	}
	enclave, err := w.address(ctx, "relayer", "enclave", w.enclave.Listen)
	if err != nil {
		return err
	}
	collateral, err := w.address(ctx, "relayer", "agent", w.agent.Collateral)
	if err != nil {
		return err
	}
	args := append([]string{
		"relayer", "--listen", "fd:3", "--enclave", enclave, "--pcs", collateral, "--exit-with-stdin",
	}, role...)
	if err := w.start(ctx, "relayer", "encompute", args, []*os.File{w.socket}, nil); err != nil {
		return err
	}
	return w.enrolled(ctx)
}

// enrolled waits until the relayer follows the chain and has enrolled the enclave that runs now.
func (w *world) enrolled(ctx context.Context) error {
	client := rest.NewRelayer(w.relayer, "")
	return w.until(ctx, "the relayer follows the chain and has enrolled the enclave", func(ctx context.Context) (bool, error) {
		ctx, cancel := context.WithTimeout(ctx, time.Second) // the socket takes calls before the relayer does
		defer cancel()
		if client.Ready(ctx) != nil {
			return false, nil
		}
		views, err := client.Enclaves(ctx)
		return err == nil && slices.ContainsFunc(views, func(v job.EnclaveView) bool {
			return v.Enclave.Signer == w.enclave.Signer && v.Enclave.Expiry > 0
		}), nil
	})
}

// until waits for something to come true while every party lives.
func (w *world) until(ctx context.Context, what string, done func(context.Context) (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	ticker := time.NewTicker(50 * time.Millisecond)
	defer ticker.Stop()
	for {
		ok, err := done(ctx)
		if ok || err != nil {
			return err
		}
		if err := w.alive(); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting until %s: %w", what, ctx.Err())
		case <-ticker.C:
		}
	}
}

// endpoint is the chain's address over WebSocket, where new blocks are announced; what comes between parties speaks HTTP.
func (w *world) endpoint() string {
	if w.between != nil {
		return w.chain.RPC
	}
	return w.chain.WS
}

// address is where one party finds another.
func (w *world) address(ctx context.Context, from, to, address string) (string, error) {
	if w.between == nil {
		return address, nil
	}
	return w.between(ctx, from, to, address)
}

// role are the flags by which a party's command finds its world. The deployment is trusted because this process just
// made it.
func (w *world) role(ctx context.Context, name string) ([]string, error) {
	data := filepath.Join(w.data, name)
	if err := trust(data, w.deployment); err != nil {
		return nil, err
	}
	rpc, err := w.address(ctx, name, "chain", w.endpoint())
	if err != nil {
		return nil, err
	}
	relayer, err := w.address(ctx, name, "relayer", w.relayer)
	if err != nil {
		return nil, err
	}
	return []string{
		"--data", data, "--rpc", rpc, "--deployment", w.deploymentFile, "--relayer", relayer, "--key", w.keyOf(name),
		"--confirmations", strconv.FormatUint(w.confirmations, 10), "--development",
		"--log-level", cmp.Or(w.level, "info"),
	}, nil
}

func (w *world) keyOf(name string) string {
	return filepath.Join(w.data, "chain", "accounts", name+".key")
}

// publish runs the creator's publish command to its end.
func (w *world) publish(ctx context.Context, folder string) error {
	role, err := w.role(ctx, "creator")
	if err != nil {
		return err
	}
	args := append([]string{"creator", "publish", folder}, role...)
	args = append(args, "--evaluation-window", "600", "--forwarding-window", "3600", "--delivery-window", "600", "--review-window", "3600")
	if err := w.command(ctx, args); err != nil {
		return fmt.Errorf("publish %s: %w", folder, err)
	}
	return nil
}

// pin lets the world's own enclave hold the creator's heads: nothing else does.
func (w *world) pin(ctx context.Context) error {
	args := []string{"creator", "pin", w.agent.Measurement.String(), "--data", filepath.Join(w.data, "creator")}
	if err := w.command(ctx, args); err != nil {
		return fmt.Errorf("pin the enclave's code: %w", err)
	}
	return nil
}

// command runs encompute to its end.
func (w *world) command(ctx context.Context, args []string) error {
	cmd := exec.CommandContext(ctx, filepath.Join(w.bin, "encompute"), args...) //nolint:gosec // our own binary
	cmd.Env = childEnvironment()
	out, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("%w\n%s", err, strings.TrimSpace(string(out)))
	}
	return nil
}

func (w *world) serveCreator(ctx context.Context) error {
	role, err := w.role(ctx, "creator")
	if err != nil {
		return err
	}
	// The shipped models' weights are public, so nothing is gained by limiting who may ask how often.
	args := append([]string{
		"creator", "serve", "--withdraw-above", "1", "--grants-per-requester", "0", "--grants-per-head", "0", "--exit-with-stdin",
	}, role...)
	return w.start(ctx, "creator", "encompute", args, nil, nil)
}
