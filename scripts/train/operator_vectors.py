#!/usr/bin/python3
"""Make the reference vectors of package nn's operators.

    scripts/train/operator_vectors.py [FILE]        default: nn/testdata/operators.jsonl.gz

One line a case, in two parts. First the node tests of the ONNX standard itself, as the onnx package carries them, for
the operators that nn implements. Then networks that PyTorch exports in every operator set that it knows, evaluated by
PyTorch in float64: hand-written ones for what exporters do (shape computations, activations written out), and random
stacks of layers. Needs python3-torch and python3-onnx (Debian). The file is committed, so that the tests need neither;
equal versions of these packages make equal files.
"""
import base64
import gzip
import io
import json
import pathlib
import random
import sys
import warnings

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

warnings.simplefilter("ignore")
torch.set_num_threads(1)

# Elements that the tensors of one case may have together.
LARGEST = 1000

# Operators whose tests in the standard are taken.
STANDARD = """
Abs Add And ArgMax ArgMin AveragePool BatchNormalization Cast Ceil Celu Clip Concat ConstantOfShape Conv ConvTranspose
Div Dropout Elu Equal Erf Exp Expand Flatten Floor Gather Gemm GlobalAveragePool GlobalMaxPool Greater GreaterOrEqual
HardSigmoid HardSwish Identity InstanceNormalization LayerNormalization LeakyRelu Less LessOrEqual Log LogSoftmax MatMul
Max MaxPool Mean Min Mod Mul Neg Not Or PRelu Pad Pow Reciprocal ReduceL1 ReduceL2 ReduceMax ReduceMean ReduceMin
ReduceProd ReduceSum ReduceSumSquare Relu Reshape Resize Round Selu Shape Sigmoid Sign Size Slice Softmax Softplus
Softsign Split Sqrt Squeeze Sub Sum Tanh Transpose Unsqueeze Where
""".split()

# Parts of names of tests that nn refuses, and why.
REFUSED = (
    "_expanded",  # functions of the standard written out in other operators
    "_3d",  # windows along three axes
    "STRING", "str", "optional", "sequence",  # no numbers
    "training", "random", "with_argmax",  # several outputs, or training
    "zero_dim", "zero_size", "zero_shape", "allowzero", "_0d", "int_shape_zero",  # tensors without elements
    "noop_with_empty", "do_not_keepdims_random_noop", "empty",  # reductions over no axis
    "resize_downsample_scales_cubic", "resize_downsample_scales_linear", "cubic", "linear", "crop", "tf_",
    "output_shape", "autopad", "auto_pad",  # transposed convolutions with automatic padding
    "mask",
    "BFLOAT16", "to_FLOAT16",  # casts that round
    "align_corners", "identity_opt", "convtranspose_kernel_shape", "constantofshape",
)
KEPT = ("averagepool", "maxpool", "conv_with")  # whose automatic padding is implemented


def number(name):
    """A seed that depends on the name alone."""
    return sum((i + 1) * b for i, b in enumerate(name.encode()))


def packed(array):
    array = np.asarray(array, dtype=np.float64).astype("<f4")
    return {"shape": list(array.shape), "data": base64.b64encode(array.tobytes()).decode()}


def line(name, model, inputs, outputs):
    return {
        "name": name,
        "model": base64.b64encode(model).decode(),
        "inputs": {k: packed(v) for k, v in inputs.items()},
        "outputs": {k: packed(v) for k, v in outputs.items()},
    }


def standard():
    for name, kind in (("float", float), ("int", int), ("bool", bool), ("object", object)):
        setattr(np, name, kind)  # which the tests of this version of onnx still ask of numpy
    from onnx.backend.test.case.node import collect_testcases

    for case in collect_testcases(None):
        graph = case.model.graph
        if len(graph.node) != 1 or graph.node[0].op_type not in STANDARD:
            continue
        kept = graph.node[0].op_type != "ConvTranspose" and any(k in case.name for k in KEPT)
        if any(r in case.name and not (kept and r in ("auto_pad", "autopad")) for r in REFUSED):
            continue
        given, wanted = case.data_sets[0]
        arrays = [np.asarray(a) for a in [*given, *wanted]]
        if any(a.dtype.kind not in "fiub" or a.size == 0 for a in arrays) or sum(a.size for a in arrays) > LARGEST:
            continue
        inputs = dict(zip([v.name for v in graph.input], arrays))
        outputs = dict(zip([v.name for v in graph.output], arrays[len(inputs):]))
        if case.model.opset_import[0].version < 7:  # the last version of these operators, so valid in all later sets
            case.model.opset_import[0].version = 13
        if graph.node[0].op_type == "LayerNormalization":  # whose other outputs are for training
            del graph.output[1:], graph.node[0].output[1:]
        yield line(case.name.removeprefix("test_"), case.model.SerializeToString(), inputs, outputs)


