import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountFaults, rawLines } from './account.ts';
import { bare, readHandSet, wantedAside, wantedBlock } from './hand-set-page.ts';
import type { HandSet } from './hand-set-page.ts';
import { addScore, emptyScore, scoreHandSet, tellScore } from './score-hand-set.ts';
import type { Counted } from './score-hand-set.ts';

/** The shares, in per cent, that may not be fallen below: raised with every step that the normalizer makes. */
const FLOORS: Record<
  'hand-set-manners' | 'hand-set-kept' | 'hand-set-last',
  Partial<Record<Counted, number>>
> = {
  'hand-set-manners': { articles: 92, headlines: 95, paragraphs: 95 },
  // One headline of 22 fewer than once: what tells short boxes from sections elsewhere tells it wrong.
  'hand-set-kept': { articles: 86, headlines: 77, paragraphs: 97 },
  'hand-set-last': { articles: 83, headlines: 90, paragraphs: 93 },
};

/** `MISSES=1` lists what did not come back; of the kept pages never, so that nothing is fitted to them. */
const tellsMisses = process.env['MISSES'] !== undefined;

describe.each(['hand-set-manners', 'hand-set-kept', 'hand-set-last'] as const)('%s', (folder) => {
  const base = new URL(`../fixtures/${folder}/`, import.meta.url);
  const pages = readdirSync(base)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''))
    .map((name) => ({ name, ...readHandSet(new URL(`${name}.txt`, base), new URL(`${name}.yaml`, base)) }));

  it('gives back at least what it gave', () => {
    const sum = emptyScore();
    for (const page of pages) addScore(sum, scoreHandSet(page), page.name);
    const misses =
      tellsMisses && folder === 'hand-set-manners' ? sum.misses.map((miss) => `  ${miss}\n`) : [];
    process.stdout.write(`${folder}, ${pages.length} pages: ${tellScore(sum)}\n${misses.join('')}`);
    for (const [what, floor] of Object.entries(FLOORS[folder]) as [Counted, number][])
      expect((100 * sum.right[what]) / sum.all[what], what).toBeGreaterThanOrEqual(floor);
  });

  it.each(pages)('accounts for every character of $name', ({ text, page, articles }) => {
    expect(accountFaults(rawLines(text), page, articles)).toEqual([]);
  });

  it.each(pages)(
    'is told of $name nothing twice, and nothing that it does not hold',
    ({ text, expected }) => {
      const left = Array.from(bare(text));
      const foreign = Array.from(toldTexts(expected).join('')).filter((char) => {
        const at = left.indexOf(char);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      // The degree sign of a number in LaTeX is spelt out.
      expect(foreign.filter((char) => char !== '℃').join('')).toBe('');
    },
  );
});

/** Every text that an expectation names, without white space. */
function toldTexts({ records, aside }: HandSet): string[] {
  const stories = records.flatMap(({ headline, title, byline, dateline, continuedFrom, blocks }) => [
    ...[headline, title, byline, dateline, continuedFrom].map((field) => bare(field ?? '')),
    ...blocks.map((block) => wantedBlock(block)?.text ?? ''),
  ]);
  return [...stories, ...aside.map((entry) => wantedAside(entry).text)];
}
