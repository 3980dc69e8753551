import type { JointBlock, Story } from '../../records/story.ts';
import { substantiveClasses, type VariantClass } from '../../records/variant.ts';
import type { StreamBlock } from '../comparison/stream.ts';
import type { MatrixRow } from './matrix.ts';
import type { JointMap } from './joint-map.ts';

export type JointSegment =
  | { kind: 'text'; text: string }
  | { kind: 'mark'; text: string; variant: string; class: VariantClass; doubtful: boolean };

/** A block of the joint text with the places marked where a witness departs from it. */
export interface JointView {
  id: string;
  number: number;
  type: JointBlock['type'];
  segments: JointSegment[];
}

/** The joint text for reading, its substantive variants marked; `doubtful` ones are undecided. */
export function jointView(story: Story, map: JointMap): JointView[] {
  const places = map.places.filter(({ variant }) => substantiveClasses.includes(variant.class));
  const inBlock = Map.groupBy(places, (place) => place.block.id);
  return story.joint.blocks.map(({ id, type, doubtful }, index) => {
    const block = map.stream.blocks[index];
    if (!block) throw new Error(`The joint text has no block ${id}; this is a bug`);
    const marks = (inBlock.get(id) ?? []).map(({ from, to, variant }) => ({
      from,
      to: Math.min(to, block.to),
      variant: variant.id,
      class: variant.class,
      doubtful: doubtful.some((place) => place.variant === variant.id),
    }));
    return { id, number: index + 1, type, segments: segmentsOf(block, marks, map.stream.text) };
  });
}

type Mark = Omit<Extract<JointSegment, { kind: 'mark' }>, 'kind' | 'text'> & { from: number; to: number };

/** Marks follow each other; one that begins inside another is left to its note. */
function segmentsOf(block: StreamBlock, marks: readonly Mark[], text: string): JointSegment[] {
  const segments: JointSegment[] = [];
  let at = block.from;
  for (const { from, to, ...mark } of marks) {
    if (from < at) continue;
    if (from > at) segments.push({ kind: 'text', text: text.slice(at, from) });
    segments.push({ kind: 'mark', text: text.slice(from, to), ...mark });
    at = to;
  }
  if (at < block.to) segments.push({ kind: 'text', text: text.slice(at, block.to) });
  return segments;
}

/** Which witnesses reach the blocks `first`–`last`; `partly` are those that break off, or begin, within them. */
export interface JointBasis {
  first: number;
  last: number;
  articles: string[];
  partly: string[];
}

/** Which witnesses the joint text rests on, blocks with the same ones run together. */
export function jointBasis(rows: readonly MatrixRow[]): JointBasis[] {
  const bases: JointBasis[] = [];
  for (const { number, cells } of rows) {
    const reaching = cells.filter(({ share }) => share !== 'none');
    const articles = reaching.map(({ witness }) => witness);
    const cut = reaching.filter(({ share }) => share === 'head-cut' || share === 'tail-cut');
    const last = bases.at(-1);
    if (last && String(last.articles) === String(articles)) {
      last.last = number;
      last.partly.push(...cut.map(({ witness }) => witness));
    } else {
      bases.push({ first: number, last: number, articles, partly: cut.map(({ witness }) => witness) });
    }
  }
  return bases;
}
