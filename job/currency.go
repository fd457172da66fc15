package job

import (
	"fmt"
	"math/big"
	"strings"
)

// Currency is what amounts are counted in: the chain's native coin (the zero address) or an ERC-20.
type Currency struct {
	Address Address `json:"address"`
	// Symbol and Decimals are the token's own words: they serve to show and to read amounts, and nothing else.
	Symbol   string `json:"symbol"`
	Decimals uint8  `json:"decimals"`
}

// NativeCoin is the chain's own coin.
func NativeCoin() Currency { return Currency{Symbol: "ETH", Decimals: 18} }

// maxDecimals bounds what is printed; no token in use has more.
const maxDecimals = 36

// Amount writes a number of smallest units as a decimal number with the symbol; nil is 0.
func (c Currency) Amount(units *big.Int) string {
	if units == nil {
		units = new(big.Int)
	}
	digits := min(c.Decimals, maxDecimals)
	one := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits)), nil)
	s := new(big.Rat).SetFrac(units, one).FloatString(int(digits))
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s + " " + c.Symbol
}

// Parse reads a decimal number, as Amount writes it without the symbol, into smallest units.
func (c Currency) Parse(s string) (*big.Int, error) {
	whole, fraction, _ := strings.Cut(s, ".")
	digits := whole + fraction
	if digits == "" || len(digits) > maxWeiDigits || strings.Trim(digits, "0123456789") != "" {
		return nil, fmt.Errorf("amount %.40q: want a decimal number", s)
	}
	if len(fraction) > int(c.Decimals) {
		return nil, fmt.Errorf("amount %s: %s has %d decimals", s, c.Symbol, c.Decimals)
	}
	units, ok := new(big.Int).SetString(digits+strings.Repeat("0", int(c.Decimals)-len(fraction)), 10)
	if !ok || units.BitLen() > 128 {
		return nil, fmt.Errorf("amount %s %s is not a number of 128 bits", s, c.Symbol)
	}
	return units, nil
}
