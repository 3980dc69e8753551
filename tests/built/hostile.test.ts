import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { readRecord } from '../../src/export/read-records.ts';
import { test } from '../browser/fixture.ts';
import { builtPages } from './built-pages.ts';
import { build } from './build.ts';

const headline = '县城<script>window.ran="headline"</script>新开<img src=x onerror=window.ran=1>图书馆';
const attack = '<script>window.ran="body"</script><img src=x onerror="window.ran=2">';
const link =
  '[点此](javascript:window.ran=3) <a href="javascript:window.ran=4">领奖</a> &lt;b&gt; {{1+1}} ${1+1} </p></main>';

/** Two printings of one story, so that the comparison and its marks hold hostile text too. */
const bodies = ['他', '她'].map((reader) => [
  `本报讯 县图书馆昨日在城东新址开馆，当天接待读者三千余人次，馆内设有少儿阅览室、报刊阅览室和自习区。${attack}`,
  `“以前借书要坐两站公交车，现在下楼走五分钟就到。”${reader}说，新馆的开放时间延长到晚上九点，周末也不休息。${link}`,
  `据介绍，新馆藏书十二万册，其中地方文献八千余册，全部免费开放，读者凭身份证即可办理借阅手续，外地务工人员同样可以办理。`,
]);

/** A sidecar's words are an editor's, and hostile all the same. */
const sidecar = `
paper: { name: '<script>window.ran="paper"</script>日报', basis: inferred, reason: '<img src=x onerror=window.ran=6>' }
date: { value: 2025-01-22, basis: inferred, reason: '</dd><script>window.ran="date"</script>' }
number: { value: '1"><script>window.ran="number"</script>', basis: inferred, reason: '"onmouseover="window.ran=7' }
`;

const hostileSite = test.extend('hostile', { scope: 'file' }, async ({}, { onCleanup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-hostile-'));
  const seeds = join(folder, 'seeds');
  const out = join(folder, 'site');
  mkdirSync(seeds);
  for (const [index, body] of bodies.entries()) {
    writeFileSync(join(seeds, `90${index}_hostile.txt`), `${headline}\n\n${body.join('\n\n')}\n`);
  }
  writeFileSync(join(seeds, '900_hostile.yaml'), sidecar);
  const { exitCode, output } = await build({ seeds, out });
  expect(exitCode, output).toBe(0);
  const served = await serve(out, 0);
  onCleanup(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });
  return { out, origin: served.origin };
});

hostileSite('hostile text runs nothing, on any page', async ({ hostile, open }) => {
  const pages = builtPages(hostile.out);
  expect(pages.length).toBeGreaterThan(5);
  const page = await open('/', { baseURL: hostile.origin });
  for (const { path } of pages) {
    await page.goto(path, { waitUntil: 'load' });
    expect(await page.evaluate(() => 'ran' in window), path).toBe(false);
    expect(await page.locator('main :is(script, img[onerror], a[href^="javascript:"])').count(), path).toBe(
      0,
    );
  }
});

hostileSite('hostile text stands on the page as it was read', async ({ hostile, open }) => {
  const article = (await readRecord(join(hostile.out, 'data'), 'articles')).find(
    (record) => record.headline !== null,
  );
  const page = await open(`/articles/${article?.id ?? ''}/`, { baseURL: hostile.origin });
  expect(await page.locator('h1').textContent()).toContain('<script>window.ran="headline"</script>');
  const text = await page.locator('main').textContent();
  for (const part of [attack, '<a href="javascript:window.ran=4">领奖</a>', '&lt;b&gt; {{1+1}} ${1+1}']) {
    expect(text).toContain(part);
  }
});

hostileSite('a hostile search shows its words and runs nothing', async ({ hostile, open }) => {
  const query = '<img src=x onerror=window.ran=5>图书馆';
  const page = await open(`/search/?q=${encodeURIComponent(query)}`, { baseURL: hostile.origin });
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
