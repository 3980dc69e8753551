import { carriedEnd, carriedStart } from '../collate/carry.ts';
import type { Hunk } from '../collate/exact.ts';
import { alignPair } from '../collate/pair.ts';
import type { Article } from '../records/article.ts';
import type { Story } from '../records/story.ts';
import { type Stream, streamOf } from './stream.ts';

/** Half-open UTF-16 offsets in a block, of an article or of a joint text. */
export interface JointRange {
  block: string;
  from: number;
  to: number;
}

/**
 * A function that finds what stands in the joint text for a stretch of a witness, by aligning the two, each witness once;
 * `null` where the joint text has it in no one block.
 */
export function jointLocator(
  story: Story,
  articles: readonly Article[],
): (witness: string, place: JointRange) => JointRange | null {
  const joint = streamOf(story.joint.blocks);
  const ways = new Map<string, Way>();
  const wayOf = (witness: string): Way | null => {
    const known = ways.get(witness);
    const article = articles.find(({ id }) => id === witness);
    if (known || !article) return known ?? null;
    const stream = streamOf(article.blocks);
    const way = { stream, hunks: alignPair(stream.units, joint.units) };
    ways.set(witness, way);
    return way;
  };
  return (witness, place) => {
    const way = wayOf(witness);
    const start = way?.stream.starts.get(place.block);
    if (!way || start === undefined) return null;
    const [from, to] = rangeIn(way.hunks, { from: start + place.from, to: start + place.to });
    return from > to ? null : inOneBlock(joint, from, to);
  };
}

interface Way {
  stream: Stream;
  hunks: readonly Hunk[];
}

/**
 * Where characters stand in `b`: from where the first does to where the last ends, without what only `b` has beside
 * them, as a paragraph before the first character of one. Where there are none: all that `b` has between their neighbours.
 */
function rangeIn(hunks: readonly Hunk[], { from, to }: { from: number; to: number }): [number, number] {
  return from < to
    ? [carriedStart(hunks, from), carriedEnd(hunks, to)]
    : [carriedEnd(hunks, from), carriedStart(hunks, to)];
}

function inOneBlock({ starts }: Stream, from: number, to: number): JointRange | null {
  const block = [...starts].findLast(([, start]) => start <= from);
  if (!block) return null;
  const next = [...starts.values()].find((start) => start > from);
  if (next !== undefined && to >= next) return null;
  return { block: block[0], from: from - block[1], to: to - block[1] };
}
