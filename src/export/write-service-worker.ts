import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './keep.ts';

/** The script that keeps visited pages on the reader's device; `public/service-worker.js` says how. */
const file = 'service-worker.js';

/**
 * Tells a built site's service worker which state of the site it belongs to, and where the pages are that it shows where
 * there is no network. The state is `asOf`, the newest day of the site, and what tells it from any other: the digests of
 * its `pages`, its data, its scripts, styles and fonts. Gives the state as readers see it.
 */
export function writeServiceWorker(
  siteDir: string,
  { pages, asOf }: { pages: readonly string[]; asOf: string | null },
): string {
  const namesIn = (pattern: string): string[] =>
    globSync(pattern, { cwd: siteDir })
      .map((name) => name.replaceAll('\\', '/'))
      .sort();
  const bytesOf = (name: string): Buffer => readFileSync(join(siteDir, name));
  const beside = namesIn('{*.{js,svg,png,jpg,webp},fonts/*,data/SHA256SUMS.txt}');
  const id = digestOf([
    ...pages.toSorted(),
    // What stands there has its checksum in its name.
    ...namesIn('_astro/*'),
    ...beside.flatMap((name) => [name, bytesOf(name)]),
  ]).slice(0, 8);
  const state = [asOf, id].filter(Boolean).join(' · ');
  const offline = namesIn('{offline,*/offline}/index.html').map((name) => name.replace(/index\.html$/u, ''));
  writeFileSync(
    join(siteDir, file),
    `const site = ${JSON.stringify({ state, offline })};\n${bytesOf(file).toString()}`,
  );
  return state;
}
