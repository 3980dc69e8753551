import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFileName, DataFiles } from '../../../src/records/json-schema.ts';

/** The texts that a page of a built site is about, one column for each witness. */
export interface PageTexts {
  path: string;
  columns: string[][];
}

/** What a built site shows of pages, articles, stories and pairs, at the same addresses and without all that was found out. */
export function pageTexts(site: string, readText: (file: string) => string): PageTexts[] {
  const read = <Name extends DataFileName>(name: Name): DataFiles[Name] =>
    JSON.parse(readText(join(site, 'data', `${name}.json`))) as DataFiles[Name];
  const articles = new Map(
    read('articles').map(({ id, headline, blocks }) => [
      id,
      [...(headline === null ? [] : [headline]), ...blocks.map(({ text }) => text)],
    ]),
  );
  const stories = new Map(read('stories').map(({ id, joint }) => [id, joint.blocks.map(({ text }) => text)]));
  const textOf = (id: string): string[] => articles.get(id) ?? stories.get(id) ?? [];
  return globSync('{pages,articles,stories}/**/index.html', { cwd: site }).flatMap((file) => {
    const path = file.replaceAll('\\', '/').replace(/\/index\.html$/u, '');
    const [kind, id, pair] = path.split('/');
    // Lists have no text of their own.
    if (id === undefined || id === 'list') return [];
    if (kind === 'pages')
      return { path, columns: [readText(join(site, 'data/raw', `${id}.txt`)).split('\n')] };
    return { path, columns: (pair?.split('~') ?? [id]).map(textOf) };
  });
}
