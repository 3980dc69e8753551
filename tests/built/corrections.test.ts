import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { writeCorrections } from '../../src/corrections/write-corrections.ts';
import type { CorrectionEntry } from '../../src/records/correction.ts';
import { test } from '../browser/fixture.ts';
import { build } from './build.ts';

const hostile = '<script>ran=1</script><img src=x onerror=ran=2> ]]> &lt;b&gt;';

const accepted: CorrectionEntry = {
  id: '003-a7#p1',
  witness: '003-a7',
  context: '教育，郑军强调：',
  from: '军',
  to: '重<b>',
  decision: 'accept',
  reason: hostile,
  by: '<b>甲</b>',
  at: '2026-11-21',
  source_sha: 'fd4548c2',
};

const stale: CorrectionEntry = {
  ...accepted,
  context: '新篇章，以中国式',
  id: '003-a7#p4',
  from: '章',
  to: '',
  source_sha: '00000000',
};

function seedsWith(folder: string, files: Record<string, readonly CorrectionEntry[]>): string {
  const seeds = join(folder, 'seeds');
  mkdirSync(join(seeds, 'corrections'), { recursive: true });
  for (const name of readdirSync('seeds').filter((one) => /^00[03]_/u.test(one)))
    cpSync(join('seeds', name), join(seeds, name));
  for (const [name, entries] of Object.entries(files))
    writeFileSync(join(seeds, 'corrections', name), writeCorrections(entries));
  return seeds;
}

const correctedSite = test.extend('corrected', { scope: 'file' }, async ({}, { onCleanup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-corrected-'));
  const out = join(folder, 'site');
  const seeds = seedsWith(folder, { 'a.yaml': [accepted, stale], 'b.yaml': [{ ...accepted, by: '乙' }] });
  const { exitCode, output } = await build({ seeds, out });
  expect(exitCode, output).toBe(0);
  const served = await serve(out, 0);
  onCleanup(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });
  return { out, origin: served.origin, output };
});

correctedSite('what is stale is told, listed and not applied', async ({ corrected, open }) => {
  expect(corrected.output).toMatch(
    /corrections\/a\.yaml:11:3: Stale decision on 003-a7#p4.*\[corrections:stale\]/u,
  );
  const page = await open('/desk/log/', { baseURL: corrected.origin });
  expect(await page.locator('.desk-stale tbody tr').innerText()).toContain('版面文件已变');
  await page.goto('/articles/003-a7/');
  expect(await page.locator('#p4').innerText()).toContain('新篇章，以中国式现代化');
});

correctedSite('HTML in a correction is text on every page and in the feed', async ({ corrected, open }) => {
  const page = await open('/desk/log/', { baseURL: corrected.origin });
  expect(await page.locator('tbody').first().textContent()).toContain(hostile);
  for (const path of ['/desk/log/', '/desk/', '/articles/003-a7/', '/desk/confusions/']) {
    await page.goto(path);
    expect(await page.evaluate(() => 'ran' in window), path).toBe(false);
    expect(await page.locator('main img, main b:text-is("甲")').count(), path).toBe(0);
  }
  expect(await page.goto('/articles/003-a7/').then(() => page.locator('#p1').innerText())).toContain(
    '郑重<b>强调',
  );
  const content = await page.evaluate(async () => {
    const feed = new DOMParser().parseFromString(
      await (await fetch('/desk/feed.xml')).text(),
      'application/xml',
    );
    const html = feed.querySelector('entry content')?.textContent ?? '';
    return {
      broken: feed.querySelector('parsererror') !== null,
      text: new DOMParser().parseFromString(html, 'text/html').body.textContent,
    };
  });
  expect(content.broken).toBe(false);
  expect(content.text).toContain(hostile);
});

correctedSite('what another person decided the same is confirmed', async ({ corrected, open }) => {
  const page = await open('/desk/log/', { baseURL: corrected.origin });
  expect(await page.locator('tbody tr').first().innerText()).toContain('乙 2026-11-21');
  await page.goto('/articles/003-a7/');
  expect(await page.locator('.emendations').innerText()).toContain('乙 复核');
});

test('two files that contradict each other stop the build, both named, and the site that stands is left alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-contradiction-'));
  const out = join(folder, 'site');
  mkdirSync(join(out, 'data'), { recursive: true });
  writeFileSync(join(out, 'data/pages.json'), 'an earlier build');
  const seeds = seedsWith(folder, {
    'a.yaml': [accepted],
    'b.yaml': [{ ...accepted, decision: 'reject', reason: '原报如此', by: '乙' }],
  });
  const { exitCode, output } = await build({ seeds, out });
  expect(exitCode).toBe(1);
  expect(output).toMatch(
    /corrections\/b\.yaml:1:3: .*corrections\/a\.yaml:1:3\) \[corrections:contradiction\]/u,
  );
  expect(readFileSync(join(out, 'data/pages.json'), 'utf8')).toBe('an earlier build');
  expect(existsSync(join(out, 'desk'))).toBe(false);
  rmSync(folder, { recursive: true });
});
