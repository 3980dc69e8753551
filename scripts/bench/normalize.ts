import { nodeSha256 } from '../../src/export/node-sha256.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { setPage } from '../../tests/generator/set-page.ts';
import { allStories } from '../../tests/generator/stories.ts';
import { type Figure, median, timed } from './figures.ts';

const pageCount = 1_000;
const rounds = 11;
const charactersASecond = 1_000_000;
/** The heap may differ by so much from round to round; more would be something kept. */
const flatBytes = 4_000_000;

/**
 * Measures the normalizer over generated pages: characters a second of one core's time, and then whether memory stays
 * flat. The best round counts: a core that is shared, or a neighbour in its caches, only ever makes one slower, and the
 * median beside it says how much. Memory has rounds of its own: a collection that is forced while no page is at work
 * makes V8 drop what it compiled for them, and the round after it would measure the compiler.
 */
export function benchNormalizer(): Figure[] {
  const stories = allStories();
  const texts = Array.from({ length: pageCount }, (_, at) => setPage(stories, 1 + at).text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const pages = texts.map((text) => new TextEncoder().encode(text));
  normalizeAll(pages);
  const times = Array.from({ length: rounds }, () => timed(() => normalizeAll(pages)).cpuMs);
  const rateOf = (ms: number): number => characters / (ms / 1000);
  const rate = rateOf(Math.min(...times));
  const before = heapBytes();
  for (let round = 0; round < rounds; round += 1) normalizeAll(pages);
  const grown = heapBytes() - before;
  return [
    {
      work: `${pageCount} generated pages (${(characters / 1e6).toFixed(1)} M characters), to records`,
      bar: '≥ 1 M characters a second',
      result: `${(rate / 1e6).toFixed(2)} M characters a second (median ${(rateOf(median(times)) / 1e6).toFixed(2)} M)`,
      met: rate >= charactersASecond,
    },
    {
      work: `the heap after ${rounds} more rounds over them`,
      bar: `at most ${flatBytes / 1e6} MB larger`,
      result: `${(grown / 1e6).toFixed(1)} MB larger`,
      met: grown <= flatBytes,
    },
    benchRepeats(),
  ];
}

/** What a page may be made of again and again: of 130 such pieces the ones that take longest. */
const pieces = [
  'a<br>b',
  '<p>甲</p>',
  '<h1>甲</h1>',
  '<tr><td>甲</td></tr>',
  '| a |\n',
  'я',
  '$9.\\,9\\%$',
  '，\n',
  '𠮷\n',
  '（上接第1版）\n',
];
const repeatedBytes = 1_000_000;
const longestMs = 1_000;

/** Measures pages that repeat one piece: none may take long, whatever it is. */
function benchRepeats(): Figure {
  const costs = pieces.map((piece) => {
    const bytes = new TextEncoder().encode(
      piece.repeat(repeatedBytes / new TextEncoder().encode(piece).length),
    );
    return { piece, ms: timed(() => normalizeAll([bytes])).cpuMs };
  });
  const longest = costs.reduce((a, b) => (b.ms > a.ms ? b : a));
  return {
    work: `${repeatedBytes / 1e6} MB of one piece again and again, ${pieces.length} pieces`,
    bar: `≤ ${longestMs / 1000} s each`,
    result: `${(median(costs.map(({ ms }) => ms)) / 1000).toFixed(2)} s, ${JSON.stringify(longest.piece)} ${(longest.ms / 1000).toFixed(2)} s`,
    met: longest.ms <= longestMs,
  };
}

function normalizeAll(pages: readonly Uint8Array[]): void {
  for (const bytes of pages) normalizePage({ file: 'g_page.txt', bytes, sidecar: null, sha256: nodeSha256 });
}

/** Bytes of the heap that are still in use. `npm run bench` runs Node with `--expose-gc`. */
function heapBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
