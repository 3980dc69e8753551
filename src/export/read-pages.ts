import { problem } from '../diagnostics/rules.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Article } from '../records/article.ts';
import type { Page } from '../records/page.ts';
import type { Reading } from '../records/reading.ts';
import type { Keep } from './keep.ts';
import { type ReadPage, readPageOnce } from './keep-records.ts';
import { readSeeds, type Seeds } from './read-seeds.ts';
import type { TellStage } from './stages.ts';

/** The pages of a folder: their records, what each says as it is (`raw`, by page), and what is wrong with them. */
export interface PagesRead {
  pages: Page[];
  articles: Article[];
  readings: Reading[];
  raw: Map<string, string>;
  problems: Problem[];
}

/** What a file of a folder gives: a page, or why it is none that can be read. */
export type FileRead = ReadPage | Problem;

/** Reads the pages of a folder. */
export function readPages(
  dir: string,
  { tell, keep }: { tell: TellStage; keep: Keep | undefined },
): PagesRead {
  tell('read');
  const seeds = readSeeds(dir);
  const read = seeds.files.map((file, at) => {
    const found = readFileOf(seeds, file, keep);
    tell('read', at + 1, seeds.files.length);
    return found;
  });
  return allOf(seeds, read);
}

/** Reads a page of a folder, or finds what was made of the same before. */
export function readFileOf(seeds: Seeds, file: string, keep: Keep | undefined): FileRead {
  const input = seeds.read(file);
  return 'rule' in input ? input : readPageOnce(input, keep);
}

/** What the files of a folder, in their order, come to. */
export function allOf(seeds: Seeds, read: readonly FileRead[]): PagesRead {
  const all: PagesRead = {
    pages: [],
    articles: [],
    readings: [],
    raw: new Map(),
    problems: [...seeds.problems],
  };
  for (const found of read) {
    if ('rule' in found) {
      all.problems.push(found);
      continue;
    }
    for (const one of found.problems) all.problems.push(one);
    for (const article of found.articles) all.articles.push(article);
    if (found.page === null) continue;
    all.pages.push(found.page);
    all.raw.set(found.page.id, found.text);
    if (found.reading !== null) all.readings.push(found.reading);
  }
  if (all.pages.length === 0 && !all.problems.some(({ severity }) => severity === 'error'))
    all.problems.push(problem('pages:none', null, { file: '.', place: null }));
  return all;
}
