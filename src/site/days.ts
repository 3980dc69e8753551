import type { Page } from '../records/page.ts';

/** A day and its pages in their order. `date`: `2025-01-22`; `null` for pages of which nobody knows the day. */
export interface Day {
  date: string | null;
  pages: readonly Page[];
}

/** The days of an archive, the newest first; pages without a date come last. */
export function daysOf(pages: readonly Page[]): Day[] {
  const byDate = Map.groupBy(pages, ({ date }) => date.value);
  return [...byDate]
    .map(([date, own]) => ({ date, pages: own }))
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}

/** The newest day. Where only one is known, pages without a date may well be of it, and nothing else would show them. */
export function frontDay(pages: readonly Page[]): Day {
  const [newest, second] = daysOf(pages);
  return newest === undefined || (second?.date ?? null) === null
    ? { date: newest?.date ?? null, pages }
    : newest;
}

/** The name of a day in addresses. */
export const dayName = (date: string | null): string => date ?? 'undated';

/** Year, month and day of `2025-01-22`. */
export function dateParts(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

/**
 * The date that stands over a day's pages, and how it is known: it counts as printed only where every page of that day
 * prints it. `null` where there is none.
 */
export function printedDate({ date, pages }: Day): Page['date'] | null {
  const dated = pages.filter((page) => page.date.value !== null && page.date.value === date);
  return (dated.find((page) => page.date.basis !== 'stated') ?? dated[0])?.date ?? null;
}

/** The pages of a day by paper, in the order of their first pages; those of unknown papers each by itself. */
export function byPaper(pages: readonly Page[]): Page[][] {
  return [...Map.groupBy(pages, ({ id, paper }) => paper.name ?? `\n${id}`).values()];
}
