import { describe, expect, it } from 'vitest';
import { casesOf, isPresence, presentOf, type Surroundings } from '../../src/collate/classify/case.ts';

const around: Surroundings = {
  ...{ decided: true, before: '發Ａ', after: '髮（' },
  ...{ sameText: false, wholeBlock: false, moved: false, inTitle: false },
};
/** `lemma|other`, with `*` where they differ in script alone. */
const written = (lemma: string, ...others: string[]): string[] =>
  casesOf(lemma, others, around).map(({ lemma: left, other, otherScript }) => {
    return `${left}|${other}${otherScript ? '*' : ''}`;
  });

describe('the cases of a place', () => {
  it('are one for each other reading, in one width and script', () => {
    expect(written('發展', '開展', 'Ａ１')).toEqual(['发展|开展', '发展|A1']);
    expect(written('發展', '')).toEqual(['发展|']);
  });

  it('keep the script where that is all that differs', () => {
    expect(written('發展', '发展')).toEqual(['發展|发展*']);
    expect(written('Ａ', 'A')).toEqual(['A|A']);
    expect(written('發', '發')).toEqual(['發|發']);
  });

  it('differ in script alone also where blanks are put in', () => {
    expect(written('發 展', '发展')).toEqual(['发 展|发展*']);
    expect(written('山 水', '山水')).toEqual(['山 水|山水']);
    expect(written('山 發', '水发')).toEqual(['山 发|水发']);
  });

  it('know what stands around, in one width and script', () => {
    expect(casesOf('山', ['水'], around)).toEqual([
      { ...around, before: '发A', after: '发(', lemma: '山', other: '水', otherScript: false },
    ]);
  });

  it('are of presence where one side has nothing', () => {
    const [both, left, right] = [
      ...casesOf('山', ['水'], around),
      ...casesOf('', ['水'], around),
      ...casesOf('山', [''], around),
    ].map((one) => [isPresence(one), presentOf(one)]);
    expect(both).toEqual([false, '山']);
    expect(left).toEqual([true, '水']);
    expect(right).toEqual([true, '山']);
  });
});
