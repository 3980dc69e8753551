import type { Variant } from '../../records/variant.ts';
import { writeCsvRows } from '../../text/csv.ts';

const head = [
  'variant',
  'story',
  'class',
  'rule',
  'witness',
  'reading',
  'before',
  'after',
  'majority',
  'suspected',
  'block',
  'from',
  'to',
  'file',
  'line',
  'column',
];

/**
 * All variants as a table for spreadsheets, one row a witness that covers the place, in the order of the records. An empty
 * `reading` lacks there; where there is no majority, `majority` says `—`.
 */
export function variantsCsv(variants: readonly Variant[]): string {
  return writeCsvRows(rowsOf(variants));
}

function* rowsOf(variants: readonly Variant[]): Generator<string[]> {
  yield head;
  for (const { id, story, class: given, rule, readings, context, places, majority, suspects } of variants)
    for (const { witness, block, from, to, file, line, column } of places) {
      const reading = readings.find(({ witnesses }) => witnesses.includes(witness))?.text ?? '';
      const suspected = suspects.includes(witness) ? 'yes' : 'no';
      const said = [id, story, given, rule, witness, reading, context.before, context.after];
      const where = [block, from, to, file, line, column].map(String);
      yield [...said, majority ?? '—', suspected, ...where];
    }
}
