/** Symbols that count as one place: passages drift by a few, and a place is to take one byte. */
const symbolsAPlace = 32;
const places = 256;

/** A gram of an article in the index: the article by its number, and about where, counted round after 8,192 symbols. */
export interface Posting {
  article: number;
  place: number;
}

/** About where a symbol stands. */
export const placeOf = (symbol: number): number => Math.floor(symbol / symbolsAPlace) % places;

/** The place behind one, counted round. */
export const placeAfter = (place: number): number => (place + 1) % places;

/** How much further on a place is than another, counted round. */
export const shiftOf = (from: number, to: number): number => (to - from + places) % places;

/** A posting as one number, as parts of an index have them, and back. */
export const numberOf = ({ article, place }: Posting): number => article * places + place;
export const postingOf = (number: number): Posting => ({
  article: Math.floor(number / places),
  place: number % places,
});

/** Digits of base 36, three of which tell the grams of a part apart: of some hundred one in 150 is taken for another. */
const termsAPart = 36 ** 3;

/** Where a gram is kept in an index of so many parts, and under which term. */
export function keptAt(hash: number, parts: number): { part: number; term: string } {
  const term = Math.floor(hash / parts) % termsAPart;
  return { part: hash % parts, term: term.toString(36).padStart(3, '0') };
}
