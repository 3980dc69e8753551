import { settles } from '../records/correction.ts';
import { type Variant, variantClasses } from '../records/variant.ts';
import type { Story } from '../records/story.ts';
import { compareIds } from './address.ts';
import type { Archive } from './records.ts';
import { substantive } from './witness.ts';

/** The stories worth the front: the one that is to be first, then most witnesses, then most substantive variants. */
export function leadStories(archive: Archive, first: string | null = null): Story[] {
  const disputed = (story: Story): number => substantive(archive.variantsOf(story.id)).length;
  return archive.stories.toSorted(
    (a, b) =>
      Number(b.id === first) - Number(a.id === first) ||
      b.witnesses.length - a.witnesses.length ||
      disputed(b) - disputed(a) ||
      compareIds(a.id, b.id),
  );
}

/** The substantive variants that name a suspect, the gravest class first, then in the order of the records. */
export function suspiciousPlaces(archive: Archive): Variant[] {
  const gravity = (variant: Variant): number => variantClasses.indexOf(variant.class);
  return substantive(archive.variants)
    .filter(({ suspects }) => suspects.length > 0)
    .toSorted((a, b) => gravity(a) - gravity(b));
}

/** A suspicious place and what editors decided there; `null` while it is open. */
export interface SuspiciousPlace {
  variant: Variant;
  outcome: 'applied' | 'kept' | 'both' | null;
}

/** Each place with what files have settled there, the open ones first; settled is a place where every suspect is. */
export function openFirst(archive: Archive, places: readonly Variant[]): SuspiciousPlace[] {
  const settled = new Map(
    archive.corrections.flatMap(({ id, witness, state }) =>
      settles(state) ? [[`${id} ${witness}`, state]] : [],
    ),
  );
  const outcomeOf = ({ id, suspects }: Variant): SuspiciousPlace['outcome'] => {
    const states = suspects.map((witness) => settled.get(`${id} ${witness}`));
    if (states.includes(undefined)) return null;
    return (['applied', 'kept', 'both'] as const).find((state) => states.includes(state)) ?? null;
  };
  const judged = places.map((variant) => ({ variant, outcome: outcomeOf(variant) }));
  return [
    ...judged.filter(({ outcome }) => outcome === null),
    ...judged.filter(({ outcome }) => outcome !== null),
  ];
}

/** Suspected readings of two characters or more: words to try the search with, each once. */
export function suspiciousWords(places: readonly Variant[], count: number): string[] {
  const words = places.flatMap(({ readings, suspects }) =>
    readings
      .filter(
        ({ text, witnesses }) =>
          /^\p{Script=Han}{2,6}$/u.test(text) && witnesses.every((id) => suspects.includes(id)),
      )
      .map(({ text }) => text),
  );
  return [...new Set(words)].slice(0, count);
}
