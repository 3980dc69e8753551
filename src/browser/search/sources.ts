import type { SearchDocument, SearchPage } from '../../export/search-documents.ts';
import { documentPath, manifestPath, partPath, type SearchManifest } from '../../export/search-manifest.ts';
import { siteAddress } from '../../site/address.ts';
import { partOf, postingsIn } from '../../text/postings.ts';
import { loaded, unpacked } from '../site-files.ts';

/** An entry that holds a term: what tells it from others, and what it is about, loaded when it is asked for. */
export interface Entry {
  id: string;
  /** `bytes`: what came over the wire, where that is known. */
  data: () => Promise<{ document: SearchDocument | SearchPage; bytes?: number }>;
}

/** An index, whatever its files are: the entries that hold a term; rejects where a file cannot be loaded. */
export type TermIndex = (term: string) => Promise<Entry[]>;

/** What is used of Pagefind's browser module, which stands beside the index and not in a package. */
interface PagefindModule {
  createInstance: (options: object) => {
    search: (term: string) => Promise<{ results: Entry[] }>;
  };
}

/**
 * Opens the index that the site says it has. Browsers remember that a module could not be loaded, so that after `failures`
 * it needs another address.
 */
export async function openTermIndex(failures: number): Promise<TermIndex> {
  const answer = await loaded(manifestPath);
  const manifest = (await answer.json()) as SearchManifest;
  return manifest.kind === 'pagefind' ? pagefindIndex(failures) : partIndex(manifest);
}

async function pagefindIndex(failures: number): Promise<TermIndex> {
  const address = siteAddress(`pagefind/pagefind.js${failures > 0 ? `?again=${failures}` : ''}`);
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const index = createInstance({});
  return async (term) => (await index.search(`"${term}"`)).results;
}

function partIndex({ folder, parts }: Extract<SearchManifest, { kind: 'parts' }>): TermIndex {
  const known = new Map<number, Promise<Uint8Array>>();
  const load = (part: number): Promise<Uint8Array> => {
    const loading =
      known.get(part) ?? unpacked(partPath(folder, part)).then(({ content }) => new Uint8Array(content));
    known.set(part, loading);
    loading.catch(() => known.delete(part));
    return loading;
  };
  return async (term) =>
    postingsIn(await load(partOf(term, parts)), term).map((number) => ({
      id: String(number),
      data: async () => {
        const { content, bytes } = await unpacked(documentPath(folder, number));
        const text = new TextDecoder().decode(content);
        return { ...(JSON.parse(text) as { document: SearchDocument | SearchPage }), bytes };
      },
    }));
}
