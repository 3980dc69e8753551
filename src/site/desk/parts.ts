import { type ListPart, listParts } from '../list-parts.ts';
import type { BulkGroup } from './bulk.ts';
import type { DeskItem } from './items.ts';

/** So many rows stand on one page, which then needs no index: some 600 kB of HTML, 40 kB compressed. */
const wholeAtMost = 200;

/** Rows to a part of a longer list: a browser that shows rows from all over it loads few that it does not show. */
const rowsAPart = 25;

/** A desk's list, whole or in parts. */
export function deskParts(items: readonly DeskItem[]): ListPart<DeskItem>[] {
  return listParts(items, items.length <= wholeAtMost ? Math.max(items.length, 1) : rowsAPart);
}

/** Whether a list of so many rows stands in parts. */
export const isParted = (items: readonly unknown[]): boolean => items.length > wholeAtMost;

/** Places of a part of what is decided together. */
const placesAPart = 400;

/** The groups that are decided together, in parts of some hundred places; a large group is cut, each piece a group. */
export function togetherParts(groups: readonly BulkGroup[]): ListPart<BulkGroup>[] {
  const pieces = groups.flatMap((group) =>
    listParts(group.items, placesAPart).map(({ items, number }) => ({
      ...group,
      key: number === 1 ? group.key : `${group.key}-${number}`,
      items: [...items],
    })),
  );
  const parts: BulkGroup[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (piece.items.length > room || parts.length === 0) {
      parts.push([]);
      room = placesAPart;
    }
    parts.at(-1)?.push(piece);
    room -= piece.items.length;
  }
  if (parts.length === 0) parts.push([]);
  return parts.map((items, at) => ({ number: at + 1, of: parts.length, items }));
}
