import { expect, test } from 'vitest';
import { asRead } from '../generator/read-as.ts';
import { makeCorpus } from '../../tools/corpus/make-corpus.ts';
import { planCorpus, proportions } from '../../tools/corpus/plan.ts';

const size = { pages: 24, days: 2, seed: 7 };
const made = [...makeCorpus(size).pages()];

test('the same size and seed make the same bytes, another seed others', () => {
  expect([...makeCorpus(size).pages()]).toEqual(made);
  expect([...makeCorpus({ ...size, seed: 8 }).pages()].map(({ text }) => text)).not.toEqual(
    made.map(({ text }) => text),
  );
});

test('pages are spread evenly over days and papers, and none prints a story twice', () => {
  const plan = planCorpus({ pages: 400, days: 5, seed: 1 });
  expect(new Set(plan.map(({ id }) => id)).size).toBe(400);
  expect(new Set(plan.map(({ day, paper, number }) => `${day} ${paper} ${number}`)).size).toBe(400);
  for (const day of Map.groupBy(plan, (page) => page.day).values()) expect(day.length).toBe(80);
  for (const { stories } of plan) expect(new Set(stories).size).toBe(stories.length);
});

test('stories have as many printings as is stated', () => {
  const plan = planCorpus({ pages: 1_000, days: 20, seed: 3 });
  const printings = [
    ...Map.groupBy(
      plan.flatMap(({ stories }) => stories),
      (story) => story,
    ).values(),
  ].map(({ length }) => length);
  const articles = printings.reduce((sum, count) => sum + count, 0);
  const [least, most] = proportions.greatPrintings;
  const great = printings.filter((count) => count >= least);
  expect(great.length).toBe(4);
  expect(Math.max(...great)).toBeLessThanOrEqual(most);
  const others = printings.filter((count) => count > 1 && count < least);
  expect(others.reduce((sum, count) => sum + count, 0) / articles).toBeCloseTo(proportions.reprinted, 1);
  expect(articles / 1_000).toBeCloseTo(7, 0);
});

test('the truth about a misreading is what the page reads', () => {
  const closed = made
    .filter(({ truth }) => truth.style.columns === null)
    .map((page) => ({ ...page, text: page.text.replaceAll(/\s/gu, '') }));
  const found = closed.flatMap(({ text, truth }) =>
    truth.articles
      .flatMap(({ misreadings }) => misreadings)
      .map(({ read, context: { before, after } }) =>
        text.includes(asRead(before + read + after, truth.style).replaceAll(/\s/gu, '')),
      ),
  );
  expect(found.length).toBeGreaterThan(30);
  expect(found.every(Boolean)).toBe(true);
});

test('a paper errs as often as its truth says', () => {
  const papers = Map.groupBy(made, ({ truth }) => truth.paper);
  for (const pages of papers.values()) expect(new Set(pages.map(({ truth }) => truth.misread)).size).toBe(1);
  const misread = made.flatMap(({ truth }) => truth.articles.flatMap(({ misreadings }) => misreadings));
  const han = made.reduce((sum, { text }) => sum + (text.match(/\p{Script=Han}/gu) ?? []).length, 0);
  const mean = made.reduce((sum, { truth }) => sum + truth.misread, 0) / made.length;
  expect(misread.length / han / mean).toBeGreaterThan(0.8);
  expect(misread.length / han / mean).toBeLessThan(1.2);
  expect(misread.filter(({ kind }) => kind === 'look-alike').length / misread.length).toBeCloseTo(0.68, 1);
});
