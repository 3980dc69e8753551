import type { SearchEdition, SearchPlace } from '../../export/search-documents.ts';
import { type ReadElsewhere, readElsewhere } from './elsewhere.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { FoundStory } from './find.ts';
import type { Hit } from './hits.ts';
import { otherScriptIn } from './script.ts';

/** One line of results: what was found, once, with every edition that has it so. */
export interface SearchRow {
  excerpt: Excerpt;
  /** The field of the head it stands in, or `block`. */
  field: Exclude<SearchPlace, `p${number}`> | 'block';
  /** `corrected`: an editor corrected words that the excerpt shows. */
  places: { edition: SearchEdition; at: SearchPlace; corrected: boolean }[];
  elsewhere: ReadElsewhere[];
  /** What was found, as printed, where it was typed in the other script. */
  otherScript: string | null;
}

/** The finds of what was typed in a story as rows, in the order of the text: editions that print the same there share a row. */
export function rowsOf(found: FoundStory, typed: string): SearchRow[] {
  const rows = new Map<string, SearchRow>();
  let order: string[] = [];
  for (const edition of found.editions) {
    const keys: string[] = [];
    for (const hit of edition.hits) {
      const excerpt = excerptOf(hit);
      const field = fieldOf(hit.unit.at);
      const key = `${field} ${excerpt.key}`;
      const row = rows.get(key) ?? {
        excerpt,
        field,
        places: [],
        elsewhere: [],
        otherScript: otherScriptIn(hit, typed),
      };
      const corrected = isCorrected(edition.edition, hit.parts, excerpt);
      row.places.push({ edition: edition.edition, at: hit.unit.at, corrected });
      addNew(row.elsewhere, readElsewhere(found.document, edition, hit));
      rows.set(key, row);
      keys.push(key);
    }
    order = merged(order, keys);
  }
  return order.flatMap((key) => rows.get(key) ?? []);
}

/** Whether words of an excerpt read otherwise where an editor corrected a block of it. */
function isCorrected(
  { emended = [], units }: SearchEdition,
  parts: Hit['parts'],
  { pieces }: Excerpt,
): boolean {
  if (!emended.some(({ at }) => parts.some((part) => part.at === at))) return false;
  const textOf = (at: SearchPlace): string =>
    [...emended, ...units].find((unit) => unit.at === at)?.text ?? '';
  const text = parts.map(({ at }) => textOf(at)).join('\n');
  const stretches = pieces.map((piece) => (piece.kind === 'gap' ? '\n' : piece.text)).join('');
  return stretches.split('\n').some((stretch) => !text.includes(stretch));
}

/** Two sequences as one: what only the second has goes right before what follows it in both, or to the end. */
function merged(first: readonly string[], second: readonly string[]): string[] {
  const known = new Set(first);
  const waiting = new Map<string, string[]>();
  let own: string[] = [];
  for (const key of new Set(second)) {
    if (known.has(key)) {
      waiting.set(key, own);
      own = [];
    } else own.push(key);
  }
  return [...first.flatMap((key) => [...(waiting.get(key) ?? []), key]), ...own];
}

function fieldOf(at: SearchPlace): SearchRow['field'] {
  return isBlock(at) ? 'block' : at;
}

/** Whether a place is a block, which has an anchor on the article's page. */
export function isBlock(at: SearchPlace): at is `p${number}` {
  return /^p\d/u.test(at);
}

function addNew(known: ReadElsewhere[], more: readonly ReadElsewhere[]): void {
  for (const place of more) {
    if (!known.some(({ variant }) => variant.id === place.variant.id)) known.push(place);
  }
}
