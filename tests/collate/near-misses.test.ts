import { describe, expect, it } from 'vitest';
import { nearMissProblems } from '../../src/collate/evidence/near-miss-problems.ts';
import { findNearMisses, withoutOverlaps } from '../../src/collate/evidence/near-misses.ts';
import { addEvidence } from '../../src/collate/evidence/witness-of-archive.ts';
import { storeSymbols } from '../../src/collate/reuse/symbols.ts';
import type { Page } from '../../src/records/page.ts';
import type { Story } from '../../src/records/story.ts';
import { article, story, variant } from '../site/comparison/sample.ts';

/** Signs of one script, again and again after ten thousand. */
let used = 0;
const own = (length: number): string =>
  Array.from({ length }, () => String.fromCharCode(0xac00 + (used++ % 10_000))).join('');

const phrase = own(9);
const within = (said: string): string => `${own(8)}${said}${own(8)}`;
const texts = (count: number, said = phrase): string[] => Array.from({ length: count }, () => within(said));
const put = (said: string, at: number, by: string, length = 1): string =>
  said.slice(0, at) + by + said.slice(at + length);

/** What is found, as `text:from-to=usual`, offsets in the text. */
function misses(given: readonly string[], storyOf = [...given.keys()]): string[] {
  const store = storeSymbols(given);
  return withoutOverlaps(findNearMisses(store, storyOf)).map(({ text, from, to, usual, count }) => {
    const start = store.starts[text] ?? 0;
    const read = Array.from(store.symbols.subarray(usual.from, usual.to), (unit) =>
      String.fromCharCode(unit),
    );
    return `${text}:${from - start}-${to - start}=${read.join('')}×${count}`;
  });
}

describe('a near miss', () => {
  const [sign, other] = [own(1), own(1)];

  it('takes nine stories beside its own that read the same, each counted once', () => {
    const wrong = within(put(phrase, 4, sign));
    expect(misses([...texts(9), wrong])).toEqual([`9:12-13=${phrase[4]}×9`]);
    expect(misses([...texts(8), wrong])).toEqual([]);
    expect(misses([...texts(10), wrong], [0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9])).toEqual([
      `10:12-13=${phrase[4]}×9`,
    ]);
    expect(misses([...texts(10), wrong], [0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 9])).toEqual([]);
  });

  it('takes so many stories, wherever their texts stand among those of others', () => {
    const wrong = within(put(phrase, 4, sign));
    expect(misses([...texts(10), wrong], [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 2])).toEqual([]);
  });

  it('takes nine in ten of all that stand there', () => {
    const wrong = [sign, other].map((by) => within(put(phrase, 4, by)));
    expect(misses([...texts(18), ...wrong])).toHaveLength(2);
    expect(misses([...texts(17), ...wrong])).toEqual([]);
  });

  it('stands once, or once in a hundred times that the phrase does', () => {
    const wrong = texts(2, put(phrase, 4, sign));
    expect(misses([...texts(199), ...wrong])).toEqual([]);
    expect(misses([...texts(200), ...wrong])).toEqual([
      ...[`200:12-13=${phrase[4]}×200`, `201:12-13=${phrase[4]}×200`],
    ]);
  });

  it('stands fifteen times at most, however often the phrase does', () => {
    const found = (count: number): string[] =>
      misses([...texts(1700), ...texts(count, put(phrase, 4, sign))]);
    expect([found(15).length, found(16).length]).toEqual([15, 0]);
  });

  it('has four signs as usual on either side, or six and two', () => {
    const at = Array.from(phrase, (_, index) => index).filter(
      (index) => misses([...texts(9), within(put(phrase, index, sign))]).length > 0,
    );
    expect(at).toEqual([2, 4, 6]);
  });

  it('is about as long as what it stands for: one sign for one, more only in the middle', () => {
    const long = own(14);
    const found = (at: number, length: number, by: string): string[] =>
      misses([...texts(9, long), within(put(long, at, by, length))]);
    expect(found(5, 3, own(2))).toEqual([`9:13-15=${long.slice(5, 8)}×9`]);
    expect(found(5, 2, own(3))).toEqual([`9:13-16=${long.slice(5, 7)}×9`]);
    expect(found(5, 3, own(1))).toEqual([]);
    expect(found(5, 1, own(3))).toEqual([]);
    expect(found(5, 3, own(4))).toEqual([]);
    expect(found(6, 1, '')).toEqual([`9:14-14=${long[6]}×9`]);
    expect(found(6, 0, sign)).toEqual([`9:14-15=×9`]);
    expect(found(2, 2, own(2))).toEqual([]);
  });

  it('is one where several contexts tell it, and each of two that lie apart is one', () => {
    const long = own(30);
    expect(misses([...texts(9, long), within(put(long, 12, sign))])).toEqual([`9:20-21=${long[12]}×9`]);
    expect(misses([...texts(9, long), within(put(put(long, 8, sign), 20, other))])).toEqual([
      ...[`9:16-17=${long[8]}×9`, `9:28-29=${long[20]}×9`],
    ]);
    expect(misses([...texts(9, long), within(put(put(long, 20, other), 8, own(2), 3))])).toEqual([
      ...[`9:16-18=${long.slice(8, 11)}×9`, `9:27-28=${long[20]}×9`],
    ]);
  });

  it('is of the commonest of several phrases', () => {
    const long = own(12);
    const wrong = within(put(long, 6, sign));
    expect(misses([...texts(9, long), ...texts(3, long.slice(0, 9)), wrong])).toEqual([
      `12:14-15=${long[6]}×12`,
    ]);
  });

  it('does not reach from one text into the next', () => {
    expect(misses([...texts(9).map((text) => text.slice(8, -8)), put(phrase, 4, sign)])).toEqual([
      `9:4-5=${phrase[4]}×9`,
    ]);
    expect(misses([...texts(17).map((text) => text.slice(8, -8)), put(phrase, 2, sign)])).toEqual([
      `17:2-3=${phrase[2]}×17`,
    ]);
    const [left, right] = [phrase.slice(0, 5), phrase.slice(5)];
    expect(misses([...texts(9), put(left, 4, sign), right])).toEqual([]);
  });
});

