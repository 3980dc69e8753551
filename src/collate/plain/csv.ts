import { writeCsvRows } from '../../text/csv.ts';
import type { PlainCollation, PlainVariant } from './collate-plain.ts';
import { siglaOf } from './sigla.ts';

/**
 * Variants as a table: one row a variant, one column a witness; what does not reach it says `—`. A text that is printed
 * elsewhere is one row, in which each witness has it where it prints it.
 */
export function writeCsv(collation: PlainCollation): string {
  const { witnesses, variants, moves } = collation;
  const sigla = siglaOf(collation);
  const names = witnesses.map(({ witness }) => witness);
  const head = ['id', 'class', 'rule', 'group', 'before', 'after', 'majority', 'suspects'];
  const rows = [
    [
      ...head,
      ...names.flatMap((name) => {
        const siglum = sigla.get(name) ?? name;
        return [siglum, `${siglum} paragraph`, `${siglum} line`, `${siglum} column`];
      }),
    ],
  ];
  const gaps = new Map(moves.map(({ gap, moved }) => [moved, variants.find(({ id }) => id === gap)]));
  const told = new Set(moves.map(({ gap }) => gap));
  for (const variant of variants.filter(({ id }) => !told.has(id))) {
    const gap = gaps.get(variant.id);
    const cells = names.flatMap((name) => cellsOf(gap && isPrinted(gap, name) ? gap : variant, name));
    rows.push([...common(variant, sigla), ...cells]);
  }
  return writeCsvRows(rows);
}

function common(variant: PlainVariant, sigla: ReadonlyMap<string, string>): string[] {
  const { id, class: given, rule, group, context, majority } = variant;
  const suspects = variant.suspects.map((name) => sigla.get(name) ?? name).join('; ');
  return [id, given, rule, group ?? '', context.before, context.after, majority ?? '—', suspects];
}

/** Whether a witness has any text at a variant. */
const isPrinted = ({ readings }: PlainVariant, name: string): boolean =>
  readings.some(({ text, witnesses }) => text !== '' && witnesses.includes(name));

function cellsOf({ readings, places }: PlainVariant, name: string): string[] {
  const reading = readings.find(({ witnesses }) => witnesses.includes(name));
  const place = places.find(({ witness }) => witness === name);
  if (!reading || !place) return ['—', '', '', ''];
  return [reading.text, String(place.block), String(place.line), String(place.column)];
}
