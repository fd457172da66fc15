package seal

import "testing"

func TestContextEncodingIsInjective(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	seen := map[string]Context{}
	for _, c := range w.contexts() {
		all := otherContexts(w, c.ctx)
		all["itself"] = c.ctx
		for _, ctx := range all {
			b := ctx.encode()
			if len(b) != contextSize {
				t.Fatalf("%d bytes, want %d", len(b), contextSize)
			}
			if other, ok := seen[string(b)]; ok && other != ctx {
				t.Fatalf("%+v and %+v encode alike", ctx, other)
			}
			seen[string(b)] = ctx
		}
	}
}

func TestContextsNameWhatTheyBind(t *testing.T) {
	t.Parallel()
	a, b := digest(1), digest(2)
	escrow := [20]byte(testJob.Domain.Escrow)
	base := Context{ChainID: 1337, Contract: escrow, Job: testJob.ID, Version: testJob.Version, Cut: 1, Recipient: a, Answers: b}
	want := map[Kind]Context{}
	for _, kind := range []Kind{Input, Keys, Output, Activation, Answer} {
		c := base
		c.Kind = kind
		want[kind] = c
	}
	keys := want[Keys]
	keys.Job, keys.Version, keys.Cut = [32]byte{}, digest(3), 0
	want[Keys] = keys
	want[Head] = Context{Kind: Head, ChainID: 1337, Contract: testRegistry, Cut: 1, Recipient: a, Answers: b}
	for _, got := range []Context{
		ForHead(1337, testRegistry, 1, a, b), ForKeys(testJob.Domain, a, b, digest(3)), testJob.Input(a, b),
		testJob.Output(a, b), testJob.Activation(a, b), testJob.Answer(a, b),
	} {
		if got != want[got.Kind] {
			t.Errorf("%s: %+v, want %+v", got.Kind, got, want[got.Kind])
		}
	}
}

func TestInfoNamesVersionAndKind(t *testing.T) {
	t.Parallel()
	for kind, want := range map[Kind]string{
		Head: "encrypted-compute/seal/1/head", Input: "encrypted-compute/seal/1/input", Keys: "encrypted-compute/seal/1/keys",
		Output: "encrypted-compute/seal/1/output", Activation: "encrypted-compute/seal/1/activation",
		Answer: "encrypted-compute/seal/1/answer",
	} {
		if got := string(Context{Kind: kind}.info()); got != want {
			t.Errorf("info of %s is %q, want %q", kind, got, want)
		}
	}
}
