package job

import (
	"encoding/json"
	"math/big"
	"reflect"
	"strings"
	"testing"
)

func TestAmountsAreDecimalStringsAndComeBack(t *testing.T) {
	t.Parallel()
	huge := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	event := Event{
		Kind: Settled, Job: ID{1}, Block: 5, Deadline: 6, Paid: huge,
		Created:  &CreatedEvent{Requester: Address{1}, Price: huge, Request: Request{Model: 7}},
		Refunded: &RefundedEvent{Late: Forwarded, Amount: huge, Rejected: true, Reason: 3},
	}
	prices := Prices{huge, big.NewInt(0), big.NewInt(1), nil}
	receipt := Receipt{Tx: Digest{2}, Block: 3, GasUsed: 4, Fee: huge}
	for _, c := range []struct {
		value, back any
		amounts     int
	}{
		{event, new(Event), 3},
		{Event{Kind: Created}, new(Event), 0},
		{prices, new(Prices), 1},
		{Prices{}, new(Prices), 0},
		{receipt, new(Receipt), 1},
		{Record{ID: ID{1}, Prices: prices}, new(Record), 1},
	} {
		b, err := json.Marshal(c.value)
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(b), `"`+huge.String()+`"`); n != c.amounts || strings.Count(string(b), huge.String()) != n {
			t.Errorf("%s: %d amounts as strings, want %d", b, n, c.amounts)
		}
		if err := json.Unmarshal(b, c.back); err != nil || !reflect.DeepEqual(reflect.ValueOf(c.back).Elem().Interface(), c.value) {
			t.Errorf("%s came back as %+v, %v", b, c.back, err)
		}
	}
	if b, err := json.Marshal(Event{}); err != nil || strings.Contains(string(b), "paid") {
		t.Errorf("event without a payment: %s, %v", b, err)
	}
}

func TestAmountsThatNoChainHoldsAreRefused(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		`"-1"`, `"+1"`, `"1e9"`, `"0x10"`, `""`, `" 1"`, `"01"`, `1.5`, `1e3`, `-1`, `true`, `{}`, `[]`, `"1`, `"` + strings.Repeat("9", 79) + `"`,
	} {
		var p Prices
		if err := json.Unmarshal([]byte(`{"evaluation_fee":`+text+`}`), &p); err == nil {
			t.Errorf("%s is %v", text, p.EvaluationFee)
		}
		var e Event
		if err := json.Unmarshal([]byte(`{"paid":`+text+`}`), &e); err == nil {
			t.Errorf("%s is %v", text, e.Paid)
		}
	}
	var p Prices
	if err := json.Unmarshal([]byte(`{"evaluation_fee":3000000000000000,"head_fee":null}`), &p); err != nil || p.EvaluationFee.Int64() != 3e15 || p.HeadFee != nil {
		t.Errorf("as older stores hold it: %v, %v", p, err)
	}
	if b, err := json.Marshal(Receipt{Fee: big.NewInt(-1)}); err == nil {
		t.Errorf("a negative fee is %s", b)
	}
}
