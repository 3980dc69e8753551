import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build as buildPages } from 'astro';
import { formatProblem } from '../src/diagnostics/problem.ts';
import { makeRecords } from '../src/export/make-records.ts';
import { mayReplace } from '../src/export/may-replace.ts';
import { readRecords } from '../src/export/read-records.ts';
import { writeSearchIndex } from '../src/export/search-index.ts';
import { writeLicences } from '../src/export/write-licences.ts';
import { flags, wrongUsage } from './flags.ts';

const usage = 'npm run build -- [--seeds DIR] [--out DIR]';
const { seeds, out } = flags(
  { seeds: { type: 'string', default: 'seeds' }, out: { type: 'string', default: 'dist' } },
  usage,
);
if (!existsSync(seeds)) wrongUsage(`--seeds ${seeds}: there is no such folder.`, usage);
const target = resolve(out);
if (!mayReplace(target, 'data/pages.json'))
  wrongUsage(`--out ${out}: the folder holds files that no build made.`, usage);
const startedAt = performance.now();

// Everything is made in a folder beside the target, so that renaming puts it in place and a failure touches nothing.
mkdirSync(dirname(target), { recursive: true });
const workshop = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));
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
console.log(`Built ${relative('.', target)}/ in ${seconds} s`);

function putInPlace(): void {
  const before = join(workshop, 'before');
  if (existsSync(target)) renameSync(target, before);
  try {
    renameSync(site, target);
  } catch (error) {
    if (existsSync(before)) renameSync(before, target);
    throw error;
  }
}
