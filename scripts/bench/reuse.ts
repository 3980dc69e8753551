import { findReuse, type Reuse } from '../../src/collate/reuse/reuse.ts';
import { storeSymbols } from '../../src/collate/reuse/symbols.ts';
import { type Figure, seconds, timed } from './figures.ts';
import { reuseCorpus } from './reuse-corpus.ts';

/** How much more ten times the articles may cost. */
const mostTimes = 12;

/** Measures how reprints are found among generated articles: 10,000, and in `full` 100,000. */
export function benchReuse({ full }: { full: boolean }): Figure[] {
  const warm = reuseCorpus(1_000);
  findReuse(storeSymbols(warm.texts), warm.pages);
  const fewer = measure(10_000, 3);
  if (!full) return [fewer.figure];
  const more = measure(100_000, 30);
  return [fewer.figure, more.figure, growth(fewer, more)];
}

interface Measured {
  cpuMs: number;
  figure: Figure;
}

function measure(count: number, bar: number): Measured {
  const { texts, pages, planted } = reuseCorpus(count);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  globalThis.gc?.();
  const found = timed(() => findReuse(storeSymbols(texts), pages));
  const bytes = process.memoryUsage().rss;
  const { recall, falseGroups } = scoreReuse(found.result, planted);
  const right = recall >= 0.999 && falseGroups === 0;
  return {
    cpuMs: found.cpuMs,
    figure: {
      work: `reuse over ${count.toLocaleString('en')} articles (${(characters / 1e6).toFixed(1)} M characters)`,
      bar: `≤ ${bar} s, ≤ 1.5 GB, recall ≥ 99.9 %, no false one`,
      result: `${seconds(found)}, ${(bytes / 1e9).toFixed(2)} GB, recall ${(recall * 100).toFixed(2)} %, ${falseGroups} false`,
      met: found.cpuMs <= bar * 1000 && bytes <= 1.5e9 && right,
    },
  };
}

function growth(fewer: Measured, more: Measured): Figure {
  const times = more.cpuMs / fewer.cpuMs;
  return {
    work: '– ten times the articles',
    bar: `at most ${mostTimes} × the time`,
    result: `${times.toFixed(1)} ×`,
    met: times <= mostTimes,
  };
}

/** How many planted reprints were found with their story, and how many groups hold what was not planted together. */
function scoreReuse(
  { groups }: Reuse,
  planted: readonly number[][],
): { recall: number; falseGroups: number } {
  const found = new Map(groups.flatMap((group, at) => group.map((member) => [member, at] as const)));
  const truth = new Map(planted.flatMap((group, at) => group.map((member) => [member, at] as const)));
  const copies = planted.flatMap(([first, ...others]) => others.map((copy) => [first ?? -1, copy] as const));
  const together = copies.filter(([first, copy]) => found.has(copy) && found.get(copy) === found.get(first));
  const falseGroups = groups.filter(
    (group) => new Set(group.map((member) => truth.get(member) ?? -1 - member)).size > 1,
  );
  return { recall: together.length / copies.length, falseGroups: falseGroups.length };
}
