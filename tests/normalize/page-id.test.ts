import { expect, test } from 'vitest';
import { idOfFile, isPageName, sidecarName } from '../../src/normalize/read/page-file.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

const bytes = new TextEncoder().encode('今天天气很好。\n');

test('a page’s id is what stands before the first underscore, in small letters', () => {
  expect(normalizePage({ file: 'A1_0f.txt', bytes, sidecar: null }).page?.id).toBe('a1');
  expect(normalizePage({ file: '植树.txt', bytes, sidecar: 'id: trees' }).page?.id).toBe('trees');
});

test('an engine’s file is called by what stands before the first full stop too, and by the folders it lies in', () => {
  expect(idOfFile('012.alto.xml')).toBe('012');
  expect(idOfFile('晚报/2025-01-22/B3_scan.HOCR')).toBe('2025-01-22-b3');
  expect(['a.XML', 'a.hocr', 'a.txt', 'a.TXT', 'a.md'].map(isPageName)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(['012.alto.xml', 'x/012_a.txt'].map(sidecarName)).toEqual(['012.alto.yaml', 'x/012_a.yaml']);
});

test('a name that cannot stand in an address is refused by its rule', () => {
  const { page, problems } = normalizePage({ file: '植树_0f.txt', bytes, sidecar: null });
  expect(page).toBeNull();
  expect(problems).toMatchObject([
    { rule: 'pages:id', severity: 'error', file: '植树_0f.txt', place: { line: 1 } },
  ]);
});
