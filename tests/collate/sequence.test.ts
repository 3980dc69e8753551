import { describe, expect, it } from 'vitest';
import { BREAK, Interner, readSequence, SPACE, type WitnessText } from '../../src/collate/sequence.ts';
import { witness } from './witness.ts';

const read = (paragraphs: readonly string[], lost: WitnessText['lost'] = []) => {
  const interner = new Interner();
  return { interner, sequence: readSequence(witness('a', paragraphs, lost), interner) };
};

/** Each piece with what it is, where it stands, and what it is compared by. */
const pieces = ({ interner, sequence }: ReturnType<typeof read>): string[] =>
  Array.from(sequence.symbols, (symbol, at) => {
    const place = `${sequence.block[at]}:${sequence.from[at]}-${sequence.to[at]}`;
    return `${interner.kindOf(symbol)} ${place} ${interner.textOf(symbol)}`;
  });

describe('a witness is read', () => {
  it('as pieces with their places, and a break between two blocks, which has the end of the first', () => {
    expect(pieces(read(['山，Two 12', '水']))).toEqual([
      ...['grapheme 0:0-1 山', 'mark 0:1-2 ,', 'word 0:2-5 Two', 'space 0:5-6  ', 'number 0:6-8 12'],
      ...['break 0:8-8 ', 'grapheme 1:0-1 水'],
    ]);
    expect(pieces(read([]))).toEqual([]);
    expect(pieces(read(['', '山']))).toEqual(['break 0:0-0 ', 'grapheme 1:0-1 山']);
  });

  it('one symbol for one piece in any width and script, and how each is spelled', () => {
    const { interner, sequence } = read(['发發髮', 'Ａ A Ａ', '发  发\t']);
    const [plain, traditional, hair] = sequence.symbols;
    expect([traditional, hair]).toEqual([plain, plain]);
    const spelled = Array.from(sequence.spellings, (spelling) => interner.textOf(spelling));
    expect(spelled.join('|')).toBe('发|發|髮||Ａ| |A| |Ａ||发|  |发|\t');
    // What is spelled as its key has the number of its symbol, all else one below zero.
    expect(sequence.spellings[0]).toBe(plain);
    expect(sequence.spellings[1]).toBeLessThan(0);
    expect(sequence.spellings[2]).toBeLessThan(0);
    expect(sequence.spellings[1]).not.toBe(sequence.spellings[2]);
    expect(sequence.spellings[4]).toBe(sequence.spellings[8]);
    expect(sequence.symbols[4]).toBe(sequence.symbols[6]);
    expect([sequence.symbols[5], sequence.symbols[11], sequence.symbols[13]]).toEqual([SPACE, SPACE, SPACE]);
    expect([sequence.symbols[3], sequence.symbols[9]]).toEqual([BREAK, BREAK]);
  });

  it('with other numbers for what differs, whatever its length', () => {
    const { sequence } = read(['山水山𠮷e\u0301𠮷田']);
    const [mountain, water, again, rare, accent, rareAgain, field] = sequence.symbols;
    expect([again, rareAgain]).toEqual([mountain, rare]);
    expect(new Set([mountain, water, rare, accent, field]).size).toBe(5);
  });

  it('in the pieces that somebody else has cut, by what these are compared by', () => {
    const interner = new Interner();
    const given = witness('a', ['甲乙 丙']);
    const cuts = [
      { from: 0, to: 2, key: 'one' },
      { from: 2, to: 3, key: ' ' },
      { from: 3, to: 4, key: 'one' },
    ];
    const sequence = readSequence(
      { ...given, blocks: given.blocks.map((block) => ({ ...block, pieces: cuts })) },
      interner,
    );
    const [first, space, last] = sequence.symbols;
    expect([space, last]).toEqual([SPACE, first]);
    expect(interner.kindOf(first ?? 0)).toBe('word');
    expect(Array.from(sequence.spellings, (spelling) => interner.textOf(spelling))).toEqual([
      '甲乙',
      ' ',
      '丙',
    ]);
    expect([...sequence.from, ...sequence.to]).toEqual([0, 2, 3, 2, 3, 4]);
  });

  it('with its script, and as whole unless it is said to be cut', () => {
    const { sequence } = read(['這個國家']);
    expect([sequence.script, sequence.free]).toEqual(['traditional', { start: false, end: false }]);
    const part = readSequence({ ...witness('a', ['山']), free: { start: true, end: false } }, new Interner());
    expect([part.script, part.free]).toEqual(['simplified', { start: true, end: false }]);
  });
});

describe('where a print may lack text', () => {
  const lostBefore = (...lost: [block: string, offset: number][]): number[] =>
    [
      ...read(
        ['山水田', '天地'],
        lost.map(([block, offset]) => ({ block, offset })),
      ).sequence.lostBefore.entries(),
    ]
      .filter(([, is]) => is === 1)
      .map(([at]) => at);

  it('the piece at the place is marked, or the next one', () => {
    expect(lostBefore()).toEqual([]);
    expect(lostBefore(['p1', 0])).toEqual([0]);
    expect(lostBefore(['p1', 2])).toEqual([2]);
    expect(lostBefore(['p2', 1])).toEqual([5]);
    expect(lostBefore(['p1', 1], ['p2', 1])).toEqual([1, 5]);
    const { sequence } = read(['Word after'], [{ block: 'p1', offset: 2 }]);
    expect([...sequence.lostBefore]).toEqual([0, 1, 0, 0]);
  });

  it('beside a break both sides of it are, and the end of all is one more', () => {
    expect(lostBefore(['p1', 3])).toEqual([3, 4]);
    expect(lostBefore(['p2', 0])).toEqual([3, 4]);
    expect(lostBefore(['p2', 2])).toEqual([6]);
  });

  it('a block that there is not is a bug', () => {
    expect(() => lostBefore(['p3', 0])).toThrow('Seam in block p3, which a does not have; this is a bug');
  });
});
