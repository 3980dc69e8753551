import { flags, wrongUsage } from '../scripts/flags.ts';
import { randomOf } from '../tests/generator/random.ts';
import { allMutants } from './mutation/all-mutants.ts';
import { tryMutants } from './mutation/try-mutants.ts';
import { printScore } from './mutation/score.ts';

const usage =
  'npm run mutation -- [--count NUMBER] [--seed NUMBER] [--of PATH] [--tests PART] [--again | --on]';
const given = flags(
  {
    count: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    of: { type: 'string', default: 'src' },
    tests: { type: 'string', default: '' },
    again: { type: 'boolean', default: false },
    on: { type: 'boolean', default: false },
  },
  usage,
);

const all = allMutants().flatMap(({ first, mutants }) =>
  mutants.map((mutant) => ({ ...mutant, number: first + mutant.at })),
);
const chosen = randomOf(numberOf(given.seed))
  .shuffle(all.filter(({ file }) => file.startsWith(given.of)))
  .slice(0, numberOf(given.count));
console.log(`${chosen.length} of ${all.length} mutants`);
const fates = tryMutants(
  chosen.map(({ number }) => number),
  { tests: given.tests, again: given.again, on: given.on },
);
printScore(chosen.map((mutant) => ({ ...mutant, fate: fates.get(mutant.number) ?? 'lived' })));

function numberOf(value: string): number {
  if (!/^\d{1,6}$/u.test(value)) wrongUsage(`Unexpected "${value}", expected a whole number.`, usage);
  return Number(value);
}
