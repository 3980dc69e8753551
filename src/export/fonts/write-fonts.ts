import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { compressFont } from './compress-font.ts';
import { letters, measureFont, measureLetters } from './measure-font.ts';
import { type FontPart, mergeFonts } from './merge-fonts.ts';
import { slicesFor, type SongSlice } from './song-slices.ts';

/** The weights the pages use. */
export const songWeights = [400, 700] as const;

/**
 * Writes `fonts/duikan-song-<weight>.woff2` into a folder of a site: Noto Serif SC with the characters that the site shows, so
 * that a machine without any Chinese font shows all of them. Beside them goes `measure.js`, a font that only measures.
 * Gives the fonts as TrueType, by weight.
 */
export async function writeFonts(
  siteDir: string,
  codePoints: readonly number[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const variable = await Promise.all((await slicesFor(codePoints)).map(variableSubset));
  await mkdir(join(siteDir, 'fonts'), { recursive: true });
  const fonts = new Map<number, Uint8Array>();
  for (const weight of songWeights) fonts.set(weight, await merged(variable, weight));
  await Promise.all(
    [...fonts].map(async ([weight, font]) =>
      writeFile(join(siteDir, 'fonts', `duikan-song-${weight}.woff2`), await compressFont(font)),
    ),
  );
  await writeFile(join(siteDir, 'fonts', 'measure.js'), await measureScript(fonts));
  return fonts;
}

/** The fonts that only measure as a script: made of bytes they are there at once, before anything is painted. */
async function measureScript(fonts: ReadonlyMap<number, Uint8Array>): Promise<string> {
  const packed = async (font: Uint8Array) => Buffer.from(await compressFont(font)).toString('base64');
  const [regular = new Uint8Array(), bold = regular] = songWeights.map((weight) => fonts.get(weight));
  const [first, last] = [letters.first, letters.last].map((codePoint) => codePoint.toString(16));
  // Every page loads it, so it has no white space that it can do without.
  return `{const add=(font,weight,unicodeRange)=>document.fonts.add(new FontFace('Duikan Measure',Uint8Array.from(atob(font),c=>c.charCodeAt(0)),{weight,unicodeRange})),all='${await packed(measureFont(regular))}';add(all,'400','U+0-10FFFF');add(all,'700','U+80-10FFFF');add('${await packed(measureLetters(bold))}','700','U+${first}-${last}')}
`;
}

/** A slice cut down to its wanted characters, still variable: unpacked once for all weights. */
async function variableSubset({ file, codePoints }: SongSlice): Promise<FontPart> {
  const font = await subsetFont(await readFile(file), String.fromCodePoint(...codePoints), {
    targetFormat: 'truetype',
    noHinting: true,
    noLayoutClosure: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'VVAR'],
  });
  return { font, codePoints };
}

async function merged(variable: readonly FontPart[], weight: number): Promise<Uint8Array> {
  const parts = await Promise.all(
    variable.map(async ({ font, codePoints }) => ({
      codePoints,
      font: await subsetFont(Buffer.from(font), String.fromCodePoint(...codePoints), {
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
      }),
    })),
  );
  return mergeFonts(parts);
}
