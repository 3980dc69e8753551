import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFiles } from '../../../src/records/json-schema.ts';
import { type OwnBuild, ownBuild } from './own-build.ts';
import { astroAlone, pagefindAlone, pairwise } from './peers.ts';
import type { RunCost } from './measured-run.ts';

/** What the build of so many pages took, and what others took for a part of it. */
export interface BuildRun {
  pages: number;
  articles: number;
  stories: number;
  own: OwnBuild;
  astro: RunCost;
  pagefind: RunCost;
  pairwise: ReturnType<typeof pairwise>;
}

const folder = '.cache/bench';

/** Builds the project's own pages, and generated archives of these sizes, one after the other. */
export async function benchBuilds(sizes: readonly number[]): Promise<BuildRun[]> {
  const runs: BuildRun[] = [await benchBuild('seeds', 5)];
  for (const pages of sizes) runs.push(await benchBuild(corpusOf(pages), pages));
  return runs;
}

function corpusOf(pages: number): string {
  const out = join(folder, `pages-${pages}`);
  const { status, stderr } = spawnSync(process.execPath, [
    'tools/corpus.ts',
    '--pages',
    String(pages),
    '--out',
    out,
  ]);
  if (status !== 0) throw new Error(stderr.toString());
  return out;
}

async function benchBuild(seeds: string, pages: number): Promise<BuildRun> {
  console.error(`${pages} pages …`);
  const site = join(folder, `site-${pages}`);
  const own = await ownBuild(seeds, site);
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(site, 'data', `${name}.json`), 'utf8'));
  const articles = (read('articles') as DataFiles['articles']).length;
  const stories = (read('stories') as DataFiles['stories']).length;
  const run = {
    pages,
    articles,
    stories,
    own,
    astro: await astroAlone(site),
    pagefind: await pagefindAlone(site),
  };
  const compared = { ...run, pairwise: pairwise(site) };
  for (const made of ['', '.astro', '.astro.cache', '.astro.vite', '.pagefind'])
    rmSync(`${site}${made}`, { recursive: true, force: true });
  return compared;
}
