import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { readRecord } from '../../src/export/read-records.ts';
import { test } from '../browser/fixture.ts';

const site = inject('site');
const textOf = (path: string): string => readFileSync(join(site, path), 'utf8');

/** What a page says in the elements of these ids, without the elements that `left` selects. */
function saidIn([html, ids, left]: readonly [string, readonly string[], string]): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(left)) element.remove();
  return ids.map((id) => page.getElementById(id)?.textContent ?? '');
}

test('a page of an article says what each export of it says, to the last character', async ({ browser }) => {
  const page = await browser.newPage();
  const articles = await readRecord(join(site, 'data'), 'articles');
  const lines = textOf('data/articles.jsonl').trimEnd().split('\n');
  const byId = new Map(
    lines.map((line) => JSON.parse(line) as { id: string; text: string }).map((one) => [one.id, one.text]),
  );
  let corrected = 0;
  for (const { id, blocks } of articles) {
    const html = textOf(`articles/${id}/index.html`);
    const ids = blocks.map((block) => block.id);
    const read = await page.evaluate(saidIn, [html, ids, 'ins'] as const);
    // A table says its cells one by one, without what parts them in a text.
    const plain = (text: string, at: number): string =>
      blocks[at]?.type === 'table' ? text.replace(/[\t\n]/gu, '') : text;
    const paragraphs = textOf(`data/articles/${id}.txt`).slice(0, -1).split('\n\n');
    expect(read, id).toEqual(paragraphs.slice(paragraphs.length - blocks.length).map(plain));
    expect(read.join(''), id).toBe(blocks.map(({ text }, at) => plain(text, at)).join(''));
    expect(byId.get(id), id).toBe(blocks.map(({ text }) => text).join('\n'));
    if (!existsSync(join(site, `data/corrected/${id}.txt`))) continue;
    corrected += 1;
    const emended = await page.evaluate(saidIn, [html, ids, 'del'] as const);
    const home = textOf(`data/corrected/${id}.txt`).slice(0, -1).split('\n\n');
    expect(emended, id).toEqual(home.slice(home.length - blocks.length).map(plain));
    expect(emended, id).not.toEqual(read);
  }
  expect(articles.length).toBeGreaterThan(20);
  expect(corrected).toBeGreaterThan(0);
  await page.close();
});
