// Package relayer watches the escrow, has jobs evaluated, and pays the gas. Nobody depends on it: every one of its
// actions can be done by any account, and whatever it loses is on the chain or with its sender.
//
// Call [New], then [Relayer.Run] until the context ends:
//
//	watcher ──batch──▶ state (SQLite: cursor, jobs, forwards and outbox in one transaction)
//	                     │ queued                          │ evaluated          │ forwards
//	                     ▼                                 ▼                    ▼
//	            one dispatcher per enclave ──▶ pin ──▶ submitEvaluation      forward
//
// What always holds:
//   - An evaluation is stored, and then sent, only after its output is pinned.
//   - A job is worked on only after its event is n confirmations deep, and by one dispatcher at a time; each enclave has
//     at most one call in flight.
//   - What cannot be done now (an artefact, a sealed head or the creator's grant is missing, an enclave or the chain does
//     not answer) waits without an enclave's time and without end; what wastes an enclave's time is given up after
//     [Config.MaxAttempts]. Whoever waits longest is next, so neither can starve others.
//   - The clock of every deadline and pause is the newest block's. Only [Config.CallTime] is the machine's.
//   - What counts as sent is sent again if a reorg took it back: the watcher rewinds, or passes the block in which it was
//     mined without its event.
//   - A process killed anywhere resumes from its state; without its state it starts again from the chain.
package relayer
