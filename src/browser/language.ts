import { type Language, languages } from '../records/language.ts';
import { addressIn, languageAt, type Place } from '../site/languages/address-in.ts';

/** Outside a page, as in tests of what needs none, everything is in the first language. */
const page = typeof document === 'undefined' ? undefined : document.documentElement;

/** The languages of the site, as the page says them; the first one stands at its root. */
const place: Place = {
  base: import.meta.env.BASE_URL,
  languages: languagesIn(page?.dataset['languages'] ?? languages[0]),
};

/** The language of the page. */
export const language: Language = languages.find((one) => one === page?.lang) ?? languages[0];

/** The address in the page's language of a page of the site. */
export function here(address: string): string {
  return addressIn(language, address, place);
}

/** The address of this page in another language; that of the site has none of it where it does not speak it. */
export function hereIn(code: string): string | undefined {
  const [to] = languagesIn(code);
  return to && addressIn(to, languageAt(location.pathname, place).path, place);
}

function languagesIn(codes: string): Language[] {
  return codes.split(' ').flatMap((code) => languages.find((one) => one === code) ?? []);
}
