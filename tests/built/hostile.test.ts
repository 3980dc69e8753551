import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { test } from '../browser/fixture.ts';
import { builtPages } from './built-pages.ts';
import { build } from './build.ts';

const headline = '县图书馆<script>ran=1</script>昨日开馆';
const inBody = '<script>ran="body"</script><img src=x onerror="ran=2">';
const inLink = '[点此](javascript:ran=3)<a href="javascript:ran=4">领奖</a>&lt;b&gt;{{1+1}}${1+1}</p></main>';

/** Two printings of one story that differ beside what is hostile, so that the comparison holds it too. */
const bodies = ['坐两站', '<i onclick=ran=5>坐三站'].map((stops) => [
  `县图书馆昨日在城东新址开馆，当天接待读者三千余人次，${inBody}馆内设有少儿阅览室、报刊阅览室和自习区，读者凭身份证即可入馆。`,
  `“以前借书要${stops}公交车，现在下楼走五分钟就到。”住在附近的居民说，新馆的开放时间延长到晚上九点，周末也不休息，${inLink}十分方便。`,
  `据介绍，新馆藏书十二万册，其中地方文献八千余册，全部免费开放，外地务工人员同样可以办理借阅手续，每次最多可以借阅十册。`,
]);

/** A sidecar's words are an editor's, and hostile all the same. */
const sidecar = `
paper: { name: '<script>ran="paper"</script>日报', basis: inferred, reason: '<img src=x onerror=ran=6>' }
date: { value: 2025-01-22, basis: inferred, reason: '</dd><script>ran="date"</script>' }
number: { value: '1"><script>ran="number"</script>', basis: inferred, reason: '"onmouseover="ran=7' }
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

hostileSite('hostile text runs nothing, on any page that shows it', async ({ hostile, open }) => {
  const pages = builtPages(hostile.out).filter(({ file }) => readFileSync(file, 'utf8').includes('ran='));
  expect(pages.length).toBeGreaterThan(7);
  const page = await open('/', { baseURL: hostile.origin });
  for (const { path } of pages) {
    await page.goto(path, { waitUntil: 'load' });
    expect(await page.evaluate(countHostile), path).toBe(0);
  }
});

hostileSite('hostile text stands on the page as it was read', async ({ hostile, open }) => {
  const page = await open('/articles/900-a1/', { baseURL: hostile.origin });
  expect(await page.locator('h1').textContent()).toContain(headline);
  const text = await page.locator('main').textContent();
  for (const part of [inBody, inLink, '<script>ran="paper"</script>日报']) expect(text).toContain(part);
});

hostileSite('hostile text that differs is compared like any other', async ({ hostile, open }) => {
  const page = await open('/articles/900-a1/', { baseURL: hostile.origin });
  const columns = await page.locator('[data-row] [data-witness="901-a1"]').allTextContents();
  expect(columns.join('')).toContain('<i onclick=ran=5>坐三站');
  expect(await page.locator('[data-row] mark[data-variant]').count()).toBeGreaterThan(0);
});

hostileSite('a hostile search shows its words and runs nothing', async ({ hostile, open }) => {
  const query = '<img src=x onerror=ran=5>图书馆';
  const page = await open(`/search/?q=${encodeURIComponent(query)}`, { baseURL: hostile.origin });
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

/** Runs in the browser: what hostile text has become part of the page, and whether some of it ran. */
function countHostile(): number {
  const elements = [...document.querySelectorAll('*')].filter(
    (element) =>
      (element.tagName === 'SCRIPT' && element.textContent.includes('ran=')) ||
      [...element.attributes].some(
        ({ name, value }) => name.startsWith('on') || value.startsWith('javascript:'),
      ),
  );
  return elements.length + ('ran' in window ? 1 : 0);
}
