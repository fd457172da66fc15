"""A second, independent reading of the shipped files: ONNX in numpy alone.

Knows only the operators of the shipped models; anything else is an error. It
takes a whole batch where the file says 1.
"""

import numpy as np
import onnx
from onnx import numpy_helper


class Model:
    """One ONNX file, given its bytes. run() computes a named value from others."""

    def __init__(self, content):
        model = onnx.load_from_string(content)
        onnx.checker.check_model(model, full_check=True)
        self.nodes = list(model.graph.node)
        self.constants = {c.name: constant(c) for c in model.graph.initializer}

    def run(self, values, output):
        """The value named `output`, [n, ...], given others by name; computes only what that needs."""
        values = self.constants | values
        for node in self.needed(set(values), output):
            operator = OPERATORS.get(node.op_type)
            if operator is None:
                raise ValueError(f"node {node.name}: operator {node.op_type} is not known here")
            attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
            values[node.output[0]] = operator(*(values[name] for name in node.input), **attributes)
        return values[output]

    def needed(self, known, output):
        """The nodes between the known values and `output`, in order."""
        wanted, nodes = {output} - known, []
        for node in reversed(self.nodes):
            if node.output[0] in wanted:
                nodes.append(node)
                wanted |= set(node.input) - known
        return reversed(nodes)


def constant(initializer):
    """Its numbers in double precision; whole numbers, which are shapes, as they are."""
    array = numpy_helper.to_array(initializer)
    return array if array.dtype == np.int64 else array.astype(np.float64)


def conv(x, weight, bias, kernel_shape, pads, strides):
    """Convolution with symmetric stride, [n, c, h, w]."""
    top, left, bottom, right = pads
    x = np.pad(x, ((0, 0), (0, 0), (top, bottom), (left, right)))
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel_shape, axis=(2, 3))
    windows = windows[:, :, :: strides[0], :: strides[1]]
    out = np.tensordot(windows, weight, axes=([1, 4, 5], [1, 2, 3]))
    return np.moveaxis(out, 3, 1) + bias[:, None, None]


def average_pool(x, kernel_shape, strides):
    """Mean over windows without padding."""
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel_shape, axis=(2, 3))
    return windows[:, :, :: strides[0], :: strides[1]].mean(axis=(4, 5))


def gemm(x, weight, bias, transB):
    """x * weight^T + bias."""
    return x @ (weight.T if transB else weight) + bias


def reduce_l2(x, axes, keepdims):
    """Euclidean norm over the axes."""
    return np.sqrt((x * x).sum(axis=tuple(axes), keepdims=bool(keepdims)))


def softmax(x, axis):
    """Softmax along one axis."""
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


OPERATORS = {
    "Conv": conv,
    "AveragePool": average_pool,
    "Gemm": gemm,
    "ReduceL2": reduce_l2,
    "Softmax": softmax,
    "Flatten": lambda x, axis: x.reshape(len(x), -1),
    "Relu": lambda x: np.maximum(x, 0),
    "Sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "Reshape": lambda x, shape: x.reshape(-1, *shape[1:]),
    "Mul": np.multiply,
    "Add": np.add,
    "Div": np.divide,
    "Max": np.maximum,
}
