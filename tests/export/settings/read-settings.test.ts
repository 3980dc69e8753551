import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../../../src/diagnostics/problem.ts';
import { settingsFrom } from '../../../src/export/settings/environment.ts';
import { firstStory } from '../../../src/export/settings/first-story.ts';
import { readSettings } from '../../../src/export/settings/read-settings.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'duikan-settings-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

function read(yaml: string | Uint8Array) {
  writeFileSync(join(folder, 'logo.svg'), svg);
  writeFileSync(join(folder, 'duikan.yaml'), yaml);
  return readSettings(folder);
}

const said = (yaml: string | Uint8Array): string[] =>
  read(yaml).problems.map((found) => formatProblem(found).replace(/^duikan\.yaml:/u, ''));

test('a folder without the file says nothing, and so does an empty file', () => {
  expect(readSettings(folder)).toMatchObject({ settings: {}, problems: [] });
  expect(read('# nothing yet\n')).toMatchObject({ settings: {}, problems: [] });
});

test('every key is read', () => {
  const { settings, problems } = read(`
title: 河东三报 “早” 📰
languages: [en, zh-CN]
address: https://example.org/papers
contact: editor@example.org
rights: The texts belong to their papers.
licence: CC-BY-4.0
logo: logo.svg
first: s-001-a1
tracker: https://example.org/issues/new
indexed: false
`);
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    title: '河东三报 “早” 📰',
    languages: ['en', 'zh-CN'],
    address: 'https://example.org/papers/',
    contact: 'editor@example.org',
    rights: 'The texts belong to their papers.',
    licence: 'CC-BY-4.0',
    logo: 'logo.svg',
    first: 's-001-a1',
    tracker: 'https://example.org/issues/new',
    indexed: false,
  });
});

const keys = 'title, languages, address, contact, rights, licence, logo, first, tracker, indexed';
const logoName = 'the name of a file beside this one that ends in .svg, .png, .jpg, .jpeg, .webp';

test.each([
  ['titel: 报', [`1:1-1:6: Unexpected key "titel", expected one of ${keys} [settings:schema]`]],
  [
    'title: 3',
    ['1:8-1:9: title: Unexpected 3, expected a name of at most 40 characters, on one line [settings:schema]'],
  ],
  [
    'title: |\n  a\n  b',
    [
      '1:8-3:4: title: Unexpected "a\\nb\\n", expected a name of at most 40 characters, on one line [settings:schema]',
    ],
  ],
  [
    'languages: [fr]',
    ['1:13-1:15: languages.0: Unexpected "fr", expected one of zh-CN, en [settings:schema]'],
  ],
  [
    'languages: []',
    [
      '1:12-1:14: languages: Unexpected empty list, expected a list of one or more of zh-CN, en [settings:schema]',
    ],
  ],
  [
    'languages: [en, en]',
    ['1:12-1:20: languages: Unexpected second time, expected each language once [settings:schema]'],
  ],
  [
    'address: example.org',
    [
      '1:10-1:21: address: Unexpected “example.org” without https://, expected the address of the home page, such as https://example.org/papers/ [settings:schema]',
    ],
  ],
  [
    'title: a\naddress: "https://example.org/?a=1"',
    [
      '2:10-2:36: address: Unexpected query (from “?” on), expected the address of the home page, such as https://example.org/papers/ [settings:schema]',
    ],
  ],
  [
    'contact: somebody',
    [
      '1:10-1:18: contact: Unexpected "somebody", expected an e-mail address, or that of a page that begins with https:// [settings:schema]',
    ],
  ],
  [
    'contact: javascript:alert(1)',
    [
      '1:10-1:29: contact: Unexpected "javascript:alert(1)", expected an e-mail address, or that of a page that begins with https:// [settings:schema]',
    ],
  ],
  ['logo: ../logo.svg', [`1:7-1:18: logo: Unexpected "../logo.svg", expected ${logoName} [settings:schema]`]],
  ['logo: logo.gif', [`1:7-1:15: logo: Unexpected "logo.gif", expected ${logoName} [settings:schema]`]],
  [
    'logo: no.svg',
    [
      '1:7-1:13: logo: Unexpected name, expected that of a file beside this one; there is none [settings:logo]',
    ],
  ],
  [
    'first: the best',
    [
      '1:8-1:16: first: Unexpected "the best", expected the id of a story (s-000-a1) or of an article in it (000-a1) [settings:schema]',
    ],
  ],
  ['indexed: no way', ['1:10-1:16: indexed: Unexpected "no way", expected true or false [settings:schema]']],
  [
    'title: [a',
    [
      '1:10-1:11: Flow sequence in block collection must be sufficiently indented and end with a ] [settings:syntax]',
    ],
  ],
  [
    '- title',
    ['1:1-1:8: Unexpected list, expected the keys ' + keys + ' with their values [settings:schema]'],
  ],
])('%j is told with place, found and expected', (yaml, expected) => {
  expect(said(yaml)).toEqual(expected);
});

