import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/records/article.ts';
import { accountFaults, rawLines } from './account.ts';
import { bare, hasHeadline, hasSignature, readHandSet, wantedAside } from './hand-set-page.ts';
import type { ExpectedStory, HandSetPage } from './hand-set-page.ts';

const base = new URL('../fixtures/cases/', import.meta.url);
const names = readdirSync(base).filter((name) => !name.endsWith('.md'));

/** The ones that do not come back right yet. One that does fails here until its name is taken off. */
const OPEN = new Set<string>(['column-text-stops-lost']);

describe.each(names)('%s', (name) => {
  const folder = new URL(`${name}/`, base);
  const read = readHandSet(new URL('page.txt', folder), new URL('expected.yaml', folder));

  it(`${OPEN.has(name) ? 'open: ' : ''}${read.expected.right ?? ''}`, { fails: OPEN.has(name) }, () => {
    expect(faultsOf(read)).toEqual([]);
  });

  it('is accounted for', () => {
    expect(accountFaults(rawLines(read.text), read.page, read.articles)).toEqual([]);
  });
});

/** What is otherwise than expected, one line each. */
function faultsOf({ expected, articles, page, problems }: HandSetPage): string[] {
  const stories = articles.filter(({ kind }) => kind !== 'credits');
  const rules = problems.map(({ rule }) => rule);
  const aside = page.unassigned.map(({ reason, text }) => `${reason} ${bare(text)}`);
  return [
    ...expected.records.flatMap((record, at) => storyFaults(record, stories[at])),
    ...stories.slice(expected.records.length).map(({ kind }) => `one ${kind} too many`),
    ...expected.aside.map(wantedAside).flatMap((wanted) => {
      const found = aside.some((entry) => fits(wanted, entry));
      return found || isCredit(wanted.text, articles) ? [] : [`not aside: ${wanted.text}`];
    }),
    ...(expected.messages ?? []).flatMap((id) =>
      rules.some((rule) => matches(id, rule)) ? [] : [`no ${id}`],
    ),
    ...(expected.silent ?? []).flatMap((id) => (rules.some((rule) => matches(id, rule)) ? [`a ${id}`] : [])),
  ];
}

function storyFaults(record: ExpectedStory, article: Article | undefined): string[] {
  if (article === undefined) return [`no record ${record.title ?? record.headline ?? record.kind}`];
  const faults: string[] = [];
  if (article.kind !== record.kind) faults.push(`${article.kind} for ${record.kind}`);
  if (!hasHeadline(record, article)) faults.push(`headline ${article.headline ?? 'none'}`);
  if (record.headline === null && article.headline !== null) faults.push(`headline ${article.headline}`);
  if (!hasSignature(record, article))
    faults.push(`byline ${article.byline?.raw ?? '-'}, dateline ${article.dateline?.raw ?? '-'}`);
  const wanted = record.blocks.map((block) =>
    typeof block === 'string' ? bare(block) : rowsOf(block.table),
  );
  const got = article.blocks.map(shown);
  return wanted.length === got.length && wanted.every((text, at) => sameBlock(text, got[at] ?? ''))
    ? faults
    : [...faults, `blocks ${got.join(' | ')}`];
}

/** A block that is open may be a heading. */
const sameBlock = (wanted: string, got: string): boolean =>
  wanted.startsWith('?') ? got.replace('##', '') === wanted.slice(1) : got === wanted;

function shown(block: Article['blocks'][number]): string {
  const { type, text, rows } = block as { type: string; text: string; rows?: string[][] };
  if (type === 'table') return rowsOf(rows ?? []);
  return type === 'heading' ? `##${bare(text)}` : bare(text);
}

const rowsOf = (rows: readonly string[][]): string =>
  `table ${rows.map((row) => row.map(bare).join('|')).join(' / ')}`;

function fits({ reason, text }: { reason: string | null; text: string }, entry: string): boolean {
  return entry.includes(text) && (reason === null || entry.startsWith(`${reason} `));
}

const isCredit = (text: string, articles: readonly Article[]): boolean =>
  articles.some(
    ({ kind, blocks }) => kind === 'credits' && blocks.some((block) => bare(block.text) === text),
  );

/** `repeats:*` is any rule of that stage. */
const matches = (id: string, rule: string): boolean =>
  id.endsWith('*') ? rule.startsWith(id.slice(0, -1)) : rule === id;
