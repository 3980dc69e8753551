import type { Suspicion } from '../../records/suspicion.ts';
import type { VariantClass } from '../../records/variant.ts';
import { onceAsked } from '../asked.ts';
import type { Archive } from '../records.ts';
import { deskClasses } from './desk-classes.ts';
import { type DeskItem, isSettled, itemsOfVariant } from './items.ts';
import { suspicionItems } from './suspicion-items.ts';

/** Everything there is to decide, one by one and in bulk. */
export interface DeskItems {
  /** One by one: what is open before what files have settled, worst first. */
  items: DeskItem[];
  /** Of one class, together. */
  of: (name: VariantClass) => DeskItem[];
  /** Suspicious text that belongs to no article. */
  elsewhere: Suspicion[];
}

/** Gathers what an editor has to decide in the issue. */
export const deskItems = onceAsked((archive: Archive): DeskItems => {
  const filed = Map.groupBy(archive.corrections, ({ id }) => id);
  const byClass = Map.groupBy(
    archive.variants.flatMap((variant) => itemsOfVariant(archive, variant, filed)),
    (item) => item.class,
  );
  const of = (name: VariantClass): DeskItem[] => byClass.get(name) ?? [];
  const single = deskClasses.flatMap((name) => (name === 'suspicion' ? [] : of(name)));
  const { items, elsewhere } = suspicionItems(archive, single, filed);
  return { items: [...single, ...items].sort(worstFirst), of, elsewhere };
});

/** What is open first; by class; then places with a verdict, the most votes first; else in the order of the text (the sort is stable). */
function worstFirst(a: DeskItem, b: DeskItem): number {
  const rank = ({ class: name }: DeskItem): number => deskClasses.findIndex((one) => one === name);
  const votes = ({ verdict }: DeskItem): number => (verdict?.decided ? (verdict.votes[0] ?? 0) : 0);
  return Number(isSettled(a)) - Number(isSettled(b)) || rank(a) - rank(b) || votes(b) - votes(a);
}
