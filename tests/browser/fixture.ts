import { chromium as driver, type BrowserContextOptions, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { chromiumFlags } from './chromium.ts';

/** A test with a real browser over the built site. */
export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const { executablePath, env } = inject('chromium');
    const browser = await driver.launch({
      executablePath,
      args: [...chromiumFlags],
      env: { ...process.env, ...env },
    });
    onCleanup(() => browser.close());
    return browser;
  })
  /** Opens a page, without a service worker unless one is asked for; whatever it throws, logs as an error or asks of another host makes the test fail at its end. */
  .extend('open', ({ browser }, { onCleanup }) => {
    const complaints: string[] = [];
    const closers: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      await Promise.all(closers.map((close) => close()));
      expect(complaints).toEqual([]);
    });
    return async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({
        baseURL: inject('origin'),
        locale: 'zh-CN',
        serviceWorkers: 'block',
        ...options,
      });
      closers.push(() => context.close());
      context.setDefaultTimeout(90_000);
      const page = await context.newPage();
      await page.addInitScript(tellViolations);
      collectComplaints(page, options.baseURL ?? inject('origin'), complaints);
      await page.goto(path);
      return page;
    };
  });

/** Throws what a page's policy forbade it, which scripts may take and go on. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    throw new Error(`${violatedDirective} forbids ${blockedURI} (${sourceFile}:${lineNumber})`);
  });
}

function collectComplaints(page: Page, home: string, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()} threw ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()} logged ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const own = origin === home || protocol === 'data:' || protocol === 'blob:';
    if (!own) complaints.push(`${page.url()} asked for ${request.url()}`);
  });
}
