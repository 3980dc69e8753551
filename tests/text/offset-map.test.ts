import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/text/offset-map.ts';

describe('where a character stands in the raw page', () => {
  const runs = [
    { line: 3, column: 1, length: 4 },
    { line: 5, column: 2, length: 3 },
  ];

  it('goes from run to run', () => {
    expect(sourceOf('天地玄黄宇宙洪', runs, 0)).toEqual({ line: 3, column: 1 });
    expect(sourceOf('天地玄黄宇宙洪', runs, 3)).toEqual({ line: 3, column: 4 });
    expect(sourceOf('天地玄黄宇宙洪', runs, 4)).toEqual({ line: 5, column: 2 });
  });

  it('puts the end behind the last character, and nothing beyond it', () => {
    expect(sourceOf('天地玄黄宇宙洪', runs, 7)).toEqual({ line: 5, column: 5 });
    expect(sourceOf('天地玄黄宇宙洪', runs, 8)).toBeNull();
    expect(sourceOf('', [], 0)).toBeNull();
  });

  it('puts a space that a line wrap stands for behind the line', () => {
    expect(sourceOf('Abcd efg', runs, 4)).toEqual({ line: 3, column: 5 });
    expect(sourceOf('Abcd efg', runs, 5)).toEqual({ line: 5, column: 2 });
    expect(sourceOf('Abcd efg', runs, 8)).toEqual({ line: 5, column: 5 });
  });
});
