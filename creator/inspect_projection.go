package creator

import (
	"context"
	"math"
	"math/rand/v2"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// flattened lets a head end in a vector behind the value that crosses, so that it can be adapted like a whole model.
func flattened(head *nn.Graph) *nn.Graph {
	g := *head
	value := head.Outputs[0]
	n := 1
	for _, length := range value.Shape {
		n *= length
	}
	g.Nodes = append(append([]nn.Node{}, head.Nodes...), nn.Node{
		Name: "flattened_activation", Op: "Flatten", Inputs: []string{value.Name}, Outputs: []string{"flattened_activation"},
		Attributes: map[string]nn.Attribute{"axis": {Kind: nn.IntAttribute, Int: 1}},
	})
	g.Outputs = []nn.Value{{Name: "flattened_activation", Shape: []int{1, n}}}
	return &g
}

// componentSamples bounds the work of finding principal components for an inspection, which measures but publishes not.
const componentSamples = 64

// projection is the one to K numbers: principal components of the samples, or, where samples were made up or are too
// few, random directions, which cost exactly the same to evaluate. An activation that is narrow enough keeps its numbers.
func (s *survey) projection(ctx context.Context, head *nn.Graph, cut *InspectedCut) (nn.Projection, error) {
	n := 1
	for _, length := range cut.Shape {
		n *= length
	}
	if !cut.Projected {
		return narrow(n), nil
	}
	if s.out.Random || len(s.samples) < cut.K {
		return scattered(cut.K, n), nil
	}
	count := min(len(s.samples), max(componentSamples, cut.K))
	activations := make([]*nn.Tensor, count)
	for i := range activations {
		x := s.options.Scaling.of(s.samples[i])
		out, err := head.Run(ctx, map[string]*nn.Tensor{head.Inputs[0].Name: x})
		if err != nil {
			return nn.Projection{}, err
		}
		activations[i] = out[cut.Value]
	}
	p, _, err := nn.PrincipalComponents(activations, cut.K, 1) // σ = 1, as the protection
	if err != nil {                                            // the samples are too much alike
		return scattered(cut.K, n), nil //nolint:nilerr // an import would say so; what is measured here is the same
	}
	return p, nil
}

// narrow keeps all numbers.
func narrow(n int) nn.Projection {
	p := nn.Projection{Matrix: nn.NewTensor(n, n), Mean: nn.NewTensor(n)}
	for i := range n {
		p.Matrix.Data[i*n+i] = 1
	}
	return p
}

// scattered projects on random directions.
func scattered(k, n int) nn.Projection {
	p := nn.Projection{Matrix: nn.NewTensor(k, n), Mean: nn.NewTensor(n)}
	r := rand.New(rand.NewPCG(3, 4)) //nolint:gosec // directions, not a secret
	for i := range p.Matrix.Data {
		p.Matrix.Data[i] = r.NormFloat64() / math.Sqrt(float64(n))
	}
	return p
}
