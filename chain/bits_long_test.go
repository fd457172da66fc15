//go:build long

package chain

// bitsOf are the bits of byte i of a quote that are tried.
func bitsOf(int) []int { return []int{0, 1, 2, 3, 4, 5, 6, 7} }
