import type { Dictionary } from '../i18n/dictionary.ts';
import { language } from './language.ts';

/**
 * Words of the page's language out of modules by their paths, `…/i18n/CODE/PART.ts`: a script names the parts that it
 * speaks with, so that a page need not load the whole dictionary. That each language has them all is a matter of types.
 */
export function inLanguage<Part extends keyof Dictionary>(
  modules: Readonly<Record<string, Partial<Dictionary>>>,
): Pick<Dictionary, Part> {
  const own = Object.keys(modules).filter((path) => path.includes(`/${language}/`));
  return Object.assign({}, ...own.map((path) => modules[path])) as Pick<Dictionary, Part>;
}
