// Package nn reads a neural network from an ONNX file, evaluates it in the clear, and splits it at the cut into a
// head (what the enclave evaluates under encryption) and a tail (what the creator keeps).
//
// Start with [ReadONNX]; then either [Graph.Run] for the whole model, or [Partition] for its two sides:
//
//	image ──▶ head ──▶ activation ──▶ map + noise ──▶ released ──▶ tail ──▶ probabilities
//	          Parts.Head              Parts.K, Parts.Radius         Parts.Tail
//
// What always holds: a [Graph] that ReadONNX returned has been checked ([Graph.Check]), so its nodes are in an order
// in which they can be evaluated, every name is defined exactly once, and only operators of [Operators] occur. All
// arithmetic is float64, whatever the file's element type. Nothing is mutated by evaluation, so one graph serves any
// number of goroutines. Files are treated as hostile: see limits.go for every bound.
//
// The package touches neither network, disk nor clock and builds for js/wasm.
package nn
