import { writeFileSync } from 'node:fs';
import { formatProblem } from '../src/diagnostics/problem.ts';
import { passimLines } from '../src/export/data/passim-lines.ts';
import { readPages } from '../src/export/read-pages.ts';
import { tellDiskErrors } from './disk-errors.ts';
import { flags, wrongUsage } from './flags.ts';
import { checkSeeds } from './folders.ts';
import { openKeep } from './open-keep.ts';
import { Progress } from './progress.ts';

tellDiskErrors();
const usage = 'npm run -s export -- --format passim [--seeds DIR] [--out FILE]';
const { seeds, out, format } = flags(
  {
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string' },
    format: { type: 'string', default: '' },
  },
  usage,
);
checkSeeds(seeds, usage);
if (format !== 'passim')
  wrongUsage(format === '' ? '--format is needed: passim.' : `--format ${format}: expected passim.`, usage);

const progress = new Progress();
const { pages, articles, problems } = readPages(seeds, { tell: progress.tell, keep: openKeep() });
progress.clear();
const errors = problems.filter(({ severity }) => severity === 'error');
for (const found of errors) console.error(formatProblem({ ...found, file: `${seeds}/${found.file}` }));
if (errors.length > 0) process.exit(1);
const lines = [...passimLines(articles, pages)].join('');
if (out === undefined) process.stdout.write(lines);
else writeFileSync(out, lines);
