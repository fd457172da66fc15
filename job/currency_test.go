package job

import (
	"math/big"
	"testing"
)

func TestAmountsAreWrittenAndReadInTheirCurrency(t *testing.T) {
	t.Parallel()
	dollar, piece := Currency{Symbol: "TUSD", Decimals: 6}, Currency{Symbol: "PC"}
	for _, c := range []struct {
		currency Currency
		units    int64
		text     string
	}{
		{NativeCoin(), 0, "0"},
		{NativeCoin(), 1, "0.000000000000000001"},
		{NativeCoin(), 1_500_000_000_000_000_000, "1.5"},
		{dollar, 12_345_678, "12.345678"},
		{dollar, 100_000_000, "100"},
		{piece, 70, "70"},
	} {
		if got := c.currency.Amount(big.NewInt(c.units)); got != c.text+" "+c.currency.Symbol {
			t.Errorf("%d is written %q, want %q", c.units, got, c.text)
		}
		got, err := c.currency.Parse(c.text)
		if err != nil || got.Int64() != c.units {
			t.Errorf("%q is read as %v, %v, want %d", c.text, got, err, c.units)
		}
	}
	if got := dollar.Amount(nil); got != "0 TUSD" {
		t.Errorf("nothing is written %q", got)
	}
	for _, wrong := range []string{"", ".", "-1", "1.2.3", "1e9", "0x1", " 1", "1.2345678", "1" + string(make([]byte, 90)), "999999999999999999999999999999999999"} {
		if v, err := dollar.Parse(wrong); err == nil {
			t.Errorf("%q is read as %v", wrong, v)
		}
	}
}
