import type { PrintedIndex } from '../../../collate/printed/find-printings.ts';
import { keptAt, postingOf } from '../../../collate/printed/postings.ts';
import {
  articleId,
  gramsPath,
  pagesPath,
  type PrintedManifest,
  printedManifestPath,
  type PrintedPage,
} from '../../../export/printed-manifest.ts';
import { postingsIn } from '../../../text/postings.ts';
import { loaded, unpacked } from '../../site-files.ts';

/** An article by its number in the index: its id, its page, and what of its head stands in its text file. */
export interface IndexedArticle {
  id: string;
  page: PrintedPage;
  head: string;
}

/** The articles of the site, to be looked up by what they print. */
export interface SiteIndex extends PrintedIndex {
  articleAt: (number: number) => IndexedArticle;
}

/** Opens the site's index; each part and text is loaded once, and after a failure again. */
export async function openSiteIndex(): Promise<SiteIndex> {
  const { folder, parts } = (await (await loaded(printedManifestPath)).json()) as PrintedManifest;
  const contentOf = kept((path) => unpacked(path).then(({ content }) => new Uint8Array(content)));
  const pages = JSON.parse(new TextDecoder().decode(await contentOf(pagesPath(folder)))) as PrintedPage[];
  const articles = pages.flatMap((page) =>
    Array.from(page.heads, (head, at) => ({ id: articleId(page.id, at), page, head })),
  );
  const articleAt = (number: number): IndexedArticle => {
    const article = articles[number];
    if (!article) throw new Error(`The index has no article ${number}; this is a bug`);
    return article;
  };
  const textOf = kept((id) => loaded(`data/articles/${id}.txt`).then((answer) => answer.text()));
  return {
    articleAt,
    textOf: (number) => textOf(articleAt(number).id),
    holding: async (hash) => {
      const { part, term } = keptAt(hash, parts);
      return postingsIn(await contentOf(gramsPath(folder, part)), term).map(postingOf);
    },
  };
}

/** Loads by a key what was not loaded yet. */
function kept<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const loading = known.get(key) ?? load(key);
    known.set(key, loading);
    loading.catch(() => known.delete(key));
    return loading;
  };
}
