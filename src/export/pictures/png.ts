import { crc32, deflateSync } from 'node:zlib';
import { flatten } from '../glyphs/contours.ts';
import { rasterize } from '../glyphs/rasterize.ts';
import { height, type Part, width } from './draw.ts';
import type { Outlines } from './outlines.ts';
import { palette } from './palette.ts';

/** A picture as PNG (ISO/IEC 15948): eight bits a channel, no interlace. */
export function pngOf(parts: readonly Part[], outlines: Outlines): Buffer {
  const canvas = Buffer.alloc(width * height * 3);
  const paper = channels(palette.paper);
  for (let at = 0; at < canvas.length; at += 1) canvas[at] = paper[at % 3] ?? 0;
  for (const part of parts) paint(canvas, part, outlines);
  return encoded(canvas);
}

function paint(canvas: Buffer, part: Part, { of, unitsPerEm }: Outlines): void {
  const fill = channels(palette[part.fill]);
  if (part.kind === 'rectangle') {
    for (let y = part.y; y < part.y + part.height; y += 1)
      for (let x = part.x; x < part.x + part.width; x += 1) blend(canvas, { x, y, fill, share: 1 });
    return;
  }
  const size = Math.round(part.size);
  const ink = rasterize(of(part.character).curves.map(flatten), { size, unitsPerEm });
  ink.forEach((share, at) => {
    if (share > 0)
      blend(canvas, { x: part.x + (at % size), y: Math.round(part.y) + Math.floor(at / size), fill, share });
  });
}

function blend(
  canvas: Buffer,
  { x, y, fill, share }: { x: number; y: number; fill: readonly number[]; share: number },
): void {
  if (x < 0 || x >= width || y < 0 || y >= height) return;
  const at = (y * width + x) * 3;
  fill.forEach((value, channel) => {
    const before = canvas[at + channel] ?? 0;
    canvas[at + channel] = Math.round(before + (value - before) * Math.min(share, 1));
  });
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function encoded(canvas: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  // Each row says how it is filtered: by the row above it, as rows differ little.
  const stride = width * 3;
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows[y * (stride + 1)] = 2;
    for (let x = 0; x < stride; x += 1) {
      const above = y === 0 ? 0 : (canvas[(y - 1) * stride + x] ?? 0);
      rows[y * (stride + 1) + 1 + x] = (canvas[y * stride + x] ?? 0) - above;
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
