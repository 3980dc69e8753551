import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import type { DataFiles } from '../src/records/json-schema.ts';
import { chromiumFlags, findChromium } from '../tests/browser/chromium.ts';
import { tellDiskErrors } from './disk-errors.ts';
import { flags, wrongUsage } from './flags.ts';
import { serve } from './serve.ts';
import { shownPages } from './shown-pages.ts';

tellDiskErrors();
const usage = 'npm run screenshots -- [--site DIR] [--out DIR] [--only PAGE]';
const { site, out, only } = flags(
  {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: '.cache/screenshots' },
    only: { type: 'string', default: '' },
  },
  usage,
);
if (!existsSync(join(site, 'index.html')))
  wrongUsage(`--site ${site}: no built site there; run npm run build.`, usage);

/** How a page is looked at: desktop and phone, light and dark, and as A4 paper. */
const views: Record<string, BrowserContextOptions & { print?: boolean }> = {
  '1280': { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1.5 },
  '360': { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 },
  dark: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1.5, colorScheme: 'dark' },
  print: { viewport: { width: 794, height: 1123 }, print: true },
};

/** A page longer than this is cut: nobody looks at more of a picture. */
const tallestPx = 5000;

const stories = JSON.parse(await readFile(join(site, 'data/stories.json'), 'utf8')) as DataFiles['stories'];
const pages = shownPages(stories);
const served = await serve(site, 0);
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  args: [...chromiumFlags, '--hide-scrollbars'],
  env: { ...process.env, ...env },
});
mkdirSync(out, { recursive: true });
for (const [name, path] of Object.entries(pages)) {
  for (const view of Object.keys(views)) {
    if (!only || only === name) await show(browser, path, { name, view });
  }
}
await browser.close();
await served.close();

async function show(
  browser: Browser,
  path: string,
  { name, view }: { name: string; view: string },
): Promise<void> {
  const { print = false, ...options } = views[view] ?? {};
  const context = await browser.newContext({ baseURL: served.origin, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  if (print) await page.emulateMedia({ media: 'print' });
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const top = path.includes('#') ? await page.evaluate(() => window.scrollY) : 0;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width = 0 } = options.viewport ?? {};
  await page.screenshot({
    path: join(out, `${name}-${view}.png`),
    fullPage: true,
    clip: { x: 0, y: top, width, height: Math.min(height - top, tallestPx) },
  });
  await context.close();
  console.log(`${name}-${view}.png`);
}
