// Package dstack speaks to dstack's guest agent, which hands quotes and keys to whatever runs in its machine, and
// checks what the agent says of how the machine was started. Call [New] with the agent's socket, then [Agent.Boot]
// once: an enclave that cannot be told apart from another must not start. [Agent.Quote] makes quotes afterwards,
// [Agent.SealingSeed] is the secret that all replicas of the app share.
//
//	GetQuote ──▶ quote: MRTD, RTMR 0–3, mr_config_id        Info ──▶ app-compose
//	   └──────▶ event log ──replay──▶ RTMR 3 of the quote?    └─ sha2-256 ──▶ compose hash of the log?
//	                └─ compose hash, app, key provider ──▶ mr_config_id of the quote?
//
// What always holds: answers are bounded before they are read; the log's own digests are never used, each is computed
// from the event; events after system-ready, which the app itself can write, decide nothing; and what does not match is
// an error. The quote itself is not verified here: that needs collateral, and is for those who rely on it (package
// attest).
//
// Sources: dstack's guest API v0 (docs/guest-api-v0.md of Dstack-TEE/dstack), its event log (cc-eventlog) and
// mr_config (dstack-types), versions 0.5.1 to 0.6.
package dstack
