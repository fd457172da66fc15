package manifest

import (
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/picture"
)

// Format names the only form of manifest there is so far.
const Format = "encrypted-compute/manifest/1"

// Manifest is the public description of one version of a model.
type Manifest struct {
	// Format is the constant of that name.
	Format string `json:"format"`
	// Name is a short lower-case name, as in models/<name>.
	Name        string `json:"name"`
	Title       string `json:"title"`
	Description string `json:"description"`
	// Task says what is judged, for example "image classification".
	Task        string `json:"task"`
	License     string `json:"license"`
	Attribution string `json:"attribution"`
	// Labels name the probabilities of an answer, in order; 1 to job.MaxClasses of them.
	Labels []string `json:"labels"`
	// Positive is the index of the label that a binary model looks for; nil for others.
	Positive *int  `json:"positive,omitempty"`
	Input    Input `json:"input"`
	// Grant is the account whose grants let an enclave evaluate this version's heads, unless they are public.
	Grant job.Address `json:"grant,omitzero"`
	// Cuts are numbered by their place, as in the registry.
	Cuts []Cut `json:"cuts"`
}

// Input says what a model takes and how a picture becomes it.
type Input struct {
	// Shape is [channels, height, width] without the batch dimension; values lie in [0,1].
	Shape []int `json:"shape"`
	// Prepare turns a picture into the tensor.
	Prepare picture.Spec `json:"prepare"`
}

// Cut is one place where the head ends and the tail begins.
type Cut struct {
	Name string `json:"name"`
	// Layers name what runs under encryption, in order.
	Layers []string `json:"layers"`
	// Shape is the geometry of the head after compilation, without its weights.
	Shape fhe.Shape `json:"shape"`
	// Parameters is all that a manifest may say about the encryption; primes, ring and distributions are the client's.
	Parameters fhe.Literal `json:"parameters"`
	// K is how many numbers the head ends in, at most MaxK.
	K int `json:"k"`
	// Radius is R of the release map: activations of a norm below it are not scaled up to √K.
	Radius float64 `json:"radius"`
	// Sigmas are the noise levels that the tail was trained for, ascending.
	Sigmas []float64 `json:"sigmas"`
	// ErrorBound is a worst-case ℓ2 bound on the error of the K decrypted numbers over all admissible inputs.
	ErrorBound float64 `json:"error_bound"`
	// Accuracy is what the creator claims for some of Sigmas, ascending.
	Accuracy []Accuracy `json:"accuracy"`
	// Privacy is what the creator claims that attackers make of releases at some of Sigmas, ascending.
	Privacy []PrivacyLabel `json:"privacy,omitempty"`
	// Decoder names a public ONNX file of at most MaxDecoder bytes, the creator's best attack that is small enough to
	// ship: from `released` [1,k], the k numbers that the tail receives at any of Sigmas, to `image` [1,C,H,W], a picture
	// of the input's shape with values in [0,1]. A requester runs it on the own release, to see what it gives away. nil:
	// there is none. Neither it nor Privacy is part of the parameters digest.
	Decoder *job.Artefact `json:"decoder,omitempty"`
	// PublicHead is true where the creator gives the head's weights up: enclaves evaluate it without a grant, so whoever
	// runs one can solve for it. It must be what the registry says.
	PublicHead bool `json:"public_head,omitempty"`
	// Predicted follows from Shape and Parameters ([Predict]).
	Predicted Predicted `json:"predicted"`
}

// Accuracy is what a creator claims about the answers at one noise level. It is a claim: nobody checks it.
type Accuracy struct {
	Sigma float64 `json:"sigma"`
	// Mean and Deviation of the share of right answers over noise draws, in [0,1].
	Mean      float64 `json:"mean"`
	Deviation float64 `json:"deviation,omitempty"`
	// AUC is the area under the ROC curve of a binary model, in [0,1]; 0 where it is not claimed.
	AUC float64 `json:"auc,omitempty"`
	// Data says on which data, in words.
	Data string `json:"data,omitempty"`
}

// Predicted is what a job at a cut takes: time on one enclave and exact bytes before sealing.
type Predicted struct {
	Seconds     float64 `json:"seconds"`
	KeysBytes   int64   `json:"keys_bytes"`
	InputBytes  int64   `json:"input_bytes"`
	OutputBytes int64   `json:"output_bytes"`
}

// Predict returns what a job takes under a program.
func Predict(p *fhe.Program) Predicted {
	return Predicted{
		Seconds:     p.Estimate().Seconds(),
		KeysBytes:   p.KeysSize(),
		InputBytes:  p.InputSize(),
		OutputBytes: p.OutputSize(),
	}
}

// GrantAccount returns the account whose grant an evaluation at a cut needs: zero where the head is public. A head that
// is not public and for which nobody can sign is an error; no enclave evaluates it.
func (m *Manifest) GrantAccount(cut int) (job.Address, error) {
	if m.Cuts[cut].PublicHead {
		return job.Address{}, nil
	}
	if m.Grant.IsZero() {
		return job.Address{}, fmt.Errorf("cut %d: the head is not public, and the manifest names no account that grants it", cut)
	}
	return m.Grant, nil
}
