import type { Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import type { Correction } from '../records/correction.ts';

/** Applied corrections of one block that touch the same characters, or insert at the same place. */
export function overlaps(corrections: readonly Correction[]): Problem[] {
  const applied = corrections.filter(({ state }) => state === 'applied');
  const blocks = Map.groupBy(applied, ({ witness, place }) => `${witness} ${place?.block ?? ''}`);
  return [...blocks.values()].flatMap((inBlock) => {
    const sorted = inBlock.toSorted((a, b) => from(a) - from(b) || to(a) - to(b));
    return sorted.flatMap((correction, index) => {
      const before = sorted[index - 1];
      if (!before || !collide(before, correction)) return [];
      const cause = { file: before.file, place: placeOf(before) };
      const facts = { id: correction.id, other: before.id };
      return [
        problem('corrections:overlap', facts, { file: correction.file, place: placeOf(correction), cause }),
      ];
    });
  });
}

const from = ({ place }: Correction): number => place?.from ?? 0;
const to = ({ place }: Correction): number => place?.to ?? 0;

function collide(before: Correction, after: Correction): boolean {
  return from(after) < to(before) || (from(after) === from(before) && to(after) === to(before));
}

function placeOf({ line, column }: Correction) {
  return { line, column, endLine: line, endColumn: column };
}
