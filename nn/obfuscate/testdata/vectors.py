#!/usr/bin/env python3
"""A second implementation of the release, written from docs/obfuscation.md. It prints vectors.json.

    python3 vectors.py > vectors.json
"""
import hashlib
import hmac
import json
import math
import struct


def hkdf_sha256(secret, info, length=32):
    extracted = hmac.new(bytes(32), secret, hashlib.sha256).digest()
    assert length == 32
    return hmac.new(extracted, info + b"\x01", hashlib.sha256).digest()


def chacha20(key):
    """Yields the keystream bytes, RFC 8439, zero nonce, counter from 0."""
    counter = 0
    while True:
        start = [0x61707865, 0x3320646E, 0x79622D32, 0x6B206574, *struct.unpack("<8I", key), counter, 0, 0, 0]
        x = list(start)

        def quarter(a, b, c, d):
            for p, q, r, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                x[p] = (x[p] + x[q]) & 0xFFFFFFFF
                v = x[r] ^ x[p]
                x[r] = ((v << turn) | (v >> (32 - turn))) & 0xFFFFFFFF

        for _ in range(10):
            for i in range(4):
                quarter(i, 4 + i, 8 + i, 12 + i)
            for i in range(4):
                quarter(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4)
        yield from struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(x, start)))
        counter += 1


class Sampler:
    def __init__(self, key):
        self.bytes = chacha20(key)

    def uniform(self, n):
        bits = (n - 1).bit_length()
        while True:
            v = 0
            for _ in range((bits + 7) // 8):
                v = v << 8 | next(self.bytes)
            v &= (1 << bits) - 1
            if v < n:
                return v

    def bernoulli(self, a, b):
        return self.uniform(b) < a

    def exp_unit(self, a, b):
        k = 1
        while self.bernoulli(a, b * k):
            k += 1
        return k % 2 == 1

    def exp(self, a, b):
        while a > b:
            if not self.exp_unit(1, 1):
                return False
            a -= b
        return self.exp_unit(a, b)

    def laplace(self, t):
        while True:
            x = self.uniform(t)
            if not self.exp_unit(x, t):
                continue
            while self.exp_unit(1, 1):
                x += t
            negative = self.bernoulli(1, 2)
            if negative and x == 0:
                continue
            return -x if negative else x

    def gaussian(self, sigma):
        while True:
            y = self.laplace(sigma)
            if self.exp((abs(y) - sigma) ** 2, 2 * sigma * sigma):
                return y


def noise(key, parameters, output, slots, k, radius, sigma):
    info = b"encrypted-compute/release/1/noise" + parameters + output
    info += struct.pack(">QIdI", slots, k, radius, int(sigma * 1024))
    sampler = Sampler(hkdf_sha256(key, info))
    return [sampler.gaussian(int(sigma * 1024) << 30) for _ in range(k)]


def project(y, k, radius):
    y = (list(y) + [0.0] * k)[:k]
    y = [0.0 if math.isnan(v) or math.isinf(v) else min(max(v, -(2.0**256)), 2.0**256) for v in y]
    total = 0.0
    for v in y:
        total = total + v * v
    norm = max(math.sqrt(total), radius)
    root = math.sqrt(float(k))
    return [round(root * v / norm * 2.0**40) for v in y]


def wire(values):
    return b"".join(struct.pack(">h", min(max((v + (1 << 31)) >> 32, -32768), 32767)) for v in values)


def vector(name, k, radius, sigma, slots, y, seed):
    key, parameters, output = (hashlib.sha256(f"{seed} {part}".encode()).digest() for part in ("key", "parameters", "output"))
    drawn = noise(key, parameters, output, slots, k, radius, sigma)
    u = project(y, k, radius)
    return {
        "name": name, "k": k, "radius": radius, "sigma": sigma, "slots": slots, "key": key.hex(),
        "parameters": parameters.hex(), "output": output.hex(),
        "y": [struct.pack(">d", v).hex() for v in y],
        "u": [str(v) for v in u], "noise": [str(n) for n in drawn],
        "wire": wire([a + b for a, b in zip(u, drawn)]).hex(),
    }


def waves(n, scale, step):
    """Numbers without a pattern in binary, by exact operations only."""
    return [scale * ((i * step) % 1009 - 504) / 333.0 for i in range(n)]


inf, nan = math.inf, math.nan
json.dump([
    vector("eight numbers, half a sigma", 8, 2.5, 0.5, 8192, waves(8, 1.0, 37), "a"),
    vector("thirty-two numbers, sigma one", 32, 3.75, 1.0, 8192, waves(32, 0.1, 611), "b"),
    vector("sixty-four numbers below the radius", 64, 1000.0, 1.25, 16384, waves(64, 3.0, 17), "c"),
    vector("one number, the smallest sigma", 1, 0.1, 1 / 1024, 1, [0.3], "d"),
    vector("the largest sigma saturates", 16, 1.0, 16.0, 8192, waves(16, 1.0, 5), "e"),
    vector("hostile numbers", 8, 2.5, 0.5, 8192, [nan, inf, -inf, 1e308, -1e308, 5e-324, -0.0, 1.0], "a"),
    vector("zero", 8, 2.5, 0.5, 8192, [0.0] * 8, "a"),
    vector("too few numbers", 8, 2.5, 0.5, 8192, [1.0, 2.0], "a"),
], __import__("sys").stdout, indent=1)
print()
