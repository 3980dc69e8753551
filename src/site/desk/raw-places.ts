import { originOf, type Origin } from '../comparison/provenance.ts';
import { type Archive, loadRawLines } from '../records.ts';
import type { DeskItem, DeskPlace } from './items.ts';
import { textOf } from './items.ts';

/** A witness's raw lines at an item. */
export interface RawPlace extends Origin {
  label: string;
  page: string;
}

/** A function that gives the raw lines of the witnesses of an item, one of those given; each page is read once. */
export async function rawPlaces(
  archive: Archive,
  items: readonly DeskItem[],
): Promise<(item: DeskItem) => RawPlace[]> {
  const raw = new Map<string, string[]>();
  const pages = items.flatMap((item) =>
    shownPlaces(item).map(({ witness }) => archive.article(witness).page),
  );
  for (const id of new Set(pages)) raw.set(id, await loadRawLines(id));
  return (item) =>
    shownPlaces(item).map((place) => {
      const article = archive.article(place.witness);
      const page = archive.page(article.page);
      const lines = raw.get(page.id) ?? [];
      const range = { block: place.block, range: visible(place, textOf(article, place.block)) };
      return { label: place.label, page: page.id, ...originOf(article, { page, raw: lines }, range) };
    });
}

/** Raw lines of so many witnesses stand at an item: as many as are compared two by two. */
const shownAtMost = 6;

/** All places of a few witnesses; of many that of whoever may err, and one of each other reading. */
function shownPlaces({ places, candidates, readings }: DeskItem): readonly DeskPlace[] {
  if (places.length <= shownAtMost) return places;
  const own = new Set(candidates.map(({ witness }) => witness));
  const firsts = new Set(readings.flatMap(({ labels }) => labels[0] ?? []));
  const chosen = places.filter(({ witness, label }) => own.has(witness) || firsts.has(label));
  return chosen.slice(0, shownAtMost);
}

/** What is absent has no line of its own: the characters beside it show where it lacks. */
function visible({ from, to }: DeskPlace, text: string): { from: number; to: number } {
  return from < to ? { from, to } : { from: Math.max(0, from - 1), to: Math.min(text.length, to + 1) };
}
