# Encrypted Compute. `make` alone prints what there is.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
LINT := go tool -modfile=tools/go.mod golangci-lint

.PHONY: help setup demo up test check contracts prove gen bench fuzz fmt test-promises train-check

help: ## print this list
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## fetch what the tests need (Go modules, Foundry and solc from npm)
	@scripts/setup.sh

demo: ## one whole private inference over a real chest film; IMAGE= MODEL= CUT= SIGMA= choose otherwise
	@scripts/demo.sh

up: ## keep chain, relayer, enclave and creator running; prints the addresses
	@scripts/up.sh

test: ## set up and run everything: vet, lint, Go, contracts, house rules, generated files, the whole job
	@scripts/test.sh

check: ## the quick part of test: vet, lint, house rules
	go vet ./... && $(LINT) run --allow-parallel-runners ./... && go test ./internal/arch

contracts: ## contracts alone: format, lints, tests, gas snapshot, bindings fresh
	@scripts/setup-foundry.sh && scripts/contracts.sh

prove: ## prove the escrow's money and status rules for all amounts, then break each and see the proof fail
	@scripts/prove.sh

gen: ## regenerate bindings and the enclave's dependency list
	@scripts/setup-foundry.sh && scripts/gen-bindings.sh && scripts/enclave-deps.sh

bench: ## the figures of docs/performance.md
	go test -run '^$$' -bench . -benchtime 5x ./fhe ./nn/... ./ipfs/... ./internal/seal ./relayer/...

fuzz: ## fuzz every decoder for SECONDS= (60) each; stops at a finding, ends with a table
	@scripts/fuzz.sh $(SECONDS)

fmt: ## format Go and Solidity
	@go tool -modfile=tools/go.mod golangci-lint fmt ./... && scripts/setup-foundry.sh && scripts/forge.sh fmt

test-promises: ## break each promise on purpose, in a copy, and require its test to fail
	@scripts/test-promises.sh

train-check: ## recompute the model cards' figures; DATA= names the training data
	@scripts/train-check.sh
