import { percent } from './score.ts';
import type { NoisyScore } from './score-noisy.ts';

/** What came back from noisy pages, in four lines; with `MISSES=1` also what did not. */
export function tellNoisy(score: NoisyScore, title: string): string {
  const { paragraphs, rightParagraphs, exactParagraphs, headings, rightHeadings } = score;
  const { headlines, rightHeadlines, openHeadlines, faults, misses } = score;
  return [
    `${title}:`,
    `  paragraphs ${rightParagraphs}/${paragraphs}: ${percent(rightParagraphs, paragraphs)}, signatures lifted out too ${percent(exactParagraphs, paragraphs)}`,
    `  headlines ${rightHeadlines}/${headlines}: ${percent(rightHeadlines, headlines)}, ${openHeadlines} more said to be open; headings ${percent(rightHeadings, headings)}`,
    `  account: ${faults.length} faults`,
    ...(process.env['MISSES'] === undefined ? [] : misses.map((miss) => `  ${miss}`)),
    '',
  ].join('\n');
}

/** The share of paragraphs that came back from the pages with each kind of noise, a line each. */
export function tellNoiseKinds({ byNoise }: NoisyScore): string {
  return [...byNoise]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, [right, all]]) => `    ${kind}: ${percent(right, all)} of ${all} paragraphs\n`)
    .join('');
}
