import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { layoutShiftOf } from '../browser/layout-shift.ts';
import { patience, test, visit } from '../browser/offline-reader.ts';

const saved = (page: Page) => page.locator('.saved-copy');
const state = (site: string): string =>
  /"state":"([^"]+)"/u.exec(readFileSync(join(site, 'service-worker.js'), 'utf8'))?.[1] ?? '';

test('a visited page is read without a network, and says that it is a saved copy, and of which state', async ({
  reader: { page, cutOff },
}) => {
  await visit(page, '/articles/000-a1/', '/en/articles/002-a1/');
  expect(await saved(page).isVisible()).toBe(false);
  await cutOff();
  await page.goto('/articles/000-a1/?from=elsewhere#p12');
  expect(await layoutShiftOf(page)).toBeLessThan(0.001);
  expect(await page.locator('#p12').textContent()).toContain('在青海谈学习教育');
  expect(await saved(page).innerText()).toContain('这是本机所存的副本');
  expect(state(inject('site'))).toMatch(/^2025-01-22 · [0-9a-f]{8}$/u);
  expect(await saved(page).innerText()).toContain(state(inject('site')));
  // It is dressed, and its scripts run.
  expect(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
    'rgb(251, 250, 246)',
  );
  await page.locator('.noted').first().click();
  expect(await page.locator('.article-notes > li:popover-open').isVisible()).toBe(true);
  await page.goto('/en/articles/002-a1/');
  expect(await saved(page).innerText()).toContain('a copy saved on this device');
});

test('in place of a page that was not visited those stand that were, in its language', async ({
  reader: { page, cutOff },
}) => {
  await visit(page, '/', '/articles/000-a1/');
  await cutOff();
  await page.goto('/en/articles/003-a7/');
  expect(await page.locator('.unsaved').innerText()).toContain('was not saved');
  const links = page.locator('.saved-pages a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/articles/000-a1/',
    '/',
  ]);
  expect(await links.first().innerText()).toContain('为基层减负赋能');
  await links.first().click();
  await page.waitForURL('**/articles/000-a1/');
  expect(await page.locator('#p1').isVisible()).toBe(true);
  await page.goto('/offline/');
  expect(await page.locator('.unsaved').isVisible()).toBe(false);
  expect(await links.count()).toBe(2);
});

test('search says that there is no network rather than wait for it', async ({
  reader: { context, page, cutOff },
}) => {
  await visit(page, '/articles/000-a1/');
  await cutOff();
  await context.setOffline(true);
  await page.reload();
  await page.keyboard.press('/');
  await page.locator('.search-dialog [role="status"]', { hasText: '没有网络' }).waitFor();
});

test('what was kept of an older state of the site stays, says so, and goes once it is visited anew', async ({
  reader: { page, cutOff, served },
}) => {
  await visit(page, '/articles/000-a1/', '/articles/003-a7/');
  const folder = mkdtempSync(join(tmpdir(), 'duikan-next-state-'));
  cpSync(inject('site'), folder, { recursive: true });
  const worker = join(folder, 'service-worker.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"state":"[^"]+"/u, '"state":"next"'));
  const [, port = ''] = /:(\d+)$/u.exec(served.origin) ?? [];
  await cutOff();
  const next = await serve(folder, Number(port));
  const names = () => page.evaluate(() => caches.keys());
  const [older, newer] = [state(inject('site')), 'next'].map((one) => `duikan:${served.origin}/:${one}`);
  await page.goto('/articles/002-a1/');
  const taken = () =>
    page.evaluate(
      async (cacheName) => (await caches.match(location.href, { cacheName })) !== undefined,
      newer ?? '',
    );
  await expect.poll(taken, patience).toBe(true);
  expect(await names()).toEqual([older, newer]);
  await page.goto('/articles/000-a1/');
  await expect.poll(taken, patience).toBe(true);
  await next.close();
  for (const [path, shown] of [
    ['/articles/000-a1/', 'next'],
    ['/articles/003-a7/', state(inject('site'))],
  ] as const) {
    await page.goto(path);
    expect(await saved(page).innerText(), path).toContain(shown);
    expect(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
      'rgb(251, 250, 246)',
    );
  }
  await page.goto('/articles/001-a1/');
  const listed = await page.locator('.saved-pages li').allInnerTexts();
  expect(listed.map((one) => one.endsWith(state(inject('site'))))).toEqual([false, false, true]);
  const again = await serve(folder, Number(port));
  await page.goto('/articles/003-a7/');
  await expect.poll(names, patience).toEqual([newer]);
  await again.close();
  rmSync(folder, { recursive: true });
});

test('it is switched off, which clears what was saved, and stays off', async ({
  reader: { page, cutOff },
}) => {
  await visit(page, '/articles/000-a1/');
  await page.locator('.keep-pages').uncheck();
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await expect.poll(left, patience).toEqual([]);
  await page.goto('/articles/002-a1/', { waitUntil: 'networkidle' });
  expect(await page.locator('.keep-pages').isChecked()).toBe(false);
  expect(await left()).toEqual([]);
  await cutOff();
  await expect(page.goto('/articles/000-a1/')).rejects.toThrow(/ERR_CONNECTION/u);
});

test('another site on the same port is left alone', async ({ reader: { page, cutOff, served } }) => {
  await visit(page, '/articles/000-a1/');
  const folder = mkdtempSync(join(tmpdir(), 'duikan-foreign-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Another</title><script src="other.js"></script><p>another site</p>',
  );
  writeFileSync(join(folder, 'other.js'), '');
  const [, port = ''] = /:(\d+)$/u.exec(served.origin) ?? [];
  await cutOff();
  const other = await serve(folder, Number(port));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(await page.locator('p').innerText()).toBe('another site');
  for (const path of ['/', '/other.js'])
    expect(await page.evaluate((one) => caches.match(one), path), path).toBeUndefined();
  await other.close();
  rmSync(folder, { recursive: true });
});
