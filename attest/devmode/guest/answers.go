package guest

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
)

// maxRequestSize bounds a request's body in bytes.
const maxRequestSize = 1 << 20

// Version is what the agent says it is.
const Version = "0.5.11-development"

// Guest answers as dstack's guest agent does, on /Method and /v0/Method.
func (a *Agent) Guest() http.Handler {
	mux := http.NewServeMux()
	for name, answer := range map[string]http.HandlerFunc{
		"GetQuote": method(a.getQuote), "GetKey": method(a.getKey), "GetTlsKey": method(a.getTLSKey), "Info": method(a.info),
		"Sign": method(a.sign), "EmitEvent": method(a.emit), "Version": method(a.version),
	} {
		mux.HandleFunc("/"+name, answer)
		mux.HandleFunc("/v0/"+name, answer)
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		write(w, http.StatusNotFound, failure{"Service not found: " + strings.TrimPrefix(r.URL.Path, "/")})
	})
	return mux
}

type failure struct {
	Error string `json:"error"`
}

// method reads a request of JSON, answers it, and writes the answer.
func method[R any](answer func(R) (any, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxRequestSize))
		if err != nil {
			write(w, http.StatusRequestEntityTooLarge, failure{err.Error()})
			return
		}
		var request R
		if len(body) > 0 {
			err = json.Unmarshal(body, &request)
		}
		var result any
		if err == nil {
			result, err = answer(request)
		}
		if err != nil {
			write(w, http.StatusBadRequest, failure{err.Error()})
			return
		}
		write(w, http.StatusOK, result)
	}
}

func write(w http.ResponseWriter, status int, answer any) {
	b, err := json.Marshal(answer)
	if err != nil {
		status, b = http.StatusInternalServerError, nil
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(b) // the other end is gone
}

// unhex reads hexadecimal digits with or without 0x.
func unhex(s string) ([]byte, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		return nil, fmt.Errorf("invalid hexadecimal digits: %w", err)
	}
	return b, nil
}

type quoteRequest struct {
	ReportData string `json:"report_data"`
}

type quoteAnswer struct {
	Quote      string `json:"quote"`
	EventLog   string `json:"event_log"`
	ReportData string `json:"report_data"`
	VMConfig   string `json:"vm_config"`
}

// padding is how many zeros follow a quote: real machines hand it out in a buffer of fixed size.
const padding = 71

// getQuote makes a quote over up to 64 bytes, filled up with zeros.
func (a *Agent) getQuote(r quoteRequest) (any, error) {
	given, err := unhex(r.ReportData)
	if err != nil {
		return nil, err
	}
	var data [64]byte
	if len(given) > len(data) {
		return nil, fmt.Errorf("report data has %d bytes, limit %d", len(given), len(data))
	}
	copy(data[:], given)
	td, events := a.domain(data)
	quote, err := a.platform.Quote(td)
	if err != nil {
		return nil, err
	}
	log, err := json.Marshal(events)
	if err != nil {
		return nil, err
	}
	quote = append(quote, make([]byte, padding)...)
	return quoteAnswer{hex.EncodeToString(quote), string(log), hex.EncodeToString(data[:]), "{}"}, nil
}

type eventRequest struct {
	Name    string `json:"event"`
	Payload string `json:"payload"`
}

// emit measures an event of the app, as dstack before 0.6 does.
func (a *Agent) emit(r eventRequest) (any, error) {
	payload, err := unhex(r.Payload)
	if err != nil {
		return nil, err
	}
	if r.Name == "" {
		return nil, errors.New("event has no name")
	}
	return struct{}{}, a.measure(r.Name, payload)
}

func (*Agent) version(struct{}) (any, error) {
	return map[string]string{"version": Version, "rev": devmode.Label}, nil
}

type infoAnswer struct {
	AppID        string `json:"app_id"`
	InstanceID   string `json:"instance_id"`
	AppCert      string `json:"app_cert"`
	TCBInfo      string `json:"tcb_info"`
	AppName      string `json:"app_name"`
	DeviceID     string `json:"device_id"`
	Aggregated   string `json:"mr_aggregated"`
	OSImageHash  string `json:"os_image_hash"`
	KeyProvider  string `json:"key_provider_info"`
	ComposeHash  string `json:"compose_hash"`
	VMConfig     string `json:"vm_config"`
	CloudVendor  string `json:"cloud_vendor"`
	CloudProduct string `json:"cloud_product"`
}

type tcbAnswer struct {
	MRTD        string  `json:"mrtd"`
	RTMR0       string  `json:"rtmr0"`
	RTMR1       string  `json:"rtmr1"`
	RTMR2       string  `json:"rtmr2"`
	RTMR3       string  `json:"rtmr3"`
	Aggregated  string  `json:"mr_aggregated"`
	OSImageHash string  `json:"os_image_hash"`
	ComposeHash string  `json:"compose_hash"`
	DeviceID    string  `json:"device_id"`
	AppCompose  string  `json:"app_compose"`
	Events      []event `json:"event_log"`
}

// info is what the agent says of the machine.
func (a *Agent) info(struct{}) (any, error) {
	td, events := a.domain([64]byte{})
	digits := hex.EncodeToString
	hash, ppid := a.composeHash(), a.platform.PPID()
	device := sha256.Sum256(ppid[:])
	aggregated := sha256.New()
	aggregated.Write(td.MRTD[:])
	for _, r := range td.RTMR {
		aggregated.Write(r[:])
	}
	aggregated.Write(td.MRConfigID[:])
	all, none := digits(aggregated.Sum(nil)), digits(make([]byte, 32))
	tcb, err := json.MarshalIndent(tcbAnswer{
		MRTD: digits(td.MRTD[:]), RTMR0: digits(td.RTMR[0][:]), RTMR1: digits(td.RTMR[1][:]), RTMR2: digits(td.RTMR[2][:]),
		RTMR3: digits(td.RTMR[3][:]), Aggregated: all, OSImageHash: none, ComposeHash: digits(hash[:]), DeviceID: digits(device[:]),
		AppCompose: string(a.compose), Events: events,
	}, "", "  ")
	if err != nil {
		return nil, err
	}
	return infoAnswer{
		AppID: digits(a.appID()), TCBInfo: string(tcb), AppName: "encrypted-compute-development", DeviceID: digits(device[:]),
		Aggregated: all, OSImageHash: none, KeyProvider: providerInfo(), ComposeHash: digits(hash[:]), VMConfig: "{}",
		CloudVendor: devmode.Label, CloudProduct: devmode.Label,
	}, nil
}
