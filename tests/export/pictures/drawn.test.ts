import { crc32, inflateSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { drawName, drawVariant } from '../../../src/export/pictures/draw.ts';
import type { Outlines } from '../../../src/export/pictures/outlines.ts';
import type { Pictured } from '../../../src/export/pictures/pictured.ts';
import { pngOf } from '../../../src/export/pictures/png.ts';
import { svgOf } from '../../../src/export/pictures/svg.ts';

/** Every character is its square's inner half, one corner of it bent. */
const outlines: Outlines = {
  unitsPerEm: 1000,
  of: () => ({
    advance: 1000,
    curves: [
      [
        { x: 250, y: 130, onCurve: true },
        { x: 750, y: 130, onCurve: true },
        { x: 750, y: 630, onCurve: false },
        { x: 250, y: 630, onCurve: true },
      ],
    ],
  }),
};
const side = (reading: string, suspected: boolean) => ({
  before: '郑',
  reading,
  after: '',
  papers: 1,
  suspected,
});
const pictured: Pictured = { variant: 'v-1', class: 'shape', sides: [side('重', false), side('军', true)] };
const parts = drawVariant(pictured, outlines);

it('as SVG it is well formed, all in paths, and says in words what it shows', () => {
  const tags = new Map<string, number>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => tags.set(name, (tags.get(name) ?? 0) + 1));
  parser.on('error', (error) => {
    throw error;
  });
  const svg = svgOf(parts, outlines, '郑重 | 郑军 <&');
  parser.write(svg).close();
  // The paper, the rule and its tick, four characters, the tint and the line of what is suspected, two numbers.
  expect(Object.fromEntries(tags)).toEqual({ svg: 1, title: 1, path: 1 + 2 + 4 + 2 + 2 });
  expect(svg).toContain('<title>郑重 | 郑军 &lt;&amp;</title>');
  // 郑 on the left: its square of 250 px begins at 300 − 250, its baseline 12 % above the foot.
  expect(svg).toContain('d="M112.5 347.5l125 0q0-125-125-125l0 125z"');
});

it('as PNG it has the size that previews want, and what is suspected in its colour', () => {
  const png = pngOf(parts, outlines);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.set(named.subarray(0, 4).toString(), named.subarray(4));
    at += length + 12;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  const header = chunks.get('IHDR');
  expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([1200, 630]);
  const colourAt = pixels(inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)));
  expect(colourAt(10, 10)).toBe('fbfaf6');
  expect(colourAt(600, 10)).toBe('1c1b19');
  // Beside and on the glyph of 军, the right one of two; 郑 before it is ink on paper.
  expect([colourAt(910, 170), colourAt(1000, 340)]).toEqual(['ffe6cf', '9a3a00']);
  expect(colourAt(740, 340)).toBe('1c1b19');
});

/** Undoes the filter “up” (PNG 9.2). */
function pixels(rows: Buffer): (x: number, y: number) => string {
  const stride = 1200 * 3;
  const image = Buffer.alloc(stride * 630);
  for (let y = 0; y < 630; y += 1) {
    expect(rows[y * (stride + 1)]).toBe(2);
    for (let x = 0; x < stride; x += 1)
      image[y * stride + x] =
        (rows[y * (stride + 1) + 1 + x] ?? 0) + (y > 0 ? (image[(y - 1) * stride + x] ?? 0) : 0);
  }
  return (x, y) => image.subarray(y * stride + x * 3, y * stride + x * 3 + 3).toString('hex');
}

it('a site of two characters has them on either side of the rule, a longer name in one line', () => {
  const said = (name: string) =>
    drawName(name, outlines).map((part) => (part.kind === 'character' ? part.character : part.kind));
  expect(said('对勘')).toEqual(['rectangle', 'rectangle', '对', '勘']);
  expect(said('三报对读')).toEqual(['三', '报', '对', '读']);
});
