import { dictionaryOf } from '../../i18n/dictionary.ts';
import { fillerOf } from '../../i18n/fill-in.ts';
import { asItWas } from '../../i18n/message.ts';
import type { Language } from '../../records/language.ts';
import { withUnseenShown } from '../show-unseen.ts';
import { addressIn, type Place } from './address-in.ts';

/**
 * What differs between languages in a page of HTML or XML: a message, or the path of an address, behind the language
 * that its element may name for it.
 */
const VARIES =
  /\u{FDD0}([^\u{FDD0}\u{FDD1}]+)\u{FDD1}|((?:hreflang="[^"]*" )?(?:href|action|content)=")([^"?#\u{FDD0}]+)/gu;

/**
 * Makes what gives a page its languages, one page for each of `languages`: words for its messages, and links that stay in
 * the language. A link that names another in front of its address (`hreflang`) leads into that one. Addresses that begin
 * with the site's `origin` (`https://host`), where it is known, are its own too.
 */
export function speaker(
  languages: readonly Language[],
  place: Place & { origin: string | null },
): (page: string) => string[] {
  const wordsFor = fillerOf(languages.map((language) => dictionaryOf(language)));
  const ways = waysIn(languages, place);
  return (page) => {
    const pieces: (string | readonly string[])[] = [];
    let at = 0;
    for (const { 0: whole, 1: written, 2: before = '', 3: path = '', index } of page.matchAll(VARIES)) {
      const said = written === undefined ? ways(before, path) : wordsFor(written);
      if (said === undefined) continue;
      pieces.push(page.slice(at, index) + before, said);
      at = index + whole.length;
    }
    pieces.push(page.slice(at));
    return languages.map((_, each) =>
      asItWas(pieces.map((piece) => (typeof piece === 'string' ? piece : piece[each])).join('')),
    );
  };
}

/**
 * Makes what gives each of `languages` its page from what was answered, with what no reader sees shown in HTML; `null`
 * for what says the same in all languages.
 */
export function spokenFrom(
  languages: readonly Language[],
  place: Place & { origin: string | null },
): (response: Response) => Promise<string[] | null> {
  const speak = speaker(languages, place);
  return async (response) => {
    const type = response.headers.get('content-type') ?? '';
    const kind = /^(?:text\/(html)|application\/(?:atom\+)?(xml))/u.exec(type)?.slice(1).find(Boolean);
    if (kind !== 'html' && kind !== 'xml') return null;
    // What no reader sees may stand in values of messages too, so it is shown once the words are there.
    return speak(await response.text()).map((page) => withUnseenShown(page, kind));
  };
}

/** Makes what gives a path in each language; `undefined` where it is the same in all. */
function waysIn(languages: readonly Language[], place: Place & { origin: string | null }) {
  const { origin } = place;
  return (before: string, path: string): string[] | undefined => {
    const host = origin !== null && path.startsWith(`${origin}/`) ? origin : '';
    const named = namedBefore(before, place.languages);
    const ways = languages.map(
      (language) => host + addressIn(named ?? language, path.slice(host.length), place),
    );
    return ways.every((way) => way === path) ? undefined : ways;
  };
}

/** The language named in front of an address; the first one stands for all that is none of ours (`x-default`). */
function namedBefore(before: string, languages: readonly Language[]): Language | undefined {
  const named = /^hreflang="([^"]*)"/u.exec(before)?.[1];
  return named === undefined ? undefined : (languages.find((one) => one === named) ?? languages[0]);
}
