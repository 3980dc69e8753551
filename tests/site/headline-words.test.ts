import { describe, expect, it } from 'vitest';
import { breakableRuns, firstWords } from '../../src/site/headline-words.ts';

describe('breakableRuns', () => {
  it('breaks no word of a headline', () => {
    const runs = breakableRuns('我国新能源汽车产销量连续10年位居全球第一');
    expect(runs.join('')).toBe('我国新能源汽车产销量连续10年位居全球第一');
    for (const word of ['新能源', '产销量', '10年', '全球', '第一'])
      expect(
        runs.some((run) => run.includes(word)),
        word,
      ).toBe(true);
    expect(runs.length).toBeGreaterThan(3);
  });

  it('begins no line with a closing mark', () => {
    expect(breakableRuns('负担轻了，脚步勤了').some((run) => run.startsWith('，'))).toBe(false);
  });
});

describe('firstWords', () => {
  it('ends behind a word', () => {
    // 会议 强调 ， 全市 各级 党 组织 要: twelve characters end inside 组织.
    expect(firstWords('会议强调，全市各级党组织要认真学习贯彻', 11)).toBe('会议强调，全市各级党……');
    expect(firstWords('会议强调，全市各级党组织要认真学习贯彻', 12)).toBe('会议强调，全市各级党组织……');
  });

  it('leaves a short text as it is, and no comma before the ellipsis', () => {
    expect(firstWords('本版责编：赵成', 14)).toBe('本版责编：赵成');
    expect(firstWords('会议强调，全市各级党组织', 5)).toBe('会议强调……');
  });
});
