package job

import (
	"encoding/json"
	"fmt"
	"math/big"
)

// wei is an amount of coin in JSON: a decimal string, since a JavaScript number ends at 2^53. Numbers are still read,
// as older stores and the contracts' test vectors hold them.
type wei big.Int

// maxWeiDigits is the length of 2^256 - 1.
const maxWeiDigits = 78

// MarshalJSON implements json.Marshaler.
func (w *wei) MarshalJSON() ([]byte, error) {
	v := (*big.Int)(w)
	if v.Sign() < 0 {
		return nil, fmt.Errorf("amount %v is negative", v)
	}
	return []byte(`"` + v.String() + `"`), nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (w *wei) UnmarshalJSON(b []byte) error {
	text := string(b)
	if len(b) > 1 && b[0] == '"' {
		text = text[1 : len(text)-1]
	}
	if len(text) > maxWeiDigits {
		return fmt.Errorf("amount of %d digits, want at most %d", len(text), maxWeiDigits)
	}
	v, ok := new(big.Int).SetString(text, 10)
	if !ok || v.Sign() < 0 || v.String() != text {
		return fmt.Errorf("amount %.20q: want wei as a decimal number", text)
	}
	*(*big.Int)(w) = *v
	return nil
}

type pricesJSON struct {
	EvaluationFee *wei `json:"evaluation_fee"`
	HeadFee       *wei `json:"head_fee"`
	TailFee       *wei `json:"tail_fee"`
	ForwardTip    *wei `json:"forward_tip"`
}

// MarshalJSON implements json.Marshaler: amounts are decimal strings.
func (p Prices) MarshalJSON() ([]byte, error) {
	return json.Marshal(pricesJSON{(*wei)(p.EvaluationFee), (*wei)(p.HeadFee), (*wei)(p.TailFee), (*wei)(p.ForwardTip)})
}

// UnmarshalJSON implements json.Unmarshaler.
func (p *Prices) UnmarshalJSON(b []byte) error {
	var v pricesJSON
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	*p = Prices{(*big.Int)(v.EvaluationFee), (*big.Int)(v.HeadFee), (*big.Int)(v.TailFee), (*big.Int)(v.ForwardTip)}
	return nil
}

// The plain types have the fields of their namesakes and no methods; beside each stands its amount, which hides the
// field of the same name.
type (
	plainCut       Cut
	plainRecord    Record
	plainEvaluated EvaluatedEvent
	plainCreated   CreatedEvent
	plainRefunded  RefundedEvent
	plainEvent     Event
	plainReceipt   Receipt

	cutJSON struct {
		plainCut
		Bond *wei `json:"bond"`
	}
	recordJSON struct {
		plainRecord
		Bond *wei `json:"bond"`
	}
	evaluatedJSON struct {
		plainEvaluated
		Bond *wei `json:"bond"`
	}
	createdJSON struct {
		plainCreated
		Price *wei `json:"price"`
	}
	refundedJSON struct {
		plainRefunded
		Amount *wei `json:"amount"`
	}
	eventJSON struct {
		plainEvent
		Paid *wei `json:"paid,omitempty"`
	}
	receiptJSON struct {
		plainReceipt
		Fee *wei `json:"fee"`
	}
)

// MarshalJSON implements json.Marshaler: the price is a decimal string.
func (e CreatedEvent) MarshalJSON() ([]byte, error) {
	return json.Marshal(createdJSON{plainCreated(e), (*wei)(e.Price)})
}

// UnmarshalJSON implements json.Unmarshaler.
func (e *CreatedEvent) UnmarshalJSON(b []byte) error {
	var v createdJSON
	err := json.Unmarshal(b, &v)
	*e = CreatedEvent(v.plainCreated)
	e.Price = (*big.Int)(v.Price)
	return err
}

// MarshalJSON implements json.Marshaler: the amount is a decimal string.
func (e RefundedEvent) MarshalJSON() ([]byte, error) {
	return json.Marshal(refundedJSON{plainRefunded(e), (*wei)(e.Amount)})
}

// UnmarshalJSON implements json.Unmarshaler.
func (e *RefundedEvent) UnmarshalJSON(b []byte) error {
	var v refundedJSON
	err := json.Unmarshal(b, &v)
	*e = RefundedEvent(v.plainRefunded)
	e.Amount = (*big.Int)(v.Amount)
	return err
}

// MarshalJSON implements json.Marshaler: what was paid is a decimal string.
func (e Event) MarshalJSON() ([]byte, error) {
	return json.Marshal(eventJSON{plainEvent(e), (*wei)(e.Paid)})
}

// UnmarshalJSON implements json.Unmarshaler.
func (e *Event) UnmarshalJSON(b []byte) error {
	var v eventJSON
	err := json.Unmarshal(b, &v)
	*e = Event(v.plainEvent)
	e.Paid = (*big.Int)(v.Paid)
	return err
}

// MarshalJSON implements json.Marshaler: the fee is a decimal string.
func (r Receipt) MarshalJSON() ([]byte, error) {
	return json.Marshal(receiptJSON{plainReceipt(r), (*wei)(r.Fee)})
}

// UnmarshalJSON implements json.Unmarshaler.
func (r *Receipt) UnmarshalJSON(b []byte) error {
	var v receiptJSON
	err := json.Unmarshal(b, &v)
	*r = Receipt(v.plainReceipt)
	r.Fee = (*big.Int)(v.Fee)
	return err
}

// MarshalJSON implements json.Marshaler: the bond is a decimal string.
func (c Cut) MarshalJSON() ([]byte, error) {
	return json.Marshal(cutJSON{plainCut(c), (*wei)(c.Bond)})
}

// UnmarshalJSON implements json.Unmarshaler.
func (c *Cut) UnmarshalJSON(b []byte) error {
	var v cutJSON
	err := json.Unmarshal(b, &v)
	*c = Cut(v.plainCut)
	c.Bond = (*big.Int)(v.Bond)
	return err
}

// MarshalJSON implements json.Marshaler: the bond is a decimal string.
func (r Record) MarshalJSON() ([]byte, error) {
	return json.Marshal(recordJSON{plainRecord(r), (*wei)(r.Bond)})
}

// UnmarshalJSON implements json.Unmarshaler.
func (r *Record) UnmarshalJSON(b []byte) error {
	var v recordJSON
	err := json.Unmarshal(b, &v)
	*r = Record(v.plainRecord)
	r.Bond = (*big.Int)(v.Bond)
	return err
}

// MarshalJSON implements json.Marshaler: the bond is a decimal string.
func (e EvaluatedEvent) MarshalJSON() ([]byte, error) {
	return json.Marshal(evaluatedJSON{plainEvaluated(e), (*wei)(e.Bond)})
}

// UnmarshalJSON implements json.Unmarshaler.
func (e *EvaluatedEvent) UnmarshalJSON(b []byte) error {
	var v evaluatedJSON
	err := json.Unmarshal(b, &v)
	*e = EvaluatedEvent(v.plainEvaluated)
	e.Bond = (*big.Int)(v.Bond)
	return err
}
