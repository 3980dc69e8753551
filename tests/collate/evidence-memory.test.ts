import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearMissProblems } from '../../src/collate/evidence/near-miss-problems.ts';
import { addEvidence } from '../../src/collate/evidence/witness-of-archive.ts';
import type { Article } from '../../src/records/article.ts';
import type { Page } from '../../src/records/page.ts';
import type { Variant } from '../../src/records/variant.ts';
import { runsOf } from '../setup/runs.ts';
import { article, story, variant } from '../site/comparison/sample.ts';

/** What an archive has in common, and what stands between: signs enough that little else is met again. */
const phrases = ['同心同德建设幸福家园', '以人为本科学发展观点'];
const signs = Array.from({ length: 400 }, (_, at) => String.fromCharCode(0xac00 + at));

/** A text: a phrase, mostly the first, and seldom with another sign in it, between signs of its own. */
const said = fc
  .record({
    phrase: fc.constantFrom(0, 0, 0, 0, 1),
    // Where the contexts of a near miss can lie on both sides.
    at: fc.integer({ min: 0, max: 40 }).map((one) => [2, 4, 6][one] ?? Infinity),
    own: fc.array(fc.constantFrom(...signs), { minLength: 4, maxLength: 8 }),
  })
  .map(({ phrase: number, at, own }) => {
    const phrase = phrases[number] ?? '';
    const read = at < phrase.length ? `${phrase.slice(0, at)}误${phrase.slice(at + 1)}` : phrase;
    return `${own.join('')}${read}${own.toReversed().join('')}`;
  });

const count = 30;
const number = fc.integer({ min: 0, max: count - 1 });

/** What each article says, whether it is there, and which story it tells: those that tell the first tell it together. */
const state = fc.array(
  fc.record({ text: said, there: fc.integer({ min: 0, max: 9 }).map((one) => one > 0), story: number }),
  { minLength: count, maxLength: count },
);

interface State {
  articles: Article[];
  pages: Page[];
  stories: ReturnType<typeof story>[];
}

function archiveOf(given: readonly { text: string; there: boolean; story: number }[]): State {
  const all = given.map(({ text }, at) => ({ at, one: article(`${100 + at}-a1`, [text]) }));
  const articles = all.flatMap(({ at, one }) => (given[at]?.there ? one : []));
  const byStory = Map.groupBy(articles, ({ id }) => given[Number.parseInt(id, 10) - 100]?.story ?? 0);
  const stories = [...byStory]
    .filter(([told, { length }]) => told < 2 && length > 1)
    .map(([told, witnesses]) => story(witnesses, { id: `s-${told}` }));
  const pages = articles.map(({ page }) => ({ id: page, file: `${page}.txt` }) as Page);
  return { articles, pages, stories };
}

/** The same object for the same readings, as one process has it. */
const variants = new Map<string, Variant>();
function variantOf(by: string, storyId: string): Variant {
  const printed = [
    article('000-a1', ['同心同德建设幸福家园']),
    article('001-a1', [`同心同德${by}设幸福家园`]),
  ];
  const made = variant('v-0000000001', {
    articles: printed,
    class: 'fluent',
    places: { '000-a1': 'p1:4-5', '001-a1': 'p1:4-5' },
    context: { before: '同心同德', after: '设幸福家园' },
  });
  const known = variants.get(by + storyId) ?? { ...made, story: storyId };
  variants.set(by + storyId, known);
  return known;
}

/** A later state: some of the articles as they were, the others anew. */
const later = fc.tuple(state, fc.array(number, { maxLength: 6 }));

test('what is found again is what is found in an archive that was not looked at before', () => {
  let misses = 0;
  let told = 0;
  const property = fc.property(state, fc.array(later, { minLength: 1, maxLength: 3 }), (first, changes) => {
    const memory = {};
    let now = first;
    for (const [others, changed] of [[first, []] as [typeof first, number[]], ...changes]) {
      now = now.map((one, at) => (changed.includes(at) ? (others[at] ?? one) : one));
      const { articles, pages, stories } = archiveOf(now);
      const asked = ['误', '没', '说'].map((by) => variantOf(by, stories[0]?.id ?? 's-none'));
      const again = nearMissProblems({ pages, articles }, stories, memory);
      expect(again).toEqual(nearMissProblems({ pages, articles }, stories));
      const evidence = addEvidence(asked, { articles, stories }, memory);
      expect(evidence).toEqual(addEvidence(asked, { articles, stories }));
      misses += again.length;
      told += evidence.filter((one) => one.evidence).length;
    }
  });
  fc.assert(property, { numRuns: runsOf(32), seed: 20261130, endOnFailure: true });
  // It is of no use where nothing is found.
  expect(Math.min(misses, told)).toBeGreaterThan(20);
});
