import type { Article } from '../../records/article.ts';
import type { Story } from '../../records/story.ts';
import { substantiveClasses, type Variant } from '../../records/variant.ts';
import { witnessLabels } from '../comparison/labels.ts';
import { type Note, noteOf } from '../comparison/notes.ts';
import { streamOf } from '../comparison/stream.ts';
import { storyCounts } from '../counts/story-counts.ts';
import { between } from '../witness.ts';
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
  counts: { substantive: number; punctuation: number; layout: number };
  /** Pairs of labels whose texts nowhere differ as far as both reach, so that neither can check the other. */
  identical: [string, string][];
}

/** The notes of a story in the order of its joint text, from the side of a witness that has the joint reading. */
export function apparatusOf(
  story: Story,
  { map, variants, articles }: { map: JointMap; variants: readonly Variant[]; articles: readonly Article[] },
): Apparatus {
  const labels = witnessLabels(articles);
  const streams = new Map(articles.map(({ id, blocks }) => [id, streamOf(blocks)]));
  const entries = map.places.map((place): ApparatusEntry => {
    const stream = streams.get(place.witness);
    if (!stream) throw new Error(`${place.witness} is no witness of ${story.id}; this is a bug`);
    const note = noteOf(place.variant, { article: place.witness, stream }, { labels });
    return { block: place.block.number, note };
  });
  const counts = storyCounts(story, variants);
  const substantive = entries.filter(({ note }) => substantiveClasses.includes(note.class));
  return {
    substantive,
    setting: entries.filter(({ note }) => note.class === 'punctuation' || note.class === 'layout'),
    counts: { substantive: counts.variants, punctuation: counts.punctuation, layout: counts.layout },
    identical: articles.flatMap((a, index) =>
      articles
        .slice(index + 1)
        .filter((b) => between(variants, a.id, b.id).length === 0)
        .map((b) => [labels.get(a.id) ?? a.id, labels.get(b.id) ?? b.id] satisfies [string, string]),
    ),
  };
}
