import type { Article } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';

/** What an article's page knows of it. */
interface Described {
  article: Article;
  page: Page;
  /** What it is shown under: a headline of its own or another paper's, else its first words. */
  headline: string;
  characters: number;
  /** Where the page stands and its picture, where the site knows its address. */
  address: string | null;
  picture: string | null;
}

/**
 * An article as a `NewsArticle` of schema.org. Only what the page prints is stated: a paper, a day or a page number that
 * is concluded is left out, since nobody who reads metadata would see that it is.
 */
export function newsArticle({ article, page, headline, characters, address, picture }: Described): object {
  const paper = stated(page.paper, page.paper.name);
  return present({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    alternativeHeadline: article.subheadline,
    inLanguage: 'zh-CN',
    datePublished: stated(page.date, page.date.value),
    dateline: article.dateline?.raw ?? null,
    author: (article.byline?.names ?? []).map((name) => ({ '@type': 'Person', name })),
    sourceOrganization: article.agency && { '@type': 'NewsMediaOrganization', name: article.agency },
    publisher: paper && { '@type': 'NewsMediaOrganization', name: paper },
    isPartOf: paper && { '@type': 'Newspaper', name: paper },
    printPage: stated(page.number, page.number.value),
    wordCount: characters,
    isAccessibleForFree: true,
    url: address,
    mainEntityOfPage: address,
    image: picture,
  });
}

/** The site itself, with its search. `search`: the address of the search page. */
export function webSite({
  name,
  address,
  search,
}: {
  name: string;
  address: string;
  search: string;
}): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    url: address,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${search}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

/** JSON for a `script` element, whatever it holds. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function stated({ basis }: Pick<Page['date'], 'basis'>, value: string | null): string | null {
  return basis === 'stated' ? value : null;
}

/** The entries that say something. */
function present(data: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