class Of(nn.Module):
    """A function as a module."""

    def __init__(self, f, *layers):
        super().__init__()
        self.f, self.layers = f, nn.ModuleList(layers)

    def forward(self, x):
        return self.f(x, *self.layers)


def normalised(layer):
    """Statistics that differ from channel to channel."""
    with torch.no_grad():
        for name, low, high in (("weight", 0.5, 1.5), ("bias", -1, 1), ("running_mean", -1, 1), ("running_var", 0.5, 2)):
            if getattr(layer, name, None) is not None:
                getattr(layer, name).uniform_(low, high)
    return layer


def attention(x, q, k, v):
    heads = lambda t: t.view(t.size(0), t.size(1), 2, -1).transpose(1, 2)
    scores = heads(q(x)) @ heads(k(x)).transpose(-2, -1) / 2
    return (scores.softmax(-1) @ heads(v(x))).transpose(1, 2).reshape(x.size(0), x.size(1), -1)


def written():
    """Name, operator sets, module, shape of the input: what exporters make of common things."""
    everywhere = (7, 9, 11, 13, 16)
    yield "view", everywhere, Of(lambda x, c: c(x).view(x.size(0), -1)[:, 2:7], nn.Conv2d(1, 2, 3)), (1, 1, 5, 4)
    yield "flatten", everywhere, Of(lambda x: torch.flatten(x, 1) + x.shape[2]), (1, 2, 3, 2)
    yield "silu", everywhere, nn.SiLU(), (1, 9)
    yield "hardswish", (11, 14), nn.Hardswish(), (1, 9)
    yield "gelu", (9, 13, 16), nn.GELU(), (1, 9)
    yield "gelu_tanh", (9, 13, 16), nn.GELU("tanh"), (1, 9)
    yield "mish", (9, 13), nn.Mish(), (1, 9)
    yield "quick_gelu", (9, 13), Of(lambda x: x * torch.sigmoid(1.702 * x)), (1, 9)
    yield "polynomial", everywhere, Of(lambda x: 0.5 * x**2 + 0.25 * x * x * x - x + 1), (1, 9)
    yield "activations", everywhere, Of(
        lambda x: F.leaky_relu(x, 0.2) + F.elu(x, 0.7) + F.selu(x) + F.softplus(x) + F.hardtanh(x, -0.5, 0.75) + F.prelu(
            x, torch.tensor([0.3], dtype=x.dtype)) + x.abs().sqrt() + x.exp() + (x * x + 1).log() - F.relu6(3 * x)), (2, 5)
    yield "residual", everywhere, Of(
        lambda x, c, b: F.relu(b(c(x)) + x), nn.Conv2d(2, 2, 3, padding=1), normalised(nn.BatchNorm2d(2))), (1, 2, 4, 5)
    yield "squeeze_excite", everywhere, Of(
        lambda x, a, b: x * torch.sigmoid(b(F.relu(a(F.adaptive_avg_pool2d(x, 1))))), nn.Conv2d(4, 2, 1),
        nn.Conv2d(2, 4, 1)), (1, 4, 3, 3)
    yield "layer_norm", (9, 13, 16), normalised(nn.LayerNorm(6)), (2, 6)
    yield "instance_norm", (9, 13), normalised(nn.InstanceNorm2d(3, affine=True)), (1, 3, 4, 3)
    yield "attention", (11, 13, 16), Of(attention, nn.Linear(8, 8), nn.Linear(8, 8), nn.Linear(8, 8)), (1, 3, 8)
    yield "branches", everywhere, Of(
        lambda x: torch.cat([t * (i + 1) for i, t in enumerate(x.chunk(3, 1))][::-1], 1) - x.split([2, 4], 1)[1].mean(1, True)), (2, 6)
    yield "pads", (9, 11, 13), Of(
        lambda x: F.pad(F.pad(x, (1, 2, 0, 1)), (1, 1, 2, 0), mode="reflect") + F.pad(x, (2, 3, 2, 1), value=0.5)), (1, 2, 4, 4)
    yield "reductions", everywhere, Of(
        lambda x: x.mean((2, 3), True) + x.sum(1, True) + x.amax(3, True) + x.norm(dim=2, keepdim=True)), (1, 2, 3, 4)
    yield "selection", (11, 13), Of(
        lambda x: torch.where(x[:, ::2] > 0, x[:, 1::2], -x[:, ::2]).expand(3, 2, 3)), (1, 4, 3)
    yield "broadcast", (9, 13), Of(lambda x: (x @ x.transpose(2, 3))[:, :, 0] @ torch.arange(6., dtype=x.dtype).view(3, 2)), (2, 2, 3, 4)
    yield "signal", everywhere, Of(
        lambda x, a, b: F.avg_pool1d(b(torch.tanh(a(x))), 2), nn.Conv1d(2, 4, 5, stride=2, padding=2, dilation=2),
        nn.Conv1d(4, 4, 3, groups=4)), (1, 2, 18)
    yield "transposed", everywhere, nn.ConvTranspose2d(4, 6, 3, stride=2, padding=1, output_padding=1, groups=2), (1, 4, 3, 2)
    yield "transposed_signal", (9, 13), nn.ConvTranspose1d(3, 2, 4, stride=3, dilation=2), (1, 3, 4)
    yield "ceil", (11, 13), Of(
        lambda x: F.avg_pool2d(x, 3, 2, 1, True, True) + F.avg_pool2d(x, 3, 2, 1, True, False) + F.max_pool2d(x, 3, 2, 1, 1, True)), (1, 2, 6, 7)
    yield "answers", (9, 13), Of(lambda x: F.log_softmax(x, 1) * x.argmax(1, True)), (3, 5)
    yield "dropout", everywhere, nn.Sequential(nn.Dropout(0.5), nn.Linear(4, 3), nn.Identity()), (1, 4)
    yield "upsample", (11, 13), nn.Upsample(scale_factor=2), (1, 2, 2, 3)


