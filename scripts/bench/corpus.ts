import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchableRecords } from '../../src/export/search-documents.ts';
import type { Article, Block } from '../../src/records/article.ts';
import type { Page } from '../../src/records/page.ts';
import type { Story } from '../../src/records/story.ts';

/** Articles to a page, and how many of them each other page reprints (an agency's stories go round). */
const articlesAPage = 7;
const reprintsAPage = 2;

/** How often a character is followed by any other instead of one that follows it on the real pages. */
const leap = 0.05;

/**
 * Records of generated pages, the same for the same number: texts that go from character to character as the pages in
 * `seedsDir` do, with leaps to any other. They make no sense, and hold more different pairs of characters than real
 * text of that size would, so that an index of them is rather too large than too small.
 */
export function generatedRecords(pageCount: number, seedsDir = 'seeds'): SearchableRecords {
  const write = writerOf(seedTexts(seedsDir), chanceOf(pageCount));
  const pages: Page[] = [];
  const articles: Article[] = [];
  const reprints = new Map<string, Article[]>();
  let wire: Article[] = [];
  for (let at = 0; at < pageCount; at += 1) {
    const page = `g${String(at).padStart(4, '0')}`;
    const own = Array.from({ length: articlesAPage }, (_, index) => {
      const reprinted = index < reprintsAPage ? wire[index] : undefined;
      const article = articleOf(page, index + 1, reprinted?.blocks ?? write());
      if (reprinted) reprints.set(reprinted.id, [...(reprints.get(reprinted.id) ?? [reprinted]), article]);
      return article;
    });
    articles.push(...own);
    pages.push(pageOf(page, own));
    if (at % 4 === 0) wire = own.slice(reprintsAPage);
  }
  return { pages, articles, stories: [...reprints.values()].map(storyOf), variants: [] };
}

function seedTexts(seedsDir: string): string {
  const names = readdirSync(seedsDir).filter((name) => name.endsWith('.txt'));
  return names
    .toSorted()
    .map((name) => readFileSync(join(seedsDir, name), 'utf8').replaceAll(/\s+/gu, ''))
    .join('');
}

/** Numbers from 0 to 1 that look like chance: a linear congruential generator, period 2³². */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes articles of 3 to 22 paragraphs of 20 to 140 characters, about 1,000 characters each. */
function writerOf(text: string, chance: () => number): () => Block[] {
  const all = Array.from(text);
  const followers = Map.groupBy(all.keys().drop(1), (at) => all[at - 1] ?? '');
  const whole = (from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));
  const anyPlace = (): number => whole(0, all.length - 1);
  const paragraph = (): string => {
    let at = anyPlace();
    let written = '';
    for (let left = whole(20, 140); left > 0; left -= 1) {
      const char = all[at] ?? '';
      written += char;
      const next = followers.get(char) ?? [];
      at = chance() < leap ? anyPlace() : (next[whole(0, next.length - 1)] ?? anyPlace());
    }
    return written;
  };
  return () =>
    Array.from({ length: whole(3, 22) }, (_, index) => ({
      id: `p${index + 1}`,
      type: 'paragraph',
      text: paragraph(),
      sources: [],
    }));
}

function articleOf(page: string, order: number, blocks: Block[]): Article {
  return {
    id: `${page}-a${order}`,
    page,
    order,
    kind: 'article',
    headline: blocks[0]?.text.slice(0, 16) ?? null,
    subheadline: null,
    kicker: null,
    byline: null,
    agency: null,
    dateline: null,
    continuedFrom: null,
    complete: true,
    missing: [],
    blocks,
    sources: {},
    seams: [],
    arranged: null,
  };
}

function pageOf(id: string, articles: readonly Article[]): Page {
  return {
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    newline: 'lf',
    paper: { name: `${id}日报`, basis: 'stated', reason: '' },
    date: { value: '2025-01-22', basis: 'stated', reason: '' },
    number: { value: '1', basis: 'stated', reason: '' },
    notes: { paper: null, date: null, number: null },
    scan: null,
    articles: articles.map((article) => article.id),
    unassigned: [],
  };
}

function storyOf(witnesses: readonly Article[]): Story {
  return {
    id: `s-${witnesses[0]?.id ?? ''}`,
    headline: witnesses[0]?.headline ?? null,
    witnesses: witnesses.map(({ id }) => ({ article: id, relation: 'whole', coverage: [] })),
    moves: [],
    joint: { blocks: [] },
  };
}
