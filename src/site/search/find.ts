import type { SearchDocument, SearchEdition, SearchUnit } from '../../export/search-documents.ts';
import { type FoldedText, foldForSearch } from '../../text/search-fold.ts';

/** A document with its texts folded, which is done once however often it is searched. */
export interface FoldedDocument {
  document: SearchDocument;
  editions: { edition: SearchEdition; units: FoldedUnit[]; emended: FoldedUnit[] }[];
}

interface FoldedUnit {
  unit: SearchUnit;
  text: FoldedText;
}

/** Half-open, in units of a folded text. */
export interface FoldedRange {
  from: number;
  to: number;
}

/** A field or block that holds what was looked for. */
export interface Hit {
  unit: SearchUnit;
  text: FoldedText;
  /** Where, in order; places that touch or overlap are one. */
  ranges: FoldedRange[];
  /** How often, overlaps counted singly. */
  count: number;
}

export interface FoundEdition {
  edition: SearchEdition;
  /** In the order of the text. */
  hits: Hit[];
  count: number;
}

/** A block that holds the words only as an editor corrected it. */
export interface FoundEmended {
  document: SearchDocument;
  edition: SearchEdition;
  hit: Hit;
}

export interface FoundStory {
  document: SearchDocument;
  editions: FoundEdition[];
}

export function foldDocument(document: SearchDocument): FoldedDocument {
  return {
    document,
    editions: document.editions.map((edition) => ({
      edition,
      units: edition.units.map(foldUnit),
      emended: (edition.emended ?? []).map(foldUnit),
    })),
  };
}

const foldUnit = (unit: SearchUnit): FoldedUnit => ({ unit, text: foldForSearch(unit.text) });

/**
 * The editions of a document that hold every one of the folded `words`, each within one field or block; `null` where
 * none does. Where some fields or blocks hold all the words, only those are hits; else each that holds one of them.
 */
export function findIn({ document, editions }: FoldedDocument, words: readonly string[]): FoundStory | null {
  const found = editions.flatMap(({ edition, units }) => {
    const hits = hitsOf(units, words);
    return hits.length === 0
      ? []
      : [{ edition, hits, count: hits.reduce((sum, { count }) => sum + count, 0) }];
  });
  return found.length === 0 ? null : { document, editions: found };
}

/**
 * What holds the words in the texts as corrected and not in those as read: no finds in the texts as they are, so they
 * stand apart from these.
 */
export function findEmended(
  { document, editions }: FoldedDocument,
  words: readonly string[],
): FoundEmended[] {
  return editions.flatMap(({ edition, units, emended }) => {
    if (emended.length === 0) return [];
    const corrected = new Map(emended.map((one) => [one.unit.at, one]));
    const asRead = new Set(hitsOf(units, words).map(({ unit }) => unit.at));
    return hitsOf(
      units.map((one) => corrected.get(one.unit.at) ?? one),
      words,
    )
      .filter(({ unit }) => !asRead.has(unit.at))
      .map((hit) => ({ document, edition, hit }));
  });
}

function hitsOf(units: readonly FoldedUnit[], words: readonly string[]): Hit[] {
  const missing = new Set(words);
  const all: Hit[] = [];
  const some: Hit[] = [];
  for (const { unit, text } of units) {
    const present = words.filter((word) => text.folded.includes(word));
    if (present.length === 0) continue;
    for (const word of present) missing.delete(word);
    const places = present.flatMap((word) => placesOf(word, text.folded));
    const hit = { unit, text, ranges: joined(places), count: places.length };
    (present.length === words.length ? all : some).push(hit);
  }
  if (missing.size > 0) return [];
  return all.length > 0 ? all : some;
}

/** Every place of `word`, overlapping ones too. */
function placesOf(word: string, folded: string): FoldedRange[] {
  const places: FoldedRange[] = [];
  for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + 1)) {
    places.push({ from, to: from + word.length });
  }
  return places;
}

function joined(places: readonly FoldedRange[]): FoldedRange[] {
  const ranges: FoldedRange[] = [];
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    const last = ranges.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else ranges.push({ from, to });
  }
  return ranges;
}
