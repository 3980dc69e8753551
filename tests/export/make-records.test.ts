import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { limits } from '../../src/records/limits.ts';
import { writeCorrections } from '../../src/corrections/write-corrections.ts';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { makeRecords } from '../../src/export/make-records.ts';
import { readRecord } from '../../src/export/read-records.ts';
import type { CorrectionEntry } from '../../src/records/correction.ts';

let folder: string;
let seeds: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-corrections-'));
  seeds = join(folder, 'seeds');
  out = join(folder, 'records');
  mkdirSync(join(seeds, 'corrections'), { recursive: true });
  for (const name of readdirSync('seeds').filter((one) => /^00[03]_/u.test(one)))
    cpSync(join('seeds', name), join(seeds, name));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** 003 reads 郑军 where the print has 郑重; found by its words, so that no id has to be known here. */
const military: CorrectionEntry = {
  id: '003-a7#p1',
  witness: '003-a7',
  context: '教育，郑军强调：',
  from: '军',
  to: '重',
  decision: 'accept',
  reason: '',
  by: '甲',
  at: '2026-11-21',
  source_sha: 'fd4548c2',
};

function file(name: string, ...entries: CorrectionEntry[]): void {
  writeFileSync(join(seeds, 'corrections', name), writeCorrections(entries));
}

async function made(): Promise<{ failed: boolean; said: string[] }> {
  const { failed, problems } = await makeRecords({ seedsDir: seeds, outDir: out });
  return { failed, said: problems.map(formatProblem).filter((line) => line.includes('[corrections:')) };
}

test('a correction stands beside the text as read, which it leaves alone', async () => {
  file('a.yaml', military);
  file('b.yaml', { ...military, by: '乙' });
  expect(await made()).toEqual({ failed: false, said: [] });
  const articles = await readRecord(out, 'articles');
  const text = articles.find(({ id }) => id === '003-a7')?.blocks[0]?.text ?? '';
  expect(text).toContain('郑军强调');
  const [correction, ...others] = await readRecord(out, 'corrections');
  expect(others).toEqual([]);
  expect(correction).toMatchObject({ state: 'applied', file: 'corrections/a.yaml', line: 1 });
  expect(correction?.confirmations).toMatchObject([{ by: '乙', file: 'corrections/b.yaml' }]);
  const { from = 0, to = 0 } = correction?.place ?? {};
  expect(text.slice(from, to)).toBe('军');
});

test('a folder without corrections has empty files of them, each with its schema', async () => {
  rmSync(join(seeds, 'corrections'), { recursive: true });
  expect((await made()).failed).toBe(false);
  expect(await readRecord(out, 'corrections')).toEqual([]);
  for (const name of ['corrections', 'confusions', 'suspicions']) {
    const schema: unknown = JSON.parse(readFileSync(join(out, `${name}.schema.json`), 'utf8'));
    expect(z.object({ title: z.string(), type: z.string() }).parse(schema)).toEqual({
      title: `${name}.json`,
      type: 'array',
    });
  }
});

test('a stale correction is told and listed, and the records are made', async () => {
  file('a.yaml', { ...military, source_sha: '00000000' });
  const { failed, said } = await made();
  expect(failed).toBe(false);
  expect(said).toEqual([
    `${join(seeds, 'corrections/a.yaml')}:1:3: Stale decision on 003-a7#p1, not applied: the page has changed since (source_sha does not fit) [corrections:stale]`,
  ]);
  expect((await readRecord(out, 'corrections')).map(({ state }) => state)).toEqual(['stale']);
});

test('two that contradict each other stop everything, and both files are named', async () => {
  file('a.yaml', military);
  file('b.yaml', { ...military, by: '乙', decision: 'reject', reason: '原报如此' });
  const { failed, said } = await made();
  expect(failed).toBe(true);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('corrections/b.yaml');
  expect(said[0]).toContain('corrections/a.yaml');
  expect(existsSync(out)).toBe(false);
});

test('every unusable file is named, with the place', async () => {
  writeFileSync(join(seeds, 'corrections/gb.yaml'), Buffer.from([0xd6, 0xd0, 0xff]));
  writeFileSync(join(seeds, 'corrections/long.yaml'), '#'.repeat(limits.corrections.most + 1));
  writeFileSync(join(seeds, 'corrections/no.yaml'), '- id: x\n');
  const { failed, said } = await made();
  expect(failed).toBe(true);
  expect(said.find((line) => line.includes('gb.yaml:1:1: '))).toContain('[corrections:encoding]');
  expect(said.find((line) => line.includes('long.yaml:1:1: '))).toContain('[corrections:too-large]');
  expect(said.filter((line) => line.includes('no.yaml:1:')).length).toBeGreaterThan(1);
});

test('what lies among the corrections and is not read is named; notes and hidden files are not', async () => {
  for (const name of ['a.yaml.txt', 'b.YAML', 'c.yml', 'README.md', '.keep'])
    writeFileSync(join(seeds, 'corrections', name), '');
  mkdirSync(join(seeds, 'corrections/old'));
  const { problems, failed } = await makeRecords({ seedsDir: seeds, outDir: out });
  expect(failed).toBe(false);
  const told = problems.filter(({ rule }) => rule === 'corrections:name');
  expect(told.map(({ file, severity }) => `${severity} ${file.replace(/^.*corrections\//u, '')}`)).toEqual([
    'warning a.yaml.txt',
    'warning b.YAML',
    'warning old',
  ]);
  expect(told[0] && formatProblem(told[0])).toMatch(
    /corrections\/a\.yaml\.txt:1:1: Unexpected name, expected a file that ends in \.yaml; it is not read, so rename or move it \[corrections:name\]$/u,
  );
});

test('the project’s own corrections all fit, are its own, and confirm nobody', async () => {
  const { problems } = await makeRecords({ seedsDir: 'seeds', outDir: out });
  expect(problems.filter(({ rule }) => rule.startsWith('corrections:')).map(formatProblem)).toEqual([]);
  const corrections = await readRecord(out, 'corrections');
  expect(corrections.filter(({ state }) => state === 'applied').length).toBeGreaterThan(15);
  expect(corrections.filter(({ by, confirmations }) => by !== 'duikan' || confirmations.length > 0)).toEqual(
    [],
  );
  const said = corrections.map(({ witness, from, to }) => `${witness} ${from}→${to}`);
  expect(said).toEqual(
    expect.arrayContaining([
      '003-a7 军→重',
      '003-a7 准靶→裉节',
      '002-a1 思想→问题',
      '003-a7 群众纪律→精文减会',
    ]),
  );
  const witnesses = new Map(
    (await readRecord(out, 'stories')).flatMap((story) =>
      story.witnesses.map(({ article }) => [article, story.witnesses.length] as const),
    ),
  );
  for (const { witness } of corrections) expect(witnesses.get(witness)).toBeGreaterThan(2);
});
