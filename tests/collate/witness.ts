import { collateStory } from '../../src/collate/collate-story.ts';
import type { WitnessText } from '../../src/collate/sequence.ts';
import { variantNamer } from '../../src/collate/variant-id.ts';

/** A witness of some paragraphs, one a line of its file. */
export function witness(
  id: string,
  paragraphs: readonly string[],
  lost: WitnessText['lost'] = [],
): WitnessText {
  return {
    id,
    file: `${id}.txt`,
    headline: null,
    blocks: paragraphs.map((text, at) => ({
      id: `p${at + 1}`,
      type: 'paragraph',
      text,
      sources: [{ line: at + 1, column: 1, length: text.length }],
    })),
    lost,
  };
}

/** The same witness, cut: it may lack what the others print before its beginning, or behind its end. */
export function cut(witness: WitnessText, ...ends: ('start' | 'end')[]): WitnessText {
  return { ...witness, free: { start: ends.includes('start'), end: ends.includes('end') } };
}

/** Collates witnesses as one story. */
export function collateWitnesses(...witnesses: readonly WitnessText[]) {
  return collateStory(witnesses, {
    story: 's-test',
    nameOf: variantNamer().nameOf,
    placeOf: (place) => place,
  });
}
