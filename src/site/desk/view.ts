import type { Suspicion } from '../../records/suspicion.ts';
import { compareIds } from '../address.ts';
import { onceAsked } from '../asked.ts';
import { countPlaces, type PlaceCounts } from '../counts/place-counts.ts';
import type { Archive } from '../records.ts';
import { type BulkGroup, bulkGroups } from './bulk.ts';
import { type DeskItem, isSettled, votesOf } from './items.ts';
import { pairOf } from './list-index.ts';
import { type DeskClass, deskClasses } from './desk-classes.ts';
import { deskItems } from './desk-items.ts';

/** Everything on the desk. */
export interface DeskView {
  items: DeskItem[];
  /** What is the same on each page of a list in parts. */
  frame: DeskFrame;
  punctuation: BulkGroup[];
  script: BulkGroup[];
  width: BulkGroup[];
  /** Differences of paragraphs: shown, since each variant has its place here, but nothing to correct. */
  layout: DeskItem[];
  /** Suspicious text that belongs to no article. */
  elsewhere: Suspicion[];
}

/** How much there is on a desk, and what its items are chosen by. */
export interface DeskFrame {
  places: PlaceCounts;
  counts: Record<DeskClass, number>;
  pages: string[];
  papers: string[];
  days: string[];
  /** How the votes stand, the clearest first. */
  votes: string[];
  stories: { id: string; headline: string | null }[];
  rules: string[];
  /** What was read for what, where that is at least twice, the most frequent first: as JSON, with its count. */
  pairs: { pair: string; count: number }[];
  /** Whether there is anything beside the items: what is decided together, or only shown. */
  hasMore: boolean;
}

/** What is decided together, in the order in which it is shown. */
export const togetherIn = ({ punctuation, script, width }: DeskView): BulkGroup[] => [
  ...punctuation,
  ...script,
  ...width,
];

/** Gathers what an editor has to decide in the issue: what is open before what files have settled, worst first. */
export const deskView = onceAsked((archive: Archive): DeskView => {
  const { items, of, elsewhere } = deskItems(archive);
  const more = {
    punctuation: bulkGroups(of('punctuation')),
    script: bulkGroups(of('script')),
    width: bulkGroups(of('width')),
    layout: of('layout'),
    elsewhere,
  };
  const hasMore = Object.values(more).some(({ length }) => length > 0);
  return { items, ...more, frame: { ...frameOf(archive, items), hasMore } };
});

function frameOf(archive: Archive, items: readonly DeskItem[]): Omit<DeskFrame, 'hasMore'> {
  const pages = [...new Set(items.map(({ page }) => page))].sort(compareIds).map((id) => archive.page(id));
  const storyIds = new Set(items.flatMap(({ story }) => story ?? []));
  return {
    places: countPlaces(items),
    counts: Object.fromEntries(
      deskClasses.map((name) => [name, items.filter((item) => item.class === name).length]),
    ) as Record<DeskClass, number>,
    votes: [...new Set(items.map(votesOf))].filter((votes) => votes !== '').sort(clearestFirst),
    pages: pages.map(({ id }) => id),
    papers: distinct(pages.flatMap(({ paper }) => paper.name ?? [])),
    days: distinct(pages.flatMap(({ date }) => date.value ?? [])),
    pairs: commonPairs(items),
    stories: archive.stories
      .filter(({ id }) => storyIds.has(id))
      .map(({ id, headline }) => ({ id, headline })),
    rules: [...new Set(items.map(({ rule }) => rule))],
  };
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort(compareIds);

/** A list to choose from holds so many pairs; rarer ones are found by their rows. */
const offeredPairs = 100;

function commonPairs(items: readonly DeskItem[]): DeskFrame['pairs'] {
  const groups = Map.groupBy(
    items.filter((item) => !isSettled(item)),
    pairOf,
  );
  return [...groups]
    .map(([pair, own]) => ({ pair, count: own.length }))
    .filter(({ pair, count }) => pair !== '' && count > 1)
    .sort((a, b) => b.count - a.count || (a.pair < b.pair ? -1 : 1))
    .slice(0, offeredPairs);
}

/** More votes against fewer, then more votes. */
function clearestFirst(a: string, b: string): number {
  const lead = (votes: string): number => {
    const [most = 0, next = 0] = votes.split(':').map(Number);
    return most - next;
  };
  return lead(b) - lead(a) || compareIds(b, a);
}
