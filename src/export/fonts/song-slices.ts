import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** One of the files Noto Serif SC comes in, and the wanted code points it holds. */
export interface SongSlice {
  file: string;
  codePoints: number[];
}

/**
 * Finds, for each code point, the slice of Noto Serif SC (variable, by weight) that is to draw it; code points that no
 * slice holds are left out. Where several hold one, a Chinese slice goes before a Latin one, so that quotation marks
 * and dashes come out full width.
 */
export async function slicesFor(codePoints: Iterable<number>): Promise<SongSlice[]> {
  const folder = songFolder();
  const lists = Object.entries(
    JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>,
  );
  const keyOf = new Map<number, string>();
  for (const [key, list] of lists.toSorted(([a], [b]) => Number(isChinese(b)) - Number(isChinese(a))))
    for (const [from, to] of parseSpans(list))
      for (let codePoint = from; codePoint <= to; codePoint += 1)
        if (!keyOf.has(codePoint)) keyOf.set(codePoint, key.replace(/[[\]]/gu, ''));
  const slices = new Map<string, SongSlice>();
  for (const codePoint of codePoints) {
    const key = keyOf.get(codePoint);
    if (key === undefined) continue;
    const file = join(folder, 'files', `noto-serif-sc-${key}-wght-normal.woff2`);
    const slice = slices.get(key) ?? { file, codePoints: [] };
    slice.codePoints.push(codePoint);
    slices.set(key, slice);
  }
  return [...slices.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

const isChinese = (key: string): boolean => key.startsWith('[');

function songFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'));
}

function parseSpans(list: string): [number, number][] {
  return list.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/iu, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
