import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexedGrams } from '../collate/printed/grams.ts';
import { keptAt, numberOf, placeOf } from '../collate/printed/postings.ts';
import { saidIn } from '../collate/printed/printing-of.ts';
import type { Article } from '../records/article.ts';
import type { Page } from '../records/page.ts';
import { encodePostings } from '../text/postings.ts';
import { articleText, headOf } from './data/article-text.ts';
import {
  articleId,
  gramsPath,
  headParts,
  pagesPath,
  type PrintedManifest,
  printedManifestPath,
  type PrintedPage,
} from './printed-manifest.ts';
import { writePacked } from './write-packed.ts';

/** Postings in a part, on average: 1.6 kB compressed. A passage of 500 characters loads some thirty. */
const postingsAPart = 300;

/**
 * Writes what tells, in a reader's browser, which articles print a passage: their grams in parts, and the pages. Articles
 * are numbered page by page; their texts are the data files. The same records make the same bytes.
 */
export async function writePrinted(
  { pages, articles }: { pages: readonly Page[]; articles: readonly Article[] },
  outDir: string,
): Promise<{ files: number; bytes: number }> {
  const onPage = Map.groupBy(articles, ({ page }) => page);
  const ordered = pages.flatMap(({ id }) => onPage.get(id) ?? []);
  const { postings, count } = postingsOf(ordered.map((article) => articleText(article)));
  const parts = Math.max(1, Math.ceil(count / postingsAPart));
  const said = JSON.stringify(pages.map((page) => pageIn(page, onPage.get(page.id) ?? [])));
  const encoded = partsOf(postings, parts).map((part) => encodePostings(part));
  const digest = createHash('sha256').update(said);
  for (const part of encoded) digest.update(part);
  const folder = digest.digest('hex').slice(0, 16);
  const files = [
    { path: pagesPath(folder), content: () => Buffer.from(said) },
    ...encoded.map((part, number) => ({ path: gramsPath(folder, number), content: () => part })),
  ];
  const bytes = await writePacked(files, outDir);
  const file = join(outDir, printedManifestPath);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ folder, parts } satisfies PrintedManifest));
  return { files: files.length, bytes };
}

/** The articles that hold each gram and where, as numbers in order. */
function postingsOf(texts: readonly string[]): { postings: Map<number, number[]>; count: number } {
  const postings = new Map<number, number[]>();
  let count = 0;
  texts.forEach((text, article) => {
    for (const { hash, place } of indexedGrams(saidIn(text).symbols)) {
      const known = postings.get(hash) ?? [];
      known.push(numberOf({ article, place: placeOf(place) }));
      postings.set(hash, known);
      count += 1;
    }
  });
  return { postings, count };
}

/** What stands in each part: its terms in order, each with its numbers, once each. */
function partsOf(
  postings: ReadonlyMap<number, readonly number[]>,
  parts: number,
): (readonly [string, readonly number[]])[][] {
  const kept = Array.from({ length: parts }, () => new Map<string, number[]>());
  for (const [hash, numbers] of postings) {
    const { part, term } = keptAt(hash, parts);
    const terms = kept[part];
    terms?.set(term, [...(terms.get(term) ?? []), ...numbers]);
  }
  return kept.map((terms) =>
    [...terms]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([term, numbers]) => [term, [...new Set(numbers)].sort((a, b) => a - b)] as const),
  );
}

function pageIn({ id, paper, date, number }: Page, articles: readonly Article[]): PrintedPage {
  const heads = articles.map(headIn).join('');
  // Readers' browsers know an article by its number alone.
  articles.forEach((article, at) => {
    if (article.id !== articleId(id, at)) throw new Error(`${article.id} is out of its order; this is a bug`);
  });
  const basis = [paper, date, number].map((one) => one.basis.charAt(0)).join('');
  return { id, paper: paper.name, date: date.value, number: number.value, basis, heads };
}

function headIn(article: Article): string {
  const head = headOf(article);
  const there = headParts.map((part) => (head[part] === null || head[part] === '' ? 0 : 1));
  const before = there.reduce<number>((sum, one) => sum + one, 0);
  // A table may have an empty row, which looks like the line between two blocks.
  if (articleText(article).split('\n\n').length !== before + article.blocks.length) return '-';
  return there.reduce<number>((bits, one, at) => bits | (one << at), 0).toString(32);
}
