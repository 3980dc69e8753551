import type { Language } from '../../records/language.ts';

/** Where pages stand: `base` is the site's root, the pages of the first of its languages stand there. */
export interface Place {
  base: string;
  languages: readonly Language[];
}

/** The folder of a language's pages under the site's root: none for the first, its code for each other (`en/`). */
function folderOf(language: Language, languages: readonly Language[]): string {
  return language === languages[0] ? '' : `${language}/`;
}

/**
 * The address in a language of the page that stands at `address` in the first one. Pages end in a slash, and so do their
 * addresses; a feed is a page too. What is the same in all languages, data and fonts, stays where it is, and so does
 * what is outside.
 */
export function addressIn(language: Language, address: string, { base, languages }: Place): string {
  const [, path] = /^([^?#]*)/u.exec(address) ?? [];
  const isOurs = path?.startsWith(base) === true;
  if (!isOurs || !/\/(?:feed\.xml)?$/u.test(path)) return address;
  return `${base}${folderOf(language, languages)}${address.slice(base.length)}`;
}

/** The file of a page in a language, below the site's root. */
export function fileIn(language: Language, file: string, languages: readonly Language[]): string {
  return `${folderOf(language, languages)}${file}`;
}

/** The language of the page at `path`, and the path of the same page in the first language. */
export function languageAt(
  path: string,
  { base, languages }: Place,
): { language: Language | undefined; path: string } {
  const within = path.slice(base.length);
  const language = languages.slice(1).find((one) => within.startsWith(folderOf(one, languages)));
  return language === undefined
    ? { language: languages[0], path }
    : { language, path: base + within.slice(folderOf(language, languages).length) };
}
