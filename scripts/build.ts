import './no-calls.ts';
import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { formatProblem, linesOfStops } from '../src/diagnostics/problem.ts';
import { shownCodePoints } from '../src/export/fonts/shown-code-points.ts';
import { digestOf } from '../src/export/keep.ts';
import { moveInto } from '../src/export/move-into.ts';
import { bundleAndMake } from '../src/export/pages/bundle-and-make.ts';
import { linkTarget } from '../src/export/link-target.ts';
import type { RecordsRun } from '../src/export/make-records.ts';
import { putInPlace } from '../src/export/put-in-place.ts';
import { logoName } from '../src/export/settings/settings.ts';
import { seedsState } from '../src/export/seeds-state.ts';
import { openWorkshop, removeAtExit, tidyWorkshops } from '../src/export/workshop.ts';
import type { Supplements } from '../src/export/write-supplements.ts';
import type { TellStage } from '../src/export/stages.ts';
import { writeHeaders } from '../src/export/write-headers.ts';
import { writeSitemap } from '../src/export/write-sitemap.ts';
import { writeLicences } from '../src/export/write-licences.ts';
import { writeServiceWorker } from '../src/export/write-service-worker.ts';
import { sayUnseen } from '../src/text/unseen.ts';
import { builtFrom, keepNotes, leftAt, noteLeft, notesOf, pagesMade, statesBelow } from './built-before.ts';
import { clustersAt } from './clusters.ts';
import { tellDiskErrors } from './disk-errors.ts';
import { flags, threadsOf } from './flags.ts';
import { checkOut, checkSeeds } from './folders.ts';
import { codeDigest } from './open-keep.ts';
import { inThread } from './in-thread.ts';
import { Progress } from './progress.ts';
import { readSite } from './site.ts';
import type { RecordsTask } from './records-thread.ts';
import type { SupplementsTask } from './supplements-thread.ts';
import { StageTimes } from './stage-times.ts';

tellDiskErrors();
const usage =
  'npm run build -- [--seeds DIR] [--out DIR] [--clusters FILE] [--fresh] [--threads NUMBER] [--times FILE]';
const {
  seeds,
  out,
  clusters: clustersPath,
  fresh,
  threads: threadsSaid,
  times: timesFile,
} = flags(
  {
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string', default: 'dist' },
    clusters: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    threads: { type: 'string' },
    times: { type: 'string' },
  },
  usage,
);
/** As the command was called: Astro sets it when it bundles, which it need not every time. */
const mode = process.env['NODE_ENV'] ?? null;
const threads = threadsSaid === undefined ? null : threadsOf(threadsSaid, usage);
checkSeeds(seeds, usage);
checkOut(out, { mark: 'data/pages.json', owner: 'build', usage });
const clusters = clustersAt(clustersPath, usage);
const { settings, path, settleFirst } = readSite(seeds, usage);
const target = linkTarget(out);
const startedAt = performance.now();
const progress = new Progress();
setInterval(() => progress.tick(), 1000).unref();
const times = new StageTimes();
const tell: TellStage = (...stage) => {
  times.tell(stage[0]);
  progress.tell(...stage);
};

// Where this build makes its own folder, below; what killed ones left there and beside the site is put right first.
const build = resolve('.cache/build');
for (const made of [build, target]) tidyWorkshops(made);

const code = codeDigest();
const from = builtFrom(seeds, { code, settings, clusters });
const left = fresh ? null : leftAt<string[]>(target);
if (left?.from === from) {
  for (const line of left.said) console.error(line);
  console.log(
    `${sayUnseen(relative('.', resolve(out)))}/ is built from just these pages; --fresh builds it all the same`,
  );
  process.exit();
}

