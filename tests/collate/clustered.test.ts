import { describe, expect, it } from 'vitest';
import { chance, someText } from '../../scripts/bench/noise.ts';
import { clusteredReuse } from '../../src/collate/reuse/clustered.ts';

const random = chance(17);
const [story, other, third] = [someText(600, random), someText(600, random), someText(600, random)];
const all = (text: number, { length }: string) => ({ text, from: 0, to: length });

describe('clusters of another program', () => {
  it('make reprints of texts that have nothing in common, where they say so', () => {
    const { groups, shared } = clusteredReuse(
      [[all(0, story), all(2, third)]],
      [story, other, third],
      ['a', 'b', 'c'],
    );
    expect(groups).toEqual([[0, 2]]);
    expect(shared).toEqual([]);
  });

  it('are all that counts: what they leave out is no reprint', () => {
    expect(clusteredReuse([], [story, story], ['a', 'b']).groups).toEqual([]);
  });

  it('join through a text that is in two of them', () => {
    const clusters = [
      [all(0, story), all(1, other)],
      [all(1, other), all(2, third)],
    ];
    expect(clusteredReuse(clusters, [story, other, third], ['a', 'b', 'c']).groups).toEqual([[0, 1, 2]]);
  });

  it('of a short passage make a link and no reprints', () => {
    const passage = story.slice(0, 60);
    const texts = [`${passage}${other}`, `${third}${passage}`];
    const cluster = [
      { text: 0, from: 0, to: 60 },
      { text: 1, from: 600, to: 660 },
    ];
    const { groups, shared } = clusteredReuse([cluster], texts, ['a', 'b']);
    expect(groups).toEqual([]);
    expect(shared.map(({ a, b, passages }) => [a, b, passages.length])).toEqual([[0, 1, 1]]);
  });

  it('make a link of what is twenty-five symbols or more in both', () => {
    const linked = (length: number): number => {
      const passage = Array.from({ length }, (_, at) => String.fromCharCode(0x9000 + at)).join('');
      const texts = [`${passage}${other}`, `${third}${passage}`];
      const cluster = [
        { text: 0, from: 0, to: 60 },
        { text: 1, from: 560, to: 600 + length },
      ];
      return clusteredReuse([cluster], texts, ['a', 'b']).shared.length;
    };
    expect([linked(24), linked(25)]).toEqual([0, 1]);
  });

  it('of a brief make reprints where it is all of both', () => {
    const brief = story.slice(0, 40);
    expect(clusteredReuse([[all(0, brief), all(1, brief)]], [brief, brief], ['a', 'b']).groups).toEqual([
      [0, 1],
    ]);
  });

  it('make no reprints of what one page prints twice', () => {
    expect(clusteredReuse([[all(0, story), all(1, story)]], [story, story], ['a', 'a']).groups).toEqual([]);
  });
});
