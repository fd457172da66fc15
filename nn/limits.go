package nn

// Bounds on what is read and evaluated. Shipped models stay below a hundredth of each.
const (
	// MaxFile is the largest ONNX file that is read, in bytes.
	MaxFile = 64 << 20
	// MaxNodes is the largest number of nodes of a graph.
	MaxNodes = 4096
	// MaxValues bounds the inputs, outputs, declared values and initializers of a graph, each.
	MaxValues = 8192
	// MaxElements is the largest number of elements of one tensor, in a file or while evaluating.
	MaxElements = 1 << 24
	// MaxRank is the largest number of axes of a tensor.
	MaxRank = 8
	// MaxName is the longest name of a value, node, operator or attribute, in bytes.
	MaxName = 512
	// MaxPorts is the largest number of inputs, and of outputs, of one node.
	MaxPorts = 256
	// MaxAttributes is the largest number of attributes of one node.
	MaxAttributes = 32
	// MaxList is the longest list of numbers in one attribute, and of whole numbers in one tensor.
	MaxList = 4096
	// MaxProducts is the largest number of multiplications of one evaluation; a minute or two of one core.
	MaxProducts = 1 << 36
	// MaxProduced is the largest number of elements that the nodes of one evaluation make and that are needed at one time.
	MaxProduced = 1 << 25
	// MinOpset is the oldest version of the ONNX operator set whose meaning is implemented.
	MinOpset = 7
	// MaxOpset is the newest version of the ONNX operator set whose meaning is implemented.
	MaxOpset = 21
)
