import { describe, expect, it } from 'vitest';
import { chance, someText, withNoise } from '../../scripts/bench/noise.ts';
import { reuseCorpus } from '../../scripts/bench/reuse-corpus.ts';
import { findReuse } from '../../src/collate/reuse/reuse.ts';
import { storeSymbols } from '../../src/collate/reuse/symbols.ts';

const random = chance(2025);
const story = someText(900, random);
const strangers = Array.from({ length: 6 }, () => someText(900, random));
const ownPages = (texts: readonly string[]): string[] => texts.map((_, at) => `p${at}`);

const groupsOf = (texts: readonly string[], pages = ownPages(texts)) =>
  findReuse(storeSymbols(texts), pages).groups;

describe('reprints', () => {
  it('are found in noise, cut at either end, and through others', () => {
    const texts = [
      ...strangers,
      story.slice(0, 600),
      withNoise(story, 0.05, random).text,
      withNoise(story, 0.05, random).text.slice(500),
    ];
    expect(groupsOf(texts)).toEqual([[6, 7, 8]]);
  });

  it('need a hundred Han in one passage', () => {
    const sharing = (length: number): string[] => [
      `${strangers[0] ?? ''}${story.slice(0, length)}`,
      `${story.slice(0, length)}${strangers[1] ?? ''}`,
    ];
    expect(groupsOf(sharing(130))).toEqual([[0, 1]]);
    const short = findReuse(storeSymbols(sharing(60)), ['a', 'b']);
    expect(short.groups).toEqual([]);
    expect(short.shared.map(({ a, b, passages }) => [a, b, passages.length])).toEqual([[0, 1, 1]]);
    const formula = findReuse(storeSymbols(sharing(20)), ['a', 'b']);
    expect(formula).toEqual({ groups: [], shared: [] });
  });

  it('of a brief need no more than the brief, where that is all of both', () => {
    const brief = story.slice(0, 40);
    expect(groupsOf([brief, ...strangers, brief])).toEqual([[0, 7]]);
    expect(groupsOf([brief, `${strangers[0] ?? ''}${brief}`])).toEqual([]);
    expect(groupsOf([story.slice(0, 20), story.slice(0, 20)])).toEqual([]);
  });

  it('are found in Traditional and in Simplified', () => {
    const simple =
      '本报讯记者从气象台获悉，今天夜间到明天白天，我市将有一次明显的降雨过程，东部山区雨量较大。';
    const traditional =
      '本報訊記者從氣象台獲悉，今天夜間到明天白天，我市將有一次明顯的降雨過程，東部山區雨量較大。';
    expect(groupsOf([simple, traditional])).toEqual([[0, 1]]);
  });

  it('are none where one page prints a text twice', () => {
    expect(groupsOf([story, story], ['003', '003'])).toEqual([]);
    expect(groupsOf([story, story], ['003', '000'])).toEqual([[0, 1]]);
  });

  it('do not depend on marks, breaks and width', () => {
    const bare = story.replace(/[，。]/gu, '');
    expect(groupsOf([story, bare.replace(/.{20}/gu, '$&\n')])).toEqual([[0, 1]]);
  });

  it('of one story, 150 of them, are one group, and 1,000 articles hold no false one', () => {
    const { texts, pages, planted } = reuseCorpus(1000);
    expect(planted[0]).toHaveLength(150);
    expect(groupsOf(texts, pages)).toEqual(planted);
  });
});
