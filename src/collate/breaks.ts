import { ABSENT } from './columns.ts';
import { gapAt } from './gap-at.ts';
import type { WitnessReading } from './readings.ts';
import type { Sequence } from './sequence.ts';
import { cellAt, type StoryText } from './story-text.ts';

/** How a break between blocks is written as a reading. */
export const BREAK_SIGN = '¶';

/**
 * The break of a witness at a column, or where it runs on there. A witness that lacks the whole block before or behind the
 * break says nothing about it (`null`): the block is missing, not merged.
 */
export function breakReading(story: StoryText, column: number, witness: number): WitnessReading | null {
  const cell = cellAt(story, witness, column);
  const sequence = story.sequences[witness] as Sequence;
  if (cell >= 0) {
    const at = {
      block: sequence.block[cell] as number,
      from: sequence.from[cell] as number,
      to: sequence.to[cell] as number,
    };
    return { witness, ...at, text: BREAK_SIGN };
  }
  const runsOn =
    cell === ABSENT &&
    hasText(story, witness, { column, step: -1 }) &&
    hasText(story, witness, { column, step: 1 });
  return runsOn ? gapAt(story, witness, { column, beginsBlock: false }) : null;
}

/** Whether a witness has any of the text between this break and the next one before or behind it. */
function hasText(
  story: StoryText,
  witness: number,
  { column, step }: { column: number; step: 1 | -1 },
): boolean {
  for (let at = column + step; at >= 0 && at < story.columns.width; at += step) {
    if (story.breaks[at] === 1) return false;
    if (cellAt(story, witness, at) >= 0) return true;
  }
  return false;
}
