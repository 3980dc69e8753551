import type { Variant, VariantPlace } from '../../records/variant.ts';
import type { Said } from '../variant-record.ts';
import type { PlainPlace, PlainVariant } from './collate-plain.ts';

/** What a witness's blocks are called and what stands in them. */
interface Blocks {
  numberOf: (block: string) => number;
  textOf: (witness: string, block: string) => string;
}

/** A variant whose places say the numbers of their blocks, and the reading where the witness spells it in its own way. */
export function plainVariant({ places, ...variant }: Variant, { numberOf, textOf }: Blocks): PlainVariant {
  const readings = new Map(
    variant.readings.flatMap(({ text, witnesses }) => witnesses.map((witness) => [witness, text] as const)),
  );
  return {
    ...variant,
    places: places.map((place) => {
      const { witness, block, from, to } = place;
      const text = textOf(witness, block).slice(from, to);
      const said = { text, reading: readings.get(witness) ?? '', class: variant.class };
      return plainPlace(place, said, numberOf(block));
    }),
  };
}

/** A place that says the number of its block, and the reading where the witness spells it in its own way. */
export function plainPlace(
  { witness, from, to, file, line, column }: VariantPlace,
  said: Said,
  block: number,
): PlainPlace {
  const own: PlainPlace = { witness, block, from, to, file, line, column };
  if (said.class !== 'layout' && said.text !== said.reading) own.text = said.text;
  return own;
}
