import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DataFiles } from '../../src/records/json-schema.ts';
import { type Archive, archiveOf } from '../../src/site/archive.ts';
import { answerTo, observed } from '../../src/site/observed.ts';
import { PageMemory } from '../../src/site/page-memory.ts';
import { plainDigests, recordDigests } from '../../src/site/plain-digest.ts';

/** An archive of pages without articles; `papers` names each page's paper. */
function archive(papers: Record<string, string>): Archive {
  const pages = Object.entries(papers).map(([id, name]) => ({ id, file: `${id}.txt`, paper: { name } }));
  const none = { articles: [], stories: [], variants: [], links: [], suspicions: [], corrections: [] };
  const data = { pages, ...none, confusions: [], diagnostics: [], readings: [] };
  return archiveOf(data as unknown as DataFiles);
}

test('an observed archive answers as ever and tells each question, which can be asked again', () => {
  const plain = archive({ '000': '甲报', '001': '乙报' });
  const asked: string[] = [];
  const seen = observed(plain, (question) => asked.push(question));
  expect(seen.page('001')).toBe(plain.page('001'));
  expect(seen.pages).toBe(plain.pages);
  expect(seen.variantsOf('s-000-a1')).toEqual([]);
  expect(asked).toEqual(['page 001', 'pages', 'variantsOf s-000-a1']);
  expect(answerTo(plain, 'page 001')).toBe(plain.page('001'));
  expect(answerTo(plain, 'pages')).toBe(plain.pages);
  expect(() => answerTo(plain, 'page 002')).toThrow('page 002');
});

test('plain data is told by all that it holds, and nothing else is taken', () => {
  const digest = plainDigests();
  const long = '长'.repeat(300);
  expect(digest({ a: [1, long] })).toBe(plainDigests()({ a: [1, long] }));
  const unlike = [
    [],
    {},
    null,
    undefined,
    '',
    '[]',
    0,
    -0,
    [1, 2],
    ['1', 2],
    [[1], 2],
    { a: long },
    { b: long },
    [long],
  ];
  expect(new Set(unlike.map(digest)).size).toBe(unlike.length);
  for (const other of [new Map(), new Set(), () => 1, [new Date()]])
    expect(() => digest(other)).toThrow('plain data');
});

test('records are told by all that they hold, lists of them by each', () => {
  const digest = recordDigests();
  const [one, other] = [{ id: '一', text: '长'.repeat(300) }, { id: '二' }];
  expect(digest([one, other])).toBe(recordDigests()([{ ...one }, { ...other }]));
  const unlike = [
    one,
    other,
    [one],
    [one, other],
    [other, one],
    [],
    {},
    undefined,
    null,
    'null',
    { ...one, text: '长' },
  ];
  expect(new Set(unlike.map(digest)).size).toBe(unlike.length);
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-memory-'));
  mkdirSync(join(folder, 'notes'));
});

/** Puts the site that was made last in its place. */
function putInPlace(): void {
  rmSync(join(folder, 'site'), { recursive: true, force: true });
  renameSync(join(folder, 'out'), join(folder, 'site'));
}

/** Keeps what this thread has noted for the next build. */
function keepNotes(): void {
  const [noted = ''] = readdirSync(join(folder, 'notes'));
  renameSync(join(folder, 'notes', noted), join(folder, 'known'));
}

afterEach(() => rmSync(folder, { recursive: true }));

const folders = () => ({
  site: join(folder, 'site'),
  out: join(folder, 'out'),
  notes: join(folder, 'notes'),
});

/** The memory of a build, after one that made `/pages/000/` of what the archive says of page 000 and its neighbours. */
async function memory(now: Archive, code = 'code'): Promise<PageMemory> {
  const where = { ...folders(), code: 'code', known: '' };
  const asked = new Set(['page 000', 'pagesAround 000']);
  const first = new PageMemory(where, of(archive({ '000': '甲报', '001': '乙报' })));
  const made = ['', 'en/'].map((language) => ({
    file: `${language}pages/000/index.html`,
    bytes: Buffer.from(`${language}甲报`),
  }));
  await first.put('pages/000/', [['id', '000']], { asked, made });
  keepNotes();
  putInPlace();
  return new PageMemory({ ...where, code, known: join(folder, 'known') }, of(now));
}

/** What is taken where the site is made; `null` where nothing is. */
async function found(one: PageMemory, props: unknown = [['id', '000']]): Promise<string | null> {
  if (!(await one.take('pages/000/', props))) return null;
  const files = ['pages/000/index.html', 'en/pages/000/index.html'];
  return files.map((file) => `${file} ${readFileSync(join(folder, 'out', file), 'utf8')}`).join();
}

const whole = 'pages/000/index.html 甲报,en/pages/000/index.html en/甲报';

/** What an archive answers. */
const of = (one: Archive) => (question: string) => Promise.try(() => answerTo(one, question));

test('a page is taken as it stands where all it asked is answered as before', async () => {
  expect(await found(await memory(archive({ '000': '甲报', '001': '乙报' })))).toBe(whole);
});

test('another answer, another gift, other code, a page that went: it is made again', async () => {
  expect(await found(await memory(archive({ '000': '甲报', '001': '丙报' })))).toBeNull();
  expect(await found(await memory(archive({ '001': '乙报' })))).toBeNull();
  expect(await found(await memory(archive({ '000': '甲报', '001': '乙报' })), [['id', '001']])).toBeNull();
  expect(await found(await memory(archive({ '000': '甲报', '001': '乙报' }), 'other'))).toBeNull();
});

test.each(['', 'en/'])('what somebody wrote into %spages/ is not taken for a page', async (language) => {
  const next = await memory(archive({ '000': '甲报', '001': '乙报' }));
  // Of another length: what is written in the same millisecond is known by that alone.
  writeFileSync(join(folder, `site/${language}pages/000/index.html`), '有人改过');
  expect(await found(next)).toBeNull();
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('a page that is there no more in every language is made again', async () => {
  const next = await memory(archive({ '000': '甲报', '001': '乙报' }));
  rmSync(join(folder, 'site/en'), { recursive: true });
  expect(await found(next)).toBeNull();
});

test('a page that was taken is known to the next build too', async () => {
  const now = archive({ '000': '甲报', '001': '乙报' });
  expect(await found(await memory(now))).toBe(whole);
  keepNotes();
  putInPlace();
  const where = { ...folders(), code: 'code', known: join(folder, 'known') };
  expect(await found(new PageMemory(where, of(now)))).toBe(whole);
});
