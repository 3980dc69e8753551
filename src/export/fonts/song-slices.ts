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
  const ranges = Object.entries(
    JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>,
  )
    .map(([key, list]) => ({
      key: key.replace(/[[\]]/gu, ''),
      chinese: key.startsWith('['),
      spans: parseSpans(list),
    }))
    .toSorted((a, b) => Number(b.chinese) - Number(a.chinese));
  const slices = new Map<string, SongSlice>();
  for (const codePoint of codePoints) {
    const range = ranges.find(({ spans }) =>
      spans.some(([from, to]) => from <= codePoint && codePoint <= to),
    );
    if (!range) continue;
    const file = join(folder, 'files', `noto-serif-sc-${range.key}-wght-normal.woff2`);
    const slice = slices.get(range.key) ?? { file, codePoints: [] };
    slice.codePoints.push(codePoint);
    slices.set(range.key, slice);
  }
  return [...slices.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function songFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'));
}

function parseSpans(list: string): [number, number][] {
  return list.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/iu, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
