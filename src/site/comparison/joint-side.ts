import type { Article } from '../../records/article.ts';
import type { Story } from '../../records/story.ts';
import { onceFor } from '../../records/once-for.ts';
import type { Variant } from '../../records/variant.ts';
import { type Piece, through } from './align.ts';
import { bareArticle } from './bare-article.ts';
import { type PairVariant, readingOf, type Side } from './pair-variants.ts';
import { positionIn, type Range, streamOf } from './stream.ts';

/** What stands for the joint text where a witness is named: no article is called so. */
export const jointWitness = 'joint';

/** A story's joint text as one side of a comparison, where a witness stands beside all the others at once. */
export function jointSide(story: Story, variants: readonly Variant[]): Side {
  const { stream, marks } = markedIn(story);
  const places = variants.flatMap((variant) => {
    const { from, to, printed } = marks.get(variant.id) ?? {};
    if (from === undefined || to === undefined) return [];
    const reading = from === to ? '' : printed && readingOf(variant, printed);
    return reading === undefined ? [] : [[variant.id, { from, to, reading }] as const];
  });
  return { article: jointWitness, stream, places: new Map(places) };
}

/** A story's joint text, and where it names variants, by their ids; `printed`: a witness that has the reading there. */
const markedIn = onceFor(({ joint }: Story) => {
  const stream = streamOf(joint.blocks);
  const marks = joint.blocks.flatMap(({ id, places, doubtful, runs }) => {
    const start = positionIn(stream, id, 0);
    return (places ?? doubtful).map(({ from, to, variant }) => {
      const printed = runs.find((run) => run.from <= from && from < run.to)?.articles[0];
      return [variant, { from: start + from, to: start + to, printed }] as const;
    });
  });
  return { stream, marks: new Map(marks) };
});

/** The paragraphs that a witness parts, or runs on, otherwise than the joint text does, as variants of the pair. */
export function jointLayout(
  variants: readonly Variant[],
  { a, joint, pieces }: { a: Side; joint: Side; pieces: readonly Piece<PairVariant>[] },
): PairVariant[] {
  const starts = new Set(joint.stream.blocks.map(({ from }) => from));
  return variants.flatMap((variant): PairVariant[] => {
    const place = variant.class === 'layout' && variant.places.find(({ witness }) => witness === a.article);
    if (!place) return [];
    const from = positionIn(a.stream, place.block, place.from);
    const at = through(pieces, from);
    const range = (point: number): Range => ({ from: point, to: point });
    if ((readingOf(variant, a.article) === '¶') === starts.has(at)) return [];
    return [{ variant, class: 'layout', a: range(from), b: range(at), prefix: '', suffix: '' }];
  });
}

/** The joint text in the place of an article: it has the story's headline, and no page. */
export function jointArticle({ headline, joint }: Story): Article {
  const blocks = joint.blocks.map(({ type, text }, at) => ({ id: `p${at + 1}`, type, text }));
  return bareArticle({ id: jointWitness, page: '', order: 1, headline, blocks });
}
