package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// currencyFlag says what --currency takes.
const currencyFlag = "`token` that amounts are counted in, by symbol or address; the chain's coin if not given"

// findCurrency resolves a currency that the escrow takes. Symbols are the tokens' own words, so one that two tokens share
// is refused.
func findCurrency(ctx context.Context, c *chain.Client, which string) (job.Currency, error) {
	all, err := c.Currencies(ctx)
	if err != nil {
		return job.Currency{}, err
	}
	var found []job.Currency
	var symbols []string
	for _, address := range all {
		known, err := c.Currency(ctx, address)
		if err != nil {
			return job.Currency{}, err
		}
		if which == "" || strings.EqualFold(which, address.String()) {
			return known, nil // the native coin comes first
		}
		if strings.EqualFold(which, known.Symbol) {
			found = append(found, known)
		}
		symbols = append(symbols, known.Symbol)
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return job.Currency{}, fmt.Errorf("the escrow takes no currency %q: it takes %s", which, strings.Join(symbols, ", "))
	}
	return job.Currency{}, fmt.Errorf("%d tokens of the escrow call themselves %q: name one by its address", len(found), which)
}
