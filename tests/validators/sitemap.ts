import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { ErrorLevel, XMLToSitemapIndexStream } from 'sitemap';
import { xmlFaults } from './xml.ts';

/** The schema of sitemaps.org, as the package `sitemap` ships it: of lists of pages, not of lists of such lists. */
const schema = fileURLToPath(new URL('../../schema/sitemap.xsd', import.meta.resolve('sitemap')));

/**
 * What is wrong with sitemaps: by a grammar of what is used of them here, and lists of pages by the schema of
 * sitemaps.org, lists of lists by the parser of `sitemap`.
 */
export async function sitemapFaults(...files: string[]): Promise<string[]> {
  const isIndex = (file: string) => file.includes('<sitemapindex');
  const lists = files.filter((file) => !isIndex(file));
  return [
    await xmlFaults(join(import.meta.dirname, 'sitemap.rng'), ...files),
    lists.length > 0 ? await xmlFaults(schema, ...lists) : [],
    ...(await Promise.all(files.filter(isIndex).map(indexFaults))),
  ].flat();
}

async function indexFaults(file: string): Promise<string[]> {
  const parser = new XMLToSitemapIndexStream({ level: ErrorLevel.THROW, logger: false });
  try {
    await Readable.from([file]).pipe(parser).toArray();
    return [];
  } catch (error) {
    return [String(error)];
  }
}