// Everything is made in a folder of this build's own, so that a failure touches nothing and two builds at a time do not
// meet. It lies in the project: for what lies outside, Astro keeps its half-made pages in one place for all builds.
const workshop = openWorkshop(build);
removeAtExit(workshop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

const records = join(workshop, 'records');
const supplements = join(workshop, 'supplements');
const site = join(workshop, 'site');
const notes = join(workshop, 'notes');
mkdirSync(notes);

// What is bundled hangs on no record, so the records are made beside it, and where one thread makes the pages, the supplements
// beside these. More threads than two would not fit a small machine, nor the records of a big archive three times.
const readFrom = seedsState(seeds);
const settled = inThread<RecordsRun>(
  new URL('records-thread.ts', import.meta.url),
  {
    seedsDir: seeds,
    outDir: records,
    settings,
    clusters,
    code: fresh ? null : code,
    earlier: left && { folder: join(target, 'data'), states: statesBelow('data', left) },
  } satisfies RecordsTask,
  { tell: progress.tell, times },
).then(settle);
Object.assign(process.env, {
  DUIKAN_RECORDS: records,
  DUIKAN_OUT: site,
  DUIKAN_CACHE: join(workshop, 'cache'),
});
try {
  await bundleAndMake(
    { site, workshop, code, fresh },
    {
      tell,
      ready: async () => {
        times.tell(null);
        return (await settled).pageThreads;
      },
    },
  );
} catch (error) {
  // What keeps the records from being made, such as a full disk, is told in fewer words.
  await settled;
  throw error;
}
times.tell(null);
const { said, supplemented } = await settled;
const shown = shownCodePoints(site);
let made = await supplemented;
// The same fonts come of it, whether they were cut beside the pages or after them.
if (made === null || new Set(shown).difference(new Set(made.codePoints)).size > 0)
  made = await supplement(shown, progress.tell);
moveInto(supplements, site);
moveInto(records, join(site, 'data'));
tell('place');
await writeLicences(site);
await writeHeaders(site, path);
if (settings.address !== undefined && settings.indexed !== false) writeSitemap(site, settings.address);
if (settings.logo !== undefined) cpSync(join(seeds, settings.logo), join(site, logoName(settings.logo)));
writeServiceWorker(site, { pages: pagesMade(notes), asOf: made.newest });

// Pages read before a change and pages read after it make no whole.
if (seedsState(seeds) !== readFrom) {
  console.error(
    `${sayUnseen(seeds)}: pages changed while the site was built; nothing was replaced. Build again.`,
  );
  process.exit(1);
}
const beside = openWorkshop(target);
removeAtExit(beside);
moveOrCopy(site, join(beside, 'after'));
putInPlace(join(beside, 'after'), target);
noteLeft(target, from, said);
keepNotes(notes, target);
// As a process ends it takes files away one by one.
await Promise.all(
  [beside, workshop].map((made) => rm(made, { recursive: true, force: true, maxRetries: 3 })),
);
if (timesFile !== undefined) writeTimes(timesFile);
progress.clear();
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`Built ${nameOf(out)}/ in ${seconds} s`);

/** Tells what the records say, ends with exit 1 where they are unusable, tells the pages what they are made by, and begins
 *  the supplements where they are to be made beside these. */
function settle({ problems, failed, storyOf, counts }: RecordsRun): {
  said: string[];
  pageThreads: number;
  supplemented: Promise<Supplements> | null;
} {
  progress.clear();
  const said = problems.map(formatProblem);
  for (const line of said) console.error(line);
  if (failed) {
    for (const line of linesOfStops(problems)) console.error(line);
    process.exit(1);
  }
  progress.tell('bundle');
  settleFirst(storyOf);
  const madeBy = digestOf([code, JSON.stringify([settings, process.env['DUIKAN_SETTINGS'], mode])]);
  process.env['DUIKAN_MEMORY'] = JSON.stringify({
    code: madeBy,
    known: fresh ? '' : notesOf(target),
    site: target,
    out: site,
    notes,
  });
  const pageThreads = threads ?? threadsFor(counts.articles);
  return { said, pageThreads, supplemented: pageThreads === 1 ? supplement([], () => undefined) : null };
}

/** Makes what the site has beside its pages; `further`: code points for its fonts beside those of the records. */
function supplement(further: readonly number[], tellSupplements: TellStage): Promise<Supplements> {
  return inThread<Supplements>(
    new URL('supplements-thread.ts', import.meta.url),
    { records, outDir: supplements, settings, further } satisfies SupplementsTask,
    { tell: tellSupplements, times },
  );
}

/** How many threads are worth their start, which takes what a few hundred pages take, and their memory. */
function threadsFor(articles: number): number {
  return articles < 300 ? 1 : Math.min(availableParallelism(), 2);
}

/** A folder's path as short as it can be said from here. */
function nameOf(folder: string): string {
  const near = relative('.', resolve(folder));
  return sayUnseen(near.startsWith('..') ? resolve(folder) : near);
}

/** A folder cannot be renamed on to another disk. */
function moveOrCopy(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
  }
}

/** What each stage took, and the most memory that this process held at a time; the programs it calls are not counted. */
function writeTimes(file: string): void {
  times.tell(null);
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  writeFileSync(file, `${JSON.stringify({ stages: times.all, peakBytes }, null, 1)}\n`);
}
