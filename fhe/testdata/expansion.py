"""Computes the pinned values of TestExpansionIsPinned from docs/fhe.md, sharing no code with the package."""
import hashlib
import json
import hmac
import struct


def hkdf(seed, info):
    extracted = hmac.new(bytes(32), seed, hashlib.sha256).digest()
    return hmac.new(extracted, info + b"\x01", hashlib.sha256).digest()


def quarter(s, a, b, c, d):
    for x, y, z, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        s[x] = (s[x] + s[y]) & 0xFFFFFFFF
        v = s[z] ^ s[x]
        s[z] = ((v << turn) | (v >> (32 - turn))) & 0xFFFFFFFF


def block(key, counter):
    start = list(struct.unpack("<4I", b"expand 32-byte k")) + list(struct.unpack("<8I", key)) + [counter, 0, 0, 0]
    s = start[:]
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
                           (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            quarter(s, a, b, c, d)
    return struct.pack("<16I", *((x + y) & 0xFFFFFFFF for x, y in zip(s, start)))


def words(seed, kind, digest, number, level):
    info = b"encrypted-compute/fhe/1/expand\x00" + kind + b"\x00" + digest + struct.pack(">QB", number, level)
    key = hkdf(seed, info)
    counter = 0
    while True:
        yield from struct.unpack("<8Q", block(key, counter))
        counter += 1


def uniform(stream, q, n):
    out = []
    while len(out) < n:
        r = next(stream) & ((1 << q.bit_length()) - 1)
        if r < q:
            out.append(r)
    return out


def ternary(stream, n):
    out = []
    while True:
        w = next(stream)
        for i in range(32):
            pair = (w >> (2 * i)) & 3
            if pair < 3:
                out.append(pair - 1)
            if len(out) == n:
                return out


def gaussian(stream, n):
    from decimal import Decimal, getcontext
    getcontext().prec = 50
    weights = [(-(Decimal(k) * k) / (2 * Decimal("3.2") ** 2)).exp() * (1 if k == 0 else 2) for k in range(20)]
    table = [int((sum(weights[: k + 1]) / sum(weights) * 2**63).to_integral_value()) for k in range(19)]
    out = []
    for _ in range(n):
        w = next(stream)
        magnitude = sum(w & (2**63 - 1) >= t for t in table)
        out.append(-magnitude if w >> 63 else magnitude)
    return out


seed = bytes(range(32))
place = (bytes(0xFF - i for i in range(32)), 25, 1)
q = 2**36 - 5
print("keys", uniform(words(seed, b"keys", *place), q, 4))
print("input", uniform(words(seed, b"input", *place), q, 4))
print("secret", ternary(words(seed, b"secret", *place), 16))
print("noise", gaussian(words(seed, b"noise", *place), 16))


def key_list(literal, keys):
    two_n = 2 << literal["log_n"]
    named = [{"galois": pow(5, rotation, two_n) if rotation else 0, "level": level} for rotation, level in sorted(keys)]
    text = json.dumps({"ring": "standard", "literal": literal, "keys": named}, separators=(",", ":"))
    return hashlib.sha256(b"encrypted-compute/fhe/1/keys\0" + text.encode()).hexdigest()


literal = {"log_n": 13, "log_q": [45, 37, 37, 37], "log_p": [55], "log_scale": 37}
print("key list", key_list(literal, [(0, 2), (4, 1), (8, 3)]))
