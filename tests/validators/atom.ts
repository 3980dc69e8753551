import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { typeFaults } from './types.ts';
import { xmlFaults } from './xml.ts';

/**
 * What is wrong with Atom feeds: by a grammar of what RFC 4287 lets stand in them, and by the parser of feedsmith with its
 * types, which tell what is wanting. Each fault that is one feed's begins with its place among them: `0.xml`.
 */
export async function atomFaults(...feeds: string[]): Promise<string[]> {
  const values = feeds.map((feed, at) => ({
    name: `${at}.xml`,
    type: 'AtomFeed.Feed<string, true>',
    value: parseAtomFeed(feed),
  }));
  return [
    ...(await xmlFaults(join(import.meta.dirname, 'atom.rng'), ...feeds)),
    ...typeFaults("import type { AtomFeed } from 'feedsmith';", values),
  ];
}
