import type { Suspicion } from '../../records/suspicion.ts';
import type { VariantClass } from '../../records/variant.ts';
import { compareIds } from '../address.ts';
import type { Archive } from '../records.ts';
import { type BulkGroup, bulkGroups } from './bulk.ts';
import { type DeskItem, isSettled, itemsOfVariant, votesOf } from './items.ts';
import { suspicionItems } from './suspicion-items.ts';

/** The classes that are decided place by place, the gravest first; then what one witness alone makes suspicious. */
export const deskClasses = ['fluent', 'shape', 'omission', 'addition', 'editorial', 'suspicion'] as const;
export type DeskClass = (typeof deskClasses)[number];

/** Everything on the desk. */
export interface DeskView {
  items: DeskItem[];
  punctuation: BulkGroup[];
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
  const filed = Map.groupBy(archive.corrections, ({ id }) => id);
  const all = archive.variants.flatMap((variant) => itemsOfVariant(archive, variant, filed));
  const of = (...names: VariantClass[]): DeskItem[] =>
    all.filter((item) => names.some((name) => name === item.class));
  const single = of('fluent', 'shape', 'omission', 'addition', 'editorial');
  const { items: suspicions, elsewhere } = suspicionItems(archive, single, filed);
  const items = [...single, ...suspicions].sort(worstFirst);
  const storyIds = new Set(items.flatMap(({ story }) => story ?? []));
  return {
    items,
    punctuation: bulkGroups(of('punctuation')),
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

/** What is open first; by class; then places with a verdict, the most votes first; else in the order of the text (the sort is stable). */
function worstFirst(a: DeskItem, b: DeskItem): number {
  const rank = ({ class: name }: DeskItem): number => deskClasses.findIndex((one) => one === name);
  const votes = ({ verdict }: DeskItem): number => (verdict?.decided ? (verdict.votes[0] ?? 0) : 0);
  return Number(isSettled(a)) - Number(isSettled(b)) || rank(a) - rank(b) || votes(b) - votes(a);
}
