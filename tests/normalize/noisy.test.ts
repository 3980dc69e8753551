import { describe, expect, it } from 'vitest';
import { scoreNoisyPages } from '../generator/score-noisy.ts';
import { tellNoisy } from '../generator/tell-noisy.ts';

/** Shares in per cent that may not be fallen below, by characters read wrong: raised with every step of the normalizer. */
const FLOORS = [
  { rate: 0.02, paragraphs: 96, headlines: 93 },
  { rate: 0.05, paragraphs: 93, headlines: 88 },
];
const PAGES = 30;

describe.each(FLOORS)('pages with $rate of their characters wrong', ({ rate, paragraphs, headlines }) => {
  const score = scoreNoisyPages(1, PAGES, rate);

  it('give back at least what they gave', () => {
    process.stdout.write(tellNoisy(score, `noisy pages, seeds 1–${PAGES}, ${100 * rate} % wrong`));
    expect((100 * score.rightParagraphs) / score.paragraphs).toBeGreaterThanOrEqual(paragraphs);
    expect((100 * score.rightHeadlines) / score.headlines).toBeGreaterThanOrEqual(headlines);
  });

  it('lose nothing and say nothing twice', () => {
    expect(score.faults).toEqual([]);
  });
});
