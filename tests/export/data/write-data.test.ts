import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFiles } from '../../../src/records/json-schema.ts';
import type { DataIndex } from '../../../src/records/data-index.ts';
import { dataReaders } from '../../../src/site/data-readers.ts';
import { type WrittenData, writtenData } from './written-data.ts';

let data: WrittenData;
beforeAll(async () => (data = await writtenData()));
afterAll(() => data.remove());

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);

test.each([...Object.keys(dataFiles), 'index'])(
  '%s.json meets its JSON Schema by a validator of another project',
  (name) => {
    const validate = ajv.compile(data.json(`${name}.schema.json`) as object);
    expect(validate(data.json(`${name}.json`)), JSON.stringify(validate.errors)).toBe(true);
  },
);

test('a record with a field amiss does not meet its schema', () => {
  const validate = ajv.compile(data.json('variants.schema.json') as object);
  const [first] = data.records('variants');
  expect(validate([{ ...first, class: 'guess' }])).toBe(false);
  expect(validate([{ ...first, places: [] }])).toBe(false);
});

test('the index names every file once, with what is in it', () => {
  const index = data.json('index.json') as DataIndex;
  expect(index).toMatchObject({
    title: '试',
    rights: '各报所有',
    licence: null,
    address: 'https://example.org/a/b/',
  });
  expect(index.counts['articles']).toBe(data.records('articles').length);
  const top = readdirSync(data.folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const said = index.files.map(({ path }) => path);
  expect([...said, index.checksums, 'index.json', 'index.schema.json'].toSorted()).toEqual(
    top.map(({ name }) => name).toSorted(),
  );
  for (const { path, bytes, sha256 } of index.files) {
    const content = readFileSync(join(data.folder, path));
    expect(
      { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') },
      path,
    ).toEqual({ bytes, sha256 });
  }
  const articles = data.records('articles').length;
  expect(
    index.folders
      .filter(({ path }) => path.startsWith('articles/*.'))
      .map(({ path, files }) => [path, files]),
  ).toEqual(
    expect.arrayContaining([
      ['articles/*.md', articles],
      ['articles/*.txt', articles],
    ]),
  );
});

test('the checksums are read by the program that everybody has', () => {
  const checked = spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS.txt'], {
    cwd: data.folder,
    encoding: 'utf8',
  });
  expect(checked.stdout + checked.stderr).toBe('');
  expect(checked.status).toBe(0);
});

test('JSON Lines: one article a line, its text that of its blocks', () => {
  const lines = data
    .text('articles.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; story: string | null; text: string });
  const articles = data.records('articles');
  expect(lines.map(({ id, text }) => [id, text])).toEqual(
    articles.map(({ id, blocks }) => [id, blocks.map(({ text }) => text).join('\n')]),
  );
  expect(lines.find(({ id }) => id === '003-a7')?.story).toBe('s-000-a1');
});

test('plain text: every block to the last character, and nothing that is not printed', () => {
  for (const { id, blocks, headline, subheadline, kicker, continuedFrom, dateline, byline } of data.records(
    'articles',
  )) {
    const parts = data.text(`articles/${id}.txt`).slice(0, -1).split('\n\n');
    const texts = blocks.map(({ text }) => text);
    expect(parts.slice(-texts.length || parts.length), id).toEqual(texts);
    const above = [
      kicker,
      headline,
      subheadline,
      continuedFrom?.raw,
      `${dateline?.raw ?? ''}${byline?.raw ?? ''}`,
    ];
    expect(parts.slice(0, parts.length - texts.length), id).toEqual(
      above.filter((part) => part !== null && part !== undefined && part !== ''),
    );
  }
});

/** Reads the published data as the page of data says, by programs that not every machine has. */
const programs = { Python: ['python3', '-c'], R: ['Rscript', '-e'], jq: ['sh', '-c'] } as const;

for (const { language, code } of dataReaders) {
  const [program, flag] = programs[language];
  const asked = language === 'jq' ? 'jq' : program;
  test.runIf(spawnSync(asked, ['--version']).status === 0)(
    `the first lines in ${language} read the data`,
    () => {
      const { stdout, stderr, status } = spawnSync(program, [flag, code], {
        cwd: data.folder,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      const rows = data.records('variants').reduce((sum, { places }) => sum + places.length, 0);
      const witnesses = data.records('stories').reduce((sum, story) => sum + story.witnesses.length, 0);
      if (language === 'jq') expect(stdout.trim().split('\n')).toHaveLength(witnesses);
      else expect(stdout).toMatch(new RegExp(`(?:^|\\s)${rows}\\s*$`, 'u'));
    },
  );
}
