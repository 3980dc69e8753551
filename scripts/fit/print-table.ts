import type { Odds } from '../../src/normalize/headlines/headline-odds.ts';
import type { Feature, Weights } from '../../src/normalize/lines/weights.ts';

/** The text of the table's file with the numbers of another table in it. */
export function printTable(text: string, table: Weights): string {
  return (Object.keys(table) as Feature[]).reduce((printed, row) => {
    const name = /^\w+$/u.test(row) ? row : `'${row}'`;
    return printed.replace(new RegExp(`^  ${name}: \\{[^}]*\\}`, 'mu'), (cells) =>
      cells.replaceAll(/(\w+): (?!-?NEVER)(-?[\d.]+)/gu, (cell, event: string) => {
        const weight = (table[row] as Record<string, number>)[event];
        return weight === undefined ? cell : `${event}: ${weight}`;
      }),
    );
  }, text);
}

/** The text of the odds' file with other weights in it. */
export function printOdds(text: string, odds: Odds, weights: readonly number[]): string {
  return odds.reduce(
    (printed, [name], row) =>
      printed.replace(new RegExp(`(\\['?\\s*'${name}',\\s+)-?[\\d.]+`, 'u'), `$1${weights[row]}`),
    text,
  );
}
