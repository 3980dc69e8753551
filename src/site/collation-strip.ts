import type { Variant, VariantClass } from '../records/variant.ts';
import { articleAddress } from './address.ts';
import { labelsOf, witnessLabels } from './comparison/labels.ts';
import { type Verdict, verdictOf } from './comparison/verdict.ts';
import type { Archive } from './records.ts';

/** One reading of a place in its line, set so that the readings of all lines stand beneath each other. */
export interface StripLine {
  labels: string[];
  before: string;
  reading: string;
  after: string;
  /** Whether its reading is marked: it stands against a majority, or nothing decides between the readings. */
  marked: boolean;
}

/** A variant at one glance: the majority's line, and the dissent exactly beneath. */
export interface CollationStrip {
  address: string;
  class: VariantClass;
  /** The number of the block in the first witness that covers the place. */
  block: number;
  verdict: Verdict | null;
  lines: StripLine[];
}

/** Sets a variant as a strip; the dissenting lines repeat only `echo` characters of the context on either side. */
export function collationStrip(archive: Archive, variant: Variant, echo = 3): CollationStrip {
  const story = archive.story(variant.story);
  const [place] = variant.places;
  if (!place) throw new Error(`${variant.id} stands at no place; this is a bug.`);
  const labels = witnessLabels(story.witnesses.map(({ article }) => archive.article(article)));
  const { before, after } = variant.context;
  const readings = variant.readings.toSorted((a, b) => b.witnesses.length - a.witnesses.length);
  return {
    address: articleAddress(place.witness, variant.id),
    class: variant.class,
    block: Number(place.block.slice(1)),
    verdict: verdictOf(variant, labels),
    lines: readings.map(({ text, witnesses }, index) => ({
      labels: labelsOf(labels, witnesses),
      before: index === 0 ? before : before.slice(-echo),
      reading: text,
      after: index === 0 ? after : after.slice(0, echo),
      marked: variant.majority === null || witnesses.every((id) => variant.suspects.includes(id)),
    })),
  };
}
