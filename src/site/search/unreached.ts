import { foundIn } from './elsewhere.ts';
import type { FoundEdition } from './find.ts';
import { isBlock } from './rows.ts';

/** Whether another edition reaches nothing of what was found in an edition: it begins later there, or ends before. */
export function isUnreached({ edition, hits }: FoundEdition, other: string): boolean {
  const stretches = edition.unreached?.[other] ?? [];
  if (stretches.length === 0) return false;
  const starts = blockStarts(edition);
  return hits.every((hit) =>
    foundIn(hit).some(({ block, from, to }) => {
      const start = starts.get(block);
      return (
        start !== undefined && stretches.some(([first, end]) => start + from < end && first < start + to)
      );
    }),
  );
}

/** Where each block begins in an edition's blocks, one after the other with a line end between. */
function blockStarts({ units }: FoundEdition['edition']): Map<string, number> {
  const starts = new Map<string, number>();
  let at = 0;
  for (const { at: id, text } of units.filter((unit) => isBlock(unit.at))) {
    starts.set(id, at);
    at += text.length + 1;
  }
  return starts;
}
