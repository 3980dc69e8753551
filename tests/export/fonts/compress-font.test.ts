import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { beforeAll, expect, it } from 'vitest';
import { assembleFont } from '../../../src/export/fonts/assemble-font.ts';
import { compressFont } from '../../../src/export/fonts/compress-font.ts';
import { measureFont } from '../../../src/export/fonts/measure-font.ts';
import { mergeFonts } from '../../../src/export/fonts/merge-fonts.ts';
import { type Glyph, readGlyphs } from '../../../src/export/fonts/read-glyphs.ts';
import { readTables, viewOf, writeTables } from '../../../src/export/fonts/sfnt.ts';
import { slicesFor } from '../../../src/export/fonts/song-slices.ts';
import { type Point, pointsOf } from '../../../src/export/glyphs/contours.ts';

const codePoints = Array.from(new Set('郑重强调：“对勘”——3:1。'), (char) => char.codePointAt(0) ?? 0);

let song: Uint8Array;

beforeAll(async () => {
  const slices = await slicesFor(codePoints);
  const cut = slices.map(async ({ file, codePoints: wanted }) => ({
    codePoints: wanted,
    font: await subsetFont(await readFile(file), String.fromCodePoint(...wanted), {
      targetFormat: 'truetype',
      noHinting: true,
      variationAxes: { wght: 400 },
    }),
  }));
  song = mergeFonts(await Promise.all(cut));
});

/** What another program, which decodes WOFF2 by the code of its authors, makes of a font in any of its formats. */
async function read(font: Uint8Array): Promise<Buffer> {
  return subsetFont(Buffer.from(font), undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
}

it('gives back the glyphs, and every byte of the tables beside them', async () => {
  for (const font of [song, measureFont(song)]) {
    const [before, after] = [readTables(await read(font)), readTables(await read(await compressFont(font)))];
    expect(readGlyphs(after, 0).map(shown)).toEqual(readGlyphs(before, 0).map(shown));
    for (const tag of ['OS/2', 'cmap', 'hhea', 'hmtx', 'maxp', 'name', 'post'])
      expect(after.get(tag)).toEqual(before.get(tag));
  }
});

/** The format has a shorter way to say what is below each of these. */
const limits = [65, 769, 1280, 4096];
const length = fc.oneof(fc.nat(5000), fc.constantFrom(...limits, ...limits.map((limit) => limit - 1)));
const coordinate = fc.oneof(
  fc.constant(0),
  length,
  length.map((value) => -value),
);
const step = fc.tuple(coordinate, coordinate, fc.boolean());
const contour = fc
  .constantFrom(1, 2, 3, 4, 252, 253, 505, 506, 761, 762)
  .chain((count) => fc.array(step, { minLength: count, maxLength: count }));
const glyph = fc.tuple(fc.array(contour, { maxLength: 2 }), fc.boolean());
/** A font that draws nothing at all is none. */
const drawing = fc
  .array(glyph, { minLength: 1, maxLength: 12 })
  .filter((all) => all.some(([contours]) => contours.length > 0));

it('gives back the points and boxes of any outlines', async () => {
  await fc.assert(
    fc.asyncProperty(drawing, async (drawn) => {
      const glyphs = drawn.map(([contours, boxed]) => outlined(contours, boxed));
      const numbers = new Map(glyphs.map((_, index) => [0xe000 + index, index + 1]));
      const font = writeTables(assembleFont(readTables(song), [blank, ...glyphs], numbers));
      const back = readGlyphs(readTables(await read(await compressFont(font))), 0).slice(1);
      expect(back.map(shown)).toEqual(glyphs.map(shown));
    }),
    { numRuns: 10 },
  );
});

const blank: Glyph = { outline: new Uint8Array(0), advance: 1000, bearing: 0 };

const shown = (one: Glyph): { points: Point[][]; box: number[] } => ({
  points: pointsOf(one, []),
  box: [...one.outline.subarray(2, 10)],
});

/** A glyph whose steps take two bytes each; `boxed`: what it says that holds its points is not what does. */
function outlined(contours: readonly (readonly [number, number, boolean][])[], boxed: boolean): Glyph {
  if (contours.length === 0) return blank;
  const steps = contours.flat();
  const outline = new Uint8Array(12 + contours.length * 2 + steps.length * 5);
  const view = viewOf(outline);
  view.setInt16(0, contours.length);
  let last = -1;
  for (const [index, { length }] of contours.entries()) view.setUint16(10 + index * 2, (last += length));
  const flags = 12 + contours.length * 2;
  const xs = flags + steps.length;
  const ys = xs + steps.length * 2;
  for (const [index, [x, y, onCurve]] of steps.entries()) {
    view.setUint8(flags + index, onCurve ? 1 : 0);
    view.setInt16(xs + index * 2, x);
    view.setInt16(ys + index * 2, y);
  }
  const points = pointsOf({ ...blank, outline }, []).flat();
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)];
  const box = [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
  for (const [at, edge] of box.entries()) view.setInt16(2 + at * 2, boxed ? edge + 1 : edge);
  return { ...blank, outline };
}
