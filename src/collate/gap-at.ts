import type { WitnessReading } from './readings.ts';
import { BREAK, type Sequence } from './sequence.ts';
import type { StoryText } from './story-text.ts';

/**
 * Where an absent reading would stand: right behind the character before it; where the missing text begins a block,
 * at the beginning of the next block.
 */
export function gapAt(
  story: StoryText,
  witness: number,
  { column, beginsBlock }: { column: number; beginsBlock: boolean },
): WitnessReading {
  const sequence = story.sequences[witness] as Sequence;
  const next = story.before[witness]?.[column] ?? 0;
  const absent = { witness, text: '' };
  if (next === 0) return { ...absent, block: 0, from: 0, to: 0 };
  const block = sequence.block[next - 1] as number;
  const afterBreak = sequence.symbols[next - 1] === BREAK;
  if (afterBreak || (beginsBlock && sequence.symbols[next] === BREAK)) {
    return { ...absent, block: block + 1, from: 0, to: 0 };
  }
  const end = sequence.to[next - 1] as number;
  return { ...absent, block, from: end, to: end };
}
