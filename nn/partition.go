package nn

import (
	"errors"
	"fmt"
	"math"
	"slices"
)

// Names that a shipped model uses for its values and for the two constants of the map.
const (
	ImageName         = "image"         // input [1,C,H,W], or another batch of 1, in [0,1]
	NoiseName         = "noise"         // input [1,k], N(0, σ²) of the release
	ActivationName    = "activation"    // [1,k], what the head makes
	ReleasedName      = "released"      // [1,k], what the creator receives
	ProbabilitiesName = "probabilities" // output [1,n]
	RadiusName        = "radius"        // initializer, R > 0
	RootKName         = "root_k"        // initializer, √k
)

// ErrPartition is wrapped by errors about a model that does not have the form that [Partition] needs.
var ErrPartition = errors.New("not a model that can be cut")

// Parts are the two sides of a model at its cut.
type Parts struct {
	Head   *Graph  // image [1,C,H,W], or another batch of 1, → activation [1,k]
	Tail   *Graph  // released [1,k] → probabilities [1,n]
	K      int     // length of the activation
	Radius float64 // R of the map, as the file's float32 states it
}

// Partition splits a model at its cut. The whole must have inputs image and noise and the output probabilities, and
// between the values activation and released exactly the map of the release:
//
//	released = root_k · activation / Max(ReduceL2(activation), radius) + noise
//
// with the initializers radius = R > 0 and root_k = √k. Nothing else may read the activation or the noise, and the
// tail may see nothing but released: otherwise the whole model would not tell how its parts behave. Anything else is
// an error that wraps [ErrPartition].
func Partition(whole *Graph) (Parts, error) {
	p, err := partition(whole)
	if err != nil {
		return Parts{}, fmt.Errorf("cut model %q: %w: %w", whole.Name, ErrPartition, err)
	}
	return p, nil
}

func partition(whole *Graph) (Parts, error) {
	if err := whole.Check(); err != nil {
		return Parts{}, err
	}
	if err := checkInterface(whole); err != nil {
		return Parts{}, err
	}
	release, err := matchRelease(whole)
	if err != nil {
		return Parts{}, err
	}
	head, err := whole.Extract([]string{ImageName}, []string{ActivationName})
	if err != nil {
		return Parts{}, err
	}
	tail, err := whole.Extract([]string{ReleasedName}, []string{ProbabilitiesName})
	if err != nil {
		return Parts{}, err
	}
	if have := len(head.Nodes) + len(release) + len(tail.Nodes); have != len(whole.Nodes) {
		return Parts{}, fmt.Errorf("%d nodes belong to neither head, map nor tail", len(whole.Nodes)-have)
	}
	k, err := checkShapes(whole, head, tail)
	if err != nil {
		return Parts{}, err
	}
	radius, err := checkConstants(whole, k)
	if err != nil {
		return Parts{}, err
	}
	return Parts{Head: head, Tail: tail, K: k, Radius: radius}, nil
}

func checkInterface(whole *Graph) error {
	var inputs, outputs []string
	for _, v := range whole.Inputs {
		inputs = append(inputs, v.Name)
	}
	for _, v := range whole.Outputs {
		outputs = append(outputs, v.Name)
	}
	slices.Sort(inputs)
	if !slices.Equal(inputs, []string{ImageName, NoiseName}) {
		return fmt.Errorf("inputs %q, needed are %q and %q", inputs, ImageName, NoiseName)
	}
	if !slices.Equal(outputs, []string{ProbabilitiesName}) {
		return fmt.Errorf("outputs %q, needed is %q", outputs, ProbabilitiesName)
	}
	if whole.Producer(ActivationName) == nil {
		return fmt.Errorf("no node makes %q", ActivationName)
	}
	return nil
}

// matchRelease finds the nodes of the map, last to first, or says which is not there.
func matchRelease(whole *Graph) ([]*Node, error) {
	add, scaled, err := whole.match(ReleasedName, "Add", NoiseName)
	if err != nil {
		return nil, err
	}
	div := whole.Producer(scaled)
	if div == nil || div.Op != "Div" {
		return nil, fmt.Errorf("%q is not made by a Div", scaled)
	}
	mul, factor, err := whole.match(div.Inputs[0], "Mul", RootKName)
	if err != nil {
		return nil, err
	}
	most, norm, err := whole.match(div.Inputs[1], "Max", RadiusName)
	if err != nil {
		return nil, err
	}
	length := whole.Producer(norm)
	if length == nil || length.Op != "ReduceL2" || length.Inputs[0] != ActivationName || factor != ActivationName {
		return nil, fmt.Errorf("the map is not taken of %q and its ReduceL2", ActivationName)
	}
	if err := whole.checkNorm(length); err != nil {
		return nil, err
	}
	release := []*Node{add, div, mul, most, length}
	return release, whole.closed(release)
}

