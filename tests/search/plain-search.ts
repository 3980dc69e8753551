import type { Article } from '../../src/records/article.ts';
import type { Page } from '../../src/records/page.ts';
import { foldScript } from '../../src/text/script-fold.ts';

/**
 * What search must find, by the shortest way to say it: every field of the head whose folded text holds the folded query
 * as a plain substring, and every block in which it begins, wherever it ends. Several words must all stand in the article,
 * but for those that name its paper, its day or its page; in quotation marks they are one phrase, if it stands anywhere.
 * Shares nothing with the search but the records.
 */
export function plainSearch(
  articles: readonly Article[],
  typed: string,
  pages: readonly Page[] = [],
): Set<string> {
  const words = typed.split(/\s+/u).map(folded).filter(Boolean);
  const quoted = /^\s*["“].*["”]\s*$/su.test(typed);
  const placesOf = (wanted: readonly string[]): Set<string> =>
    wanted.join('') === ''
      ? new Set()
      : new Set(articles.flatMap((article) => placesIn(article, wanted, factsFor(article, pages))));
  const together = quoted ? placesOf([words.join('')]) : new Set<string>();
  return together.size > 0 ? together : placesOf(words);
}

/** The paper, the day as numbers and in words, the number of the page and its id. */
function factsFor({ page }: Article, pages: readonly Page[]): string[] {
  const known = pages.find(({ id }) => id === page);
  if (!known) return [];
  const { paper, date, number } = known;
  const [year = '', month = '', day = ''] = date.value?.split('-') ?? [];
  return [
    page,
    paper.name ?? '',
    year + month + day,
    year === '' ? '' : `${year}年${Number(month)}月${Number(day)}日`,
    number.value === null ? '' : `第${number.value}版`,
  ].map(folded);
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

/** One width, one case, one script, letters and digits only, and the point of a decimal number. */
export function folded(text: string): string {
  const pointed = text.replaceAll(/(?<=\p{Nd})[.．](?=\p{Nd})/gu, point);
  const letters = pointed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\u{F0000}]/gu, '');
  return foldScript(letters).replaceAll(point, '.');
}

/** Stands for a point that counts; no text has it. */
const point = '\u{F0000}';

/** Every word must stand in the article or name its page; its places are those with all the words, or else with any. */
function placesIn(article: Article, words: readonly string[], facts: readonly string[]): string[] {
  const places = searchableTexts(article).map(({ href, text }) => ({ href, text: folded(text) }));
  const holds = (at: number, word: string): boolean => {
    const [here, ...behind] = places.slice(at);
    if (here?.text.includes(word)) return true;
    if (!here?.href.includes('#')) return false;
    const next = behind.map(({ text }) => text).join('');
    return `${here.text}${next.slice(0, word.length - 1)}`.includes(word);
  };
  const names = (word: string): boolean =>
    facts.some((fact) => fact === word || (word.length > 1 && fact.includes(word)));
  const inText = words.filter((word) => places.some((_, at) => holds(at, word)));
  if (inText.length === 0 || !words.every((word) => inText.includes(word) || names(word))) return [];
  const withAll = places.filter((_, at) => inText.every((word) => holds(at, word)));
  const withAny = places.filter((_, at) => inText.some((word) => holds(at, word)));
  return (withAll.length > 0 ? withAll : withAny).map(({ href }) => href);
}
