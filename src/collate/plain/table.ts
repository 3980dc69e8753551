import type { PlainCollation } from './collate-plain.ts';
import { siglaOf } from './sigla.ts';
import { segmentsOf } from './walk.ts';

/**
 * The alignment as a table, tabs between columns: a row for each stretch, common or differing, a column for each witness;
 * `-` where a witness has nothing, nothing where it does not reach. Tabs in the texts become spaces.
 */
export function writeTable(collation: PlainCollation): string {
  const sigla = siglaOf(collation);
  const names = collation.witnesses.map(({ witness }) => witness);
  const head = [...names.map((name) => sigla.get(name) ?? name), 'class'];
  const rows = segmentsOf(collation).map(({ own, variant }) => [
    ...names.map((name) => {
      const text = own.get(name)?.text;
      return text === undefined ? '' : text === '' ? '-' : text.replaceAll(/[\t\r\n]/gu, ' ');
    }),
    variant?.class ?? '',
  ]);
  return [head, ...rows].map((row) => `${row.join('\t')}\n`).join('');
}
