import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { build } from '../built/build.ts';
import { decided, exported, military, open as openRow, status } from '../browser/desk-page.ts';
import { test } from '../browser/fixture.ts';

/** Two witnesses, which no file has decided: 003 reads 增 where 002 reads 成. */
const disputed = '.desk-item:has(.desk-readings:has-text("成")):has(.desk-readings:has-text("增"))';

test('what an editor decides goes out as a file, into the seeds, and is in force on the site built from these', async ({
  open,
}) => {
  const desk = await open('/desk/?state=all');
  const { yaml, ...place } = await decide(desk);

  const folder = mkdtempSync(join(tmpdir(), 'duikan-round-trip-'));
  cpSync('seeds', join(folder, 'seeds'), { recursive: true });
  writeFileSync(join(folder, 'seeds/corrections/2026-jia.yaml'), yaml);
  const out = join(folder, 'site');
  expect(await build({ seeds: join(folder, 'seeds'), out })).toMatchObject({ exitCode: 0 });
  const served = await serve(out, 0);
  try {
    await check(await open('/desk/log/', { baseURL: served.origin }), place);
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
});

/** Corrects one place and confirms what a file has on another one. */
async function decide(desk: Page): Promise<{ yaml: string; id: string; story: string }> {
  await desk.locator('.desk-by input').fill('甲');
  await openRow(desk, disputed);
  await desk.locator('.desk-panel label', { hasText: '003 增' }).click();
  await desk.locator('.desk-reason input').fill('形近，“成”合文义');
  await desk.locator(disputed).press('a');
  const id = (await desk.locator(disputed).getAttribute('id')) ?? '';
  const story = (await desk.locator(disputed).getAttribute('data-story')) ?? '';
  await openRow(desk, military);
  await desk.locator(military).press('a');
  expect((await decided(desk)).toSorted()).toEqual(['采纳 军 → 重', '采纳 增 → 成']);
  const yaml = await exported(desk);
  expect(await status(desk)).toContain('.yaml');
  return { yaml, id, story };
}

async function check(page: Page, { id, story }: { id: string; story: string }): Promise<void> {
  const row = page.locator('tr', { hasText: '增 → 成' });
  expect(await row.innerText()).toContain('2026-jia.yaml:');
  expect(await page.locator('tr', { hasText: '军 → 重' }).innerText()).toMatch(/duikan[\s\S]*甲/u);

  await row.locator('a[href^="/articles/"]').click();
  await page.waitForURL(/\/articles\/003-a\d+\/#n-p\d+-/u);
  expect(await page.locator(':target').innerText()).toContain('识读作“增”');
  expect(await page.locator('.emendations').innerText()).toContain('甲');

  await page.goto(`/stories/${story}/#${id}`);
  const note = await page.locator(`#${id}`).innerText();
  expect(note).toContain('003 采纳');
  expect(note).toContain('增 → 成');
  expect(note).toContain('形近，“成”合文义');
  expect(note).toContain('甲');
  expect(note).toContain('未复核');

  // The fonts come once the page is painted, and behind them this site is closed.
  await page.goto(`/desk/#${id}`, { waitUntil: 'networkidle' });
  expect(await page.locator(`#${id} .desk-filed`).innerText()).toContain('采纳');
}
