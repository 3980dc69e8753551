import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Trouble,
  troubleTogether,
  troubleWith,
  troubleWithPassage,
} from '../../src/browser/compare/trouble.ts';
import { deciding } from '../../src/i18n/zh-CN/deciding.ts';
import { makeRecords } from '../../src/export/make-records.ts';
import { collate as collateArticles } from '../../src/collate/collate.ts';
import { article } from '../site/comparison/sample.ts';
import type { Page } from '../../src/records/page.ts';
import { readCorrections } from '../../src/corrections/read-corrections.ts';
import { readSettings } from '../../src/export/settings/read-settings.ts';
import { readSidecar } from '../../src/normalize/read/sidecar.ts';
import { type LimitName, limits } from '../../src/records/limits.ts';
import { readQuery } from '../../src/site/search/query.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-limits-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a folder's commands say of it; `files`: texts, or sizes of files full of nothing. */
async function saidOf(files: Readonly<Record<string, string | number>>): Promise<string[]> {
  const seeds = mkdtempSync(join(folder, 'seeds-'));
  mkdirSync(join(seeds, 'corrections'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(seeds, name), typeof content === 'string' ? content : '');
    if (typeof content === 'number') truncateSync(join(seeds, name), content);
  }
  const { problems } = await makeRecords({ seedsDir: seeds, outDir: join(seeds, 'out') });
  return [...problems, ...readSettings(seeds).problems].map(({ message }) => message);
}

const printed = Array.from({ length: 120 }, (_, at) => String.fromCharCode(0x4e00 + at * 7)).join('');

const page = { '001.txt': '市民纷纷前来选购年宵花。\n' };

const decision = {
  ...{ id: '003-a7#p1', witness: '003-a7', context: '郑军强调', from: '军', to: '重', decision: 'reject' },
  ...{ reason: '原版如此', by: '甲', at: '2026-11-21', source_sha: 'fd4548c2' },
};

/** What is said of a decision in which one part has so many characters. */
function saidOfDecision(key: keyof typeof decision, length: number): string[] {
  const changed = { ...decision, [key]: '军'.repeat(length) };
  // What stands in the paper stands among the words around it.
  if (key === 'from') changed.context = changed.from;
  const text = Object.entries(changed).map(([name, value]) => `${name}: ${value}`);
  return messages(readCorrections('a.yaml', `- ${text.join('\n  ')}\n`).problems);
}

const messages = (problems: readonly { message: string }[]): string[] =>
  problems.map(({ message }) => message);

const collate = (files: readonly string[]): string[] =>
  spawnSync(process.execPath, ['scripts/collate.ts', ...files], { encoding: 'utf8' }).stderr.split('\n');

function sized(name: string, bytes: number): string {
  writeFileSync(join(folder, name), '');
  truncateSync(join(folder, name), bytes);
  return join(folder, name);
}

/** A scalar and what stands for it, in so many places together. */
const aliases = (places: number): string =>
  `paper: &a 日报\nid: [${Array(places - 1)
    .fill('*a')
    .join(', ')}]\n`;

const named = (trouble: Trouble | null): string[] =>
  trouble && 'most' in trouble ? [`at most ${trouble.most}`] : [];

/** For each input what is said of one that measures `most`. */
const measured: Readonly<Record<LimitName, (most: number) => string[] | Promise<string[]>>> = {
  page: (most) => saidOf({ '001.txt': most }),
  line: (most) => saidOf({ '001.txt': '啊'.repeat(Math.floor(most / 3)) + 'x'.repeat(most % 3) }),
  sidecar: (most) => saidOf({ ...page, '001.yaml': '#'.repeat(most) }),
  sidecarWords: (most) => messages(readSidecar('a.yaml', '\n'.repeat(most)).problems),
  aliases: (most) => messages(readSidecar('a.yaml', aliases(most)).problems),
  corrections: (most) => saidOf({ ...page, 'corrections/a.yaml': '#'.repeat(most) }),
  correctionWords: (most) => messages(readCorrections('a.yaml', '\n'.repeat(most)).problems),
  context: (most) => saidOfDecision('context', most),
  correction: (most) => saidOfDecision('from', most),
  reason: (most) => saidOfDecision('reason', most),
  name: (most) => saidOfDecision('by', most),
  settings: (most) => saidOf({ ...page, 'duikan.yaml': '#'.repeat(most) }),
  logo: (most) => saidOf({ ...page, 'duikan.yaml': 'logo: a.svg\n', 'a.svg': most }),
  problems: (most) => {
    const { length } = readSidecar('a.yaml', 'a: 1\n'.repeat(most + 1)).problems;
    return length < most ? [`at most ${length}`] : [];
  },
  printings: (most) => {
    const articles = Array.from({ length: most }, (_, at) => article(`${at}-a1`, [printed]));
    const { crowds } = collateArticles({ pages: articles.map(({ page: id }) => ({ id }) as Page), articles });
    return crowds.map(({ printings }) => `${printings} printings, at most ${printings - 1}`);
  },
  // What is no JSON is read and refused in no time.
  text: (most) => collate([sized('a.json', most), sized('b.txt', 1)]),
  witnesses: (most) => collate(Array.from({ length: most }, () => sized('a.txt', 1))),
  ownTexts: (most) =>
    named(troubleTogether(Array.from({ length: most }, (_, at) => ({ name: `${at}`, text: '军' })))),
  ownText: (most) => named(troubleWith({ name: 'a', text: '军'.repeat(most) })),
  allOwnTexts: (most) =>
    named(
      troubleTogether([
        { name: 'a', text: '军'.repeat(Math.floor(most / 2)) },
        { name: 'b', text: '军'.repeat(most - Math.floor(most / 2)) },
      ]),
    ),
  passage: (most) => {
    const trouble = troubleWithPassage('军'.repeat(most));
    return trouble ? [`at most ${trouble.most}`] : [];
  },
  query: (most) => (readQuery('军'.repeat(most)).kind === 'too-long' ? [`at most ${most - 1}`] : []),
};

test.each(Object.entries(limits))(
  '%s: what measures the limit is taken, one more is refused by name',
  async (name, { most }) => {
    const refused = new RegExp(`(?:at most|more than) ${most}\\b`, 'u');
    const said = async (size: number): Promise<boolean> =>
      (await measured[name as LimitName](size)).some((message) => refused.test(message));
    expect(await said(most)).toBe(false);
    expect(await said(most + 1)).toBe(true);
  },
);

test('a file that is imported at the desk is refused with its limit', () => {
  expect(deciding.tooLarge(limits.corrections.most + 1, limits.corrections.most)).toContain('2000000');
});
