import type { SearchDocument, SearchPage } from '../../export/search-documents.ts';
import {
  findEmended,
  findIn,
  foldDocument,
  type FoldedDocument,
  foldFacts,
  type FoundEmended,
  type FoundStory,
  isFact,
} from '../../site/search/find.ts';
import type { SearchQuery } from '../../site/search/query.ts';
import { pageToken, probesFor } from '../../text/search-tokens.ts';
import { type Entry, openTermIndex } from './sources.ts';

export interface Answer {
  /** The pages of which every word says something: what paper, what day. */
  pages: SearchPage[];
  found: FoundStory[];
  /** What holds the query only as editors corrected it. */
  emended: FoundEmended[];
  /** Whether the phrases in quotation marks stand nowhere together, so that their words were looked for singly. */
  separately: boolean;
  /** Documents that may hold the query too and were not looked into; 0 where the answer is complete. */
  left: number;
}

type Query = Extract<SearchQuery, { kind: 'words' }>;
type Search = (query: Query, most: number) => Promise<Answer>;

/** Terms looked up at a time, and for one query at most: each may cost a download of some 8 kB. */
const probesAtOnce = 3;
const mostProbes = 9;

/** Pages that are looked into: a paper of more of them has its list, and each download is a few hundred bytes. */
const mostPages = 24;

/** Documents that are looked into rather than told apart by more terms. */
const fewDocuments = 20;

/**
 * Documents loaded at a time, until so many bytes have come: a story that hundreds print is as much as fifty others, and
 * a first search is not to cost a phone more than a page with pictures.
 */
const documentsAtOnce = 12;
const enoughBytes = 100_000;

/** The index, loaded when it is first wanted, and opened anew after a failure. */
export class IndexOnDemand {
  #opening: Promise<Search> | undefined;
  #failures = 0;

  /**
   * What in the archive holds the query, looking into `most` documents, or as many as some hundred kilobytes are; rejects
   * where a file cannot be loaded. Each document is a download of a few kilobytes, and in a large archive nearly all of
   * them hold the commonest characters. `Infinity`: all of them, however large.
   */
  async search(query: Query, most: number): Promise<Answer> {
    const opening = (this.#opening ??= openIndex(this.#failures));
    try {
      const search = await opening;
      return await search(query, most);
    } catch (error) {
      // A search that failed with the same index may have had it opened anew already.
      if (this.#opening === opening) {
        this.#opening = undefined;
        this.#failures += 1;
      }
      throw error;
    }
  }
}

/** The pages of whose facts each of some words is one, by their ids. */
function pagesWith(words: readonly string[], pages: readonly SearchPage[]): SearchPage[] {
  return pages
    .filter((page) => words.every((word) => isFact(foldFacts({ ...page, page: page.id }), word)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Opens the index, anew after so many failures. Nothing is loaded twice, neither postings nor documents. */
async function openIndex(failures: number): Promise<Search> {
  const index = await openTermIndex(failures);
  const postings = new Map<string, Promise<Entry[]>>();
  const documents = new Map<string, Promise<Loaded>>();
  const known = new Map<string, Promise<SearchPage>>();

  const holding = remembered(postings, index);
  const documentOf = (result: Entry): Promise<Loaded> =>
    remembered(documents, async () => {
      const { document, bytes = 0 } = await result.data();
      return { document: foldDocument(document as SearchDocument), bytes };
    })(result.id);
  const pageOf = (result: Entry): Promise<SearchPage> =>
    remembered(known, async () => (await result.data()).document as SearchPage)(result.id);

  const find = async (words: readonly string[], most: number): Promise<Held> =>
    lookInto(await candidatesFor(words, holding), { words, most, documentOf });

  const findPages = async (words: readonly string[]): Promise<SearchPage[]> => {
    const candidates = await candidatesFor(words, (term) => holding(pageToken(term)));
    return pagesWith(words, await Promise.all(candidates.slice(0, mostPages).map(pageOf)));
  };

  return async ({ words, phrases }, most) => {
    const [whole, pages] = await Promise.all([find(phrases ?? words, most), findPages(phrases ?? words)]);
    if (phrases === null || whole.found.length + whole.emended.length > 0)
      return { ...whole, pages, separately: false };
    return { ...(await find(words, most)), pages, separately: true };
  };
}

/** A document, and what it took to load it. */
interface Loaded {
  document: FoldedDocument;
  bytes: number;
}

type Held = Pick<Answer, 'found' | 'emended' | 'left'>;

/** Looks into candidates, the first ones first, until that is enough. */
async function lookInto(
  candidates: readonly Entry[],
  {
    words,
    most,
    documentOf,
  }: { words: readonly string[]; most: number; documentOf: (entry: Entry) => Promise<Loaded> },
): Promise<Held> {
  const found: FoundStory[] = [];
  const emended: FoundEmended[] = [];
  let looked = 0;
  let bytes = 0;
  const atOnce = Number.isFinite(most) ? documentsAtOnce : most;
  const isEnough = (): boolean => looked >= most || (Number.isFinite(most) && bytes >= enoughBytes);
  // Where none of the first documents holds it, the next are asked before anybody is told so.
  while (looked < candidates.length && !(isEnough() && found.length + emended.length > 0)) {
    const next = await Promise.all(candidates.slice(looked, looked + atOnce).map(documentOf));
    for (const one of next) {
      found.push(...[findIn(one.document, words) ?? []].flat());
      emended.push(...findEmended(one.document, words));
      bytes += one.bytes;
    }
    looked += next.length;
  }
  return { found, emended, left: candidates.length - looked };
}

/** The documents that hold some terms of every word: as many terms as it takes to make them few. */
async function candidatesFor(
  words: readonly string[],
  holding: (term: string) => Promise<Entry[]>,
): Promise<Entry[]> {
  const probes = inTurns(words.map(probesFor)).slice(0, mostProbes);
  let candidates: Entry[] | undefined;
  while (probes.length > 0 && (candidates?.length ?? Infinity) > fewDocuments) {
    const lists = await Promise.all(probes.splice(0, probesAtOnce).map(holding));
    candidates = common(candidates ? [candidates, ...lists] : lists);
  }
  return candidates ?? [];
}

/** One of each list, then the next of each; each value once. */
function inTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const values = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)));
  return [...new Set(values.flat())];
}

/** Keeps what was loaded; what failed is tried again. */
function remembered<Value>(
  kept: Map<string, Promise<Value>>,
  load: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const loading = load(key);
    kept.set(key, loading);
    loading.catch(() => kept.delete(key));
    return loading;
  };
}

/** The results that are in every list. */
function common(lists: readonly Entry[][]): Entry[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const ids = others.map((list) => new Set(list.map(({ id }) => id)));
  return shortest.filter(({ id }) => ids.every((known) => known.has(id)));
}
