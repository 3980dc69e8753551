import type { Page as OpenPage } from 'playwright-core';
import type { Article } from '../../src/records/article.ts';
import type { Page } from '../../src/records/page.ts';
import { phrasesIn, phrasesNowhere } from './phrases.ts';
import { plainSearch } from './plain-search.ts';
import { askAll } from './search-page.ts';

export interface Exactness {
  /** Places that stand in the records and were not found, and places found that do not, of up to ten queries. */
  wrong: { typed: string; missing: string[]; tooMany: string[] }[];
  /** Of all places that hold a query, the part that was found. */
  recall: number;
  /** Of all places found, the part that holds its query. */
  precision: number;
  /** The later searches' median, in milliseconds. */
  medianMs: number;
}

/** Compares the page of results with plain reading, for phrases of the records and phrases that stand nowhere. */
export async function exactnessOf(
  page: OpenPage,
  articles: readonly Article[],
  {
    phrases,
    nowhere,
    seed,
    pages,
  }: { phrases: number; nowhere: number; seed: number; pages: readonly Page[] },
): Promise<Exactness> {
  const queries = [...phrasesIn(articles, phrases, seed), ...phrasesNowhere(articles, nowhere, seed)];
  const answers = await askAll(page, queries);
  const compared = queries.map((typed, at) => {
    const expected = plainSearch(articles, typed, pages);
    const found = new Set(answers[at]?.hrefs);
    return {
      typed,
      right: expected.intersection(found).size,
      missing: [...expected.difference(found)],
      tooMany: [...found.difference(expected)],
    };
  });
  const sum = (count: (one: (typeof compared)[number]) => number): number =>
    compared.reduce((total, one) => total + count(one), 0);
  const right = sum((one) => one.right);
  const times = answers.slice(1).map(({ ms }) => ms);
  return {
    wrong: compared
      .filter(({ missing, tooMany }) => missing.length + tooMany.length > 0)
      .slice(0, 10)
      .map(({ typed, missing, tooMany }) => ({ typed, missing, tooMany })),
    recall: right / (right + sum(({ missing }) => missing.length)),
    precision: right / (right + sum(({ tooMany }) => tooMany.length)),
    medianMs: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
  };
}
