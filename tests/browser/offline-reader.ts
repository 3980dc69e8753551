import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import { test as base } from './fixture.ts';

/** A reader whose browser keeps pages, of a site whose server can be stopped. */
export interface Reader {
  context: BrowserContext;
  page: Page;
  /** Ends the network, for good. */
  cutOff: () => Promise<void>;
  served: Served;
}

/** Browsers say that pages could not be fetched, so they are opened without the eye on what they complain of. */
export const test = base.extend('reader', async ({ browser }, { onCleanup }) => {
  const served = await serve(inject('site'), 0);
  const context = await browser.newContext({ baseURL: served.origin, locale: 'zh-CN' });
  const page = await context.newPage();
  let isOver = false;
  const cutOff = async (): Promise<void> => {
    if (!isOver) await served.close();
    isOver = true;
  };
  onCleanup(async () => {
    await context.close();
    await cutOff();
  });
  return { context, page, cutOff, served } satisfies Reader;
});

/** Visits pages, and waits until the last of them is kept. */
export async function visit(page: Page, ...paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    const address = new URL(path, page.url()).href;
    await expect.poll(() => page.evaluate(isKept, address), patience).toBe(true);
  }
}

const isKept = async (address: string): Promise<boolean> => (await caches.match(address)) !== undefined;
export const patience = { timeout: 30_000 };
