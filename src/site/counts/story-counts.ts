import type { Story } from '../../records/story.ts';
import type { Variant } from '../../records/variant.ts';
import type { Archive } from '../records.ts';
import { readingsOf, substantive } from '../witness.ts';

/** What there is in a story. */
export interface StoryCounts {
  variants: number;
  punctuation: number;
  layout: number;
  /** By witness; `null` where two witnesses alone outvote nobody. */
  suspected: ReadonlyMap<string, number | null>;
}

/** Counts the variants of a story, of which all are given. */
export function storyCounts(story: Story, all: readonly Variant[]): StoryCounts {
  const own = substantive(all);
  const suspected = new Map<string, number>();
  for (const id of own.flatMap(({ suspects }) => suspects)) suspected.set(id, (suspected.get(id) ?? 0) + 1);
  const of = (name: Variant['class']): number => all.filter((variant) => variant.class === name).length;
  return {
    variants: own.length,
    punctuation: of('punctuation'),
    layout: of('layout'),
    suspected: new Map(
      story.witnesses.map(({ article }) => [
        article,
        story.witnesses.length > 2 ? (suspected.get(article) ?? 0) : null,
      ]),
    ),
  };
}

/** The variants of an article's story, and how many of them stand where it prints the text. */
export function articleCounts(archive: Archive, article: string): { story: number; own: number } {
  const story = archive.storyOf(article);
  const all = story ? substantive(archive.variantsOf(story.id)) : [];
  return { story: all.length, own: readingsOf(all, article).length };
}
