import type { Article } from '../records/article.ts';
import type { Link } from '../records/link.ts';
import { articleText, blockStretches, type ArticleText, type BlockStretch } from './article-text.ts';
import type { SharedPassages } from './reuse/reuse.ts';
import type { Passage } from './reuse/passages.ts';
import { readSymbols } from './reuse/symbols.ts';

/** Symbols of a passage that have to fall into one pair of blocks to be told of. */
const shortestPart = 10;

/** What articles share without being reprints, one link for each pair of blocks, sorted by articles and blocks. */
export function linksOf(shared: readonly SharedPassages[], articles: readonly Article[]): Link[] {
  return shared.flatMap(({ a, b, passages }) => {
    const [articleA, articleB] = [articles[a], articles[b]];
    if (!articleA || !articleB) return [];
    const sides = [sideOf(articleA), sideOf(articleB)] as const;
    const byBlocks = new Map<string, [BlockStretch, BlockStretch][]>();
    for (const [left, right] of passages.flatMap((passage) => blockPairs(passage, sides))) {
      const key = `${left.block} ${right.block}`;
      byBlocks.set(key, [...(byBlocks.get(key) ?? []), [left, right]]);
    }
    return [...byBlocks.values()]
      .sort(([[a1, b1] = none], [[a2, b2] = none]) => a1.block - a2.block || b1.block - b2.block)
      .map((pairs) => linkOf(articleA, articleB, pairs));
  });
}

const none: [BlockStretch, BlockStretch] = [
  { block: 0, from: 0, to: 0 },
  { block: 0, from: 0, to: 0 },
];

/** An article's text with the offsets of its symbols. */
interface Side extends ArticleText {
  from: number[];
  to: number[];
}

function sideOf(article: Article): Side {
  const side: Side = { ...articleText(article), from: [], to: [] };
  readSymbols(side.text, (_, from, to) => {
    side.from.push(from);
    side.to.push(to);
  });
  return side;
}

/** The pairs of stretches of one passage, each in one block on both sides; the passage runs parallel on both. */
function blockPairs(passage: Passage, [a, b]: readonly [Side, Side]): [BlockStretch, BlockStretch][] {
  const stretchesA = symbolStretches(a, passage.fromA, passage.toA);
  const stretchesB = symbolStretches(b, passage.fromB, passage.toB);
  return stretchesA.flatMap((left) =>
    stretchesB.flatMap((right) => {
      const first = Math.max(left.first - passage.fromA, right.first - passage.fromB);
      const end = Math.min(left.end - passage.fromA, right.end - passage.fromB);
      if (end - first < shortestPart) return [];
      const pair: [BlockStretch, BlockStretch] = [
        inBlock(a, left.block, [passage.fromA + first, passage.fromA + end]),
        inBlock(b, right.block, [passage.fromB + first, passage.fromB + end]),
      ];
      return [pair];
    }),
  );
}

/** Symbols `[from, to)` of a side, cut at the ends of its blocks. */
function symbolStretches(
  side: Side,
  from: number,
  to: number,
): { block: number; first: number; end: number }[] {
  return blockStretches(side, side.from[from] ?? 0, side.to[to - 1] ?? 0).map(({ block }) => {
    const start = side.starts[block] ?? 0;
    const stop = start + (side.blocks[block]?.text.length ?? 0);
    let first = from;
    while (first < to && (side.from[first] ?? 0) < start) first += 1;
    let end = first;
    while (end < to && (side.to[end] ?? 0) <= stop) end += 1;
    return { block, first, end };
  });
}

function inBlock(side: Side, block: number, [first, end]: readonly [number, number]): BlockStretch {
  const start = side.starts[block] ?? 0;
  return { block, from: (side.from[first] ?? 0) - start, to: (side.to[end - 1] ?? 0) - start };
}

function linkOf(a: Article, b: Article, pairs: readonly [BlockStretch, BlockStretch][]): Link {
  const quotes = pairs.some(([left, right]) => isQuoted(a, left) || isQuoted(b, right));
  return {
    a: a.id,
    b: b.id,
    kind: quotes ? 'quotes' : 'shares-passage',
    passages: pairs.map(([left, right]) => ({
      a: named(a, left),
      b: named(b, right),
      text: a.blocks[left.block]?.text.slice(left.from, left.to) ?? '',
    })),
  };
}

function named(
  article: Article,
  { block, from, to }: BlockStretch,
): { block: string; from: number; to: number } {
  return { block: article.blocks[block]?.id ?? '', from, to };
}

/** Whether a stretch stands between quotation marks, judged at its middle. */
function isQuoted(article: Article, { block, from, to }: BlockStretch): boolean {
  const before = article.blocks[block]?.text.slice(0, (from + to) >> 1) ?? '';
  return (
    Math.max(before.lastIndexOf('“'), before.lastIndexOf('「')) >
    Math.max(before.lastIndexOf('”'), before.lastIndexOf('」'))
  );
}
