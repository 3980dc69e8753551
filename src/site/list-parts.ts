/** A part of a long list that has a page of its own: `number` from 1, of `of`. */
export interface ListPart<Item> {
  number: number;
  of: number;
  items: readonly Item[];
}

/** A list in parts of at most `size`; an empty one is one empty part. */
export function listParts<Item>(items: readonly Item[], size: number): ListPart<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, at) => ({
    number: at + 1,
    of,
    items: items.slice(at * size, (at + 1) * size),
  }));
}

/** Pages to a part of their list, pages with their articles, stories, and so on: some 100 kB of HTML a part. */
export const pagesAPart = 60;
export const shelvesAPart = 40;
export const storiesAPart = 40;
export const heldAPart = 24;
export const monthsAPart = 12;
export const namesAPart = 250;
export const articlesAPart = 200;
export const confusionsAPart = 100;

/** The paths of a list's parts: the first stands at the list's own address. */
export function listPaths<Item>(
  items: readonly Item[],
  size: number,
): { params: { list: string | undefined }; part: ListPart<Item> }[] {
  return listParts(items, size).map((part) => ({
    params: { list: part.number === 1 ? undefined : `list/${part.number}` },
    part,
  }));
}

/** The parts that a part leads to: the first, the last, and `reach` on either side; `null` where some are left out. */
export function partsAround(
  { number, of }: Pick<ListPart<unknown>, 'number' | 'of'>,
  reach = 3,
): (number | null)[] {
  const near = Array.from({ length: of }, (_, at) => at + 1).filter(
    (part) => part === 1 || part === of || Math.abs(part - number) <= reach,
  );
  return near.flatMap((part, at) => (at > 0 && part - (near[at - 1] ?? 0) > 1 ? [null, part] : [part]));
}
