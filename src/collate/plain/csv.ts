import { writeCsvRows } from '../../text/csv.ts';
import type { PlainCollation, PlainVariant } from './collate-plain.ts';
import { siglaOf } from './sigla.ts';

/** Variants as a table: one row a variant, one column a witness; what does not reach it says `—`. */
export function writeCsv(collation: PlainCollation): string {
  const { witnesses, variants } = collation;
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
  for (const variant of variants)
    rows.push([...common(variant, sigla), ...names.flatMap((name) => cellsOf(variant, name))]);
  return writeCsvRows(rows);
}

function common(variant: PlainVariant, sigla: ReadonlyMap<string, string>): string[] {
  const { id, class: given, rule, group, context, majority } = variant;
  const suspects = variant.suspects.map((name) => sigla.get(name) ?? name).join('; ');
  return [id, given, rule, group ?? '', context.before, context.after, majority ?? '—', suspects];
}

function cellsOf({ readings, places }: PlainVariant, name: string): string[] {
  const reading = readings.find(({ witnesses }) => witnesses.includes(name));
  const place = places.find(({ witness }) => witness === name);
  if (!reading || !place) return ['—', '', '', ''];
  return [reading.text, String(place.block), String(place.line), String(place.column)];
}
