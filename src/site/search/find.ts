import type { SearchDocument, SearchEdition, SearchUnit } from '../../export/search-documents.ts';
import { factsOf } from '../../export/search-facts.ts';
import { foldForSearch } from '../../text/search-fold.ts';
import { type FoldedUnit, type Hit, hitsOf } from './hits.ts';

/** A document with its texts folded, which is done once however often it is searched. */
export interface FoldedDocument {
  document: SearchDocument;
  editions: { edition: SearchEdition; units: FoldedUnit[]; emended: FoldedUnit[]; facts: string[] }[];
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
      facts: foldFacts(edition),
    })),
  };
}

const foldUnit = (unit: SearchUnit): FoldedUnit => ({ unit, text: foldForSearch(unit.text) });

/** What is known of the page that an edition stands on, or a page itself, as it can be looked for. */
export function foldFacts(known: Parameters<typeof factsOf>[0]): string[] {
  return factsOf(known).map((fact) => foldForSearch(fact).folded);
}

/** Whether a word says something of a page: all of a fact, or two characters of it or more. */
export function isFact(facts: readonly string[], word: string): boolean {
  return facts.some((fact) => fact === word || (word.length > 1 && fact.includes(word)));
}

/**
 * The editions of a document that hold every one of the folded `words`; `null` where none does. A word that an edition's
 * text does not hold may be what its paper is called, or its date: it then says which editions are meant.
 */
export function findIn({ document, editions }: FoldedDocument, words: readonly string[]): FoundStory | null {
  const found = editions.flatMap(({ edition, units, facts }) => {
    const hits = wanted(units, words, facts);
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
  return editions.flatMap(({ edition, units, emended, facts }) => {
    if (emended.length === 0) return [];
    const corrected = new Map(emended.map((one) => [one.unit.at, one]));
    const asRead = new Set(wanted(units, words, facts).map(({ unit }) => unit.at));
    return wanted(
      units.map((one) => corrected.get(one.unit.at) ?? one),
      words,
      facts,
    )
      .filter(({ unit }) => !asRead.has(unit.at))
      .map((hit) => ({ document, edition, hit }));
  });
}

function wanted(units: readonly FoldedUnit[], words: readonly string[], facts: readonly string[]): Hit[] {
  const { hits, missing } = hitsOf(units, words);
  if (missing.length === 0) return hits;
  if (!missing.every((word) => isFact(facts, word))) return [];
  // What the text holds may be all that is looked for in it.
  return hitsOf(
    units,
    words.filter((word) => !missing.includes(word)),
  ).hits;
}
