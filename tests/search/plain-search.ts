import type { Article } from '../../src/records/article.ts';
import { foldScript } from '../../src/text/script-fold.ts';

/**
 * What search must find, by the shortest way to say it: every field of the head and every block whose folded text
 * holds the folded query as a plain substring. Several words must all stand in the article; in quotation marks they are
 * one phrase, if it stands anywhere. Shares nothing with the search but the records.
 */
export function plainSearch(articles: readonly Article[], typed: string): Set<string> {
  const words = typed.split(/\s+/u).map(folded).filter(Boolean);
  const quoted = /^\s*["“].*["”]\s*$/su.test(typed);
  const together = quoted ? placesOf(articles, [words.join('')]) : new Set<string>();
  return together.size > 0 ? together : placesOf(articles, words);
}

function placesOf(articles: readonly Article[], words: readonly string[]): Set<string> {
  if (words.join('') === '') return new Set();
  return new Set(articles.flatMap((article) => placesIn(article, words)));
}

/** All texts of an article that can be found, with the address a result for it leads to. */
export function searchableTexts(article: Article): { href: string; text: string }[] {
  const { id, kicker, headline, subheadline, byline, dateline, blocks } = article;
  const head = [kicker, headline, subheadline, byline?.raw, dateline?.raw];
  return [
    ...head.flatMap((text) => (text == null ? [] : [{ href: `/articles/${id}/`, text }])),
    ...blocks.map((block) => ({ href: `/articles/${id}/#${block.id}`, text: block.text })),
  ];
}

/** One width, one case, one script, letters and digits only. */
export function folded(text: string): string {
  return foldScript(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
  );
}

/** Every word must stand in the article; its places are those with all the words, or else those with any. */
function placesIn(article: Article, words: readonly string[]): string[] {
  const places = searchableTexts(article).map(({ href, text }) => ({ href, text: folded(text) }));
  if (!words.every((word) => places.some(({ text }) => text.includes(word)))) return [];
  const withAll = places.filter(({ text }) => words.every((word) => text.includes(word)));
  const withAny = places.filter(({ text }) => words.some((word) => text.includes(word)));
  return (withAll.length > 0 ? withAll : withAny).map(({ href }) => href);
}
