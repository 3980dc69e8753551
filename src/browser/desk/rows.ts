import type { DeskCandidate } from '../../site/desk/items.ts';
import { placeKey } from './log.ts';
import type { DeskState } from './state.ts';

/** A place to decide, as the page shows it. */
export interface DeskRow {
  element: HTMLElement;
  /** The id of the variant or suspicion. */
  id: string;
  candidates: DeskCandidate[];
}

/** The rows that elements of a page show, in their order. */
export function rowsIn(elements: Iterable<HTMLElement>): DeskRow[] {
  return [...elements].map((element) => ({
    element,
    id: element.id.split('.')[0] ?? '',
    candidates: JSON.parse(element.dataset['candidates'] ?? '[]') as DeskCandidate[],
  }));
}

/** The places that a row is about, in the order of its candidates. */
export function placesOf({ id, candidates }: DeskRow): string[] {
  return candidates.map(({ witness }) => placeKey(id, witness));
}

/** Whether this browser holds a decision on a row. */
export function isDecided(row: DeskRow, state: DeskState): boolean {
  return placesOf(row).some((place) => state.decided.has(place));
}

/** Whether nobody has settled a row, neither here nor in the files. */
export function isOpen(row: DeskRow, state: DeskState): boolean {
  return !isDecided(row, state) && row.element.dataset['filed'] === undefined;
}

export const isVisible = ({ element }: DeskRow): boolean => element.checkVisibility();

/**
 * The row to go to after one was decided: the next that is open, else the first open one, else the next that this browser
 * has not decided (to confirm what others filed).
 */
export function nextAfter(rows: readonly DeskRow[], current: DeskRow, state: DeskState): DeskRow | null {
  const at = rows.indexOf(current);
  const ordered = [...rows.slice(at + 1), ...rows.slice(0, at)].filter(isVisible);
  const open = ordered.find((row) => isOpen(row, state));
  return open ?? ordered.find((row) => !isDecided(row, state)) ?? null;
}
