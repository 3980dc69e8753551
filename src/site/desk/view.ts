import type { Suspicion } from '../../records/suspicion.ts';
import { compareIds } from '../address.ts';
import type { Archive } from '../records.ts';
import { type BulkGroup, bulkGroups } from './bulk.ts';
import { type DeskItem, votesOf } from './items.ts';
import { type DeskClass, deskClasses, deskItems } from './desk-items.ts';

/** Everything on the desk. */
export interface DeskView {
  items: DeskItem[];
  punctuation: BulkGroup[];
  script: BulkGroup[];
  width: BulkGroup[];
  /** Differences of paragraphs: shown, since each variant has its place here, but nothing to correct. */
  layout: DeskItem[];
  /** Suspicious text that belongs to no article. */
  elsewhere: Suspicion[];
  counts: Record<DeskClass, number>;
  pages: string[];
  /** How the votes stand, the clearest first. */
  votes: string[];
  stories: { id: string; headline: string | null }[];
  rules: string[];
}

/** Gathers what an editor has to decide in the issue: what is open before what files have settled, worst first. */
export function deskView(archive: Archive): DeskView {
  const { items, of, elsewhere } = deskItems(archive);
  const storyIds = new Set(items.flatMap(({ story }) => story ?? []));
  return {
    items,
    punctuation: bulkGroups(of('punctuation')),
    script: bulkGroups(of('script')),
    width: bulkGroups(of('width')),
    layout: of('layout'),
    elsewhere,
    counts: Object.fromEntries(
      deskClasses.map((name) => [name, items.filter((item) => item.class === name).length]),
    ) as Record<DeskClass, number>,
    votes: [...new Set(items.map(votesOf))].filter((votes) => votes !== '').sort(clearestFirst),
    pages: [...new Set(items.map(({ page }) => page))].sort(compareIds),
    stories: archive.stories.filter(({ id }) => storyIds.has(id)),
    rules: [...new Set(items.map(({ rule }) => rule))],
  };
}

/** More votes against fewer, then more votes. */
function clearestFirst(a: string, b: string): number {
  const lead = (votes: string): number => {
    const [most = 0, next = 0] = votes.split(':').map(Number);
    return most - next;
  };
  return lead(b) - lead(a) || compareIds(b, a);
}
