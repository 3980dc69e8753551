import type { SearchDocument } from '../../export/search-documents.ts';
import { findIn, type FoldedDocument, foldDocument, type FoundStory } from '../../site/search/find.ts';
import type { SearchQuery } from '../../site/search/query.ts';
import { probesFor } from '../../text/search-tokens.ts';

/** What is used of Pagefind's browser module, which stands beside the index and not in a package. */
interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => PagefindInstance;
}

interface PagefindInstance {
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  data: () => Promise<{ document: SearchDocument }>;
}

export interface Answer {
  found: FoundStory[];
  /** Whether a phrase in quotation marks stands nowhere, so that its words were looked for singly. */
  separately: boolean;
}

interface Searcher {
  /** Everything in the archive that holds the query; rejects where the index cannot be loaded. */
  search: (query: Extract<SearchQuery, { kind: 'words' }>) => Promise<Answer>;
}

/** Terms looked up for one query: more make the candidates fewer, each may cost a download. */
const mostProbes = 6;

/** The index, loaded when it is first wanted, and tried again after a failure. */
export class IndexOnDemand {
  #searcher: Promise<Searcher> | undefined;

  open(): Promise<Searcher> {
    this.#searcher ??= openIndex().catch((error: unknown) => {
      this.#searcher = undefined;
      throw error;
    });
    return this.#searcher;
  }
}

/** Opens the index. Nothing is loaded twice, neither postings nor documents. */
async function openIndex(): Promise<Searcher> {
  const address = '/pagefind/pagefind.js';
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const index = createInstance({ noWorker: true });
  const postings = new Map<string, Promise<PagefindResult[]>>();
  const documents = new Map<string, Promise<FoldedDocument>>();

  const holding = remembered(postings, async (term: string) => (await index.search(`"${term}"`)).results);
  const documentOf = (result: PagefindResult): Promise<FoldedDocument> =>
    remembered(documents, async () => foldDocument((await result.data()).document))(result.id);

  const find = async (words: readonly string[]): Promise<FoundStory[]> => {
    const probes = [...new Set(words.flatMap((word) => probesFor(word)))].slice(0, mostProbes);
    const candidates = common(await Promise.all(probes.map(holding)));
    const candidateDocuments = await Promise.all(candidates.map(documentOf));
    return candidateDocuments.flatMap((document) => findIn(document, words) ?? []);
  };

  return {
    search: async ({ words, phrase }) => {
      if (phrase === null) return { found: await find(words), separately: false };
      const whole = await find([phrase]);
      if (whole.length > 0) return { found: whole, separately: false };
      return { found: await find(words), separately: true };
    },
  };
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
function common(lists: readonly PagefindResult[][]): PagefindResult[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const ids = others.map((list) => new Set(list.map(({ id }) => id)));
  return shortest.filter(({ id }) => ids.every((known) => known.has(id)));
}
