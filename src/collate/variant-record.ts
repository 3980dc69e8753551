import type { Variant, VariantPlace } from '../records/variant.ts';
import { SourceMap } from '../text/source-map.ts';
import { BREAK_SIGN } from './breaks.ts';
import { readingAt, type WitnessReading } from './readings.ts';
import type { WitnessText } from './sequence.ts';
import type { StoryText } from './story-text.ts';
import type { VariantNamer } from './variant-id.ts';
import type { StoryVariant } from './variants.ts';

/** What a witness has at a place, and the reading that it is counted with, which another witness may spell otherwise. */
export interface Said {
  text: string;
  reading: string;
  class: Variant['class'];
}

/** What variants of a story are written with: its id, its witnesses, how variants are named, how places are written. */
export interface Surroundings<P> {
  story: string;
  witnesses: readonly WitnessText[];
  nameOf: VariantNamer['nameOf'];
  placeOf: (place: VariantPlace, said: Said) => P;
}

/** A variant whose places are written in some way. */
export type Placed<P> = Omit<Variant, 'places'> & { places: P[] };

/** The variants as the data contract has them, but for how places are written, in the same order. */
export function variantRecords<P>(
  text: StoryText,
  variants: readonly StoryVariant[],
  with_: Surroundings<P>,
): Placed<P>[] {
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
    places: placesOf(text, variant, { ...with_, mapOf }),
    abstaining: abstaining(variant, ids),
    majority: variant.verdict.majority,
    suspects: variant.verdict.suspects.map((witness) => ids[witness] ?? ''),
  }));
}

/** The places of a variant, each written at once: a long collation has a million of them. */
function placesOf<P>(
  text: StoryText,
  { place, groups, class: given }: StoryVariant,
  { witnesses, placeOf, mapOf }: Surroundings<P> & { mapOf: ReturnType<typeof sourceMaps> },
): P[] {
  const said: string[] = [];
  for (const group of groups) for (const witness of group.witnesses) said[witness] = group.text;
  const places: P[] = [];
  for (let witness = 0; witness < said.length; witness += 1) {
    const reading = said[witness];
    const own = reading === undefined ? null : readingAt(text, place, witness);
    if (reading === undefined || !own) continue;
    places.push(placeOf(placeRecord(own, witnesses, mapOf), { text: own.text, reading, class: given }));
  }
  return places;
}

function abstaining({ groups }: StoryVariant, ids: readonly string[]): string[] {
  if (groups.reduce((sum, { witnesses }) => sum + witnesses.length, 0) === ids.length) return [];
  return ids.filter((_, witness) => !groups.some(({ witnesses }) => witnesses.includes(witness)));
}

type Blocks = WitnessText['blocks'];

/** The source map of a block, made once for all variants in it. */
function sourceMaps(): (block: Blocks[number]) => SourceMap {
  const maps = new Map<Blocks[number], SourceMap>();
  return (block) => {
    let map = maps.get(block);
    if (!map) maps.set(block, (map = new SourceMap(block)));
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
