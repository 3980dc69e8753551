import type { Variant, VariantPlace } from '../records/variant.ts';
import { sourceOf } from '../text/offset-map.ts';
import { BREAK_SIGN } from './breaks.ts';
import type { WitnessReading } from './readings.ts';
import type { WitnessText } from './sequence.ts';
import type { variantNamer } from './variant-id.ts';
import type { StoryVariant } from './variants.ts';

/** What variants of a story are written with: its id, its witnesses, how variants are named. */
export interface Surroundings {
  story: string;
  witnesses: readonly WitnessText[];
  nameOf: ReturnType<typeof variantNamer>;
}

/** The variants as the data contract has them, in the same order. */
export function variantRecords(variants: readonly StoryVariant[], with_: Surroundings): Variant[] {
  const ids = with_.witnesses.map(({ id }) => id);
  const names = variants.map(({ context, groups }) =>
    with_.nameOf(
      context,
      groups.map(({ text }) => text),
    ),
  );
  const groupNames = new Map(
    variants.flatMap(({ group, place }, at) =>
      group === place.from ? [[place.from, (names[at] ?? '').replace(/^v/u, 'g')] as const] : [],
    ),
  );
  return variants.map((variant, at) => ({
    id: names[at] ?? '',
    story: with_.story,
    class: variant.class,
    rule: variant.rule,
    group: variant.group === null ? null : (groupNames.get(variant.group) ?? null),
    readings: variant.groups.map(({ text, witnesses }) => ({
      text,
      witnesses: witnesses.map((witness) => ids[witness] ?? ''),
    })),
    context: variant.context,
    places: variant.readings.map((reading) => placeRecord(reading, with_)),
    abstaining: ids.filter((_, witness) => !variant.readings.some((reading) => reading.witness === witness)),
    majority: variant.verdict.majority,
    suspects: variant.verdict.suspects.map((witness) => ids[witness] ?? ''),
  }));
}

function placeRecord(reading: WitnessReading, { witnesses }: Surroundings): VariantPlace {
  const witness = witnesses[reading.witness];
  const block = witness?.blocks[reading.block];
  if (!witness || !block) throw new Error('A reading outside every block; this is a bug');
  const behind = (reading.text === '' || reading.text === BREAK_SIGN) && reading.from > 0;
  const source = sourceOf(block.text, block.sources, behind ? reading.from - 1 : reading.from);
  if (!source) throw new Error(`${witness.id} ${block.id} has no source for ${reading.from}; this is a bug`);
  return {
    witness: witness.id,
    block: block.id,
    from: reading.from,
    to: reading.to,
    file: witness.file,
    line: source.line,
    column: source.column + (behind ? 1 : 0),
  };
}
