import type { Variant } from '../../records/variant.ts';
import type { PlainPlace, PlainVariant } from './collate-plain.ts';

/** What a witness's blocks are called and what stands in them. */
interface Blocks {
  numberOf: (block: string) => number;
  textOf: (witness: string, block: string) => string;
}

/** A variant whose places say the numbers of their blocks, and the reading where the witness spells it in its own way. */
export function plainVariant({ places, ...variant }: Variant, { numberOf, textOf }: Blocks): PlainVariant {
  const said = new Map(
    variant.readings.flatMap(({ text, witnesses }) => witnesses.map((witness) => [witness, text] as const)),
  );
  return {
    ...variant,
    places: places.map((place) => {
      const { witness, block, from, to, file, line, column } = place;
      const own: PlainPlace = { witness, block: numberOf(block), from, to, file, line, column };
      const [text, reading = ''] = [textOf(witness, block), said.get(witness)];
      const isSaid = to - from === reading.length && text.startsWith(reading, from);
      if (variant.class !== 'layout' && !isSaid) own.text = text.slice(from, to);
      return own;
    }),
  };
}
