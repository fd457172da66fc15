// Package ipfs turns files into content-addressed blocks and back: the UnixFS DAG of profile unixfs-v1-2025 (leaves of
// 1 MiB, 1024 links, CIDv1, sha2-256), equal to boxo's block for block.
//
// Start with [Describe] for an artefact's digest and size, [Add] to put it into a [Store], and [Open] to read it back:
//
//	file ── Add ──→ blocks in a Store ── Open ──→ the same bytes, or an error
//	          └──→ job.Artefact (sha2-256 of the root block, size) ── Root ──→ CID
//
// An artefact of at most 1 MiB is one raw block; a larger one has a dag-pb root. Nothing else is read: the size fixes
// every byte of the DAG but its digests, so a hostile store or a hostile uploader can withhold bytes and nothing more.
// Whoever gets a block checks its digest, whatever the store promises.
//
// The package knows no network and no disk, and builds for the browser. Package ipfs/node keeps blocks on disk, package
// ipfs/gateway fetches and uploads them over HTTP.
package ipfs
