import { carriedEnd, carriedStart } from '../collate/carry.ts';
import { alignPair } from '../collate/pair.ts';
import type { Hunk } from '../collate/exact.ts';
import { type Stream, streamOf } from '../corrections/stream.ts';
import type { Article } from '../records/article.ts';
import type { Story } from '../records/story.ts';

/** Half-open, in UTF-16 units of the blocks of an article, one after the other with a line end between. */
export type Stretch = readonly [number, number];

/**
 * For each witness of a story, which stretches of its text each other witness does not reach, by the other's id; who
 * reaches everything is not named. The story's coverage says it for the joint text, to which each text is aligned once.
 */
export function unreachedIn(
  story: Story,
  articles: readonly Article[],
): ReadonlyMap<string, Record<string, Stretch[]>> {
  const joint = streamOf(story.joint.blocks);
  const gaps = story.witnesses.map(({ article, coverage }) => {
    const covered = coverage.map(({ from, to }): Stretch => {
      return [positionIn(joint, from), positionIn(joint, to)];
    });
    return { article, gaps: between(covered, joint.units.length) };
  });
  const lacking = gaps.filter((one) => one.gaps.length > 0);
  if (lacking.length === 0) return new Map();
  return new Map(
    articles.map((article) => {
      const hunks = alignPair(joint.units, streamOf(article.blocks).units);
      const unreached = lacking
        .filter((one) => one.article !== article.id)
        .map(
          (one) =>
            [
              one.article,
              one.gaps.map((gap) => carried(hunks, gap)).filter((stretch) => stretch !== null),
            ] as const,
        )
        .filter(([, stretches]) => stretches.length > 0);
      return [article.id, Object.fromEntries(unreached)];
    }),
  );
}

function positionIn({ starts }: Stream, { block, offset }: { block: string; offset: number }): number {
  return (starts.get(block) ?? 0) + offset;
}

/** What lies between stretches in order, before the first and behind the last; a line end alone is nothing. */
function between(stretches: readonly Stretch[], length: number): Stretch[] {
  const gaps: Stretch[] = [];
  let at = 0;
  for (const [from, to] of [...stretches, [length, length] as const]) {
    if (from > at + 1) gaps.push([at, from]);
    at = Math.max(at, to);
  }
  return gaps;
}

/** Where a stretch of `a` stands in `b`; `null` where nothing of it does. */
function carried(hunks: readonly Hunk[], [from, to]: Stretch): Stretch | null {
  const [first, end] = [carriedStart(hunks, from), carriedEnd(hunks, to)];
  return first < end ? [first, end] : null;
}
