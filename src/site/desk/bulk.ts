import type { DeskItem } from './items.ts';

/** Places of one class where the same witnesses have the same readings: decided together. */
export interface BulkGroup {
  key: string;
  class: DeskItem['class'];
  /** The readings with their witnesses' labels, most votes first. */
  readings: DeskItem['readings'];
  /** The labels of those that may err: one, or several where nothing tells. */
  candidates: { witness: string; label: string; from: string; to: string | null }[];
  items: DeskItem[];
}

/** Puts items together whose candidates have the same to decide, the largest group first. */
export function bulkGroups(items: readonly DeskItem[]): BulkGroup[] {
  const groups = Map.groupBy(items, ({ candidates }) =>
    candidates.map(({ witness, from, to }) => [witness, from, to].join('\u0000')).join('\u0001'),
  );
  return [...groups.values()]
    .flatMap((own): BulkGroup | [] => {
      const [first] = own;
      if (!first) return [];
      const candidates = first.candidates.map(({ witness, label, from, to }) => ({
        witness,
        label,
        from,
        to,
      }));
      return { key: `g-${first.key}`, class: first.class, readings: first.readings, candidates, items: own };
    })
    .sort((a, b) => a.candidates.length - b.candidates.length || b.items.length - a.items.length);
}
