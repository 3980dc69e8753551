import { ODDS } from '../../src/normalize/headlines/headline-odds.ts';
import { type TrueRun, fitOdds, trueRuns, wrongRuns } from './fit-odds.ts';
import { generatedHeads, openHeads } from './headed-pages.ts';

/** How much a run of a page set by hand counts: such pages are few, and of more kinds than generated ones. */
const BY_HAND = 5;

/** Fits the odds of headlines anew and prints them; `pages`: how many are generated at each rate of misreading. */
export function refitOdds(rates: readonly number[], pages: number): number[] {
  const generated = (firstSeed: number, count: number): TrueRun[] =>
    rates.flatMap((rate, at) => trueRuns(ODDS, generatedHeads(firstSeed + 10_000 * at, count, rate)));
  const open = trueRuns(ODDS, openHeads(), BY_HAND);
  const runs = [...generated(700_000, pages), ...open];
  const kept = generated(800_000, pages / 2);
  const now = ODDS.map(([, nats]) => nats);
  const fitted = fitOdds(runs, now);
  console.log(
    `wrong runs of display lines: ${tell(kept, now)} of generated pages not fitted to, ${tell(open, now)} of those set by hand, in the table; ${tell(kept, fitted)} and ${tell(open, fitted)} fitted`,
  );
  ODDS.forEach(([name, nats], row) => {
    const [more = 0, moreByHand = 0] = [kept, open].map(
      (some) => wrongRuns(some, fitted, row) - wrongRuns(some, fitted),
    );
    console.log(
      `${name}: ${nats} in the table, ${fitted[row]} fitted; ${more} and ${moreByHand} more runs wrong without it`,
    );
  });
  return fitted;
}

const tell = (runs: readonly TrueRun[], weights: readonly number[]): string =>
  `${wrongRuns(runs, weights)}/${runs.length}`;
