import './no-calls.ts';
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { flags } from './flags.ts';
import { readReport, type TestRun } from './test-report.ts';

interface Check {
  name: string;
  command: readonly [string, ...string[]];
  /** Where the command leaves its report, if it runs tests; any other command counts as one. */
  report?: string;
}

interface Result extends TestRun {
  failed: number;
}

const folder = '.cache/test';
const { full, checks } = flags(
  { full: { type: 'boolean', default: false }, checks: { type: 'boolean', default: false } },
  'npm test, npm run test:full, or npm run check',
);
const startedAt = performance.now();

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const formatting: Check = {
  name: 'formatting',
  command: ['prettier', '--check', ...keeping('prettier'), '.'],
};
const lint: Check = { name: 'lint', command: ['oxlint'] };
const components: Check = {
  name: 'lint of components',
  command: ['eslint', '--max-warnings', '0', ...keeping('eslint'), '.'],
};
const types: Check = { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'hint'] };

summarize([...(checks || full ? await checkAll() : []), ...(checks ? [] : await testAll())]);

/** What needs no test: two lanes for two cores. */
function checkAll(): Promise<Result[]> {
  return sideBySide([types], [lint, components, formatting]);
}

/** Two lanes again; the long tests come after the short ones. */
async function testAll(): Promise<Result[]> {
  const short = await sideBySide([tests('site')], [tests('unit')]);
  return [...short, ...(full ? await sideBySide([tests('full')]) : [])];
}

/** Files that passed once, by their bytes, are not looked at again; a fresh clone looks at all. */
function keeping(tool: string): string[] {
  return ['--cache', '--cache-strategy', 'content', '--cache-location', `.cache/${tool}`];
}

function tests(project: string): Check {
  const report = `${folder}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: `${project} tests`, command: ['vitest', 'run', '--project', project, ...reporters], report };
}

/** Runs lanes at the same time, and the checks of each lane one after the other. */
async function sideBySide(...lanes: Check[][]): Promise<Result[]> {
  const runs = lanes.map(async (checks) => {
    const results: Result[] = [];
    for (const check of checks) results.push(await run(check));
    return results;
  });
  return (await Promise.all(runs)).flat();
}

/** Runs one check, says how it went, and shows what it printed only where it failed. */
async function run({ name, command, report }: Check): Promise<Result> {
  const began = performance.now();
  const { exitCode, output } = await execute(command);
  const ran =
    report === undefined ? { passed: exitCode === 0 ? 1 : 0, failed: 0, slow: [] } : readReport(report);
  // A command that fails without a failed test, such as one that does not start, is a failure all the same.
  const failed = exitCode !== 0 && ran.failed === 0 ? 1 : ran.failed;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name} (${seconds(performance.now() - began)})`);
  if (failed > 0) console.log(output);
  return { ...ran, failed };
}

function execute([program, ...args]: Check['command']): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((done, fail) => {
    let output = '';
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('close', (exitCode) => {
      done({ exitCode, output });
    });
  });
}

function summarize(results: readonly Result[]): void {
  const slow = results.flatMap((result) => result.slow).toSorted((a, b) => b.ms - a.ms);
  if (slow.length > 0) console.log('\nThe slowest tests:');
  for (const { name, ms } of slow.slice(0, 8)) console.log(`  ${seconds(ms).padStart(7)}  ${name}`);
  const total = (key: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\nTook ${seconds(performance.now() - startedAt)}`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  if (total('failed') > 0) process.exitCode = 1;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
