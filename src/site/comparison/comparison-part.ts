import { onceFor } from '../../records/once-for.ts';
import { type Anchor, isIn, type TextPart } from '../text-parts.ts';
import { compare, type Comparison, type StoryRecords } from './compare.ts';
import { overviewOf } from './overview.ts';
import type { PairView } from './pairs.ts';
import type { ParagraphView } from './paragraphs.ts';
import type { SideName } from './segments.ts';

/** Compares a pair once for all parts of its comparison; of another story's records, it would give the same. */
export const comparedOnce = onceFor(({ a, b }: PairView, records: StoryRecords) => compare(records, a, b));

/** What a part of a comparison shows, whose blocks are those of one side. */
export function comparisonPart(comparison: Comparison, side: SideName, part: TextPart): Comparison {
  const shown = numbered(comparison, side).flatMap(([block, paragraph]) =>
    isIn(part, block) ? [paragraph] : [],
  );
  const sections = comparison.inSections(shown);
  return { ...comparison, sections, overview: overviewOf(sections) };
}

/** What addresses name in a comparison: blocks of either side, and variants. */
export function anchorsIn(comparison: Comparison, side: SideName): Anchor[] {
  return numbered(comparison, side).flatMap(([block, { rows }]) =>
    rows.flatMap(({ id, opensB, notes }, at) =>
      [
        ...(at === 0 ? [id] : []),
        ...(opensB === null ? [] : [`b-${opensB}`]),
        ...notes.map(({ variant }) => variant),
      ].map((name): Anchor => [block, name]),
    ),
  );
}

/** Each paragraph with the block of one side that it shows, or that stands before it. */
function numbered({ paragraphs }: Comparison, side: SideName): [block: number, ParagraphView][] {
  let block = 1;
  return paragraphs.map((paragraph) => {
    block = paragraph.rows.flatMap((row) => row[side]?.block?.number ?? [])[0] ?? block;
    return [block, paragraph];
  });
}
