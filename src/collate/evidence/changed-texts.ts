import type { Article } from '../../records/article.ts';
import type { Story } from '../../records/story.ts';
import { storeArticles } from '../article-text.ts';
import { type SymbolStore, symbolsOf } from '../reuse/symbols.ts';

/** The texts of an archive at one time: the article of each, what it says, and the story that it tells. */
export interface ArchiveTexts {
  articles: readonly string[];
  store: SymbolStore;
  stories: readonly string[];
}

export function archiveTexts(articles: readonly Article[], stories: readonly Story[]): ArchiveTexts {
  const storyOf = new Map(
    stories.flatMap(({ id, witnesses }) => witnesses.map(({ article }) => [article, id] as const)),
  );
  return {
    articles: articles.map(({ id }) => id),
    store: storeArticles(articles),
    // What no other paper prints is a story of its own.
    stories: articles.map(({ id }) => storyOf.get(id) ?? id),
  };
}

/** What became of the texts of an archive from one time to the next. */
export interface TextChanges {
  /** Texts as they said it before or say it now, each where the other time has none that says the same in the same story. */
  changed: Uint16Array[];
  /** The number now of a text that had another before, where it says the same in the same story. */
  numberNow: ReadonlyMap<number, number>;
}

/** Compares two times; `null` where texts that did not change stand in another order, so that the first of some is another. */
export function changesOf(before: ArchiveTexts, now: ArchiveTexts): TextChanges | null {
  const known = new Map(before.articles.map((article, number) => [article, number]));
  const numberNow = new Map<number, number>();
  const changed: Uint16Array[] = [];
  let last = -1;
  for (const [number, article] of now.articles.entries()) {
    const own = symbolsOf(now.store, number);
    const old = known.get(article) ?? -1;
    if (before.stories[old] !== now.stories[number] || !same(symbolsOf(before.store, old), own)) {
      changed.push(own);
      continue;
    }
    if (old < last) return null;
    last = old;
    numberNow.set(old, number);
  }
  for (const number of known.values())
    if (!numberNow.has(number)) changed.push(symbolsOf(before.store, number));
  return { changed, numberNow };
}

function same(a: Uint16Array, b: Uint16Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
