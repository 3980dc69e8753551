import { expect, inject } from 'vitest';
import { test } from '../browser/fixture.ts';

const encoded = (name: string): string => encodeURIComponent(name);
const missing: readonly (readonly [what: string, asked: string, nearest: string])[] = [
  ['an article', '/articles/000-a9/', '/articles/000-a'],
  ['a day', '/days/2025-01-23/', '/days/2025-01-22/'],
  ['a paper, in English', `/en/papers/${encoded('晋中晚报')}/`, `/en/papers/${encoded('晋中日报')}/`],
  ['a pair', '/stories/s-000-a1/000-a1~009-a7/', '/stories/s-000-a1/000-a1~00'],
  ['a language', '/fr/articles/000-a1/', '/articles/000-a1/'],
];

// A browser complains of what is missing, so pages are opened without the eye on what they complain of.
test.for(missing)(
  'of %s that is not there the nearest is offered',
  async ([, asked, nearest], { browser }) => {
    const page = await browser.newPage({ baseURL: inject('origin') });
    expect((await page.goto(asked))?.status()).toBe(404);
    const first = page.locator('#nearest a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toContain(nearest);
    await first.click();
    await expect
      .poll(() => page.locator('h1').textContent(), { timeout: 30_000 })
      .not.toMatch(/无此页|No such page/u);
    expect(decodeURI(page.url())).toContain(decodeURI(nearest));
    await page.close();
  },
);

test('for a missing article nothing is asked for but what is above it', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: inject('origin') });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(new URL(request.url()).pathname);
  });
  await page.goto('/articles/000-a9/', { waitUntil: 'networkidle' });
  expect(asked[0]).toBe('/articles/');
  expect(asked.filter((path) => !path.startsWith('/articles/'))).toEqual([]);
  await page.close();
});

test('of an address like nothing that is there nothing is offered', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: inject('origin') });
  await page.goto('/%E0%A4%A/', { waitUntil: 'networkidle' });
  expect(await page.locator('#nearest').isVisible()).toBe(false);
  expect(await page.locator('.lead-links a').count()).toBe(4);
  await page.close();
});
