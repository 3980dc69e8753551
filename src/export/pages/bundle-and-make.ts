import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestOf, digestOfFiles } from '../keep.ts';
import type { TellStage } from '../stages.ts';
import { KeptBundle, type Styled } from './kept-bundle.ts';
import { bundleIn, makeInThreads } from './make-in-threads.ts';
import { makePages } from './make-pages.ts';

export interface ToBundle {
  /** Where the site is made. */
  site: string;
  /** A folder of this build, on the same disk as what is kept. */
  workshop: string;
  /** The digest of the code. */
  code: string;
  /** Whether to bundle even if an earlier build kept the same bundle. */
  fresh: boolean;
}

/**
 * Bundles a site, or takes the bundle that an earlier build kept, and makes its pages. `ready` is called once all is bundled;
 * it gives, when the records are there, how many threads make pages at a time.
 */
export async function bundleAndMake(
  { site, workshop, code, fresh }: ToBundle,
  { tell, ready }: { tell: TellStage; ready: () => Promise<number> },
): Promise<void> {
  const make = async (styled: Styled): Promise<void> => {
    const threads = await ready();
    tell('pages');
    await makeInThreads({ threads, site, styled }, (...count) => tell('pages', ...count));
  };
  const bundle = new KeptBundle('.cache/bundle', { code, madeFor: bundledFor() });
  const kept = fresh ? null : bundle.putInto(site);
  if (kept !== null) {
    await make(kept);
    rmSync(bundleIn(site), { recursive: true });
    return;
  }
  tell('bundle');
  const { build } = await import('astro');
  const pages = makePages(async (styled) => {
    bundle.keep(site, styled, workshop);
    await make(styled);
  });
  await build({ logLevel: 'warn', integrations: [pages] });
}

/** The digest of all that a bundle hangs on beside the code. */
function bundledFor(): string {
  const { DUIKAN_SITE, NODE_ENV } = process.env;
  return digestOf([resolve('.'), digestOfFiles(['public']), DUIKAN_SITE ?? null, NODE_ENV ?? null]);
}
