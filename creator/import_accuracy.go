package creator

import (
	"context"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// Each labelled input is released leastDraws to mostDraws times, so that there are about wantedReleases.
const leastDraws, mostDraws, wantedReleases = 2, 20, 20000

func drawsOf(inputs int) int { return min(mostDraws, max(leastDraws, wantedReleases/inputs)) }

// parallel calls f for 0 … n-1 on all cores.
func parallel(ctx context.Context, n int, f func(ctx context.Context, i int) error) error {
	g, ctx := errgroup.WithContext(ctx)
	cores := runtime.GOMAXPROCS(0)
	for c := range cores {
		g.Go(func() error {
			for i := c; i < n; i += cores {
				if err := ctx.Err(); err != nil {
					return err
				}
				if err := f(ctx, i); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return g.Wait()
}

// accuracy is the share of labelled inputs that a graph of the model's form judges rightly; nil if there are none.
func (m *importer) accuracy(ctx context.Context, g *nn.Graph, about string) (*float64, error) {
	test := m.options.Test
	if len(test.Inputs) == 0 {
		return nil, nil
	}
	m.progress(0, len(test.Inputs), "judging "+about)
	right := make([]bool, len(test.Inputs))
	err := parallel(ctx, len(right), func(ctx context.Context, i int) error {
		out, err := g.Run(ctx, map[string]*nn.Tensor{g.Inputs[0].Name: m.options.Scaling.of(test.Inputs[i])})
		if err == nil {
			right[i] = largest(out[g.Outputs[0].Name].Data) == test.Class[i]
		}
		return err
	})
	share := shareOf(right)
	return &share, err
}

func shareOf(right []bool) float64 {
	count := 0
	for _, r := range right {
		if r {
			count++
		}
	}
	return float64(count) / float64(len(right))
}

func largest(values []float64) int {
	return slices.Index(values, slices.Max(values))
}

// noisy measures a rebuilt model at every noise level, each labelled input released several times, as the product
// releases: mapped, with noise, on the grid of the wire.
func (m *importer) noisy(ctx context.Context, cut *ImportedCut) ([]manifest.Accuracy, error) {
	parts, err := nn.Partition(cut.whole)
	if err != nil {
		return nil, err
	}
	test, sigmas := m.options.Test, m.options.Sigmas
	draws := drawsOf(len(test.Inputs))
	right := make([][][]bool, len(sigmas))
	for s := range right {
		right[s] = make([][]bool, draws)
		for d := range right[s] {
			right[s][d] = make([]bool, len(test.Inputs))
		}
	}
	m.progress(0, len(test.Inputs), "judging with noise at "+cut.Value)
	err = parallel(ctx, len(test.Inputs), func(ctx context.Context, i int) error {
		out, err := parts.Head.Run(ctx, map[string]*nn.Tensor{nn.ImageName: test.Inputs[i]})
		if err != nil {
			return err
		}
		u := mapped(out[nn.ActivationName].Data, parts.Radius)
		r := rand.New(rand.NewPCG(5, uint64(i))) //nolint:gosec // draws of a measurement; nothing is protected by them
		for s, sigma := range sigmas {
			for d := range draws {
				answer, err := parts.Tail.Run(ctx, map[string]*nn.Tensor{nn.ReleasedName: noised(u, sigma, r)})
				if err != nil {
					return err
				}
				right[s][d][i] = largest(answer[nn.ProbabilitiesName].Data) == test.Class[i]
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return summed(sigmas, right, test.Data), nil
}

// mapped is √k · y / max(‖y‖, R).
func mapped(y []float64, radius float64) []float64 {
	norm := 0.0
	for _, v := range y {
		norm += v * v
	}
	gain, out := math.Sqrt(float64(len(y)))/math.Max(math.Sqrt(norm), radius), slices.Clone(y)
	for i := range out {
		out[i] *= gain
	}
	return out
}

// wireGrid is how fine released numbers are.
const wireGrid = 1 << 8

func noised(u []float64, sigma float64, r *rand.Rand) *nn.Tensor {
	out := nn.NewTensor(1, len(u))
	for i, v := range u {
		out.Data[i] = math.Round((v+sigma*r.NormFloat64())*wireGrid) / wireGrid
	}
	return out
}

// summed are mean and deviation over the draws, by noise level.
func summed(sigmas []float64, right [][][]bool, data string) []manifest.Accuracy {
	out := make([]manifest.Accuracy, len(sigmas))
	for s := range sigmas {
		mean, squares := 0.0, 0.0
		for _, draw := range right[s] {
			share := shareOf(draw)
			mean, squares = mean+share/float64(len(right[s])), squares+share*share/float64(len(right[s]))
		}
		out[s] = manifest.Accuracy{
			Sigma: sigmas[s], Mean: rounded4(mean), Deviation: rounded4(math.Sqrt(math.Max(0, squares-mean*mean))), Data: data,
		}
	}
	return out
}

func rounded4(v float64) float64 { return math.Round(v*1e4) / 1e4 }
