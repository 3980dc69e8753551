import type { Variant, VariantPlace } from '../records/variant.ts';
import { SourceMap } from '../text/source-map.ts';
import { BREAK_SIGN } from './breaks.ts';
import type { WitnessReading } from './readings.ts';
import type { WitnessText } from './sequence.ts';
import type { VariantNamer } from './variant-id.ts';
import type { StoryVariant } from './variants.ts';

/** What variants of a story are written with: its id, its witnesses, how variants are named. */
export interface Surroundings {
  story: string;
  witnesses: readonly WitnessText[];
  nameOf: VariantNamer['nameOf'];
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
  const mapOf = sourceMaps();
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
    places: variant.readings.map((reading) => placeRecord(reading, with_.witnesses, mapOf)),
    abstaining: abstaining(variant, ids),
    majority: variant.verdict.majority,
    suspects: variant.verdict.suspects.map((witness) => ids[witness] ?? ''),
  }));
}

function abstaining({ readings }: StoryVariant, ids: readonly string[]): string[] {
  if (readings.length === ids.length) return [];
  const there = new Set(readings.map(({ witness }) => witness));
  return ids.filter((_, witness) => !there.has(witness));
}

type Blocks = WitnessText['blocks'];

/** The source map of a block, made once for all variants in it. */
function sourceMaps(): (block: Blocks[number]) => SourceMap {
  const maps = new Map<Blocks[number], SourceMap>();
  return (block) => {
    const map = maps.get(block) ?? new SourceMap(block);
    maps.set(block, map);
    return map;
  };
}

function placeRecord(
  reading: WitnessReading,
  witnesses: readonly WitnessText[],
  mapOf: ReturnType<typeof sourceMaps>,
): VariantPlace {
  const witness = witnesses[reading.witness];
  const block = witness?.blocks[reading.block];
  if (!witness || !block) throw new Error('A reading outside every block; this is a bug');
  const { from, to, text } = reading;
  // What is absent stands just behind the character before it.
  const behind = (text === '' || text === BREAK_SIGN) && from > 0;
  const before = behind ? mapOf(block).extentOf(from - 1, from) : null;
  const source = before ? { line: before.endLine, column: before.endColumn } : mapOf(block).placeOf(from);
  if (!source) throw new Error(`${witness.id} ${block.id} has no source for ${from}; this is a bug`);
  const { line, column } = source;
  return { witness: witness.id, block: block.id, from, to, file: witness.file, line, column };
}
