import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import type { Article, Block } from '../../src/records/article.ts';
import type { Page } from '../../src/records/page.ts';
import { accountFaults, rawLines } from './account.ts';

/** How it is written: `tests/fixtures/hand-set/README.md`. */
interface Expectation {
  records: {
    kind: string;
    headline?: string | null;
    title?: string;
    kicker?: string;
    subheadline?: string;
    byline?: string;
    names?: string[];
    dateline?: string;
    missing?: string[];
    blocks: string[];
  }[];
  aside: string[];
}

const fixtures = new URL('../fixtures/hand-set/', import.meta.url);
const STORIES = new Set(['article', 'continuation', 'fragment', 'intro', 'caption', 'infographic']);

const squeeze = (text: string): string => text.replaceAll(/\s/gu, '');

function fits(expected: string, { type, text }: Block): boolean {
  const optional = expected.startsWith('? ');
  const heading = expected.startsWith('## ');
  if (!optional && heading !== (type === 'heading')) return false;
  const [start = '', end] = squeeze(expected.replace(/^(?:\?|##) /u, '')).split('…');
  const actual = squeeze(text);
  return end === undefined ? actual === start : actual.startsWith(start) && actual.endsWith(end);
}

/** What of the expected blocks does not come back in order, and what comes that nobody expected. */
function blockFaults(expected: readonly string[], blocks: readonly Block[]): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const one of expected) {
    const block = blocks[at];
    if (block !== undefined && fits(one, block)) at += 1;
    else if (!one.startsWith('? '))
      return [...faults, `expected ${one}, got ${block?.type ?? ''} ${block?.text ?? 'no block'}`];
  }
  return blocks.slice(at).map(({ text }) => `one too many: ${text}`);
}

function recordFaults(expected: Expectation['records'][number], actual: Article | undefined): string[] {
  if (actual === undefined) return ['no record'];
  const { kicker, headline, subheadline, byline, dateline } = actual;
  const fields: [string, string | undefined, string][] = [
    ['kind', expected.kind, actual.kind],
    ['headline', expected.headline ?? undefined, headline ?? ''],
    ['title', expected.title, [kicker, headline, subheadline].join('')],
    ['kicker', expected.kicker, kicker ?? ''],
    ['subheadline', expected.subheadline, subheadline ?? ''],
    ['byline', expected.byline ?? '', byline?.raw ?? ''],
    ['names', expected.names?.join('、'), byline?.names.join('、') ?? ''],
    ['dateline', expected.dateline ?? '', dateline?.raw ?? ''],
    ['missing', expected.missing?.join() ?? '', actual.missing.join()],
  ];
  return [
    ...fields.flatMap(([name, wanted, got]) =>
      wanted === undefined || squeeze(wanted) === squeeze(got)
        ? []
        : [`${name}: expected ${wanted}, got ${got}`],
    ),
    ...blockFaults(expected.blocks, actual.blocks),
  ];
}

/** The lines that are set aside or credit those who made the page. */
function asideOf(page: Page, articles: readonly Article[]): string[] {
  const credits = articles.filter(({ kind }) => kind === 'credits').flatMap(({ blocks }) => blocks);
  return [...page.unassigned, ...credits].map(({ text }) => squeeze(text));
}

const names = readdirSync(fixtures).flatMap((file) =>
  file.endsWith('.txt') ? [file.replace('.txt', '')] : [],
);

describe.each(names)('%s, set by hand', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, fixtures), 'utf8');
  const { records, aside } = parse(readFileSync(new URL(`${name}.yaml`, fixtures), 'utf8')) as Expectation;
  const { articles, page } = normalizePage({
    file: 'h_page.txt',
    bytes: new TextEncoder().encode(text),
    sidecar: null,
  });
  if (page === null) throw new Error(`${name} is unusable`);
  const stories = articles.filter(({ kind }) => STORIES.has(kind));

  it('has these records and no others', () => {
    const faults = records.map((record, at) => recordFaults(record, stories[at]));
    expect(faults.flatMap((some, at) => some.map((fault) => `${at + 1}: ${fault}`))).toEqual([]);
    expect(stories.length).toBe(records.length);
  });

  it('sets aside what belongs to no story', () => {
    const found = asideOf(page, articles).join('\n');
    expect(aside.filter((line) => !found.includes(squeeze(line)))).toEqual([]);
  });

  it('accounts for every character', () => {
    expect(accountFaults(rawLines(text), page, articles)).toEqual([]);
  });
});
