import { escaped } from '../../collate/plain/tei-text.ts';
import type { Page } from '../../records/page.ts';

/** What the header of every TEI file says beside its text. */
export interface TeiOwner {
  /** Whose the texts are. */
  rights: string;
  licence: string | null;
}

/** Who publishes it under which id, and whose it is. */
export function publication(idno: string, { rights, licence }: TeiOwner): string {
  const said = [rights, ...(licence === null ? [] : [licence])].map((text) => `<p>${escaped(text)}</p>`);
  return `<publicationStmt><publisher>Duikan</publisher>${idno}<availability>${said.join('')}</availability></publicationStmt>`;
}

/** Where an article is printed: a statement that is not printed on the page says how it is known. */
export function bibl(article: string, { id, paper, date, number, file, sha256 }: Page): string {
  const known = (basis: string): string => ` ana="#${basis}"`;
  const parts = [
    paper.name === null ? '' : `<title level="j"${known(paper.basis)}>${escaped(paper.name)}</title>`,
    date.value === null ? '' : `<date when="${date.value}"${known(date.basis)}/>`,
    number.value === null
      ? ''
      : `<biblScope unit="page"${known(number.basis)}>${escaped(number.value)}</biblScope>`,
    `<idno type="article">${article}</idno><idno type="page">${id}</idno>`,
    `<idno type="file">${escaped(file)}</idno><idno type="sha256">${sha256}</idno>`,
  ];
  return `<bibl>${parts.join('')}</bibl>`;
}

export function category(id: string, what: string, within = ''): string {
  return `<category xml:id="${id}"><catDesc>${what}</catDesc>${within}</category>`;
}

/** How a statement of `bibl` is known. */
export const knownCategories =
  category('stated', 'printed on the page') + category('inferred', 'concluded from the page');
