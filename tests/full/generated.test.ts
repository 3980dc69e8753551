import { expect, it } from 'vitest';
import { percent, scorePages } from '../generator/score.ts';

it('500 generated pages give back 99.3 % of their paragraphs and 99.5 % of their headlines', () => {
  const score = scorePages(1001, 500);
  const { pages, paragraphs, exactParagraphs, bodies, rightHeadlines, saidOpen, unplaced, misses } = score;
  process.stdout.write(
    [
      `generated pages, seeds 1001–${1000 + pages}:`,
      `  paragraphs ${exactParagraphs}/${paragraphs} exact: ${percent(exactParagraphs, paragraphs)} (bar 99.31 %)`,
      `  headlines ${rightHeadlines}/${bodies} right: ${percent(rightHeadlines, bodies)} (bar 99.56 %), ${saidOpen} of them said to be open`,
      `  entries left unplaced: ${unplaced}`,
      ...misses.slice(0, 40).map((miss) => `  ${miss}`),
      '',
    ].join('\n'),
  );
  expect(exactParagraphs / paragraphs).toBeGreaterThanOrEqual(0.9931);
  expect(rightHeadlines / bodies).toBeGreaterThanOrEqual(0.9956);
});
