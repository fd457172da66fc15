package chain_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/chain"
)

func TestEveryCustomErrorHasASentenceAndANextStep(t *testing.T) {
	t.Parallel()
	names := make(map[string]bool)
	for _, m := range []*bind.MetaData{
		&bindings.JobEscrowMetaData, &bindings.ModelRegistryMetaData,
		&bindings.EnclaveRegistryMetaData, &bindings.TdxQuoteVerifierMetaData,
	} {
		parsed, err := m.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for name := range parsed.Errors {
			names[name] = true
		}
	}
	if len(names) < 40 {
		t.Fatalf("only %d errors in the bindings", len(names))
	}
	for name := range names {
		e, ok := chain.Explain(fmt.Errorf("wrapped: %w", &chain.RevertError{Name: name}))
		if !ok || !strings.HasSuffix(e.Sentence, ".") || !strings.HasSuffix(e.Next, ".") {
			t.Errorf("%s: %+v", name, e)
		}
	}
	if _, ok := chain.Explain(errors.New("something else")); ok {
		t.Error("an error that is no refusal was explained")
	}
	if _, ok := chain.Explain(&chain.RevertError{Name: "JobEscrow_Unheard"}); ok {
		t.Error("an unknown name was explained")
	}
}

func TestRevertedTellsNamesApart(t *testing.T) {
	t.Parallel()
	err := fmt.Errorf("wrapped: %w", &chain.RevertError{Name: "JobEscrow_Late"})
	for want, got := range map[string]bool{
		"any":         chain.Reverted(err),
		"this":        chain.Reverted(err, "JobEscrow_NothingDue", "JobEscrow_Late"),
		"not another": !chain.Reverted(err, "JobEscrow_NothingDue"),
		"not a plain": !chain.Reverted(errors.New("plain")),
	} {
		if !got {
			t.Error(want)
		}
	}
}
