import { alignWitnesses } from '../../src/collate/align-witnesses.ts';
import { collate } from '../../src/collate/collate.ts';
import { collateStory } from '../../src/collate/collate-story.ts';
import type { Columns } from '../../src/collate/columns.ts';
import { alignPair } from '../../src/collate/pair.ts';
import { findReuse, type Reuse } from '../../src/collate/reuse/reuse.ts';
import { Interner, readSequence, type Sequence, type WitnessText } from '../../src/collate/sequence.ts';
import { variantNamer } from '../../src/collate/variant-id.ts';
import { readRecords } from '../../src/export/read-records.ts';
import { median, timed, type Figure } from './figures.ts';
import { chance, someText, withNoise, type Noisy } from './noise.ts';
import { runPeers } from './pair-peers.ts';
import { reuseCorpus } from './reuse-corpus.ts';

/** Measures collation: real witnesses, many long ones, a very long pair beside its peers, reuse over an archive. */
export async function benchCollation({ full = false, records = '.records' } = {}): Promise<Figure[]> {
  return [
    await realWitnesses(records),
    ...manyWitnesses(),
    ...longPair(),
    ...reuseAt(10_000, { seconds: 3 }),
    ...(full ? reuseAt(100_000, { seconds: 30 }) : []),
    await sameBytes(records),
  ];
}

async function realWitnesses(records: string): Promise<Figure> {
  const { articles } = await readRecords(records);
  const ids = ['000-a1', '001-a1', '002-a1', '003-a7'];
  const witnesses = articles
    .filter(({ id }) => ids.includes(id))
    .map((article) => ({ ...article, file: article.page, lost: article.seams.filter(({ lost }) => lost) }));
  const times = Array.from(
    { length: 25 },
    () => timed(() => collateStory(witnesses, { story: 's-000-a1', nameOf: variantNamer() })).ms,
  );
  const ms = median(times);
  return {
    work: 'the four witnesses of the 综述, to variants',
    bar: 'median ≤ 30 ms',
    result: `${ms.toFixed(1)} ms`,
    met: witnesses.length === 4 && ms <= 30,
  };
}

function manyWitnesses(): Figure[] {
  const random = chance(50);
  const base = someText(20_000, random);
  const noisy = Array.from({ length: 50 }, () => withNoise(base, 0.05, random));
  const { result, ms } = timed(() => {
    const interner = new Interner();
    const sequences = noisy.map(({ text }, at) => readSequence(plain(`w${at}`, text), interner));
    return { sequences, columns: alignWitnesses(sequences, interner.kindOf.bind(interner)) };
  });
  const share = homologousShare(noisy, result.sequences, result.columns);
  return [
    {
      work: '50 witnesses × 20,000 characters, 5 % noise',
      bar: '≤ 2 s, ≥ 99 % of homologous pairs in one column',
      result: `${(ms / 1000).toFixed(2)} s, ${(share * 100).toFixed(2)} %`,
      met: ms <= 2_000 && share >= 0.99,
    },
  ];
}

/** Of all pairs of characters that come from one character, how many stand in one column. */
function homologousShare(
  noisy: readonly Noisy[],
  sequences: readonly Sequence[],
  { cells }: Columns,
): number {
  const places = new Map<number, number[]>();
  cells.forEach((row, witness) => {
    row.forEach((cell, column) => {
      const origin = cell < 0 ? -1 : (noisy[witness]?.origins[sequences[witness]?.from[cell] ?? -1] ?? -1);
      if (origin < 0) return;
      const columns = places.get(origin);
      if (columns) columns.push(column);
      else places.set(origin, [column]);
    });
  });
  let pairs = 0;
  let together = 0;
  for (const columns of places.values()) {
    pairs += (columns.length * (columns.length - 1)) / 2;
    const counts = new Map<number, number>();
    for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
    for (const count of counts.values()) together += (count * (count - 1)) / 2;
  }
  return together / pairs;
}

function longPair(): Figure[] {
  const random = chance(600);
  const a = someText(600_000, random);
  const b = withNoise(a, 0.05, random).text;
  const interner = new Interner();
  const [left, right] = [a, b].map((text) => readSequence(plain('pair', text), interner).symbols);
  if (!left || !right) return [];
  const { result: hunks, ms } = timed(() => alignPair(left, right));
  const edits = hunks.reduce((sum, { fromA, toA, fromB, toB }) => sum + toA - fromA + toB - fromB, 0);
  const peers = runPeers(a, b);
  const optimum = peers.find(({ peer }) => peer.endsWith('no limit'))?.edits ?? edits;
  return [
    {
      work: 'a pair of 600,000 characters, 5 % noise',
      bar: '≤ 1 s, edits ≤ 1.005 × the optimum',
      result: `${(ms / 1000).toFixed(2)} s, ${edits} edits (${(edits / optimum).toFixed(4)} ×), ${hunks.length} hunks`,
      met: ms <= 1_000 && edits <= 1.005 * optimum,
    },
    ...peers.map((peer) => ({
      work: `– the same by ${peer.peer}`,
      bar: '–',
      result: `${(peer.ms / 1000).toFixed(2)} s, ${peer.edits === null ? 'gave up' : `${peer.edits} edits, ${peer.hunks ?? 0} hunks`}`,
      met: null,
    })),
  ];
}

function reuseAt(count: number, { seconds }: { seconds: number }): Figure[] {
  const { texts, pages, planted } = reuseCorpus(count);
  globalThis.gc?.();
  const { result, ms } = timed(() => findReuse(texts, pages));
  const bytes = process.memoryUsage().rss;
  const { recall, falseGroups } = scoreReuse(result, planted);
  return [
    {
      work: `reuse over ${count.toLocaleString('en')} articles (${(texts.join('').length / 1e6).toFixed(1)} M characters)`,
      bar: `≤ ${seconds} s, ≤ 1.5 GB, recall ≥ 99.9 %, no false one`,
      result: `${(ms / 1000).toFixed(2)} s, ${(bytes / 1e9).toFixed(2)} GB, recall ${(recall * 100).toFixed(2)} %, ${falseGroups} false`,
      met: ms <= seconds * 1000 && bytes <= 1.5e9 && recall >= 0.999 && falseGroups === 0,
    },
  ];
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

async function sameBytes(folder: string): Promise<Figure> {
  const { pages, articles } = await readRecords(folder);
  const results = [articles, articles.toReversed(), articles].map((order) =>
    JSON.stringify(collate({ pages, articles: order })),
  );
  const same = new Set(results).size === 1;
  return {
    work: 'the same input twice, and in another order',
    bar: 'the same bytes',
    result: same ? 'the same' : 'not the same',
    met: same,
  };
}

function plain(id: string, text: string): WitnessText {
  return {
    id,
    file: id,
    headline: null,
    blocks: [{ id: 'p1', type: 'paragraph', text, sources: [] }],
    lost: [],
  };
}
