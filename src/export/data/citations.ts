import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Article } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';

// Han stand as they are; by default the library leaves out what ASCII has no name for.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/** An article for reference managers, in the data model of CSL (citeproc-js 1.0). */
interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  language: 'zh-CN';
  'container-title'?: string;
  author?: { family: string }[];
  issued?: { 'date-parts': [number[]] };
  page?: string;
  URL?: string;
  note: string;
}

/** The printing of a text by one paper; `headline` is another paper's where this one prints none. */
export interface Cited {
  article: Article;
  page: Page;
  headline: string | null;
  /** Where the home page will stand, where that is known. */
  address: string | null;
}

/** An article as BibTeX, RIS and CSL-JSON: each a text for a file of its own. */
export function citationsOf(cited: Cited): { bib: string; ris: string; json: string } {
  const item = cslItem(cited);
  // Of what newspapers print the formatter of RIS leaves out author and day, which it has of magazines.
  const ris = new Cite([{ ...item, type: 'article-magazine' }]).format('ris');
  return {
    bib: new Cite([forTex(item)]).format('bibtex').trimStart(),
    ris: ris.replace(/^TY {2}- MGZN$/mu, 'TY  - NEWS'),
    json: `${JSON.stringify([item], null, 1)}\n`,
  };
}

function cslItem({ article, page, headline, address }: Cited): CslItem {
  const { paper, date, number } = page;
  const names = article.byline?.names ?? [];
  return {
    id: article.id,
    type: 'article-newspaper',
    title: headline ?? opening(article),
    language: 'zh-CN',
    ...(paper.name !== null && { 'container-title': paper.name }),
    ...(names.length > 0 && { author: names.map((name) => ({ family: name })) }),
    ...(date.value !== null && { issued: { 'date-parts': [date.value.split('-').map(Number)] } }),
    ...(number.value !== null && { page: number.value }),
    ...(address !== null && { URL: new URL(`articles/${article.id}/`, address).href }),
    note: noteOf(page),
  };
}

/** What a reference has no field for: the page's id, its day, and what of all this is only concluded. */
function noteOf({ id, paper, date, number }: Page): string {
  const how = (
    [
      ['报名', paper],
      ['日期', date],
      ['版次', number],
    ] as const
  ).flatMap(([what, { basis }]) =>
    basis === 'stated' ? [] : [`${what}${basis === 'inferred' ? '推定' : '未详'}`],
  );
  return [`版 ${id}`, date.value ?? [], how].flat().join('，');
}

/** The first words of a text without a headline. */
const opening = ({ blocks }: Article): string =>
  `${Array.from(blocks[0]?.text ?? '')
    .slice(0, 20)
    .join('')}……`;

/** Signs that mean something in TeX, which the library escapes only together with all that is not ASCII. */
function forTex({ title, note, author, 'container-title': paper, ...rest }: CslItem): CslItem {
  return {
    ...rest,
    title: escaped(title),
    note: escaped(note),
    ...(paper !== undefined && { 'container-title': escaped(paper) }),
    ...(author && { author: author.map(({ family }) => ({ family: escaped(family) })) }),
  };
}

const escaped = (text: string): string =>
  text.replace(/[&%$#_{}~^\\]/gu, (sign) => spelled[sign] ?? `\\${sign}`);

const spelled: Readonly<Record<string, string>> = {
  '~': '\\textasciitilde ',
  '^': '\\textasciicircum ',
  '\\': '\\textbackslash ',
};
