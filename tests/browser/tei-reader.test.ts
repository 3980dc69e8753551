import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { test } from './fixture.ts';

/** What CETEIcean makes of a TEI document: elements of HTML, each called as in TEI. */
interface Reader {
  makeHTML5: (tei: string) => DocumentFragment;
}

test('a reader of TEI that people use shows a story with its witnesses and its apparatus', async ({
  browser,
}) => {
  const tei = readFileSync(join(inject('site'), 'data/stories/s-000-a1.xml'), 'utf8');
  const page = await browser.newPage();
  await page.addScriptTag({ path: 'node_modules/CETEIcean/dist/CETEI.js' });
  const shown = await page.evaluate((xml) => {
    const reader = new (window as unknown as { CETEI: new () => Reader }).CETEI();
    document.body.append(reader.makeHTML5(xml));
    const count = (name: string): number => document.querySelectorAll(name).length;
    return {
      witnesses: count('tei-witness'),
      apps: count('tei-app'),
      lemmas: count('tei-lem'),
      text: document.querySelector('tei-body')?.textContent ?? '',
    };
  }, tei);
  await page.close();
  const said = (pattern: RegExp): number => [...tei.matchAll(pattern)].length;
  expect(shown).toMatchObject({ witnesses: 4, apps: said(/<app /gu), lemmas: said(/<lem /gu) });
  expect(shown.apps).toBeGreaterThan(20);
  expect(shown.text).toContain('会议再次聚焦作风建设');
});
