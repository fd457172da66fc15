// Package manifest is the public description of one version of a model: what it judges, how an input is prepared, and
// for each cut the geometry of the encrypted layers, the encryption parameters and the terms of the release.
//
// A creator fills a [Manifest], lets [Manifest.Check] judge it and publishes [Manifest.Encode]. Everyone else starts
// with [Decode], which accepts exactly what Encode writes, and with Check, which refuses weak or unfit parameters:
//
//	bytes ──Decode──▶ Manifest ──Check──▶ nil: every cut can be evaluated and released from
//	                     │
//	                     └──ParametersDigest(cut)──▶ what the registry stores and the enclave signs
//
// What follows from parameters, k and σ is checked: security, sizes, bits. What a creator measured, [Accuracy] and
// [PrivacyLabel], is a claim that nobody checks; a label's Best attack is only the best that the creator tried.
//
// A manifest is at most [MaxSize] bytes, so it is one block, and its digest on the chain is sha2-256 of its bytes
// ([Digest]). The package is pure: it reads no network, disk or clock.
package manifest
