import { expect, test } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

const bytes = new TextEncoder().encode('今天天气很好。\n');

test('a page’s id is what stands before the first underscore, in small letters', () => {
  expect(normalizePage({ file: 'A1_0f.txt', bytes, sidecar: null }).page?.id).toBe('a1');
  expect(normalizePage({ file: '植树.txt', bytes, sidecar: 'id: trees' }).page?.id).toBe('trees');
});

test('a name that cannot stand in an address is refused by its rule', () => {
  const { page, problems } = normalizePage({ file: '植树_0f.txt', bytes, sidecar: null });
  expect(page).toBeNull();
  expect(problems).toMatchObject([
    { rule: 'pages:id', severity: 'error', file: '植树_0f.txt', place: { line: 1 } },
  ]);
});
