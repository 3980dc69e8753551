// Marked as pure, so that a bundle that hashes nothing leaves them out.
const initial = /* @__PURE__ */ fractionsOf(Math.sqrt, 8);
const constants = /* @__PURE__ */ fractionsOf(Math.cbrt, 64);
const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * SHA-256 of bytes, or of a text's UTF-8 bytes, 64 lower-case hex digits (FIPS 180-4). Written out because browsers have only an
 * asynchronous one and collation is synchronous.
 */
export function sha256(data: string | Uint8Array): string {
  const state = Uint32Array.from(initial);
  const blocks = padded(typeof data === 'string' ? encoder.encode(data) : data);
  const words = new Int32Array(64);
  for (let at = 0; at < blocks.byteLength; at += 64) {
    for (let word = 0; word < 16; word += 1) words[word] = blocks.getInt32(at + word * 4);
    compress(state, words);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The first 32 bits of the fractional parts of the roots of so many of the first primes (FIPS 180-4). */
function fractionsOf(rootOf: (prime: number) => number, count: number): Int32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return Int32Array.from(primes, (prime) => Math.floor((rootOf(prime) % 1) * 0x1_0000_0000));
}

function padded(bytes: Uint8Array): DataView {
  const blocks = new Uint8Array((((bytes.length + 8) >> 6) + 1) * 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor((bytes.length * 8) / 0x1_0000_0000));
  view.setUint32(blocks.length - 4, bytes.length * 8);
  return view;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Eight plain numbers go through the rounds: arrays that change places take ten times as long. */
function compress(state: Uint32Array, words: Int32Array): void {
  spread(words);
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const turnedE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const turnedA = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const first = (h + turnedE + choice + (constants[at] as number) + (words[at] as number)) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + turnedA + majority) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

/** Makes the further 48 words of a block from its 16. */
function spread(words: Int32Array): void {
  for (let at = 16; at < 64; at += 1) {
    const near = words[at - 2] as number;
    const far = words[at - 15] as number;
    const mixed =
      (rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3)) +
      (rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10));
    words[at] = (mixed + (words[at - 16] as number) + (words[at - 7] as number)) | 0;
  }
}
