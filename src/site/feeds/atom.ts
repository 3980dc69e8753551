import { Feed } from 'feed';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import { siteAddress } from '../address.ts';
import { settings } from '../settings.ts';

/** An entry of a feed; days as `2025-01-22`, `link` from the root of the host. */
export interface Entry {
  /** A URI that stays the same wherever the site stands. */
  id: string;
  title: string;
  link: string;
  updated: string;
  published?: string | undefined;
  /** Who wrote it, where that is known. */
  authors: readonly string[];
  /** Paragraphs of plain text. */
  lines: readonly string[];
}

interface FeedOf {
  /** Where the feed stands, from the site's root, and the page that it follows. */
  path: string;
  page: string;
  /** What tells it apart where the site does not know its address. */
  name: string;
  title: string;
  /** The day of what is newest in it. */
  updated: string;
  entries: readonly Entry[];
}

/** A feed in Atom (RFC 4287). Text stays text, whatever is written in it. */
export function atomFeed({ path, page, name, title, updated, entries }: FeedOf): string {
  const { frame } = dictionaryOf();
  const feed = new Feed({
    id: settings.address === null ? `urn:duikan:${name}` : absolute(siteAddress(path)),
    title,
    link: absolute(siteAddress(page)),
    feedLinks: { atom: absolute(siteAddress(path)) },
    language: frame.code,
    updated: dayStart(updated),
    author: { name: settings.title ?? frame.site },
    generator: false,
  });
  for (const entry of entries) feed.addItem(itemOf(entry));
  return settings.address === null ? relative(feed.atom1()) : feed.atom1();
}

/** The day that a feed without dated entries is of, so that two builds give the same bytes. */
export const noDay = '1970-01-01';

function itemOf({ id, title, link, updated, published, authors, lines }: Entry) {
  return {
    id,
    title: escaped(title),
    link: absolute(link),
    date: dayStart(updated),
    ...(published === undefined ? {} : { published: dayStart(published) }),
    author: authors.map((name) => ({ name })),
    content: lines
      .filter((line) => line !== '')
      .map((line) => `<p>${escaped(line)}</p>`)
      .join(''),
  };
}

const dayStart = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The library takes whole addresses only, in place of which a site that does not know its own gets relative ones. */
const nowhere = 'https://site.invalid';

/**
 * Links from the root of whatever site the feed is fetched from, said by `xml:base` (RFC 4287, 2). A guessed address,
 * that of `npm start` say, would be wrong wherever else the feed is read.
 */
function relative(atom: string): string {
  return atom.replace('<feed ', '<feed xml:base="/" ').replaceAll(`"${nowhere}/`, '"/');
}

function absolute(path: string): string {
  return new URL(path, settings.address ?? nowhere).href;
}

/** Text inside the HTML that a feed's entries are made of. */
function escaped(text: string): string {
  return text.replace(
    /[&<>"]/gu,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}
