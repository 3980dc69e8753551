import { pointsOf } from '../glyphs/contours.ts';
import type { Glyph } from './read-glyphs.ts';
import { viewOf } from './sfnt.ts';

/**
 * The outlines of glyphs as WOFF2 stores them (W3C, "Transformed glyf table format"): each kind of number in a stream of
 * its own, points as the steps between them, and the box around an outline only where it is not that of its points.
 * Glyphs made of others become outlines of their own, and instructions are left out.
 */
export function glyphStreams(glyphs: readonly Glyph[]): Uint8Array {
  const contours: number[] = [];
  const lengths: number[] = [];
  const flags: number[] = [];
  const steps: number[] = [];
  const composites: number[] = [];
  const boxed = Array.from({ length: ((glyphs.length + 31) >> 5) << 2 }, () => 0);
  const boxes: number[] = [];
  const instructions: number[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    const own = pointsOf(glyph, glyphs);
    contours.push(own.length >> 8, own.length & 0xff);
    if (own.length === 0) continue;
    let [x, y] = [0, 0];
    for (const points of own) {
      lengths.push(...short(points.length));
      for (const point of points) {
        const flag = addStep(point.x - x, point.y - y, steps);
        flags.push(point.onCurve ? flag : flag | 0x80);
        ({ x, y } = point);
      }
    }
    steps.push(...short(0));
    const box = boxOf(own.flat());
    if (box.every((edge, at) => edge === viewOf(glyph.outline).getInt16(2 + at * 2))) continue;
    boxed[index >> 3] = (boxed[index >> 3] ?? 0) | (0x80 >> (index & 7));
    boxes.push(...glyph.outline.subarray(2, 10));
  }
  const streams = [contours, lengths, flags, steps, composites, [...boxed, ...boxes], instructions];
  const header = new DataView(new ArrayBuffer(8 + streams.length * 4));
  header.setUint16(4, glyphs.length);
  // Where glyphs lie is told in four bytes each, as `assembleFont` has it.
  header.setUint16(6, 1);
  for (const [index, { length }] of streams.entries()) header.setUint32(8 + index * 4, length);
  return Buffer.concat([new Uint8Array(header.buffer), ...streams.map((stream) => Uint8Array.from(stream))]);
}

/** A number below 65,536, small ones in one byte ("255UInt16"). */
function short(value: number): number[] {
  if (value < 253) return [value];
  if (value < 506) return [255, value - 253];
  if (value < 762) return [254, value - 506];
  return [253, value >> 8, value & 0xff];
}

/** Adds the bytes of a step between two points, in the shortest way the format has, and gives its flag ("Triplet Encoding"). */
function addStep(dx: number, dy: number, bytes: number[]): number {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const right = dx < 0 ? 0 : 1;
  const up = dy < 0 ? 0 : 1;
  const signs = right + 2 * up;
  if (x === 0 && y < 1280) {
    bytes.push(y & 0xff);
    return ((y >> 8) << 1) + up;
  }
  if (y === 0 && x < 1280) {
    bytes.push(x & 0xff);
    return 10 + ((x >> 8) << 1) + right;
  }
  if (x <= 64 && y <= 64) {
    bytes.push((((x - 1) & 0xf) << 4) | ((y - 1) & 0xf));
    return 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs;
  }
  if (x <= 768 && y <= 768) {
    bytes.push((x - 1) & 0xff, (y - 1) & 0xff);
    return 84 + 12 * ((x - 1) >> 8) + (((y - 1) >> 8) << 2) + signs;
  }
  if (x < 4096 && y < 4096) {
    bytes.push(x >> 4, ((x & 0xf) << 4) | (y >> 8), y & 0xff);
    return 120 + signs;
  }
  bytes.push(x >> 8, x & 0xff, y >> 8, y & 0xff);
  return 124 + signs;
}

function boxOf(points: readonly { x: number; y: number }[]): number[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
