"""What is trained, and how: one recipe per model, one cut per released activation."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Cut:
    """Geometry of one head and the noise of its release. sigmas[0] is the default."""

    name: str
    k: int
    sigmas: tuple
    channels: int
    kernel: int
    stride: int
    padding: int
    pool: int = 1
    square: bool = False
    second: int = 0  # channels of a second convolution, 3x3 stride 2, squared
    dense: int = 0  # width of a dense layer behind it, squared
    gain: float = 0.0  # weight of the penalty on what errors under encryption become, at worst
    epochs: int = 0  # head and tail together; 0: as many as the recipe says
    reach: float = 0.0  # what no value that is squared exceeds in the file; 0: as the recipe says. More makes roundings count less

    @property
    def layers(self):
        """Names of the layers that run under encryption."""
        return [name for name, _ in self.described()]

    @property
    def geometry(self):
        """The layers with their sizes, for the card."""
        return [text for _, text in self.described()]

    def described(self):
        """Each layer's name, and what the card says of it."""
        square = [("square", "square")]
        layers = [("conv", f"conv {self.kernel}x{self.kernel} stride {self.stride} to {self.channels} channels")]
        if self.square:
            layers += square
        if self.pool > 1:
            layers += [("pool", f"average pool {self.pool}x{self.pool}")]
        if self.second:
            layers += [("conv", f"conv 3x3 stride 2 to {self.second} channels"), *square]
        if self.dense:
            layers += [("dense", f"dense to {self.dense}"), *square]
        return [*layers, ("linear", f"linear to {self.k}")]


@dataclass(frozen=True)
class Attackers:
    """How large the networks are that try to reconstruct, for how long they learn, and on how many images they are judged."""

    images: int  # of the held-out ones; re-identification is among all of them
    hidden: tuple  # widths of the strongest decoder
    answer_hidden: tuple  # of the decoder that sees the answer alone
    shipped_hidden: tuple  # of the decoder that ships
    epochs: int
    batch: int
    seed: int = 1


@dataclass(frozen=True)
class Recipe:
    """One model: its cuts and its training schedule, which is fixed: nothing is selected on figures."""

    name: str
    classes: int
    cuts: tuple
    epochs: int  # head and tail together, where the cut says nothing else
    tail_epochs: int  # then the tail alone
    batch: int
    rate: float  # the highest learning rate
    decay: float  # of the weights; small weights keep the error under encryption small
    smoothing: float  # of the labels
    hidden: int  # width of the tail
    augment: str
    attackers: Attackers
    draws: int = 4  # of the noise, per image and step
    spread: float = 0.1  # weight of the penalty on the spread of log |y|
    reach: float = 8.0  # what no filter's output exceeds
    seed: int = 1


PNEUMONIA = Recipe(
    name="pneumonia",
    classes=2,
    cuts=(
        Cut("conv", 8, (0.5, 1.0), channels=4, kernel=3, stride=2, padding=1),
        Cut("pool", 8, (0.5, 1.0), channels=32, kernel=3, stride=2, padding=1, pool=2, square=True),
    ),
    epochs=60,
    tail_epochs=20,
    batch=64,
    rate=2e-3,
    decay=0.2,
    smoothing=0.02,
    hidden=64,
    augment="film",
    attackers=Attackers(524, (512, 512), (256, 256), (96, 96), epochs=40, batch=128),
)

FASHION = Recipe(
    name="fashion",
    classes=10,
    cuts=(
        Cut("conv", 32, (1.0, 1.5), channels=4, kernel=3, stride=2, padding=1),
        Cut("pool", 32, (1.0, 1.5), channels=32, kernel=3, stride=2, padding=1, pool=2, square=True),
        Cut(
            "conv2", 32, (1.0, 1.5),
            channels=8, kernel=3, stride=2, padding=1,
            square=True, second=16, gain=0.025, epochs=40, reach=16.0,
        ),
        Cut(
            "dense", 32, (1.0, 1.5),
            channels=8, kernel=3, stride=2, padding=1,
            square=True, second=16, dense=64, gain=0.05, epochs=40, reach=16.0,
        ),
    ),
    epochs=20,
    tail_epochs=5,
    batch=128,
    rate=2e-3,
    decay=0.1,
    smoothing=0.0,
    hidden=128,
    augment="none",
    attackers=Attackers(2000, (512, 512), (256, 256), (96, 96), epochs=12, batch=256),
    spread=0.05,
)

RECIPES = {r.name: r for r in (PNEUMONIA, FASHION)}
