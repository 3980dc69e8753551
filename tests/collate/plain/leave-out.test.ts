import { describe, expect, it } from 'vitest';
import { collatePlain } from '../../../src/collate/plain/collate-plain.ts';
import { leaveOut, type LeftOut, withoutVerdicts } from '../../../src/collate/plain/leave-out.ts';

const sentence = (word: string): string => `They say that ${word} stands there for all to see.`;

/** The readings that are left of texts which differ in a word. */
function left(words: readonly string[], kinds: readonly LeftOut[]): string[] {
  const texts = words.map((word, at) => ({ name: `${at}`, text: sentence(word) }));
  const { variants, marks } = leaveOut(collatePlain(texts), kinds);
  expect(marks.map(({ variant }) => variant)).toEqual(variants.map(({ id }) => id));
  return variants.map(({ readings }) => readings.map(({ text }) => text).join('/'));
}

describe('spelling is left out', () => {
  it.each([
    ['solemnization', 'solemnisation'],
    ['colour', 'color'],
    ['house', 'horse'],
    ['mice', 'mace'],
    ['it’s', 'its’'],
  ])('%s and %s', (...words) => {
    expect(left(words, ['spelling'])).toEqual([]);
    expect(left(words, ['case', 'script'])).toEqual([words.join('/')]);
  });

  it.each([
    ['cat', 'cut'],
    ['walk', 'talk'],
    ['nine', 'nigh'],
    ['word5', 'word6'],
    ['渠水通', '渠水过'],
    ['house', 'honey'],
  ])('but %s and %s are other words', (...words) => {
    expect(left(words, ['spelling'])).toHaveLength(1);
  });
});

describe('what differs in one thing alone is left out by its name', () => {
  it.each([
    ['case', 'church', 'Church'],
    ['punctuation', 'church', 'church,'],
    ['script', '來', '来'],
  ] as const)('%s: %s and %s', (kind, ...words) => {
    expect(left(words, [kind])).toEqual([]);
    for (const other of ['case', 'punctuation', 'script'] as const)
      if (other !== kind) expect(left(words, [other])).toHaveLength(1);
    expect(left(words, [])).toHaveLength(1);
    expect(left(words, ['case', 'punctuation', 'script'])).toEqual([]);
  });

  it('and stays where a third reading differs in more', () => {
    expect(left(['church', 'Church', 'chapel'], ['case'])).toHaveLength(1);
    expect(left(['church', 'chapel', 'Church'], ['case'])).toHaveLength(1);
    expect(left(['church', 'Church', 'CHURCH'], ['case'])).toEqual([]);
  });
});

it('without verdicts nobody is suspected, and classes are an author’s', () => {
  const texts = ['nine', 'nine', 'ten'].map((word, at) => ({ name: `${at}`, text: sentence(word) }));
  const [one] = withoutVerdicts(collatePlain(texts)).variants;
  expect(one).toMatchObject({ class: 'substitution', majority: null, suspects: [] });
});
