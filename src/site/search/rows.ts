import type { SearchEdition, SearchPlace } from '../../export/search-documents.ts';
import { type ReadElsewhere, readElsewhere } from './elsewhere.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { FoundStory, Hit } from './find.ts';

/** One line of results: what was found, once, with every edition that has it so. */
export interface SearchRow {
  excerpt: Excerpt;
  /** The field of the head it stands in, or `block`. */
  field: Exclude<SearchPlace, `p${number}`> | 'block';
  places: { edition: SearchEdition; at: SearchPlace }[];
  elsewhere: ReadElsewhere[];
}

/** The finds in a story as rows, in the order of the text: editions that print the same there share a row. */
export function rowsOf(found: FoundStory): SearchRow[] {
  const rows = new Map<string, SearchRow & { order: number }>();
  for (const edition of found.editions) {
    for (const hit of edition.hits) {
      const excerpt = excerptOf(hit);
      const field = fieldOf(hit.unit.at);
      const key = `${field} ${excerpt.key}`;
      const row = rows.get(key) ?? {
        excerpt,
        field,
        places: [],
        elsewhere: [],
        order: orderOf(hit, edition.edition),
      };
      row.places.push({ edition: edition.edition, at: hit.unit.at });
      addNew(row.elsewhere, readElsewhere(found.document, edition, hit));
      rows.set(key, row);
    }
  }
  return [...rows.values()].toSorted((a, b) => a.order - b.order);
}

function fieldOf(at: SearchPlace): SearchRow['field'] {
  return isBlock(at) ? 'block' : at;
}

/** Whether a place is a block, which has an anchor on the article's page. */
export function isBlock(at: SearchPlace): at is `p${number}` {
  return /^p\d/u.test(at);
}

/** A row stands where the first edition that has it, has it. */
function orderOf(hit: Hit, edition: SearchEdition): number {
  return edition.units.indexOf(hit.unit);
}

function addNew(known: ReadElsewhere[], more: readonly ReadElsewhere[]): void {
  for (const place of more) {
    if (!known.some(({ variant }) => variant.id === place.variant.id)) known.push(place);
  }
}
