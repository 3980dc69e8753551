import { expect, inject } from 'vitest';
import { generatedRecords } from '../../scripts/bench/corpus.ts';
import { makeSearchSite } from '../../scripts/bench/search-site.ts';
import { serve } from '../../scripts/serve.ts';
import { test } from '../browser/fixture.ts';
import { phrasesIn } from '../search/phrases.ts';
import { folded, plainSearch } from '../search/plain-search.ts';
import { askAll } from '../search/search-page.ts';

/** More stories than are looked into at first. */
const records = generatedRecords(40);

const archive = test.extend('archive', { scope: 'file' }, async ({}, { onCleanup }) => {
  const site = '.cache/test/search-archive';
  await makeSearchSite(site, records, inject('site'));
  const served = await serve(site, 0);
  onCleanup(served.close);
  return served.origin;
});

archive('in a larger archive too, phrases are found wherever they stand', async ({ archive, open }) => {
  const page = await open('/search/', { baseURL: archive });
  // Shorter ones may stand in more stories than are looked into at first.
  const phrases = phrasesIn(records.articles, 60, 3).filter((phrase) => folded(phrase).length > 3);
  const answers = await askAll(page, phrases);
  for (const [at, phrase] of phrases.entries()) {
    expect(new Set(answers[at]?.hrefs), phrase).toEqual(plainSearch(records.articles, phrase, records.pages));
  }
});

archive(
  'the commonest character is looked for in some stories, and in all when asked',
  async ({ archive, open }) => {
    const page = await open(`/search/?q=${encodeURIComponent('的')}`, { baseURL: archive });
    const done = page.locator('main [data-search-done]');
    const links = page.locator('main [data-result] a[href^="/articles/"]');
    await done.waitFor({ state: 'attached' });
    const expected = plainSearch(records.articles, '的');
    expect(await links.count()).toBeGreaterThan(0);
    expect(await links.count()).toBeLessThan(expected.size);

    await page.getByRole('button', { name: '全部查完' }).click();
    await page.getByRole('button', { name: '全部查完' }).waitFor({ state: 'detached' });
    await done.waitFor({ state: 'attached' });
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(new Set(found)).toEqual(expected);
  },
);
