"""A shipped file in PyTorch: batches of images through it, and gradients back to the pixels.

Knows the operators of heads, release and tails, in single precision; anything
else is an error. evaluate.py is the independent reading that it is tested against.
"""

import onnx
import torch
from torch.nn import functional


class Network:
    """The nodes of an evaluate.Model, over torch tensors."""

    def __init__(self, model, dtype=torch.float32):
        self.model = model
        self.constants = {name: constant(value, dtype) for name, value in model.constants.items()}

    def run(self, values, output):
        """The value named `output`, [n, ...], given others by name."""
        values = self.constants | values
        for node in self.model.needed(set(values), output):
            operator = OPERATORS.get(node.op_type)
            if operator is None:
                raise ValueError(f"node {node.name}: operator {node.op_type} is not known here")
            attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
            values[node.output[0]] = operator(*(values[name] for name in node.input), **attributes)
        return values[output]


def constant(value, dtype):
    """An initializer; shapes stay whole numbers."""
    tensor = torch.from_numpy(value.copy())
    return tensor if tensor.dtype == torch.int64 else tensor.to(dtype)


def conv(x, weight, bias, kernel_shape, pads, strides):
    """Convolution with zero padding."""
    top, left, bottom, right = pads
    return functional.conv2d(functional.pad(x, (left, right, top, bottom)), weight, bias, stride=tuple(strides))


def gemm(x, weight, bias, transB):
    """x * weight^T + bias."""
    return functional.linear(x, weight if transB else weight.T, bias)


OPERATORS = {
    "Conv": conv,
    "AveragePool": lambda x, kernel_shape, strides: functional.avg_pool2d(x, tuple(kernel_shape), tuple(strides)),
    "Gemm": gemm,
    "ReduceL2": lambda x, axes, keepdims: x.norm(dim=tuple(axes), keepdim=bool(keepdims)),
    "Softmax": lambda x, axis: x.softmax(dim=axis),
    "Flatten": lambda x, axis: x.flatten(axis),
    "Relu": torch.relu,
    "Sigmoid": torch.sigmoid,
    "Reshape": lambda x, shape: x.reshape(-1, *shape[1:].tolist()),
    "Mul": torch.mul,
    "Add": torch.add,
    "Div": torch.div,
    "Max": torch.maximum,
}
