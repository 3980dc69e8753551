import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchableRecords } from '../../src/export/search-documents.ts';
import { writeSearchIndex } from '../../src/export/search-index.ts';

/** What the page of results needs of a built site. */
const kept = ['search', '_astro', 'fonts', 'favicon.svg', 'wordmark.svg', 'theme.js'];

/**
 * Makes a site that can only search: the page of results of the built site in `dist`, with the index of other records.
 * `own`: with our own index, whatever the size. Tells the size of the index and how long it took to make, in milliseconds.
 */
export async function makeSearchSite(
  site: string,
  records: SearchableRecords,
  dist: string,
  own?: boolean,
): Promise<{ bytes: number; ms: number }> {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(dist, site, {
    recursive: true,
    filter: (path) => path === dist || kept.some((name) => path.startsWith(join(dist, name))),
  });
  const began = performance.now();
  const { bytes } = await writeSearchIndex(records, site, own);
  return { bytes, ms: performance.now() - began };
}
