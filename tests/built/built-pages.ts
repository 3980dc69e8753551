import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltPage {
  /** The path in the address, such as `/articles/000-a1/`. */
  path: string;
  file: string;
}

/** All pages of a built site, in the order of their paths. */
export function builtPages(site: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: site })
    .map((name) => name.replaceAll('\\', '/'))
    .map((name) => ({ path: `/${name.replace(/(^|\/)index\.html$/u, '$1')}`, file: join(site, name) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** One page of each type in each language, the largest: two are of one type if they share section and depth. */
export function pageTypes(site: string): string[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of builtPages(site)) {
    const [, language = '', section = '', rest = ''] = /^\/(en\/)?([^/]*)(.*)$/u.exec(page.path) ?? [];
    const type = `${language}${section} ${rest.split('/').length}`;
    const known = largest.get(type);
    if (!known || statSync(page.file).size > statSync(known.file).size) largest.set(type, page);
  }
  return [...largest.values()].map(({ path }) => path);
}
