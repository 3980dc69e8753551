import { settles } from '../records/correction.ts';
import type { Page } from '../records/page.ts';
import { type Variant, variantClasses } from '../records/variant.ts';
import type { Story } from '../records/story.ts';
import { compareIds } from './address.ts';
import type { Archive } from './records.ts';
import { substantive } from './witness.ts';

/** The stories of an archive: those with most witnesses first, then those with most substantive variants. */
export function leadStories(archive: Archive): Story[] {
  const printings = (story: Story): number => story.witnesses.length;
  return archive.stories.toSorted(worthFirst(archive, printings));
}

/** A story as a front shows it: with its printings on the front's pages. */
export interface FrontStory {
  story: Story;
  printings: string[];
}

/**
 * The stories that some pages print, those worth the front first: the one that is to be first, wherever it is printed,
 * then most printings on these pages, then most substantive variants.
 */
export function frontStories(
  archive: Archive,
  pages: readonly Page[],
  first: string | null = null,
): FrontStory[] {
  const printed = pages.flatMap(({ articles }) => articles.flatMap((id) => archive.storyOf(id) ?? []));
  const here = new Set(pages.flatMap(({ articles }) => articles));
  const printings = ({ witnesses }: Story): string[] =>
    witnesses.map(({ article }) => article).filter((id) => here.has(id));
  const worth = worthFirst(archive, (story) => printings(story).length);
  const opening = first === null ? [] : [archive.story(first)];
  return [...new Set([...opening, ...[...new Set(printed)].toSorted(worth)])].map((story) => ({
    story,
    printings: printings(story),
  }));
}

function worthFirst(archive: Archive, printings: (story: Story) => number) {
  const disputed = (story: Story): number => substantive(archive.variantsOf(story.id)).length;
  return (a: Story, b: Story): number =>
    printings(b) - printings(a) || disputed(b) - disputed(a) || compareIds(a.id, b.id);
}

/** The substantive variants that name a suspect, the gravest class first, then in the order they are given. */
export function suspiciousPlaces(variants: readonly Variant[]): Variant[] {
  const gravity = (variant: Variant): number => variantClasses.indexOf(variant.class);
  return substantive(variants)
    .filter(({ suspects }) => suspects.length > 0)
    .toSorted((a, b) => gravity(a) - gravity(b));
}

/** The suspicious places of a front's stories that stand in its own printings. */
export function frontPlaces(archive: Archive, stories: readonly FrontStory[]): Variant[] {
  const here = new Set(stories.flatMap(({ printings }) => printings));
  const variants = stories
    .toSorted((a, b) => compareIds(a.story.id, b.story.id))
    .flatMap(({ story }) => archive.variantsOf(story.id));
  return suspiciousPlaces(variants).filter(({ suspects }) => suspects.some((id) => here.has(id)));
}

/** A suspicious place and what editors decided there; `null` while it is open. */
export interface SuspiciousPlace {
  variant: Variant;
  outcome: 'applied' | 'kept' | 'both' | null;
}

/** Each place with what files have settled there, the open ones first; settled is a place where every suspect is. */
export function openFirst(archive: Archive, places: readonly Variant[]): SuspiciousPlace[] {
  const outcomeOf = ({ id, suspects }: Variant): SuspiciousPlace['outcome'] => {
    const decided = archive.decisionsOn(id).filter(({ state }) => settles(state));
    const states = suspects.map((one) => decided.findLast(({ witness }) => witness === one)?.state);
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
