import { describe, expect, it } from 'vitest';
import { neededCharacters } from '../../src/normalize/phrases/needed-characters.ts';
import { PHRASES } from '../../src/normalize/phrases/table.ts';

const needed = (source: string): string | null => {
  const found = neededCharacters(source);
  return found === null ? null : [...found].toSorted().join('');
};

describe('the characters of which any match holds one', () => {
  it.each([
    // Of what follows each other the smallest set will do; of what stands for each other all are needed.
    ['[甲乙]丙', '丙'],
    ['甲|[乙丙]', '丙乙甲'],
    ['(?:甲乙|丙丁)戊?', '丙甲'],
    ['\\s{0,4}(甲|乙){1,2}[^丙]*', '乙甲'],
    ['\\(甲?[\\]乙]', '('],
    ['\\p{Script=Han}{2,4}[报報]$', '報报'],
  ])('of %s are %s', (source, characters) => {
    expect(needed(source)).toBe(characters);
  });

  it.each([
    // What may be left out, what only stands around, ranges and kinds of characters say nothing.
    ['甲?'],
    ['甲*乙{0,3}'],
    ['(?=甲)\\p{Script=Han}'],
    ['(?<!甲)[^乙]'],
    ['[甲-乙]|丙'],
    ['甲|'],
    ['^.$'],
  ])('of %s there are none', (source) => {
    expect(needed(source)).toBeNull();
  });
});

it('no phrase is blocked from any of its examples by what it looks for first', () => {
  for (const row of PHRASES)
    for (const { text } of row.examples) expect(row.test(text), `${row.name}: ${text}`).toBe(true);
  // Most rows have such characters; else nothing is looked for.
  expect(PHRASES.filter(({ pattern }) => needed(pattern.source) !== null).length).toBeGreaterThan(30);
});
