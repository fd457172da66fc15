#!/usr/bin/python3
"""Make the reference vectors of package nn.

    scripts/vectors/make.py [FOLDER]        default: nn/testdata

Writes one ONNX file and one JSON file a case: PyTorch exports the model or, for the form in which models ship, the
onnx package builds it; PyTorch evaluates it in float64. Weights and inputs are random numbers from fixed seeds. Needs
python3-torch and python3-onnx (Debian). The files are committed, so that the tests need neither.
"""
import io
import json
import pathlib
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional as F

torch.set_num_threads(1)


class Square(nn.Module):
    def forward(self, x):
        return x * x


class Power(nn.Module):
    def forward(self, x):
        return x**2


class Layout(nn.Module):
    """Operators whose attributes became inputs in later operator sets, and those that move numbers about."""

    def forward(self, x):
        norm = torch.norm(x, p=2, dim=1, keepdim=True)
        y = (x / norm).unsqueeze(1).transpose(1, 2).squeeze(2)
        y = torch.cat([y, x - 0.5], dim=1).reshape(2, -1)
        return torch.maximum(torch.tanh(y), torch.sigmoid(0.25 - y))


def normalised(features, two_axes=True):
    """A batch normalization with statistics that differ from channel to channel."""
    layer = nn.BatchNorm2d(features) if two_axes else nn.BatchNorm1d(features)
    with torch.no_grad():
        layer.weight.uniform_(0.5, 1.5)
        layer.bias.normal_()
        layer.running_mean.normal_()
        layer.running_var.uniform_(0.5, 2)
    return layer


def unpadded(size):
    """Average pooling without the Pad node that PyTorch exports for count_include_pad=True, even around nothing."""
    return nn.AvgPool2d(size, count_include_pad=False)


def cases():
    """Name, operator set, module, shape of the input."""
    yield "conv", 13, nn.Conv2d(2, 3, 3, stride=2, padding=1), (1, 2, 9, 8)
    yield "conv_uneven", 11, nn.Conv2d(1, 4, (5, 3), stride=(1, 2), padding=(2, 0)), (1, 1, 7, 9)
    yield "conv_grouped", 9, nn.Conv2d(4, 6, 3, groups=2, dilation=2, bias=False), (2, 4, 8, 7)
    yield "batch_norm", 13, normalised(3), (1, 3, 4, 5)
    yield "batch_norm_flat", 15, normalised(6, two_axes=False), (4, 6)
    yield "square", 13, Square(), (1, 3, 2, 2)
    yield "power", 13, Power(), (2, 5)
    yield "average_pool", 13, unpadded(2), (1, 3, 6, 7)
    yield "average_pool_padded", 12, nn.AvgPool2d(3, 2, 1, count_include_pad=False), (1, 2, 7, 6)
    yield "max_pool", 13, nn.MaxPool2d(3, 2, 1), (1, 2, 7, 6)
    yield "global_average_pool", 13, nn.AdaptiveAvgPool2d(1), (1, 3, 5, 4)
    yield "gemm", 13, nn.Linear(7, 5), (3, 7)
    yield "matmul", 13, nn.Linear(7, 5, bias=False), (2, 3, 7)
    yield "relu", 13, nn.ReLU(), (2, 9)
    yield "softmax_before_13", 11, nn.Softmax(dim=-1), (2, 3, 4)
    yield "softmax_since_13", 13, nn.Softmax(dim=1), (2, 3, 4)
    yield "layout_11", 11, Layout(), (2, 6)
    yield "layout_13", 13, Layout(), (2, 6)
    yield "layout_17", 17, Layout(), (2, 6)
    yield "network_7", 7, network(), (1, 1, 10, 10)
    yield "network_17", 17, network(), (1, 1, 10, 10)


def network():
    return nn.Sequential(
        nn.Conv2d(1, 4, 3, padding=1, bias=False), normalised(4), Square(), unpadded(2), nn.Flatten(),
        nn.Linear(100, 8), normalised(8, two_axes=False), nn.ReLU(), nn.Linear(8, 3), nn.Softmax(dim=1),
    )


def export(module, opset, x):
    """The module as an ONNX file; batch normalization stays a layer of its own."""
    out = io.BytesIO()
    torch.onnx.export(module, x, out, opset_version=opset, input_names=["x"], output_names=["y"],
                      do_constant_folding=False, training=torch.onnx.TrainingMode.PRESERVE)
    model = onnx.load_from_string(out.getvalue())
    model.graph.name = "vector"
    for node in model.graph.node:
        node.doc_string = ""
    return model


def tensor(t):
    t = torch.as_tensor(t, dtype=torch.float64)
    return {"shape": list(t.shape), "data": t.flatten().tolist()}


