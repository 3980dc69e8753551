import { existsSync } from 'node:fs';
import { benchBuilds } from './bench/build/bench-builds.ts';
import { scaleTable } from './bench/build/scale-report.ts';
import { writeScale } from './bench/build/write-scale.ts';
import { benchCollation } from './bench/collate.ts';
import { type Figure, tableOf } from './bench/figures.ts';
import { benchNormalizer } from './bench/normalize.ts';
import { benchPairs } from './bench/pairs.ts';
import { benchReuse } from './bench/reuse.ts';
import { benchSearch } from './bench/search.ts';
import { flags } from './flags.ts';

const { full, build } = flags(
  { full: { type: 'boolean', default: false }, build: { type: 'boolean', default: false } },
  'npm run bench -- [--build] [--full]',
);

if (build) {
  const runs = await benchBuilds(full ? [100, 1_000, 4_000] : [100, 1_000]);
  writeScale(runs);
  console.log(scaleTable(runs));
  process.exit();
}

const figures: Figure[] = [
  ...benchNormalizer(),
  ...benchCollation(),
  ...benchPairs(),
  ...benchReuse({ full }),
  ...(await search()),
];
console.log(tableOf(figures));
if (figures.some(({ met }) => met === false)) process.exitCode = 1;

/** Search is measured in the built site. */
async function search(): Promise<Figure[]> {
  if (existsSync('dist/search/index.html')) return benchSearch();
  return [{ work: 'search', bar: '', result: 'not measured: run `npm run build` first', met: null }];
}
