import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { codePointsIn } from '../../../src/export/fonts/code-points.ts';

const folder = mkdtempSync(join(tmpdir(), 'code-points-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('names each code point of one to four bytes once, in order, and no control character', () => {
  const files = [file('one', 'b\n文é'), file('other', 'a文𠮷\u0000b')];
  expect(codePointsIn(files)).toEqual([0x61, 0x62, 0xe9, 0x6587, 0x20bb7]);
});

test('passes over bytes that are no whole character', () => {
  const broken = Uint8Array.of(0xe6, 0x96, 0x41, 0x87, 0x42);
  expect(codePointsIn([file('broken', broken)])).toEqual([0x41, 0x42]);
});
