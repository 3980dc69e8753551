import type { PlainCollation } from './collate-plain.ts';
import { siglaOf } from './sigla.ts';

/**
 * The collation as JSON. Every witness can be made again from it: the joint text where `coverage` says that the witness
 * is there, at each of a block's `places` what it reads instead (a place's `text`, or its reading), and then its `breaks`.
 */
export function writeJson(collation: PlainCollation): string {
  const sigla = siglaOf(collation);
  const { witnesses, variants, moves, joint, base } = collation;
  const left = new Set(variants.map(({ id }) => id));
  return `${JSON.stringify(
    {
      ...(base !== undefined && { base }),
      witnesses: witnesses.map((one) => ({ ...one, siglum: sigla.get(one.witness) })),
      variants,
      moves,
      joint: {
        blocks: joint.blocks.map(({ places = [], ...block }) => ({
          ...block,
          places: places.filter(({ variant }) => left.has(variant)),
        })),
      },
    },
    null,
    1,
  )}\n`;
}
