import { dictionaryOf } from '../../i18n/dictionary.ts';
import { fillIn } from '../../i18n/fill-in.ts';
import type { Language } from '../../records/language.ts';
import { addressIn, type Place } from './address-in.ts';

/** An address in a page of HTML or XML, behind the language that its element may name for it. */
const ADDRESS = /((?:hreflang="[^"]*" )?(?:href|action|content)=")([^"]*)/gu;

/**
 * Makes what gives a page its language: words for its messages, and links that stay in the language. A link that names
 * another in front of its address (`hreflang`) leads into that one. Addresses that begin with the site's `origin`
 * (`https://host`), where it is known, are its own too.
 */
export function speaker(
  language: Language,
  place: Place & { origin: string | null },
): (page: string) => string {
  const fill = fillIn(dictionaryOf(language));
  const { origin, languages } = place;
  return (page) =>
    fill(
      page.replace(ADDRESS, (_, before: string, address: string) => {
        const host = origin !== null && address.startsWith(`${origin}/`) ? origin : '';
        const into = namedBefore(before, languages) ?? language;
        return `${before}${host}${addressIn(into, address.slice(host.length), place)}`;
      }),
    );
}

/** The language named in front of an address; the first one stands for all that is none of ours (`x-default`). */
function namedBefore(before: string, languages: readonly Language[]): Language | undefined {
  const named = /^hreflang="([^"]*)"/u.exec(before)?.[1];
  return named === undefined ? undefined : (languages.find((one) => one === named) ?? languages[0]);
}
