import type { PlainCollation } from './collate-plain.ts';
import { siglaOf } from './sigla.ts';

/**
 * The collation as JSON. Every witness can be made again from it: the joint text where `coverage` says that the witness
 * is there, at each of a block's `places` what it reads instead (a place's `text`, or its reading), and then its `breaks`.
 */
export const writeJson = (collation: PlainCollation): string => [...jsonParts(collation)].join('');

/** The same in parts, whole lines each: of a long collation it takes longer to join and encode them all than to write them. */
export function* jsonParts(collation: PlainCollation): Generator<string> {
  const sigla = siglaOf(collation);
  const { witnesses, variants, moves, joint, base } = collation;
  const left = new Set(variants.map(({ id }) => id));
  const blocks = joint.blocks.map(({ places = [], ...block }) => ({
    ...block,
    places: places.filter(({ variant }) => left.has(variant)),
  }));
  yield '{\n';
  if (base !== undefined) yield `"base": ${JSON.stringify(base)},\n`;
  yield '"witnesses": ';
  yield* listed(witnesses.map((one) => ({ ...one, siglum: sigla.get(one.witness) })));
  yield ',\n"variants": ';
  yield* listed(variants);
  yield ',\n"moves": ';
  yield* listed(moves);
  yield ',\n"joint": {"blocks": ';
  yield* listed(blocks);
  yield '}\n}\n';
}

/** One entry a line: indented all the way down, a long collation would be twice as long. */
function* listed(entries: readonly object[]): Generator<string> {
  let before = '[\n';
  for (const entry of entries) {
    yield before + JSON.stringify(entry);
    before = ',\n';
  }
  yield entries.length === 0 ? '[]' : '\n]';
}
