/**
 * A part of an index of terms, as bytes: for each term its length, its characters (ASCII), how many documents hold it, and
 * their numbers, each as its distance from the one before; all numbers in LEB128 (DWARF 5, 7.6), the low seven bits first.
 */
export function encodePostings(
  postings: Iterable<readonly [term: string, documents: readonly number[]]>,
): Uint8Array {
  const bytes: number[] = [];
  for (const [term, documents] of postings) {
    pushNumber(bytes, term.length);
    for (let at = 0; at < term.length; at += 1) bytes.push(term.charCodeAt(at));
    pushNumber(bytes, documents.length);
    let last = -1;
    for (const document of documents) {
      pushNumber(bytes, document - last - 1);
      last = document;
    }
  }
  return Uint8Array.from(bytes);
}

/** The documents that hold a term, by number; none where the part does not have it. */
export function postingsIn(part: Uint8Array, term: string): number[] {
  const reader = new Reader(part);
  while (!reader.isDone()) {
    const isWanted = reader.readTerm() === term;
    const count = reader.readNumber();
    const documents: number[] = [];
    let last = -1;
    for (let at = 0; at < count; at += 1) {
      last += reader.readNumber() + 1;
      if (isWanted) documents.push(last);
    }
    if (isWanted) return documents;
  }
  return [];
}

/** The part of an index in so many that holds a term: FNV-1a over its characters. */
export function partOf(term: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % parts;
}

function pushNumber(bytes: number[], number: number): void {
  let left = number;
  while (left >= 0x80) {
    bytes.push((left & 0x7f) | 0x80);
    left >>>= 7;
  }
  bytes.push(left);
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  isDone(): boolean {
    return this.#at >= this.#bytes.length;
  }

  readNumber(): number {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number;
    }
  }

  readTerm(): string {
    const length = this.readNumber();
    const term = String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + length));
    this.#at += length;
    return term;
  }
}
