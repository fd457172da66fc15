package main

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// world is the whole marketplace on this machine: each party a process of its own, with a folder of its own.
type world struct {
	bin, data string
	log       io.Writer

	rpc            string
	deploymentFile string
	deployment     job.Deployment
	relayer        string
	enclave        string
	measurement    job.Digest
	processes      []*process
}

// process is one child. It ends when its standard input closes: it cannot outlive this process.
type process struct {
	name  string
	cmd   *exec.Cmd
	stdin io.WriteCloser
	done  chan struct{}
	err   error
}

// startTimeout is how long a party may take until it is ready.
const startTimeout = 60 * time.Second

// start launches a party, its log in its own folder. The first line on standard output, if wanted, goes into ready.
func (w *world) start(ctx context.Context, name, binary string, args []string, extra []*os.File, ready any) error {
	dir := filepath.Join(w.data, name)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	logFile, err := os.OpenFile(filepath.Join(dir, "log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer logFile.Close()                                      //nolint:errcheck // the child has its own copy
	cmd := exec.Command(filepath.Join(w.bin, binary), args...) //nolint:gosec,noctx // our own binaries; they end with stdin
	cmd.Stderr, cmd.ExtraFiles = logFile, extra
	cmd.Env = append(os.Environ(), "ENCOMPUTE_KEY=", "ENCOMPUTE_DATA=")
	p := &process{name: name, cmd: cmd, done: make(chan struct{})}
	if p.stdin, err = cmd.StdinPipe(); err != nil {
		return err
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start %s: %w", name, err)
	}
	w.processes = append(w.processes, p)
	lines := make(chan []byte, 1)
	go func() {
		r := bufio.NewReader(stdout)
		line, _ := r.ReadBytes('\n')
		lines <- line
		_, _ = io.Copy(io.Discard, r)
		p.err = cmd.Wait()
		close(p.done)
	}()
	if ready == nil {
		return nil
	}
	select {
	case line := <-lines:
		if err := json.Unmarshal(line, ready); err != nil {
			return fmt.Errorf("%s did not start; see %s", name, logFile.Name())
		}
		return nil
	case <-time.After(startTimeout):
		return fmt.Errorf("%s was not ready within %s; see %s", name, startTimeout, logFile.Name())
	case <-ctx.Done():
		return ctx.Err()
	}
}

// stop ends every party, last started first, and waits for each.
func (w *world) stop() error {
	var problems []error
	for _, p := range slices.Backward(w.processes) {
		_ = p.stdin.Close()
		select {
		case <-p.done:
		case <-time.After(10 * time.Second):
			_ = p.cmd.Process.Kill()
			<-p.done
			problems = append(problems, fmt.Errorf("%s did not end when asked", p.name))
		}
	}
	w.processes = nil
	return errors.Join(problems...)
}

// alive returns an error if a party has ended by itself.
func (w *world) alive() error {
	for _, p := range w.processes {
		select {
		case <-p.done:
			return fmt.Errorf("%s ended (%v); see %s", p.name, p.err, filepath.Join(w.data, p.name, "log"))
		default:
		}
	}
	return nil
}

// up starts chain, relayer, enclave and creator.
func (w *world) up(ctx context.Context, chainAddress, relayerAddress string) error {
	if err := w.startChain(ctx, chainAddress); err != nil {
		return err
	}
	digest, err := fileDigest(filepath.Join(w.bin, "enclave"))
	if err != nil {
		return err
	}
	w.measurement = digest
	// The relayer's socket is opened here and handed over, so that the enclave can be told its address first.
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", relayerAddress)
	if err != nil {
		return fmt.Errorf("relayer's socket: %w", err)
	}
	defer l.Close() //nolint:errcheck // the child has its own copy
	socket, err := l.(*net.TCPListener).File()
	if err != nil {
		return err
	}
	defer socket.Close() //nolint:errcheck // the child has its own copy
	w.relayer = "http://" + l.Addr().String()
	if err := w.startEnclave(ctx); err != nil {
		return err
	}
	return w.startRelayer(ctx, socket)
}

func (w *world) startChain(ctx context.Context, address string) error {
	var ready struct {
		RPC        string         `json:"rpc"`
		Deployment job.Deployment `json:"deployment"`
	}
	args := []string{"--data", filepath.Join(w.data, "chain"), "--http", address, "--exit-with-stdin"}
	if err := w.start(ctx, "chain", "devnet", args, nil, &ready); err != nil {
		return err
	}
	w.rpc, w.deployment = ready.RPC, ready.Deployment
	w.deploymentFile = filepath.Join(w.data, "chain", "deployment.json")
	return nil
}

func (w *world) startEnclave(ctx context.Context) error {
	key, err := readKey(w.keyOf("relayer"))
	if err != nil {
		return err
	}
	var ready struct {
		Listen string `json:"listen"`
	}
	err = w.start(ctx, "enclave", "enclave", []string{
		"--data", filepath.Join(w.data, "enclave"), "--listen", "127.0.0.1:0", "--gateway", w.relayer,
		"--operator", key.Address().String(), "--development", "--exit-with-stdin",
	}, nil, &ready)
	w.enclave = ready.Listen
	return err
}

func (w *world) startRelayer(ctx context.Context, socket *os.File) error {
	args := append(w.role("relayer"), "--listen", "fd:3", "--enclave", w.enclave, "--exit-with-stdin")
	if err := w.start(ctx, "relayer", "encompute", append([]string{"relayer"}, args...), []*os.File{socket}, nil); err != nil {
		return err
	}
	client := rest.NewRelayer(w.relayer, "")
	return w.until(ctx, "the relayer follows the chain and has enrolled the enclave", func(ctx context.Context) (bool, error) {
		if client.Ready(ctx) != nil {
			return false, nil
		}
		views, err := client.Enclaves(ctx)
		return err == nil && len(views) > 0 && views[0].Enclave.Expiry > 0, nil
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

// role are the flags by which a party's command finds its world. The deployment is trusted because this process just
// made it.
func (w *world) role(name string) []string {
	data := filepath.Join(w.data, name)
	if err := trust(data, w.deployment); err != nil {
		_, _ = fmt.Fprintln(w.log, "warning:", err)
	}
	return []string{
		"--data", data, "--rpc", w.rpc, "--deployment", w.deploymentFile, "--relayer", w.relayer,
		"--key", w.keyOf(name), "--confirmations", "1", "--development",
	}
}

func (w *world) keyOf(name string) string {
	return filepath.Join(w.data, "chain", "accounts", name+".key")
}

// publish runs the creator's publish command to its end.
func (w *world) publish(ctx context.Context, folder string) error {
	args := append([]string{"creator", "publish", folder, "--measurement", w.measurement.String()}, w.role("creator")...)
	args = append(args, "--evaluation-window", "600", "--forwarding-window", "3600", "--delivery-window", "600", "--review-window", "3600")
	cmd := exec.CommandContext(ctx, filepath.Join(w.bin, "encompute"), args...) //nolint:gosec // our own binary
	out, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("publish %s: %w\n%s", folder, err, out)
	}
	return nil
}

func (w *world) serveCreator(ctx context.Context) error {
	args := append([]string{
		"creator", "serve", "--measurement", w.measurement.String(), "--withdraw-above", "1", "--exit-with-stdin",
	}, w.role("creator")...)
	return w.start(ctx, "creator", "encompute", args, nil, nil)
}

func fileDigest(path string) (job.Digest, error) {
	f, err := os.Open(path) //nolint:gosec // our own binary
	if err != nil {
		return job.Digest{}, err
	}
	defer f.Close() //nolint:errcheck // read only
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return job.Digest{}, err
	}
	return job.Digest(h.Sum(nil)), nil
}
