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
  const blocks = joint.blocks.map(({ places = [], ...block }) => ({
    ...block,
    places: places.filter(({ variant }) => left.has(variant)),
  }));
  const parts = [
    ...(base === undefined ? [] : [`"base": ${JSON.stringify(base)}`]),
    `"witnesses": ${listed(witnesses.map((one) => ({ ...one, siglum: sigla.get(one.witness) })))}`,
    `"variants": ${listed(variants)}`,
    `"moves": ${listed(moves)}`,
    `"joint": {"blocks": ${listed(blocks)}}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** One entry a line: indented all the way down, a long collation would be twice as long. */
const listed = (entries: readonly object[]): string =>
  entries.length === 0 ? '[]' : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