describe('a near miss is told', () => {
  const said = '同心同德建设幸福家园';
  const told = (paragraphs: readonly string[], more: { phrase?: string; stories?: Story[] } = {}) => {
    const usual = more.phrase ?? said;
    const articles = [
      ...texts(9, usual).map((text, at) => article(`10${at}-a1`, [own(3), text])),
      article('200-a1', paragraphs),
    ];
    const pages = articles.map(({ page }) => ({ id: page, file: `${page}.txt` }) as Page);
    return nearMissProblems({ pages, articles }, more.stories ?? []).map(({ problem, suggestion }) => {
      const { line = 0, column = 0, endColumn = 0 } = problem.place ?? {};
      return `${problem.file}:${line}:${column}-${endColumn} ${suggestion}`;
    });
  };

  it('at its paragraph, with what it should be', () => {
    expect(told(['山里人说。', '他们说同心同德建没幸福家园。'])).toEqual(['200.txt:2:9-10 设']);
    expect(told(['同心同德建幸福家园'])).toEqual(['200.txt:1:5-7 建设幸']);
    expect(told(['同心同德建设大幸福家园'])).toEqual(['200.txt:1:7-8 ']);
  });

  it('but not where marks or the end of a paragraph part it', () => {
    expect(told(['他们说同心同德建没，幸福家园。'])).toEqual([]);
    expect(told(['他们说同心同德', '建没幸福家园。'])).toEqual([]);
    expect(told(['他们说同心同德建没幸福', '家园。'])).toEqual([]);
  });

  it('nor where a sign is doubled, or a number is another', () => {
    expect(told(['同心同德建设设幸福家园'])).toEqual([]);
    expect(told(['同心同德建建设幸福家园'])).toEqual([]);
    expect(told(['第一次说三天会议结束'], { phrase: '第一次说五天会议结束' })).toEqual([]);
    expect(told(['第一次说上天会议结束'], { phrase: '第一次说五天会议结束' })).toHaveLength(1);
  });

  it('nor of what several papers print', () => {
    const wrong = ['他们说同心同德建没幸福家园。'];
    const printed = story([article('200-a1', wrong)], { id: 's-1' });
    expect(told(wrong, { stories: [printed] })).toEqual([]);
    expect(told(wrong, { stories: [story([article('300-a1', wrong)], { id: 's-1' })] })).toHaveLength(1);
  });
});

