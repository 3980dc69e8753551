import type { Page } from '../records/page.ts';

/** Where a site says how its articles are looked up by what they print, from its root. */
export const printedManifestPath = 'printed/index.json';

/** Grams in so many `parts` and the pages, under `printed/<folder>/`, whose name changes with what is in it. */
export interface PrintedManifest {
  folder: string;
  parts: number;
}

export const gramsPath = (folder: string, part: number): string => `printed/${folder}/grams/${part}.bin`;
export const pagesPath = (folder: string): string => `printed/${folder}/pages.bin`;

/** The id of an article by its page and how many stand on it before. */
export const articleId = (page: string, before: number): string => `${page}-a${before + 1}`;

/** The parts of an article's head, in the order in which its text file has them. */
export const headParts = ['kicker', 'headline', 'subheadline', 'continued', 'line'] as const;

/**
 * A page as the index has it; `basis`: how paper, date and number are known, a letter each (`s`tated, `i`nferred,
 * `u`nknown). `heads`: a digit of base 32 for each of its articles, a bit for each part of the head that
 * stands in its text file before the blocks; `-` where it cannot be told by empty lines where a block begins.
 */
export interface PrintedPage extends Pick<Page, 'id'> {
  paper: Page['paper']['name'];
  date: Page['date']['value'];
  number: Page['number']['value'];
  basis: string;
  heads: string;
}
