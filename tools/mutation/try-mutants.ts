import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allMutants } from './all-mutants.ts';
import { type Fate, fateSchema, type Trial } from './trial-files.ts';

const folder = resolve('.cache/mutation');
const baseline = `${folder}/baseline.json`;
const out = `${folder}/fates.jsonl`;
const tried = `${folder}/tried.txt`;

interface Options {
  /** Part of the path of the files of tests that are asked. */
  tests: string;
  /** Keeps what an earlier run killed, and tries the rest once more with the tests as they are now. */
  again: boolean;
  /** Goes on where an earlier run was stopped, with the tests as they were. */
  on: boolean;
}

/**
 * The fate of each mutant by its number. They are switched on and off in one process, since starting one takes longer than
 * most tests. A process ends where a mutant left something behind, or takes the process with it; the next goes on from there.
 */
export function tryMutants(
  numbers: readonly number[],
  { tests, again, on }: Options,
): Map<number, Fate['fate']> {
  mkdirSync(folder, { recursive: true });
  if (!on) {
    rmSync(baseline, { force: true });
    keep(again ? fates().filter(({ fate }) => fate === 'killed' || fate === 'hung') : []);
  }
  if (!existsSync(baseline)) runTrial({ numbers: [], anew: [] }, tests);
  let first: number | undefined;
  for (;;) {
    const known = fates();
    const fateOf = new Map(known.map(({ number, fate }) => [number, fate]));
    const untried = numbers.filter((number) => !fateOf.has(number));
    const quiet = numbers.filter((number) => fateOf.get(number) === 'quiet');
    if (untried.length === 0 && quiet.length === 0) return fateOf;
    const left = (untried.length > 0 ? untried : quiet).toSorted(
      (a, b) => Number(b === first) - Number(a === first),
    );
    writeFileSync(tried, String(left[0]));
    runTrial(untried.length > 0 ? { numbers: left, anew: [] } : { numbers: [], anew: left }, tests);
    const last = Number(readFileSync(tried, 'utf8'));
    // With nothing before it, it took the process with it; else it is tried once more at the beginning of one.
    if (last === left[0] && fates().length === known.length)
      keep([...known, { number: last, fate: 'hung', by: 'the process ended' }]);
    first = last;
  }
}

const sources = allMutants().map(({ first, mutants }) => ({ first, end: first + mutants.length }));

function runTrial(wanted: Pick<Trial, 'numbers' | 'anew'>, tests: string): void {
  const trial: Trial = { ...wanted, sources, tests, baseline, out, tried };
  const args = ['--max-old-space-size=4000', 'node_modules/vitest/vitest.mjs', 'run'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...args, '--config', 'tools/mutation/vitest.config.ts'],
    { env: { ...process.env, DUIKAN_TRIAL: JSON.stringify(trial) }, encoding: 'utf8' },
  );
  if (status !== 0 && !existsSync(baseline)) throw new Error(`${stdout}\n${stderr}`);
}

function fates(): Fate[] {
  if (!existsSync(out)) return [];
  const lines = readFileSync(out, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => fateSchema.parse(JSON.parse(line)));
}

function keep(kept: readonly Fate[]): void {
  writeFileSync(out, kept.map((fate) => `${JSON.stringify(fate)}\n`).join(''));
}
