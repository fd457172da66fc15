package fhe

// matrixPlan says how a matrix with `outputs` rows, a power of two, is applied to a packed vector.
//
// With D = outputs/replicas diagonals, slot s collects, over d < D, the entry (row s mod outputs, place
// s/replicas + d) times the vector rotated by d·replicas; then the slots that belong to one row, `lanes`
// of them in a period, are summed, so that every slot s ends with output s mod outputs.
//
// The diagonals go by baby steps and giant steps: `babies` hoisted rotations of the vector, a key each,
// and `giants` partial sums, rotated home one after the other (Horner) with a single key. The lanes are
// summed in as few keys as is worth it: a radix r costs one key and r - 1 rotations.
type matrixPlan struct {
	outputs   int
	replicas  int
	diagonals int
	babies    int
	giants    int
	radices   []int // their product is the number of lanes
}

// keyCost is what one more key is worth, in full key switches: it takes 0.4 MB of upload and 15 ms (60 in
// a browser) to make, against 3 ms for a switch. hoistedCost is the cost of a hoisted rotation.
const (
	keyCost     = 10
	hoistedCost = 0.4
)

func planMatrix(p packing, outputs int) matrixPlan {
	m := matrixPlan{outputs: outputs, replicas: p.replicas, diagonals: outputs / p.replicas}
	best := -1.0
	for babies := 1; babies <= m.diagonals; babies *= 2 {
		giants := m.diagonals / babies
		cost := float64(babies-1) * (keyCost + hoistedCost*float64(p.groups))
		if giants > 1 {
			cost += keyCost + float64(giants-1)
		}
		if best < 0 || cost < best {
			best, m.babies, m.giants = cost, babies, giants
		}
	}
	m.radices = planRadices(p.period() / outputs)
	return m
}

// planRadices splits a power of two into factors of least cost, the larger first.
func planRadices(lanes int) []int {
	if lanes == 1 {
		return nil
	}
	var best []int
	bestCost := 0
	for parts := 1; 1<<parts <= lanes; parts++ {
		radices, cost := evenSplit(lanes, parts), 0
		for _, r := range radices {
			cost += keyCost + r - 1
		}
		if best == nil || cost < bestCost {
			best, bestCost = radices, cost
		}
	}
	return best
}

// evenSplit writes a power of two as a product of so many powers of two, as equal as possible.
func evenSplit(lanes, parts int) []int {
	radices := make([]int, parts)
	for i := range radices {
		radices[i] = 1
	}
	for i := 0; lanes > 1; i = (i + 1) % parts {
		radices[i] *= 2
		lanes /= 2
	}
	return radices
}

// rotations lists the rotations that need a key.
func (m matrixPlan) rotations() []int {
	var out []int
	for b := 1; b < m.babies; b++ {
		out = append(out, b*m.replicas)
	}
	if m.giants > 1 {
		out = append(out, m.babies*m.replicas)
	}
	step := m.outputs
	for _, radix := range m.radices {
		out = append(out, step)
		step *= radix
	}
	return out
}

// place is the place whose value meets output `row` at slot s in diagonal (giant, baby), after the
// plaintext has been rotated back by the giant step.
func (m matrixPlan) place(p packing, s, giant, baby int) (row, place int) {
	row = (s - giant*m.babies*m.replicas) & (m.outputs - 1)
	return row, (s/m.replicas + baby) & (p.width - 1)
}
