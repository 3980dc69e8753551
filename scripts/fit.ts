import { readFileSync, writeFileSync } from 'node:fs';
import { flags } from './flags.ts';
import { fitTable, wrongLines, worthOf } from './fit/fit-table.ts';
import { printOdds, printTable } from './fit/print-table.ts';
import { refitOdds } from './fit/refit-odds.ts';
import { generatedPages, placedPages, type TruePage } from './fit/truth.ts';
import { ODDS } from '../src/normalize/headlines/headline-odds.ts';
import { weights } from '../src/normalize/lines/weights.ts';

const usage = `npm run fit [-- --pages N] [--rounds N] [--write]
Fits the odds of headlines and the table of the line model anew and prints what each row is worth.`;
const given = flags(
  {
    pages: { type: 'string', default: '120' },
    rounds: { type: 'string', default: '4' },
    write: { type: 'boolean', default: false },
  },
  usage,
);
const count = Number(given.pages);
const rates = [0, 0.02, 0.05];

// Their runs of display lines are few a page.
const odds = refitOdds(rates, 2 * count);
const oddsFile = new URL('../src/normalize/headlines/headline-odds.ts', import.meta.url);
const oddsText = printOdds(readFileSync(oddsFile, 'utf8'), ODDS, odds);
if (given.write) writeFileSync(oddsFile, oddsText);

/** Seeds of their own: no test and no bar sets these pages. */
const pagesFrom = (seed: number, some: number): TruePage[] =>
  rates.flatMap((rate, at) => [
    ...generatedPages(seed + 10_000 * at, some, rate),
    ...placedPages(seed + 10_000 * at + 5000, Math.ceil(some / 2), rate),
  ]);
const pages = pagesFrom(700_000, count);
const kept = pagesFrom(800_000, Math.ceil(count / 2));

const fitted = fitTable(weights, pages, Number(given.rounds));
console.log(
  `wrong lines of pages not fitted to: ${wrongLines(weights, kept)} before, ${wrongLines(fitted, kept)} after`,
);
const worth = worthOf(fitted, kept);
const file = new URL('../src/normalize/lines/weights.ts', import.meta.url);
const text = printTable(readFileSync(file, 'utf8'), fitted);
for (const [row, lines] of worth) console.log(`${row}: ${lines} more lines wrong without it`);
if (given.write) writeFileSync(file, text);