def write(folder, name, model, inputs, values):
    onnx.checker.check_model(model)
    (folder / f"{name}.onnx").write_bytes(model.SerializeToString(deterministic=True))
    vector = {"inputs": {k: tensor(v) for k, v in inputs.items()}, "values": {k: tensor(v) for k, v in values.items()}}
    (folder / f"{name}.json").write_text(json.dumps(vector) + "\n")


def shipped(folder):
    """A complete model with a cut, in the form of models/*/*.onnx."""
    k, radius = 8, np.float32(0.75)
    w = {
        "conv.weight": torch.randn(4, 1, 5, 5) / 5, "conv.bias": torch.randn(4) / 4,
        "norm.scale": torch.rand(4) + 0.5, "norm.bias": torch.randn(4), "norm.mean": torch.randn(4) / 4,
        "norm.variance": torch.rand(4) + 0.5, "narrow.weight": torch.randn(k, 36) / 6, "narrow.bias": torch.randn(k),
        "hidden.weight": torch.randn(16, k) / 3, "hidden.bias": torch.randn(16),
        "answer.weight": torch.randn(2, 16) / 4, "answer.bias": torch.randn(2),
        "radius": torch.tensor(radius), "root_k": torch.tensor(np.float32(np.sqrt(k))),
    }
    node = helper.make_node
    nodes = [
        node("Conv", ["image", "conv.weight", "conv.bias"], ["conv"], "conv", kernel_shape=[5, 5], strides=[2, 2],
             pads=[2, 2, 2, 2]),
        node("BatchNormalization", ["conv", "norm.scale", "norm.bias", "norm.mean", "norm.variance"], ["norm"], "norm",
             epsilon=1e-3),
        node("Mul", ["norm", "norm"], ["square"], "square"),
        node("AveragePool", ["square"], ["pool"], "pool", kernel_shape=[2, 2], strides=[2, 2]),
        node("Flatten", ["pool"], ["flat"], "flat", axis=1),
        node("Gemm", ["flat", "narrow.weight", "narrow.bias"], ["activation"], "narrow", transB=1),
        node("ReduceL2", ["activation"], ["norm_of_activation"], "length", axes=[1], keepdims=1),
        node("Max", ["norm_of_activation", "radius"], ["divisor"], "at_least_radius"),
        node("Mul", ["root_k", "activation"], ["scaled"], "scale"),
        node("Div", ["scaled", "divisor"], ["u"], "divide"),
        node("Add", ["u", "noise"], ["released"], "release"),
        node("Gemm", ["released", "hidden.weight", "hidden.bias"], ["hidden"], "hidden", transB=1),
        node("Relu", ["hidden"], ["relu"], "relu"),
        node("Gemm", ["relu", "answer.weight", "answer.bias"], ["logits"], "answer", transB=1),
        node("Softmax", ["logits"], ["probabilities"], "softmax", axis=1),
    ]
    value = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    graph = helper.make_graph(
        nodes, "shipped", [value("image", [1, 1, 12, 12]), value("noise", [1, k])], [value("probabilities", [1, 2])],
        [numpy_helper.from_array(v.numpy(), n) for n, v in w.items()],
        value_info=[value("activation", [1, k]), value("released", [1, k])])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
    model.ir_version = 7

    d = {n: v.double() for n, v in w.items()}
    image, noise = torch.rand(1, 1, 12, 12).double(), torch.randn(1, k).double() / 2
    y = F.conv2d(image, d["conv.weight"], d["conv.bias"], 2, 2)
    y = F.batch_norm(y, d["norm.mean"], d["norm.variance"], d["norm.scale"], d["norm.bias"],
                     eps=float(np.float32(1e-3)))
    y = F.linear(F.avg_pool2d(y * y, 2).flatten(1), d["narrow.weight"], d["narrow.bias"])
    released = d["root_k"] * y / torch.maximum(y.norm(dim=1, keepdim=True), d["radius"]) + noise
    hidden = F.relu(F.linear(released, d["hidden.weight"], d["hidden.bias"]))
    answer = F.softmax(F.linear(hidden, d["answer.weight"], d["answer.bias"]), 1)
    write(folder, "shipped", model, {"image": image, "noise": noise},
          {"activation": y, "released": released, "probabilities": answer})


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else root / "nn" / "testdata"
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(2000)
    for seed, (name, opset, module, shape) in enumerate(cases()):
        torch.manual_seed(seed)
        for p in module.parameters():
            nn.init.normal_(p, std=0.5)
        module.eval()
        x = torch.randn(*shape)
        model = export(module, opset, x)
        for layer in module.modules():
            if isinstance(layer, (nn.BatchNorm1d, nn.BatchNorm2d)):
                layer.eps = float(np.float32(layer.eps))
        write(folder, name, model, {"x": x}, {"y": module.double()(x.double()).detach()})
    torch.manual_seed(1000)
    shipped(folder)


if __name__ == "__main__":
    main()
