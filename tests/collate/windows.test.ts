import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastStories, StoryCounter } from '../../src/collate/evidence/story-counter.ts';
import { windowsOf } from '../../src/collate/evidence/windows.ts';
import { storeSymbols } from '../../src/collate/reuse/symbols.ts';

test('a hash is counted once in each story, up to eight', () => {
  const stories = new StoryCounter();
  for (let story = 0; story < leastStories; story += 1) {
    expect(stories.isSet(0xabcdef12)).toBe(false);
    stories.add(0xabcdef12, story);
    stories.add(0xabcdef12, story);
  }
  expect(stories.isSet(0xabcdef12)).toBe(true);
  expect(stories.isSet(0x12abcdef)).toBe(false);
  stories.clear();
  expect(stories.isSet(0xabcdef12)).toBe(false);
});

/** Of few letters, so that stretches of six are met again. */
const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });

test('a stretch may be set where eight stories have it, and only where they do', () => {
  const texts = fc.array(text, { minLength: leastStories, maxLength: 40 });
  const stories = new StoryCounter();
  const property = fc.property(texts, fc.integer({ min: 1, max: 3 }), (given, printings) => {
    const storyOf = given.map((_, at) => Math.floor(at / printings));
    const order = [...given.keys()];
    const store = storeSymbols(given);
    const windows = windowsOf({ ...store, order, storyOf }, stories);
    const misfits: string[] = [];
    for (const [length, { set }] of windows)
      for (const [number, own] of given.entries())
        for (let at = 0; at + length <= own.length; at += 1) {
          const stretch = own.slice(at, at + length);
          const having = new Set(storyOf.filter((_, other) => given[other]?.includes(stretch)));
          const isSet = set[(store.starts[number] ?? 0) + at] === 1;
          if (isSet !== having.size >= leastStories) misfits.push(stretch);
        }
    expect(misfits).toEqual([]);
  });
  fc.assert(property, { numRuns: 20, seed: 20261130 });
});
