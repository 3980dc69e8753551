import { describe, expect, it } from 'vitest';
import { scoreNoisyPages } from '../generator/score-noisy.ts';
import { tellNoiseKinds, tellNoisy } from '../generator/tell-noisy.ts';

/** Shares in per cent that may not be fallen below, by characters read wrong, and the bars that they are to reach. */
const FLOORS = [
  { rate: 0.02, paragraphs: 98, headlines: 96, bars: 'bars 97 % and 95 %' },
  { rate: 0.05, paragraphs: 96, headlines: 93, bars: 'bars 93 % and 90 %' },
];
const PAGES = 500;

describe.each(FLOORS)(
  '500 pages with $rate of their characters wrong',
  ({ rate, paragraphs, headlines, bars }) => {
    it('give back at least what they gave, and account for every character', () => {
      const score = scoreNoisyPages(1001, PAGES, rate);
      const title = `noisy pages, seeds 1001–${1000 + PAGES}, ${100 * rate} % wrong (${bars})`;
      process.stdout.write(tellNoisy(score, title) + tellNoiseKinds(score));
      expect(score.faults).toEqual([]);
      expect((100 * score.rightParagraphs) / score.paragraphs).toBeGreaterThanOrEqual(paragraphs);
      expect((100 * score.rightHeadlines) / score.headlines).toBeGreaterThanOrEqual(headlines);
    });
  },
);
