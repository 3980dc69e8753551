import { expect, test } from 'vitest';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { readSidecar } from '../../src/normalize/read/sidecar.ts';

const said = (sidecar: string): string[] =>
  readSidecar('x.yaml', sidecar).problems.map((problem) => formatProblem(problem).replace(/^x\.yaml:/u, ''));

const orNull = ', or null where it is unknown';
const keys = 'id, paper, date, number, scan, iiif, arrangement';

test.each([
  [
    'an unknown key, at its own place',
    'id: x\npaper: { name: 甲, basis: stated, bases: 1 }\ndat: 2024-05-17\n',
    [
      '2:34-2:39: paper: Unexpected key "bases", expected one of name, basis, reason, note',
      `3:1-3:4: sidecar: Unexpected key "dat", expected one of ${keys}`,
    ],
  ],
  [
    'a date in another form',
    'date: { value: 2024-5-7, basis: stated }\n',
    [`1:16-1:24: date.value: Unexpected "2024-5-7", expected a day such as 2024-05-17${orNull}`],
  ],
  [
    'a number that no page has',
    'number: { value: -3, basis: stated }\n',
    [
      `1:18-1:20: number.value: Unexpected -3, expected a page number from 1 on or a text such as A03${orNull}`,
    ],
  ],
  [
    'a word that is none of those it may be',
    'paper: { name: 甲, basis: Stated }\n',
    ['1:26-1:32: paper.basis: Unexpected "Stated", expected stated, inferred or unknown'],
  ],
  [
    'a key that is lacking',
    'paper: { name: 甲 }\n',
    ['1:8-1:19: paper.basis: expected this key, with stated, inferred or unknown'],
  ],
  [
    'a text in the place of keys',
    'date: 2024-05-17\n',
    [
      '1:7-1:17: date: Unexpected "2024-05-17", expected the keys value, basis, reason, note with their values',
    ],
  ],
  [
    'an address that is none',
    'scan: ftp://x\n',
    ['1:7-1:14: scan: Unexpected "ftp://x", expected an address that begins with https:// or http://'],
  ],
  [
    'an image that is the description of one, and of no size',
    'iiif: { image: https://x.cn/3/info.json, width: 0, height: 9 }\n',
    [
      '1:16-1:40: iiif.image: Unexpected "https://x.cn/3/info.json", expected the address of a IIIF image, without /info.json, ? and #',
      '1:49-1:50: iiif.width: Unexpected 0, expected a number of pixels, as info.json says it',
    ],
  ],
  [
    'what is wrong in a list',
    'arrangement:\n  - because: 试\n    pieces:\n      - { lines: -4, starts: 甲, ends: 乙 }\n',
    ['4:18-4:20: arrangement.0.pieces.0.lines: Unexpected -4, expected a line or lines such as 67-83'],
  ],
])('%s is told with what was found and what is expected', (_, sidecar, expected) => {
  expect(said(sidecar).toSorted()).toEqual(expected.map((line) => `${line} [sidecar:schema]`));
});

test.each([
  [
    'a second document',
    'id: a\n---\nid: b\n',
    '2:1-4:1: Unexpected second document, expected one; remove the line "---" before it',
  ],
  [
    'a key that is there twice',
    'scan: https://x.cn/\nid: a\n"id": b\n',
    '3:1-3:5: Unexpected second key "id", expected each key once; remove one',
  ],
  [
    'a key that is there twice in braces',
    '{ id: a, id: b }\n',
    '1:10-1:12: Unexpected second key "id", expected each key once; remove one',
  ],
])('%s is told in the words of its author', (_, sidecar, expected) => {
  expect(said(sidecar)).toEqual([`${expected} [sidecar:syntax]`]);
});

test.each([
  ['open brackets', '['.repeat(20_000)],
  ['closed brackets', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
])('too many levels of %s are told once', (_, sidecar) => {
  const lines = said(sidecar);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^\d+:\d+-\d+:\d+: Unexpected nesting of too many levels, expected a few; close the brackets or indent less \[sidecar:syntax\]$/u,
  );
});
