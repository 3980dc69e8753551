import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { readCharacterMap, readGlyphs } from '../fonts/read-glyphs.ts';
import { readTables, tableOf, viewOf } from '../fonts/sfnt.ts';
import { slicesFor, type SongSlice } from '../fonts/song-slices.ts';
import { contoursOf } from './contours.ts';
import { principalAxes } from './principal-axes.ts';
import { rasterize } from './rasterize.ts';
import { size, strokeFeatures } from './stroke-features.ts';

/** Numbers kept of each glyph, each in two bits. */
const keptAxes = 80;

/** How far the axes are evened out: 0 leaves the common differences on top, 1 makes all axes weigh the same. */
const evening = 0.75;

/** Standard deviations at which a number falls into the outer of its four steps: half of this. */
const outerStep = 1.6;

/**
 * The look of the Han of Noto Serif SC: for each of `characters`, in order, a step from 0 to 3 on each axis, in base64.
 * `weights` says what the axes count, parted by spaces.
 */
export interface GlyphTable {
  font: string;
  weights: string;
  characters: string;
  codes: string;
}

/** Draws every Han of the font and boils each down to 20 bytes that can be compared; takes about a minute. */
export async function makeGlyphTable(onSlice: (done: number, all: number) => void): Promise<GlyphTable> {
  const han = Array.from({ length: 0x5200 }, (_, at) => 0x4e00 + at);
  const features = new Map<number, Float64Array>();
  const slices = await slicesFor([0x3007, ...han]);
  for (const [at, slice] of slices.entries()) {
    for (const [codePoint, numbers] of await featuresOf(slice)) features.set(codePoint, numbers);
    onSlice(at + 1, slices.length);
  }
  const codePoints = [...features.keys()].sort((a, b) => a - b);
  const samples = codePoints.flatMap((codePoint) => features.get(codePoint) ?? []);
  const { mean, axes, variances } = principalAxes(samples, keptAxes);
  const first = variances[0] ?? 1;
  const packed = samples.map((sample) => {
    const centred = sample.map((value, at) => value - (mean[at] as number));
    return pack(axes.map((axis, at) => product(axis, centred) / Math.sqrt(variances[at] ?? 1)));
  });
  return {
    font: 'Noto Serif SC, weight 400',
    weights: variances.map((variance) => ((variance / first) ** ((1 - evening) / 2)).toFixed(4)).join(' '),
    characters: String.fromCodePoint(...codePoints),
    codes: Buffer.concat(packed).toString('base64'),
  };
}

async function featuresOf({ file, codePoints }: SongSlice): Promise<[number, Float64Array][]> {
  const font = await subsetFont(await readFile(file), String.fromCodePoint(...codePoints), {
    targetFormat: 'truetype',
    variationAxes: { wght: 400 },
    noHinting: true,
  });
  const tables = readTables(font);
  const glyphs = readGlyphs(tables, 0);
  const unitsPerEm = viewOf(tableOf(tables, 'head')).getUint16(18);
  const glyphOf = readCharacterMap(tables);
  return codePoints.flatMap((codePoint) => {
    const glyph = glyphs[glyphOf.get(codePoint) ?? 0];
    if (!glyph || !glyphOf.has(codePoint)) return [];
    const ink = rasterize(contoursOf(glyph, glyphs), { size, unitsPerEm });
    return [[codePoint, strokeFeatures(ink)] as [number, Float64Array]];
  });
}

/** Four numbers a byte, the first in the lowest bits. */
function pack(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length / 4);
  numbers.forEach((number, at) => {
    const step = Math.max(0, Math.min(3, Math.floor((number / outerStep) * 2 + 2)));
    bytes[at >> 2] = (bytes[at >> 2] as number) | (step << ((at & 3) * 2));
  });
  return bytes;
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
}
