import { describe, expect, it } from 'vitest';
import { keptPages } from '../generator/kept-pages.ts';
import { missesOf, normalizeText, percent, scorePages } from '../generator/score.ts';
import { setPage } from '../generator/set-page.ts';
import { allStories } from '../generator/stories.ts';

describe('pages nobody has seen', () => {
  const score = scorePages(1, 40);

  it('give their paragraphs back, 99 of 100 exactly', () => {
    const told = `${percent(score.exactParagraphs, score.paragraphs)}; missed: ${score.misses.join('\n')}`;
    expect(score.exactParagraphs / score.paragraphs, told).toBeGreaterThanOrEqual(0.99);
  });

  it('give each body its headline, 98 of 100', () => {
    const told = `${percent(score.rightHeadlines, score.bodies)}; missed: ${score.misses.join('\n')}`;
    expect(score.rightHeadlines / score.bodies, told).toBeGreaterThanOrEqual(0.98);
  });

  it('leave nothing unplaced', () => {
    expect(score.misses.filter((miss) => miss.includes('unplaced'))).toEqual([]);
  });
});

describe('pages that once came back wrong', () => {
  it.each(keptPages().map((page) => [page.name, page] as const))(
    '%s comes back right',
    (_, { text, bodies }) => {
      expect(missesOf(bodies, normalizeText(text).articles)).toEqual([]);
    },
  );
});

describe('the generator', () => {
  it('sets the same page for the same seed, and another for another', () => {
    const stories = allStories();
    expect(stories.length).toBeGreaterThanOrEqual(43);
    expect(setPage(stories, 7)).toEqual(setPage(stories, 7));
    expect(setPage(stories, 7).text).not.toBe(setPage(stories, 8).text);
  });

  it('prints every block of every body', () => {
    const stories = allStories();
    for (let seed = 1; seed <= 40; seed += 1) {
      const { text, bodies } = setPage(stories, seed);
      const printed = text.replaceAll(/[\s*#]/gu, '');
      for (const { blocks } of bodies) {
        for (const block of blocks) expect(printed).toContain(block.text.replaceAll(/\s/gu, ''));
      }
    }
  });
});
