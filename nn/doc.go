// Package nn reads a neural network from an ONNX file, evaluates it in the clear, and splits it at the cut into a
// head (what the enclave evaluates under encryption) and a tail (what the creator keeps).
//
// Start with [ReadONNX]; then [Graph.Run] for the whole model, or [Partition] for the two sides of one that was made for
// this:
//
//	image ──▶ head ──▶ activation ──▶ map + noise ──▶ released ──▶ tail ──▶ probabilities
//	          Parts.Head              Parts.K, Parts.Radius         Parts.Tail
//
// Somebody else's model is brought into that form:
//
//	InspectONNX ──▶ Graph.Cuts ──▶ PrincipalComponents ──▶ Graph.Adapt ──▶ Partition
//	any file        where it can     of the value that       projection,
//	                be cut, and      crosses, on calibration  map, transpose
//	                why not after    samples
//
// A compiler asks [Graph.Fuse] for the nodes that are left when constants are folded and every activation is one node,
// [Graph.Shapes] for the shape of every value, [Graph.Function] for the function to fit, and [Encrypted] for what an
// operator is under encryption.
//
// What always holds: a [Graph] that ReadONNX returned has been checked ([Graph.Check]), so its nodes are in an order
// in which they can be evaluated, every name is defined exactly once, and only operators of [Operators] occur. All
// arithmetic is float64, whatever the file's element type. Nothing is mutated by evaluation, so one graph serves any
// number of goroutines; passes return new graphs that share tensors. Files are treated as hostile: see limits.go for
// every bound.
//
// The package touches neither network, disk nor clock and builds for js/wasm.
package nn
