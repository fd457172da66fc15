// Package creator is a model creator's side: it publishes models and serves their tails.
//
// Call [New], then [Creator.Publish] once per version, and [Creator.Serve] for as long as jobs come in:
//
//	ONNX file ─→ partition ─→ compile head ─→ manifest, head packages ─→ IPFS, ModelRegistry ─→ seal heads to enclaves
//	JobCreated ─→ as published, within limits and bond? ─→ sign grant ─→ relayers ─→ enclave evaluates
//	JobForwarded ─→ open ─→ decode ─→ tail ─→ seal answer ─→ deliver   (malformed: reject)   Delivered and late ─→ settle
//
// Before that, and without a chain, [Inspect] shows where an ONNX file can be cut and what each cut costs, and [Import]
// makes a folder that can be published of somebody's file, without training.
//
// What always holds: a head leaves this process only sealed to an enclave whose quote was verified here against a
// measurement that the creator pinned ([Pin], and nothing else); unless the creator made it public, it is evaluated only
// for jobs that were granted here, after their payment was n confirmations deep; a sealing key is kept until no live job
// names it; a tail never leaves.
package creator
