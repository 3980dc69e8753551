/** A TrueType font's tables by tag, each a copy of its bytes. */
export type FontTables = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const headerLength = 12;
const recordLength = 16;

/** Takes a TrueType file apart (OpenType 1.9, "Organization of an OpenType Font"). */
export function readTables(font: Uint8Array): FontTables {
  const view = viewOf(font);
  const tables = new Map<string, Uint8Array<ArrayBuffer>>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = headerLength + index * recordLength;
    const tag = String.fromCharCode(...font.subarray(record, record + 4));
    const start = view.getUint32(record + 8);
    tables.set(tag, new Uint8Array(font.subarray(start, start + view.getUint32(record + 12))));
  }
  return tables;
}

/** Puts tables together into a TrueType file, with checksums; the same tables give the same bytes. */
export function writeTables(tables: FontTables): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const bodyStart = headerLength + sorted.length * recordLength;
  const length = sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), bodyStart);
  const font = new Uint8Array(length);
  writeHeader(viewOf(font), sorted.length);
  let start = bodyStart;
  let headStart = 0;
  for (const [index, [tag, bytes]] of sorted.entries()) {
    if (tag === 'head') headStart = start;
    font.set(bytes, start);
    if (tag === 'head') viewOf(font).setUint32(start + 8, 0);
    const checksum = sumOf(font.subarray(start, start + padded(bytes.length)));
    writeRecord(font, headerLength + index * recordLength, { tag, checksum, start, length: bytes.length });
    start += padded(bytes.length);
  }
  viewOf(font).setUint32(headStart + 8, (0xb1b0afba - sumOf(font)) >>> 0);
  return font;
}

/** A DataView of exactly these bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A table that must be there. */
export function tableOf(tables: FontTables, tag: string): Uint8Array<ArrayBuffer> {
  const table = tables.get(tag);
  if (!table) throw new Error(`A font subset lacks its ${tag} table; this is a bug.`);
  return table;
}

function writeHeader(view: DataView, count: number): void {
  const power = 2 ** Math.floor(Math.log2(count));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, count * 16 - power * 16);
}

function writeRecord(
  font: Uint8Array,
  at: number,
  record: { tag: string; checksum: number; start: number; length: number },
): void {
  const view = viewOf(font);
  for (let index = 0; index < 4; index++) font[at + index] = record.tag.charCodeAt(index);
  view.setUint32(at + 4, record.checksum);
  view.setUint32(at + 8, record.start);
  view.setUint32(at + 12, record.length);
}

function sumOf(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
