import type { Problem } from '../../src/diagnostics/problem.ts';
import type { Article } from '../../src/records/article.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { accountFaults, rawLines } from '../normalize/account.ts';
import { noisyPage } from './noisy-page.ts';
import type { NoisyPage, ReadThing } from './noisy-page.ts';
import { saysOpen } from './score.ts';
import { setPage } from './set-page.ts';
import { allStories } from './stories.ts';

export interface NoisyScore {
  paragraphs: number;
  /** Those of which a paragraph has exactly the lines; a signature on them may have been lifted out or not. */
  rightParagraphs: number;
  /** Those of which a paragraph has exactly the text, the signature lifted out. */
  exactParagraphs: number;
  headings: number;
  rightHeadings: number;
  headlines: number;
  rightHeadlines: number;
  /** Of the others, the ones a problem report says are open. */
  openHeadlines: number;
  /** Characters that stand nowhere or twice. */
  faults: string[];
  misses: string[];
  /** Right paragraphs of how many, on the pages that each kind of noise came upon. */
  byNoise: Map<string, [right: number, all: number]>;
}

const bare = (text: string): string => text.replaceAll(/\s/gu, '');

/** Sets `count` pages from `firstSeed` on, reads them badly, normalizes them, and counts what comes back. */
export function scoreNoisyPages(firstSeed: number, count: number, rate: number): NoisyScore {
  const stories = allStories();
  const score = emptyNoisyScore();
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1)
    addNoisyPage(score, noisyPage(setPage(stories, seed), rate));
  return score;
}

export function emptyNoisyScore(): NoisyScore {
  return {
    paragraphs: 0,
    rightParagraphs: 0,
    exactParagraphs: 0,
    headings: 0,
    rightHeadings: 0,
    headlines: 0,
    rightHeadlines: 0,
    openHeadlines: 0,
    faults: [],
    misses: [],
    byNoise: new Map(),
  };
}

/** Normalizes a page and adds what of it comes back. */
export function addNoisyPage(score: NoisyScore, noisy: NoisyPage): void {
  const bytes = new TextEncoder().encode(noisy.text);
  const { page, articles, problems } = normalizePage({ file: 'n_noisy.txt', bytes, sidecar: null });
  if (page === null) throw new Error(`page ${noisy.seed} is unusable`);
  const faults = accountFaults(rawLines(noisy.text), page, articles);
  score.faults.push(...faults.map((fault) => `${noisy.seed}: ${fault}`));
  const blocks = articles.flatMap((article) => article.blocks);
  const left = new Map<string, number>();
  for (const { type, text } of blocks) {
    const key = `${type} ${bare(text)}`;
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const [rightBefore, allBefore] = [score.rightParagraphs, score.paragraphs];
  for (const thing of noisy.things) addThing(score, thing, { noisy, left, articles, problems });
  for (const kind of noisy.noise) {
    const [right, all] = score.byNoise.get(kind) ?? [0, 0];
    const own = [score.rightParagraphs - rightBefore, score.paragraphs - allBefore] as const;
    score.byNoise.set(kind, [right + own[0], all + own[1]]);
  }
}

interface Found {
  noisy: NoisyPage;
  /** Type and text of the blocks, and how many of each no thing has yet. */
  left: Map<string, number>;
  articles: readonly Article[];
  problems: readonly Problem[];
}

function addThing(score: NoisyScore, thing: ReadThing, found: Found): void {
  const { noisy, left, articles, problems } = found;
  if (thing.text === '') return;
  if (thing.kind === 'headline') {
    score.headlines += 1;
    if (bearsHeadline(thing, noisy, articles)) score.rightHeadlines += 1;
    else if (saysOpen(noisy, thing.text, problems)) score.openHeadlines += 1;
    else score.misses.push(`${noisy.seed}: headline ${thing.text}`);
    return;
  }
  const key = thing.readings.map((text) => `${thing.kind} ${text}`).find((one) => (left.get(one) ?? 0) > 0);
  if (key !== undefined) left.set(key, (left.get(key) ?? 0) - 1);
  else score.misses.push(`${noisy.seed}: ${thing.kind} ${thing.text}`);
  if (thing.kind === 'heading') {
    score.headings += 1;
    if (key !== undefined) score.rightHeadings += 1;
    return;
  }
  score.paragraphs += 1;
  if (key !== undefined) score.rightParagraphs += 1;
  if (key === `paragraph ${thing.text}`) score.exactParagraphs += 1;
}

/** Whether a record that holds the end of a body's first paragraph bears the headline. */
function bearsHeadline(headline: ReadThing, { things }: NoisyPage, articles: readonly Article[]): boolean {
  const first = things.find(({ body, kind }) => body === headline.body && kind === 'paragraph');
  const end = first?.text.slice(-10) ?? '';
  return articles.some(
    ({ blocks, kicker, headline: main, subheadline }) =>
      [kicker, main, subheadline].some((field) => bare(field ?? '') === headline.text) &&
      blocks.some(({ text }) => bare(text).includes(end)),
  );
}
