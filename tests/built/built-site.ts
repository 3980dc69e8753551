import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { type Chromium, findChromium } from '../browser/chromium.ts';
import { build } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site built from the project's own pages. */
    site: string;
    /** Where that site is served, without a slash at the end. */
    origin: string;
    chromium: Chromium;
  }
}

/** Builds the site once for all tests of it, serves it, and finds the browser. */
export default async function builtSite(project: TestProject): Promise<() => Promise<void>> {
  const site = resolve('.cache/test/site');
  const [chromium] = await Promise.all([findChromium(), buildOrThrow(site)]);
  const served = await serve(site, 0);
  project.provide('site', site);
  project.provide('origin', served.origin);
  project.provide('chromium', chromium);
  return served.close;
}

async function buildOrThrow(out: string): Promise<void> {
  const { exitCode, output } = await build({ out, timeZone: 'Asia/Shanghai' });
  if (exitCode !== 0) throw new Error(`The site does not build:\n${output}`);
}
