import { dictionaryOf } from '../../i18n/dictionary.ts';
import type { Variant } from '../../records/variant.ts';
import { articleAddress } from '../address.ts';
import { daysOf, type Day } from '../days.ts';
import { frontPlaces, frontStories, openFirst } from '../home.ts';
import type { Archive } from '../records.ts';
import { atomFeed, type Entry, noDay } from './atom.ts';

/** So many places stand in the feed. */
const held = 100;

/** The places of the newest days at which most papers stand against one and nobody has decided yet, the gravest of a day first. */
export function suspicionsFeed(archive: Archive): string {
  const known = new Set<string>();
  const entries: Entry[] = [];
  for (const day of daysOf(archive.pages)) {
    if (entries.length >= held) break;
    const open = openFirst(archive, frontPlaces(archive, frontStories(archive, day.pages)));
    for (const { variant, outcome } of open) {
      if (outcome !== null || known.has(variant.id)) continue;
      known.add(variant.id);
      entries.push(entryOf(variant, day));
    }
  }
  return atomFeed({
    path: 'desk/suspicions/feed.xml',
    page: 'desk/',
    name: 'suspicions',
    title: dictionaryOf().archive.suspicionsFeed,
    updated: entries[0]?.updated ?? noDay,
    entries: entries.slice(0, held),
  });
}

function entryOf(variant: Variant, { date, pages }: Day): Entry {
  const { archive: t, desk, variants } = dictionaryOf();
  const here = new Set(pages.flatMap(({ articles }) => articles));
  const suspect = variant.suspects.find((id) => here.has(id)) ?? variant.suspects[0] ?? '';
  const own = variant.readings.find(({ witnesses }) => witnesses.includes(suspect))?.text ?? '';
  const { before, after } = variant.context;
  return {
    id: `urn:duikan:suspicion:${encodeURIComponent(variant.id)}`,
    title: desk.feedEntry(suspect, own, variant.majority ?? ''),
    link: articleAddress(suspect, variant.id),
    updated: date ?? noDay,
    authors: [],
    lines: [
      variants.name[variant.class],
      ...variant.readings.map(({ text, witnesses }) =>
        t.readsThere(`${before}【${text}】${after}`, witnesses.length),
      ),
    ],
  };
}
