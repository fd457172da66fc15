"""Writes a trained cut as the ONNX graph that ships: head, release and tail in one file.

image [1,1,28,28] -> head -> activation [1,k] -> u = root_k * activation / max(|activation|, radius)
u + noise [1,k] -> released [1,k] -> tail -> probabilities [1,classes]

The graph is built operator by operator, so that equal weights give equal bytes.
"""

import math

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper

OPSET = 13
IR_VERSION = 7


def to_onnx(recipe, cut, head, tail, radius):
    """The bytes of the model file."""
    graph = Graph()
    add_head(graph, cut, head)
    add_release(graph, cut, radius)
    add_tail(graph, tail)
    return model_bytes(
        helper.make_graph(
            graph.nodes,
            f"{recipe.name}-{cut.name}",
            [tensor("image", [1, 1, 28, 28]), tensor("noise", [1, cut.k])],
            [tensor("probabilities", [1, recipe.classes])],
            graph.initializers,
            value_info=[tensor("activation", [1, cut.k]), tensor("released", [1, cut.k])],
        )
    )


def model_bytes(graph):
    """A checked graph as a file."""
    model = helper.make_model(graph, producer_name="encrypted-compute", opset_imports=[helper.make_opsetid("", OPSET)])
    model.ir_version = IR_VERSION
    checker.check_model(model, full_check=True)
    return model.SerializeToString(deterministic=True)


class Graph:
    """Nodes in order and the constants they use."""

    def __init__(self):
        self.nodes = []
        self.initializers = []

    def add(self, operator, inputs, output, **attributes):
        """Append one node, named after its output."""
        self.nodes.append(helper.make_node(operator, inputs, [output], name=f"make_{output}", **attributes))
        return output

    def constant(self, name, value):
        """Append one float32 initializer."""
        value = np.asarray(value, dtype=np.float32, order="C")
        self.initializers.append(numpy_helper.from_array(value, name))
        return name

    def conv(self, source, layer, name):
        """The convolution `layer` of `source`."""
        weight = self.constant(f"{name}_weight", weights(layer.weight))
        bias = self.constant(f"{name}_bias", weights(layer.bias))
        return self.add(
            "Conv",
            [source, weight, bias],
            name,
            kernel_shape=list(layer.kernel_size),
            pads=list(layer.padding) * 2,
            strides=list(layer.stride),
        )

    def gemm(self, source, layer, name, output):
        """output = source * weight^T + bias."""
        weight = self.constant(f"{name}_weight", weights(layer.weight))
        bias = self.constant(f"{name}_bias", weights(layer.bias))
        return self.add("Gemm", [source, weight, bias], output, transB=1)


def add_head(graph, cut, head):
    """conv (-> square -> pool) (-> conv -> square) (-> dense -> square) -> linear."""
    value = graph.conv("image", head.conv, "conv")
    if cut.square:
        value = graph.add("Mul", [value, value], "square")
    if cut.pool > 1:
        value = graph.add("AveragePool", [value], "pool", kernel_shape=[cut.pool] * 2, strides=[cut.pool] * 2)
    if cut.second:
        value = graph.conv(value, head.conv2, "conv2")
        value = graph.add("Mul", [value, value], "square2")
    value = graph.add("Flatten", [value], "features", axis=1)
    if cut.dense:
        value = graph.gemm(value, head.dense, "dense", "dense")
        value = graph.add("Mul", [value, value], "square3")
    graph.gemm(value, head.linear, "linear", "activation")


def add_release(graph, cut, radius):
    """The map into the ball of radius root(k), and the noise."""
    graph.constant("radius", radius)
    graph.constant("root_k", math.sqrt(cut.k))
    graph.add("ReduceL2", ["activation"], "norm", axes=[1], keepdims=1)
    graph.add("Max", ["norm", "radius"], "divisor")
    graph.add("Mul", ["activation", "root_k"], "scaled")
    graph.add("Div", ["scaled", "divisor"], "mapped")
    graph.add("Add", ["mapped", "noise"], "released")


def add_tail(graph, tail):
    """Linear layers with ReLU between them, then softmax."""
    value, layers = "released", [m for m in tail if hasattr(m, "weight")]
    for i, layer in enumerate(layers, start=1):
        value = graph.gemm(value, layer, f"tail{i}", f"dense{i}" if i < len(layers) else "logits")
        if i < len(layers):
            value = graph.add("Relu", [value], f"hidden{i}")
    graph.add("Softmax", [value], "probabilities", axis=1)


def tensor(name, shape):
    """A float32 value of fixed shape."""
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def weights(parameter):
    """A trained parameter as float32."""
    return parameter.detach().numpy()
