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
    keep(again ? fates().filter(({ fate }) => fate !== 'lived') : []);
  }
  if (!existsSync(baseline)) runTrial([], tests);
  for (;;) {
    const done = new Map(fates().map(({ number, fate }) => [number, fate]));
    const left = numbers.filter((number) => !done.has(number));
    const [first] = left;
    if (first === undefined) return done;
    writeFileSync(tried, String(first));
    runTrial(left, tests);
    // Not the first: those before the one that took the process with it have only not been noticed yet.
    if (fates().length === done.size) {
      const number = Number(readFileSync(tried, 'utf8'));
      keep([...fates(), { number, fate: 'hung', by: 'the process ended' }]);
    }
  }
}

const sources = allMutants().map(({ first, mutants }) => ({ first, end: first + mutants.length }));

function runTrial(numbers: number[], tests: string): void {
  const trial: Trial = { numbers, sources, tests, baseline, out, tried };
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
