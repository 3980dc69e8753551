import type { JointBlock, Witness } from '../../records/story.ts';
import type { Variant, VariantPlace } from '../../records/variant.ts';
import { collateStory } from '../collate-story.ts';
import type { JointMark } from '../story-record.ts';
import { variantNamer } from '../variant-id.ts';
import { readPlainText } from './read-plain-text.ts';

/** A place in a plain text: `block` is the number of the paragraph, `witness` the file's name. */
export type PlainPlace = Omit<VariantPlace, 'block'> & { block: number };

export type PlainVariant = Omit<Variant, 'places'> & { places: PlainPlace[] };

/** Plain texts, collated: the shapes of the data contract, with file names for ids and numbers for blocks. */
export interface PlainCollation {
  witnesses: {
    witness: string;
    /** `unrelated`: it shares nothing with the others; `empty`: there is nothing in it but white space. */
    relation: Witness['relation'] | 'unrelated' | 'empty';
    coverage: Witness['coverage'];
  }[];
  variants: PlainVariant[];
  joint: { blocks: JointBlock[] };
  /** Where the variants stand in the joint text. */
  marks: JointMark[];
}

/** How plain texts are collated. */
export interface PlainOptions {
  /** Whether the texts are parts, which may begin late and stop early; else each is the whole text. */
  fragments?: boolean;
}

/** Collates plain texts of any script, one witness each; names have to differ. The order of the texts does not count. */
export function collatePlain(
  texts: readonly { name: string; text: string }[],
  { fragments = false }: PlainOptions = {},
): PlainCollation {
  const witnesses = texts
    .map(({ name, text }) => ({ ...readPlainText(name, text), free: { start: fragments, end: fragments } }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const empty = new Set(witnesses.filter(({ blocks }) => blocks.length === 0).map(({ id }) => id));
  const { story, variants, marks } = collateStory(witnesses, { story: 's-plain', nameOf: variantNamer() });
  return {
    witnesses: story.witnesses.map(({ article, relation, coverage }) => ({
      witness: article,
      relation: empty.has(article) ? 'empty' : coverage.length === 0 ? 'unrelated' : relation,
      coverage,
    })),
    variants: variants.map(({ places, ...variant }) => ({
      ...variant,
      places: places.map((place) => ({ ...place, block: Number(place.block) })),
    })),
    joint: story.joint,
    marks,
  };
}
