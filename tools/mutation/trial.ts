import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activate, cameToNoEnd, watched } from './active.ts';
import { collected, startFile } from './collected.ts';
import { type Baseline, baselineSchema, type Fate, trialSchema } from './trial-files.ts';

const trial = trialSchema.parse(JSON.parse(process.env['DUIKAN_TRIAL'] ?? ''));

/** The rooms whose tests run the mutated ones. */
const files = import.meta.glob<unknown>([
  '../../tests/{text,records,diagnostics,collate,corrections,site,search}/**/*.test.ts',
  // What reading is made of; whole pages take minutes.
  '../../tests/normalize/{phrases,lint,places}.test.ts',
  '!../../tests/collate/evidence.test.ts',
]);

/** A test that asks for mutants more often takes seconds, for every mutant that it asks for: too long. */
const mostCalls = 150_000_000;

/** What reading all files of tests asks for, a hundred times over. */
const mostCallsToRead = 1_000_000_000;

// A property shows itself in a few inputs or, mostly, in none.
fc.configureGlobal({ numRuns: 20 });

const read = new Map<string, (() => unknown)[]>();

/** The tests of a file, read when first wanted. */
async function testsOf(file: string): Promise<(() => unknown)[]> {
  const known = read.get(file);
  if (known !== undefined) return known;
  const from = collected.length;
  activate(trial.from === 'start' ? (trial.numbers[0] ?? -1) : -1, mostCallsToRead);
  startFile();
  await files[file]?.();
  const tests = collected.slice(from).map(({ run }) => run);
  read.set(file, tests);
  return tests;
}

async function makeBaseline(): Promise<Baseline> {
  const baseline: Baseline = [];
  for (const file of Object.keys(files)) {
    for (const [at, run] of (await testsOf(file)).entries()) {
      const before = process.threadCpuUsage();
      try {
        const { asked, calls } = await watched(run, mostCalls);
        const ms = process.threadCpuUsage(before).user / 1000;
        baseline.push({ file, at, name: `${file} ${at}`, ms, calls, asked });
      } catch {
        // What fails without any mutant, or takes too long, tells nothing of one.
      }
    }
  }
  return baseline.toSorted((a, b) => a.ms - b.ms);
}

/** Runs the tests that ask for a mutant, the cheapest first, until one notices it. */
async function fateOf(number: number, tests: Baseline): Promise<Fate> {
  for (const { file, at, name, calls } of tests) {
    try {
      const run = (await testsOf(file))[at];
      activate(number, 20 * calls + 1_000_000);
      await run?.();
    } catch {
      return { number, fate: cameToNoEnd() ? 'hung' : 'killed', by: name };
    }
    if (cameToNoEnd()) return { number, fate: 'hung', by: name };
  }
  return { number, fate: 'lived', by: '' };
}

/** Whether a test still passes without a mutant: what one left behind would be held against the next. */
async function isClean(name: string, baseline: Baseline): Promise<boolean> {
  const known = baseline.find((one) => one.name === name);
  activate(-1);
  try {
    if (known !== undefined) await (await testsOf(known.file))[known.at]?.();
    return true;
  } catch {
    return false;
  }
}

test('mutants', async () => {
  if (!existsSync(trial.baseline)) writeFileSync(trial.baseline, JSON.stringify(await makeBaseline()));
  const baseline = baselineSchema.parse(JSON.parse(readFileSync(trial.baseline, 'utf8')));
  const asking = (number: number): Baseline => baseline.filter(({ asked }) => asked.includes(number));
  for (const [at, number] of trial.numbers.entries()) {
    const tests = asking(number);
    const found = await fateOf(number, trial.from === 'start' && tests.length === 0 ? baseline : tests);
    const clean = trial.from === 'start' || found.fate === 'lived' || (await isClean(found.by, baseline));
    // The process begins anew; the first mutant of a process has nothing before it that could have been left behind.
    if (!clean && at > 0) return;
    appendFileSync(trial.out, `${JSON.stringify(found)}\n`);
    if (!clean) return;
  }
  expect(trial.numbers.length).toBeGreaterThan(0);
});
