import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../settings/settings.ts';
import { codePointsIn } from './code-points.ts';

/**
 * The code points that a site may show, as far as they are known before its pages are made: of the records and raw texts
 * in `recordsDir`, of what the owner says, and of the words of the interface, in the rooms whose words reach the reader.
 * The tables that are bundled with scripts are nowhere shown.
 */
export function knownCodePoints(recordsDir: string, settings: Settings): number[] {
  const files = [
    ...found(['**/*.json', 'raw/*.txt'], recordsDir),
    ...found([`{${speaking.join(',')}}/**/*.{ts,astro,css}`], sources),
  ];
  return codePointsIn(files, JSON.stringify(settings) + spelling);
}

/**
 * The code points that a site shows: of what its styles generate, of the data that its scripts fetch, and of the pages that
 * say what no record does. Those of articles, newspaper pages and stories, nearly all of a big site, show records and words
 * of the interface only.
 */
export function shownCodePoints(siteDir: string): number[] {
  const pages = globSync('**/*.html', {
    cwd: siteDir,
    exclude: (name) => ofRecords.test(name.replaceAll('\\', '/')),
  });
  return codePointsIn([...pages.map((page) => join(siteDir, page)), ...found(['**/*.{css,json}'], siteDir)]);
}

function found(patterns: readonly string[], folder: string): string[] {
  return globSync(patterns, { cwd: folder }).map((file) => join(folder, file));
}

const ofRecords = /^(?:[\w-]+\/)?(?:articles|pages|stories)(?:\/|$)/u;

const sources = fileURLToPath(new URL('../../', import.meta.url));

const speaking = ['diagnostics', 'corrections', 'i18n', 'site', 'browser', 'components', 'styles'];

/** What Hanyu Pinyin writes of records (GB/T 16159), and what a style writes by its number: the word joiner. */
const spelling = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ\u2060';
