import { knownStories } from '../../tests/generator/known-stories.ts';
import { randomOf } from '../../tests/generator/random.ts';
import type { Story } from '../../tests/generator/story.ts';
import { misreader } from './misread.ts';
import { type CorpusSize, planCorpus } from './plan.ts';
import { printPage, type TruePage } from './print-page.ts';
import { learnProse, type Prose } from './prose.ts';

/** A page of a corpus: its OCR text, its sidecar, and the truth about it. */
export interface CorpusPage {
  text: string;
  sidecar: string;
  truth: TruePage;
}

export interface Corpus {
  /** Clauses that recur from article to article, the commonest first. */
  setPhrases: readonly string[];
  /** A story as it was before any paper printed it, by its number in the truth. */
  storyOf: (story: number) => Story;
  /** One page after the other, so that none has to be held longer than it is wanted. */
  pages: () => Generator<CorpusPage>;
}

/** Makes a corpus: real articles reprinted the most, and generated ones. The same size makes the same bytes. */
export function makeCorpus(size: CorpusSize): Corpus {
  const known = knownStories();
  const prose = learnProse(known);
  const alphabet = [...new Set(known.flatMap(({ blocks }) => blocks.flatMap(({ text }) => Array.from(text))))]
    .filter((char) => /\p{Script=Han}/u.test(char))
    .toSorted();
  const plan = planCorpus(size);
  const printings = new Map<number, number>();
  for (const { stories } of plan)
    for (const story of stories) printings.set(story, (printings.get(story) ?? 0) + 1);
  const isReprinted = (story: number): boolean => (printings.get(story) ?? 0) > 1;
  const press = {
    seed: size.seed,
    isReprinted,
    // The great stories come first, and the real ones are theirs.
    storyOf: (story: number): Story => known[story] ?? storyNumber(story, prose, size.seed),
    misread: misreader(alphabet, prose.setPhrases),
  };
  return {
    setPhrases: prose.setPhrases,
    storyOf: press.storyOf,
    *pages() {
      for (const page of plan) {
        const { text, truth } = printPage(page, press);
        yield { text, truth, sidecar: sidecarOf(truth) };
      }
    },
  };
}

function storyNumber(story: number, prose: Prose, seed: number): Story {
  const random = randomOf(seed * 7_368_787 + story);
  return {
    id: `story-${story}`,
    topic: String(story),
    headline: prose.headline(random),
    subheadline: null,
    dateline: null,
    byline: random.chance(0.5) ? '记者方芳' : null,
    blocks: prose.paragraphs(random).map((text) => ({ type: 'paragraph', text })),
  };
}

function sidecarOf({ paper, date, number }: TruePage): string {
  return `paper: { name: ${paper}, basis: stated }
date: { value: ${date}, basis: stated }
number: { value: ${number}, basis: stated }
`;
}
