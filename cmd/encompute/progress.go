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

// meter shows progress and keeps the time of each step.
type meter struct {
	w       io.Writer
	bar     *progressbar.ProgressBar
	step    string
	started time.Time
	seconds map[string]float64
	// ended is when each step was last done.
	ended map[string]time.Time
}

func newMeter(w io.Writer) *meter {
	return &meter{w: w, seconds: map[string]float64{}, ended: map[string]time.Time{}}
}

// progress implements client.Progress.
func (m *meter) progress(step string, done, total int64) {
	if step != m.step {
		m.finish()
		m.step, m.started = step, time.Now()
		m.bar = m.newBar(step, total)
	}
	if m.bar != nil {
		m.bar.ChangeMax64(total)
		_ = m.bar.Set64(done)
	}
	if total > 0 && done >= total {
		m.finish()
	}
}

// finish ends the current step.
func (m *meter) finish() {
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

// newBar draws on a terminal only; elsewhere the steps' own lines are enough.
func (m *meter) newBar(step string, total int64) *progressbar.ProgressBar {
	f, ok := m.w.(*os.File)
	if !ok {
		return nil
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	return progressbar.NewOptions64(total, progressbar.OptionSetWriter(m.w), progressbar.OptionSetDescription(words[step]),
		progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionShowCount(), progressbar.OptionSetWidth(30))
}

var _ client.Progress = (*meter)(nil).progress
