import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { baselineSchema, type Fate, fateSchema, type Trial } from './trial-files.ts';

const folder = resolve('.cache/mutation');
const baseline = `${folder}/baseline.json`;
/** The fates of what was tried one behind the other in one process, and of what had a process of its own. */
const together = `${folder}/together.jsonl`;
const alone = `${folder}/alone.jsonl`;

interface Options {
  /** Keeps what an earlier run killed, and tries the rest once more with the tests as they are now. */
  again: boolean;
}

/**
 * The fate of each mutant by its number. Most are switched on and off in one process, since starting one takes longer than
 * most tests. What no test asks for is tried alone and from the start, since a constant of a module is set but once.
 */
export function tryMutants(numbers: readonly number[], { again }: Options): Map<number, Fate['fate']> {
  mkdirSync(folder, { recursive: true });
  rmSync(baseline, { force: true });
  for (const file of [together, alone]) keep(file, again ? fatesIn(file).filter(isKilled) : []);
  runTrial({ numbers: [], from: 'now', out: together });
  const asked = new Set(readBaseline().flatMap((test) => test.asked));
  tryTogether(numbers.filter((number) => asked.has(number)));
  const done = new Set(fatesIn(alone).map(({ number }) => number));
  for (const number of numbers)
    if (!asked.has(number) && !done.has(number)) runTrial({ numbers: [number], from: 'start', out: alone });
  return new Map([...fatesIn(together), ...fatesIn(alone)].map(({ number, fate }) => [number, fate]));
}

/** A process ends where a mutant left something behind, or takes the process with it; the next goes on from there. */
function tryTogether(numbers: readonly number[]): void {
  for (;;) {
    const done = new Set(fatesIn(together).map(({ number }) => number));
    const left = numbers.filter((number) => !done.has(number));
    const [first] = left;
    if (first === undefined) return;
    runTrial({ numbers: left, from: 'now', out: together });
    if (fatesIn(together).length === done.size)
      keep(together, [...fatesIn(together), { number: first, fate: 'hung', by: 'the process ended' }]);
  }
}

function runTrial(trial: Omit<Trial, 'baseline'>): void {
  const args = ['--max-old-space-size=4000', 'node_modules/vitest/vitest.mjs', 'run'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...args, '--config', 'tools/mutation/vitest.config.ts'],
    { env: { ...process.env, DUIKAN_TRIAL: JSON.stringify({ ...trial, baseline }) }, encoding: 'utf8' },
  );
  if (status !== 0 && !existsSync(baseline)) throw new Error(stderr);
}

const readBaseline = () => baselineSchema.parse(JSON.parse(readFileSync(baseline, 'utf8')));

const isKilled = ({ fate }: Fate): boolean => fate !== 'lived';

function fatesIn(file: string): Fate[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => fateSchema.parse(JSON.parse(line)));
}

function keep(file: string, fates: readonly Fate[]): void {
  writeFileSync(file, fates.map((fate) => `${JSON.stringify(fate)}\n`).join(''));
}
