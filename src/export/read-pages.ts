import { problem } from '../diagnostics/rules.ts';
import type { Article } from '../records/article.ts';
import type { Page } from '../records/page.ts';
import type { Reading } from '../records/reading.ts';
import type { Keep } from './keep.ts';
import { readPageOnce } from './keep-records.ts';
import { readSeeds } from './read-seeds.ts';
import type { TellStage } from './stages.ts';

/** Reads the pages of a folder: their records, what each says as it is (`raw`, by page), and what is wrong with them. */
export function readPages(dir: string, { tell, keep }: { tell: TellStage; keep: Keep | undefined }) {
  tell('read');
  const seeds = readSeeds(dir);
  const problems = [...seeds.problems];
  const pages: Page[] = [];
  const articles: Article[] = [];
  const readings: Reading[] = [];
  const raw = new Map<string, string>();
  for (const [at, file] of seeds.files.entries()) {
    const input = seeds.read(file);
    if ('rule' in input) problems.push(input);
    else {
      const found = readPageOnce(input, keep);
      for (const problem of found.problems) problems.push(problem);
      for (const article of found.articles) articles.push(article);
      if (found.page !== null) {
        pages.push(found.page);
        raw.set(found.page.id, found.text);
        if (found.reading !== null) readings.push(found.reading);
      }
    }
    tell('read', at + 1, seeds.files.length);
  }
  if (pages.length === 0 && !problems.some(({ severity }) => severity === 'error'))
    problems.push(problem('pages:none', null, { file: '.', place: null }));
  return { pages, articles, readings, raw, problems };
}
