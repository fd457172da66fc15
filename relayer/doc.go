// Package relayer watches the escrow, has jobs evaluated, and pays the gas. Nobody depends on it: every one of its
// actions can be done by any account, and whatever it loses is on the chain or with its sender.
//
// Call [New], then [Relayer.Run] until the context ends:
//
//	watcher ──batch──▶ state (SQLite: cursor, jobs and work in one transaction)
//	                     │ queued                          │ evaluated          │ forwards
//	                     ▼                                 ▼                    ▼
//	            one dispatcher per enclave ──▶ pin ──▶ submitEvaluation      forward
//
// What always holds: an evaluation is sent only after its output is pinned; a job is worked on only after its event is
// n confirmations deep; the clock is the newest block's; a process killed anywhere resumes from its state.
package relayer
