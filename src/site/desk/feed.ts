import { Feed } from 'feed';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import { siteAddress } from '../address.ts';
import type { Archive } from '../records.ts';
import { settings } from '../settings.ts';
import { type LoggedDecision, loggedDecisions } from './decisions.ts';

/** The corrections in force as an Atom feed (RFC 4287), the latest first. Text stays text, whatever a reason holds. */
export function correctionsFeed(archive: Archive): string {
  const { desk, frame } = dictionaryOf();
  const applied = loggedDecisions(archive).standing.filter(
    ({ correction }) => correction.state === 'applied',
  );
  const days = [...applied.map(updatedOn), ...archive.pages.flatMap(({ date }) => date.value ?? [])].sort();
  const feed = new Feed({
    id: settings.address === null ? 'urn:duikan:corrections' : absolute(siteAddress('desk/feed.xml')),
    title: desk.feedTitle,
    link: absolute(siteAddress('desk/log/')),
    feedLinks: { atom: absolute(siteAddress('desk/feed.xml')) },
    language: frame.code,
    updated: dayStart(applied.length > 0 ? latest(applied) : (days.at(-1) ?? '1970-01-01')),
    author: { name: settings.title ?? frame.site },
    generator: false,
  });
  for (const decision of applied.toSorted(latestFirst)) feed.addItem(itemOf(decision));
  return settings.address === null ? relative(feed.atom1()) : feed.atom1();
}

/** The day a correction was made, or last confirmed. */
function updatedOn({ correction }: LoggedDecision): string {
  return [correction.at, ...correction.confirmations.map(({ at }) => at)].sort().at(-1) ?? correction.at;
}

const latest = (decisions: readonly LoggedDecision[]): string => decisions.map(updatedOn).sort().at(-1) ?? '';

function latestFirst(a: LoggedDecision, b: LoggedDecision): number {
  const [x, y] = [updatedOn(a), updatedOn(b)];
  return x < y ? 1 : x > y ? -1 : 0;
}

function itemOf(decision: LoggedDecision) {
  const { correction, page, block, address } = decision;
  const { id, witness, from, to, context, reason, by, at, confirmations } = correction;
  const { desk } = dictionaryOf();
  const names = confirmations.map((one) => one.by);
  const lines = [
    context,
    reason,
    desk.by(by, at),
    names.length > 0 ? desk.confirmed(names) : desk.unconfirmed,
  ];
  return {
    id: `urn:duikan:correction:${encodeURIComponent(`${id}/${witness}`)}`,
    title: escaped(desk.feedEntry(desk.place(page, block ?? 0), from, to)),
    link: absolute(address ?? siteAddress('desk/log/')),
    date: dayStart(updatedOn(decision)),
    published: dayStart(at),
    author: [{ name: by }],
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
