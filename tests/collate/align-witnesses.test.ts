import { describe, expect, it } from 'vitest';
import { alignWitnesses } from '../../src/collate/align-witnesses.ts';
import { ABSENT, OUTSIDE } from '../../src/collate/columns.ts';
import { BREAK, Interner, readSequence, type WitnessText } from '../../src/collate/sequence.ts';
import { cut, witness } from './witness.ts';

/** The columns of witnesses as rows: what each has, `¶` a break, `-` nothing, `_` where it does not reach. */
function rowsOf(...witnesses: readonly WitnessText[]): string[] {
  const interner = new Interner();
  const sequences = witnesses.map((one) => readSequence(one, interner));
  return alignWitnesses(sequences, interner).cells.map((row, at) =>
    Array.from(row, (cell) => {
      if (cell < 0) return cell === ABSENT ? '-' : cell === OUTSIDE ? '_' : '?';
      const { symbols, block, from, to, blocks } = sequences[at] as (typeof sequences)[number];
      return symbols[cell] === BREAK ? '¶' : blocks[block[cell] ?? 0]?.text.slice(from[cell], to[cell]);
    }).join(''),
  );
}
const whole = (text: string, lost: WitnessText['lost'] = []): WitnessText =>
  witness(text, text.split('¶'), lost);
const rows = (...texts: string[]): string[] => rowsOf(...texts.map((text) => whole(text)));

describe('whole texts', () => {
  it('stand in columns from end to end, what one has more in a column of its own', () => {
    expect(rows('天地玄黄宇宙洪荒', '天地黄宇宙洪荒', '天地玄黄大宇宙洪荒')).toEqual([
      '天地玄黄-宇宙洪荒',
      '天地-黄-宇宙洪荒',
      '天地玄黄大宇宙洪荒',
    ]);
    expect(rows('天地玄黄宇宙洪荒日月', '天地玄黄宇宙洪荒')).toEqual([
      '天地玄黄宇宙洪荒日月',
      '天地玄黄宇宙洪荒--',
    ]);
    expect(rows('天地玄黄¶宇宙洪荒', '天地玄黄宇宙洪荒')).toEqual(['天地玄黄¶宇宙洪荒', '天地玄黄-宇宙洪荒']);
    expect(rows('天地玄黄')).toEqual(['天地玄黄']);
    expect(rowsOf()).toEqual([]);
  });

  it('have in one column what several of them insert', () => {
    expect(rows('天地玄黄宇宙洪荒日月盈昃', '天地大玄黄宇宙洪荒', '天地大玄黄宇宙洪荒')).toEqual([
      '天地-玄黄宇宙洪荒日月盈昃',
      '天地大玄黄宇宙洪荒----',
      '天地大玄黄宇宙洪荒----',
    ]);
    // Three put something in at one place, two of them the same.
    expect(rows('天地玄黄宇宙洪荒日月盈昃', '天地甲乙玄黄宇宙洪荒', '天地甲丙乙玄黄宇宙洪荒')).toEqual([
      '天地---玄黄宇宙洪荒日月盈昃',
      '天地甲-乙玄黄宇宙洪荒----',
      '天地甲丙乙玄黄宇宙洪荒----',
    ]);
  });

  it('that share nothing with the most of them cover nothing', () => {
    const [own, other] = ['天地玄黄宇宙洪荒', '日月盈昃辰宿列张'];
    expect(rows(own, own, other)).toEqual([own, own, '________']);
    expect(rows(other, own, own)).toEqual(['________', own, own]);
    expect(rows(other, own, other, own)).toEqual([other, '________', other, '________']);
    expect(rows(own, '', own)).toEqual([own, '________', own]);
  });
});

describe('parts of a text', () => {
  const [first, second, third, last] = [
    '天地玄黄宇宙洪荒日月盈昃',
    '辰宿列张寒来暑往秋收冬藏',
    '闰余成岁律吕调阳云腾致雨',
    '露结为霜金生丽水玉出昆冈',
  ] as const;
  const none = '_'.repeat(12);

  it('do not reach beyond the ends that are free', () => {
    const all = `${first}${second}${third}`;
    expect(rowsOf(whole(all), cut(whole(second), 'start', 'end'))).toEqual([all, `${none}${second}${none}`]);
    expect(rowsOf(whole(all), cut(whole(first), 'end'))).toEqual([all, `${first}${none}${none}`]);
    expect(rowsOf(whole(all), cut(whole(third), 'start'))).toEqual([all, `${none}${none}${third}`]);
    expect(rowsOf(whole(all), cut(whole(first), 'start'))).toEqual([all, `${first}${'-'.repeat(24)}`]);
  });

  it('follow each other, also where the longest shares nothing with the last', () => {
    const parts = [`${first}${second}`, `${second}${third}`, `${third}${last}`];
    expect(rowsOf(...parts.map((part) => cut(whole(part), 'start', 'end')))).toEqual([
      `${first}${second}${none}${none}`,
      `${none}${second}${third}${none}`,
      `${none}${none}${third}${last}`,
    ]);
  });

  it('run on beside each other where two go on beyond the others', () => {
    const ends = [`${first}${second}`, `${second}${third}`, `${second}${third}`];
    expect(rowsOf(...ends.map((part) => cut(whole(part), 'start', 'end')))).toEqual([
      `${first}${second}${none}`,
      ...[1, 2].map(() => `${none}${second}${third}`),
    ]);
  });
});

describe('a witness whose print may lack text', () => {
  const all = '天地玄黄宇宙洪荒日月盈昃';
  const lost = (offset: number) => [{ block: 'p1', offset }];

  it('abstains in the gap where it may', () => {
    expect(rowsOf(whole(all), whole('天地宇宙洪荒日月盈昃', lost(2)))).toEqual([
      all,
      '天地__宇宙洪荒日月盈昃',
    ]);
    expect(rowsOf(whole(all), whole('天地宇宙洪荒日月盈昃', lost(3)))).toEqual([
      all,
      '天地--宇宙洪荒日月盈昃',
    ]);
    expect(rowsOf(whole(all), whole('天地宇宙洪荒日月盈昃', lost(1)))).toEqual([
      all,
      '天地--宇宙洪荒日月盈昃',
    ]);
    expect(rowsOf(whole(all), whole('天地宇宙洪荒盈昃', lost(6)))).toEqual([all, '天地--宇宙洪荒__盈昃']);
    expect(rowsOf(whole(all), whole('天地宇宙洪荒盈昃', [...lost(2), ...lost(6)]))).toEqual([
      all,
      '天地__宇宙洪荒__盈昃',
    ]);
  });

  it('at its beginning and at its end too', () => {
    expect(rowsOf(whole(all), whole('宇宙洪荒日月盈昃', lost(0)))).toEqual([all, '____宇宙洪荒日月盈昃']);
    expect(rowsOf(whole(all), whole('天地玄黄宇宙洪荒', lost(8)))).toEqual([all, '天地玄黄宇宙洪荒____']);
    expect(rowsOf(whole(all), whole('天地玄黄宇宙洪荒', lost(0)))).toEqual([all, '天地玄黄宇宙洪荒----']);
  });
});
