import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { engineDiff } from '../../../src/collate/diff.ts';
import type { DataFiles } from '../../../src/records/json-schema.ts';
import { timed } from '../figures.ts';
import { measuredRun, type RunCost } from './measured-run.ts';

/** A program of `node_modules`, as npm scripts find it. */
const program = (name: string): string => resolve('node_modules/.bin', name);

/** Astro alone with the same texts at the same addresses as those of a site built by Duikan. */
export function astroAlone(site: string): Promise<RunCost> {
  const env = {
    BENCH_SITE: resolve(site),
    BENCH_OUT: resolve(`${site}.astro`),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return measuredRun(program('astro'), ['build', '--root', 'scripts/bench/build/astro-alone'], { env });
}

/** Pagefind's own command over a site as it is. */
export function pagefindAlone(site: string): Promise<RunCost> {
  return measuredRun(program('pagefind'), ['--site', site, '--output-path', `${site}.pagefind`]);
}

/** Pairs of one story that are compared; the time of all of them is reckoned from these. */
const pairsAStory = 45;

/** Every two witnesses of every story by diff-match-patch as it comes, which says where two differ and no more. */
export function pairwise(site: string): Pick<RunCost, 'cpuMs' | 'clockMs'> & { pairs: number } {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(site, 'data', `${name}.json`), 'utf8'));
  const articles = read('articles') as DataFiles['articles'];
  const texts = new Map(articles.map(({ id, blocks }) => [id, blocks.map(({ text }) => text).join('\n')]));
  const cost = { cpuMs: 0, clockMs: 0, pairs: 0 };
  for (const { witnesses } of read('stories') as DataFiles['stories']) {
    const own = witnesses.map(({ article }) => texts.get(article) ?? '');
    const pairs = own.flatMap((a, at) => own.slice(at + 1).map((b) => [a, b] as const));
    const some = pairs.slice(0, pairsAStory);
    const { cpuMs, clockMs } = timed(() => some.map(([a, b]) => engineDiff(a, b, 1)));
    cost.cpuMs += (cpuMs * pairs.length) / some.length;
    cost.clockMs += (clockMs * pairs.length) / some.length;
    cost.pairs += pairs.length;
  }
  return cost;
}
