import { deskItems } from '../desk/desk-items.ts';
import { type DeskItem, isSettled } from '../desk/items.ts';
import { onceFor } from '../../records/once-for.ts';
import type { Archive } from '../records.ts';

/** How many places there are to decide, and how many of them files have settled. */
export interface PlaceCounts {
  places: number;
  settled: number;
  open: number;
}

/** Counts the places to decide in the issue, as the desk lists them. */
export function placeCounts(archive: Archive): PlaceCounts {
  return countPlaces(deskItems(archive).items);
}

/** Counts some of them. */
export const countPlaces = onceFor((items: readonly DeskItem[]): PlaceCounts => {
  const settled = items.filter(isSettled).length;
  return { places: items.length, settled, open: items.length - settled };
});
