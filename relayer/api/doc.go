// Package api is the relayer's REST interface (gin): what clients and creators read, the blocks they bring and fetch,
// the releases that they ask to be forwarded, and streams of what changes. docs/api/openapi.json describes it.
//
// Call [New] and serve the handler. What always holds: every body is bounded in size and time before it is read;
// unknown fields are refused; every error below /v1 is JSON {"error", "kind"} with the status of one table; nothing
// here is secret, and nothing that clients send is believed without a check. Clients are told apart by the address of
// their socket, since a name would cost nothing to change: behind a proxy, limit there. Reads, blocks that are fetched,
// and writes are limited each by themselves. Pages of other web origins are let in by a list, without credentials.
//
// A stream of events (GET /v1/events) is a place in the list of changes that package state keeps. It is read from there
// page by page, so that a slow reader holds up nobody and takes no memory; one that is too slow is dropped. Whoever
// comes back names the last change that it heard, and misses nothing, not even over a restart.
package api