test('a logo is what its name says', () => {
  writeFileSync(join(folder, 'logo.png'), svg);
  expect(said('logo: logo.png')).toEqual([
    '1:7-1:15: logo: Unexpected content, expected a picture of the kind that .png says [settings:logo]',
  ]);
  writeFileSync(join(folder, 'logo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(said('logo: logo.png')).toEqual([]);
  writeFileSync(join(folder, 'logo.png'), Buffer.alloc(500_001));
  expect(said('logo: logo.png')[0]).toContain('Unexpected picture of 500001 bytes, expected at most 500000');
});

test('a file that cannot be the settings is told, and so is one whose name is nearly right', () => {
  expect(said(Buffer.from([0xff, 0xff, 0x80]))[0]).toContain('[read:encoding]');
  expect(said('#'.repeat(100_001))[0]).toContain('Unexpected file of 100001 bytes');
  rmSync(join(folder, 'duikan.yaml'));
  mkdirSync(join(folder, 'duikan.yaml'));
  expect(readSettings(folder).problems[0]?.message).toContain('Unexpected folder');
  rmSync(join(folder, 'duikan.yaml'), { recursive: true });
  writeFileSync(join(folder, 'Duikan.yml'), 'title: a');
  expect(readSettings(folder).problems.map(formatProblem)).toEqual([
    'Duikan.yml:1:1: Unexpected name, expected duikan.yaml; rename the file [settings:name]',
  ]);
});

test('the environment counts for more, where it says anything', () => {
  expect(settingsFrom({ DUIKAN_SITE: ' ', DUIKAN_INDEXED: '' })).toEqual({ settings: {} });
  expect(
    settingsFrom({
      DUIKAN_SITE: 'https://example.org',
      DUIKAN_INDEXED: 'no',
      DUIKAN_CONTACT: 'a@example.org',
    }),
  ).toEqual({
    settings: { address: 'https://example.org/', indexed: false, contact: 'a@example.org' },
  });
  expect(settingsFrom({ DUIKAN_SITE: 'example.org' })).toHaveProperty('reason');
});

test('what is to be first is a story, named by its own id or by that of an article in it', () => {
  const storyOf = new Map([
    ['001-a1', 's-001-a1'],
    ['002-a3', 's-001-a1'],
  ]);
  expect(firstStory(undefined, storyOf, null)).toBeUndefined();
  expect(firstStory('s-001-a1', storyOf, null)).toBe('s-001-a1');
  expect(firstStory('002-a3', storyOf, null)).toBe('s-001-a1');
  const place = { line: 4, column: 8, endLine: 4, endColumn: 14 };
  expect(firstStory('009-a9', storyOf, place)).toMatchObject({
    place,
    message:
      'first: Unexpected "009-a9", expected the id of a story such as s-001-a1, or of an article in one',
  });
  expect(firstStory('009-a9', new Map(), place)).toMatchObject({
    message: expect.stringContaining('there is no story') as string,
  });
});
