import { type NoisyPage, noisyPage } from '../../tests/generator/noisy-page.ts';
import { type PlacedPage, placedPage } from '../../tests/generator/place-page.ts';
import { setPage } from '../../tests/generator/set-page.ts';
import { allStories } from '../../tests/generator/stories.ts';

/** What a line truly is: the first or a further line of a paragraph or of something shown. */
export type TrueLabel = 'paragraph' | 'paragraph-on' | 'display' | 'display-on';

/** A page and the truth of its lines, by their numbers; what is not told may be anything. */
export interface TruePage {
  name: string;
  text: string;
  labels: ReadonlyMap<number, TrueLabel>;
  layouts?: PlacedPage['layouts'];
}

/** Generated pages with their truth, read as badly as `rate` says. */
export function generatedPages(firstSeed: number, count: number, rate: number): TruePage[] {
  const stories = allStories();
  return Array.from({ length: count }, (_, at) => {
    const noisy = noisyPage(setPage(stories, firstSeed + at), rate);
    return { name: `seed ${firstSeed + at}`, text: noisy.text, labels: labelsOf(noisy) };
  });
}

/** The same with boxes, as engines give them. */
export function placedPages(firstSeed: number, count: number, rate: number): TruePage[] {
  const stories = allStories();
  return Array.from({ length: count }, (_, at) => {
    const placed = placedPage(stories, firstSeed + 20 * at, rate);
    return { name: `seed ${placed.seed}`, ...placed, labels: labelsOf(placed) };
  });
}

function labelsOf(noisy: NoisyPage): Map<number, TrueLabel> {
  const labels = new Map<number, TrueLabel>();
  const begun = new Set<number>();
  noisy.lines.forEach((thing, line) => {
    if (thing === null) return;
    const kind = noisy.things[thing]?.kind === 'paragraph' ? 'paragraph' : 'display';
    labels.set(line + 1, begun.has(thing) ? `${kind}-on` : kind);
    begun.add(thing);
  });
  return labels;
}
