import { describe, expect, it } from 'vitest';
import { glyphSimilarity, lookAlike } from '../../src/text/glyph-similarity.ts';
import { addedGlyphs, tracePage } from '../generator/glyphs.ts';
import type { Glyph } from '../generator/glyphs.ts';
import { lookAlikes } from '../generator/look-alikes.ts';
import { misreadLine } from '../generator/misread.ts';
import { noisyPage, readOff } from '../generator/noisy-page.ts';
import { randomOf } from '../generator/random.ts';
import { addNoisyPage, emptyNoisyScore } from '../generator/score-noisy.ts';
import { setPage } from '../generator/set-page.ts';
import { allStories } from '../generator/stories.ts';

const stories = allStories();
const printed = (text: string): Glyph[] => addedGlyphs(text).map((glyph) => ({ ...glyph, added: false }));

describe('a noisy page', () => {
  it('is the same for the same seed and rate, another for another', () => {
    const page = setPage(stories, 7);
    expect(noisyPage(page, 0.02)).toEqual(noisyPage(page, 0.02));
    expect(noisyPage(page, 0.05).text).not.toBe(noisyPage(page, 0.02).text);
    expect(noisyPage(setPage(stories, 8), 0.02).text).not.toBe(noisyPage(page, 0.02).text);
  });

  it('knows of every paragraph, heading and headline which characters are its own', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const page = setPage(stories, seed);
      const { lines, things } = tracePage(page);
      const texts = things.map((_, at) =>
        lines.flatMap((line) => line.flatMap(({ char, thing }) => (thing === at ? [char] : []))).join(''),
      );
      const bodies = page.bodies.flatMap(({ blocks }) => blocks.map(({ text }) => text));
      const headlines = page.bodies.flatMap(({ headline }) => (headline === null ? [] : [headline]));
      expect(texts).toEqual([...bodies, ...headlines].map((text) => text.replaceAll(/\s/gu, '')));
    }
  });

  it('holds what is said to have been read', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const { text, things } = noisyPage(setPage(stories, seed), 0.05);
      const left = new Map<string, number>();
      for (const char of text) left.set(char, (left.get(char) ?? 0) + 1);
      for (const char of things.map((thing) => thing.text).join(''))
        left.set(char, (left.get(char) ?? 0) - 1);
      expect([...left].filter(([, count]) => count < 0)).toEqual([]);
    }
  });
});

describe('the score of noisy pages', () => {
  it('is the clean one’s where nothing is misread', () => {
    const score = emptyNoisyScore();
    for (let seed = 1; seed <= 20; seed += 1)
      addNoisyPage(score, readOff(seed, tracePage(setPage(stories, seed))));
    expect(score.rightParagraphs / score.paragraphs, score.misses.join('\n')).toBeGreaterThanOrEqual(0.99);
    const headlines = score.rightHeadlines + score.openHeadlines;
    expect(headlines / score.headlines, score.misses.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('is nothing where the page comes back as one line', () => {
    const score = emptyNoisyScore();
    const { text, ...page } = noisyPage(setPage(stories, 3), 0.02);
    addNoisyPage(score, { ...page, text: text.replaceAll('\n', '') });
    expect([score.rightParagraphs, score.rightHeadlines]).toEqual([0, 0]);
  });
});

describe('misreading', () => {
  const text = stories.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('');

  it.each([0.02, 0.05])('takes %f of the characters for others, for none or for two', (rate) => {
    const line = printed(text);
    const read = misreadLine(line, rate, randomOf(3));
    // What is read right is passed on as it is, once.
    const times = new Map<Glyph, number>();
    for (const glyph of read) times.set(glyph, (times.get(glyph) ?? 0) + 1);
    const twice = read.length - times.size;
    const right = line.filter((glyph) => times.has(glyph)).length - twice;
    const wrong = 1 - right / line.length;
    expect(wrong).toBeGreaterThan(rate * 0.85);
    expect(wrong).toBeLessThan(rate * 1.15);
  });

  it('leaves markup alone', () => {
    const line = addedGlyphs('<table><tr><td>年份</td></tr></table>');
    expect(misreadLine(line, 1, randomOf(1))).toEqual(line);
  });

  it('takes a Han for one that looks like it', () => {
    expect(lookAlikes('末')).toContain('木');
    expect(lookAlikes('己')).toContain('已');
    for (const han of '经济建设人民群众') {
      for (const other of lookAlikes(han)) {
        expect(other).not.toBe(han);
        expect(glyphSimilarity(han, other)).toBeGreaterThanOrEqual(lookAlike);
      }
    }
  });
});
