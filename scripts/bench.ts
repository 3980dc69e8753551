import { benchCollation } from './bench/collate.ts';
import { tableOf } from './bench/figures.ts';
import { benchNormalizer } from './bench/normalize.ts';
import { benchSearch } from './bench/search.ts';
import { flags } from './flags.ts';

const { full } = flags({ full: { type: 'boolean', default: false } }, 'npm run bench -- [--full]');

const figures = [...benchNormalizer(), ...(await benchCollation({ full })), ...(await benchSearch())];
console.log(tableOf(figures));
if (figures.some(({ met }) => met === false)) process.exitCode = 1;
