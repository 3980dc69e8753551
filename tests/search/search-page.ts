import type { Page } from 'playwright-core';

/**
 * What the page of results answered: where its results lead, and what it shows apart since only the corrected texts have
 * it, and the milliseconds from asking to the last of them.
 */
export interface PageAnswer {
  hrefs: string[];
  emended: string[];
  ms: number;
}

/** Asks the open page of results one thing after the other, as somebody does who presses Enter. */
export async function askAll(page: Page, queries: readonly string[]): Promise<PageAnswer[]> {
  const answers: PageAnswer[] = [];
  for (let at = 0; at < queries.length; at += 50) {
    answers.push(...(await page.evaluate(ask, queries.slice(at, at + 50))));
  }
  return answers;
}

/** Runs in the browser. */
async function ask(queries: string[]): Promise<PageAnswer[]> {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  const results = document.querySelector('main .search-results');
  if (!field?.form || !results) throw new Error('This is no page of results');
  const answers: PageAnswer[] = [];
  for (const query of queries) {
    const began = performance.now();
    const done = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!results.hasAttribute('data-search-done')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(results, { attributes: true });
    });
    field.value = query;
    field.form.requestSubmit();
    await done;
    const linksIn = (row: string): string[] =>
      [...results.querySelectorAll(`${row} a[href^="/articles/"]`)].map(
        (link) => link.getAttribute('href') ?? '',
      );
    answers.push({
      hrefs: linksIn('[data-result]'),
      emended: linksIn('[data-emended]'),
      ms: performance.now() - began,
    });
  }
  return answers;
}
