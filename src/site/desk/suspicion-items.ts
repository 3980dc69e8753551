import type { Archive } from '../records.ts';
import type { Suspicion } from '../../records/suspicion.ts';
import { type DeskItem, type FiledById, textOf } from './items.ts';
import { surroundings } from './surroundings.ts';

/** What one witness alone makes suspicious: to decide where it stands in an article, else only to look at. */
export interface SuspicionItems {
  items: DeskItem[];
  elsewhere: Suspicion[];
}

/** The suspicions as items; those that overlap one of `known` are that item's already. */
export function suspicionItems(
  archive: Archive,
  known: readonly DeskItem[],
  filed: FiledById,
): SuspicionItems {
  const found: SuspicionItems = { items: [], elsewhere: [] };
  const byBlock = Map.groupBy(known, ({ place }) => blockKey(place));
  for (const suspicion of archive.suspicions) {
    if (!suspicion.place) found.elsewhere.push(suspicion);
    else if (!byBlock.get(blockKey(suspicion.place))?.some((item) => overlaps(item, suspicion)))
      found.items.push(itemOf(archive, suspicion, filed));
  }
  return found;
}

const blockKey = ({ witness, block }: { witness: string; block: string }): string => `${witness} ${block}`;

/** The suspicions that stand where an item stands. */
export function suspicionsAt(item: DeskItem, suspicions: readonly Suspicion[]): Suspicion[] {
  return item.class === 'suspicion' ? [] : suspicions.filter((suspicion) => overlaps(item, suspicion));
}

function overlaps({ place, candidates }: DeskItem, { place: own }: Suspicion): boolean {
  if (!own || candidates.length !== 1) return false;
  const together = place.witness === own.witness && place.block === own.block;
  return together && place.from < own.to && own.from < place.to;
}

function itemOf(archive: Archive, suspicion: Suspicion, filed: FiledById): DeskItem {
  const { id, place, line, column, page, rule, text, suggestion } = suspicion;
  if (!place) throw new Error(`${id} stands in no article; this is a bug`);
  const { witness, block, from, to } = place;
  const shown = surroundings(textOf(archive.article(witness), block), place);
  const context = shown.before + shown.here + shown.after;
  const source_sha = archive.page(page).sha256.slice(0, 8);
  const at = { witness, label: page, block, from, to, line, column };
  return {
    key: id,
    id,
    class: 'suspicion',
    rule,
    page,
    story: archive.storyOf(witness)?.id ?? null,
    verdict: null,
    candidates: [{ witness, label: page, context, from: text, to: suggestion, source_sha }],
    place: at,
    places: [at],
    shown,
    readings: [{ labels: [page], text }],
    elsewhere: [],
    filed: (filed.get(id) ?? []).filter((correction) => correction.witness === witness),
  };
}
