import { formatProblem, linesOfStops } from '../src/diagnostics/problem.ts';
import { makeRecords } from '../src/export/make-records.ts';
import { plural } from '../src/i18n/en/plural.ts';
import { escapeUnseen, sayUnseen } from '../src/text/unseen.ts';
import { clustersAt } from './clusters.ts';
import { tellDiskErrors } from './disk-errors.ts';
import { flags, wrongUsage } from './flags.ts';
import { checkOut, checkSeeds } from './folders.ts';
import { readSite } from './site.ts';
import { openKeep } from './open-keep.ts';
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

const progress = new Progress();
const keep = fresh ? undefined : openKeep();
const { problems, failed, counts } = await makeRecords({
  seedsDir: seeds,
  outDir: out,
  settings: readSite(seeds, usage).settings,
  tell: progress.tell,
  keep,
  clusters: clustersAt(clustersPath, usage),
});
keep?.tidy();
progress.clear();
if (format === 'json') console.log(escapeUnseen(JSON.stringify({ failed, counts, problems }, null, 2)));
else {
  for (const line of [...problems.map(formatProblem), ...linesOfStops(problems)]) console.error(line);
  const made = Object.entries(counts).map(([what, count]) =>
    plural(count, what === 'stories' ? 'story' : what.slice(0, -1), what),
  );
  console.log(failed ? 'Nothing written.' : `${made.join(', ')} in ${sayUnseen(out)}/`);
}
process.exitCode = failed ? 1 : 0;
