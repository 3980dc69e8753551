import { formatProblem, linesOfStops } from '../src/diagnostics/problem.ts';
import { Keep } from '../src/export/keep.ts';
import { linkTarget } from '../src/export/link-target.ts';
import type { RecordsRun } from '../src/export/make-records.ts';
import { seedsState } from '../src/export/seeds-state.ts';
import { plural } from '../src/i18n/en/plural.ts';
import { escapeUnseen, sayUnseen } from '../src/text/unseen.ts';
import { builtFrom, earlierFiles, leftAt, noteLeft } from './built-before.ts';
import { clustersAt } from './clusters.ts';
import { tellDiskErrors } from './disk-errors.ts';
import { flags, wrongUsage } from './flags.ts';
import { checkOut, checkSeeds } from './folders.ts';
import { readSite } from './site.ts';
import { codeDigest } from './open-keep.ts';
import { Progress } from './progress.ts';

tellDiskErrors();
const usage = 'npm run records -- [--seeds DIR] [--out DIR] [--clusters FILE] [--format text|json] [--fresh]';
const {
  seeds,
  out,
  format,
  fresh,
  clusters: clustersPath,
} = flags(
  {
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string', default: '.records' },
    clusters: { type: 'string' },
    format: { type: 'string', default: 'text' },
    fresh: { type: 'boolean', default: false },
  },
  usage,
);
checkSeeds(seeds, usage);
checkOut(out, { mark: 'pages.json', owner: 'run of this command', usage });
if (format !== 'text' && format !== 'json') wrongUsage(`--format ${format}: expected text or json.`, usage);

const { settings } = readSite(seeds, usage);
const clusters = clustersAt(clustersPath, usage);
const target = linkTarget(out);
const code = codeDigest();
const readFrom = seedsState(seeds);
const from = builtFrom(seeds, { code, settings, clusters });
const left = fresh ? null : leftAt<Pick<RecordsRun, 'problems' | 'counts'>>(target);
const isSame = left?.from === from;
const { problems, failed, counts } = isSame ? { ...left.said, failed: false } : await makeAnew();
if (format === 'json') console.log(escapeUnseen(JSON.stringify({ failed, counts, problems }, null, 2)));
else {
  for (const line of [...problems.map(formatProblem), ...linesOfStops(problems)]) console.error(line);
  const made = Object.entries(counts).map(([what, count]) =>
    plural(count, what === 'stories' ? 'story' : what.slice(0, -1), what),
  );
  const same = isSame ? ', made from just these pages; --fresh makes them all the same' : '';
  console.log(failed ? 'Nothing written.' : `${made.join(', ')} in ${sayUnseen(out)}/${same}`);
}
process.exitCode = failed ? 1 : 0;

async function makeAnew(): Promise<Pick<RecordsRun, 'problems' | 'counts' | 'failed'>> {
  // To load all that makes records takes longer than to see that they stand.
  const { makeRecords } = await import('../src/export/make-records.ts');
  const progress = new Progress();
  const keep = fresh ? undefined : new Keep('.cache/kept', code);
  const run = await makeRecords({
    seedsDir: seeds,
    outDir: out,
    settings,
    tell: progress.tell,
    keep,
    clusters,
    earlier: left ? earlierFiles(target, left) : undefined,
  });
  keep?.tidy();
  progress.clear();
  // What was said is of pages as they were when the run began.
  if (!run.failed && seedsState(seeds) === readFrom)
    noteLeft(target, from, { problems: run.problems, counts: run.counts });
  return run;
}
