package fhe

import "fmt"

// Bounds of a plan.
const (
	maxGroups      = 16
	maxCiphertexts = 64 // of one input
	targetInputs   = 9  // taps are folded until the input has at most so many ciphertexts
)

// packing says where values stand in the slots.
//
// Values that enter the last affine map, its elements, are spread over one or more groups; a group is
// one ciphertext, and reads as a vector of `width` places, each repeated in `replicas` neighbouring
// slots, the whole repeated with the period width·replicas:
//
//	slot = place·replicas + r            (mod period)
//
// With a convolution, the client sends im2col columns: ciphertext t holds, at the place of element
// (channel, position), the input value that tap t multiplies there. So the convolution is a sum of
// slot-wise products. To send fewer ciphertexts, taps may be folded: the period is cut into `fold`
// blocks of whole channels, and block b of ciphertext t holds tap t·fold + b; sums of products for the
// channels b - r are brought home by rotating one block r times, with a single key.
type packing struct {
	slots    int
	groups   int // ciphertexts that hold the elements
	width    int // places in a group, a power of two
	replicas int // a power of two
	inputs   int // ciphertexts that the client sends

	fold             int // blocks; 1 without folding
	channelsPerBlock int
	positions        int
	taps             int
}

func (p packing) period() int { return p.width * p.replicas }

// planPacking lays out a checked shape for that many slots and outputs rounded up to a power of two.
func planPacking(s Shape, slots, outputs int) (packing, error) {
	if s.Convolution == nil {
		return planAffine(s.Inputs(), slots, outputs)
	}
	p, err := planColumns(s, slots)
	if err != nil {
		return packing{}, err
	}
	p.width = max(p.width, outputs)
	p.replicas = min(outputs, slots/p.width)
	return p, nil
}

func planAffine(n, slots, outputs int) (packing, error) {
	groups := (n + slots - 1) / slots
	if groups > maxGroups {
		return packing{}, fmt.Errorf("%d inputs need %d ciphertexts, at most %d", n, groups, maxGroups)
	}
	width := min(slots, max(powerOfTwo(n), outputs))
	return packing{
		slots: slots, groups: groups, width: width, replicas: min(outputs, slots/width), inputs: groups, fold: 1,
	}, nil
}

func planColumns(s Shape, slots int) (packing, error) {
	rows, columns := s.Convolution.positions(s.Input)
	channels := s.Convolution.Channels
	p := packing{slots: slots, positions: rows * columns, taps: s.Convolution.taps(s.Input)}
	for p.fold = 1; (p.taps+p.fold-1)/p.fold > targetInputs && 2*p.fold*p.positions <= slots && p.fold < channels; {
		p.fold *= 2
	}
	p.inputs = (p.taps + p.fold - 1) / p.fold
	capacity := slots / p.fold / p.positions
	if capacity == 0 {
		return packing{}, fmt.Errorf("%d positions do not fit %d slots", p.positions, slots)
	}
	p.channelsPerBlock = min(capacity, (channels+p.fold-1)/p.fold)
	p.groups = (channels + p.fold*p.channelsPerBlock - 1) / (p.fold * p.channelsPerBlock)
	p.width = p.fold * powerOfTwo(p.channelsPerBlock*p.positions)
	if p.groups > maxGroups || p.inputs > maxCiphertexts {
		return packing{}, fmt.Errorf("convolution needs %d groups and %d input ciphertexts, at most %d and %d",
			p.groups, p.inputs, maxGroups, maxCiphertexts)
	}
	return p, nil
}

// block is the number of slots in a block.
func (p packing) block() int { return p.period() / p.fold }

// element returns which element stands at a place of a group, of so many; -1 for none.
func (p packing) element(group, place, elements int) int {
	e := group*p.width + place
	if p.positions > 0 {
		perBlock := p.width / p.fold
		block, within := place/perBlock, place%perBlock
		if within >= p.channelsPerBlock*p.positions {
			return -1
		}
		e = ((group*p.fold+block)*p.channelsPerBlock)*p.positions + within
	}
	if e >= elements {
		return -1
	}
	return e
}

// powerOfTwo is the smallest power of two that is at least n.
func powerOfTwo(n int) int {
	p := 1
	for p < n {
		p *= 2
	}
	return p
}
