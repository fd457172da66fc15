// Package api is the relayer's REST interface (gin): what clients and creators read, the blocks they bring and fetch,
// and the releases that they ask to be forwarded.
//
// Call [New] and serve the handler. What always holds: every body is bounded before it is read; every error is JSON
// {"error", "kind"} with the status of one table; nothing here is secret, and nothing that clients send is believed
// without a check.
package api
