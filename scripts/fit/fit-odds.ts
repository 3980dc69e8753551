import { type Odds, type Shown, oddsOfHeadline } from '../../src/normalize/headlines/headline-odds.ts';
import { tellHeadlines } from '../../src/normalize/headlines/headlines.ts';
import { PairIndex } from '../../src/normalize/headlines/pairs.ts';
import { labelLines } from '../../src/normalize/lines/label-lines.ts';
import { gatherInfographics } from '../../src/normalize/paragraphs/infographics.ts';
import { readPieces } from '../../src/normalize/paragraphs/pieces.ts';
import type { HeadedPage } from './headed-pages.ts';
import { readPage } from './read-page.ts';

/** A run of display lines: what each row of the odds measures of it, and whether it truly begins a story. */
export interface TrueRun {
  measures: readonly number[];
  begins: boolean;
  /** How much it counts. */
  share: number;
}

/** The runs of display lines of some pages, what stands above each told as it truly is. Of runs not told of the odds decide. */
export function trueRuns(odds: Odds, pages: readonly HeadedPage[], share = 1): TrueRun[] {
  const runs: TrueRun[] = [];
  for (const { text, layouts, heads } of pages) {
    const asTrue = (shown: Shown): number => {
      const told = shown.run.flatMap(({ lines }) => lines.flatMap(({ number }) => heads.get(number) ?? []));
      if (told.length === 0) return oddsOfHeadline(shown, odds);
      const begins = told.includes(true);
      runs.push({ measures: odds.map(([, , measure]) => Number(measure(shown))), begins, share });
      return begins ? 1 : -1;
    };
    const pieces = gatherInfographics(readPieces(labelLines(readPage(text, layouts))));
    tellHeadlines(pieces, new PairIndex(), [['as it truly is', 1, asTrue]]);
  }
  return runs;
}

/** How often each weight is moved; at the last by less than it is rounded by. */
const SWEEPS = 300;
/** Before a run is seen a weight is thought to be within so many nats of nothing, two times of three. */
const SPREAD = 10;
/** Where all runs of a row are told surely it still moves by no more than this bend of the likelihood lets it. */
const LEAST_BEND = 0.01;

/**
 * Logistic regression with a normal prior around nothing, by Newton's method one weight after the other; in tenths of a nat.
 * A row that no run says anything of keeps its weight.
 */
export function fitOdds(runs: readonly TrueRun[], kept: readonly number[]): number[] {
  const places = kept.map((_, row) => runs.flatMap(({ measures }, at) => (measures[row] ? at : [])));
  const weights = kept.map((weight, row) => (places[row]?.length ? 0 : weight));
  const sums = runs.map(() => 0);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    places.forEach((own, row) => {
      const by = own.length > 0 ? step(runs, sums, { own, row, weight: weights[row] ?? 0 }) : 0;
      weights[row] = (weights[row] ?? 0) + by;
      for (const at of own) sums[at] = (sums[at] ?? 0) + by * (runs[at]?.measures[row] ?? 0);
    });
  return weights.map((weight) => Math.round(weight * 10) / 10);
}

/** How far one weight is to be moved, by slope and bend of the likelihood. */
function step(
  runs: readonly TrueRun[],
  sums: readonly number[],
  { own, row, weight }: { own: readonly number[]; row: number; weight: number },
): number {
  let slope = -weight / SPREAD ** 2;
  let bend = 1 / SPREAD ** 2;
  for (const at of own) {
    const { measures, begins, share } = runs[at] as TrueRun;
    const measure = measures[row] ?? 0;
    const likely = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
    slope += share * measure * (Number(begins) - likely);
    bend += share * measure ** 2 * Math.max(likely * (1 - likely), LEAST_BEND);
  }
  return slope / bend;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);

/** How many runs a table takes wrong, without one of its rows where one is named. */
export function wrongRuns(runs: readonly TrueRun[], weights: readonly number[], without?: number): number {
  const used = weights.map((weight, row) => (row === without ? 0 : weight));
  return runs.filter(({ measures, begins }) => dot(measures, used) > 0 !== begins).length;
}
