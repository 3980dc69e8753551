import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { activate, cameToNoEnd, watched } from './active.ts';
import { collected, startFile } from './collected.ts';
import { type Baseline, type BaselineTest, baselineSchema, type Fate, trialSchema } from './trial-files.ts';

const trial = trialSchema.parse(JSON.parse(process.env['DUIKAN_TRIAL'] ?? ''));

/** The rooms whose tests run the mutated ones. */
const all = import.meta.glob<unknown>([
  '../../tests/{text,records,diagnostics,collate,corrections,site,search}/**/*.test.ts',
  // What reading is made of; whole pages take minutes.
  '../../tests/normalize/{phrases,lint,places}.test.ts',
]);
const files = Object.fromEntries(Object.entries(all).filter(([file]) => file.includes(trial.tests)));

/** A test that asks for mutants more often takes seconds, for every mutant that it asks for: too long. */
const mostCalls = 150_000_000;

/** What reading all files of tests asks for, a hundred times over. */
const mostCallsToRead = 1_000_000_000;

/** What the tests that are run for one mutant may cost without it. A mutant that only later ones notice has lived. */
const mostMs = 3000;

// A property shows itself in a few inputs or, mostly, in none; and the same inputs each time, so that a score can be had again.
fc.configureGlobal({ numRuns: 20, seed: 1 });

const read = new Map<string, (() => unknown)[]>();

/** The tests of a file, read when first wanted. */
async function testsOf(file: string): Promise<(() => unknown)[]> {
  const known = read.get(file);
  if (known !== undefined) return known;
  activate(-1);
  const tests = await readTests(file);
  read.set(file, tests);
  return tests;
}

async function readTests(file: string): Promise<(() => unknown)[]> {
  collected.length = 0;
  startFile();
  await files[file]?.();
  return collected.map(({ run }) => run);
}

async function makeBaseline(): Promise<Baseline> {
  const tests: BaselineTest[] = [];
  for (const file of Object.keys(files)) {
    for (const [at, run] of (await testsOf(file)).entries()) {
      const before = process.threadCpuUsage();
      try {
        const { asked, calls } = await watched(run, mostCalls);
        const ms = process.threadCpuUsage(before).user / 1000;
        // What fails the second time goes on with something, and would say of any mutant that it notices it.
        activate(-1);
        await run();
        tests.push({ file, at, ms, calls, asked });
      } catch {
        // What fails without any mutant, or takes too long, tells nothing of one.
      }
    }
  }
  const loads: Baseline['files'] = [];
  for (const file of Object.keys(files)) {
    vi.resetModules();
    const before = process.threadCpuUsage();
    const { asked } = await watched(() => readTests(file), mostCallsToRead);
    loads.push({ file, ms: process.threadCpuUsage(before).user / 1000, loads: asked });
  }
  return { files: loads, tests: tests.toSorted((a, b) => a.ms - b.ms) };
}

/** So many, the cheapest first, as one mutant may cost. */
function affordable<Costly extends { ms: number }>(all: readonly Costly[]): Costly[] {
  let ms = 0;
  return all.filter((one) => (ms += one.ms) <= mostMs);
}

/** Runs the tests that ask for a mutant, the cheapest first, until one notices it. */
async function fateBetween(number: number, tests: readonly BaselineTest[]): Promise<Fate> {
  for (const { file, at, calls } of affordable(tests)) {
    const by = `${file} ${at}`;
    try {
      const run = (await testsOf(file))[at];
      activate(number, 20 * calls + 1_000_000);
      await run?.();
    } catch {
      return { number, fate: cameToNoEnd() ? 'hung' : 'killed', by };
    }
    if (cameToNoEnd()) return { number, fate: 'hung', by };
  }
  return { number, fate: 'quiet', by: '' };
}

/** The same with the sources read anew while the mutant is on: what a module sets when it is read, or keeps, is made with it. */
async function fateFromStart(number: number, { files: known, tests }: Baseline): Promise<Fate> {
  const source = trial.sources.find(({ first, end }) => number >= first && number < end);
  const concerned = ({ asked }: BaselineTest): boolean =>
    source !== undefined && asked.some((one) => one >= source.first && one < source.end);
  const reading = known
    .map(({ file, ms, loads }) => {
      const own = tests.filter((one) => one.file === file);
      const asks = loads.includes(number) || own.some(({ asked }) => asked.includes(number));
      const wanted = asks ? affordable(own.filter(concerned)) : [];
      return { file, wanted, ms: wanted.reduce((sum, one) => sum + one.ms, ms) };
    })
    .filter(({ wanted }) => wanted.length > 0)
    .toSorted((a, b) => a.ms - b.ms);
  for (const { file, wanted } of affordable(reading)) {
    vi.resetModules();
    activate(number, mostCallsToRead);
    try {
      const runs = await readTests(file);
      for (const { at, calls } of wanted) {
        activate(number, 20 * calls + 1_000_000);
        await runs[at]?.();
      }
    } catch {
      return { number, fate: cameToNoEnd() ? 'hung' : 'killed', by: file };
    }
    if (cameToNoEnd()) return { number, fate: 'hung', by: file };
  }
  return { number, fate: 'lived', by: '' };
}

/** Whether a test still passes without a mutant: what one left behind would be held against the next. */
async function isClean(by: string): Promise<boolean> {
  const [file = '', at = ''] = by.split(' ');
  activate(-1);
  try {
    await (await testsOf(file))[Number(at)]?.();
    return true;
  } catch {
    return false;
  }
}

test('mutants', async () => {
  if (!existsSync(trial.baseline)) writeFileSync(trial.baseline, JSON.stringify(await makeBaseline()));
  const baseline = baselineSchema.parse(JSON.parse(readFileSync(trial.baseline, 'utf8')));
  const write = (found: Fate): void => appendFileSync(trial.out, `${JSON.stringify(found)}\n`);
  for (const [at, number] of trial.numbers.entries()) {
    writeFileSync(trial.tried, String(number));
    const found = await fateBetween(
      number,
      baseline.tests.filter(({ asked }) => asked.includes(number)),
    );
    const clean = found.fate === 'quiet' || (await isClean(found.by));
    // The process begins anew; the first mutant of a process has nothing before it that could have been left behind.
    if (clean || at === 0) write(found);
    if (!clean) return;
  }
  for (const number of trial.anew) {
    writeFileSync(trial.tried, String(number));
    write(await fateFromStart(number, baseline));
  }
  expect(trial.numbers.length).toBeGreaterThanOrEqual(0);
});
