import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
