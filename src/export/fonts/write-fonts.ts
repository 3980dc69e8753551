import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import subsetFont from 'subset-font';
import { compressFont } from './compress-font.ts';
import { type FontPart, mergeFonts } from './merge-fonts.ts';
import { slicesFor, type SongSlice } from './song-slices.ts';

/** The weights the pages use. */
export const songWeights = [400, 700] as const;

/**
 * Writes `fonts/duikan-song-<weight>.woff2` into a built site: Noto Serif SC with exactly the characters that its
 * pages, scripts, styles and data hold, so that a machine without any Chinese font shows all of them.
 */
export async function writeFonts(siteDir: string): Promise<{ characters: number; bytes: number }> {
  const codePoints = await codePointsOf(siteDir);
  const variable = await Promise.all((await slicesFor(codePoints)).map(variableSubset));
  await mkdir(join(siteDir, 'fonts'), { recursive: true });
  let bytes = 0;
  for (const weight of songWeights) {
    const font = await merged(variable, weight);
    await writeFile(join(siteDir, 'fonts', `duikan-song-${weight}.woff2`), font);
    bytes += font.length;
  }
  return { characters: codePoints.length, bytes };
}

/** A slice cut down to its wanted characters, still variable: unpacked once for all weights. */
async function variableSubset({ file, codePoints }: SongSlice): Promise<FontPart> {
  const font = await subsetFont(await readFile(file), String.fromCodePoint(...codePoints), {
    targetFormat: 'truetype',
    noHinting: true,
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
  const text = parts.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('');
  return compressFont(mergeFonts(parts), text);
}

/** Text of every kind a page may show: its own, what its styles generate, what its scripts write, what search finds. */
const textual = new Set(['.html', '.css', '.js', '.json']);

async function codePointsOf(siteDir: string): Promise<number[]> {
  const found = new Set<number>();
  const files = await readdir(siteDir, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile() || !textual.has(extname(file.name))) continue;
    for (const character of new Set(await readFile(join(file.parentPath, file.name), 'utf8'))) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (codePoint > 0x20) found.add(codePoint);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}
