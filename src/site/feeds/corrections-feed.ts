import { dictionaryOf } from '../../i18n/dictionary.ts';
import { siteAddress } from '../address.ts';
import { type LoggedDecision, loggedDecisions } from '../desk/decisions.ts';
import type { Archive } from '../records.ts';
import { atomFeed, type Entry, noDay } from './atom.ts';

/** The corrections in force, the latest first. */
export function correctionsFeed(archive: Archive): string {
  const applied = loggedDecisions(archive).standing.filter(
    ({ correction }) => correction.state === 'applied',
  );
  const days = [...applied.map(updatedOn), ...archive.pages.flatMap(({ date }) => date.value ?? [])].sort();
  return atomFeed({
    path: 'desk/feed.xml',
    page: 'desk/log/',
    name: 'corrections',
    title: dictionaryOf().desk.feedTitle,
    updated: (applied.length > 0 ? latest(applied) : days.at(-1)) ?? noDay,
    entries: applied.toSorted(latestFirst).map(entryOf),
  });
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

function entryOf(decision: LoggedDecision): Entry {
  const { correction, page, block, address } = decision;
  const { id, witness, from, to, context, reason, by, at, confirmations } = correction;
  const { desk } = dictionaryOf();
  const names = confirmations.map((one) => one.by);
  return {
    id: `urn:duikan:correction:${encodeURIComponent(`${id}/${witness}`)}`,
    title: desk.feedEntry(desk.place(page, block ?? 0), from, to),
    link: address ?? siteAddress('desk/log/'),
    updated: updatedOn(decision),
    published: at,
    authors: [by],
    lines: [context, reason, desk.by(by, at), names.length > 0 ? desk.confirmed(names) : desk.unconfirmed],
  };
}
