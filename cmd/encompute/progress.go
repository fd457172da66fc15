package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"

	"github.com/encrypted-compute/encrypted-compute/client"
)

// words says what each step of the client is about.
var words = map[string]string{
	"keys":    "making keys",
	"encrypt": "encrypting",
	"upload":  "uploading",
	"forward": "obfuscating",
}

// spinEvery is how often a spinner turns.
const spinEvery = 100 * time.Millisecond

// meter shows progress and keeps the time of each step.
type meter struct {
	w       io.Writer
	bar     *progressbar.ProgressBar
	step    string
	started time.Time
	seconds map[string]float64
	// ended is when each step was last done.
	ended map[string]time.Time
	// spinner turns while this process waits for others.
	spinner *progressbar.ProgressBar
	about   string
}

func newMeter(w io.Writer) *meter {
	return &meter{w: w, seconds: map[string]float64{}, ended: map[string]time.Time{}}
}

// progress implements client.Progress.
func (m *meter) progress(step string, done, total int64) {
	if step != m.step {
		m.finish()
		m.step, m.started = step, time.Now()
		m.bar = m.newBar(total, words[step])
	}
	if m.bar != nil {
		m.bar.ChangeMax64(total)
		_ = m.bar.Set64(done)
	}
	if total > 0 && done >= total {
		m.finish()
	}
}

// finish ends the current step, and the waiting.
func (m *meter) finish() {
	if m.spinner != nil {
		_ = m.spinner.Finish()
		m.spinner, m.about = nil, ""
	}
	if m.step == "" {
		return
	}
	m.ended[m.step] = time.Now()
	m.seconds[m.step] += m.ended[m.step].Sub(m.started).Seconds()
	if m.bar != nil {
		_ = m.bar.Finish()
		_, _ = fmt.Fprintln(m.w)
	}
	m.step, m.bar = "", nil
}

// waiting says, each time that it is called, that this process still waits for something.
func (m *meter) waiting(about string) {
	if about != m.about {
		m.finish()
		m.spinner, m.about = m.newBar(-1, about), about
	}
	if m.spinner != nil {
		_ = m.spinner.Add(1)
	}
}

// during says the same from here until stop is called.
func (m *meter) during(about string) (stop func()) {
	spinner := m.newBar(-1, about)
	if spinner == nil {
		return func() {}
	}
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		ticker := time.NewTicker(spinEvery)
		defer ticker.Stop()
		for {
			_ = spinner.Add(1)
			select {
			case <-quit:
				_ = spinner.Finish()
				return
			case <-ticker.C:
			}
		}
	}()
	return func() {
		close(quit)
		<-done
	}
}

// newBar draws on a terminal only; elsewhere the steps' own lines are enough. A total of -1 is unknown.
func (m *meter) newBar(total int64, about string) *progressbar.ProgressBar {
	f, ok := m.w.(*os.File)
	if !ok {
		return nil
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	options := []progressbar.Option{
		progressbar.OptionSetWriter(m.w), progressbar.OptionSetDescription(about), progressbar.OptionThrottle(spinEvery),
	}
	if total < 0 {
		return progressbar.NewOptions64(total, append(options, progressbar.OptionSpinnerType(14), progressbar.OptionClearOnFinish())...)
	}
	return progressbar.NewOptions64(total, append(options, progressbar.OptionShowCount(), progressbar.OptionSetWidth(30))...)
}

var _ client.Progress = (*meter)(nil).progress
