import { ABSENT } from './columns.ts';
import { gapAt, type WitnessReading } from './readings.ts';
import type { Sequence } from './sequence.ts';
import { cellAt, type StoryText } from './story-text.ts';

/** How a break between blocks is written as a reading. */
export const BREAK_SIGN = '¶';

/**
 * Who has a break at a column and who runs on there. A witness that lacks the whole block before or behind the break
 * says nothing about it: the block is missing, not merged.
 */
export function breakReadings(story: StoryText, column: number): WitnessReading[] {
  const readings: WitnessReading[] = [];
  story.sequences.forEach((sequence, witness) => {
    const cell = cellAt(story, witness, column);
    if (cell >= 0) readings.push({ ...placeOfBreak(sequence, cell), witness, text: BREAK_SIGN });
    else if (
      cell === ABSENT &&
      hasText(story, witness, { column, step: -1 }) &&
      hasText(story, witness, { column, step: 1 })
    ) {
      readings.push(gapAt(story, witness, { column, beginsBlock: false }));
    }
  });
  return readings;
}

function placeOfBreak(sequence: Sequence, cell: number): { block: number; from: number; to: number } {
  return {
    block: sequence.block[cell] as number,
    from: sequence.from[cell] as number,
    to: sequence.to[cell] as number,
  };
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
