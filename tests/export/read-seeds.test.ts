import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { makeRecords } from '../../src/export/make-records.ts';
import { readPages } from '../../src/export/read-pages.ts';
import { readSeeds } from '../../src/export/read-seeds.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-seeds-'));
  writeFileSync(join(folder, '001.txt'), '会议强调，要坚持。\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The bytes of `note: 晋中日报` in GB18030, as the tables of the standard have them. */
const gb18030 = Uint8Array.of(...Buffer.from('note: '), 0xbd, 0xfa, 0xd6, 0xd0, 0xc8, 0xd5, 0xb1, 0xa8, 0x0a);
const utf16 = Uint8Array.of(0xff, 0xfe, ...Buffer.from('note: 晋中日报\n', 'utf16le'));
const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...Buffer.from('note: 晋中日报\r\n'));

test.each([
  ['GB18030', gb18030],
  ['UTF-16 with its mark', utf16],
  ['UTF-8 with its mark and CRLF', marked],
])('a sidecar in %s is read as its page would be', (_, bytes) => {
  writeFileSync(join(folder, '001.yaml'), bytes);
  expect(readSeeds(folder).read('001.txt')).toMatchObject({ file: '001.txt', sidecar: 'note: 晋中日报\n' });
});

test('a sidecar in no encoding is refused, with the byte', () => {
  writeFileSync(join(folder, '001.yaml'), Uint8Array.of(...Buffer.from('id: a\nnote: '), 0xff, 0xff, 0x80));
  expect(readSeeds(folder).read('001.txt')).toMatchObject({
    rule: 'read:encoding',
    file: '001.yaml',
    place: { line: 2, column: 7 },
  });
});

test('pages are listed by name, whatever else lies beside them', () => {
  for (const name of ['010.txt', '002.txt', 'README.md', 'scan.pdf'])
    writeFileSync(join(folder, name), '甲。');
  expect(readSeeds(folder)).toMatchObject({ files: ['001.txt', '002.txt', '010.txt'], problems: [] });
});

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const ids = (): string[] =>
  readPages(folder, { tell: () => undefined, keep: undefined }).pages.map(({ id }) => id);

const hocr = (...lines: string[]): string =>
  `<html><body>\n${lines.map((line) => `<p class="ocr_par"><span class="ocr_line">${line}</span></p>`).join('\n')}\n</body></html>`;

test('pages in folders are read too, and called by them as far as an address can hold their names', () => {
  put({
    '2025-01-22/01.txt': '渡口开了新航线。\n',
    '2025-01-22/01.yaml': 'paper: { name: 晚报, basis: stated }\n',
    '晨报/2025-01-23/02_a.txt': '集市搬到了河边。\n',
    '2025-01-22/scans/01.png': '',
  });
  expect(readSeeds(folder)).toMatchObject({
    files: ['001.txt', '2025-01-22/01.txt', '晨报/2025-01-23/02_a.txt'],
    problems: [],
  });
  expect(ids()).toEqual(['001', '2025-01-22-01', '2025-01-23-02']);
  const { pages } = readPages(folder, { tell: () => undefined, keep: undefined });
  expect(pages[1]).toMatchObject({ file: '2025-01-22/01.txt', paper: { name: '晚报' } });
});

test('what is no folder of pages is left alone', async () => {
  put({
    'corrections/notes.txt': '',
    '.cache/002.txt': '甲。',
    'node_modules/a/licence.txt': '甲。',
    'scans/list.yaml': 'a: 1\n',
    'duikan.yaml': 'title: 晚报\n',
  });
  symlinkSync('.', join(folder, 'around'));
  await makeRecords({ seedsDir: folder, outDir: join(folder, 'out') });
  put({ 'site/data/pages.schema.json': '{}', 'site/index.html': '<html></html>' });
  expect(readSeeds(folder)).toMatchObject({ files: ['001.txt'], problems: [] });
});

test('a page of an engine’s file is a page, its sidecar beside it, and told of where its file has it', async () => {
  put({
    '002.hocr': hocr('渡口开了新航线，船工说“往后不用等。', '集市搬到了河边。'),
    '002.yaml': 'date: { value: 2025-01-22, basis: stated }\n',
    '003.alto.xml': '<alto><Layout><TextLine><String CONTENT="花市"/></TextLine></Layout></alto>',
  });
  expect(ids()).toEqual(['001', '002', '003']);
  const { pages, raw } = readPages(folder, { tell: () => undefined, keep: undefined });
  expect(raw.get('002')).toBe('渡口开了新航线，船工说“往后不用等。\n\n集市搬到了河边。\n');
  expect(pages[1]).toMatchObject({
    file: '002.hocr',
    date: { value: '2025-01-22' },
    engine: { format: 'hOCR', places: [{ line: 2 }, null, { line: 3 }] },
  });
  const { problems } = await makeRecords({ seedsDir: folder, outDir: join(folder, 'out') });
  const said = problems.map((found) => formatProblem(found).replace(folder, 'DIR'));
  expect(said.find((one) => one.includes('lint:unpaired-mark'))).toMatch(/^DIR\/002\.hocr:2:\d+: /u);
});