def drawn(rng):
    """A random stack of layers over a small picture."""
    channels, size, layers = rng.choice((1, 2)), rng.choice((7, 8, 9)), []
    shape = (1, channels, size, size)
    for _ in range(rng.randint(2, 4)):
        kind = rng.choice(("conv", "depthwise", "norm", "pool", "activation"))
        if kind == "conv":
            out, kernel = rng.choice((2, 4)), rng.choice((1, 2, 3))
            layers.append(nn.Conv2d(channels, out, (kernel, rng.choice((1, 3))), rng.choice((1, 2)), 1, rng.choice((1, 2)),
                                    bias=rng.random() < 0.5))
            channels = out
        elif kind == "depthwise":
            layers.append(nn.Conv2d(channels, channels, 3, 1, rng.choice((0, 1)), groups=channels))
        elif kind == "norm":
            layers.append(normalised(nn.BatchNorm2d(channels)))
        elif kind == "pool":
            layers.append(rng.choice((nn.AvgPool2d(2, 1), nn.AvgPool2d(3, 2, 1, count_include_pad=False), nn.MaxPool2d(2))))
        layers.append(rng.choice((nn.ReLU(), nn.SiLU(), nn.Tanh(), nn.Sigmoid(), nn.ELU(), nn.Identity(), Of(lambda x: x * x))))
        if min(nn.Sequential(*layers)(torch.zeros(shape)).shape[2:]) < 3:
            break
    layers += [rng.choice((nn.AdaptiveAvgPool2d(1), nn.Identity())), nn.Flatten()]
    width = nn.Sequential(*layers).eval()(torch.zeros(shape)).shape[1]
    return nn.Sequential(*layers, nn.Linear(width, 5), rng.choice((nn.Softmax(1), nn.Identity()))), shape


def random_networks():
    for i in range(36):
        torch.manual_seed(i)
        yield f"random_{i}", (7 + i % 10,), *drawn(random.Random(i))


def exported(name, opset, module, shape):
    torch.manual_seed(number(name) + opset)
    x = torch.randn(shape)
    file = io.BytesIO()
    torch.onnx.export(module.eval(), x, file, opset_version=opset, input_names=["x"], output_names=["y"],
                      do_constant_folding=opset % 2 == 0, training=torch.onnx.TrainingMode.EVAL)
    y = module.double()(x.double()).detach()
    module.float()
    return line(f"{name}_{opset}", file.getvalue(), {"x": x}, {"y": y})


def main():
    here = pathlib.Path(__file__).resolve().parent
    target = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else here.parents[1] / "nn/testdata/operators.jsonl.gz"
    lines = list(standard())
    torch.manual_seed(0)
    for name, opsets, module, shape in [*written(), *random_networks()]:
        for opset in opsets:
            try:
                lines.append(exported(name, opset, module, shape))
            except Exception as e:  # what an exporter does not know in an operator set
                print(f"{name} in operator set {opset}: {str(e).splitlines()[0]}", file=sys.stderr)
    with target.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as f:
        for entry in lines:
            f.write(json.dumps(entry, sort_keys=True).encode() + b"\n")
    print(f"{len(lines)} cases, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
