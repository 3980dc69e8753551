import type { Confusion } from '../../records/confusion.ts';
import type { Archive } from '../records.ts';

/** A row of the table of misreadings. */
export interface ConfusionRow extends Pick<Confusion, 'read' | 'meant' | 'class' | 'count' | 'accepted'> {
  /** The pages that have it most, and how many more have it. */
  pages: Confusion['pages'];
  morePages: number;
  /** The first of its places that stands on the desk. */
  first: string | null;
}

/** So many pages are named in a row: what fits into three lines of it. The data file names all. */
const namedPages = 24;

/** What was read for what, most frequent first, as a table shows it. */
export function confusionRows(archive: Archive): ConfusionRow[] {
  const known = new Set([...archive.variants, ...archive.suspicions].map(({ id }) => id));
  return archive.confusions.map(({ places, pages, ...confusion }) => ({
    ...confusion,
    pages: pages.length > namedPages ? mostFirst(pages).slice(0, namedPages) : pages,
    morePages: Math.max(pages.length - namedPages, 0),
    first: places.find(({ id }) => known.has(id))?.id ?? null,
  }));
}

const mostFirst = (pages: Confusion['pages']): Confusion['pages'] =>
  pages.toSorted((a, b) => b.count - a.count);
