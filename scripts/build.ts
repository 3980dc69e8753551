import './no-calls.ts';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build as buildPages } from 'astro';
import { formatProblem } from '../src/diagnostics/problem.ts';
import { linkTarget } from '../src/export/link-target.ts';
import { makeRecords } from '../src/export/make-records.ts';
import { readRecords } from '../src/export/read-records.ts';
import { writeSearchIndex } from '../src/export/search-index.ts';
import { writeLicences } from '../src/export/write-licences.ts';
import { tellDiskErrors } from './disk-errors.ts';
import { flags } from './flags.ts';
import { checkOut, checkSeeds } from './folders.ts';

tellDiskErrors();
const usage = 'npm run build -- [--seeds DIR] [--out DIR]';
const { seeds, out } = flags(
  { seeds: { type: 'string', default: 'seeds' }, out: { type: 'string', default: 'dist' } },
  usage,
);
checkSeeds(seeds, usage);
checkOut(out, { mark: 'data/pages.json', owner: 'build', usage });
const target = linkTarget(out);
const startedAt = performance.now();

// Everything is made in a folder of this build's own, so that a failure touches nothing and two builds at a time do not
// meet. It lies in the project: for what lies outside, Astro keeps its half-made pages in one place for all builds.
mkdirSync('.cache', { recursive: true });
const workshop = mkdtempSync(resolve('.cache/build-'));
removeAtExit(workshop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

const records = join(workshop, 'records');
const site = join(workshop, 'site');

const { problems, failed } = await makeRecords({ seedsDir: seeds, outDir: records });
for (const problem of problems) console.error(formatProblem(problem));
if (failed) process.exit(1);

Object.assign(process.env, {
  DUIKAN_RECORDS: records,
  DUIKAN_OUT: site,
  DUIKAN_CACHE: join(workshop, 'cache'),
});
await buildPages({ logLevel: process.stderr.isTTY ? 'info' : 'warn' });
await writeSearchIndex(await readRecords(records), site);
await writeLicences(site);
cpSync(records, join(site, 'data'), { recursive: true });

putInPlace();
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`Built ${relative('.', resolve(out))}/ in ${seconds} s`);

/** Puts the site where it was asked for, in one step, from a folder on the same disk as the target. */
function putInPlace(): void {
  mkdirSync(dirname(target), { recursive: true });
  const beside = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  removeAtExit(beside);
  const after = join(beside, 'after');
  const before = join(beside, 'before');
  moveOrCopy(site, after);
  if (existsSync(target)) renameSync(target, before);
  try {
    renameSync(after, target);
  } catch (error) {
    if (existsSync(before)) renameSync(before, target);
    throw error;
  }
}

/** A folder cannot be renamed on to another disk. */
function moveOrCopy(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}

function removeAtExit(folder: string): void {
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
