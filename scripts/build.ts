import './no-calls.ts';
import { cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { formatProblem, linesOfStops } from '../src/diagnostics/problem.ts';
import { writeFonts } from '../src/export/fonts/write-fonts.ts';
import { digestOf, Keep } from '../src/export/keep.ts';
import { makePages } from '../src/export/pages/make-pages.ts';
import { linkTarget } from '../src/export/link-target.ts';
import { makeRecords } from '../src/export/make-records.ts';
import { writePictures } from '../src/export/pictures/write-pictures.ts';
import { putInPlace } from '../src/export/put-in-place.ts';
import { readOwnRecords } from '../src/export/read-records.ts';
import { writeSearchIndex } from '../src/export/search-index.ts';
import { logoName } from '../src/export/settings/settings.ts';
import { seedsState } from '../src/export/seeds-state.ts';
import { openWorkshop, removeAtExit, tidyWorkshops } from '../src/export/workshop.ts';
import type { TellStage } from '../src/export/stages.ts';
import { writePrinted } from '../src/export/write-printed.ts';
import { writeHeaders } from '../src/export/write-headers.ts';
import { writeSitemap } from '../src/export/write-sitemap.ts';
import { writeLicences } from '../src/export/write-licences.ts';
import { writeServiceWorker } from '../src/export/write-service-worker.ts';
import { sayUnseen } from '../src/text/unseen.ts';
import { builtBefore, builtFrom, keepNotes, noteBuilt, notesOf, pagesMade } from './built-before.ts';
import { clustersAt } from './clusters.ts';
import { tellDiskErrors } from './disk-errors.ts';
import { flags, threadsOf } from './flags.ts';
import { checkOut, checkSeeds } from './folders.ts';
import { codeDigest } from './open-keep.ts';
import { Progress } from './progress.ts';
import { readSite } from './site.ts';
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
  times.tell(...stage);
  progress.tell(...stage);
};

// Where this build makes its own folder, below; what killed ones left there and beside the site is put right first.
const build = resolve('.cache/build');
for (const made of [build, target]) tidyWorkshops(made);

const code = codeDigest();
const from = builtFrom(seeds, { code, settings, clusters });
const before = fresh ? null : builtBefore(target, from);
if (before) {
  for (const line of before) console.error(line);
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
const site = join(workshop, 'site');

const keep = fresh ? undefined : new Keep('.cache/kept', code);
const readFrom = seedsState(seeds);
const { problems, failed, storyOf, counts } = await makeRecords({
  seedsDir: seeds,
  outDir: records,
  settings,
  tell,
  keep,
  clusters,
});
keep?.tidy();
progress.clear();
const said = problems.map(formatProblem);
for (const line of said) console.error(line);
if (failed) {
  for (const line of linesOfStops(problems)) console.error(line);
  process.exit(1);
}
settleFirst(storyOf);
const madeBy = digestOf([
  code,
  JSON.stringify([settings, process.env['DUIKAN_SETTINGS'], process.env['NODE_ENV']]),
]);
const notes = join(workshop, 'notes');
mkdirSync(notes);

Object.assign(process.env, {
  DUIKAN_RECORDS: records,
  DUIKAN_OUT: site,
  DUIKAN_CACHE: join(workshop, 'cache'),
  DUIKAN_MEMORY: JSON.stringify({ code: madeBy, known: fresh ? '' : notesOf(target), site: target, notes }),
});
const { build: buildPages } = await import('astro');
await buildPages({
  logLevel: 'warn',
  integrations: [makePages({ tell, threads: threads ?? threadsFor(counts.articles) })],
});
const data = join(site, 'data');
// A page of the data may stand there already.
for (const name of readdirSync(records)) renameSync(join(records, name), join(data, name));
tell('fonts');
const fonts = await writeFonts(site);
const made = await readOwnRecords(data);
await writePictures(site, {
  variants: made.variants,
  font: fonts.get(700) ?? new Uint8Array(),
  name: settings.title ?? '对勘',
  previews: settings.address !== undefined,
});
tell('index');
await writeSearchIndex(made, site);
await writePrinted(made, site);
tell('place');
await writeLicences(site);
await writeHeaders(site, path);
if (settings.address !== undefined && settings.indexed !== false) writeSitemap(site, settings.address);
if (settings.logo !== undefined) cpSync(join(seeds, settings.logo), join(site, logoName(settings.logo)));
const [newest = null] = made.pages
  .flatMap(({ date }) => date.value ?? [])
  .sort()
  .reverse();
writeServiceWorker(site, { pages: pagesMade(notes), asOf: newest });

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
noteBuilt(target, from, said);
keepNotes(notes, target);
if (timesFile !== undefined) writeTimes(timesFile);
progress.clear();
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`Built ${nameOf(out)}/ in ${seconds} s`);

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
    cpSync(from, to, { recursive: true });
  }
}

/** What each stage took, and the most memory that this process held at a time; the programs it calls are not counted. */
function writeTimes(file: string): void {
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  writeFileSync(file, `${JSON.stringify({ stages: times.all, peakBytes }, null, 1)}\n`);
}
