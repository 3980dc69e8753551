import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { readRecord } from '../../src/export/read-records.ts';
import { test } from '../browser/fixture.ts';
import { builtPages } from './built-pages.ts';

interface Said {
  path: string;
  key: string;
  number: number;
  text: string;
}

const data = join(inject('site'), 'data');

/** Every number that a page says together with what it counts, read by a real HTML parser. */
const countTest = test.extend('said', { scope: 'file' }, async ({ browser }) => {
  const page = await browser.newPage();
  const said: Said[] = [];
  for (const { path, file } of builtPages(inject('site')))
    said.push(
      ...(await page.evaluate(
        ([html, from]) => {
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          return [...parsed.querySelectorAll<HTMLElement>('[data-counts]')].flatMap((element) =>
            Object.entries(JSON.parse(element.dataset['counts'] ?? '{}') as Record<string, number>).map(
              ([key, number]) => ({ path: from, key, number, text: element.textContent.replaceAll(',', '') }),
            ),
          );
        },
        [readFileSync(file, 'utf8'), path] as const,
      )),
    );
  await page.close();
  return said;
});

/** Where nothing is open, a sentence says so; English says none. */
countTest('a number stands where it is said to stand', ({ said }) => {
  expect(said.length).toBeGreaterThan(20);
  const unsaid = said.filter(
    ({ text, number, key }) =>
      !new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u').test(text) &&
      !(number === 0 && (key === 'open' || /\bnone\b/u.test(text))),
  );
  expect(unsaid).toEqual([]);
});

countTest('the same thing is counted the same on every page', ({ said }) => {
  const byKey = Map.groupBy(said, ({ key }) => key);
  for (const [key, all] of byKey)
    expect([...new Set(all.map(({ number }) => number))], `${key}: ${JSON.stringify(all)}`).toHaveLength(1);
  for (const key of ['places', 'open', 'settled', 'variants@s-000-a1', 'suspected@003-a7'])
    expect(new Set(byKey.get(key)?.map(({ path }) => path)).size, key).toBeGreaterThan(1);
});

countTest('and as the records say', async ({ said }) => {
  const [stories, variants, suspicions, corrections] = await Promise.all([
    readRecord(data, 'stories'),
    readRecord(data, 'variants'),
    readRecord(data, 'suspicions'),
    readRecord(data, 'corrections'),
  ]);
  const telling = variants.filter(({ class: name }) =>
    ['shape', 'fluent', 'omission', 'addition', 'editorial'].includes(name),
  );
  const told = (key: string): number | undefined => said.find((one) => one.key === key)?.number;
  for (const { id, witnesses } of stories) {
    const own = telling.filter(({ story }) => story === id);
    expect(told(`variants@${id}`), id).toBe(own.length);
    if (witnesses.length < 3) continue;
    for (const { article } of witnesses) {
      const against = own.filter(({ suspects }) => suspects.includes(article)).length;
      expect(told(`suspected@${article}`), article).toBe(against);
    }
  }
  // Each witness that is outvoted is a place to decide, each variant without a verdict, each doubt beside these.
  const outvoted = telling.reduce((sum, { suspects }) => sum + Math.max(1, suspects.length), 0);
  const alone = suspicions.filter(
    ({ place }) =>
      place !== null &&
      !telling.some(({ places, suspects }) =>
        places.some(
          (one) =>
            suspects.includes(one.witness) &&
            one.witness === place.witness &&
            one.block === place.block &&
            one.from < place.to &&
            place.from < one.to,
        ),
      ),
  );
  expect(told('places')).toBe(outvoted + alone.length);
  const settled = new Set(
    corrections
      .filter(({ id, state }) => ['applied', 'kept', 'both'].includes(state) && isAmong(id))
      .map(({ id, witness }) => `${id} ${witness}`),
  );
  expect(told('settled')).toBe(settled.size);
  expect(told('open')).toBe((told('places') ?? 0) - settled.size);

  function isAmong(id: string): boolean {
    return telling.some((variant) => variant.id === id) || alone.some((suspicion) => suspicion.id === id);
  }
});
