import { nodeSha256 } from '../../src/export/node-sha256.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { setPage } from '../../tests/generator/set-page.ts';
import { allStories } from '../../tests/generator/stories.ts';
import { type Figure, median } from './figures.ts';

const pageCount = 1_000;
const rounds = 5;
const charactersASecond = 2_000_000;
/** The heap may differ by so much from round to round; more would be something kept. */
const flatBytes = 4_000_000;

/**
 * Measures the normalizer over generated pages: characters a second of one core's time (what else runs on the machine
 * does not count), and whether memory stays flat.
 */
export function benchNormalizer(): Figure[] {
  const stories = allStories();
  const texts = Array.from({ length: pageCount }, (_, at) => setPage(stories, 1 + at).text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const pages = texts.map((text) => new TextEncoder().encode(text));
  normalizeAll(pages);
  const heaps = [heapBytes()];
  const times = Array.from({ length: rounds }, () => {
    const start = process.threadCpuUsage();
    normalizeAll(pages);
    const { user, system } = process.threadCpuUsage(start);
    heaps.push(heapBytes());
    return (user + system) / 1000;
  });
  const rate = characters / (median(times) / 1000);
  const grown = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
  return [
    {
      work: `${pageCount} generated pages (${(characters / 1e6).toFixed(1)} M characters), to records`,
      bar: '≥ 2 M characters a second',
      result: `${(rate / 1e6).toFixed(2)} M characters a second`,
      met: rate >= charactersASecond,
    },
    {
      work: `the heap after ${rounds} more rounds over them`,
      bar: `at most ${flatBytes / 1e6} MB larger`,
      result: `${(grown / 1e6).toFixed(1)} MB larger`,
      met: grown <= flatBytes,
    },
  ];
}

function normalizeAll(pages: readonly Uint8Array[]): void {
  for (const bytes of pages) normalizePage({ file: 'g_page.txt', bytes, sidecar: null, sha256: nodeSha256 });
}

/** Bytes of the heap that are still in use. `npm run bench` runs Node with `--expose-gc`. */
function heapBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
