package chain

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// RevertError is a contract's refusal. Name is the custom error as the contracts spell it, for example
// "Accounts_WrongValue"; "Error" and "Panic" are Solidity's own; "" means that the contract gave no reason.
type RevertError struct {
	// Contract is the contract whose interface declares the error; "" where several do.
	Contract string
	Name     string
	Args     []Arg
	// Tx is the mined transaction that failed; zero where a simulation refused, which costs nothing.
	Tx job.Digest
}

// Arg is one argument of a custom error, printed: hexadecimal for bytes and addresses, decimal for numbers.
type Arg struct{ Name, Value string }

// Error spells the refusal as Solidity would.
func (e *RevertError) Error() string {
	if e.Name == "" {
		return "the contract refused without a reason"
	}
	args := make([]string, len(e.Args))
	for i, a := range e.Args {
		args[i] = strings.TrimPrefix(a.Name+"="+a.Value, "=")
	}
	return fmt.Sprintf("the contract refused: %s(%s)", e.Name, strings.Join(args, ", "))
}

// Reverted reports whether err is a refusal with one of the names, or, without names, any refusal.
func Reverted(err error, names ...string) bool {
	var revert *RevertError
	if !errors.As(err, &revert) {
		return false
	}
	for _, n := range names {
		if n == revert.Name {
			return true
		}
	}
	return len(names) == 0
}

// decodeRevert returns the refusal that an answer of the endpoint carries, or the error itself.
func decodeRevert(err error) error {
	if err == nil {
		return nil
	}
	data, ok := revertData(err)
	if !ok {
		return err
	}
	return parseRevert(data)
}

// revertData finds the bytes that a contract reverted with.
func revertData(err error) ([]byte, bool) {
	var answer rpc.DataError
	if errors.As(err, &answer) {
		if text, ok := answer.ErrorData().(string); ok {
			if data, err := hexutil.Decode(text); err == nil {
				return data, true
			}
		}
	}
	var refused rpc.Error
	if errors.As(err, &refused) && strings.Contains(refused.Error(), "execution reverted") {
		return nil, true
	}
	return nil, false
}

// parseRevert names the error that data encodes.
func parseRevert(data []byte) *RevertError {
	if len(data) < 4 {
		return &RevertError{}
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		return &RevertError{Name: "Error", Args: []Arg{{Value: reason}}}
	}
	for _, m := range contractABIs() {
		parsed, err := m.ParseABI()
		if err != nil {
			continue
		}
		declared, err := parsed.ErrorByID([4]byte(data[:4]))
		if err != nil {
			continue
		}
		return &RevertError{Contract: contractOf(declared.Name), Name: declared.Name, Args: printArgs(declared, data[4:])}
	}
	return &RevertError{Name: hexutil.Encode(data[:4])}
}

func contractABIs() []*bind.MetaData {
	return []*bind.MetaData{
		&bindings.JobEscrowMetaData, &bindings.ModelRegistryMetaData,
		&bindings.EnclaveRegistryMetaData, &bindings.TdxQuoteVerifierMetaData,
	}
}

// contractOf returns the prefix that our contracts give their errors; libraries' errors have none.
func contractOf(name string) string {
	prefix, _, ok := strings.Cut(name, "_")
	if !ok {
		return ""
	}
	return prefix
}

func printArgs(declared *abi.Error, data []byte) []Arg {
	values, err := declared.Inputs.Unpack(data)
	if err != nil {
		return nil
	}
	args := make([]Arg, len(values))
	for i, v := range values {
		args[i] = Arg{Name: declared.Inputs[i].Name, Value: printValue(v)}
		if status, ok := v.(uint8); ok && declared.Name == "JobEscrow_WrongStatus" {
			args[i].Value = job.Status(status).String()
		}
	}
	return args
}

func printValue(v any) string {
	switch v := v.(type) {
	case common.Address:
		return job.Address(v).String()
	case [32]byte:
		return job.Digest(v).String()
	case []byte:
		return hexutil.Encode(v)
	case *big.Int:
		return v.String()
	default:
		return fmt.Sprint(v)
	}
}
