import { createServer } from 'node:net';
import { expect, inject } from 'vitest';
import { patience, test, visit } from '../browser/offline-reader.ts';

test('of more pages than it has room for the newest are kept', async ({ reader: { page } }) => {
  const addresses = await fetch(`${inject('origin')}/data/articles.json`)
    .then((answer) => answer.json())
    .then((articles: { id: string }[]) =>
      articles.flatMap(({ id }) => [`/articles/${id}/`, `/en/articles/${id}/`]),
    );
  const paths = [...addresses, '/', '/en/', '/days/', '/papers/', '/pages/', '/articles/', '/stories/'].slice(
    0,
    64,
  );
  expect(paths.length).toBe(64);
  await visit(page, ...paths);
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const all = await (await caches.open(name)).keys();
    return all.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('/'));
  });
  expect(kept.filter((path) => !path.endsWith('/offline/'))).toEqual(paths.slice(4));
});

test('where the network takes and never answers, the saved copy is shown', async ({
  reader: { page, cutOff, served },
}) => {
  await visit(page, '/articles/000-a1/');
  const { port } = new URL(served.origin);
  await cutOff();
  const silent = createServer().listen(Number(port), '127.0.0.1');
  await page.goto('/articles/000-a1/');
  await expect.poll(() => page.locator('.saved-copy').isVisible(), patience).toBe(true);
  expect(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
    'rgb(251, 250, 246)',
  );
  silent.close();
});
