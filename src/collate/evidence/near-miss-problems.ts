import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import type { Article, Block } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';
import type { Story } from '../../records/story.ts';
import { SourceMap } from '../../text/source-map.ts';
import { readSymbols } from '../reuse/symbols.ts';
import { type ArchiveTexts, archiveTexts, changesOf } from './changed-texts.ts';
import type { EvidenceMemory } from './evidence-memory.ts';
import { findNearMisses, findNearMissesAgain, type NearMiss, withoutOverlaps } from './near-misses.ts';
import { storyNumbers } from './story-numbers.ts';

/** A near miss as a problem at its place, and what the place should be. */
export interface NearMissProblem {
  problem: Problem;
  suggestion: string;
}

/** A number in place of another is no misreading of it: it says something else. */
const numeral = /[\p{N}〇一二三四五六七八九十百千万亿两]/u;

/**
 * Says where an article that one paper alone prints reads otherwise than a set phrase of the archive. What other papers
 * print too is collated, and not told here; nor is what doubles a character, which another rule tells.
 */
export function nearMissProblems(
  { pages, articles }: { pages: readonly Page[]; articles: readonly Article[] },
  stories: readonly Story[],
  memory?: EvidenceMemory,
): NearMissProblem[] {
  const readers = articles.map((article) => new Reader(article));
  const texts = archiveTexts(articles, stories);
  const { store } = texts;
  const files = new Map(pages.map(({ id, file }) => [id, file]));
  const storyOf = storyNumbers(stories, articles);
  return withoutOverlaps(missesIn(texts, storyOf, memory)).flatMap((miss) => {
    const article = articles[miss.text];
    if (!article || (storyOf[miss.text] ?? 0) < stories.length) return [];
    const usual = textOf(miss.usual, { starts: store.starts, readers });
    return told(
      miss,
      { article, reader: readers[miss.text], usual, start: store.starts[miss.text] ?? 0 },
      files,
    );
  });
}

function missesIn(
  texts: ArchiveTexts,
  storyOf: readonly number[],
  memory: EvidenceMemory | undefined,
): NearMiss[] {
  const before = memory?.misses;
  const changes = before ? changesOf(before.texts, texts) : null;
  const misses =
    before && changes
      ? findNearMissesAgain(texts.store, storyOf, { before, changes })
      : findNearMisses(texts.store, storyOf);
  if (memory) memory.misses = { texts, misses };
  return misses;
}

function told(
  miss: NearMiss,
  at: { article: Article; reader: Reader | undefined; usual: string; start: number },
  files: ReadonlyMap<string, string>,
): NearMissProblem[] {
  const { reader, start, usual } = at;
  const { left, right } = miss.context;
  const own = { from: miss.from - start, to: miss.to - start };
  const around = reader?.stretch(own.from - left, own.to + right);
  const place = reader?.stretch(own.from, own.to);
  if (!reader || !around || !place || place.block !== around.block) return [];
  const { text } = around.block;
  const read = text.slice(place.from, place.to);
  const doubles = usual === '' && (text.endsWith(read, place.from) || text.startsWith(read, place.to));
  if (doubles || (numeral.test(read) && numeral.test(usual))) return [];
  // What is left out has no place of its own: the characters beside it have.
  const reach = read === '' ? 1 : 0;
  const [from, to] = [place.from - reach, place.to + reach];
  const extent = new SourceMap(around.block).extentOf(from, to);
  const found = text.slice(from, to);
  const suggestion = text.slice(from, place.from) + usual + text.slice(place.to, to);
  const context = text.slice(around.from, around.to);
  const facts = { found, suggestion, context, count: miss.count };
  const report = { file: files.get(at.article.page) ?? '', place: extent };
  return extent ? [{ problem: problem('lint:near-miss', facts, report), suggestion }] : [];
}

/** The text of a stretch of symbols, wherever in the archive. */
function textOf(
  { text, from, to }: NearMiss['usual'],
  { starts, readers }: { starts: Uint32Array; readers: readonly Reader[] },
): string {
  const start = starts[text] ?? 0;
  const found = readers[text]?.stretch(from - start, to - start);
  return found ? found.block.text.slice(found.from, found.to) : '';
}

/** An article's text, and the way from its symbols back to its blocks. */
class Reader {
  readonly text: string;
  readonly #blocks: readonly Block[];
  #places: { from: number; to: number }[] | null = null;

  constructor({ blocks }: Article) {
    this.#blocks = blocks;
    this.text = blocks.map(({ text }) => text).join('\n');
  }

  /** Where symbols stand in a block; `null` where they do not run on without a mark between them. */
  stretch(first: number, end: number): { block: Block; from: number; to: number } | null {
    const places = (this.#places ??= placesIn(this.text));
    for (let at = first; at + 1 < end; at += 1) if (places[at]?.to !== places[at + 1]?.from) return null;
    const from = first < end ? places[first]?.from : places[first - 1]?.to;
    const to = first < end ? places[end - 1]?.to : from;
    if (from === undefined || to === undefined) return null;
    let start = 0;
    for (const block of this.#blocks) {
      if (to <= start + block.text.length) return { block, from: from - start, to: to - start };
      start += block.text.length + 1;
    }
    return null;
  }
}

function placesIn(text: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  readSymbols(text, (_, from, to) => places.push({ from, to }));
  return places;
}
