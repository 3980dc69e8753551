import type { SearchDocument, SearchVariant } from '../../export/search-documents.ts';
import type { FoundEdition, FoundStory } from './find.ts';
import type { Hit } from './hits.ts';

/** A place inside what was found where another edition of the story reads otherwise. */
export interface ReadElsewhere {
  story: string;
  variant: SearchVariant;
  /** The reading of the edition that was found; empty where only others have words here. */
  here: string;
  others: { text: string; witnesses: readonly string[] }[];
  /** Whether the majority of the editions holds the found reading to be an error. */
  suspected: boolean;
  /** Whether the found words reach beyond the variant, so that an edition that lacks its reading has other words for them. */
  reachesBeyond: boolean;
}

/** Where other editions read otherwise inside a hit, in the order of the text. */
export function readElsewhere(document: SearchDocument, edition: FoundEdition, hit: Hit): ReadElsewhere[] {
  const { story } = document;
  if (story === null) return [];
  const ranges = foundIn(hit);
  const { id } = edition.edition;
  return document.variants.flatMap((variant) => {
    const place = variant.places.find(({ witness }) => witness === id);
    const touching = ranges.filter((range) => place && range.block === place.block && touches(place, range));
    if (!place || touching.length === 0) return [];
    const here = variant.readings.find(({ witnesses }) => witnesses.includes(id));
    return [
      {
        story,
        variant,
        here: here?.text ?? '',
        others: variant.readings.filter((reading) => reading !== here),
        suspected: variant.suspects.includes(id),
        reachesBeyond: touching.some(({ from, to }) => from < place.from || to > place.to),
      },
    ];
  });
}

/** What was found in a hit, block by block: half-open offsets in each. */
export function foundIn({ text, ranges, parts }: Hit): { block: string; from: number; to: number }[] {
  return ranges.flatMap((range) => {
    const from = text.starts[range.from] ?? 0;
    const to = text.ends[range.to - 1] ?? 0;
    return parts.flatMap(({ at, from: start }, index) => {
      const end = (parts[index + 1]?.from ?? Infinity) - 1;
      const first = Math.max(from, start);
      const last = Math.min(to, end);
      return first < last ? [{ block: at, from: first - start, to: last - start }] : [];
    });
  });
}

/**
 * Every place where the found words stand right, as far as the editions tell, and another edition has other words; each
 * once. Neither an edition that lacks a passage with the words in it nor an editor's rewording misreads them.
 */
export function misreadElsewhere(found: readonly FoundStory[]): ReadElsewhere[] {
  const places = new Map<string, ReadElsewhere>();
  for (const { document, editions } of found) {
    for (const edition of editions) {
      for (const place of edition.hits.flatMap((hit) => readElsewhere(document, edition, hit))) {
        if (isMisread(place) && !places.has(place.variant.id)) places.set(place.variant.id, place);
      }
    }
  }
  return [...places.values()];
}

function isMisread({ suspected, variant, others, reachesBeyond }: ReadElsewhere): boolean {
  const hasOtherWords = others.some(({ text }) => text !== '' || reachesBeyond);
  return !suspected && variant.class !== 'editorial' && hasOtherWords;
}

/** An absent reading (`from` = `to`) counts where it lies inside what was found, not at its edge. */
function touches(place: { from: number; to: number }, range: { from: number; to: number }): boolean {
  if (place.from === place.to) return range.from < place.from && place.from < range.to;
  return place.from < range.to && range.from < place.to;
}
