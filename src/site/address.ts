import { folderOf } from './named-folder.ts';

/**
 * The address of anything in the site by its path from the site's root: `desk/log/`, `favicon.svg`, empty for the home
 * page. The site may stand in a folder of its host (`/a/b/`), so no link is written without this.
 */
export function siteAddress(path = ''): string {
  return `${import.meta.env.BASE_URL}${path}`;
}

/** The address of an OCR'd page, at `#anchor` if one is given. */
export function pageAddress(page: string, anchor?: string): string {
  return address(`pages/${page}`, anchor);
}

/**
 * The address of a place in a raw page: its line, and from its column so many characters, which a script marks there.
 * Without one the line is found all the same.
 */
export function rawAddress(
  page: string,
  { line, column, length }: { line: number; column: number; length: number },
): string {
  return siteAddress(`pages/${page}/?mark=${line}.${column}.${length}#L${line}`);
}

/** The address of a variant or suspicion at the desk. */
export function deskAddress(id: string): string {
  return siteAddress(`desk/#${id}`);
}

/** The address of an article; `anchor` is a block (`p12`) or a variant's note (`v-…`). */
export function articleAddress(article: string, anchor?: string): string {
  return address(`articles/${article}`, anchor);
}

/** The address of a story: its matrix, notes and joint text. */
export function storyAddress(story: string, anchor?: string): string {
  return address(`stories/${story}`, anchor);
}

/** The address of the comparison of two articles of one story, the smaller id first, whichever way round they are given. */
export function pairAddress(story: string, pair: readonly [string, string], anchor?: string): string {
  const [a, b] = pair.toSorted(compareIds);
  return address(`stories/${story}/${a}~${b}`, anchor);
}

/** The address of the comparison of an article with the joint text of its story. */
export function jointAddress(story: string, article: string, anchor?: string): string {
  return address(`stories/${story}/${article}~joint`, anchor);
}

/** The address of the page that sets any witnesses of a story side by side, at first these. */
export function columnsAddress(story: string, articles: readonly string[] = []): string {
  return siteAddress(
    `stories/compare/?story=${story}${articles.length > 0 ? `&w=${articles.join(',')}` : ''}`,
  );
}

/** The address of a part of a list (`pages`, `days/2025-01-22`), from 1: the first is the list's own. */
export function listAddress(list: string, part: number): string {
  return address(part === 1 ? list : `${list}/list/${part}`);
}

/** The address of a day, named as `dayName` names it. */
export function dayAddress(day: string): string {
  return address(`days/${day}`);
}

/** The address of a paper, by its name. */
export function paperAddress(name: string): string {
  return address(`papers/${encodeURIComponent(folderOf(name))}`);
}

/** The address of an agency, by its name. */
export function agencyAddress(name: string): string {
  return address(`agencies/${encodeURIComponent(folderOf(name))}`);
}

/** The address of a rule's explanation; the colon of a rule's id (`classify:shape`) becomes a hyphen. */
export function ruleAddress(rule: string): string {
  return address(`method/rules/${rule.replace(':', '-')}`);
}

/** The address of the picture of a variant. */
export function pictureAddress(variant: string): string {
  return siteAddress(`pictures/${variant}.svg`);
}

/** The address of a published data file (`pages.json`, `raw/000.txt`). */
export function dataAddress(file: string): string {
  return siteAddress(`data/${file}`);
}

/** Orders ids as readers count: `000-a2` before `000-a10`. */
export function compareIds(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator('en', { numeric: true });

function address(path: string, anchor?: string): string {
  return siteAddress(anchor === undefined ? `${path}/` : `${path}/#${anchor}`);
}