// match finds the node that makes a value, which must be the operator on two inputs of which one is known, and
// returns the other.
func (g *Graph) match(value, op, known string) (*Node, string, error) {
	n := g.Producer(value)
	if n == nil || n.Op != op || len(n.Inputs) != 2 || !slices.Contains(n.Inputs, known) {
		return nil, "", fmt.Errorf("%q is not made by %s of %q and something else", value, op, known)
	}
	if n.Inputs[0] == known {
		return n, n.Inputs[1], nil
	}
	return n, n.Inputs[0], nil
}

// checkNorm makes sure that a ReduceL2 of the activation reduces the axis of length k.
func (g *Graph) checkNorm(n *Node) error {
	axes := n.Ints("axes")
	if len(n.Inputs) == 2 && n.Inputs[1] != "" {
		listed, ok := g.Initializers[n.Inputs[1]]
		if !ok {
			return n.wrap(errors.New("its axes are not constant"))
		}
		var err error
		if axes, err = wholeNumbers(listed); err != nil {
			return n.wrap(err)
		}
	}
	if len(axes) > 0 && !slices.Contains(axes, 1) && !slices.Contains(axes, -1) {
		return n.wrap(fmt.Errorf("axes %v, axis 1 is needed", axes))
	}
	return nil
}

// closed makes sure that nothing but the map reads what goes into it or is made within it.
func (g *Graph) closed(release []*Node) error {
	inside := []string{ActivationName, NoiseName}
	for _, n := range release[1:] {
		inside = append(inside, n.Outputs[0])
	}
	for _, name := range inside {
		for _, n := range g.Consumers(name) {
			if !slices.Contains(release, n) {
				return n.wrap(fmt.Errorf("reads %q, which is for the map alone", name))
			}
		}
	}
	return nil
}

// checkShapes compares the shapes of the model's five values, and returns k.
func checkShapes(whole, head, tail *Graph) (int, error) {
	activation, image := head.Outputs[0].Shape, head.Inputs[0].Shape
	noise, _ := whole.Input(NoiseName)
	if len(image) < 2 || image[0] != 1 {
		return 0, fmt.Errorf("%q has shape %v, needed is [1 C H W] or another batch of 1", ImageName, image)
	}
	if len(activation) != 2 || activation[0] != 1 {
		return 0, fmt.Errorf("%q has shape %v, needed is [1 k]", ActivationName, activation)
	}
	if released := tail.Inputs[0].Shape; !slices.Equal(noise.Shape, activation) || !slices.Equal(released, activation) {
		return 0, fmt.Errorf("shapes of %q, %q and %q differ: %v, %v, %v", ActivationName, NoiseName, ReleasedName,
			activation, noise.Shape, released)
	}
	if answer := tail.Outputs[0].Shape; len(answer) != 2 || answer[0] != 1 {
		return 0, fmt.Errorf("%q has shape %v, needed is [1 n]", ProbabilitiesName, answer)
	}
	return activation[1], nil
}

// checkConstants compares the constants of the map with k, up to float32, and returns R.
func checkConstants(whole *Graph, k int) (float64, error) {
	radius, root := whole.Initializers[RadiusName], whole.Initializers[RootKName]
	if radius == nil || root == nil || len(radius.Data) != 1 || len(root.Data) != 1 {
		return 0, fmt.Errorf("%q and %q are not both constants of one element", RadiusName, RootKName)
	}
	if want := math.Sqrt(float64(k)); math.Abs(root.Data[0]-want) > 1e-6*want {
		return 0, fmt.Errorf("%q is %g for k = %d", RootKName, root.Data[0], k)
	}
	if radius.Data[0] <= 0 {
		return 0, fmt.Errorf("%q is %g, not above 0", RadiusName, radius.Data[0])
	}
	return radius.Data[0], nil
}
