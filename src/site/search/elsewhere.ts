import type { SearchDocument, SearchVariant } from '../../export/search-documents.ts';
import type { FoundEdition, FoundStory, Hit } from './find.ts';

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
  const ranges = hit.ranges.map(({ from, to }) => ({
    from: hit.text.starts[from] ?? 0,
    to: hit.text.ends[to - 1] ?? 0,
  }));
  return document.variants.flatMap((variant) => {
    const place = variant.places.find(({ witness }) => witness === edition.edition.id);
    const touching = ranges.filter((range) => place !== undefined && touches(place, range));
    if (place?.block !== hit.unit.at || touching.length === 0) return [];
    const isHere = (reading: { witnesses: readonly string[] }): boolean =>
      reading.witnesses.includes(edition.edition.id);
    const here = variant.readings.find(isHere);
    return [
      {
        story,
        variant,
        here: here?.text ?? '',
        others: variant.readings.filter((reading) => reading !== here),
        suspected: variant.suspects.includes(edition.edition.id),
        reachesBeyond: touching.some(({ from, to }) => from < place.from || to > place.to),
      },
    ];
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
