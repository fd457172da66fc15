// Package api is the relayer's REST interface (gin): what clients and creators read, the blocks they bring and fetch,
// and the releases that they ask to be forwarded. docs/api/openapi.json describes it.
//
// Call [New] and serve the handler. What always holds: every body is bounded in size and time before it is read;
// unknown fields are refused; every error below /v1 is JSON {"error", "kind"} with the status of one table; nothing
// here is secret, and nothing that clients send is believed without a check. Clients are told apart by the address of
// their socket, since a name would cost nothing to change: behind a proxy, limit there.
package api
