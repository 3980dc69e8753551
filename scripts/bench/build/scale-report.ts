import { buildStages } from '../../../src/export/stages.ts';
import type { BuildRun } from './bench-builds.ts';

/** How some work grows with the pages: processor seconds by size, and the exponent between the two largest sizes. */
export interface Growth {
  work: string;
  seconds: number[];
  exponent: number | null;
}

/** Every stage, all of them, and the others' work beside them. */
export function growthOf(runs: readonly BuildRun[]): Growth[] {
  const sizes = runs.map(({ pages }) => pages);
  const rows: [string, (run: BuildRun) => number][] = [
    ...buildStages.map((stage): [string, (run: BuildRun) => number] => [stage, (run) => stageMs(run, stage)]),
    ['all', ({ own }) => own.cpuMs],
    ['Astro alone', ({ astro }) => astro.cpuMs],
    ['Pagefind alone', ({ pagefind }) => pagefind.cpuMs],
    ['diff-match-patch, every two witnesses', ({ pairwise }) => pairwise.cpuMs],
  ];
  return rows.map(([work, msOf]) => {
    const seconds = runs.map((run) => msOf(run) / 1000);
    return { work, seconds, exponent: exponentOf(sizes, seconds) };
  });
}

function stageMs({ own }: BuildRun, stage: string): number {
  return own.stages.filter((one) => one.stage === stage).reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

function exponentOf(sizes: readonly number[], seconds: readonly number[]): number | null {
  const [n, m] = sizes.slice(-2);
  const [s, t] = seconds.slice(-2);
  if (n === undefined || m === undefined || s === undefined || t === undefined || s === 0) return null;
  return Math.log(t / s) / Math.log(m / n);
}

/** The table of `docs/scale.md`. */
export function scaleTable(runs: readonly BuildRun[]): string {
  const rows = [
    ['processor seconds', ...runs.map(({ pages }) => `${pages.toLocaleString('en')} pages`), 'exponent'],
    ['---', ...runs.map(() => '--:'), '--:'],
    ...growthOf(runs).map(({ work, seconds, exponent }) => [
      work,
      ...seconds.map((one) => one.toFixed(one < 10 ? 2 : 0)),
      exponent?.toFixed(2) ?? '',
    ]),
    ['all, by the clock', ...runs.map(({ own }) => (own.clockMs / 1000).toFixed(1)), ''],
    ['most memory, GB', ...runs.map(({ own }) => gigabytes(own.peakBytes)), ''],
    ['articles', ...runs.map(({ articles }) => articles.toLocaleString('en')), ''],
    ['stories', ...runs.map(({ stories }) => stories.toLocaleString('en')), ''],
    ['files written', ...runs.map(({ own }) => own.files.toLocaleString('en')), ''],
    ['MB written', ...runs.map(({ own }) => (own.bytes / 1e6).toFixed(1)), ''],
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const gigabytes = (bytes: number | null): string => (bytes === null ? '' : (bytes / 1e9).toFixed(2));
