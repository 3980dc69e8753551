import type { Article } from '../../records/article.ts';
import type { Story } from '../../records/story.ts';
import { substantiveClasses, type Variant, type VariantClass } from '../../records/variant.ts';
import { witnessLabels } from '../comparison/labels.ts';
import { type Note, noteOf } from '../comparison/notes.ts';
import { streamOf } from '../comparison/stream.ts';
import { everyTwo, hasAllPairs } from '../comparison/pairs.ts';
import { storyCounts } from '../counts/story-counts.ts';
import { isIn, type TextPart } from '../text-parts.ts';
import { between } from '../witness.ts';
import { equalWitnesses } from './equal-witnesses.ts';
import type { JointMap } from './joint-map.ts';

/** A note of the apparatus (校记) with the number of its block in the joint text. */
export interface ApparatusEntry {
  block: number;
  note: Note;
}

/** The apparatus of a story: what changes what is said, and apart from it how it is set; script and width are left to the pairs. */
export interface Apparatus {
  substantive: ApparatusEntry[];
  setting: ApparatusEntry[];
  /** Of the whole story. */
  counts: { substantive: number; punctuation: number; layout: number };
  /** Labels of witnesses whose texts nowhere differ as far as they reach together, so that none can check another. */
  identical: string[][];
}

/** Whether a variant is one of those that the apparatus of a story notes. */
export const isNoted = ({ class: name }: Variant): boolean => isSubstantive(name) || isSetting(name);

const isSubstantive = (name: VariantClass): boolean => substantiveClasses.includes(name);
const isSetting = (name: VariantClass): boolean => name === 'punctuation' || name === 'layout';

/**
 * The notes on a part of a story in the order of its joint text, from the side of a witness that has the joint reading.
 */
export function apparatusOf(
  story: Story,
  { map, variants, articles }: { map: JointMap; variants: readonly Variant[]; articles: readonly Article[] },
  part: TextPart,
): Apparatus {
  const labels = witnessLabels(articles);
  const streams = new Map(articles.map(({ id, blocks }) => [id, streamOf(blocks)]));
  const shown = map.places.filter(({ variant, block }) => isNoted(variant) && isIn(part, block.number));
  const entries = shown.map((place): ApparatusEntry => {
    const stream = streams.get(place.witness);
    if (!stream) throw new Error(`${place.witness} is no witness of ${story.id}; this is a bug`);
    const note = noteOf(place.variant, { article: place.witness, stream }, { labels });
    return { block: place.block.number, note };
  });
  const counts = storyCounts(story, variants);
  return {
    substantive: entries.filter(({ note }) => isSubstantive(note.class)),
    setting: entries.filter(({ note }) => isSetting(note.class)),
    counts: { substantive: counts.variants, punctuation: counts.punctuation, layout: counts.layout },
    identical: (hasAllPairs(story)
      ? everyTwo(articles.map(({ id }) => id)).filter(([a, b]) => between(variants, a, b).length === 0)
      : equalWitnesses(story, variants).filter((group) => group.length > 1)
    ).map((group) => group.map((id) => labels.get(id) ?? id)),
  };
}
