import { originOf, type Origin } from '../comparison/provenance.ts';
import { type Archive, loadRawLines } from '../records.ts';
import type { DeskItem, DeskPlace } from './items.ts';
import { textOf } from './items.ts';

/** A witness's raw lines at an item. */
export interface RawPlace extends Origin {
  label: string;
  page: string;
}

/** A function that gives the raw lines of every witness of an item; the pages are read once. */
export async function rawPlaces(archive: Archive): Promise<(item: DeskItem) => RawPlace[]> {
  const raw = new Map<string, string[]>();
  for (const { id } of archive.pages) raw.set(id, await loadRawLines(id));
  return ({ places }) =>
    places.map((place) => {
      const article = archive.article(place.witness);
      const page = archive.page(article.page);
      const lines = raw.get(page.id) ?? [];
      const range = { block: place.block, range: visible(place, textOf(article, place.block)) };
      return { label: place.label, page: page.id, ...originOf(article, { page, raw: lines }, range) };
    });
}

/** What is absent has no line of its own: the characters beside it show where it lacks. */
function visible({ from, to }: DeskPlace, text: string): { from: number; to: number } {
  return from < to ? { from, to } : { from: Math.max(0, from - 1), to: Math.min(text.length, to + 1) };
}