describe('evidence of the archive', () => {
  const [before, after] = [own(8), own(8)];
  const [one, two] = [own(2), own(3)];
  const printed = [one, two].map((read, at) => article(`00${at}-a1`, [`${before}${read}${after}`]));
  const disputed = (readings: readonly [string, string], more = {}) =>
    variant('v-0000000001', {
      articles: printed,
      class: 'fluent',
      places: { '000-a1': 'p1:8-10', '001-a1': 'p1:8-11' },
      readings: readings.map((text, at) => ({ text, witnesses: [`00${at}-a1`] })),
      context: { before, after },
      ...more,
    });
  const evidence = (others: readonly string[], readings: readonly [string, string] = [one, two], more = {}) =>
    addEvidence([disputed(readings, more)], {
      stories: [story(printed)],
      articles: [...printed, ...others.map((text, at) => article(`10${at}-a1`, [text]))],
    })[0]?.evidence;
  const counts = (...given: Parameters<typeof evidence>) =>
    evidence(...given)?.readings.map(({ count }) => count);

  it('is of six signs around, the division of them that stands most often', () => {
    expect(
      evidence([`${before.slice(2)}${one}`, `${before.slice(2)}${two}`, `${before.slice(2)}${one}`]),
    ).toEqual({
      ...{ before: before.slice(2), after: '' },
      readings: [
        { count: 2, articles: ['100-a1', '102-a1'] },
        { count: 1, articles: ['101-a1'] },
      ],
    });
    expect(evidence([`${two}${after.slice(0, 6)}`])).toMatchObject({ before: '', after: after.slice(0, 6) });
    expect(evidence([`${before.slice(5)}${one}${after.slice(0, 3)}`])).toMatchObject({
      ...{ before: before.slice(5), after: after.slice(0, 3) },
    });
    expect(evidence([`${before.slice(6)}${one}${after.slice(0, 3)}`])).toBeUndefined();
  });

  it('is for readings of twelve signs at most, that differ in more than marks', () => {
    const [long, longer] = [own(12), own(13)];
    expect(counts([`${before.slice(2)}${long}`], [one, long])).toEqual([0, 1]);
    expect(counts([`${before.slice(2)}${longer}`], [one, longer])).toBeUndefined();
    expect(counts([`${before.slice(2)}${one}`], [one, `${one}，`])).toBeUndefined();
  });

  it('is for no difference of paragraphs, marks, width or script', () => {
    for (const name of ['layout', 'punctuation', 'width', 'script'])
      expect(counts([`${before.slice(2)}${one}`], [one, two], { class: name })).toBeUndefined();
    expect(counts([`${before.slice(2)}${one}`], [one, two], { class: 'shape' })).toEqual([1, 0]);
  });

  it('tells a reading from one that it begins or ends by two signs beyond it', () => {
    const whole = `${one}${own(1)}`;
    expect(counts([`${before.slice(2)}${whole}${after}`], [one, whole])).toEqual([0, 1]);
    expect(counts([`${before.slice(3)}${one}${after.slice(0, 1)}`], [one, whole])).toBeUndefined();
    expect(counts([`${before.slice(4)}${one}${after.slice(0, 2)}`], [one, whole])).toEqual([1, 0]);
    const ending = `${own(1)}${one}`;
    expect(counts([`${before.slice(7)}${one}${after.slice(0, 5)}`], [one, ending])).toBeUndefined();
    expect(counts([`${before.slice(6)}${one}${after.slice(0, 4)}`], [one, ending])).toEqual([1, 0]);
  });

  it('is counted for each of several variants by itself', () => {
    const others = [article('100-a1', [`${before.slice(2)}${one}`])];
    const [first, second] = addEvidence([disputed([two, own(1)]), disputed([one, two])], {
      stories: [story(printed)],
      articles: [...printed, ...others],
    });
    expect(first?.evidence).toBeUndefined();
    expect(second?.evidence?.readings.map(({ count }) => count)).toEqual([1, 0]);
    expect(addEvidence([], { stories: [], articles: [] })).toEqual([]);
  });
});
